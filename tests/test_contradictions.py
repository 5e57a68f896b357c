"""What a policy says against a duty, or twice and not the same: each file of `contradictions` is of one rule."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml

from ibplint.model.dossier import Dossier
from ibplint.model.problem import Problem
from ibplint.model.rule import Rule, Rulebook

PASSAGES = Path(__file__).parent / "contradictions"
DossierOf = Callable[..., Dossier]


def passages(name: str) -> Iterator[tuple[str, bool]]:
    """The passages of a rule, and whether each is one in which it finds something."""
    told = yaml.safe_load((PASSAGES / f"{name}.yaml").read_text(encoding="utf-8"))
    for key in ("found", "right"):
        yield from ((text, key == "found") for text in told[key])


def breaks(rule: Rule, dossier: Dossier) -> bool:
    """Whether the policy breaks one of the requirements, each of which may be met in several ways."""
    (policy,) = dossier.register("documenten").records
    return any(
        all(any(isinstance(one, Problem) for one in check.run(policy, dossier)) for check in group)
        for group in rule.require
    )


@pytest.mark.parametrize("name", sorted(file.stem for file in PASSAGES.glob("*.yaml")))
def test_a_passage_that_says_it_is_found_and_one_that_looks_like_it_is_not(
    name: str, rulebook: Rulebook, dossier_of: DossierOf
) -> None:
    wrong = [
        f"{'not found' if found else 'found'}: {text}"
        for text, found in passages(name)
        if breaks(rulebook.rules[name], dossier_of({"beleid.md": f"# IBP-beleid\n\n{text}\n"})) != found
    ]

    assert wrong == []
