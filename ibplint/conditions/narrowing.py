"""The records of a register that may satisfy a condition: told by an index of words, before any is judged."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import reduce
from operator import and_
from typing import NamedTuple

from ibplint.conditions.combination import Combined, Negated
from ibplint.conditions.comparison import Comparison, FieldCondition
from ibplint.conditions.comparisons.equality import Has, OneOf
from ibplint.model.answer import State
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.person import Person
from ibplint.model.record import Record
from ibplint.model.values import Role, compared

Records = AbstractSet[Record]


class _Words(NamedTuple):
    """The records by each word of one field, and those of which no word tells what a condition would say."""

    everyone: Records
    by_word: Mapping[object, Records]
    unclear: Records

    def fitting(self, comparison: Comparison) -> Records:
        """Those that words do not rule out."""
        match comparison:
            case OneOf(_, keys):
                found = [self.by_word[key] for key in keys if key in self.by_word]
                return found[0] if len(found) == 1 else set[Record]().union(*found)
            case Has(members):
                return reduce(and_, map(self.fitting, members))
            case Negated(OneOf() | Has() as refused):
                return self.everyone - self.fitting(refused)
            case _:
                return self.everyone


def may_satisfy(where: Condition, register: str, dossier: Dossier) -> Records | None:
    """Whom the condition does not rule out by a word that must be there, or must not; None when it asks for no word."""
    return dossier.remembered(("may satisfy", register, where), lambda: _narrowed(where, register, dossier))


def still_asked(where: Condition, register: str, dossier: Dossier) -> Condition | None:
    """What is left to judge of those who may satisfy a condition: all that no word tells for certain."""
    return dossier.remembered(("still asked", register, where), lambda: _left(where, register, dossier))


def _left(where: Condition, register: str, dossier: Dossier) -> Condition | None:
    match where:
        case FieldCondition(asked) if _of_words(where):
            return where if _words(register, asked.path, dossier).unclear else None
        case Combined(parts, True):
            left = tuple(one for part in parts if (one := _left(part, register, dossier)) is not None)
            return Combined(left, every=True) if left else None
        case _:
            return where


def _narrowed(where: Condition, register: str, dossier: Dossier) -> Records | None:
    match where:
        case FieldCondition(asked, comparison) if _of_words(where):
            words = _words(register, asked.path, dossier)
            fitting = words.fitting(comparison)
            return fitting | words.unclear if words.unclear else fitting
        case Combined(parts, every):
            told = [_narrowed(part, register, dossier) for part in parts]
            narrow = [one for one in told if one is not None]
            if every:
                return reduce(and_, sorted(narrow, key=len)) if narrow else None
            return set[Record]().union(*narrow) if len(narrow) == len(told) else None
        case _:
            return None


def _of_words(where: FieldCondition) -> bool:
    """Whether it asks for words of the record itself, or that these are not there."""
    comparison = where.comparison
    asked = comparison.part if isinstance(comparison, Negated) else comparison
    return "." not in where.asked.path and isinstance(asked, OneOf | Has)


def _words(register: str, name: str, dossier: Dossier) -> _Words:
    return dossier.remembered(("words", register, name), lambda: _read(dossier.register(register).records, name))


def _read(records: Iterable[Record], name: str) -> _Words:
    # Many records share one answer.
    alike: defaultdict[int, list[Record]] = defaultdict(list)
    for record in records:
        alike[id(record.answers.get(name))].append(record)
    by_word: defaultdict[object, set[Record]] = defaultdict(set)
    unclear: set[Record] = set()
    for some in alike.values():
        answer = some[0].answer(name)
        if answer.state is State.NONE:
            by_word[State.NONE].update(some)
        # Two spellings of a name may be one person: that is for the condition itself to tell.
        elif answer.state is not State.ANSWERED or any(isinstance(value, Person) for value in answer.values):
            unclear.update(some)
        for value in answer.values:
            by_word[compared(value)].update(some)
            if isinstance(value, Role):
                by_word[compared(value.role)].update(some)
    return _Words(frozenset(records), by_word, unclear)
