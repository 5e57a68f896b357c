"""The form of a word in which spellings are equal."""

import re
from functools import lru_cache
from unicodedata import combining, normalize

# Kept: dots and commas between digits (1.2), and an ampersand between letters (P&O).
_DROPPED = re.compile(r"(?<!\d)[.,]|[.,](?!\d)|(?<![^\W\d_])&|&(?![^\W\d_])|[^\w.,&]|_")


@lru_cache(maxsize=1 << 16)
def fold(word: str) -> str:
    """A word without capitals, accents, hyphens and apostrophes: `IBP-beleid` is `ibpbeleid`."""
    plain = word.casefold()
    if not plain.isascii():
        plain = "".join(sign for sign in normalize("NFKD", plain) if not combining(sign)).casefold()
    return plain if plain.isalnum() else _DROPPED.sub("", plain)
