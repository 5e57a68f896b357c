"""Several rules that find one gap are one finding, with the next step of the rule that asks for the answer itself."""

from collections.abc import Callable

import pytest

from ibplint.judging.judge import Selection, judge
from ibplint.model.dossier import Dossier
from ibplint.model.finding import Finding
from ibplint.model.rule import Rulebook
from ibplint.model.verdict import Severity
from ibplint.reading.yaml_text import read_yaml
from ibplint.rulebook.board.own_rules import with_own
from ibplint.vocabulary.vocabulary import Vocabulary

RULE = """
- id: {id}
  says: Proef
  norms: {{avg: ["38.4"]}}
  severity: {severity}
  for: rollen
  of: {{rol: fg}}
  require: {require}
  fix: '{fix}'
  good: "rollen: [{{rol: fg, persoon: A. de Wit, contact: x}}]"
  bad: "rollen: [{{rol: fg, persoon: A. de Wit}}]"
"""
HOLDS, FILLED = "{holds: {contact: {contains: x}}}", "{filled: contact}"
Gap = Callable[..., Finding]


@pytest.fixture
def gap(vocabulary: Vocabulary, rulebook: Rulebook, dossier_of: Callable[..., Dossier]) -> Gap:
    """The one finding of some rules over an FG without a `contact`."""

    def found(*rules: tuple[str, str, str, str]) -> Finding:
        names = ("id", "severity", "require", "fix")
        text = "".join(RULE.format_map(dict(zip(names, rule, strict=True))) for rule in rules)
        whole = with_own(rulebook, {"a.yaml": read_yaml(text).content}, vocabulary)
        dossier = dossier_of("rollen: [{rol: fg, persoon: A. de Wit}]")
        result = judge(dossier, whole, Selection(rules=tuple(rule[0] for rule in rules)), tool="ibplint")
        (only,) = (one for one in result.findings if one.rule in {rule[0] for rule in rules})
        return only

    return found


def test_the_rule_that_asks_whether_it_is_filled_gives_the_next_step(gap: Gap) -> None:
    found = gap(("a", "error", HOLDS, "Schrijf `contact: x`."), ("b", "note", FILLED, "Vul het adres in."))

    assert (found.rule, found.also, found.fix["nl"]) == ("b", ("a",), "Vul het adres in.")


def test_the_finding_weighs_as_much_as_the_heaviest_of_them(gap: Gap) -> None:
    found = gap(("a", "error", HOLDS, "Iets anders."), ("b", "note", FILLED, "Vul het adres in."))

    assert found.severity is Severity.ERROR


def test_else_the_rule_whose_next_step_names_the_field_gives_it(gap: Gap) -> None:
    found = gap(("a", "error", HOLDS, "Schrijf `iets: ja`."), ("b", "note", HOLDS, "Vul `contact` in."))

    assert (found.rule, found.severity) == ("b", Severity.ERROR)


def test_else_the_heaviest_and_of_equals_the_first_by_name(gap: Gap) -> None:
    assert gap(("a", "note", HOLDS, "Iets."), ("b", "error", HOLDS, "Iets.")).rule == "b"
    assert gap(("b", "error", HOLDS, "Iets."), ("a", "error", HOLDS, "Iets.")).rule == "a"
