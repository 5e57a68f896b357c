"""A recorded deviation: what it is about, from when until when it covers, and why it may cover nothing."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cached_property

from ibplint.judging.statements.named_record import RecordName, named
from ibplint.model.frozen import frozen
from ibplint.model.message import Message
from ibplint.model.quoted import named as name_in
from ibplint.model.record import Record
from ibplint.model.rule import Rule

REGISTER = "afwijkingen"


@frozen()
class Refusal:
    """Why a deviation covers nothing; `about` is what a remark on it is about, "" where another finding says it."""

    key: str
    message: Message
    about: str = ""
    field: str = ""


@frozen(eq=False)
class Deviation:
    """A deviation from a rule, for one record or (without a target) for all that the rule judges."""

    record: Record
    rule: Rule | None
    target: RecordName | None = None
    start: date | None = None
    until: date | None = None
    refusal: Refusal | None = None

    @property
    def id(self) -> str:
        """Its id as a board writes it."""
        return name_in(self.record, "id") or self.record.identity

    def is_for(self, record: Record) -> bool:
        """Whether it is about this record, in force or not."""
        return self.target is None or self.target == named(record)


class Deviations:
    """All deviations of a dossier; those that cover are found by rule and record."""

    def __init__(self, found: Iterable[Deviation] = ()) -> None:
        self._all = tuple(found)
        self._by_rule: dict[str, list[Deviation]] = {}
        for one in self._all:
            if one.rule and one.refusal is None:
                self._by_rule.setdefault(one.rule.id, []).append(one)

    def __iter__(self) -> Iterator[Deviation]:
        return iter(self._all)

    def covering(self, rule: Rule, record: Record) -> Deviation | None:
        """The deviation in force that covers a record: the one that names it, else the one that lasts longest."""
        fitting = [one for one in self._by_rule.get(rule.id, ()) if one.is_for(record)]
        return max(fitting, key=lambda one: (one.target is not None, one.until or date.min), default=None)

    def earlier(self, one: Deviation) -> tuple[Deviation, ...]:
        """The deviations for the same rule and record whose period came before this one's."""
        chain = self._chains.get((one.rule.id if one.rule else "", one.target), ())
        return tuple(before for before in chain if _begun(before) < _begun(one))

    @cached_property
    def _chains(self) -> Mapping[object, tuple[Deviation, ...]]:
        chains: dict[object, list[Deviation]] = {}
        for one in self._all:
            # What never covered was no deviation, so nothing renews it.
            if one.rule and one.start and one.until:
                chains.setdefault((one.rule.id, one.target), []).append(one)
        return {key: tuple(sorted(chain, key=_begun)) for key, chain in chains.items()}


def _begun(one: Deviation) -> date:
    return one.start or date.min
