"""Who keeps a register for certain: by the words around its name, or by a sentence behind it that goes on about it.

`De secretaris beheert het register`, `Het register, waarin alles staat, wordt door de secretaris bijgehouden`, `Zij
houdt het bij`; a task in a cell, or whoever stands below `Beheerder`.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.duties.run_in import next_entry
from ibplint.prose.functions import is_function
from ibplint.prose.keeper_cells import APART, KEEPING_OF, by_cell
from ibplint.prose.keeping import Named, Roles, row_of, who_in
from ibplint.prose.same_person import same_person

_DONE = r"(?:bijgehouden|beheerd|onderhouden|geactualiseerd|(?:actueel|op orde|up-to-date|bij de tijd) gehouden)"
_CLAUSE = r"[^.;:!?]"
_KEEPS = r"(?P<verb>houd(?:t|en)|beheer(?:t|en)|onderhoud(?:t|en)|actualiseer(?:t|en))"
# `houdt het register bij`: the verb before the name, its part behind.
_VERB = late(rf".*\b{_KEEPS}\b(?P<gap>{_CLAUSE}{{0,90}})$", re.IGNORECASE | re.DOTALL)
_PART_OF_VERB = late(rf"{_CLAUSE}{{0,90}}?\b(?:bij|actueel|up[ -]to[ -]date|op orde|in stand)\b", re.IGNORECASE)
_NO_OBJECT = late(r"\b(?:toezicht|rekening|contact|oog|zicht|gaten|overleg|of|dat|die|wat|welke|wie)\b", re.IGNORECASE)
_NO_VERB = frozenset({"het", "met", "dat", "dit", "niet", "ict", "uit", "tot"})
_SUBJECT = late(r"\s+(?:staat|staan|wordt|worden|is|zijn|bevat|telt|omvat|geldt|blijft|ligt|komt)\b", re.IGNORECASE)
# `…, waarin alles staat, wordt door … beheerd`.
_PASSIVE = late(
    r"(?:\s*\([^)]*\))?(?:\s+(?:van|voor)\s[^,.;:]{2,40}?)?(?:,[^.;:]{3,140}?,)?\s+(?:wordt|worden|is|zijn)\b"
    rf"(?P<rest>{_CLAUSE}*\bdoor\b{_CLAUSE}*\b{_DONE}\b|{_CLAUSE}*\b{_DONE}\b\s+(?:\w+\s+){{0,3}}?door\b{_CLAUSE}*)",
    re.IGNORECASE,
)
# `…, dat de secretaris beheert`, `… (beheer: secretaris)`, `…, bijgehouden door de secretaris`.
_BESIDE = late(
    r",?\s+(?:dat|die|welke)\s+"
    rf"(?P<rest>{_CLAUSE}{{0,90}}?)"
    rf"\b(?:bijhoudt|bijhouden|beheert|beheren|onderhoudt|actualiseert|actueel houdt|{_DONE})\b"
    rf"|,?\s+\(?(?:beheer(?:der|d door)?:?|{_DONE} door|door)\s(?P<aside>[^.;()]{{3,60}})\)?",
    re.IGNORECASE,
)
_ANSWERS = late(
    rf"(?P<who>.*)\b(?:verantwoordelijk voor|belast met|zorgt voor|verzorgt|doet)\s+(?:het\s+)?{KEEPING_OF}$",
    re.IGNORECASE | re.DOTALL,
)
_DOING = late(rf".*\b{KEEPING_OF}$", re.IGNORECASE | re.DOTALL)
_LIES_WITH = late(
    r"\s+(?:ligt|berust|is (?:belegd |een taak )?|valt|wordt gedaan)\s*(?:bij|onder|door|van)\s", re.IGNORECASE
)
# A sentence that goes on about the register before it.
_THAT = late(r"\b(?:dat|dit|het|ons) (?P<word>register|overzicht)\b", re.IGNORECASE)
_IT = late(
    r"\b(?:houdt|houden) (?:het|dit|dat|deze|die|haar|hem)\b[^.;:]{0,60}?\b(?:bij|actueel|op orde|up-to-date)\b"
    r"|\b(?:beheert|onderhoudt|actualiseert) (?:het|dit|dat|deze|die)(?=[.,;]| en\b| elk| twee| samen| zelf|$)"
    rf"|^(?:Het|Dit|Dat|Deze|Die) (?:wordt|is) [^.;:]*\bdoor\b[^.;:]*\b{_DONE}"
    rf"|^(?:Het|Dit|Dat|Deze|Die) (?:wordt|is) [^.;:]*\b{_DONE}\s+door\b"
)
_A_REGISTER = late(r"\w{3,}(?:register|overzicht)\b", re.IGNORECASE)
_HE = late(r"\b(?:hij|zij|ze|deze)\b", re.IGNORECASE)
_WHICH = late(r" (?:van|met|voor|waar\w+|die)\b|:", re.IGNORECASE)
_FURTHER, _HEADING = 2, 8
_MANY = frozenset({"proceseigenaar", "systeemeigenaar", "medewerker", "aanspreekpunt-school"})


class Kept(NamedTuple):
    """Where a text says who keeps a register, and who that may be: as a key → as it is written."""

    named: Named
    who: Mapping[str, str]


def keepers(prose: Prose, places: Collection[Named], roles: Roles) -> Iterator[Kept]:
    """Who keeps it for certain, in the order of the text."""
    for named in places:
        sentence = prose.sentences[named.sentence]
        start, end = sentence.words[named.first].start, sentence.words[named.last].end
        found = _by_sentence(prose, sentence, (start, end), roles) or by_cell(prose, sentence, named, roles)
        for who in (found, *_further(prose, sentence, roles)):
            if kept := {key: text for key, text in who.items() if key not in _MANY}:
                yield Kept(named, kept)


def of_all(prose: Prose, roles: Roles) -> Iterator[Kept]:
    """Who keeps all registers: `Zij houdt de registers bij`."""
    yield from keepers(
        prose, [Named(one.index, at, at) for one, at in prose.places("registers") if _all(one, at)], roles
    )


def _all(sentence: Sentence, at: int) -> bool:
    """Whether `registers` means each of them: behind `de` or `alle`, and none that are told behind it."""
    word = sentence.words[at]
    before = sentence.words[at - 1].text if at else ""
    return before in ("de", "alle", "onze") and not _WHICH.match(sentence.text, word.end)


def two_keepers(prose: Prose, kept: Sequence[Kept]) -> tuple[Kept, Kept] | None:
    """The first place, and the first after it that gives it to another with whom that one has nothing in common."""
    for one in kept[1:]:
        apart = not any(_alike(mine, other) for mine, other in product(kept[0].who, one.who))
        if apart and not same_person(prose, kept[0].who.values(), one.who.values()):
            return kept[0], one
    return None


def _alike(mine: str, other: str) -> bool:
    """Whether two names may be of one: `het hoofd` is short for `het hoofd bestuurskantoor`."""
    return mine.startswith(other) or other.startswith(mine)


def _by_sentence(prose: Prose, sentence: Sentence, place: tuple[int, int], roles: Roles) -> Mapping[str, str]:
    """Who keeps what is named at a place, by the words around it."""
    part = _told(sentence.text, *place)
    if part is None or APART.search(sentence.text, min(part[0], place[0]), max(part[1], place[1])):
        return {}
    if sentence.where is Where.CELL:
        beside = {key: text for one in row_of(prose, sentence) for key, text in who_in(one, roles).items()}
        return {**beside, **_within(sentence, part, roles)}
    found = _within(sentence, part, roles)
    if _HE.match(sentence.text):
        meant = spoken_of(prose, sentence, roles)
        absent = any(text not in sentence.text for text in found.values())
        return {**found, **meant} if meant or absent else {}
    return found or spoken_of(prose, sentence, roles)


def _told(text: str, start: int, end: int) -> tuple[int, int] | None:
    """From where to where in a sentence stands who keeps what is named from `start` to `end`; None when it says not."""
    before, behind = text[:start], text[end:]
    verb = _VERB.match(before)
    if verb and _governs(verb, behind):
        return max(before.rfind(sign, 0, verb.start("verb")) for sign in ".;:!?") + 1, start
    if answers := _ANSWERS.match(before):
        return answers.span("who")
    for form in (_PASSIVE, _BESIDE):
        if found := form.match(behind):
            part = next(name for name, value in found.groupdict().items() if value is not None)
            return end + found.start(part), end + found.end(part)
    if _DOING.match(before) and (lies := _LIES_WITH.match(behind)):
        return end + lies.end(), len(text)
    return None


def _governs(verb: re.Match[str], behind: str) -> bool:
    """Whether the register behind a verb is what that verb is about."""
    gap = verb["gap"]
    if _NO_OBJECT.search(gap) or any(_may_be_verb(word) for word in re.findall(r"[^\W\d_]+", gap)):
        return False
    if verb["verb"].casefold().startswith("houd"):
        return _PART_OF_VERB.match(behind) is not None
    return not (gap.strip() and _SUBJECT.match(behind))


def _may_be_verb(word: str) -> bool:
    return word.islower() and word.endswith("t") and word not in _NO_VERB and not is_function(word)


def _within(sentence: Sentence, part: tuple[int, int], roles: Roles) -> Mapping[str, str]:
    """Who is named in a part of a sentence, and of whom it is without naming him: by a lead or a pronoun."""
    found = who_in(sentence, roles).items()
    return {key: text for key, text in found if sentence.text.find(text, *part) >= 0 or text not in sentence.text}


def spoken_of(prose: Prose, sentence: Sentence, roles: Roles) -> Mapping[str, str]:
    """Whom `hij` or `zij` means: the one in the heading, else the one in the sentence before."""
    if sentence.where is Where.CELL or not _HE.search(sentence.text):
        return {}
    above = tuple(prose.above(sentence))[-1:]
    before = prose.sentences[max(sentence.index - 1, 0)]
    near = (before,) if before.block == sentence.block else ()
    for one in (*(head for head in above if len(head.words) <= _HEADING), *near):
        found = who_in(one, roles)
        if len(found) == 1:
            return found
    return {}


def _further(prose: Prose, sentence: Sentence, roles: Roles) -> Iterator[Mapping[str, str]]:
    """Who keeps it by the sentences behind, in the same paragraph or entry: `Dat register beheert hij`."""
    if sentence.where is Where.CELL:
        return
    for one in prose.sentences[sentence.index + 1 : sentence.index + 1 + _FURTHER]:
        if one.block != sentence.block or next_entry(sentence, one) or _A_REGISTER.search(one.text):
            return
        if that := _THAT.search(one.text):
            yield _by_sentence(prose, one, that.span("word"), roles)
        elif _IT.search(one.text) and not APART.search(one.text):
            yield who_in(one, roles) or spoken_of(prose, one, roles)
