from collections.abc import Callable

import pytest

from ibplint.errors import IbplintError
from ibplint.model.rule import Rule
from ibplint.model.verdict import Severity

RuleOf = Callable[..., Rule]


def groups(rule: Rule) -> list[list[str]]:
    return [[check.name for check in group] for group in rule.require]


@pytest.mark.parametrize(
    ("require", "expected"),
    [
        ("{filled: persoon}", [["filled"]]),
        ("[{filled: persoon}, {reference: {field: besluit}}]", [["filled"], ["reference"]]),
        ("{any: [{filled: persoon}, {filled: organisatie}]}", [["filled", "filled"]]),
        ("[{filled: rol}, {any: [{filled: persoon}, {holds: {rol: fg}}]}]", [["filled"], ["filled", "holds"]]),
    ],
)
def test_one_check_several_or_any_of_them(rule_of: RuleOf, require: str, expected: list[list[str]]) -> None:
    assert groups(rule_of(f"require: {require}")) == expected


def test_an_entry_may_weigh_less_than_the_rule(rule_of: RuleOf) -> None:
    rule = rule_of("require: [{filled: persoon}, {filled: functie, severity: note}]")

    assert [check.severity for check in rule.checks] == [None, Severity.NOTE]


@pytest.mark.parametrize(
    ("require", "message"),
    [
        ("{filled: functie, severity: error}", "10:40: `error` is not lighter than the rule itself (`error`)"),
        ("{filled: functie, severity: fatal}", "10:40: `fatal` is no severity"),
        ("{filled: functie, holds: {rol: fg}}", "10:12: one check belongs here"),
        ("{severity: note}", "10:12: one check belongs here"),
        ("filled", "10:12: write a check as `filled: naam`"),
        ("[]", "10:12: `require` asks nothing"),
        ("{any: {filled: persoon}}", "10:18: `any` takes a list of checks"),
        ("{filed: persoon}", "10:13: `filed` is no check; did you mean `filled`?"),
        ("{filled: persoonn}", "10:21: `persoonn` is no field of `rollen`; did you mean `persoon`?"),
        ("{filled: {veld: persoon}}", "10:22: `veld` is no parameter"),
        ("{filled: {}}", "10:21: `fields` is missing"),
        ("{elapsed: {from: vanaf, to: [a, b], at_most: 72 uur}}", "10:41: `a` is no field of `rollen`"),
        ("{elapsed: {from: vanaf, to: [vanaf, vanaf], at_most: 72 uur}}", "10:40: one field belongs here"),
        ("{elapsed: {from: vanaf, to: tot_en_met}}", "10:22: `at_most` is missing"),
        ("{elapsed: {from: vanaf, to: tot_en_met, at_most: 72}}", "10:61: write a duration as `12 maanden`"),
        ("{within: {fields: besluit.dag, period: 1 jaar}}", "10:30: `dag` is no field of `besluiten`"),
        (
            "{term: {field: vanaf, in: bewaarnormen, least: minimaal}}",
            "10:59: `minimaal` is no field of `bewaarnormen`",
        ),
        ("{some: {in: rollen, where: {ours.functi: x}}}", "10:40: `functi` is no field of `rollen`"),
        ("{some: {in: rollen, count: {exact: 1}}}", "10:40: `exact` is no key; did you mean `exactly`?"),
        ("{some: {in: rollen, count: {exactly: een}}}", "10:49: a number belongs here"),
        ("{some: {in: rollen, match: {besluit.dag: vanaf}}}", "10:40: `dag` is no field of `besluiten`"),
        ("{some: {in: rollen, match: {persoon: functie}}}", "10:49: `persoon` and `functie` are never equal"),
        ("{some: {in: rollen, match: persoon}}", "10:39: keys with values belong here"),
        ("{holds: {ours.rol: fg}}", "10:21: `ours.rol`: `ours` needs a join"),
        ("{reference: {where: {uitkomst: besloten}, field: persoon}}", "10:33: `uitkomst` is no field of `rollen`"),
    ],
)
def test_a_fault_in_what_a_rule_requires_stops_the_run_with_its_place(
    rule_of: RuleOf, require: str, message: str
) -> None:
    with pytest.raises(IbplintError) as stopped:
        rule_of(f"require: {require}")

    assert stopped.value.texts["en"].startswith(f"norms/rules/x.yaml:{message}")


@pytest.mark.parametrize(
    ("register", "require", "reads", "inside"),
    [
        ("rollen", "{filled: persoon}", set(), True),
        ("rollen", "{some: {in: rollen, match: {besluit.orgaan: besluit.orgaan}}}", {"rollen", "besluiten"}, False),
        ("rollen", "{holds: {vervanger: nee}}", set(), True),
        ("rollen", "{filled: besluit.datum}", {"besluiten"}, False),
        ("rollen", "{holds: {besluit: {reference: {in: besluiten}}}}", {"besluiten"}, False),
        ("rollen", "{holds: {rol: {reference: {in: rolsoorten}}}}", set(), True),
        ("rollen", "{holds: {bewijs: {exists: true}}}", set(), False),
        ("rollen", "{some: {in: besluiten, match: {id: besluit}}}", {"besluiten"}, False),
        ("rollen", "{some: {in: rolsoorten, match: {rol: rol}}}", set(), False),
        ("rollen", "{reference: {field: besluit}}", {"besluiten"}, False),
        ("systemen", "{reference: {}}", {"verwerkers", "documenten", "scholen"}, False),
        ("bewaartermijnen", "{term: {field: termijn, in: bewaarnormen, least: minimum}}", set(), True),
        ("documenten", "{filled: versie}", set(), False),
        ("documenten", "{holds: {versie: 2}}\nwhere: {versie: {filled: true}}", set(), True),
        ("documenten", "{holds: {versie: 2}}\nwhere: {status: {filled: true}}", set(), False),
        ("documenten", "{any: [{section: {about: versie, titles: [versie]}}, {filled: versie}]}", set(), True),
    ],
)
def test_a_check_says_which_registers_of_the_board_it_reads(
    rule_of: RuleOf, register: str, require: str, reads: set[str], *, inside: bool
) -> None:
    rule = rule_of(f"require: {require}", register)

    assert (rule.reads, rule.inside) == (reads, inside)


def test_a_check_says_which_fields_of_the_record_it_looks_at(rule_of: RuleOf) -> None:
    joined = "{some: {in: rollen, match: {rol: rol, functie: organisatie}}}"
    rule = rule_of(f"require: [{{filled: [rol, persoon]}}, {{holds: {{functie: x}}}}, {joined}]")

    assert [check.fields for check in rule.checks] == [("rol", "persoon"), ("functie",), ("rol", "organisatie")]


def test_a_condition_over_a_list_is_about_the_records_in_it(rule_of: RuleOf) -> None:
    rule_of("require: {holds: {that: {land: NL}, every: subverwerkers}}", "verwerkersovereenkomsten")
    rule_of("require: {holds: {that: {doelen: {contains: x}}, every: doelen}}", "verwerkingen")

    with pytest.raises(IbplintError) as stopped:
        rule_of("require: {holds: {that: {model: eigen}, every: subverwerkers}}", "verwerkersovereenkomsten")
    assert "`model` is no field of `verwerkersovereenkomsten.subverwerkers`" in stopped.value.texts["en"]


def test_a_condition_without_its_parameter_is_the_short_form(rule_of: RuleOf) -> None:
    long, short = (rule_of(f"require: {{holds: {that}}}") for that in ("{that: {rol: fg}}", "{rol: fg}"))

    assert long.checks[0].sentence == short.checks[0].sentence
