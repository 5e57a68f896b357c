"""Evidence: what is known of a piece, apart from any verdict."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum

from ibplint.model.file import Unread
from ibplint.model.frozen import frozen
from ibplint.model.message import Quote
from ibplint.model.place import Place


class EvidenceState(StrEnum):
    """SEEN: found in this run, with the recorded hash where there is one. STATED: recorded with its hash, not read.

    CHANGED: other bytes than were recorded. MISSING: not there, or outside the dossier without a hash.
    """

    SEEN = "seen"
    STATED = "stated"
    CHANGED = "changed"
    MISSING = "missing"


EVIDENCE_NL = {
    EvidenceState.SEEN: "gezien",
    EvidenceState.STATED: "opgegeven",
    EvidenceState.CHANGED: "gewijzigd",
    EvidenceState.MISSING: "ontbreekt",
}

Hashes = Mapping[str, str | Unread]


@frozen()
class Sightings:
    """What was looked up for evidence: by path its SHA-256, or why it could not be read.

    `inside` are files of the dossier, `outside` those below the folder with evidence; None when no folder was given.
    `required`: what is only stated proves nothing.
    """

    inside: Hashes = field(default_factory=dict)
    outside: Hashes | None = None
    required: bool = False


@frozen()
class EvidenceResult:
    """A piece of evidence where a record names it: its state, and when and by which role it was seen."""

    place: Place
    what: Quote
    state: EvidenceState
    seen_on: date | None = None
    seen_by: Quote | None = None
