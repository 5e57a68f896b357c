"""Deviations and attestations as a reader gets them."""

from collections.abc import Iterable

from ibplint.judging.rule_results import RuleRun
from ibplint.judging.statements.attestation import Attestations
from ibplint.judging.statements.deviation import Deviation, Deviations
from ibplint.judging.statements.deviation_remarks import breaches
from ibplint.model.attestation import AttestationResult
from ibplint.model.deviation import DeviationResult
from ibplint.model.message import Message
from ibplint.model.quoted import named, quoted


def deviation_results(deviations: Deviations, runs: Iterable[RuleRun]) -> tuple[DeviationResult, ...]:
    """Every deviation, by place."""
    runs = tuple(runs)
    found = (_deviation(one, deviations, runs) for one in deviations)
    return tuple(sorted(found, key=lambda one: one.place))


def attestation_results(attestations: Attestations) -> tuple[AttestationResult, ...]:
    """Every attestation, by place."""
    found = [
        AttestationResult(
            id=one.id,
            place=one.record.place(),
            norms=one.norms,
            line=str(one.record.answer("lijn").value or ""),
            aspects=tuple(str(value) for value in one.record.answer("aspect").values),
            step=one.step,
            until=one.record.life.end,
            void=one.void,
        )
        for one in attestations
    ]
    return tuple(sorted(found, key=lambda one: one.place))


def _deviation(one: Deviation, deviations: Deviations, runs: tuple[RuleRun, ...]) -> DeviationResult:
    record = one.record
    return DeviationResult(
        id=one.id,
        place=record.place(),
        rule=one.rule.id if one.rule else named(record, "toetsregel"),
        record=named(record, "vermelding"),
        reason=Message({"nl": "{reason}", "en": "{reason}"}, {"reason": quoted(record, "reden")}),
        decision=named(record, "besluit"),
        start=one.start,
        until=one.until,
        void=one.refusal.message if one.refusal else None,
        breaches=breaches(one, runs),
        renews=tuple(before.id for before in deviations.earlier(one)),
    )
