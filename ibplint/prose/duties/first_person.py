"""`Ik stel vast` read as `hij stelt vast`: the list of verbs has the forms of who is spoken of."""

from collections.abc import Iterator, Mapping, Sequence

from ibplint.model.prose import Word
from ibplint.prose.duties.clauses import strings
from ibplint.prose.duties.lexicon import Lexicon

_I = "ik"
_ODD: Mapping[str, str] = {"ben": "is", "heb": "heeft", "zal": "zal", "zie": "ziet", "ga": "gaat", "doe": "doet"}
_Told = tuple[tuple[Word, ...], tuple[str, ...]]


def strings_told(text: str, lexicon: Lexicon) -> tuple[_Told, ...]:
    """The strings of a text, with the verb beside `ik` in the form that it has beside `hij`."""
    found = strings(text)
    if _I not in text and "Ik" not in text:
        return found
    return tuple((tuple(_third(words, lexicon)), gaps) for words, gaps in found)


def _third(words: Sequence[Word], lexicon: Lexicon) -> Iterator[Word]:
    beside = {at for at, word in enumerate(words) if word.text == _I}
    for at, word in enumerate(words):
        near = at - 1 in beside or at + 1 in beside
        form = _ODD.get(word.text, f"{word.text}t") if near else word.text
        yield word._replace(text=form) if form in lexicon.finite or form in lexicon.joined else word
