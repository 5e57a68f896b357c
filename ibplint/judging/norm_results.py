"""What the verdicts of rules come to for each norm."""

from collections.abc import Iterable, Iterator, Mapping

from ibplint.model.framework import Framework, Norm
from ibplint.model.result import FrameworkResult, Maturity, NormResult, RuleResult
from ibplint.model.verdict import WORST_FIRST, Severity, Verdict

_STOPS = (Verdict.NOT_MET, Verdict.WAIVED)
_OPEN = (*_STOPS, Verdict.UNDETERMINED)


def framework_results(
    frameworks: Mapping[str, Framework],
    results: Iterable[RuleResult],
    left_out: Iterable[Mapping[str, Mapping[str, int]]],
) -> Iterator[FrameworkResult]:
    """Each framework with its norms judged; a norm whose rules were all left out of this run is left out too."""
    results = tuple(results)
    skipped = {(framework, norm) for norms in left_out for framework, ids in norms.items() for norm in ids}
    for framework in frameworks.values():
        rows = []
        for norm in framework.norms.values():
            own = [result for result in results if norm.id in result.norms.get(framework.id, ())]
            if own or (framework.id, norm.id) not in skipped:
                rows.append(_norm_result(framework, norm, own))
        if rows:
            yield FrameworkResult(framework.id, framework.title, framework.version, tuple(rows))


def _norm_result(framework: Framework, norm: Norm, results: list[RuleResult]) -> NormResult:
    # Notes never decide.
    deciding = [result for result in results if result.severity is not Severity.NOTE]
    return NormResult(
        id=norm.id,
        title=norm.title,
        source=norm.source,
        verdict=_verdict(norm, deciding),
        rules=tuple(result.id for result in results),
        number_verified=norm.number_verified,
        wording_verified=norm.wording_verified,
        rest=norm.rest,
        maturity=_maturity(framework, norm, deciding),
    )


def _verdict(norm: Norm, deciding: list[RuleResult]) -> Verdict:
    if not deciding:
        return Verdict.NEEDS_ATTESTATION
    worst = min((result.verdict for result in deciding), key=WORST_FIRST.index)
    return Verdict.IN_PART if worst is Verdict.MET and norm.rest else worst


def _maturity(framework: Framework, norm: Norm, deciding: list[RuleResult]) -> Maturity | None:
    if framework.scale is None:
        return None
    floor = framework.scale[0]
    steps: dict[int, list[Verdict]] = {}
    for result in deciding:
        step = result.norms[framework.id][norm.id]
        if step:
            steps.setdefault(step, []).append(result.verdict)
    if not steps:
        return None
    low = high = floor
    proving = reaching = True
    for step, verdicts in sorted(steps.items()):
        proving = proving and Verdict.MET in verdicts and not any(verdict in _OPEN for verdict in verdicts)
        reaching = reaching and not any(verdict in _STOPS for verdict in verdicts)
        low = step if proving else low
        high = step if reaching else high
    return Maturity(low, max(low, high), max(steps))
