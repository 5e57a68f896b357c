"""A rule as it is ready to be judged: its names resolved, its checks bound."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.framework import Framework
from ibplint.model.message import Texts
from ibplint.model.moment import Duration
from ibplint.model.place import Place
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.record import Record
from ibplint.model.verdict import Severity

Seen = Problem | Unknown | Outlook
_OF_TEXT = frozenset({"links", "readable", "schema", "section"})


@dataclass(frozen=True, slots=True)
class Named:
    """A field that a rule names, in which register.

    `joined`: of a related record, not of the one that is judged. `needed`: a record without it does not pass unseen.
    `compared`: what it says counts, not only that it says something. `alternative`: something else may do instead.
    """

    register: str
    field: str
    joined: bool = False
    needed: bool = True
    compared: bool = True
    alternative: bool = False


@dataclass(frozen=True, eq=False)
class BoundCheck:
    """A check with its parameters filled in.

    `sentence` says in plain words what it asks. `reads` are the registers it looks in beside the record's own.
    `inside` is True when it needs no more than the record's own file. `names` are the fields that its parameters name,
    `looks_at` what else it sees of a record or a file, `terms` the durations and numbers in its parameters.
    """

    name: str
    run: Callable[[Record, Dossier], Iterator[Seen]]
    messages: Mapping[str, Texts]
    sentence: Texts
    reads: frozenset[str] = frozenset()
    fields: tuple[str, ...] = ()
    severity: Severity | None = None
    inside: bool = False
    names: tuple[Named, ...] = ()
    looks_at: tuple[str, ...] = ()
    terms: tuple[Duration | int, ...] = ()


@dataclass(frozen=True)
class Example:
    """A small dossier that proves a rule: path → text, judged on a day."""

    files: Mapping[str, str]
    as_of: date | None = None


@dataclass(frozen=True, eq=False)
class Rule:
    """For each record of a register, of this subject, where this holds, require this.

    `register` may be dotted: the records in a list field. `require` holds groups of alternatives: of each group one
    check must hold. `norms` is framework → norm → the maturity step it helps to prove (0 where there are no steps).
    `place` is where the rule is written. `max_deviation` is how long a deviation from it may last; no time at all means
    that there may be none. `selects` are the fields that `of` and `where` name. `survives` says of a field, and of one
    elsewhere as `register.field`, why a change in it may leave the rule met.
    """

    id: str
    says: Texts
    norms: Mapping[str, Mapping[str, int]]
    severity: Severity
    register: str
    of: Condition | None
    where: Condition | None
    require: tuple[tuple[BoundCheck, ...], ...]
    fix: Texts
    good: Example
    bad: Example
    proves: tuple[str, ...]
    place: Place
    all_periods: bool = False
    max_deviation: Duration | None = None
    selects: tuple[Named, ...] = ()
    survives: Mapping[str, Texts] = field(default_factory=dict)

    @property
    def checks(self) -> tuple[BoundCheck, ...]:
        """All its checks."""
        return tuple(check for group in self.require for check in group)

    @property
    def base(self) -> str:
        """The register itself, without a list field."""
        return self.register.partition(".")[0]

    @property
    def reads(self) -> frozenset[str]:
        """The registers it looks in beside its own."""
        found = {name for check in self.checks for name in check.reads}
        for condition in (self.of, self.where):
            found.update(condition.reads() if condition else ())
        return frozenset(found)

    @property
    def inside(self) -> bool:
        """Whether one file can show it: nothing is looked up elsewhere.

        Of a document one file shows the text; what is said about it (version, decision) may stand in a register.
        """
        if self.reads or not all(check.inside for check in self.checks):
            return False
        return self.base != "documenten" or all(check.name in _OF_TEXT for check in self.checks)


@dataclass(frozen=True, eq=False)
class Rulebook:
    """All frameworks and all rules, by id."""

    frameworks: Mapping[str, Framework]
    rules: Mapping[str, Rule]
