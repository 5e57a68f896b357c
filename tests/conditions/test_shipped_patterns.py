from itertools import count

import pytest

from ibplint.conditions.patterns import shipped
from ibplint.model.pattern import Pattern


def test_a_text_is_searched_once_for_all_that_is_named_in_it(monkeypatch: pytest.MonkeyPatch) -> None:
    searches = count()

    def counting(text: str, _: str) -> Pattern:
        return Pattern(text, lambda found_in: next(searches) >= 0 and text in found_in)

    monkeypatch.setattr(shipped, "shipped_pattern", counting)
    pattern = shipped.later_pattern("wacht eens", "norms/rules/eens.yaml:1")

    assert [pattern.found(f"{word} wacht eens even") for word in ("nu", "nu", "nu", "straks")] == [True] * 4
    assert next(searches) == 2
