"""The step that is proved for a norm, and what stands in the way of the next."""

from dataclasses import dataclass

import pytest

from ibplint.judging.maturity import hindering, maturity
from ibplint.model.framework import Framework, Norm
from ibplint.model.result import Maturity, RuleResult
from ibplint.model.verdict import Severity, Verdict

TEXT = {"nl": "tekst", "en": "text"}
NORM = Norm("N1", "domein", TEXT, TEXT, "bron", number_verified=True, wording_verified=True)
FRAMEWORK = Framework("kader", TEXT, "1", {"N1": NORM}, (1, 5, 3))
MET, NOT_MET, OPEN = Verdict.MET, Verdict.NOT_MET, Verdict.UNDETERMINED
ASIDE, WAIVED = Verdict.NOT_APPLICABLE, Verdict.WAIVED


@dataclass(frozen=True)
class Case:
    """Rules as (step, verdict), the step that is attested, and what comes of it."""

    rules: tuple[tuple[int, Verdict], ...]
    attested: int
    reached: Maturity | None
    in_the_way: tuple[str, ...] = ()


CASES = {
    "nothing speaks of any step": Case((), 0, None),
    "an attestation alone": Case((), 3, Maturity(3, 3, 3)),
    "an attestation of the floor": Case((), 1, Maturity(1, 1, 1)),
    "an attestation beyond the scale": Case((), 7, Maturity(5, 5, 5)),
    "an attestation closes a gap between rules": Case(((2, MET), (4, MET)), 3, Maturity(4, 4, 4)),
    "an attestation above the rules": Case(((2, MET),), 4, Maturity(4, 4, 4)),
    "an attestation below the rules": Case(((3, MET),), 2, Maturity(3, 3, 3)),
    "an attestation never lifts a breach": Case(((2, NOT_MET),), 4, Maturity(1, 1, 4), ("r0",)),
    "an attestation never lifts a waiver": Case(((2, MET), (3, WAIVED)), 4, Maturity(2, 2, 4), ("r1",)),
    "an attestation decides nothing that is open": Case(((2, MET), (3, OPEN)), 3, Maturity(2, 3, 3), ("r1",)),
    "an attestation beside rules that do not apply": Case(((2, ASIDE),), 2, Maturity(2, 2, 2)),
    "rules that do not apply prove nothing": Case(((2, ASIDE),), 0, Maturity(1, 2, 2)),
    "a rule open between two that hold": Case(((2, MET), (3, OPEN), (4, MET)), 0, Maturity(2, 4, 4), ("r1",)),
    "two rules of one step": Case(((2, MET), (2, NOT_MET), (3, NOT_MET)), 0, Maturity(1, 1, 3), ("r1",)),
    "all holds": Case(((2, MET), (3, MET)), 0, Maturity(3, 3, 3)),
    "the floor itself is broken": Case(((1, NOT_MET), (2, NOT_MET)), 0, Maturity(1, 1, 2), ("r0",)),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_maturity_and_what_stands_in_its_way(case: Case) -> None:
    rules = [
        RuleResult(f"r{number}", TEXT, Severity.ERROR, verdict, {"kader": {"N1": step}})
        for number, (step, verdict) in enumerate(case.rules)
    ]

    reached = maturity(FRAMEWORK, NORM, rules, case.attested)

    assert reached == case.reached
    assert tuple(hindering(FRAMEWORK, NORM, rules, reached)) == case.in_the_way


def test_a_framework_without_steps_has_no_maturity_whatever_is_attested() -> None:
    assert maturity(Framework("kader", TEXT, "1", {"N1": NORM}), NORM, [], 3) is None
