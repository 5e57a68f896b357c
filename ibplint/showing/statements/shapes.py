"""Deviations, attestations and evidence in the shape in which machines get them."""

from typing import Any

from ibplint.model.attestation import AttestationResult
from ibplint.model.deviation import DeviationResult
from ibplint.model.evidence import EvidenceResult
from ibplint.model.message import Quote, shown
from ibplint.model.place import Place
from ibplint.showing.sight import Sight

Shape = dict[str, Any]


def deviation_shape(sight: Sight, one: DeviationResult) -> Shape:
    """A deviation with the days on which it covers; `void` says why it covers nothing."""
    return {
        "id": one.id,
        **_where(sight, one.place),
        "rule": one.rule,
        "record": one.record or None,
        "reason": sight.message(one.reason),
        "decision": one.decision,
        "start": one.start.isoformat() if one.start else None,
        "until": one.until.isoformat() if one.until else None,
        "void": sight.message(one.void) if one.void else None,
        "breaches": one.breaches,
        "renews": list(one.renews),
    }


def attestation_shape(sight: Sight, one: AttestationResult) -> Shape:
    """An attestation with the norms it is about; `void` says why it proves nothing."""
    return {
        "id": one.id,
        **_where(sight, one.place),
        "norms": [{"framework": framework, "norm": norm} for framework, norm in one.norms],
        "from_line": one.line or None,
        "aspects": list(one.aspects),
        "step": one.step,
        "until": one.until.isoformat() if one.until else None,
        "void": sight.message(one.void) if one.void else None,
    }


def evidence_shape(sight: Sight, one: EvidenceResult) -> Shape:
    """A piece of evidence where a record names it."""
    return {
        "record": f"{one.place.register}/{one.place.record}",
        "field": one.place.field,
        **_where(sight, one.place),
        "what": _words(sight, one.what),
        "state": one.state,
        "seen_on": one.seen_on.isoformat() if one.seen_on else None,
        "seen_by": _words(sight, one.seen_by) if one.seen_by else None,
    }


def _where(sight: Sight, place: Place) -> Shape:
    return {"path": sight.path(place.path) if sight.in_dossier(place) else "", "line": place.span.line}


def _words(sight: Sight, quote: Quote) -> str:
    """The words as they stand; a name is called by its place."""
    return shown(quote, sight.view.lang, names=sight.view.names)
