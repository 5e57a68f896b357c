"""Every shipped rule proves itself: its good example holds, its bad example breaks it, and it sees what it names."""

import pytest

import ibplint.checks
from ibplint.model.rule import Rule, Rulebook
from ibplint.one_per_file import names
from ibplint.proving.bench import Bench
from ibplint.proving.proof import Proof, prove
from ibplint.proving.score import score
from ibplint.rulebook.load import load_rulebook
from ibplint.vocabulary.vocabulary import Vocabulary, load_vocabulary

RULES = load_rulebook(load_vocabulary()).rules
LEAST = 0.95


@pytest.fixture(scope="module")
def proved(rulebook: Rulebook, vocabulary: Vocabulary) -> dict[str, Proof]:
    """Every shipped rule, proved once."""
    bench = Bench(rulebook, vocabulary)
    return {rule.id: prove(rule, bench) for rule in rulebook.rules.values()}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_holds_of_its_good_example_not_of_its_bad_one_and_notices_a_change(
    rule: Rule, proved: dict[str, Proof]
) -> None:
    assert proved[rule.id].refusals == ()


def test_the_rules_notice_nearly_every_change_in_what_they_name(proved: dict[str, Proof]) -> None:
    assert score(tuple(proved.values())).share >= LEAST


def test_every_check_serves_a_rule(rulebook: Rulebook) -> None:
    used = {check.name for rule in rulebook.rules.values() for check in rule.checks}

    assert used == set(names(ibplint.checks))


def test_every_norm_that_a_rule_names_exists(rulebook: Rulebook) -> None:
    named = {(name, norm) for rule in rulebook.rules.values() for name, norms in rule.norms.items() for norm in norms}
    known = {(name, norm) for name, framework in rulebook.frameworks.items() for norm in framework.norms}

    assert named <= known


def test_every_norm_of_our_own_has_a_rule(rulebook: Rulebook) -> None:
    named = {norm for rule in rulebook.rules.values() for norm in rule.norms.get("hygiene", ())}

    assert named == set(rulebook.frameworks["hygiene"].norms)
