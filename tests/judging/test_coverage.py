from dataclasses import replace

import pytest

from ibplint.judging.coverage import Coverage, NormCoverage, Proof, coverage, ruled_part, shares
from ibplint.model.rule import Rulebook
from ibplint.model.verdict import Severity


def covered(rulebook: Rulebook, framework: str, norm: str) -> NormCoverage:
    one = next(one for one in coverage(rulebook) if one.framework.id == framework)
    return next(found for domain in one.domains for found in domain.norms if found.norm.id == norm)


@pytest.fixture(scope="module")
def found(rulebook: Rulebook) -> tuple[Coverage, ...]:
    return tuple(coverage(rulebook))


def test_every_norm_of_every_framework_is_counted_once(found: tuple[Coverage, ...], rulebook: Rulebook) -> None:
    for one in found:
        norms = [covered.norm.id for domain in one.domains for covered in domain.norms]

        assert sorted(norms) == sorted(rulebook.frameworks[one.framework.id].norms)
        assert sum(one.counts.values()) == len(norms) + one.not_loaded


def test_the_shares_add_up_to_100_for_every_framework_and_domain(found: tuple[Coverage, ...]) -> None:
    for one in found:
        assert sum(shares(one.counts).values()) == 100
        assert {sum(shares(domain.counts).values()) for domain in one.domains} == {100}


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        ((1, 1, 1, 0), (34, 33, 33, 0)),
        ((0, 10, 66, 18), (0, 11, 70, 19)),
        ((7, 0, 0, 0), (100, 0, 0, 0)),
        ((0,) * 4, (0,) * 4),
    ],
)
def test_rounding_never_loses_or_adds_a_percent(counts: tuple[int, ...], expected: tuple[int, ...]) -> None:
    assert tuple(shares(dict(zip(Proof, counts, strict=True))).values()) == expected


def test_a_norm_with_a_rest_is_proved_in_part_and_one_without_rules_by_attestation(rulebook: Rulebook) -> None:
    assert covered(rulebook, "avg", "37.1").proof is Proof.RULES
    assert covered(rulebook, "avg", "38.6").proof is Proof.IN_PART
    assert covered(rulebook, "avg", "38.5").proof is Proof.ATTESTATION


def test_a_note_alone_proves_nothing(rulebook: Rulebook) -> None:
    notes = {name: replace(rule, severity=Severity.NOTE) for name, rule in rulebook.rules.items()}

    found = covered(Rulebook(rulebook.frameworks, notes), "avg", "37.1")

    assert found.proof is Proof.ATTESTATION
    assert [rule.id for rule in found.rules] == ["fg-aangewezen"]


def test_the_norms_that_are_not_loaded_are_counted(found: tuple[Coverage, ...]) -> None:
    assert {one.framework.id: one.not_loaded for one in found if one.not_loaded} == {"ibp-fo": 18}


def test_a_part_of_a_framework_holds_only_what_these_rules_reach(rulebook: Rulebook) -> None:
    part = ruled_part(rulebook.frameworks["ibp-fo"], [rulebook.rules["fg-onafhankelijk"]])

    assert set(part.norms) == {"OR.02"}
    assert part.not_loaded is None
