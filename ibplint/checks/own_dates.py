"""A text says the same of itself everywhere: the day of its adoption, the day since when it holds, its version.

`what`: `adopted`, `in_force` or `version`. Counted is what the text says of itself, below its title or of "this
policy", and the version that the register gives it; of a list of versions the last one. An earlier version, a part and
a law have days and numbers of their own.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Literal

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.message import Quote
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose
from ibplint.model.quoted import quoted
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.hits import words
from ibplint.prose.own_dates import Event, dates_of, differing, versions_of
from ibplint.prose.rows import tables
from ibplint.prose.whole_rows import whole_rows

INSIDE = True
OF_TEXT = True
SILENCE = True
LOOKS_AT = ("versie",)
MESSAGES = {
    "adopted": {
        "nl": "de tekst is hier vastgesteld op {words}, en elders op {other}",
        "en": "the text was adopted on {words} here, and on {other} elsewhere",
    },
    "in_force": {
        "nl": "de tekst geldt hier vanaf {words}, en elders vanaf {other}",
        "en": "the text holds from {words} here, and from {other} elsewhere",
    },
    "version": {
        "nl": "de tekst is hier versie {words}, en elders versie {other}",
        "en": "the text is version {words} here, and version {other} elsewhere",
    },
}
WORDS = {
    "what": {
        "adopted": {"nl": "dezelfde dag van vaststelling", "en": "the same day of adoption"},
        "in_force": {"nl": "dezelfde dag waarop zij in werking treedt", "en": "the same day of entry into force"},
        "version": {"nl": "hetzelfde versienummer", "en": "the same number of its version"},
    }
}
SENTENCE = {
    "nl": "dat de tekst van zichzelf overal {what} noemt",
    "en": "that the text names {what} of itself everywhere",
}
_SAMPLES = {
    "adopted": "Dit beleid is vastgesteld op 2 februari 2019.",
    "in_force": "Dit beleid treedt in werking op 2 februari 2019.",
    "version": "Versie 9.9",
}
_VERSION = "versie"
_HEAD = re.compile(r"\W*versie(?:nummer|nr)?\W*$", re.IGNORECASE)
_NUMBER = late(r"\W*(?:v\.?\s?)?(\d{1,2}(?:\.\d{1,2}){0,2})\b")


@frozen()
class Params:
    """`what` the text says of itself."""

    what: Literal["adopted", "in_force", "version"]


def unwanted(params: Params) -> tuple[str, ...]:
    """Another day, or another version."""
    return (_SAMPLES[params.what],)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:  # noqa: ARG001
    """Yield what the text says of itself in another way than before."""
    if record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    prose = whole_rows(record.prose)
    if params.what == "version":
        told = list(_versions(record, record.prose))
        silent = not told
    else:
        dates = tuple(dates_of(prose, Event(params.what)))
        told = [(one.first.isoformat(), words(record, one.sentence, one.span)) for one in differing(dates)]
        silent = not dates
    yield from (nothing(record),) if silent else _problem(record, params.what, told)


def _versions(record: Record, prose: Prose) -> Iterator[tuple[str, Quote]]:
    """The versions that a text names as its own: on its cover, in the register, and last in its list of versions."""
    if record.answer(_VERSION).text and (given := _NUMBER.match(record.answer(_VERSION).text)):
        yield _same(given[1]), quoted(record, _VERSION)
    for sentence, told in versions_of(whole_rows(prose)):
        yield _same(told[1]), words(record, sentence, told.span(1))
    for cells in tables(prose).values():
        heads = [cell for cell in cells if cell.row < 0 and cell.column == 0 and _HEAD.match(cell.text)]
        below = [cell for cell in cells if heads and cell.row >= 0 and cell.column == heads[0].column]
        numbers = [(found, cell) for cell in below if (found := _NUMBER.match(cell.text))]
        if len(numbers) > 1:
            number, cell = max(numbers, key=lambda one: [*map(int, one[0][1].split("."))])
            yield _same(number[1]), words(record, cell, number.span(1))


def _same(number: str) -> str:
    """`2` and `2.0` are one version."""
    return re.sub(r"(?:\.0)+$", "", number)


def _problem(record: Record, what: str, told: Sequence[tuple[str, Quote]]) -> Iterator[Problem]:
    groups = [[quote for _, quote in group] for _, group in groupby(sorted(told, key=_first), key=_first)]
    if len(groups) > 1:
        here, *others = sorted(groups, key=lambda group: (len(group), -group[0].place.span.line))
        values = {"words": here[0], "other": others[0][0]}
        yield Problem(record, what, values, place=here[0].place, related=(others[0][0].place,), found=what)


def _first(one: tuple[str, Quote]) -> str:
    return one[0]
