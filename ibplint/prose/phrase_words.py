"""The words of a phrase: in order, with the gaps between them."""

from functools import lru_cache

from ibplint.prose.fold import fold

GAP, NOT = "...", "!"
REACH = 8


@lru_cache(maxsize=1 << 14)
def words_with_reach(phrase: str) -> tuple[tuple[str, int], ...]:
    """The words of a phrase in order, without what it must not be near; a gap belongs to the word behind it."""
    if not (GAP in phrase or "…" in phrase or "&" in phrase or NOT in phrase):
        return tuple([(word, 0) for word in phrase.split() if _is_word(word)])
    found: list[tuple[str, int]] = []
    gap = refused = False
    for word in phrase.split():
        if word in (GAP, "…"):
            gap = True
        elif word == "&" or word[0] == NOT:
            refused = word != "&"
        elif not refused and _is_word(word):
            found.append((word, REACH if gap and found else 0))
            gap = False
    return tuple(found)


def _is_word(word: str) -> bool:
    return word[0].isalnum() or "*" in word or fold(word) != ""


def plain(word: str) -> bool:
    """Whether a word of a phrase is written in its folded form."""
    return word.isalpha() and word.isascii() and word.islower()
