"""Whether two records say the same in a field."""

from collections.abc import Iterator

from ibplint.conditions.field import Reached
from ibplint.model.answer import State
from ibplint.model.person import Person
from ibplint.model.truth import Cause, Truth, any_of, truth, unknown
from ibplint.model.values import Role, Value, compared


def alike(ours: Reached, theirs: Reached) -> Truth:
    """Whether both answers share a value; `geen` is like `geen`, and what is not answered cannot be told."""
    shared = any_of(_same(one, other, ours, theirs) for one in ours.answer.values for other in theirs.answer.values)
    if shared.value is True:
        return shared
    blank = tuple(side.cause for side in (ours, theirs) if not side.answer.given)
    if blank:
        return unknown(*blank, *shared.causes)
    if ours.answer.state is State.NONE and theirs.answer.state is State.NONE:
        return truth(value=True)
    return shared


def keys(reached: Reached) -> Iterator[object]:
    """The values of an answer in the form in which `Dossier.index` keeps them."""
    for value in reached.answer.values:
        yield reached.dossier.persons.key(value) if isinstance(value, Person) else compared(value)


def _same(one: Value, other: Value, ours: Reached, theirs: Reached) -> Truth:
    if not (isinstance(one, Person) and isinstance(other, Person)):
        return truth(value=compared(one) == compared(other) or _bare(one, other) or _bare(other, one))
    same = ours.dossier.persons.same(one, other)
    return unknown(person_cause(ours, theirs)) if same is None else truth(value=same)


def _bare(one: Value, other: Value) -> bool:
    """Whether one is a role without an object and the other that role with one."""
    return isinstance(other, Role) and bool(other.object) and compared(one) == compared(other.role)


def person_cause(ours: Reached, theirs: Reached) -> Cause:
    """The question whether two names are one person."""
    return Cause("person", ours.record.register, ours.record, ours.field, other=theirs.record)
