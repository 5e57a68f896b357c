"""How long a deviation from a rule may last stands in the rule."""

from collections.abc import Callable

import pytest

from ibplint.errors import IbplintError
from ibplint.model.moment import Duration
from ibplint.model.rule import Rulebook

RULE = """\
- id: regel
  says: {nl: Elke rol heeft een persoon, en: Every role has a person}
  norms: {hygiene: [uniek]}
  severity: error
  for: rollen
  require: {filled: persoon}
  fix: {nl: Vul in, en: Fill in}
  good: |
    rollen: [{rol: fg, persoon: A. de Wit}]
  bad: |
    rollen: [{rol: fg}]
"""


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("", None),
        ("  max_deviation: 6 maanden\n", Duration(months=6)),
        ("  max_deviation: 1 jaar\n", Duration(months=12)),
        ("  max_deviation: 14 dagen\n", Duration(days=14)),
        ("  max_deviation: 0 dagen\n", Duration()),
    ],
)
def test_a_rule_says_how_long_a_deviation_may_last(
    loaded: Callable[..., Rulebook], written: str, expected: Duration | None
) -> None:
    assert loaded(RULE + written).rules["regel"].max_deviation == expected


@pytest.mark.parametrize("written", ["zes maanden", "6", "half jaar", "[6 maanden]"])
def test_what_is_no_duration_stops_the_run_with_its_place(loaded: Callable[..., Rulebook], written: str) -> None:
    with pytest.raises(IbplintError, match=r"x\.yaml:12:18"):
        loaded(f"{RULE}  max_deviation: {written}\n")
