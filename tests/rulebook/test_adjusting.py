"""A board makes rules stricter, and never looser."""

from collections.abc import Callable

import pytest

from ibplint.errors import IbplintError
from ibplint.model.bound_check import Adjustable
from ibplint.model.moment import Duration
from ibplint.model.rule import Rule, Rulebook
from ibplint.model.verdict import Severity
from ibplint.reading.yaml_text import read_yaml
from ibplint.rulebook.board.adjusting import adjustables, adjusted, is_stricter
from ibplint.rulebook.sentence import rule_sentence
from ibplint.settings import settings
from ibplint.vocabulary.vocabulary import Vocabulary

Adjust = Callable[..., Rule]
RULE = """
- id: proef
  says: {nl: Het klopt, en: It is right}
  norms: {avg: ["38.6"]}
  severity: warning
  for: documenten
  max_deviation: 6 maanden
  require:
    - within: {fields: [herzien_op], period: 24 maanden}
    - section: {about: rollen, titles: rol}
    - some: {in: rollen}
  fix: {nl: Doe dit, en: Do this}
  good: "rollen: [{rol: fg, persoon: A. de Wit}]"
  bad: "rollen: [{rol: fg}]"
  as_of: 2026-09-01
"""


@pytest.fixture(scope="session")
def adjust(vocabulary: Vocabulary, loaded: Callable[..., Rulebook]) -> Adjust:
    """The rule above, after what some settings ask of it, one after the other."""

    def build(*asked: str, rule: str = RULE) -> Rule:
        found = loaded(rule)
        for text in asked:
            found = adjusted(found, settings(read_yaml(f"adjust: {text}").content).adjust, vocabulary)
        return found.rules["proef"]

    return build


def refused(adjust: Adjust, *asked: str, rule: str = RULE) -> str:
    with pytest.raises(IbplintError) as fault:
        adjust(*asked, rule=rule)
    return fault.value.texts["nl"]


def values(rule: Rule) -> dict[str, object]:
    return {one.name: one.value for one in adjustables(rule)}


def test_what_can_be_stricter_is_known(adjust: Adjust) -> None:
    assert values(adjust()) == {
        "max_deviation": Duration(months=6),
        "period": Duration(months=24),
        "words": 0,
        "count.at_least": 1,
        "count.at_most": None,
    }


def test_a_rule_becomes_stricter_in_all_that_is_asked(adjust: Adjust) -> None:
    rule = adjust(
        "{proef: {severity: error, max_deviation: 0 dagen, period: 1 jaar, words: 20,"
        " count: {at_least: 2, at_most: 3}}}"
    )

    assert rule.severity is Severity.ERROR
    assert values(rule) == {
        "max_deviation": Duration(),
        "period": Duration(months=12),
        "words": 20,
        "count.at_least": 2,
        "count.at_most": 3,
    }
    for words in ("hoogstens 1 jaar geleden", "ten minste 20 woorden", "ten minste 2, ten hoogste 3"):
        assert words in rule_sentence(rule, "nl")


def test_one_bound_leaves_the_other_as_it_was(adjust: Adjust) -> None:
    # `at_most` alone would mean that none is enough.
    assert values(adjust("{proef: {count: {at_most: 3}}}"))["count.at_least"] == 1


def test_the_same_again_is_no_change_and_the_second_counts_from_the_first(adjust: Adjust) -> None:
    assert values(adjust("{proef: {period: 24 maanden}}"))["period"] == Duration(months=24)
    assert "is 1 jaar, en 18 maanden is niet zeker strenger" in refused(
        adjust, "{proef: {period: 12 maanden}}", "{proef: {period: 18 maanden}}"
    )


@pytest.mark.parametrize(
    ("asked", "now", "then"),
    [
        ("severity: note", "waarschuwing", "aandachtspunt"),
        ("max_deviation: 1 jaar", "6 maanden", "1 jaar"),
        ("period: 3 jaar", "2 jaar", "3 jaar"),
        ("count: {at_least: 0}", "1", "0"),
    ],
)
def test_a_loosening_is_a_deviation_and_is_refused_with_both_values(
    asked: str, now: str, then: str, adjust: Adjust
) -> None:
    name = "count.at_least" if "count" in asked else asked.partition(":")[0]
    told = refused(adjust, f"{{proef: {{{asked}}}}}")

    assert told.startswith("ibplint.yaml:1:")
    assert f"`{name}` van toetsregel `proef` is {now}, en {then} is niet zeker strenger." in told
    assert "soepeler is een afwijking" in told
    assert "register `afwijkingen`" in told


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        ("{proeff: {severity: error}}", "ibplint.yaml:1:10: `proeff` is geen toetsregel; bedoelde u `proef`?"),
        ("{proef: {perod: 1 jaar}}", "`perod` is geen gegeven van `proef` dat strenger kan; bedoelde u `period`?"),
        ("{proef: {fields: [titel]}}", "`fields` is geen gegeven van `proef` dat strenger kan"),
        ("{proef: {count: 2}}", "`count` is geen gegeven van `proef` dat strenger kan"),
        ("{proef: {period: snel}}", "ibplint.yaml:1:26: schrijf een duur als `12 maanden`"),
        ("{proef: {severity: zwaar}}", "`zwaar` is geen ernst; kies uit: error, note, warning"),
    ],
)
def test_what_cannot_be_asked_is_told_with_its_place(asked: str, why: str, adjust: Adjust) -> None:
    assert why in refused(adjust, asked)


def test_of_several_checks_those_that_are_stricter_already_stay_so(adjust: Adjust) -> None:
    rule = RULE.replace("    - section", "    - within: {fields: [herzien_op], period: 6 maanden}\n    - section")
    found = adjust("{proef: {period: 1 jaar}}", rule=rule)

    assert [one.value for check in found.checks for one in check.described.adjustable if one.name == "period"] == [
        Duration(months=12),
        Duration(months=6),
    ]
    assert "is 2 jaar, 6 maanden, en 3 jaar is niet" in refused(adjust, "{proef: {period: 3 jaar}}", rule=rule)


def test_an_exact_number_stays_exact(adjust: Adjust) -> None:
    rule = RULE.replace("some: {in: rollen}", "some: {in: rollen, count: {exactly: 1}}")

    assert "count.at_least" not in values(adjust(rule=rule))


@pytest.mark.parametrize(
    ("old", "new", "way", "expected"),
    [
        (Duration(months=12), Duration(days=365), "less", True),
        (Duration(months=12), Duration(days=366), "less", False),
        (Duration(months=12), Duration(days=365), "more", False),
        (Duration(months=1), Duration(days=30), "less", False),
        (Duration(months=1), Duration(days=28), "less", True),
        (2, 3, "more", True),
        (2, 1, "more", False),
        (None, 5, "less", True),
    ],
)
def test_what_the_calendar_decides_is_not_surely_stricter(
    old: object, new: object, way: str, *, expected: bool
) -> None:
    assert is_stricter(Adjustable(("x",), old, way, type(new)), new) is expected


def test_every_shipped_rule_can_be_taken_as_it_is(rulebook: Rulebook) -> None:
    for rule in rulebook.rules.values():
        assert all(one.value is None or is_stricter(one, one.value) for one in adjustables(rule)), rule.id
