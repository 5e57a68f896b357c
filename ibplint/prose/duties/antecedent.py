"""Duties told of the one who was just named: `Het verslag gaat naar de FG, die vervolgens besluit of …`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ibplint.model.prose import Word
from ibplint.prose.duties.clauses import Member
from ibplint.prose.duties.duty import Duty
from ibplint.prose.duties.forms import Found
from ibplint.prose.duties.grammar import (
    ADVERBS,
    ARTICLES,
    JOINS,
    PREPOSITIONS,
    PRONOUNS,
    SOMEBODY,
    SUBORDINATORS,
    denied,
)
from ibplint.prose.duties.lexicon import Lexicon, Verb
from ibplint.prose.duties.making import Maker
from ibplint.prose.duties.state import State
from ibplint.prose.duties.who import role_at

# Without a comma `welke` asks which.
_WHO, _WHICH = frozenset({"die", "welke"}), "welke"
_THEM = "ze"
_ENDS = (SUBORDINATORS | {"of"}) - {"indien", "waar"}


def antecedents(maker: Maker, words: Sequence[Word], gaps: Sequence[str]) -> Iterator[Duty]:
    """The duties of a role behind whose name stands `die`, with nobody else before the verb: he may be its object."""
    texts = [word.text for word in words]
    for at in range(1, len(texts) - 1) if not _WHO.isdisjoint(texts) else ():
        asks = texts[at] == _WHICH and "," not in gaps[at]
        if texts[at] in _WHO and not asks and (role := _ending_at(texts, at, maker.lexicon)):
            part = Member(tuple(words[at + 1 : _end(texts, gaps, at + 1)]))
            found = tuple(_verbs(part.texts, maker.lexicon))
            if found and not _somebody(part.texts[: found[0].at], part.texts[found[0].at], maker.lexicon):
                state = State(roles=(role,), negated=denied(part.texts))
                begins = (0, *(one.at + 2 for one in found))
                for begin, one in zip(begins, found, strict=False):
                    duty = maker.duty(state, part.words, one)
                    yield replace(duty, first=min(duty.first, part.words[min(begin, one.at)].start))


def _ending_at(texts: Sequence[str], at: int, lexicon: Lexicon) -> str:
    """The role of which the name ends right before a word."""
    for start in range(max(at - lexicon.longest, 0), at):
        role, length = role_at(texts, start, lexicon)
        if role and start + length == at:
            return role
    return ""


def _end(texts: Sequence[str], gaps: Sequence[str], first: int) -> int:
    """The word behind a clause: a comma or the word of another clause ends it."""
    return next((at for at in range(first, len(texts)) if texts[at] in _ENDS or "," in gaps[at]), len(texts))


def _verbs(texts: Sequence[str], lexicon: Lexicon) -> Iterator[Found]:
    """The verb that ends a clause, or before which only where or when stands, and one that is joined to it."""
    for at in range(len(texts)):
        verb = _verb(texts, at, lexicon)
        last = at + 1 == len(texts)
        if verb and (last or texts[at + 1] in JOINS or texts[at + 1] in PREPOSITIONS or texts[at + 1] in ADVERBS):
            yield Found(at, verb)
            if last or texts[at + 1] not in JOINS:
                return


def _verb(texts: Sequence[str], at: int, lexicon: Lexicon) -> Verb | None:
    if texts[at] in lexicon.joined:
        return lexicon.joined[texts[at]][0]
    before = texts[at - 1] if at else ""
    if before in ARTICLES or before in PREPOSITIONS:
        return None
    told = lexicon.finite.get(texts[at], ())
    beside = (verb for verb in told if not verb.partners.isdisjoint(texts[:at]))
    return next(beside, None) or next((verb for verb in told if not verb.beside), None)


def _somebody(texts: Sequence[str], verb: str, lexicon: Lexicon) -> bool:
    """Whether words before a verb name somebody who may be its subject; `die ze goedkeurt` approves them."""
    if texts[:1] and (texts[0] in SOMEBODY or (texts[0] in PRONOUNS and not (texts[0] == _THEM and verb[-1] == "t"))):
        return True
    return any(role_at(texts, at, lexicon)[0] and not _aside(texts[:at]) for at in range(len(texts)))


def _aside(before: Sequence[str]) -> bool:
    """Whether what follows hangs on a preposition: `namens het bestuur`."""
    words = [word for word in before if word not in ARTICLES]
    return bool(words) and words[-1] in PREPOSITIONS
