"""The records of a register that belong to a record: those that match, are in force, and satisfy a condition."""

from collections.abc import Iterator, Mapping
from dataclasses import field, replace
from itertools import chain
from typing import NamedTuple

from ibplint.conditions.candidates import Pool, candidates
from ibplint.conditions.field import Reached, ends, merged, reach
from ibplint.conditions.force import in_force
from ibplint.conditions.likeness import alike, keys
from ibplint.conditions.local_day import local_days
from ibplint.conditions.narrowing import may_satisfy, still_asked
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.person import Person
from ibplint.model.record import Record
from ibplint.model.truth import Cause, Test, Truth, all_of, unknown


@frozen()
class Join:
    """Which records of a register belong to ours.

    `match` and `differ` pair a field of theirs with a path of ours: a value must be shared, or the values must differ.
    Theirs count when in force on the as-of date, or on the day in our field `in_force_on`, or always (`all_periods`).
    """

    register: str
    match: Mapping[str, str] = field(default_factory=dict)
    differ: Mapping[str, str] = field(default_factory=dict)
    where: Condition | None = None
    in_force_on: str = ""
    all_periods: bool = False


@frozen()
class Found:
    """Records that belong for certain, records that may, why that cannot be told, and whether absence is proved."""

    certain: tuple[Record, ...] = ()
    possible: tuple[Record, ...] = ()
    causes: tuple[Cause, ...] = ()
    whole: bool = True


class _Standing(NamedTuple):
    """What all records with equal values in the matched fields find, before they are looked at one by one."""

    pool: Pool
    found: Found


def find(join: Join, ours: Record, dossier: Dossier) -> Found:
    """The records that belong to ours; a record never belongs to itself, and what is absent never matches.

    When a field of ours that the join needs is not answered, that field is a cause, and without any value nothing is
    found. Where a path of ours leads to several records, each of their values counts.
    """
    needed = (*join.match.values(), *((join.in_force_on,) if join.in_force_on else ()))
    reached = tuple(tuple(ends(ours, path, dossier)) for path in needed)
    blank = tuple(end.cause for many in reached for end in many if not end.answer.given)
    sides = tuple(merged(many) for many in reached)
    if not all(side.answer.given for side in sides):
        return _found(join, {}, dossier, blank)
    found = _related(join, ours, sides, dossier)
    return replace(found, causes=tuple(dict.fromkeys((*found.causes, *blank)))) if blank else found


def _related(join: Join, ours: Record, sides: tuple[Reached, ...], dossier: Dossier) -> Found:
    standing = _standing(join, sides[: len(join.match)], dossier)
    if not join.differ and not join.in_force_on and not _looks_out(join, dossier):
        return _without(ours, standing, join, dossier)
    pool = {
        record: all_of((matched, *_between(join, record, ours, dossier)))
        for record, matched in standing.pool.items()
        if record is not ours
    }
    return _found(join, pool, dossier)


def _without(ours: Record, standing: _Standing, join: Join, dossier: Dossier) -> Found:
    told = standing.pool.get(ours)
    if told is None:
        return standing.found
    if told.value is None:
        return _found(join, {record: truth for record, truth in standing.pool.items() if record is not ours}, dossier)
    return replace(standing.found, certain=tuple(record for record in standing.found.certain if record is not ours))


def _standing(join: Join, sides: tuple[Reached, ...], dossier: Dossier) -> _Standing:
    def work_out() -> _Standing:
        asked = _asked_alone(join, dossier)
        among = may_satisfy(join.where, join.register, dossier) if join.where else None
        fields = tuple(zip(join.match, sides, strict=True))
        pool = {
            record: all_of(chain((matched,), (ask(record) for ask in asked)))
            for record, matched in candidates(join.register, fields, among, dossier).items()
        }
        return _Standing(_possible(pool), _found(join, pool, dossier))

    # Two spellings of a name are a question about these two records: nobody else shares what it gives.
    if any(isinstance(value, Person) for side in sides for value in side.answer.values):
        return work_out()
    wanted = tuple(frozenset(keys(side)) for side in sides)
    choices = (join.register, tuple(join.match), join.where, join.in_force_on, join.all_periods)
    return dossier.remembered((choices, wanted), work_out)


def _asked_alone(join: Join, dossier: Dossier) -> tuple[Test, ...]:
    """What is asked of theirs whoever asks."""
    asked = list[Test]()
    where = still_asked(join.where, join.register, dossier) if join.where else None
    if not join.all_periods and not join.in_force_on:
        asked.append(lambda record: in_force(record, dossier))
    if where is not None and not _looks_out(join, dossier):
        asked.append(lambda record: where.judge(record, dossier))
    return tuple(asked)


def _between(join: Join, record: Record, ours: Record, dossier: Dossier) -> Iterator[Truth]:
    """What is asked of theirs beside ours."""
    if join.in_force_on:
        yield _in_force_on(join, record, ours, dossier)
    for theirs, path in join.differ.items():
        sides = (merged(tuple(ends(one, at, dossier))) for one, at in ((ours, path), (record, theirs)))
        yield alike(*sides).negated()
    if join.where is not None and _looks_out(join, dossier):
        yield join.where.judge(record, dossier, ours)


def _in_force_on(join: Join, record: Record, ours: Record, dossier: Dossier) -> Truth:
    side = reach(ours, join.in_force_on, dossier)
    days = local_days(side.answer.value, dossier.zone)
    if days is None:
        return unknown(side.cause)
    first, last = (in_force(record, dossier, day) for day in days)
    return first if first == last else unknown(side.cause)


def _looks_out(join: Join, dossier: Dossier) -> bool:
    """Whether the condition asks something of our record too."""
    where = join.where
    if where is None:
        return False
    return dossier.remembered(("looks out", where), lambda: any(path.startswith("ours.") for path in where.fields()))


def _possible(pool: Pool) -> Pool:
    return {record: truth for record, truth in pool.items() if truth.value is not False}


def _found(join: Join, pool: Pool, dossier: Dossier, blank: tuple[Cause, ...] = ()) -> Found:
    whole = dossier.register(join.register).whole
    dark = () if whole else (Cause("register", join.register),)
    causes = (cause for truth in pool.values() for cause in truth.causes)
    return Found(
        tuple(record for record, truth in pool.items() if truth.value is True),
        tuple(record for record, truth in pool.items() if truth.value is None),
        tuple(dict.fromkeys((*dark, *blank, *causes))),
        whole,
    )
