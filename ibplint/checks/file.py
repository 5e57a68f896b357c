"""Each piece of evidence can be found: a path is a file of the dossier, what lies outside it has its hash.

Paths are read from the root of the dossier. A recorded hash is compared with the file where that can be read: in the
dossier, or below the folder that `--evidence` names. What the file holds is not judged. Evidence outside the dossier
that nobody read in this run is *stated*: enough, unless `--evidence-required` asks for more.
"""

from collections.abc import Iterator
from typing import Annotated

from ibplint.conditions.evidence_state import known
from ibplint.conditions.gap import gap
from ibplint.model.dossier import Dossier
from ibplint.model.evidence import EvidenceState
from ibplint.model.frozen import frozen
from ibplint.model.message import Message
from ibplint.model.params import Field
from ibplint.model.problem import UNRESOLVED, Outlook, Problem, Unknown
from ibplint.model.quoted import quoted_value
from ibplint.model.record import Record
from ibplint.model.values import Evidence

# One key for all: however many rules ask for a piece of evidence, it is one gap.
MESSAGES = {
    UNRESOLVED: {"nl": "{path} {state}", "en": "{path} {state}"},
    "stated": {
        "nl": "{path} is opgegeven maar niet ingezien, en hier is ingezien bewijs gevraagd",
        "en": "{path} is stated but was not read, and evidence that was read is asked here",
    },
}
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
    "refused": {
        "nl": "is geen gewoon bestand dat te openen is (een verwijzing of een map telt niet)",
        "en": "is no ordinary file that can be opened (a link or a folder does not count)",
    },
    "not there": {"nl": "ligt niet in de map met bewijs", "en": "does not lie in the folder with evidence"},
    "changed": {
        "nl": "is gewijzigd sinds het is vastgelegd: de `sha256` klopt niet",
        "en": "was changed since it was recorded: the `sha256` does not agree",
    },
}
SENTENCE = {
    "nl": "dat elk bewijsstuk bij {field} te vinden is",
    "en": "that each piece of evidence under {field} can be found",
}


@frozen()
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


def _lost(record: Record, name: str, index: int, evidence: Evidence, dossier: Dossier) -> Iterator[Problem | Unknown]:
    state, why, other = known(evidence, dossier)
    quote = quoted_value(record, name, index)
    if why:
        values = {"path": quote, "state": Message(_STATES[why], {"other": other})}
        yield Problem(record, UNRESOLVED, values, name, place=quote.place, found=quote.text)
    elif state is EvidenceState.STATED and dossier.evidence.required:
        yield Unknown(record, (), "stated", {"path": quote})
