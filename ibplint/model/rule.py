"""A rule as it is ready to be judged: its names resolved, its checks bound."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.framework import Framework
from ibplint.model.message import Texts
from ibplint.model.moment import Duration
from ibplint.model.place import Place
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.record import Record
from ibplint.model.text_checks import OF_TEXT
from ibplint.model.verdict import Severity

Seen = Problem | Unknown | Outlook


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


@dataclass(frozen=True)
class Adjustable:
    """A parameter that a board may make stricter.

    `keys` are its keys as a rule file writes them, `value` is what it is now (None: no bound yet), `kind` its type.
    `way` is "more" or "less": which way is stricter.
    """

    keys: tuple[str, ...]
    value: object
    way: str
    kind: Any

    @property
    def name(self) -> str:
        """`period`, `count.at_least`."""
        return ".".join(self.keys)


@dataclass(frozen=True)
class Description:
    """What manual, proofs and settings ask of a check: in plain words what it asks, and what its parameters hold.

    `names` are the fields that they name, `looks_at` what else it sees of a record or a file, `terms` the durations and
    numbers, `unwanted` words that must not stand in a text, `adjustable` the parameters that may be made stricter.
    `brief` is the sentence without the phrases that it recognises, `recognised` says these, a line for each sort.
    """

    sentence: Texts
    names: tuple[Named, ...] = ()
    looks_at: tuple[str, ...] = ()
    terms: tuple[Duration | int, ...] = ()
    unwanted: tuple[str, ...] = ()
    adjustable: tuple[Adjustable, ...] = ()
    brief: Texts = field(default_factory=dict)
    recognised: tuple[Texts, ...] = ()


@dataclass(frozen=True, eq=False)
class BoundCheck:
    """A check with its parameters filled in.

    `reads` are the registers it looks in beside the record's own. `inside` is True when it needs no more than the
    record's own file. `describe` works out its description, `adjusted` gives it with one of its parameters changed.
    """

    name: str
    run: Callable[[Record, Dossier], Iterator[Seen]]
    messages: Mapping[str, Texts]
    describe: Callable[[], Description]
    adjusted: Callable[[Adjustable, object], "BoundCheck"]
    reads: frozenset[str] = frozenset()
    fields: tuple[str, ...] = ()
    severity: Severity | None = None
    inside: bool = False

    @cached_property
    def described(self) -> Description:
        """Its description, worked out when somebody first asks for it."""
        return self.describe()

    @property
    def sentence(self) -> Texts:
        """What it asks, in plain words."""
        return self.described.sentence


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
    elsewhere as `register.field`, why a change in it may leave the rule met. `own`: the board wrote it, not we.
    `since` is the version of ibplint that brought it; "" is the first. `cites` are norms that a finding names beside
    `norms`, and of which the rule proves or breaks nothing.
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
    own: bool = False
    since: str = ""
    cites: Mapping[str, Mapping[str, int]] = field(default_factory=dict)

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

        Of a document one file shows the text; what is said about it (version, decision) may stand in a register. Beside
        a check of the text that is an alternative, and no reason to leave the text unjudged.
        """
        if self.reads or not all(check.inside for check in self.checks):
            return False
        texts = (any(check.name in OF_TEXT for check in group) for group in self.require)
        return self.base != "documenten" or all(texts)


@dataclass(frozen=True, eq=False)
class Rulebook:
    """All frameworks and all rules, by id."""

    frameworks: Mapping[str, Framework]
    rules: Mapping[str, Rule]
