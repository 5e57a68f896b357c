"""Whether a sentence gives somebody something to do whom it does not open with.

`Het beheer is belegd bij de privacy officer`, `door de security officer wordt toegezien`, `derde lijn: de FG (advies)`.
"""

import re

from ibplint.model.late_pattern import late
from ibplint.model.prose import Sentence

# How many characters before and behind a name are looked at.
_NEAR = 160
_NAMED = r"\s+(?:(?:de|het|een|onze|elke|iedere)\s+)?"
_TO = re.compile(rf"(?:\b(?:bij|aan|van|voor|door){_NAMED}|\bhaar\s+)\Z", re.IGNORECASE)
_LAID = re.compile(
    r"\b(?:belegd|neergelegd|ondergebracht|opgedragen|toevertrouwd|in\s+handen|(?:ligt|liggen|rust|rusten)\s+bij"
    r"|(?:berust|berusten)\s+bij)\b",
    re.IGNORECASE,
)
_LIES = re.compile(r"\s*(?:ligt|liggen|rust|rusten|berust|berusten)\s+(?:het|de|alle)\b", re.IGNORECASE)
# Nobody's task is to be told.
_DONE = re.compile(
    r"(?!(?:\S+\s+){0,8}?(?:ge[ïi]nformeerd|ingelicht|gebeld|bijgepraat|ontvangen)\b)"
    r"(?:\S+\s+){0,8}?\w*(?:ge|be|ver|ont|her)\w{2,}(?:d|t|en)\b",
    re.IGNORECASE,
)
_BY = re.compile(rf"\b(?:wordt|worden)\b[^.;:]*\bdoor{_NAMED}\Z", re.IGNORECASE)
_FIRST_BY = re.compile(rf"\W*door{_NAMED}\Z", re.IGNORECASE)
_IS_DONE = late(r"\s*(?:\([^()]*\)\s*)?(?:wordt|worden)\b", re.IGNORECASE)
_IN_BRACKETS = re.compile(
    r"\s*\((?:(?:toezicht|advies|uitvoering|beheer|controle|ondersteuning|regie)\b|[a-z][^()\d]*(?:,|\ben\b)[^()]*\))"
)
# `Vervult de rol van privacy officer: houdt het register bij`.
_HELD = re.compile(r"\b(?:rol|functie|taken)(?:\s+van)?(?:\s+(?:de|een))?\s+\Z", re.IGNORECASE)
_THEREFORE = late(r"\s*:\s*\w")
_OPENS_PART = re.compile(rf"[:;.]{_NAMED}\Z")


def entrusted(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a sentence says so of the name that stands from `start` to `end` in it."""
    text = sentence.text
    before, behind = text[max(start - _NEAR, 0) : start], text[end : end + _NEAR]
    if _TO.search(before) and (_LAID.search(before) or _LIES.match(behind) or _LAID.match(behind.lstrip())):
        return True
    if _BY.search(before) or (_FIRST_BY.fullmatch(before) and _IS_DONE.match(behind)):
        return bool(_DONE.match(behind.lstrip()))
    if _HELD.search(before) and _THEREFORE.match(behind):
        return True
    return bool(_OPENS_PART.search(before) and _IN_BRACKETS.match(behind))
