"""A plan that a text holds, or says that it works by, still runs: its period is not over.

A plan is what one of `plans` names in a heading with a period or year right behind it (`Jaarplan 2023-2024`), or in a
sentence that says one of `works`, or in an entry that says nothing else below a heading with one of `listed`
(`Bijlagen`); and the text itself, where its title has two years behind one of `own`. With
`columns` so are the days below such a head, in a table of which another head says one of `beside`: the last counts. Two
years in a row are a school year. What a sentence denies or tells of the past is no plan, nor is what has one of
`unless` in its sentence or row, or in a heading above it. With `past` a period counts only when it ended that long ago.
"""

import re
from collections.abc import Iterator
from datetime import date

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.moment import Duration
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.column_days import last_of_columns
from ibplint.prose.days import Days, days_in, years_in
from ibplint.prose.hits import asserted, words
from ibplint.prose.phrases import Hit, Phrases, find, numbers_with
from ibplint.prose.rows import row
from ibplint.prose.sample import sample
from ibplint.prose.sections import title, treated
from ibplint.prose.table_cells import Cell, table_cells

USES_TIME = True
INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "over": {
        "nl": "hier staat {words} als plan waarnaar nu wordt gewerkt, en die periode is voorbij",
        "en": "here stands {words} as a plan that is worked by now, and that period is over",
    },
    "passed": {
        "nl": "wat hier nog moet gebeuren had klaar moeten zijn: de laatste dag is {words}",
        "en": "what is still to be done here should have been ready: the last day is {words}",
    },
}
SENTENCE = {
    "nl": "dat de periode niet voorbij is die staat achter {plans} in een kop, of in een zin met {works}"
    "[, in een lijst onder {listed}][, in de titel achter {own}]"
    "[, en ook niet de laatste onder {columns}, in een tabel met {beside}][, tenzij er staat: {unless}]"
    "[; voorbij is wat {past} geleden is]",
    "en": "that the period is not over that stands behind {plans} in a heading, or in a sentence with {works}"
    "[, in a list below {listed}][, in the title behind {own}]"
    "[, nor the last below {columns}, in a table with {beside}][, unless it says: {unless}]"
    "[; over is what was {past} ago]",
}
_AT_ONCE = Duration()
# Between the name of a plan and its years: `voor de jaren`, `loopt van`.
_BETWEEN = late(
    r"[\s:,(–-]*(?:(?:IBP|AVG|informatiebeveiliging|privacy|en|voor|van|over|de|het|in|jaren|jaar|periode|schooljaar|cursusjaar"
    r"|school|schooljaren|loopt|lopen|duurt|bestrijkt|beslaat)\b[\s:,(–-]*)*",
    re.IGNORECASE,
)
_TO_YEAR = late(r"(20\d\d)\s?(?:[-/–]|tot en met|t/m|tot)\s?(20\d\d)")


@frozen()
class Params:
    """`plans`: what a plan is called, `works`: phrases of a sentence that works by it; `unless`: what makes it right.

    `listed`: headings of a list of what goes with the text; `own`: what the text calls itself in its title. `columns`:
    heads below which days stand on which something must be ready, with `beside` another head says what. `past`: how
    long ago it must have ended.
    """

    plans: tuple[str, ...]
    works: tuple[str, ...]
    listed: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    past: Duration = _AT_ONCE


def unwanted(params: Params) -> tuple[str, ...]:
    """Each plan in a period long ago."""
    return tuple(f"## {sample(one)} 2001-2002\n\nWij werken eraan." for one in params.plans)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield each plan of which the period is over."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    plans, tables = (*_title(prose, params), *_plans(prose, params)), tuple(_columns(prose, params))
    over = [(sentence, days) for sentence, days in plans if _over(days.last, params, dossier)]
    for key, found in (("over", over), ("passed", tables if not over else ())):
        for sentence, days in found:
            if _over(days.last, params, dossier):
                told = words(record, sentence, (days.start, days.end))
                yield Problem(record, key, {"words": told}, place=told.place, found=key)
    if not plans and not tables:
        yield nothing(record)


def _over(last: date, params: Params, dossier: Dossier) -> bool:
    return params.past.after(last) < dossier.as_of


def _plans(prose: Prose, params: Params) -> Iterator[tuple[Sentence, Days]]:
    """Each plan that the text holds or works by, with its period."""
    works, right, lists = (
        numbers_with(prose, Phrases(texts)) for texts in (params.works, params.unless, params.listed)
    )
    for hit in find(prose, Phrases(params.plans)):
        sentence = prose.sentences[hit.sentence]
        heading = sentence.where is Where.HEADING
        counts = treated(prose, sentence) if heading else sentence.index in works and asserted(prose, hit)
        above = frozenset(one.index for one in prose.above(sentence))
        counts = counts or (not above.isdisjoint(lists) and _is_entry(sentence, hit))
        if counts and right.isdisjoint((sentence.index, *above)):
            yield from ((sentence, days) for days in _behind(sentence, hit))


def _is_entry(sentence: Sentence, hit: Hit) -> bool:
    """Whether an entry names a plan with its period and nothing else."""
    ends = max((one.end for one in _behind(sentence, hit)), default=0)
    alone = hit.first == 0 and ends > 0 and not sentence.text[ends:].strip(" .;)")
    return sentence.where is Where.ENTRY and alone


def _title(prose: Prose, params: Params) -> Iterator[tuple[Sentence, Days]]:
    """The period in the title of the text; one year there tells when it was written."""
    first = title(prose)
    for hit in find(prose, Phrases(params.own)) if params.own else ():
        if first and hit.sentence == first.index:
            yield from ((first, days) for days in _behind(first, hit) if days.last.year > days.first.year)


def _behind(sentence: Sentence, hit: Hit) -> Iterator[Days]:
    """The period right behind the name of a plan; two years in a row end with the summer of the second."""
    begin = _BETWEEN.match(sentence.text, sentence.words[hit.last].end)
    at = begin.end() if begin else 0
    if both := _TO_YEAR.match(sentence.text, at):
        first, last = int(both[1]), int(both[2])
        ends = date(last, 7, 31) if last == first + 1 else date(last, 12, 31)
        yield Days(date(first, 1, 1), ends, *both.span())
    elif year := next((one for one in years_in(sentence.text) if one.start == at), None):
        yield year


def _columns(prose: Prose, params: Params) -> Iterator[tuple[Sentence, Days]]:
    """The last day below each head that tells when something must be ready."""
    found: list[tuple[Cell, Sentence, Days]] = []
    columns, beside, right = (
        numbers_with(prose, Phrases(texts)) for texts in (params.columns, params.beside, params.unless)
    )
    for cell in table_cells(prose) if columns else ():
        heads = row(prose, cell.head[0])
        own = (*row(prose, cell.said[0]), *heads, *(one.index for one in cell.headings)) if cell.said else ()
        named = not columns.isdisjoint(one.index for one in cell.head) and not beside.isdisjoint(heads)
        if named and own and right.isdisjoint(own):
            found += [(cell, one, day) for one in cell.said for day in (*days_in(one.text), *years_in(one.text))]
    yield from last_of_columns(found)
