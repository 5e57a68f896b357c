"""Two places of one text side by side: those that clash are found by a rule, those that look like it are not."""

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from ibplint.model.dossier import Dossier
from ibplint.model.problem import Problem
from ibplint.model.rule import Rule, Rulebook

TEXTS = yaml.safe_load(Path(__file__).with_name("two_places.yaml").read_text(encoding="utf-8"))
FILE = "beleid-tegenstrijdig"
DossierOf = Callable[..., Dossier]


@pytest.fixture(scope="module")
def rules(rulebook: Rulebook) -> tuple[Rule, ...]:
    return tuple(rule for rule in rulebook.rules.values() if FILE in str(rule.place))


def found_by(rules: tuple[Rule, ...], dossier: Dossier) -> list[str]:
    """The rules of which the policy breaks one of the requirements."""
    (policy,) = dossier.register("documenten").records
    return [
        rule.id
        for rule in rules
        if any(
            all(any(isinstance(one, Problem) for one in check.run(policy, dossier)) for check in group)
            for group in rule.require
        )
    ]


@pytest.mark.parametrize("text", TEXTS["found"])
def test_two_places_that_clash_are_found(text: str, rules: tuple[Rule, ...], dossier_of: DossierOf) -> None:
    assert found_by(rules, dossier_of({"beleid.md": f"# IBP-beleid\n\n{text}\n"}))


@pytest.mark.parametrize("text", TEXTS["right"])
def test_two_places_that_look_like_a_clash_are_left_alone(
    text: str, rules: tuple[Rule, ...], dossier_of: DossierOf
) -> None:
    assert found_by(rules, dossier_of({"beleid.md": f"# IBP-beleid\n\n{text}\n"})) == []
