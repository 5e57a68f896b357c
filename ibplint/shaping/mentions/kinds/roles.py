"""Roles: the longest name, and none that is part of the name of a document or a law."""

import re
from collections.abc import Iterator, Sequence

from ibplint.shaping.mentions.lexicon import DOCUMENT, LAW, ROLE
from ibplint.shaping.mentions.mention import Mention

# `sturen, besturen en beheren` is no board; a daily or public board is another one.
_VERB = "besturen"
_OTHER_BOARD = re.compile(r"\b(dagelijkse?|openbaar|openbare|algemeen|ander|andere|oude)\s+$", re.IGNORECASE)
_BOARD = "bestuur"
# What is delivered or used is nobody: `leveranciers van ICT-diensten`.
_THING = re.compile(r".*(?:diensten|middelen|voorzieningen|systemen)", re.IGNORECASE | re.DOTALL)
# Who happens to be there has no role: what the sentence says of them is all.
_INCIDENTAL = re.compile(r"\b(?:dienstdoende?|aanwezige?|willekeurige?|betreffende|betrokken)\s+$", re.IGNORECASE)
# What is done is nobody: `waarvoor zij het functioneel beheer uitvoert`.
_WORK = "beheer"
_DONE = re.compile(
    r"\s+(?:(?:zelf|ook|zo|volledig)\s+)?(?:uit(?:voer|gevoerd|besteed| te voeren)\w*|doet|doen|verzorg\w*|voert|voeren"
    r"|(?:is|wordt|zijn) (?:uitbesteed|uitgevoerd|gedaan|verzorgd|ingericht|geregeld))\b",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"\b(?:voer(?:t|en)|verzorg(?:t|en)|doet|doen|uitvoer(?:ing|en) van|belast (?:is |zijn )?met|verantwoordelijk voor)"
    r"\s+(?:(?:ook|zelf|zij|wij|hij)\s+)?(?:het\s+)?$",
    re.IGNORECASE,
)
# How many characters before a board are looked at.
_NEAR = 100


def roles(named: Sequence[Mention]) -> Iterator[Mention]:
    """The mentions of roles."""
    wider: dict[int, list[Mention]] = {}
    for one in named:
        if one.kind in (DOCUMENT, LAW):
            wider.setdefault(one.sentence.index, []).append(one)
    for mention in named:
        beside = wider.get(mention.sentence.index, ())
        if mention.kind == ROLE and _is_role(mention) and not any(mention.within(other) for other in beside):
            yield mention


def _is_role(mention: Mention) -> bool:
    said = mention.text.casefold()
    if said == _VERB or _THING.fullmatch(said):
        return False
    if said.endswith(_WORK) and _is_done(mention):
        return False
    if _INCIDENTAL.search(mention.sentence.text, max(mention.start - _NEAR, 0), mention.start):
        return False
    return said != _BOARD or not _OTHER_BOARD.search(
        mention.sentence.text, max(mention.start - _NEAR, 0), mention.start
    )


def _is_done(mention: Mention) -> bool:
    """Whether somebody does what is named."""
    text, start = mention.sentence.text, mention.start
    return bool(_DONE.match(text, mention.end) or _DOES.search(text, max(start - _NEAR, 0), start))
