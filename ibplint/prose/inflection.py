"""Whether two Dutch words are one word in another number or with another ending."""

import re
from functools import lru_cache

_LONG = re.compile(r"(a|e|o|u)\1([^aeiou])$")
_SHORT = re.compile(r"[aeiou]([bdfgklmnprst])$")
_SOFT = {"f": "ven", "s": "zen"}


def akin(one: str, other: str) -> bool:
    """Whether two texts of folded words are the same but for the endings: `een datalek`, `een datalekken`."""
    words, others = one.split(), other.split()
    return len(words) == len(others) and all(
        word == beside or beside in _longer(word) or word in _longer(beside)
        for word, beside in zip(words, others, strict=True)
    )


@lru_cache(maxsize=1 << 12)
def _longer(word: str) -> frozenset[str]:
    """The words that may be this one with an ending."""
    found = {word + ending for ending in ("s", "en", "n", "e", "eren")} if word.isalpha() else set[str]()
    # `orgaan`, `organen`; `lek`, `lekken`; `bedrijf`, `bedrijven`.
    if _LONG.search(word):
        found |= {_LONG.sub(r"\1\2en", word), _LONG.sub(r"\1\2e", word)}
    if _SHORT.search(word):
        found |= {f"{word}{word[-1]}en", f"{word}{word[-1]}e"}
    if word[-1:] in _SOFT:
        found.add(word[:-1] + _SOFT[word[-1]])
    return frozenset(found)


def forms(word: str) -> frozenset[str]:
    """A folded word and the words that may be it with an ending: `lek`, `lekken`."""
    return _longer(word) | {word}
