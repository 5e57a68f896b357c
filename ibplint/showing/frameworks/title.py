"""The title of a norm; where it is not the framework's own, that stands behind it."""

from collections.abc import Mapping

from ibplint.model.framework import FROM_URL, LITERAL, OFFICIAL, SUPPLIERS, TRANSLATED
from ibplint.model.message import Texts

_STATUSES: Mapping[str, Texts] = {
    OFFICIAL: {"nl": "officieel", "en": "official"},
    LITERAL: {"nl": "letterlijk uit de bron", "en": "as the source has it"},
    FROM_URL: {"nl": "uit een url", "en": "from a url"},
    SUPPLIERS: {"nl": "leveranciersversie", "en": "a supplier's version"},
    TRANSLATED: {"nl": "werkvertaling", "en": "working translation"},
}
_OWN = (OFFICIAL, LITERAL)


def titled(title: Texts, status: Mapping[str, str], lang: str) -> str:
    """`Functiescheiding (werkvertaling)`; a title that the framework itself has stands alone."""
    words = status.get(lang, OFFICIAL)
    return title[lang] if words in _OWN else f"{title[lang]} ({_STATUSES[words][lang]})"


def title_status_words(status: Mapping[str, str], lang: str) -> str:
    """Where the title comes from, in words; empty when it is our own."""
    return _STATUSES[status[lang]][lang] if lang in status else ""
