"""A rule: of which records it requires what, and what is bound when that is asked."""

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from datetime import date

from ibplint.model.bound_check import BoundCheck, Named
from ibplint.model.condition import Condition
from ibplint.model.framework import Framework
from ibplint.model.frozen import frozen
from ibplint.model.message import Texts
from ibplint.model.moment import Duration
from ibplint.model.once import once
from ibplint.model.place import Place
from ibplint.model.verdict import Severity


@frozen()
class Example:
    """A small dossier that proves a rule: path → text, judged on a day."""

    files: Mapping[str, str]
    as_of: date | None = None


@frozen(eq=False)
class RuleBody:
    """The part of a rule that is bound: its names resolved, its conditions and checks ready to be judged.

    `require` holds groups of alternatives: of each group one check must hold. `examples` gives the good and the bad
    example, `named` the fields that `of` and `where` name, `proves` of what it proves something. `survives` says of a
    field, and of one elsewhere as `register.field`, why a change in it may leave the rule met.
    """

    of: Condition | None
    where: Condition | None
    require: tuple[tuple[BoundCheck, ...], ...]
    examples: Callable[[], tuple[Example, Example]]
    named: Callable[[], tuple[Named, ...]] = tuple
    survives: Mapping[str, Texts] = field(default_factory=dict)
    proves: Callable[[], tuple[str, ...]] = tuple

    @once
    def selects(self) -> tuple[Named, ...]:
        """The fields that `of` and `where` name."""
        return self.named()

    @property
    def good(self) -> Example:
        """The small dossier that meets the rule."""
        return self.examples()[0]

    @property
    def bad(self) -> Example:
        """The small dossier that does not."""
        return self.examples()[1]


@frozen(eq=False)
class Rule:
    """For each record of a register, of this subject, where this holds, require this.

    `register` may be dotted: the records in a list field. `norms` is framework → norm → the maturity step it helps to
    prove (0 where there are no steps). `check_names` are the checks that it requires. `bind` gives its body. `place` is
    where the rule is written. `max_deviation` is how long a deviation from it may last; no time at all means that there
    may be none. `own`: the board wrote it, not we. `since` is the version of ibplint that brought it; "" is the first.
    `cites` are norms that a finding names beside `norms`, and of which the rule proves or breaks nothing. Of the
    rules in `mended_with` one mending takes a finding away together with a finding of this rule beside it.
    """

    id: str
    says: Texts
    norms: Mapping[str, Mapping[str, int]]
    severity: Severity
    register: str
    fix: Texts
    place: Place
    check_names: frozenset[str]
    bind: Callable[[], RuleBody]
    all_periods: bool = False
    max_deviation: Duration | None = None
    own: bool = False
    since: str = ""
    cites: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    mended_with: frozenset[str] = frozenset()

    @once
    def body(self) -> RuleBody:
        """What is bound of it, when somebody first asks for it: of most rules a dossier holds no records."""
        return self.bind()

    def with_body(self, body: RuleBody) -> "Rule":
        """The same rule with another body."""
        return replace(self, bind=lambda: body)

    @property
    def proves(self) -> tuple[str, ...]:
        """Of what it helps to prove something: of how it is meant, of what is there, of how it works."""
        return self.body.proves()

    @property
    def of(self) -> Condition | None:
        """The subject: which records it speaks of."""
        return self.body.of

    @property
    def where(self) -> Condition | None:
        """When it applies to these."""
        return self.body.where

    @property
    def require(self) -> tuple[tuple[BoundCheck, ...], ...]:
        """Groups of alternatives: of each group one check must hold."""
        return self.body.require

    @once
    def checks(self) -> tuple[BoundCheck, ...]:
        """All its checks."""
        return tuple(check for group in self.require for check in group)

    @property
    def forbids(self) -> bool:
        """Whether a text may hold by what does not stand in it alone: the rule breaks norms and proves none."""
        return all(any(check.forbids for check in group) for group in self.require)

    @once
    def base(self) -> str:
        """The register itself, without a list field."""
        return self.register.partition(".")[0]

    @once
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
        a check of the text that is an alternative, and no reason to leave the text unjudged. What the file itself
        answers, and the rule asks of such documents alone, is judged.
        """
        if self.reads or not all(check.inside for check in self.checks):
            return False
        texts = (any(check.of_text for check in group) for group in self.require)
        return self.base != "documenten" or all(texts) or self._of_answers

    @property
    def _of_answers(self) -> bool:
        """Whether `where` names every field that a check asks: it is about documents that answer these."""
        answered = frozenset(self.where.fields() if self.where else ())
        return all(check.fields and answered.issuperset(check.fields) for check in self.checks)


@frozen(eq=False)
class Rulebook:
    """All frameworks and all rules, by id."""

    frameworks: Mapping[str, Framework]
    rules: Mapping[str, Rule]
