"""What proves a norm in a run: its rules with their verdicts, its attestations, and what of it no rule can see."""

from collections.abc import Iterator

from ibplint.model.clean import clean
from ibplint.model.message import Texts
from ibplint.model.result import NormResult
from ibplint.showing.sight import Sight
from ibplint.showing.tally import Share, share_of
from ibplint.showing.words import verdict_word

_TEXTS: dict[str, Texts] = {
    "rules": {"nl": "regels: {rules}", "en": "rules: {rules}"},
    "rule": {"nl": "{rule} ({verdict}{of})", "en": "{rule} ({verdict}{of})"},
    "of": {"nl": ", {met} van {examined}", "en": ", {met} of {examined}"},
    "silent": {"nl": ", de tekst zwijgt erover", "en": ", the text is silent"},
    "no proof": {"nl": ", bewijst hier niets", "en": ", proves nothing here"},
    "not here": {"nl": "{rule} (niet beoordeeld)", "en": "{rule} (not judged)"},
    "attested": {"nl": "verklaring: {ids}", "en": "attestation: {ids}"},
    "nothing": {"nl": "geen regel en geen verklaring", "en": "no rule and no attestation"},
    "rest": {"nl": "geen regel ziet: {rest}", "en": "no rule sees: {rest}"},
}


def proof(sight: Sight, norm: NormResult) -> tuple[str, ...]:
    """Each kind of proof in one text, what is left to see behind them."""
    return tuple(_parts(sight, norm))


def _parts(sight: Sight, norm: NormResult) -> Iterator[str]:
    if norm.rules:
        yield sight.words(_TEXTS["rules"], rules=", ".join(_rule(sight, name) for name in norm.rules))
    if norm.attested_by:
        yield sight.words(_TEXTS["attested"], ids=clean(", ".join(norm.attested_by)))
    if not norm.rules and not norm.attested_by:
        yield sight.words(_TEXTS["nothing"])
    if norm.rest:
        yield sight.words(_TEXTS["rest"], rest=norm.rest[sight.view.lang])


def _rule(sight: Sight, name: str) -> str:
    rule = sight.rules.get(name)
    if rule is None:
        return sight.words(_TEXTS["not here"], rule=name)
    counts: Share = share_of(rule)
    silent = sight.words(_TEXTS["silent"]) if rule.silent else ""
    of = sight.words(_TEXTS["of"], met=counts.met, examined=counts.examined) if counts.examined else silent
    of += "" if rule.proves else sight.words(_TEXTS["no proof"])
    return sight.words(_TEXTS["rule"], rule=name, verdict=verdict_word(rule.verdict, sight.view.lang), of=of)
