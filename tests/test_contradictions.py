"""What a policy says against a duty, or twice and not the same: each file of `contradictions` is of one rule."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml

from ibplint.judging.judge import Selection
from ibplint.model.result import RunResult

PASSAGES = Path(__file__).parent / "contradictions"
ResultOf = Callable[..., RunResult]


def passages(name: str) -> Iterator[tuple[str, bool]]:
    """The passages of a rule, and whether each is one in which it finds something."""
    told = yaml.safe_load((PASSAGES / f"{name}.yaml").read_text(encoding="utf-8"))
    for key in ("found", "right"):
        yield from ((text, key == "found") for text in told[key])


@pytest.mark.parametrize("name", sorted(file.stem for file in PASSAGES.glob("*.yaml")))
def test_a_passage_that_says_it_is_found_and_one_that_looks_like_it_is_not(name: str, result_of: ResultOf) -> None:
    chosen = Selection(rules=(name,))
    wrong: list[str] = []
    for text, found in passages(name):
        policy = text if text.startswith("---") else f"# IBP-beleid\n\n{text}\n"
        result = result_of({"beleid.md": policy}, selection=chosen)
        if any(one.rule == name for one in result.findings) != found:
            wrong.append(f"{'not found' if found else 'found'}: {text}")

    assert wrong == []
