"""The one form in which texts, ids and references are compared."""

import re
import unicodedata
from functools import lru_cache

_MARKS = str.maketrans("", "", "*_`~")
# The hyphens of a word processor: one of a line's end, and one at which no line ends.
_HYPHENS = str.maketrans("\u2010\u2011", "--")
_REST = re.compile(r"[^a-z0-9/]+")


# The same words return in every record, and a dossier has few different ones.
@lru_cache(maxsize=20_000)
def slug(text: str) -> str:
    """Lower case, accents off, the rest hyphens: `Leerling in Beeld` is `leerling-in-beeld`."""
    if text.isascii():
        lower = text.lower()
        return lower if lower.isalnum() else _REST.sub("-", lower).strip("-")
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    return _REST.sub("-", bare).strip("-")


def identifier(text: str) -> str:
    """The form in which ids and references are compared; what has no letter or digit stays as it is."""
    return slug(text) or text.strip()


@lru_cache(maxsize=20_000)
def folded(text: str) -> str:
    """Text without case, Markdown marks and surplus spaces, in composed form."""
    if text.isascii() and text.isalnum():
        return text.casefold()
    composed = text if text.isascii() else unicodedata.normalize("NFC", text.translate(_HYPHENS))
    return " ".join(composed.translate(_MARKS).casefold().split())
