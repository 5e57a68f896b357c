from collections.abc import Mapping
from textwrap import indent

import pytest

from ibplint.errors import IbplintError
from ibplint.model.framework import Framework
from ibplint.model.rule import Rulebook
from ibplint.reading.yaml_text import read_yaml
from ibplint.rulebook.load import load_rulebook
from ibplint.rulebook.rule_files import rulebook
from ibplint.vocabulary.vocabulary import Vocabulary

RULE = """\
- id: proef
  says: {nl: Het klopt, en: It is right}
  norms: {avg: ["38.6"]}
  severity: error
  fix: {nl: Doe dit, en: Do this}
  good: "rollen: [{rol: fg, persoon: A. de Wit}]"
  bad: "rollen: [{rol: fg}]"
  for: rollen
"""
PATH = "norms/rules/x.yaml"


def load(
    own: str,
    vocabulary: Vocabulary,
    frameworks: Mapping[str, Framework],
    *,
    beside: Rulebook | None = None,
    proved: bool = False,
) -> Rulebook:
    content = read_yaml(RULE + indent(own, "  ")).content
    assert content is not None
    rules = beside.rules if beside else None
    return rulebook({PATH: content}, frameworks, vocabulary, beside=rules, proved=proved)


def test_a_rule_of_ours_tells_its_checks_before_any_is_bound(
    vocabulary: Vocabulary, frameworks: Mapping[str, Framework]
) -> None:
    own = "require: [{filled: persoon, severity: warning}, {any: [{filled: besluit}, {unique: rol}]}]"
    rule = load(own, vocabulary, frameworks, proved=True).rules["proef"]
    assert "body" not in vars(rule)
    assert rule.check_names == {"filled", "unique"}
    assert {check.name for check in rule.checks} == rule.check_names


def test_a_fault_in_a_rule_of_ours_stops_the_run_that_needs_it_with_its_place(
    vocabulary: Vocabulary, frameworks: Mapping[str, Framework]
) -> None:
    rule = load("require: {filled: persoonn}", vocabulary, frameworks, proved=True).rules["proef"]
    with pytest.raises(IbplintError, match=r"norms/rules/x\.yaml:9:"):
        _ = rule.checks


def test_a_fault_in_a_rule_of_a_board_stops_every_run(
    vocabulary: Vocabulary, frameworks: Mapping[str, Framework], rulebook: Rulebook
) -> None:
    with pytest.raises(IbplintError, match=r"x\.yaml:9:"):
        load("require: {filled: persoonn}", vocabulary, frameworks, beside=rulebook)


def test_every_word_that_is_shipped_can_be_read_and_bound(vocabulary: Vocabulary) -> None:
    rules = load_rulebook(vocabulary, proved=False).rules.values()

    assert all({check.name for check in rule.checks} == rule.check_names for rule in rules)


@pytest.mark.parametrize("wrong", ["en: It is right", "en: Do this", '"38.6"'])
def test_what_a_rule_of_ours_says_is_read_when_it_is_shown(
    wrong: str, vocabulary: Vocabulary, frameworks: Mapping[str, Framework]
) -> None:
    content = read_yaml(
        RULE.replace(wrong, "een: twee" if wrong[0] == "e" else "x") + "  require: {filled: rol}"
    ).content
    assert content is not None
    rule = rulebook({PATH: content}, frameworks, vocabulary, proved=True).rules["proef"]

    with pytest.raises(IbplintError, match=r"norms/rules/x\.yaml:[235]:"):
        _ = rule.says["nl"], rule.fix["en"], dict(rule.norms)
    with pytest.raises(IbplintError, match=r"norms/rules/x\.yaml:[235]:"):
        rulebook({PATH: content}, frameworks, vocabulary)
