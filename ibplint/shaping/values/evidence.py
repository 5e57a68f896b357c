"""Evidence outside the dossier: where it is, its hash, who saw it and when."""

from ibplint.model.late_pattern import late
from ibplint.model.raw import RawMapping, RawScalar
from ibplint.model.values import Evidence
from ibplint.shaping import faults
from ibplint.shaping.values.dates import read_date
from ibplint.shaping.values.flaw import Flaw
from ibplint.shaping.values.unanswered import is_unanswered

PLACE = "vindplaats"
_SHA256 = late(r"[0-9a-f]{64}")


def read_evidence(mapping: RawMapping) -> tuple[Evidence | None, tuple[tuple[Flaw, RawScalar | None], ...]]:
    """The evidence that `{vindplaats, sha256, gezien_op, gezien_door}` records, and what of it cannot be read."""
    flaws: list[tuple[Flaw, RawScalar | None]] = []
    place = _scalar(mapping, PLACE)
    if place is None:
        return None, ((Flaw(faults.EVIDENCE), None),)
    sha256, seen_on, seen_by = (_scalar(mapping, key) for key in ("sha256", "gezien_op", "gezien_door"))
    digest = sha256.text.strip().casefold() if sha256 else ""
    if sha256 and not _SHA256.fullmatch(digest):
        flaws.append((Flaw(faults.SHA256), sha256))
    day = read_date(seen_on.text) if seen_on else None
    if isinstance(day, Flaw):
        flaws.append((day, seen_on))
        day = None
    who = seen_by.text.strip() if seen_by else ""
    return (None if flaws else Evidence("", place.text.strip(), digest, day, who)), tuple(flaws)


def _scalar(mapping: RawMapping, key: str) -> RawScalar | None:
    """What a key answers; None when it is absent or says nothing."""
    raw = mapping.get(key)
    return raw if isinstance(raw, RawScalar) and not is_unanswered(raw.text) else None
