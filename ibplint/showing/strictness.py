"""What was asked beyond the ordinary: a reader of the outcome must know by which measure it came about."""

from ibplint.showing.sight import Sight

_TEXTS = {
    "evidence": {
        "nl": "bewijs dat alleen is opgegeven bewijst niets (`--evidence-required`)",
        "en": "evidence that is only stated proves nothing (`--evidence-required`)",
    },
    "deviations": {
        "nl": "afwijkingen zijn buiten beschouwing gelaten (`--no-deviations`)",
        "en": "deviations were left aside (`--no-deviations`)",
    },
}


def strictness(sight: Sight) -> str:
    """The options of auditors that were on; nothing without them."""
    on = {"evidence": sight.result.evidence_required, "deviations": not sight.result.deviations_count}
    return "; ".join(sight.words(_TEXTS[key]) for key, asked in on.items() if asked)
