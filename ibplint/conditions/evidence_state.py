"""What is known of a piece of evidence, from the files of the dossier and from what was looked up elsewhere."""

from collections.abc import Iterator
from typing import NamedTuple

from ibplint.conditions.listed import alike, inside, listed
from ibplint.model.dossier import Dossier
from ibplint.model.evidence import EvidenceState
from ibplint.model.file import ReadFile, Unread
from ibplint.model.record import Record
from ibplint.model.values import Evidence

RECORDS = "vermeldingen"
# What is no ordinary file shows nothing, wherever it stands.
_REFUSED = (Unread.LINK, Unread.DEVICE, Unread.DENIED, Unread.GONE)


class Piece(NamedTuple):
    """A piece of evidence where a record names it: one of the values in a field."""

    record: Record
    field: str
    turn: int
    evidence: Evidence


class Known(NamedTuple):
    """The state of a piece; `why` is the key of what is wrong with it, `other` the path that may be meant."""

    state: EvidenceState
    why: str = ""
    other: str = ""


class Wanted(NamedTuple):
    """What must be hashed: files of the dossier, and paths below the folder with evidence."""

    inside: tuple[str, ...]
    outside: tuple[str, ...]


def pieces(dossier: Dossier) -> Iterator[Piece]:
    """All evidence that the board's records name."""
    for record in dossier.register(RECORDS).records:
        yield from _pieces(record)


def wanted(dossier: Dossier) -> Wanted:
    """The files whose bytes must be compared with a recorded hash."""
    within: dict[str, None] = {}
    beyond: dict[str, None] = {}
    for _, _, _, evidence in pieces(dossier):
        path = _below(evidence) if evidence.sha256 else None
        file = listed(path, dossier) if path else None
        if path and file is None:
            beyond[path] = None
        elif path and file and not file.sha256 and file.unread not in _REFUSED:
            within[path] = None
    return Wanted(tuple(sorted(within)), tuple(sorted(beyond)))


def known(evidence: Evidence, dossier: Dossier) -> Known:
    """The state of a piece of evidence."""
    if evidence.path:
        return _in_dossier(evidence.path, dossier)
    path = _below(evidence)
    file = listed(path, dossier) if path else None
    if path and file:
        return _compared_inside(evidence, path, file, dossier)
    if not evidence.sha256:
        return Known(EvidenceState.MISSING, "unproved")
    looked_up = dossier.evidence.outside
    if path is None or looked_up is None or path not in looked_up:
        return Known(EvidenceState.STATED)
    return _compared(evidence, looked_up[path])


def _pieces(record: Record) -> Iterator[Piece]:
    for name, answer in record.answers.items():
        for index, value in enumerate(answer.values):
            if isinstance(value, Evidence):
                yield Piece(record, name, index, value)
        for child in answer.records:
            yield from _pieces(child)


def _below(evidence: Evidence) -> str | None:
    """The relative path that a place outside the dossier may be; None for an address or a way out."""
    return None if "://" in evidence.found_at or not evidence.found_at else inside("", evidence.found_at)


def _in_dossier(written: str, dossier: Dossier) -> Known:
    path = inside("", written)
    if path is None:
        return Known(EvidenceState.MISSING, "outside")
    file = listed(path, dossier)
    if file is None:
        other = alike(path, dossier)
        return Known(EvidenceState.MISSING, "case" if other else "absent", other)
    return Known(EvidenceState.MISSING, "refused") if file.unread in _REFUSED else Known(EvidenceState.SEEN)


def _compared_inside(evidence: Evidence, path: str, file: ReadFile, dossier: Dossier) -> Known:
    if file.unread in _REFUSED:
        return Known(EvidenceState.MISSING, "refused")
    if not evidence.sha256:
        return Known(EvidenceState.SEEN)
    found = file.sha256 or dossier.evidence.inside.get(path)
    return _compared(evidence, found) if found else Known(EvidenceState.STATED)


def _compared(evidence: Evidence, found: str | Unread) -> Known:
    match found:
        case Unread.GONE:
            return Known(EvidenceState.MISSING, "not there")
        case Unread.TOO_BIG:
            return Known(EvidenceState.STATED)
        case Unread():
            return Known(EvidenceState.MISSING, "refused")
        case evidence.sha256:
            return Known(EvidenceState.SEEN)
        case _:
            return Known(EvidenceState.CHANGED, "changed")
