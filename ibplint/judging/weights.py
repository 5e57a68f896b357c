"""How heavy a finding is; what leaves a heavier rule undetermined weighs as much as that rule."""

from collections.abc import Iterable

from ibplint.judging.judged import severity
from ibplint.judging.rule_results import RuleRun
from ibplint.model.bound_check import BoundCheck
from ibplint.model.problem import Problem
from ibplint.model.rule import Rule
from ibplint.model.truth import Cause
from ibplint.model.verdict import Severity

HYGIENE = "hygiene"
# A rule with this check asks what left the other rules undetermined, so it is judged after them.
CAUSES = "determined"
# A rule with this one asks what is the matter with deviations and attestations, so it is judged after them as well.
REMARKS = "counts"


class Weights:
    """The heaviest rule that hangs on each cause."""

    def __init__(self, runs: Iterable[RuleRun]) -> None:
        self._heaviest: dict[object, Severity] = {}
        for run in runs:
            for cause in run.causes:
                for key in _keys(cause):
                    known = self._heaviest.get(key, Severity.NOTE)
                    self._heaviest[key] = min(known, run.rule.severity, key=lambda one: one.weight)

    def of(self, rule: Rule, check: BoundCheck, problem: Problem) -> Severity:
        """The severity of one problem."""
        own = severity(rule, check)
        if HYGIENE not in rule.norms:
            return own
        record = problem.record
        keys = ((id(record), problem.field), record.identity if record.register == "registers" else None)
        hanging = [self._heaviest[key] for key in keys if key in self._heaviest]
        # What was only found because rules hang on it weighs what they weigh, no more and no less.
        candidates = hanging if hanging and check.name == CAUSES else [own, *hanging]
        return min(candidates, key=lambda one: one.weight)


def _keys(cause: Cause) -> tuple[object, ...]:
    if cause.kind == "register":
        return (cause.register,)
    return tuple((id(record), cause.field) for record in (cause.record, cause.other) if record)
