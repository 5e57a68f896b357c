"""The recorded attestations: the norms each is about, how far it proves, and what proves nothing."""

from collections.abc import Iterator

from ibplint.model.attestation import AttestationResult
from ibplint.model.clean import clean
from ibplint.model.message import shown
from ibplint.rulebook.citation import cite
from ibplint.showing.paint import BLANK, Line, Piece, Tone, hanging, line
from ibplint.showing.sight import Sight

_TEXTS = {
    "title": {"nl": "Verklaringen", "en": "Attestations"},
    "void": {"nl": "bewijst niets: {why}", "en": "proves nothing: {why}"},
    "step": {"nl": "toont trede {step} aan", "en": "proves step {step}"},
    "until": {"nl": "tot en met {until}", "en": "through {until}"},
    "endless": {"nl": "zonder einddatum", "en": "without a last day"},
    "no norm": {"nl": "geen norm", "en": "no norm"},
}
_LINES = {
    "eerste": {"nl": "eigen verklaring (eerste lijn)", "en": "statement of one's own (first line)"},
    "tweede": {"nl": "tweede lijn", "en": "second line"},
    "fg": {"nl": "FG", "en": "DPO"},
    "intern": {"nl": "interne audit", "en": "internal audit"},
    "extern": {"nl": "externe audit", "en": "external audit"},
    "": {"nl": "lijn niet genoemd", "en": "line not given"},
}
_ASPECTS = {"opzet": "design", "bestaan": "existence", "werking": "operation"}


def attestation_lines(sight: Sight) -> Iterator[Line]:
    """Every attestation with what it came to."""
    if not sight.result.attestations:
        return
    yield line(_TEXTS["title"][sight.view.lang], Tone.TITLE)
    for one in sight.result.attestations:
        head = (Piece(f"  {clean(one.id)}", Tone.PLACE), Piece("  "))
        yield from hanging(head, attested_norms(sight, one), sight.view.width, hang=4)
        yield from hanging(line("    "), attestation_state(sight, one), sight.view.width)
    yield BLANK


def attested_norms(sight: Sight, one: AttestationResult) -> str:
    """The norms that an attestation is about, as the field cites them."""
    lang = sight.view.lang
    return ", ".join(cite(framework, norm, lang) for framework, norm in one.norms) or _TEXTS["no norm"][lang]


def attestation_state(sight: Sight, one: AttestationResult) -> str:
    """What an attestation came to: how far and until when it proves, or why it proves nothing."""
    lang = sight.view.lang
    if one.void is not None:
        return sight.words(_TEXTS["void"], why=sight.message(one.void))
    parts = [_LINES[one.line][lang], ", ".join(aspect if lang == "nl" else _ASPECTS[aspect] for aspect in one.aspects)]
    if one.step:
        parts.append(sight.words(_TEXTS["step"], step=one.step))
    parts.append(sight.words(_TEXTS["until"], until=shown(one.until, lang)) if one.until else _TEXTS["endless"][lang])
    return "; ".join(part for part in parts if part)
