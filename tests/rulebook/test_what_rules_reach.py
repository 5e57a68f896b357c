"""What the specification asks of the rules as a whole: fields, articles, norms and aspects that no rule may forget."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

import pytest

from ibplint.model.rule import Rule, Rulebook
from ibplint.model.verdict import Severity
from ibplint.vocabulary.register_schema import RegisterSchema
from ibplint.vocabulary.vocabulary import Vocabulary

# The DPO's secrecy leaves no trace in a register: a person has to vouch for it.
ATTESTED = {"38.5", "uavg-39"}
STEPS = {3, 4, 5}


def deciding(rulebook: Rulebook, framework: str) -> Mapping[str, set[int | None]]:
    """The norms that a rule decides on, with the steps that its rules help to prove; notes decide nothing."""
    found: defaultdict[str, set[int | None]] = defaultdict(set)
    for rule in rulebook.rules.values():
        if rule.severity is not Severity.NOTE:
            for norm, step in rule.norms.get(framework, {}).items():
                found[norm].add(step)
    return found


def named(rule: Rule) -> Iterator[tuple[str, str]]:
    yield from ((one.register, one.field) for one in rule.body.selects)
    for check in rule.checks:
        yield from ((one.register, one.field) for one in check.described.names)
        yield from ((rule.register, field) for field in check.described.looks_at)


def asked(schema: RegisterSchema, name: str) -> Iterator[tuple[str, str]]:
    for field, kind in schema.fields.items():
        if kind.required == "toets" or kind.required.startswith("als "):
            yield name, field
        if field in schema.nested:
            yield from asked(schema.nested[field], f"{name}.{field}")


def test_every_field_that_is_asked_for_serves_a_rule(rulebook: Rulebook, vocabulary: Vocabulary) -> None:
    seen = {pair for rule in rulebook.rules.values() for pair in named(rule)}
    written = [schema for schema in vocabulary.registers.values() if not schema.supplied]

    unused = {pair for schema in written for pair in asked(schema, schema.name)} - seen

    # A check of its own compares the fingerprint of an adopted text: no rule names the field.
    assert unused <= {("documenten", "vingerafdruk")}


def test_every_article_has_a_rule_that_decides_but_for_the_secrecy_of_the_dpo(rulebook: Rulebook) -> None:
    norms = rulebook.frameworks["avg"].norms

    assert set(norms) - set(deciding(rulebook, "avg")) == ATTESTED
    assert all(norms[name].rest for name in ATTESTED)


def test_every_norm_of_which_a_dossier_shows_much_has_a_rule_that_decides(rulebook: Rulebook) -> None:
    norms = rulebook.frameworks["ibp-fo"].norms.values()
    much = {norm.id for norm in norms if norm.visible == "high"}

    assert much
    assert much <= set(deciding(rulebook, "ibp-fo"))


def test_every_aspect_has_rules_for_each_of_its_three_steps(rulebook: Rulebook) -> None:
    steps = deciding(rulebook, "monitor-2018")
    aspects = rulebook.frameworks["monitor-2018"].norms

    assert {aspect: steps[aspect] for aspect in aspects if steps[aspect] != STEPS} == {}


@pytest.mark.parametrize("article", ["15", "16", "17", "18", "20", "21"])
def test_a_right_is_proved_by_requests_of_its_own_kind_alone(rulebook: Rulebook, article: str) -> None:
    rules = [one for one in rulebook.rules.values() if one.base == "verzoeken" and article in one.norms.get("avg", {})]

    # That one right was honoured says nothing of another.
    assert rules
    assert all("soort" in {one.field for one in rule.body.selects} for rule in rules)
    assert all(set(rule.norms["avg"]) <= {article, "5.1.d"} for rule in rules)
