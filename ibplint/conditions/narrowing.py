"""The records of a register that may satisfy a condition: told by an index of words, before any is judged."""

from collections.abc import Mapping
from functools import reduce
from typing import NamedTuple

from ibplint.conditions.combination import Combined
from ibplint.conditions.comparison import FieldCondition
from ibplint.conditions.comparisons.equality import OneOf
from ibplint.model.answer import State
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
    def work_out() -> _Words:
        by_word: dict[object, set[Record]] = {}
        unclear: set[Record] = set()
        for record in dossier.register(register).records:
            answer = record.answer(name)
            # Two spellings of a name may be one person: that is for the condition itself to tell.
            if not answer.given or any(isinstance(value, Person) for value in answer.values):
                unclear.add(record)
            elif answer.state is State.NONE:
                by_word.setdefault(State.NONE, set()).add(record)
            for value in answer.values:
                by_word.setdefault(compared(value), set()).add(record)
                if isinstance(value, Role):
                    by_word.setdefault(compared(value.role), set()).add(record)
        return _Words({word: frozenset(records) for word, records in by_word.items()}, frozenset(unclear))

    return dossier.remembered(("words", register, name), work_out)
