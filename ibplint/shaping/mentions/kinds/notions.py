"""Registers and other notions; two names that the text itself calls one count as one name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ibplint.shaping.mentions.lexicon import NOTION, REGISTER
from ibplint.shaping.mentions.mention import Mention
from ibplint.shaping.mentions.surroundings import DOCUMENTS, Surroundings

_SAME = re.compile(
    r"\s*[,(/\[–-]*\s*"
    r"(?:(?:ook wel|oftewel|ofwel|of|ook|ook bekend als|hierna|genaamd|is het|is een|dit is het|het|een)\s*)*"
    r"[:‘'\"“]*\s*",
    re.IGNORECASE,
)
_REGISTRATION = re.compile(r"registratie\s", re.IGNORECASE)


def notions(named: Sequence[Mention], around: Surroundings) -> Iterator[Mention]:
    """The mentions of registers and notions. Registering is no register, unless a list of documents names it."""
    found = [
        mention
        for mention in named
        if mention.kind in (REGISTER, NOTION)
        and (not _REGISTRATION.match(mention.text) or around.listed(mention.sentence) == DOCUMENTS)
    ]
    same = _equated(found)
    for mention in found:
        label = same.get((mention.value, mention.label))
        yield replace(mention, label=label) if label else mention


def _equated(found: Sequence[Mention]) -> dict[tuple[str, str], str]:
    """Names that stand behind another name of the same thing as its equal."""
    same: dict[tuple[str, str], str] = {}
    for one, other in pairwise(found):
        beside = one.sentence is other.sentence and one.value == other.value and one.label != other.label
        if beside and _SAME.fullmatch(one.sentence.text[one.end : other.start]):
            same[other.value, other.label] = same.get((one.value, one.label), one.label)
    return same
