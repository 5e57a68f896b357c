"""The step of maturity that rules and attestations prove for a norm, and what stands in the way of the next."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ibplint.model.framework import Framework, Norm
from ibplint.model.result import Maturity, RuleResult
from ibplint.model.verdict import Verdict

_STOPS = (Verdict.NOT_MET, Verdict.WAIVED)
_OPEN = (*_STOPS, Verdict.UNDETERMINED)
_Steps = Mapping[int, Sequence[RuleResult]]


def maturity(framework: Framework, norm: Norm, deciding: Iterable[RuleResult], attested: int) -> Maturity | None:
    """From the highest step that is proved to the highest that may be; None where nothing speaks of any step.

    `attested` is the highest step that an attestation proves, 0 for none.
    """
    steps = _steps(framework, norm, deciding)
    if framework.scale is None or not (steps or attested):
        return None
    floor, top, _ = framework.scale
    vouched = range(floor, min(attested, top) + 1)
    low = high = floor
    proving = reaching = True
    for step in sorted({*steps, *vouched}):
        own = [rule.verdict for rule in steps.get(step, ())]
        proving = proving and _proved(own, vouched=step in vouched)
        reaching = reaching and not any(verdict in _STOPS for verdict in own)
        low = step if proving else low
        high = step if reaching else high
    return Maturity(low, max(low, high), max({*steps, *vouched}))


def hindering(
    framework: Framework, norm: Norm, deciding: Iterable[RuleResult], reached: Maturity | None
) -> Iterator[str]:
    """The rules that leave the first step that is not proved unproved."""
    steps = _steps(framework, norm, deciding)
    unproved = [step for step in sorted(steps) if reached and (step > reached.low or _is_open(steps[step]))]
    for rule in steps[unproved[0]] if unproved else ():
        if rule.verdict in _OPEN:
            yield rule.id


def _proved(verdicts: Sequence[Verdict], *, vouched: bool) -> bool:
    return (vouched or Verdict.MET in verdicts) and not any(verdict in _OPEN for verdict in verdicts)


def _is_open(rules: Sequence[RuleResult]) -> bool:
    return any(rule.verdict in _OPEN for rule in rules)


def _steps(framework: Framework, norm: Norm, deciding: Iterable[RuleResult]) -> _Steps:
    steps: dict[int, list[RuleResult]] = {}
    for result in deciding:
        step = result.norms[framework.id][norm.id]
        # A rule of the board's own can stand in the way of a step, and never proves one.
        if step and (not result.own or result.verdict in _OPEN):
            steps.setdefault(step, []).append(result)
    return steps
