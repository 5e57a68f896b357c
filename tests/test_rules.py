"""Every shipped rule proves itself: its good example holds, its bad example breaks it and nothing else."""

from collections.abc import Callable
from datetime import date

import pytest

import ibplint.checks
from ibplint.model.result import RuleResult, RunResult
from ibplint.model.rule import Example, Rule, Rulebook
from ibplint.model.verdict import Verdict
from ibplint.one_per_file import names
from ibplint.rulebook.load import load_rulebook
from ibplint.vocabulary.vocabulary import load_vocabulary

ResultOf = Callable[..., RunResult]
RULES = load_rulebook(load_vocabulary()).rules
# What says that an example itself is not written well.
FORM = ("bestand-leesbaar", "register-bekend", "vermelding-past")
UNDATED = date(2026, 11, 1)


def judged(example: Example, rule: Rule, result_of: ResultOf) -> tuple[RuleResult, set[str]]:
    result = result_of(example.files, example.as_of or UNDATED)
    own = next(one for one in result.rules if one.id == rule.id)
    broken = {one.rule for one in result.findings if one.rule in FORM} - {rule.id}
    return own, broken


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_the_good_example_holds(rule: Rule, result_of: ResultOf) -> None:
    own, broken = judged(rule.good, rule, result_of)

    assert own.verdict is Verdict.MET
    assert own.count(Verdict.MET) > 0
    assert broken == set()


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_the_bad_example_breaks_this_rule_and_nothing_else(rule: Rule, result_of: ResultOf) -> None:
    own, broken = judged(rule.bad, rule, result_of)

    assert own.verdict is Verdict.NOT_MET
    assert own.count(Verdict.NOT_MET) > 0
    assert broken == set()


def test_every_check_serves_a_rule(rulebook: Rulebook) -> None:
    used = {check.name for rule in rulebook.rules.values() for check in rule.checks}

    assert used == set(names(ibplint.checks))


def test_every_norm_that_a_rule_names_exists_and_every_norm_has_a_rule(rulebook: Rulebook) -> None:
    named = {(name, norm) for rule in rulebook.rules.values() for name, norms in rule.norms.items() for norm in norms}
    known = {(name, norm) for name, framework in rulebook.frameworks.items() for norm in framework.norms}

    assert named == known
