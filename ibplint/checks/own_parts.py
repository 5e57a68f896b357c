"""A text that refers to one of its own parts has that part: an annex that it names stands in it.

`called` are the words for such a part, `bijlage`. A part is there where a heading, an entry or a cell begins with its
name. Where a text has no such part at all, its parts lie elsewhere and it cannot be told. What is a part of something
else (`bijlage 2 van de verwerkersovereenkomst`) is not asked for.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.problem import Problem, Unknown
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.hits import words

INSIDE = True
MESSAGES = {
    "lacking": {
        "nl": "hier staat {words}, maar die staat niet in deze tekst; er zijn: {there}",
        "en": "here stands {words}, and this text has none of that name; there are: {there}",
    },
}
SENTENCE = {
    "nl": "dat wat de tekst van zichzelf noemt als {called} er ook in staat",
    "en": "that what the text names of itself as {called} stands in it",
}
_MARK = r"(?:\d{1,2}|[A-Z]|[IVX]{1,4})\b(?![.,]\d)"
_MORE = re.compile(rf"\s*(?:,|en|of|t/m|tot en met)\s+({_MARK})")
# What may stand behind the name of a part where the part begins: `Bijlage 3: Bewaartermijnen`, or nothing.
_TITLED = re.compile(r"\s*(?:[:.–—|-]\s*\S|\.?\s*$)")
_OWN = re.compile(r"\s+(?:van|bij|in|uit)\s+(?:dit|deze|het (?:IBP-)?beleid|het document)\b", re.IGNORECASE)
_OF_ANOTHER = re.compile(r"\s+(?:van|bij|uit|behorend|horend)\b", re.IGNORECASE)
_BEHIND_ANOTHER = re.compile(
    r"(?:overeenkomst|convenant|richtlijn|verordening|reglement|contract|model|AVG|wet)\W+(?:in\s+)?$", re.IGNORECASE
)


@frozen()
class Params:
    """`called`: the words for a part of a text that has a number or a letter."""

    called: tuple[str, ...]


def unwanted(params: Params) -> tuple[str, ...]:
    """A part that no text has, by each of the words."""
    return tuple(f"{word} 99" for word in params.called)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown]:  # noqa: ARG001
    """Yield each part that is named and not there, at the first place where it is named."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    there = dict.fromkeys(label for sentence in prose.sentences for label in _begins(sentence, params))
    named: dict[str, list[tuple[Sentence, tuple[int, int]]]] = {}
    for sentence, mark, place in _named(prose, params):
        if mark not in there:
            named.setdefault(mark, []).append((sentence, place))
    if named and not there:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    for mark, ((sentence, place), *others) in named.items():
        shown = {"words": words(record, sentence, place), "there": ", ".join(there)}
        related = tuple(record.place(span=other.span(*spot)) for other, spot in others)
        yield Problem(
            record, "lacking", shown, place=record.place(span=sentence.span(*place)), related=related, found=mark
        )


@lru_cache(maxsize=16)
def _pattern(called: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, called))})(?:n|s|es)?\s+({_MARK})", re.IGNORECASE)


def _begins(sentence: Sentence, params: Params) -> Iterator[str]:
    """The mark of the part that begins here, with its name as a heading, an entry or a cell has it."""
    found = _pattern(params.called).match(sentence.text)
    if found and (sentence.where is Where.HEADING or _TITLED.match(sentence.text, found.end())):
        yield found[1].upper()


def _named(prose: Prose, params: Params) -> Iterator[tuple[Sentence, str, tuple[int, int]]]:
    """Each part that the text names as its own, with the characters that name it."""
    for sentence in prose.sentences:
        for found in _pattern(params.called).finditer(sentence.text):
            marks = [found, *_further(sentence.text, found.end())]
            end = marks[-1].end(1)
            if not _elsewhere(sentence.text, found.start(), end):
                for number, one in enumerate(marks):
                    yield sentence, one[1].upper(), (one.start(1) if number else found.start(), one.end(1))


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
