"""A board's own rules can break a norm; alone they prove it in part at most, and no step of maturity."""

from collections.abc import Callable

import pytest

from ibplint.judging.judge import Selection, judge
from ibplint.model.dossier import Dossier
from ibplint.model.result import NormResult
from ibplint.model.rule import Rulebook
from ibplint.model.verdict import Verdict
from ibplint.reading.yaml_text import read_yaml
from ibplint.rulebook.board.own_rules import with_own
from ibplint.vocabulary.vocabulary import Vocabulary

RULE = """
- id: eigen
  says: De FG heeft een adres
  norms: {ibp-fo: {%s: 5}}
  severity: error
  for: rollen
  of: {rol: fg}
  require: {filled: contact}
  fix: Vul het in.
  good: "rollen: [{rol: fg, persoon: A. de Wit, contact: x}]"
  bad: "rollen: [{rol: fg, persoon: A. de Wit}]"
"""
WITH, WITHOUT = "{rol: fg, persoon: A. de Wit, contact: fg@veenrand.example}", "{rol: fg, persoon: A. de Wit}"
Judged = Callable[[str], NormResult]


@pytest.fixture
def unruled(rulebook: Rulebook) -> str:
    """A norm that no rule of ours reaches."""
    ruled = {norm for rule in rulebook.rules.values() for norm in rule.norms.get("ibp-fo", ())}
    return next(name for name in rulebook.frameworks["ibp-fo"].norms if name not in ruled)


@pytest.fixture
def judged(unruled: str, vocabulary: Vocabulary, rulebook: Rulebook, dossier_of: Callable[..., Dossier]) -> Judged:
    """What that norm comes to for one role."""
    whole = with_own(rulebook, {"a.yaml": read_yaml(RULE % unruled).content}, vocabulary)

    def run(role: str) -> NormResult:
        result = judge(dossier_of(f"rollen: [{role}]"), whole, Selection(rules=("eigen",)), tool="ibplint")
        return next(norm for one in result.frameworks for norm in one.norms if norm.id == unruled)

    return run


def test_a_norm_without_rules_of_ours_is_met_in_part_and_has_no_step(judged: Judged) -> None:
    norm = judged(WITH)

    assert (norm.verdict, norm.rules, norm.maturity) == (Verdict.IN_PART, ("eigen",), None)


def test_a_norm_that_a_rule_of_its_own_breaks_is_broken(judged: Judged) -> None:
    norm = judged(WITHOUT)

    assert norm.verdict is Verdict.NOT_MET
    assert norm.hindered_by == ("eigen",)
