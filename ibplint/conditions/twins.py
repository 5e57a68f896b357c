"""Records of one register that say the same: by index, never by comparing all pairs."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from ibplint.conditions.local_day import local_days
from ibplint.model.answer import State
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.person import Person
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.values import Value, compared

_Key = tuple[frozenset[object], ...]


@frozen()
class Sameness:
    """When two records are twins: `fields` are answered and equal, `beside` equal if only by being open.

    With `overlap` (the first and the last day of a life) they live at the same time as well.
    """

    fields: tuple[str, ...]
    beside: tuple[str, ...] = ()
    overlap: tuple[str, ...] = ()


class _Name(NamedTuple):
    """A person's name in the one form in which equal names are equal."""

    text: str


class Twins(NamedTuple):
    """What is known of a whole register: who says the same, who has which twin, whose names resemble each other."""

    same: Mapping[_Key, tuple[Record, ...]]
    twin: Mapping[Record, Record]
    near: Mapping[_Key, tuple[_Key, ...]]


def twins(register: str, sameness: Sameness, dossier: Dossier) -> Twins:
    """The twins of a register, found once."""
    return dossier.remembered(("twins", register, sameness), lambda: _found(register, sameness, dossier))


def _found(register: str, sameness: Sameness, dossier: Dossier) -> Twins:
    same: dict[_Key, list[Record]] = {}
    near: dict[_Key, list[_Key]] = {}
    for record in dossier.register(register).records:
        if key := key_of(record, sameness, dossier):
            same.setdefault(key, []).append(record)
            if same[key] == [record]:
                near.setdefault(_surnames(key), []).append(key)
    pairs = dict(pair for group in same.values() for pair in _pairs(group, sameness, dossier))
    return Twins(
        {key: tuple(group) for key, group in same.items()}, pairs, {key: tuple(keys) for key, keys in near.items()}
    )


def key_of(record: Record, sameness: Sameness, dossier: Dossier) -> _Key:
    """What a record says in the fields; nothing when one of them is not answered."""
    for name in sameness.fields:
        answer = record.answer(name)
        # An id that was made of a name has no key of its own in the file.
        if answer.state is not State.ANSWERED or (name == "id" and answer.key_span is None):
            return ()
    values = (record.answer(name).values for name in (*sameness.fields, *sameness.beside))
    return tuple(frozenset(_comparable(value, dossier) for value in field) for field in values)


def _comparable(value: Value, dossier: Dossier) -> object:
    return _Name(dossier.persons.key(value)) if isinstance(value, Person) else compared(value)


def _surnames(key: _Key) -> _Key:
    """The same key with the last word of each name alone: whoever may be one person shares it."""
    return tuple(
        frozenset(value.text.rpartition(" ")[-1] if isinstance(value, _Name) else value for value in field)
        for field in key
    )


def _pairs(group: Sequence[Record], sameness: Sameness, dossier: Dossier) -> Iterator[tuple[Record, Record]]:
    """Each record of a group with its twin: the first, or with `overlap` one that lives at the same time."""
    if not sameness.overlap:
        yield from ((record, group[0]) for record in group[1:])
        return
    lives = [
        (life(one, sameness, dossier), one) for one in group if not any(unreadable(one, n) for n in sameness.overlap)
    ]
    lasting: tuple[date, Record] | None = None
    for (start, end), record in sorted(lives, key=lambda life: life[0]):
        if lasting and start < lasting[0] and start < end:
            yield record, lasting[1]
        if lasting is None or end > lasting[0]:
            lasting = end, record


def life(record: Record, sameness: Sameness, dossier: Dossier) -> tuple[date, date]:
    """The first and the last day of a record's life; what is open lasts for ever."""
    first, last = (local_days(record.answer(name).value, dossier.zone) for name in sameness.overlap)
    return first[0] if first else date.min, last[1] if last else date.max


def resembling(record: Record, key: _Key, known: Twins, sameness: Sameness, dossier: Dossier) -> Iterator[Cause]:
    """Records before this one that say the same if two spellings are one person."""
    for other in known.near.get(_surnames(key), ()):
        name = _unsure(record, known.same[other][0], sameness, dossier) if other != key else ""
        for twin in known.same[other] if name else ():
            if (twin.path, twin.span) < (record.path, record.span) and _together(record, twin, sameness, dossier):
                yield Cause("person", record.register, record, name, twin)
                break


def _unsure(record: Record, other: Record, sameness: Sameness, dossier: Dossier) -> str:
    """The field with a name of which only the board knows whether it is the other's; "" when none or surely not."""
    names = [name for name in (*sameness.fields, *sameness.beside) if isinstance(record.answer(name).value, Person)]
    said = {name: (record.answer(name).value, other.answer(name).value) for name in names}
    same = {
        name: dossier.persons.same(ours, theirs)
        for name, (ours, theirs) in said.items()
        if isinstance(ours, Person) and isinstance(theirs, Person)
    }
    return "" if False in same.values() else next((name for name, sure in same.items() if sure is None), "")


def _together(record: Record, twin: Record, sameness: Sameness, dossier: Dossier) -> bool:
    """Whether both live on a day that is more than a hand-over."""
    if not sameness.overlap:
        return True
    (start, end), (other_start, other_end) = (life(one, sameness, dossier) for one in (record, twin))
    return start < other_end and other_start < end


def unreadable(record: Record, name: str) -> bool:
    """Whether what stands in a field cannot be read."""
    return record.answer(name).state is State.UNREADABLE
