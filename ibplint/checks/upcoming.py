"""What a text still announces lies ahead: the next review of a policy is no day that has passed.

Of a sentence, or a row of a table, that says one of `words`, the last day that it names counts. What it denies or tells
of the past announces nothing, nor does a sentence with one of `unless`. A row or a line below the title that begins
with one of `labels` (`Evaluatie | voorjaar 2022`) announces a day, or a bare year, when it lies behind the adoption of
the text or is one until which it holds; when nothing tells of the adoption, when it is longer than a day, since one day
may be that on which it was done. So does such a label further on in a line, with a colon behind it, and the head of a
column there, of which the last day counts; and all of them below a heading with one of `sections`. With `past` a day
counts only when it passed that long ago: no text is written anew in the month in which a measure is ready.
"""

import re
from collections.abc import Iterable, Iterator
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
from ibplint.prose.own_dates import Event, dates_of, in_front
from ibplint.prose.phrases import Hit, Phrases, find, numbers_with
from ibplint.prose.sample import sample
from ibplint.prose.table_cells import Cell, table_cells
from ibplint.prose.whole_rows import whole_rows

USES_TIME = True
INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "passed": {
        "nl": "hier staat {words} als iets dat nog komt, en dat is voorbij",
        "en": "here stands {words} as something still to come, and it has passed",
    },
}
SENTENCE = {
    "nl": "dat een dag die de tekst noemt bij {words} nog komt"
    "[, en ook een op een regel bovenaan die begint met {labels}][, of onder een kop met {sections}]"
    "[, tenzij er ook staat: {unless}]"
    "[; voorbij is wat {past} geleden is]",
    "en": "that a day which the text names with {words} is still to come"
    "[, and one on a line at the top that begins with {labels}][, or below a heading with {sections}]"
    "[, unless it also says: {unless}]"
    "[; past is what was {past} ago]",
}
_ADOPTED = "vastgesteld_op"
_AT_ONCE = Duration()
_UNTIL = late(r"\b(?:tot|t/?m|uiterlijk|eindigt)\b", re.IGNORECASE)


@frozen()
class Params:
    """`words`: phrases that announce something; `unless`: phrases that make the sentence right.

    `labels`: phrases that announce something where a row or line below the title begins with them; `sections`: phrases
    of the headings below which they do too. `past`: how long ago it must have passed.
    """

    words: tuple[str, ...]
    unless: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    sections: tuple[str, ...] = ()
    past: Duration = _AT_ONCE


def unwanted(params: Params) -> tuple[str, ...]:
    """Each phrase with a day long ago."""
    return tuple(f"{sample(one)} 1 maart 2001." for one in params.words)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield each announcement of which the day has passed."""
    if record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    prose = whole_rows(record.prose)
    right = numbers_with(prose, Phrases(params.unless))
    seen = set[int]()
    for hit, last in _announced(record, prose, params):
        sentence = prose.sentences[hit.sentence]
        if hit.sentence in seen | right or sentence.where is Where.HEADING or not asserted(prose, hit):
            continue
        seen.add(hit.sentence)
        yield from _passed(record, sentence, last, params, dossier)
    columns = tuple(_columns(record, record.prose, params))
    for cell, day in columns:
        yield from _passed(record, cell, day, params, dossier)
    if not seen and not columns:
        yield nothing(record)


def _passed(
    record: Record, sentence: Sentence, last: Days | None, params: Params, dossier: Dossier
) -> Iterator[Problem]:
    if last and params.past.after(last.last) < dossier.as_of:
        told = words(record, sentence, (last.start, last.end))
        yield Problem(record, "passed", {"words": told}, place=told.place, found="passed")


def _announced(record: Record, prose: Prose, params: Params) -> Iterator[tuple[Hit, Days | None]]:
    """What announces something, and the last day that its sentence names."""
    for hit in find(prose, Phrases(params.words)):
        yield hit, _last(days_in(prose.sentences[hit.sentence].text))
    for hit in find(prose, Phrases(params.labels)) if params.labels else ():
        sentence = prose.sentences[hit.sentence]
        if _of_the_text(prose, sentence, params):
            last = _last(_labelled(sentence, hit))
            if last and (_UNTIL.search(sentence.text, 0, last.start) or _lay_ahead(last, _adopted(record, prose))):
                yield hit, last


def _of_the_text(prose: Prose, sentence: Sentence, params: Params) -> bool:
    """Whether a sentence stands where a text tells of itself."""
    named = numbers_with(prose, Phrases(params.sections))
    return in_front(prose, sentence) or any(one.index in named for one in prose.above(sentence))


def _labelled(sentence: Sentence, hit: Hit) -> Iterator[Days]:
    """The days behind a label: all of its line where that begins with it, else those between two colons."""
    begin, end = 0, len(sentence.text)
    if hit.first:
        begin = sentence.words[hit.last].end
        label = sentence.text[sentence.words[hit.first].start].isupper()
        if not label or not sentence.text[begin:].lstrip(" *").startswith(":"):
            return
        begin = sentence.text.index(":", begin)
        following = sentence.text.find(":", begin + 1)
        end = following if following > 0 else end
    yield from (one for one in (*days_in(sentence.text), *years_in(sentence.text)) if begin <= one.start < end)


def _columns(record: Record, prose: Prose, params: Params) -> Iterator[tuple[Sentence, Days]]:
    """The last day below each head that announces something, where the text tells of itself."""
    sure, labels, right = (
        numbers_with(prose, Phrases(texts)) for texts in (params.words, params.labels, params.unless)
    )
    found: list[tuple[Cell, Sentence, Days]] = []
    for cell in table_cells(prose) if sure or labels else ():
        heads = {one.index for one in cell.head}
        if heads.isdisjoint(sure | labels) or not _of_the_text(prose, cell.head[0], params):
            continue
        for one in cell.said:
            days = () if one.index in right else (*days_in(one.text), *years_in(one.text))
            ahead = (day for day in days if heads & sure or _lay_ahead(day, _adopted(record, prose)))
            found += [(cell, one, day) for day in ahead]
    yield from last_of_columns(found)


def _last(days: Iterable[Days]) -> Days | None:
    return max(days, key=lambda one: one.last, default=None)


def _adopted(record: Record, prose: Prose) -> date | None:
    """The last day of adoption that the register or the text itself gives."""
    given = (value for value in record.answer(_ADOPTED).values if isinstance(value, date))
    return max((*given, *(one.last for one in dates_of(prose, Event.ADOPTED))), default=None)


def _lay_ahead(one: Days, adopted: date | None) -> bool:
    """Whether a day was still to come when the text was adopted; a season of that same year may have passed by then."""
    if adopted is None:
        return one.last > one.first
    return one.first > adopted or one.last.year > adopted.year
