"""Which role a text has do what a sentence tells: the one role that it names, in its row, or that its list is of."""

import re
from collections.abc import Iterable, Mapping

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.record import Record
from ibplint.prose.mentioned import sentence_at
from ibplint.prose.phrases import Hit
from ibplint.prose.rows import row

# What comes behind `of` is what somebody decides on, and not what he does.
_ON_WHICH = re.compile(
    r"\b(?:besl(?:ist|issen|uit|uiten)|bepa(?:alt|len)|beoord(?:eelt|elen)|weegt|wegen|of)\b(?:(?!\ben\b).){0,60}\bof\b(?:(?!\ben\b).)*$",
    re.IGNORECASE,
)
# The title of who supervises or receives it is not of who does it.
_ASIDE = late(
    r"\b(?:aan|bij|met|namens|advies\s+van|na\s+advies\s+van|in\s+overleg\s+met|overleg\s+met|samen\s+met|hulp\s+van|kopie\s+aan)\s+(?:de|het|een|zijn|haar)?\s*$",
    re.IGNORECASE,
)

Roles = Mapping[int, tuple[Record, ...]]


def roles_in(prose: Prose, records: Iterable[Record]) -> Roles:
    """The roles that each sentence names, by its number."""
    found: dict[int, list[Record]] = {}
    for one in records:
        if sentence := sentence_at(prose, one.span):
            found.setdefault(sentence.index, []).append(one)
    return {number: tuple(told) for number, told in found.items()}


def doer(prose: Prose, hit: Hit, roles: Roles) -> Record | None:
    """Who does what a hit tells; None when the text names nobody there, or several."""
    sentence = prose.sentences[hit.sentence]
    if _ON_WHICH.search(sentence.text[: sentence.words[hit.first].start]):
        return None
    own = _acting(sentence, roles.get(sentence.index, ()))
    if own or roles.get(sentence.index):
        return _only(own)
    if sentence.where is Where.CELL:
        return _only([one for number in row(prose, sentence) for one in roles.get(number, ())])
    if sentence.where is Where.ENTRY:
        above = (
            sentence.lead,
            *((prose.paths[sentence.heading][-1],) if 0 <= sentence.heading < len(prose.paths) else ()),
        )
        return next((one for number in above if (one := _only(roles.get(number, ())))), None)
    return None


def _acting(sentence: Sentence, roles: Iterable[Record]) -> list[Record]:
    """The roles of a sentence that it does not name aside: `na advies van de FG`, `aan het bestuur`."""
    return [one for one in roles if not _ASIDE.search(sentence.text[: _start(sentence, one)])]


def _start(sentence: Sentence, role: Record) -> int:
    """The character of a sentence at which a role stands."""
    return next((word.start for word in sentence.words if sentence.span(word.start, word.end)[:2] >= role.span[:2]), 0)


def _only(roles: Iterable[Record]) -> Record | None:
    found = {one.answer("waarde").text: one for one in reversed(tuple(roles))}
    return next(iter(found.values())) if len(found) == 1 else None
