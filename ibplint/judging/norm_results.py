"""What the verdicts of rules come to for each norm."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from ibplint.judging.maturity import hindering, maturity
from ibplint.judging.statements.attestation import Attestation, Attestations
from ibplint.model.framework import Framework, Norm
from ibplint.model.result import FrameworkResult, NormResult, RuleResult
from ibplint.model.verdict import WORST_FIRST, Severity, Verdict


def framework_results(
    frameworks: Mapping[str, Framework],
    results: Iterable[RuleResult],
    left_out: Iterable[Mapping[str, Mapping[str, int]]],
    attestations: Attestations | None = None,
) -> Iterator[FrameworkResult]:
    """Each framework with its norms judged; a norm whose rules were all left out of this run is left out too."""
    if not frameworks:
        return
    judged = _by_norm(results)
    stated = attestations or Attestations()
    skipped = {(framework, norm) for norms in left_out for framework, ids in norms.items() for norm in ids}
    for framework in frameworks.values():
        rows = []
        for norm in framework.norms.values():
            own = judged.get((framework.id, norm.id), [])
            if own or (framework.id, norm.id) not in skipped:
                rows.append(_norm_result(framework, norm, own, stated.of(framework.id, norm.id)))
        if rows:
            yield FrameworkResult(
                id=framework.id,
                title=framework.title,
                version=framework.version,
                norms=tuple(rows),
                scale=framework.scale,
                domains=framework.domain_titles,
                not_loaded=framework.not_loaded.count if framework.not_loaded else 0,
            )


def _by_norm(results: Iterable[RuleResult]) -> Mapping[tuple[str, str], list[RuleResult]]:
    found: dict[tuple[str, str], list[RuleResult]] = {}
    for result in results:
        for framework, norms in result.norms.items():
            for norm in norms:
                found.setdefault((framework, norm), []).append(result)
    return found


def _norm_result(
    framework: Framework, norm: Norm, results: list[RuleResult], attested: tuple[Attestation, ...]
) -> NormResult:
    # Notes never decide.
    deciding = [_said(result) for result in results if result.severity is not Severity.NOTE and result.proves]
    reached = maturity(framework, norm, deciding, max((one.step for one in attested), default=0))
    return NormResult(
        id=norm.id,
        title=norm.title,
        source=norm.source,
        verdict=_verdict(norm, [(rule.verdict, rule.own) for rule in deciding], attested),
        rules=tuple(result.id for result in results),
        number_verified=norm.number_verified,
        wording_verified=norm.wording_verified,
        rest=norm.rest,
        domain=norm.domain,
        title_status=norm.title_status,
        maturity=reached,
        judged=_verdict(norm, [(rule.judged, rule.own) for rule in deciding], attested),
        attested_by=tuple(one.id for one in attested),
        hindered_by=tuple(hindering(framework, norm, deciding, reached)),
    )


def _said(result: RuleResult) -> RuleResult:
    """What a rule says of its norms: a text that is silent leaves open what they ask, and proves nothing."""
    return replace(result, verdict=Verdict.UNDETERMINED) if result.silent else result


def _verdict(norm: Norm, verdicts: list[tuple[Verdict, bool]], attested: tuple[Attestation, ...]) -> Verdict:
    """The worst of the rules; an attestation says what no rule can see, and never lifts what rules did see.

    Rules of the board's own can break a norm; alone they prove it in part at most.
    """
    if not verdicts:
        return Verdict.ATTESTED if attested else Verdict.NEEDS_ATTESTATION
    worst = min((verdict for verdict, _ in verdicts), key=WORST_FIRST.index)
    if worst is Verdict.MET and (Verdict.MET, False) not in verdicts:
        return Verdict.ATTESTED if attested else Verdict.IN_PART
    return Verdict.IN_PART if worst is Verdict.MET and norm.rest and not attested else worst
