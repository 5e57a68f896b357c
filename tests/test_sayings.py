"""What a policy rule takes for an answer: each file of `sayings` has wordings that say it, and some that do not."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from ibplint.model.bound_check import BoundCheck
from ibplint.model.dossier import Dossier
from ibplint.model.rule import Rulebook

SAYINGS = Path(__file__).parent / "sayings"
DossierOf = Callable[..., Dossier]


class Saying(NamedTuple):
    """A passage as a board may write it; `under` stands before it, `says` is whether it tells what is asked."""

    about: str
    text: str
    under: str
    says: bool


def sayings(name: str) -> Iterator[Saying]:
    for group in yaml.safe_load((SAYINGS / f"{name}.yaml").read_text(encoding="utf-8")):
        for key in ("said", "unsaid"):
            for text in group.get(key, ()):
                yield Saying(group["about"], text, group.get("under", ""), says=key == "said")


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
    for saying in sayings(name):
        dossier = dossier_of({"beleid.md": f"# IBP-beleid\n\n{saying.under}\n\n{saying.text}\n"})
        (policy,) = dossier.register("documenten").records
        seen = tuple(check_about(rulebook, name, saying.about).run(policy, dossier))
        if saying.says == bool(seen):
            wrong.append(f"{saying.about} | {'not recognised' if saying.says else 'taken for it'}: {saying.text}")

    assert wrong == []
