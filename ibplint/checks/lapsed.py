"""Where a table tells until when each thing holds, no row has a day that has passed.

Such a table has a head that says one of `columns`, and another that says one of `beside`. A row with one of `unless` is
right. All rows of a column are one problem. With `past` a day counts only when it passed that long ago.
"""

from collections.abc import Iterator
from datetime import date

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Message, Texts
from ibplint.model.moment import Duration
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Sentence
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.wording import Wording
from ibplint.prose.days import Days, days_in, years_in
from ibplint.prose.hits import words
from ibplint.prose.phrases import Phrases, numbers_with
from ibplint.prose.rows import row
from ibplint.prose.sample import sample
from ibplint.prose.table_cells import Cell, table_cells

USES_TIME = True
INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "lapsed": {
        "nl": "hier staat {words} als dag {what}, en die is voorbij{times}",
        "en": "here stands {words} as the day {what}, and it has passed{times}",
    },
}
SENTENCE = {
    "nl": "dat in een tabel met {beside} geen rij onder {columns} een dag heeft, {what}, die voorbij is"
    "[, tenzij in die rij staat: {unless}][; voorbij is wat {past} geleden is]",
    "en": "that in a table with {beside} no row has a day below {columns}, {what}, that has passed"
    "[, unless that row says: {unless}][; past is what was {past} ago]",
}
_AT_ONCE = Duration()
_HOLDS = Wording("tot wanneer dit geldt", "until which this holds")
_TIMES: Texts = {"nl": " (in deze tabel {count} keer)", "en": " ({count} times in this table)"}


@frozen()
class Params:
    """`columns`: heads below which a day stands until which a row holds, `beside`: another head of such a table.

    `unless`: phrases that make a row right; `past`: how long ago the day must have passed; `what`: what the day says.
    """

    columns: tuple[str, ...]
    beside: tuple[str, ...]
    unless: tuple[str, ...] = ()
    past: Duration = _AT_ONCE
    what: Wording = _HOLDS


def unwanted(params: Params) -> tuple[str, ...]:
    """Each of the heads, beside one of the others, above a day long ago."""
    columns, others = ([sample(one) for one in texts] for texts in (params.columns, params.beside))
    heads = (*((others[0], one) for one in columns), *((one, columns[0]) for one in others[1:]))
    return tuple(f"| {other} | {head} |\n|---|---|\n| Een | 1 maart 2001 |\n\n" for other, head in heads)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield each column with days that have passed, at the first."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    found: dict[tuple[int, int], list[tuple[Sentence, Days]]] = {}
    seen = False
    for cell, sentence, day in _days(prose, params):
        seen = True
        if params.past.after(day.last) < dossier.as_of:
            found.setdefault((cell.table, cell.column), []).append((sentence, day))
    yield from (_problem(record, params, places) for places in found.values())
    if not seen:
        yield nothing(record)


def _days(prose: Prose, params: Params) -> Iterator[tuple[Cell, Sentence, Days]]:
    """The last day of each cell that tells until when its row holds."""
    columns, beside, right = (
        numbers_with(prose, Phrases(texts)) for texts in (params.columns, params.beside, params.unless)
    )
    for cell in table_cells(prose) if columns else ():
        heads = {one.index for one in cell.head}
        others = set(row(prose, cell.head[0])) - heads
        if heads.isdisjoint(columns) or others.isdisjoint(beside):
            continue
        if cell.said and right.isdisjoint(row(prose, cell.said[0])):
            days = [(one, day) for one in cell.said for day in (*days_in(one.text), *years_in(one.text))]
            if days:
                yield cell, *max(days, key=_last)


def _last(found: tuple[Sentence, Days]) -> date:
    return found[1].last


def _problem(record: Record, params: Params, places: list[tuple[Sentence, Days]]) -> Problem:
    told, *others = [words(record, one, (day.start, day.end)) for one, day in places]
    times = Message(_TIMES, {"count": len(places)}) if others else ""
    related = tuple(one.place for one in others)
    values = {"words": told, "times": times, "what": params.what.texts}
    return Problem(record, "lapsed", values, place=told.place, related=related, found="lapsed")
