"""What a policy rule takes for an answer: each file of `sayings` has wordings that say it, and some that do not.

`said` answers and `unsaid` does not; `near` says it in words that a rule need not recognise, and is accused of nothing.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from ibplint.model.bound_check import BoundCheck
from ibplint.model.dossier import Dossier
from ibplint.model.problem import Problem
from ibplint.model.rule import Rulebook

SAYINGS = Path(__file__).parent / "sayings"
WRONG = {"said": "not recognised", "near": "accused", "unsaid": "taken for it"}
DossierOf = Callable[..., Dossier]


class Saying(NamedTuple):
    """A passage as a board may write it; `under` stands before it, `kind` is what it is to the rule."""

    about: str
    text: str
    under: str
    kind: str


def sayings(name: str) -> Iterator[Saying]:
    for group in yaml.safe_load((SAYINGS / f"{name}.yaml").read_text(encoding="utf-8")):
        for kind in ("said", "near", "unsaid"):
            for text in group.get(kind, ()):
                yield Saying(group["about"], text, group.get("under", ""), kind)


def check_about(rulebook: Rulebook, name: str, about: str) -> BoundCheck:
    fitting = [
        check
        for group in rulebook.rules[name].require
        for check in group
        if check.name == "mentions" and f"iets zegt over {about}:" in check.describe().sentence["nl"]
    ]
    assert len(fitting) == 1, f"{name} has {len(fitting)} checks about `{about}`"
    return fitting[0]


@pytest.mark.parametrize("name", sorted(file.stem for file in SAYINGS.glob("*.yaml")))
def test_what_says_it_counts_and_what_only_looks_like_it_does_not(
    name: str, rulebook: Rulebook, dossier_of: DossierOf
) -> None:
    wrong: list[str] = []
    every = tuple(sayings(name))
    checks = {about: check_about(rulebook, name, about) for about in dict.fromkeys(one.about for one in every)}
    for saying in every:
        dossier = dossier_of({"beleid.md": f"# IBP-beleid\n\n{saying.under}\n\n{saying.text}\n"})
        (policy,) = dossier.register("documenten").records
        seen = tuple(checks[saying.about].run(policy, dossier))
        fits = {"said": not seen, "near": not any(isinstance(one, Problem) for one in seen), "unsaid": bool(seen)}
        if not fits[saying.kind]:
            wrong.append(f"{saying.about} | {WRONG[saying.kind]}: {saying.text}")

    assert wrong == []
