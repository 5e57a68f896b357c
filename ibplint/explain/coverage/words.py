"""The words for how norms are proved."""

from collections.abc import Mapping

from ibplint.judging.coverage import NormCoverage, Proof
from ibplint.model.message import Texts
from ibplint.model.verdict import Severity

PROOFS: Mapping[Proof, Texts] = {
    Proof.RULES: {"nl": "door regels", "en": "by rules"},
    Proof.IN_PART: {"nl": "deels door regels", "en": "in part by rules"},
    Proof.ATTESTATION: {"nl": "alleen door een verklaring", "en": "by attestation only"},
    Proof.NOT_LOADED: {"nl": "niet geladen", "en": "not loaded"},
}
_NOTE = {"nl": "aandachtspunt", "en": "note"}
_STEP = {"nl": "trede {step}", "en": "step {step}"}


def rule_words(covered: NormCoverage, framework: str, lang: str) -> str:
    """The rules that help to prove a norm, each with its step and whether it is a note."""
    found = []
    for rule in covered.rules:
        step = rule.norms[framework][covered.norm.id]
        extra = [_STEP[lang].format(step=step)] if step else []
        extra += [_NOTE[lang]] if rule.severity is Severity.NOTE else []
        found.append(f"{rule.id} ({', '.join(extra)})" if extra else rule.id)
    return ", ".join(found)
