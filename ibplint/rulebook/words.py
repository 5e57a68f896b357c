"""Words of which a rule file may use only some."""

from collections.abc import Iterable

from ibplint.conditions.literal import scalar_text
from ibplint.conditions.refusal import stranger
from ibplint.conditions.scope import Scope
from ibplint.model.raw import Raw
from ibplint.model.verdict import Severity


def severity(raw: Raw, scope: Scope) -> Severity:
    """`error`, `warning` or `note`."""
    return Severity(word(raw, tuple(Severity), scope, "ernst", "severity"))


def word(raw: Raw, known: Iterable[str], scope: Scope, nl: str, en: str) -> str:
    """One of some words."""
    text = scalar_text(raw, scope)
    words = tuple(str(one) for one in known)
    if text not in words:
        raise stranger(scope.place(raw.span), text, words, nl, en)
    return text
