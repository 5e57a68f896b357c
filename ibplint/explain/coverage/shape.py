"""What can be proved of each framework, for machines; valid against `schemas/coverage.schema.json`."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from ibplint import __version__
from ibplint.judging.coverage import Coverage, DomainCoverage, NormCoverage, Proof, shares
from ibplint.model.view import View
from ibplint.rulebook.citation import cite

SCHEMA_VERSION = 1

Shape = dict[str, Any]


def coverage_json(found: Sequence[Coverage], view: View) -> str:
    """The coverage as JSON: codes are the same in every language, texts are in the reader's."""
    shape = {
        "schema_version": SCHEMA_VERSION,
        "tool": f"ibplint {__version__}",
        "lang": view.lang,
        "frameworks": [_framework(one, view.lang) for one in found],
    }
    return json.dumps(shape, ensure_ascii=True, indent=2) + "\n"


def _framework(one: Coverage, lang: str) -> Shape:
    framework, norms = one.framework, one.framework.norms.values()
    left = framework.not_loaded
    return {
        "id": framework.id,
        "title": framework.title[lang],
        "version": framework.version,
        **_counts(one.counts),
        "verified": {
            "norms": len(norms),
            "numbers": sum(norm.number_verified for norm in norms),
            "wordings": sum(norm.wording_verified for norm in norms),
        },
        "not_loaded": {"count": left.count, "reason": left.reason[lang]} if left else None,
        "domains": [_domain(domain, framework.id, lang) for domain in one.domains],
    }


def _domain(domain: DomainCoverage, framework: str, lang: str) -> Shape:
    return {
        "id": domain.id,
        "title": domain.title[lang],
        **_counts(domain.counts),
        "norms": [_norm(covered, framework, lang) for covered in domain.norms],
    }


def _norm(covered: NormCoverage, framework: str, lang: str) -> Shape:
    norm = covered.norm
    return {
        "id": norm.id,
        "cited": cite(framework, norm.id, lang),
        "title": norm.title[lang],
        "title_status": norm.title_status.get(lang),
        "proof": covered.proof,
        "rules": [
            {"id": rule.id, "step": rule.norms[framework][norm.id] or None, "severity": rule.severity}
            for rule in covered.rules
        ],
        "rest": norm.rest[lang] if norm.rest else None,
        "visible": norm.visible or None,
        "verified": {"number": norm.number_verified, "wording": norm.wording_verified},
    }


def _counts(counts: Mapping[Proof, int]) -> Shape:
    """How many norms, and which share of them, are proved in each way; the shares add up to 100."""
    part = shares(counts)
    return {
        "counts": {proof.replace(" ", "_"): counts[proof] for proof in Proof},
        "shares": {proof.replace(" ", "_"): part[proof] for proof in Proof},
    }
