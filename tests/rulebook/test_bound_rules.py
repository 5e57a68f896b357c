from collections.abc import Callable
from datetime import date

import pytest

from ibplint.errors import IbplintError
from ibplint.model.rule import Rule, Rulebook
from ibplint.model.verdict import Severity

Loaded = Callable[..., Rulebook]
RuleOf = Callable[..., Rule]
RULE = """\
- id: fg-onafhankelijk
  says: {nl: De FG heeft geen rol die het toezicht aantast, en: The DPO holds no role that conflicts}
  norms:
    avg: ["38.6"]
    ibp-fo: {OR.02: 3}
  severity: error
  for: rollen
  of: {rol: fg}
  where: {vervanger: nee}
  period: all
  proves: [opzet, bestaan]
  require:
    none:
      in: rollen
      match: {persoon: persoon}
      where: {rol: {reference: {in: rolsoorten, where: {met_fg: onverenigbaar}}}}
  fix: {nl: Geef de rol aan iemand anders, en: Give the role to somebody else}
  good: |
    rollen: [{rol: fg, persoon: A. de Wit}]
  bad:
    rollen.yaml: |
      rollen: [{rol: fg, persoon: A. de Wit}]
    bestuur.yaml: |
      bestuur: {naam: De Veenrand}
"""
REQUIRED = RULE[RULE.index("    none:") : RULE.index("  fix:")]


def test_a_rule_is_bound_with_every_name_resolved(loaded: Loaded) -> None:
    rule = loaded(RULE).rules["fg-onafhankelijk"]

    assert rule.norms == {"avg": {"38.6": 0}, "ibp-fo": {"OR.02": 3}}
    assert (rule.severity, rule.register, rule.all_periods) == (Severity.ERROR, "rollen", True)
    assert rule.proves == ("opzet", "bestaan")
    assert str(rule.place) == "norms/rules/x.yaml:1:7"
    assert [check.name for check in rule.checks] == ["none"]
    assert rule.reads == {"rollen"}


def test_a_text_alone_is_an_example_in_one_file_and_a_mapping_is_several(loaded: Loaded) -> None:
    rule = loaded(RULE).rules["fg-onafhankelijk"]

    assert rule.body.good.files == {"dossier.yaml": "rollen: [{rol: fg, persoon: A. de Wit}]\n"}
    assert set(rule.body.bad.files) == {"rollen.yaml", "bestuur.yaml"}
    assert rule.body.good.as_of is None


def test_the_board_alone_is_an_example_in_its_own_file(loaded: Loaded) -> None:
    text = RULE.replace("rollen: [{rol: fg, persoon: A. de Wit}]\n  bad", "bestuur: {naam: De Veenrand}\n  bad")

    assert set(loaded(text).rules["fg-onafhankelijk"].body.good.files) == {"bestuur.yaml"}


def test_all_examples_of_a_rule_are_judged_on_its_day(rule_of: RuleOf) -> None:
    rule = rule_of("require: {filled: persoon}")

    assert rule.body.good.as_of == rule.body.bad.as_of == date(2026, 9, 1)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("id: fg", "naam: fg", "1:3: unknown key `naam`"),
        ("good: |", "goed: |", "18:3: unknown key `goed`; did you mean `good`?"),
        ("for: rollen", "for: rolen", "7:8: `rolen` is no register; did you mean `rollen`?"),
        ("for: rollen", "for: rollen.taken", "7:8: `rollen.taken` is no register"),
        ("of: {rol: fg}", "of: {rol: fgg}", "8:13: `fgg` is no word of `rol`; did you mean `fg`?"),
        ("of: {rol: fg}", "of: {functie: fg}", "8:7: `of` names a key or a kind only; put `functie` in `where`"),
        (
            "where: {vervanger",
            "where: {vervange",
            "9:11: `vervange` is no field of `rollen`; did you mean `vervanger`?",
        ),
        ("period: all", "period: none", "10:11: `none` is no period; choose from: all"),
        ("[opzet, ", "[opzett, ", "11:12: `opzett` is no word; did you mean `opzet`?"),
        ("severity: error", "severity: fout", "6:13: `fout` is no severity; choose from: error, note, warning"),
        ("none:\n", "none_of:\n", "13:5: `none_of` is no check; did you mean `none`?"),
        ("in: rollen", "in: roles", "14:11: `roles` is no register; did you mean `rollen`?"),
        ("match: {persoon:", "match: {person:", "15:15: `person` is no field of `rollen`; did you mean `persoon`?"),
        (": persoon}\n      where", ": person}\n      where", "15:24: `person` is no field of `rollen`"),
        (": persoon}\n      where", ": vanaf}\n      where", "15:24: `persoon` and `vanaf` are never equal"),
        ("met_fg: onv", "met_fgg: onv", "16:57: `met_fgg` is no field of `rolsoorten`; did you mean `met_fg`?"),
        ('["38.6"]', '["38.66"]', "4:11: `38.66` is no norm of `avg`; did you mean `38.6`?"),
        ("avg: [", "avgg: [", "4:5: `avgg` is no framework; did you mean `avg`?"),
        ("OR.02: 3", "OR.02: 9", "5:21: a step of `ibp-fo` lies between"),
        ('["38.6"]', '{"38.6": 3}', "4:19: `avg` has no steps"),
        ("{nl: Geef de rol aan iemand anders, ", "{", "17:8: `nl` is missing"),
        (", en: The DPO holds no role that conflicts", "", "2:9: `en` is missing"),
    ],
)
def test_a_name_that_does_not_exist_stops_the_run_with_its_place(
    loaded: Loaded, old: str, new: str, message: str
) -> None:
    assert old in RULE

    with pytest.raises(IbplintError) as stopped:
        loaded(RULE.replace(old, new, 1))

    assert stopped.value.texts["en"].startswith(f"norms/rules/x.yaml:{message}")


@pytest.mark.parametrize("key", ["good", "bad", "says", "norms", "fix", "require", "severity", "for"])
def test_a_rule_without_one_of_its_parts_does_not_load(loaded: Loaded, key: str) -> None:
    parts = {"id": "proef", "says": "{nl: a, en: b}", "norms": '{avg: ["38.6"]}', "severity": "error"}
    parts |= {"for": "rollen", "require": "{filled: persoon}", "fix": "{nl: a, en: b}", "good": "x", "bad": "y"}
    text = "\n".join(f"  {name}: {value}" for name, value in parts.items() if name != key)

    with pytest.raises(IbplintError) as stopped:
        loaded(f"- {text.strip()}\n")

    assert stopped.value.texts["nl"] == f"norms/rules/x.yaml:1:3: `{key}` ontbreekt"


def test_an_id_that_stands_twice_stops_the_run_with_both_places(loaded: Loaded) -> None:
    with pytest.raises(IbplintError) as stopped:
        loaded({"norms/rules/a.yaml": RULE, "norms/rules/b.yaml": RULE})

    assert stopped.value.texts["nl"] == (
        "norms/rules/b.yaml:1:7: toetsregel `fg-onafhankelijk` staat ook op norms/rules/a.yaml:1:7"
    )


def test_a_file_that_is_no_list_of_rules_stops_the_run(loaded: Loaded) -> None:
    with pytest.raises(IbplintError) as stopped:
        loaded("id: proef\n")

    assert stopped.value.texts["en"] == "norms/rules/x.yaml:1:1: a list of rules belongs here"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("where: {vervanger: nee}", "where: {vanaf: {not: {after: as-of}}}"),
        ("where: {rol: {reference", "where: {vanaf: {before: as-of}, rol: {reference"),
        (REQUIRED, "    order: [vanaf, tot_en_met]\n"),
    ],
)
def test_a_rule_that_uses_time_says_on_which_day_its_examples_are_judged(loaded: Loaded, old: str, new: str) -> None:
    rule = RULE.replace(old, new, 1)

    with pytest.raises(IbplintError) as stopped:
        loaded(rule)

    assert stopped.value.texts["en"].startswith("norms/rules/x.yaml:1:7: the rule uses time: say with `as_of`")
    assert loaded(rule.replace("  for:", "  as_of: 2026-09-01\n  for:")).rules["fg-onafhankelijk"].body.good.as_of


def test_an_example_with_the_board_and_more_is_written_as_files(loaded: Loaded) -> None:
    text = RULE.replace("good: |\n", "good: |\n    bestuur: {naam: De Veenrand}\n")

    with pytest.raises(IbplintError) as stopped:
        loaded(text)

    assert stopped.value.texts["en"].startswith("norms/rules/x.yaml:18:9: `bestuur` stands only in `bestuur.yaml`")


def test_a_rule_may_be_about_the_records_in_a_list_field(rule_of: RuleOf) -> None:
    rule = rule_of(
        "where: {parent.verwerker: klasbord}\nrequire: {filled: [land, dienst]}",
        "verwerkersovereenkomsten.subverwerkers",
    )

    assert (rule.register, rule.base) == ("verwerkersovereenkomsten.subverwerkers", "verwerkersovereenkomsten")


@pytest.mark.parametrize("register", ["documentsoorten", "bestanden", "vermeldingen", "registers"])
def test_a_rule_may_be_about_what_we_supply(rule_of: RuleOf, register: str) -> None:
    assert rule_of("require: {schema: {}}", register).register == register
