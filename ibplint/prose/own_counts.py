"""How many a text says that there are: of the board's own schools, and of what stands in the list below it."""

import re
from collections.abc import Iterator
from functools import lru_cache, partial
from itertools import pairwise, takewhile
from typing import NamedTuple

from ibplint.model.late_pattern import late
from ibplint.model.page import Block, Page
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.fold import fold
from ibplint.prose.numbers import SEVERAL, number

_COUNT = rf"(?P<count>\d{{1,3}}|{SEVERAL}|beide)"
_ADJECTIVE = r"(?:\s+(?!van|en|of|tot|per|de|het|in|op)[\w-]+(?:e|se))?"
# What makes a number that of all: `onze 22 scholen`, `de stichting telt 22 scholen`.
_SURE = late(r"\b(?:alle|al\s+onze|onze)\s+$", re.IGNORECASE)
_ALL = late(
    r"(?:\b(?:onze|alle|haar|zijn|ieder\s+van\s+de|elk\s+van\s+de|elke?\s+van\s+onze|al\s+onze|voor\s+de|van\s+de|op\s+de|de)\s+"
    r"|\b(?:telt|omvat|bestuurt|beheert|heeft|hebben|zijn|kent|vormen|bestaat\s+uit|werken\s+met|werken\s+op|onderwijs\s+op)\s+)$",
    re.IGNORECASE,
)
_PART = late(
    r"\s+(?:die|waar|waarvan|met|zonder|voor\s+\(?(?:voortgezet|speciaal|praktijk\w*|primair|basis\w*|sbo|so|vso|vo|po|pro|vmbo|havo|vwo)|uit|per|om|binnen\s+het\s+samenwerkingsverband"
    r"|van\s+(?:het\s+samenwerkingsverband|een\s+ander)|in\s+(?:het|een|[A-Z]))\b"
)
_PARTLY = re.compile(
    r"\b(?:was|waren|voorheen|destijds|toen|groei\w*|andere\s+bestu\w+|landelijk|pilot\w*|overstap\w*|overdracht|wissel\w*|uitwissel\w*"
    r"|steekproef|bijvoorbeeld|samenwerkingsverband)\b",
    re.IGNORECASE,
)
_ABOUT = late(
    r"\b(?:minstens|ten\s+minste|maximaal|hooguit|dan|ongeveer|circa|bijna|zo'n|ruim|eerste|laatste)\s+$", re.IGNORECASE
)
_SOME = re.compile(
    r"\b(?:onder\s+(?:meer|andere)|zoals|waaronder|bijvoorbeeld|minimaal|minstens|ten\s+minste|van\s+de|maximaal|volgende\s+afspraken|een\s+van|één\s+van|laatste|eerste|overige)\b",
    re.IGNORECASE,
)
_JOINS = late(r"(?:,|\ben\b)\s*$")
_KINDS = ("voortgezet", "vo", "so", "sbo", "vso", "speciaal", "speciale", "middelbare")
_BOTH = "beide"
_FAR = 7


# A paragraph that announces a list, the number in it as it is written and as it is, and how many stand below it.
Announced = tuple[Block, re.Match[str], int, int]


class Count(NamedTuple):
    """How many a sentence says that there are, and which of its characters say it."""

    many: int
    sentence: Sentence
    span: tuple[int, int]


def totals(prose: Prose, things: tuple[str, ...]) -> tuple[Count, ...]:
    """Each number that a text gives of all of something of its own; a sentence with several numbers tells of parts.

    `beide` may mean the two that the sentence is about, so it counts only in a text that says it several times.
    """
    found = [one for sentence in _with(prose, things) for one in _whole(sentence, things)]
    both = [one for one in found if _is_both(one)]
    told = [one for one in found if not _is_both(one) or both[2:]]
    # Who has schools of several kinds may count each kind by itself.
    kinds = {_noun(one) for one in told} if any(word in prose.index for word in _KINDS) else set[str]()
    return tuple(one for one in told if not kinds - {things[0]} or _noun(one) == things[0])


def lists(page: Page, things: tuple[str, ...]) -> Iterator[Announced]:
    """Each paragraph that announces so many of something, with the number in it and that in the list right below."""
    for at, block in enumerate(page.blocks):
        lead = block.text.rstrip()
        if not lead.endswith(":"):
            continue
        begin = max(lead.rfind(". "), 0)
        found = None if _SOME.search(lead, begin) else _counted(things).search(lead, begin)
        below = tuple(takewhile(partial(_below, block), page.blocks[at + 1 :]))
        if found and below and len(lead[found.end() :].split()) < _FAR:
            entries = sum(one.depth == below[0].depth for one in below)
            yield block, found, _number(found["count"]), entries


def _with(prose: Prose, things: tuple[str, ...]) -> Iterator[Sentence]:
    numbers = sorted({place for one in things for place in prose.index.get(fold(one), {})})
    return (prose.sentences[at] for at in numbers if prose.sentences[at].where is not Where.HEADING)


def _whole(sentence: Sentence, things: tuple[str, ...]) -> Iterator[Count]:
    every = list(_counted(things).finditer(sentence.text))
    joined = any(_JOINS.search(sentence.text, one.end(), other.start()) for one, other in pairwise(every))
    if joined or _PARTLY.search(sentence.text):
        return
    sure = [one for one in every if _SURE.search(sentence.text, 0, one.start())]
    said = sure if len(every) > 1 else [one for one in every if _of_all(sentence.text, one)]
    for found in said[:1]:
        if not _PART.match(sentence.text, found.end()) and not _ABOUT.search(sentence.text, 0, found.start()):
            yield Count(_number(found["count"]), sentence, found.span())


def _of_all(text: str, found: re.Match[str]) -> bool:
    """Whether a number is that of all, by the words before it, or because the sentence begins with it."""
    return _is_both_word(found) or not text[: found.start()].strip() or bool(_ALL.search(text, 0, found.start()))


def _number(text: str) -> int:
    return 2 if text.casefold() == _BOTH else number(fold(text)) or 0


def _noun(one: Count) -> str:
    return one.sentence.text[slice(*one.span)].casefold().split()[-1]


def _is_both(one: Count) -> bool:
    return one.sentence.text[slice(*one.span)].casefold().startswith(_BOTH)


def _is_both_word(found: re.Match[str]) -> bool:
    return found["count"].casefold() == _BOTH


def _below(lead: Block, block: Block) -> bool:
    """Whether an entry belongs to the list that a paragraph or an entry leads."""
    return block.kind == "item" and (lead.kind != "item" or block.depth > lead.depth)


@lru_cache(maxsize=16)
def _counted(things: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\b{_COUNT}{_ADJECTIVE}\s+(?:{'|'.join(map(re.escape, things))})\b", re.IGNORECASE)
