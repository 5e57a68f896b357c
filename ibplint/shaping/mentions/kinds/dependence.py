"""What rests on what: `X is het uitgangspunt voor Y`, `Y wordt bepaald op basis van X`; and what so rests on itself."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from ibplint.model.late_pattern import late
from ibplint.shaping.mentions.lexicon import DOCUMENT, LAW, NOTION, REGISTER
from ibplint.shaping.mentions.mention import Mention

DEPENDENCE = "samenhang"
# First what carries, then what rests on it.
_CARRIES = re.compile(
    r"\b(?:uitgangspunt|(?<!op )(?:basis|grondslag)|vertrekpunt|startpunt|input)\s+(?:voor|van)\b"
    r"|\b(?:bepaalt|bepalen)\b|\bten\s+grondslag\s+aan\b",
    re.IGNORECASE,
)
# First what rests, then what carries it.
_RESTS = re.compile(
    r"\bop\s+basis\s+van\b|\bop\s+grond\s+van\b|\baan\s+de\s+hand\s+van\b|\bafhankelijk\s+van\b|\bhang(?:t|en)\s+af\s+van\b"
    r"|\bvolg(?:t|en)\s+uit\b|\bvloei(?:t|en)\s+voort\s+uit\b|\bvoortvloei\w+\s+uit\b|\bgebaseerd\s+op\b|\bafgeleid\s+van\b"
    r"|\bbepaald\s+door\b",
    re.IGNORECASE,
)
_NEXT_WORDS = 4
_NOT = frozenset({"niet", "geen", "nooit", "noch"})
_AND = late(r"\s*(?:,|en|of|,\s*en)\s*(?:\w+\s+){0,2}", re.IGNORECASE)


def dependences(named: Sequence[Mention], denied: Callable[[Mention], bool]) -> Iterator[Mention]:
    """The mentions of what rests on what; one that a text denies closes no circle."""
    found = [(one, denied(one) or _denies(one)) for one in _found(named)]
    arrows: dict[str, set[str]] = {}
    for one, false in found:
        if not false:
            arrows.setdefault(one.value, set()).add(str(one.more["op"]))
    for one, false in found:
        round_about = not false and _reaches(str(one.more["op"]), one.value, arrows)
        yield replace(one, more={**one.more, "kring": round_about, "ontkend": false})


def _denies(mention: Mention) -> bool:
    """Whether the words between deny it."""
    return any(word.text in _NOT for word in mention.sentence.words[mention.first : mention.last + 1])


def _found(named: Sequence[Mention]) -> Iterator[Mention]:
    sentences: dict[int, list[Mention]] = {}
    wider: dict[int, list[Mention]] = {}
    for mention in named:
        if mention.kind in (DOCUMENT, LAW):
            wider.setdefault(mention.sentence.index, []).append(mention)
    for mention in named:
        inside = any(mention.within(one) for one in wider.get(mention.sentence.index, ()))
        if mention.kind in (NOTION, DOCUMENT, REGISTER) and not inside:
            sentences.setdefault(mention.sentence.index, []).append(mention)
    for many in sentences.values():
        ordered = sorted(many, key=lambda one: (one.first, -one.last))
        if ordered[1:]:
            yield from _in_sentence(ordered)


def _in_sentence(ordered: Sequence[Mention]) -> Iterator[Mention]:
    text = ordered[0].sentence.text
    for pattern, carries in ((_CARRIES, True), (_RESTS, False)):
        for match in pattern.finditer(text):
            subject, objects = _sides(match, ordered)
            for one in objects if subject else ():
                upper, lower = (one, subject) if carries else (subject, one)
                if upper and lower and upper.value != lower.value:
                    yield _arrow(upper, lower)


def _sides(match: re.Match[str], ordered: Sequence[Mention]) -> tuple[Mention | None, list[Mention]]:
    """What stands before the words that join, and all that stands side by side behind them."""
    before = [one for one in ordered if one.end <= match.start()]
    behind = [one for one in ordered if one.start >= match.end()]
    near = behind and len(behind[0].sentence.text[match.end() : behind[0].start].split()) <= _NEXT_WORDS
    if not near:
        return None, []
    objects = [behind[0]]
    for one in behind[1:]:
        if not _AND.fullmatch(one.sentence.text[objects[-1].end : one.start]):
            break
        objects.append(one)
    # `Op basis van de classificatie volgt een risicoanalyse`: what rests on it stands behind.
    opens = len(behind[0].sentence.text[: match.start()].split()) <= 1
    after = next((one for one in behind if one not in objects), None) if opens else None
    return (before[-1] if before else after), objects


def _arrow(upper: Mention, lower: Mention) -> Mention:
    first, last = min(upper.first, lower.first), max(upper.last, lower.last)
    return Mention(DEPENDENCE, upper.value, upper.sentence, first, last, upper.label, {"op": lower.value})


def _reaches(start: str, goal: str, arrows: dict[str, set[str]]) -> bool:
    """Whether the arrows lead from one to the other."""
    seen, ahead = {start}, [start]
    while ahead:
        here = ahead.pop()
        if here == goal:
            return True
        new = arrows.get(here, set()) - seen
        seen |= new
        ahead += new
    return False
