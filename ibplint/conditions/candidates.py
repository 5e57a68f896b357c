"""The records of a register that match by their fields: found by index, never by comparing all pairs."""

from collections.abc import Container, Iterable, Mapping, Sequence

from ibplint.conditions.field import Reached, ends, reach
from ibplint.conditions.likeness import keys, person_cause
from ibplint.model.answer import State
from ibplint.model.dossier import Dossier
from ibplint.model.person import Person
from ibplint.model.record import Record
from ibplint.model.truth import TRUE, Cause, Truth, all_of, unknown
from ibplint.model.values import Role, compared

Pool = Mapping[Record, Truth]


def candidates(
    register: str, fields: Sequence[tuple[str, Reached]], among: Container[Record] | None, dossier: Dossier
) -> Pool:
    """Who matches for certain or may match, in the order of the register; with no fields, everybody.

    `fields` are theirs, each with the end of our path; `among` are the only records that count.
    """
    if not fields:
        return dict.fromkeys(_those(dossier.register(register).records, among), TRUE)
    pools = [_by_field(register, name, side, among, dossier) for name, side in fields]
    first, *others = sorted(pools, key=len)
    if not others:
        return first
    return {
        record: all_of((matched, *(pool[record] for pool in others)))
        for record, matched in first.items()
        if all(record in pool for pool in others)
    }


def _those(records: Iterable[Record], among: Container[Record] | None) -> Iterable[Record]:
    return records if among is None else [record for record in records if record in among]


def _by_field(register: str, name: str, side: Reached, among: Container[Record] | None, dossier: Dossier) -> Pool:
    pool: dict[Record, Truth] = {}
    index, with_object = _index(register, name, dossier), _with_object(register, name, dossier)
    for key in keys(side):
        pool.update(dict.fromkeys(_those((*index.get(key, ()), *with_object.get(key, ())), among), TRUE))
    for value in side.answer.values:
        if isinstance(value, Person):
            perhaps = _may_be(value, register, name, side, dossier)
            pool = {record: perhaps[record] for record in _those(perhaps, among)} | pool
        if isinstance(value, Role) and value.object:
            # A role without an object is that role with any object.
            pool.update(dict.fromkeys(_those(index.get(compared(value.role), ()), among), TRUE))
    # What cannot be read may be anything.
    blank = _those(unreadable(register, name, dossier), among)
    return {record: unknown(_field(record, name)) for record in blank} | pool


def _index(register: str, path: str, dossier: Dossier) -> Mapping[object, tuple[Record, ...]]:
    """The records of a register by each value at the ends of a path."""

    def work_out() -> Mapping[object, tuple[Record, ...]]:
        found: dict[object, dict[Record, None]] = {}
        for record in dossier.register(register).records:
            for end in ends(record, path, dossier):
                for key in keys(end):
                    found.setdefault(key, {})[record] = None
        return {key: tuple(records) for key, records in found.items()}

    return dossier.remembered(("index", register, path), work_out) if "." in path else dossier.index(register, path)


def _with_object(register: str, name: str, dossier: Dossier) -> Mapping[object, list[Record]]:
    """The records whose role has an object, by the role alone."""

    def work_out() -> Mapping[object, list[Record]]:
        found: dict[object, list[Record]] = {}
        for record in dossier.register(register).records:
            for value in record.answer(name).values:
                if isinstance(value, Role) and value.object:
                    found.setdefault(compared(value.role), []).append(record)
        return found

    return dossier.remembered(("bare roles", register, name), work_out)


def _may_be(person: Person, register: str, name: str, side: Reached, dossier: Dossier) -> dict[Record, Truth]:
    return {
        record: unknown(person_cause(side, reach(record, name, dossier)))
        for record in dossier.holders(register, name, person.surname)
        if any(
            isinstance(value, Person) and dossier.persons.same(person, value) is None
            for value in record.answer(name).values
        )
    }


def unreadable(register: str, name: str, dossier: Dossier) -> tuple[Record, ...]:
    """The records whose answer in a field cannot be read."""
    return dossier.remembered(
        ("unreadable", register, name),
        lambda: tuple(
            record
            for record in dossier.register(register).records
            if State.UNREADABLE in _states(record, name, dossier)
        ),
    )


def _states(record: Record, path: str, dossier: Dossier) -> Iterable[State]:
    """The states of the answers at the ends of a path; a bare field has one."""
    if "." in path:
        return (end.answer.state for end in ends(record, path, dossier))
    return (record.answer(path).state,)


def _field(record: Record, name: str) -> Cause:
    return Cause("field", record.register, record, name)
