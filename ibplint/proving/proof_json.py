"""Proofs for machines; valid against `schemas/proof.schema.json`."""

import json
from collections.abc import Sequence
from typing import Any

from ibplint import __version__
from ibplint.model.view import View
from ibplint.proving.proof import Proof, Survivor
from ibplint.proving.score import score

SCHEMA_VERSION = 1


def proof_json(found: Sequence[Proof], view: View) -> str:
    """The proofs as JSON: codes are the same in every language, reasons are in the reader's."""
    total = score(found)
    shape = {
        "schema_version": SCHEMA_VERSION,
        "tool": f"ibplint {__version__}",
        "lang": view.lang,
        "total": {
            "rules": len(found),
            "refused": total.refused,
            "made": total.made,
            "noticed": total.noticed,
            "excused": total.excused,
            "score": round(total.share, 4),
        },
        "rules": [_proof(one, view.lang) for one in found],
    }
    return json.dumps(shape, ensure_ascii=True, indent=2) + "\n"


def _proof(one: Proof, lang: str) -> dict[str, Any]:
    return {
        "id": one.rule.id,
        "made": one.made,
        "noticed": one.noticed,
        "refusals": [{"flaw": refusal.flaw, "about": refusal.about} for refusal in one.refusals],
        "survivors": [_survivor(survivor, lang) for survivor in one.survivors],
    }


def _survivor(survivor: Survivor, lang: str) -> dict[str, Any]:
    mutant, place = survivor.mutant, survivor.mutant.place
    return {
        "where": mutant.where,
        "way": mutant.way,
        "path": place.path if place else None,
        "line": place.span.line if place else None,
        "reason": survivor.reason[lang] if survivor.reason else None,
    }
