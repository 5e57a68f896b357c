"""Everyday Dutch in the forms that the list of verbs has: `ik stel` as `stelt`, `laatste woord` as one word."""

from collections.abc import Iterator, Mapping, Sequence

from ibplint.model.prose import Word
from ibplint.prose.duties.clauses import strings
from ibplint.prose.duties.lexicon import Lexicon

_I = "ik"
_ODD: Mapping[str, str] = {"ben": "is", "heb": "heeft", "zal": "zal", "zie": "ziet", "ga": "gaat", "doe": "doet"}
# Two words that a verb takes together.
_PAIRS = {"laatste": "woord", "groen": "licht"}
_Told = tuple[tuple[Word, ...], tuple[str, ...]]


def strings_told(text: str, lexicon: Lexicon) -> tuple[_Told, ...]:
    """The strings of a text, with the verb beside `ik` in the form that it has beside `hij`, and fixed pairs joined."""
    found = strings(text)
    if _I in text or "Ik" in text:
        found = tuple((tuple(_third(words, lexicon)), gaps) for words, gaps in found)
    return tuple(_joined(*told) for told in found) if any(word in text for word in _PAIRS) else found


def _third(words: Sequence[Word], lexicon: Lexicon) -> Iterator[Word]:
    beside = {at for at, word in enumerate(words) if word.text == _I}
    for at, word in enumerate(words):
        near = at - 1 in beside or at + 1 in beside
        form = _ODD.get(word.text, f"{word.text}t") if near else word.text
        yield word._replace(text=form) if form in lexicon.finite or form in lexicon.joined else word


def _joined(words: tuple[Word, ...], gaps: tuple[str, ...]) -> _Told:
    kept = tuple(at for at in range(len(words)) if not (at and _pair(words[at - 1], words[at])))
    whole = (
        words[at]._replace(text=words[at].text + words[at + 1].text, end=words[at + 1].end)
        if at + 1 < len(words) and _pair(words[at], words[at + 1])
        else words[at]
        for at in kept
    )
    return tuple(whole), tuple(gaps[at] for at in kept)


def _pair(word: Word, after: Word) -> bool:
    return _PAIRS.get(word.text) == after.text
