"""What the verdicts of rules come to for a norm and its maturity."""

import pytest

from ibplint.judging.norm_results import framework_results
from ibplint.model.framework import Framework, Norm
from ibplint.model.result import Maturity, NormResult, RuleResult
from ibplint.model.verdict import Severity, Verdict

MET, NOT_MET, UNDETERMINED = Verdict.MET, Verdict.NOT_MET, Verdict.UNDETERMINED
NOT_APPLICABLE, WAIVED = Verdict.NOT_APPLICABLE, Verdict.WAIVED
TEXT = {"nl": "tekst", "en": "text"}


def rule(verdict: Verdict, step: int = 0, severity: Severity = Severity.ERROR, name: str = "regel") -> RuleResult:
    return RuleResult(name, TEXT, severity, verdict, {"kader": {"N1": step}})


def judged(*rules: RuleResult, rest: bool = False, scale: tuple[int, int, int] | None = None) -> NormResult:
    norm = Norm(
        "N1", "domein", TEXT, TEXT, "bron", number_verified=True, wording_verified=False, rest=TEXT if rest else None
    )
    framework = Framework("kader", TEXT, "1", {"N1": norm}, scale)
    (result,) = framework_results({"kader": framework}, rules, [])
    return result.norms[0]


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [
        ([MET], MET),
        ([MET, NOT_MET, UNDETERMINED], NOT_MET),
        ([MET, UNDETERMINED, WAIVED], UNDETERMINED),
        ([MET, WAIVED], WAIVED),
        ([MET, NOT_APPLICABLE], MET),
        ([NOT_APPLICABLE], NOT_APPLICABLE),
        ([], Verdict.NEEDS_ATTESTATION),
    ],
)
def test_the_worst_rule_decides_a_norm(verdicts: list[Verdict], expected: Verdict) -> None:
    assert judged(*(rule(verdict) for verdict in verdicts)).verdict is expected


def test_a_note_never_decides() -> None:
    assert judged(rule(MET), rule(NOT_MET, severity=Severity.NOTE)).verdict is MET
    assert judged(rule(NOT_MET, severity=Severity.NOTE)).verdict is Verdict.NEEDS_ATTESTATION


def test_a_norm_with_a_rest_is_met_in_part() -> None:
    assert judged(rule(MET), rest=True).verdict is Verdict.IN_PART
    assert judged(rule(NOT_MET), rest=True).verdict is NOT_MET


SCALE = (1, 5, 3)


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ({2: MET, 3: MET}, Maturity(3, 3, 3)),
        ({2: MET, 3: NOT_MET}, Maturity(2, 2, 3)),
        ({2: MET, 3: UNDETERMINED}, Maturity(2, 3, 3)),
        ({2: UNDETERMINED, 3: MET}, Maturity(1, 3, 3)),
        ({2: NOT_MET, 3: MET}, Maturity(1, 1, 3)),
        ({2: UNDETERMINED, 3: NOT_MET}, Maturity(1, 2, 3)),
        ({2: MET, 4: WAIVED}, Maturity(2, 2, 4)),
        ({2: NOT_APPLICABLE}, Maturity(1, 2, 2)),
        ({}, None),
    ],
)
def test_maturity_is_what_is_proved_and_what_may_still_be(steps: dict[int, Verdict], expected: Maturity | None) -> None:
    rules = [rule(verdict, step) for step, verdict in steps.items()]

    assert judged(*rules, scale=SCALE).maturity == expected


def test_a_framework_without_steps_has_no_maturity() -> None:
    assert judged(rule(MET, 3)).maturity is None


def test_a_norm_whose_rules_were_left_out_is_not_judged() -> None:
    norm = Norm("N1", "domein", TEXT, TEXT, "bron", number_verified=True, wording_verified=False)
    framework = Framework("kader", TEXT, "1", {"N1": norm})

    assert list(framework_results({"kader": framework}, [], [{"kader": {"N1": 0}}])) == []
