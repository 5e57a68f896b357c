"""The words of a text, each with its place in it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from ibplint.model.prose import Word
from ibplint.prose.fold import fold

# A hyphen at the end of a line belongs to the word; one before "en" or "of" stands for what follows there.
_ALONE = "en|of|tot|als|dan|danwel|noch|naar|maar|cq|resp|respectievelijk|plus"
_CONTINUES = rf"[-\u2010\u2011]\s+(?!(?:{_ALONE})\b)(?=[a-z\u00df-\u00ff])"
_INSIDE = r"[-\u2010\u2011\u00ad'’‘`´\u0300-\u036f]+"
_WORD = re.compile(
    rf"[^\W\d_](?:\.[^\W\d_])+\.?(?![^\W_])"
    rf"|[^\W_]+(?:(?:{_INSIDE}|(?<=\d)[.,](?=\d)|&|{_CONTINUES})[^\W_]+)*[\u0300-\u036f]*"
)

_TITLE = re.compile(r"\b[Mm]r\.\s+(?:(?:dr|drs|ing|ir)\.\s+)?[A-Z]")
_MASTER = "meester"
_new = tuple.__new__


@lru_cache(maxsize=1 << 12)
def words_of(text: str) -> tuple[Word, ...]:
    """The words in order; `o.a.`, `P&O`, `1.2` and a word broken by a hyphen are one word each, and `mr.` is *meester*.

    A sentence is read for its duties too, and as a task: in the same words.
    """
    found = tuple([_new(Word, (fold(found[0]), *found.span())) for found in _WORD.finditer(text)])
    return tuple(_with_titles(found, text)) if "r." in text and _TITLE.search(text) else found


def _with_titles(words: tuple[Word, ...], text: str) -> Iterator[Word]:
    """The words with the title before a name written in full: `mr. Vos` sits in no council."""
    for word in words:
        yield word._replace(text=_MASTER) if word.text == "mr" and _TITLE.match(text, word.start) else word
