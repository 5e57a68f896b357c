"""The records of a register that may satisfy a condition: told by an index of words, before any is judged."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import reduce
from typing import NamedTuple

from ibplint.conditions.combination import Combined
from ibplint.conditions.comparison import FieldCondition
from ibplint.conditions.comparisons.equality import OneOf
from ibplint.model.answer import Answer, State, unanswered
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.person import Person
from ibplint.model.record import Record
from ibplint.model.values import Role, compared

Records = frozenset[Record]


class _Words(NamedTuple):
    """The records by each word of one field, and those of which no word tells what a condition would say."""

    by_word: Mapping[object, Records]
    unclear: Records


def may_satisfy(where: Condition, register: str, dossier: Dossier) -> Records | None:
    """Whom the condition does not rule out by a word that must be there; None when it asks for no word."""
    return dossier.remembered(("may satisfy", register, where), lambda: _narrowed(where, register, dossier))


def still_asked(where: Condition, register: str, dossier: Dossier) -> Condition | None:
    """What is left to judge of those who may satisfy a condition: all that no word tells for certain."""
    return dossier.remembered(("still asked", register, where), lambda: _left(where, register, dossier))


def _left(where: Condition, register: str, dossier: Dossier) -> Condition | None:
    match where:
        case FieldCondition(asked, OneOf()) if "." not in asked.path:
            return where if _words(register, asked.path, dossier).unclear else None
        case Combined(parts, True):
            left = tuple(one for part in parts if (one := _left(part, register, dossier)) is not None)
            return Combined(left, every=True) if left else None
        case _:
            return where


def _narrowed(where: Condition, register: str, dossier: Dossier) -> Records | None:
    match where:
        case FieldCondition(asked, OneOf(_, keys)) if "." not in asked.path:
            words = _words(register, asked.path, dossier)
            return words.unclear.union(*(words.by_word.get(key, frozenset()) for key in keys))
        case Combined(parts, every):
            told = [_narrowed(part, register, dossier) for part in parts]
            narrow = [one for one in told if one is not None]
            if every:
                return reduce(Records.intersection, narrow) if narrow else None
            return frozenset[Record]().union(*narrow) if len(narrow) == len(told) else None
        case _:
            return None


def _words(register: str, name: str, dossier: Dossier) -> _Words:
    return dossier.remembered(("words", register, name), lambda: _read(dossier.register(register).records, name))


def _read(records: Iterable[Record], name: str) -> _Words:
    # Many records share one answer.
    alike: dict[int, tuple[Answer, list[Record]]] = {}
    for record in records:
        answer = record.answers.get(name) or unanswered(name)
        known = alike.get(id(answer))
        if known:
            known[1].append(record)
        else:
            alike[id(answer)] = answer, [record]
    by_word: defaultdict[object, set[Record]] = defaultdict(set)
    unclear: set[Record] = set()
    for answer, some in alike.values():
        if answer.state is State.NONE:
            by_word[State.NONE].update(some)
        # Two spellings of a name may be one person: that is for the condition itself to tell.
        elif answer.state is not State.ANSWERED or any(isinstance(value, Person) for value in answer.values):
            unclear.update(some)
        for value in answer.values:
            by_word[compared(value)].update(some)
            if isinstance(value, Role):
                by_word[compared(value.role)].update(some)
    return _Words({word: frozenset(some) for word, some in by_word.items()}, frozenset(unclear))
