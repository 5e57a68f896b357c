"""All evidence that records name, with its state: apart from any verdict."""

from collections.abc import Iterator

from ibplint.conditions.evidence_state import Piece, known, pieces
from ibplint.model.dossier import Dossier
from ibplint.model.evidence import EvidenceResult
from ibplint.model.message import PERSON, Quote
from ibplint.model.normal import identifier
from ibplint.model.quoted import quoted_value
from ibplint.model.values import Evidence, Value


def evidence_results(dossier: Dossier) -> tuple[EvidenceResult, ...]:
    """Each piece where a record names it, by place; one file alone shows no evidence."""
    if dossier.one_file:
        return ()
    return tuple(sorted(_results(dossier), key=lambda one: (one.place, one.what.text)))


def _results(dossier: Dossier) -> Iterator[EvidenceResult]:
    for piece in pieces(dossier):
        what = quoted_value(piece.record, piece.field, piece.turn)
        evidence = piece.evidence
        state = known(evidence, dossier).state
        yield EvidenceResult(what.place, what, state, evidence.seen_on, _seen_by(piece, what, dossier))


def names_somebody(value: Value, dossier: Dossier) -> bool:
    """Whether evidence says who saw it with words that are no role: these may be somebody's name."""
    if not isinstance(value, Evidence) or not value.seen_by:
        return False
    return identifier(value.seen_by) not in dossier.index("rolsoorten", "rol")


def _seen_by(piece: Piece, what: Quote, dossier: Dossier) -> Quote | None:
    if not piece.evidence.seen_by:
        return None
    private = PERSON if names_somebody(piece.evidence, dossier) else ""
    return Quote(piece.evidence.seen_by, what.place, private=private)
