"""Words that fill a field without answering it."""

import re

from ibplint.model.normal import folded
from ibplint.vocabulary.field_type import FieldKind

NONE = "geen"

_WORDS = frozenset(
    [
        "n.v.t.",
        "n.v.t",
        "nvt",
        "nvt.",
        "niet van toepassing",
        "onbekend",
        "niet bekend",
        "nog onbekend",
        "nog niet bekend",
        "invullen",
        "nog invullen",
        "nog in te vullen",
        "nog te bepalen",
        "nader te bepalen",
        "n.t.b.",
        "ntb",
        "volgt",
        "volgt nog",
        "tba",
    ]
)
# A vacancy leaves `persoon` empty; who writes the word means the same.
_NOBODY = frozenset(["vacature", "vacant", "n.n.", "n.n", "nn", NONE])
_MARKER = re.compile(r"\W*(?:xxx+|todo|tbd)\b", re.ASCII | re.IGNORECASE)
# The longest of the words above, with room for marks and spaces.
_LONGEST = 40
_TICKS = frozenset("✓✔✗✘☑☐")


def is_unanswered(text: str, kind: FieldKind = FieldKind.TEXT) -> bool:
    """Whether a text says nothing: empty, `onbekend`, `TODO`, `-`, or for a person `vacature`."""
    if _MARKER.match(text):
        return True
    if len(text) > _LONGEST:
        return False
    words = folded(text)
    if words in _WORDS or (kind is FieldKind.PERSON and words in _NOBODY):
        return True
    return not any(sign.isalnum() or sign in _TICKS for sign in text)


def is_none(text: str) -> bool:
    """Whether a text is the answer `geen`."""
    return len(text) < len(NONE) * 3 and folded(text) == NONE
