"""Three policies of our own making: what was planted in them is found where it stands, and nothing else is."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from ibplint.lint import Request, lint
from ibplint.model.finding import Finding

POLICIES = Path(__file__).parent / "policies"
FLAWLESS = "vlekkeloos"
SEEDED = ("kleine-school", "koepel")
DAY = date(2026, 11, 1)


class Seed(NamedTuple):
    """Where a finding must stand, by which rule, and of what sort the defect is."""

    line: int
    rule: str
    kind: str
    defect: str


def findings(name: str) -> tuple[Finding, ...]:
    return lint(Request(paths=(POLICIES / f"{name}.md",), as_of=DAY)).result.findings


def seeds(name: str) -> tuple[Seed, ...]:
    planted = yaml.safe_load((POLICIES / f"{name}.seeds.yaml").read_text(encoding="utf-8"))
    return tuple(
        Seed(one["line"], rule, one["kind"], one["defect"])
        for one in planted
        # `also`: what another rule sees at the same place and for the same cause.
        for rule in (one["rule"], *one.get("also", ()))
    )


def differences(name: str) -> Iterator[str]:
    """What was planted and not found, then what was found and not planted, each as a line for a reader."""
    planted = seeds(name)
    left = {(seed.line, seed.rule): seed for seed in planted}
    for seed in planted:
        if not seed.rule:
            yield f"no rule finds: {name}.md:{seed.line} {seed.kind}: {seed.defect}"
    for finding in findings(name):
        place = (finding.place.span.line, finding.rule)
        if left.pop(place, None) is None:
            yield f"found, not planted: {name}.md:{place[0]} {place[1]}: {finding.message.text('nl')}"
    for seed in left.values():
        if seed.rule:
            yield f"planted, not found: {name}.md:{seed.line} {seed.rule}: {seed.defect}"


def test_a_policy_without_defects_gives_no_finding() -> None:
    told = [f"{one.place.span.line} {one.rule}: {one.message.text('nl')}" for one in findings(FLAWLESS)]

    assert not told, "\n".join(("", *told))


@pytest.mark.parametrize("name", SEEDED)
def test_what_was_planted_in_a_policy_is_found_and_nothing_else(name: str) -> None:
    told = list(differences(name))

    assert not told, "\n".join(("", *told))


@pytest.mark.parametrize("name", SEEDED)
def test_a_seed_quotes_the_line_of_its_defect(name: str) -> None:
    lines = (POLICIES / f"{name}.md").read_text(encoding="utf-8").splitlines()
    planted = yaml.safe_load((POLICIES / f"{name}.seeds.yaml").read_text(encoding="utf-8"))

    assert [one["nr"] for one in planted if one["quote"] not in lines[one["line"] - 1]] == []
