"""The parts of a text with a number or a letter: where one begins, and where the text names one as its own."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.fold import fold
from ibplint.prose.remembered import remembered

_MARK = r"(?:\d{1,2}|[A-Z]|[IVX]{1,4})\b(?![.,]\d)"
_MORE = re.compile(rf"\s*(?:,|en|of|t/m|tot en met)\s+({_MARK})")
# What may stand behind the name of a part where it begins: `Bijlage 3: Bewaartermijnen`, or nothing.
_TITLED = re.compile(r"\s*(?:[:.–—|-]\s*\S|[:.]?\s*$)")
_OWN = late(r"\s+(?:van|bij|in|uit)\s+(?:dit|deze|het (?:IBP-)?beleid|het document)\b", re.IGNORECASE)
_OF_ANOTHER = re.compile(r"\s+(?:van|bij|uit|behorend|horend)\b", re.IGNORECASE)
_BEHIND_ANOTHER = re.compile(
    r"(?:overeenkomst|convenant|richtlijn|verordening|reglement|contract|model|AVG|wet|bijsluiter|beveiligingsbijlage)\W+(?:in\s+)?$",
    re.IGNORECASE,
)


_ENDINGS = ("", "n", "s", "es")


class Part(NamedTuple):
    """The number or letter of a part, in capitals, and the characters of a sentence that name it."""

    mark: str
    span: tuple[int, int]


@remembered
def naming(prose: Prose, called: tuple[str, ...]) -> tuple[Sentence, ...]:
    """The sentences in which one of the words for a part stands, in their order."""
    ends = tuple(fold(word) + ending for word in called for ending in _ENDINGS)
    found = {number for word, places in prose.index.items() if word.endswith(ends) for number in places}
    return tuple(prose.sentences[number] for number in sorted(found))


def begins(sentence: Sentence, called: tuple[str, ...]) -> str:
    """The mark of the part that begins here, with its name as a heading, an entry or a cell has it; "" for none."""
    found = _pattern(called).search(sentence.text)
    if found is None or any(map(str.isalnum, sentence.text[: found.start()])):
        return ""
    titled = sentence.where is Where.HEADING or _TITLED.match(sentence.text, found.end())
    return found[1].upper() if titled else ""


def named(sentence: Sentence, called: tuple[str, ...]) -> Iterator[Part]:
    """Each part that a sentence names as one of its own text: not of another, as `bijlage 2 van de overeenkomst` is."""
    for found in _pattern(called).finditer(sentence.text):
        marks = [found, *_further(sentence.text, found.end())]
        if not _elsewhere(sentence.text, found.start(), marks[-1].end(1)):
            for number, one in enumerate(marks):
                yield Part(one[1].upper(), (one.start(1) if number else found.start(), one.end(1)))


@lru_cache(maxsize=16)
def _pattern(called: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, called))})(?:{'|'.join(_ENDINGS)})\s+({_MARK})", re.IGNORECASE)


def _further(text: str, at: int) -> Iterator[re.Match[str]]:
    """The marks that follow in a row: `bijlagen 2, 3 en 4`."""
    while found := _MORE.match(text, at):
        yield found
        at = found.end()


def _elsewhere(text: str, start: int, end: int) -> bool:
    """Whether it is a part of something else, by the words before or behind it."""
    if _BEHIND_ANOTHER.search(text, 0, start):
        return True
    return bool(_OF_ANOTHER.match(text, end)) and not _OWN.match(text, end)
