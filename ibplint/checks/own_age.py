"""A text was adopted, reviewed or changed since a day: before it the text was written for another law.

The last day counts on which the text says so of itself; a day that the register gives to its adoption or review counts
too. It does not apply without such a day in the text, where a decision tells of it, or where the text has one of
`unless`: it was written ahead of that day.
"""

from collections.abc import Iterator
from datetime import date

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.hits import words
from ibplint.prose.last_look import last_look
from ibplint.prose.phrases import Phrases, find
from ibplint.prose.whole_rows import whole_rows

USES_TIME = True
INSIDE = True
OF_TEXT = True
SILENCE = True
LOOKS_AT = ("vastgesteld_op", "herzien_op", "besluit")
MESSAGES = {
    "before": {
        "nl": "de laatste dag waarop deze tekst volgens zichzelf is vastgesteld, herzien of gewijzigd, is {words}",
        "en": "the last day on which this text says it was adopted, reviewed or changed is {words}",
    },
}
SENTENCE = {
    "nl": "dat de tekst volgens zichzelf sinds {since} is vastgesteld, herzien of gewijzigd"
    "[, tenzij er staat: {unless}]",
    "en": "that by its own words the text was adopted, reviewed or changed since {since}[, unless it says: {unless}]",
}
_DAYS, _DECISION = ("vastgesteld_op", "herzien_op"), "besluit"


@frozen()
class Params:
    """`since`: the day; `unless`: phrases by which an older text was written ahead of it."""

    since: date
    unless: tuple[str, ...] = ()


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield that the text was last looked at before the day."""
    if record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    prose = whole_rows(record.prose)
    told = find(prose, Phrases(params.unless)) or record.answer(_DECISION).values
    last = None if told else last_look(prose, dossier.as_of)
    if last is None:
        yield nothing(record)
        return
    sentence, day = last
    if max((day.last, *_registered(record))) < params.since:
        last_day = words(record, sentence, (day.start, day.end))
        yield Problem(record, "before", {"words": last_day}, place=last_day.place, found="before")


def _registered(record: Record) -> Iterator[date]:
    """The days that the register gives to the adoption and the review of the text."""
    values = (value for field in _DAYS for value in record.answer(field).values)
    return (value for value in values if isinstance(value, date))
