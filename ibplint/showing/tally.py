"""What reports count in a result, counted in one place."""

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import groupby

from ibplint.model.finding import Change, Finding
from ibplint.model.frozen import frozen
from ibplint.model.place import Place
from ibplint.model.result import NormResult, RuleResult, RunResult
from ibplint.model.verdict import WORST_FIRST, Severity, Verdict


@frozen(slots=True)
class Share:
    """How many of the examined records are met, over one rule or all rules of a norm."""

    met: int
    examined: int


def severities(findings: Iterable[Finding]) -> Mapping[Severity, int]:
    """How many findings there are of each severity."""
    return Counter(finding.severity for finding in findings)


def verdicts(rules: Iterable[RuleResult]) -> Mapping[Verdict, int]:
    """How many rules have each verdict, the worst first."""
    counts = Counter(rule.verdict for rule in rules)
    return {verdict: counts[verdict] for verdict in WORST_FIRST if counts[verdict]}


def share(norm: NormResult, rules: Mapping[str, RuleResult]) -> Share:
    """The records that the rules of a norm examined, and how many of these are met."""
    own = [share_of(rules[name]) for name in norm.rules if name in rules]
    return Share(sum(one.met for one in own), sum(one.examined for one in own))


def share_of(rule: RuleResult) -> Share:
    """The records that one rule examined, and how many of these are met."""
    return Share(rule.count(Verdict.MET), rule.examined)


def examined(rules: Iterable[RuleResult]) -> int:
    """How many records the rules examined, all together."""
    return sum(rule.examined for rule in rules)


def to_mend(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that no deviation covers, the worst first."""
    left = (finding for finding in findings if finding.waiver is None)
    return tuple(sorted(left, key=lambda finding: (finding.severity.weight, *_order(finding))))


def made_here(result: RunResult) -> tuple[Finding, ...]:
    """What is to be mended because of this change, the worst first; without a base that is all there is to mend."""
    return to_mend(finding for finding in result.findings if not result.base or finding.change is Change.NEW)


def by_cause(findings: Iterable[Finding]) -> tuple[tuple[Finding, ...], ...]:
    """Findings of one cause together (the same record, field and place); the heaviest first, then by place."""
    ordered = sorted(findings, key=_order)
    groups = [tuple(group) for _, group in groupby(ordered, key=lambda finding: finding.place)]
    return tuple(sorted(groups, key=lambda group: group[0].severity.weight))


def by_rule(groups: Iterable[tuple[Finding, ...]]) -> tuple[tuple[Finding, ...], ...]:
    """Causes that one and the same rule found, together; a cause that several rules found stays by itself."""
    blocks: dict[object, list[Finding]] = {}
    for group in groups:
        rules = {finding.rule for finding in group}
        key = (group[0].severity, *rules) if len(rules) == 1 else group[0].fingerprint
        blocks.setdefault(key, []).extend(group)
    return tuple(map(tuple, blocks.values()))


def _order(finding: Finding) -> tuple[Place, int, str]:
    return finding.place, finding.severity.weight, finding.rule
