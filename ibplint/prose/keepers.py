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
from ibplint.prose.keeper_cells import APART, by_cell, is_bare_task
from ibplint.prose.keeper_words import DONE, LISTING, TASKS_OF, is_task, whose_part
from ibplint.prose.keeping import Named, Roles, row_of, who_in
from ibplint.prose.opener import next_entry
from ibplint.prose.same_person import same_person

# A sentence that goes on about the register before it.
_THAT = late(r"\b(?:dat|dit|het|ons) (?P<word>register|overzicht)\b", re.IGNORECASE)
_IT = late(
    r"\b(?:houdt|houden) (?:het|dit|dat|deze|die|haar|hem)\b[^.;:]{0,60}?\b(?:bij|actueel|op orde|up-to-date)\b"
    r"|\b(?:beheert|onderhoudt|actualiseert) (?:het|dit|dat|deze|die)(?=[.,;]| en\b| elk| twee| samen| zelf|$)"
    r"|\bis (?:er|daarvan|hiervan) (?:de )?(?:eigenaar|beheerder|houder)\b"
    rf"|^(?:Het|Dit|Dat|Deze|Die) (?:wordt|is) [^.;:]*\bdoor\b[^.;:]*\b{DONE}"
    rf"|^(?:Het|Dit|Dat|Deze|Die) (?:wordt|is) [^.;:]*\b{DONE}\s+door\b"
)
_KEEPS_IT = late(
    r"\bhoudt (?:het|dit) (?:als enige |zelf |ook )?(?:bij|actueel|op orde|up-to-date|bij de tijd)\b"
    r"|\b(?:beheert|onderhoudt) (?:het|dit)(?=[.,;]| en\b|$)"
)
_A_REGISTER = late(r"\w{3,}(?:register|overzicht)\b", re.IGNORECASE)
_HE = late(r"\b(?:hij|zij|ze|deze)\b", re.IGNORECASE)
_WHICH = late(r" (?:van|met|voor|waar\w+|die)\b|:", re.IGNORECASE)
_FURTHER, _HEADING, _NAME = 2, 8, 2
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
        for who in (found, *_further(prose, sentence, roles), *_below(prose, named, roles)):
            if kept := {key: text for key, text in who.items() if key not in _MANY}:
                yield Kept(named, kept)


def of_all(prose: Prose, roles: Roles) -> Iterator[Kept]:
    """Who keeps all registers: `Zij houdt de registers bij`."""
    yield from keepers(
        prose, [Named(one.index, at, at) for one, at in prose.places("registers") if _all(prose, one, at)], roles
    )


def _all(prose: Prose, sentence: Sentence, at: int) -> bool:
    """Whether `registers` means each of them: behind `de` or `alle`, as one word of a task, and none told behind it."""
    if sentence.where is Where.CELL and is_bare_task(prose, sentence, Named(sentence.index, at, at)):
        return True
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
    part = whose_part(sentence.text, *place)
    if part is None and sentence.where is Where.ENTRY and sentence.lead >= 0:
        lead = prose.sentences[sentence.lead]
        if is_task(sentence.text, *place) and TASKS_OF.search(lead.text):
            doers = who_in(lead, roles)
            return doers if len(doers) == 1 else {}
        told = LISTING.match(lead.text)
        return _within(lead, told.span("who"), roles) or spoken_of(prose, lead, roles) if told else {}
    if part is None or APART.search(sentence.text, min(part[0], place[0]), max(part[1], place[1])):
        return {}
    if sentence.where is Where.CELL:
        others = (one for one in row_of(prose, sentence) if not _behind(one, sentence))
        beside = {key: text for one in others for key, text in who_in(one, roles).items()}
        return {**beside, **_within(sentence, part, roles)}
    found = _within(sentence, part, roles)
    if _HE.match(sentence.text):
        meant = spoken_of(prose, sentence, roles)
        absent = any(text not in sentence.text for text in found.values())
        return {**found, **meant} if meant or absent else {}
    return found or spoken_of(prose, sentence, roles)


def _behind(one: Sentence, cell: Sentence) -> bool:
    """Whether a sentence stands behind another in the same cell, so that it tells of the next task."""
    return (one.row, one.column) == (cell.row, cell.column) and one.index > cell.index


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


def _below(prose: Prose, named: Named, roles: Roles) -> Iterator[Mapping[str, str]]:
    """Who keeps it by what stands right below its name as a heading: `De secretaris houdt het bij`."""
    heading = prose.sentences[named.sentence]
    words = heading.words
    alone = named.last == len(words) - 1 and named.first < _NAME and all(one.text != "en" for one in words)
    if heading.where is Where.HEADING and alone:
        for one in prose.sentences[heading.index + 1 : heading.index + 1 + _FURTHER]:
            if one.heading == heading.heading and _KEEPS_IT.search(one.text) and not APART.search(one.text):
                yield who_in(one, roles)


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
