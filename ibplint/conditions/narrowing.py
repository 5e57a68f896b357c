"""The records of a register that may satisfy a condition: told by an index of words, before any is judged."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from functools import partial, reduce
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


class _Narrowed(NamedTuple):
    """Whom words do not rule out, None where a condition asks for no word; and what is left to judge of these."""

    among: Records | None
    asked: Condition | None


def may_satisfy(where: Condition, register: str, dossier: Dossier) -> Records | None:
    """Whom the condition does not rule out by a word that must be there, or must not; None when it asks for no word."""
    return _narrowed(where, register, dossier).among


def still_asked(where: Condition, register: str, dossier: Dossier) -> Condition | None:
    """What is left to judge of those who may satisfy a condition: all that no word tells for certain."""
    return _narrowed(where, register, dossier).asked


def _narrowed(where: Condition, register: str, dossier: Dossier) -> _Narrowed:
    whole = partial(_words, register=register, dossier=dossier)
    return dossier.remembered(("narrowed", register, where), lambda: _left_by(where, None, whole))


def _left_by(where: Condition, among: Records | None, whole: Callable[[str], _Words]) -> _Narrowed:
    """What a condition leaves of some records; without these of a whole register, of which each field is read once."""
    match where:
        case FieldCondition(asked, comparison) if _of_words(where):
            words = whole(asked.path) if among is None else _read(among, asked.path)
            fitting = words.fitting(comparison)
            return _Narrowed(fitting | words.unclear, where) if words.unclear else _Narrowed(fitting, None)
        case Combined(parts, True):
            left = list[Condition]()
            for part in parts:
                found = _left_by(part, among, whole)
                among = among if found.among is None else found.among
                left += [found.asked] if found.asked else []
            return _Narrowed(among, Combined(tuple(left), every=True) if left else None)
        case Combined(parts):
            told = [_left_by(part, among, whole).among for part in parts]
            narrow = [one for one in told if one is not None]
            return _Narrowed(set[Record]().union(*narrow) if len(narrow) == len(told) else None, where)
        case _:
            return _Narrowed(None, where)


def _of_words(where: FieldCondition) -> bool:
    """Whether it asks for words of the record itself, or that these are not there."""
    comparison = where.comparison
    asked = comparison.part if isinstance(comparison, Negated) else comparison
    return "." not in where.asked.path and isinstance(asked, OneOf | Has)


def _words(name: str, register: str, dossier: Dossier) -> _Words:
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
