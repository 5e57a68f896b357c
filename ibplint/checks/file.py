"""Each piece of evidence can be found: a path is a file of the dossier, what lies outside it has its hash.

Paths are read from the root of the dossier. What the file holds is not judged.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from ibplint.conditions.gap import gap
from ibplint.conditions.listed import alike, inside, listed
from ibplint.model.dossier import Dossier
from ibplint.model.message import Message
from ibplint.model.params import Field
from ibplint.model.problem import UNRESOLVED, Outlook, Problem, Unknown
from ibplint.model.quoted import quoted_value
from ibplint.model.record import Record
from ibplint.model.values import Evidence

# One key for all: however many rules ask for a piece of evidence, it is one gap.
MESSAGES = {UNRESOLVED: {"nl": "{path} {state}", "en": "{path} {state}"}}
_STATES = {
    "absent": {"nl": "is geen bestand in het dossier", "en": "is no file of the dossier"},
    "case": {
        "nl": "heet in het dossier `{other}`: hoofdletters tellen mee",
        "en": "is called `{other}` in the dossier: capitals count",
    },
    "outside": {
        "nl": "ligt buiten het dossier: geef `vindplaats` en `sha256`",
        "en": "lies outside the dossier: give `vindplaats` and `sha256`",
    },
    "unproved": {
        "nl": "ligt buiten het dossier en heeft geen `sha256`",
        "en": "lies outside the dossier and has no `sha256`",
    },
}
SENTENCE = {
    "nl": "dat elk bewijsstuk bij {field} te vinden is",
    "en": "that each piece of evidence under {field} can be found",
}


@dataclass(frozen=True)
class Params:
    """`field`: the field with the evidence."""

    field: Annotated[str, Field("for")]


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield each piece of evidence that cannot be found."""
    found = gap(record, params.field, dossier)
    if found is not None:
        yield found
        return
    for index, value in enumerate(record.answer(params.field).values):
        if isinstance(value, Evidence):
            yield from _lost(record, params.field, index, value, dossier)


def _lost(record: Record, name: str, index: int, evidence: Evidence, dossier: Dossier) -> Iterator[Problem]:
    key, other = _state(evidence, dossier)
    if not key:
        return
    quote = quoted_value(record, name, index)
    values = {"path": quote, "state": Message(_STATES[key], {"other": other})}
    yield Problem(record, UNRESOLVED, values, name, place=quote.place, found=quote.text)


def _state(evidence: Evidence, dossier: Dossier) -> tuple[str, str]:
    """The key of what is wrong with a piece of evidence, and the path that may be meant."""
    if not evidence.path:
        return "" if evidence.sha256 else "unproved", ""
    path = inside("", evidence.path)
    if path is None:
        return "outside", ""
    if listed(path, dossier):
        return "", ""
    other = alike(path, dossier)
    return "case" if other else "absent", other
