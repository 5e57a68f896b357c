from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CASES = {
    "true": ("holds: {uitkomst: besloten}", "uitkomst: besloten", []),
    "one of several": ("holds: {uitkomst: [besloten, ingestemd]}", "uitkomst: ingestemd", []),
    "false": ("holds: {uitkomst: besloten}", "uitkomst: afgewezen", ["fails"]),
    "absent": ("holds: {uitkomst: besloten}", "versie: 2", ["missing"]),
    "an alias": ("holds: {orgaan: bestuur}", "orgaan: Bestuur", []),
    "unreadable": ("holds: {uitkomst: besloten}", "uitkomst: misschien", ["?field"]),
    "both must hold, one is false": ("holds: {uitkomst: besloten, orgaan: gmr}", "orgaan: bestuur", ["fails"]),
    "both must hold, one is absent": ("holds: {uitkomst: besloten, orgaan: gmr}", "orgaan: gmr", ["missing"]),
    "one is enough": ("holds: {any: [{uitkomst: besloten}, {orgaan: gmr}]}", "orgaan: gmr", []),
    "written in full": ("holds: {that: {uitkomst: besloten}}", "uitkomst: besloten", []),
    "filled, and it is not": ("holds: {versie: {filled: true}}", "orgaan: gmr", ["missing"]),
    "before the as-of date": ("holds: {datum: {not: {after: as-of}}}", "datum: 2026-11-01", []),
    "after the as-of date": ("holds: {datum: {not: {after: as-of}}}", "datum: 2026-11-02", ["fails"]),
}


@pytest.mark.parametrize(("check", "record", "seen"), CASES.values(), ids=CASES)
def test_a_condition_holds_or_not(tell: Tell, check: str, record: str, seen: list[str]) -> None:
    found = tell("besluiten", check, f"besluiten:\n  - {{id: B-1, {record}}}\n")

    assert [one.key for one in found] == seen


def test_the_message_says_what_stands_there_and_what_must(tell: Tell) -> None:
    (found,) = tell("besluiten", "holds: {uitkomst: [besloten, ingestemd]}", "besluiten:\n  - {uitkomst: afgewezen}\n")

    assert found.text == "`uitkomst` is `afgewezen`, maar hier moet gelden: `uitkomst` is besloten of ingestemd"
    assert found.place.field == "uitkomst"


AGREEMENT = """
verwerkersovereenkomsten:
  - verwerker: klasbord
    subverwerkers:
      - {naam: Polder, land: DE}
      - {naam: Verweg, land: US}
"""


@pytest.mark.parametrize(
    ("check", "seen"),
    [
        ("holds: {every: subverwerkers, that: {land: [DE, US]}}", []),
        ("holds: {every: subverwerkers, that: {land: DE}}", ["fails"]),
        ("holds: {every: subverwerkers, that: {waarborg: adequaatheidsbesluit}}", ["missing", "missing"]),
        ("holds: {some: subverwerkers, that: {land: US}}", []),
        ("holds: {some: subverwerkers, that: {land: FR}}", ["none-fits"]),
        ("holds: {some: subverwerkers, that: {waarborg: adequaatheidsbesluit}}", ["?field"]),
        ("holds: {every: producten, that: {naam: {filled: true}}}", ["missing"]),
    ],
)
def test_a_condition_over_the_records_in_a_list(tell: Tell, check: str, seen: list[str]) -> None:
    assert [one.key for one in tell("verwerkersovereenkomsten", check, AGREEMENT)] == seen


def test_a_breach_in_a_list_is_shown_at_its_element(tell: Tell) -> None:
    (found,) = tell("verwerkersovereenkomsten", "holds: {every: subverwerkers, that: {land: DE}}", AGREEMENT)

    assert (found.place.span.line, found.place.field) == (6, "land")


@pytest.mark.parametrize(
    ("check", "seen"),
    [
        ("holds: {every: doelen, that: {doelen: {contains: les}}}", ["fails"]),
        ("holds: {some: doelen, that: {doelen: {contains: les}}}", []),
        ("holds: {some: doelen, that: {doelen: {contains: geld}}}", ["none-fits"]),
    ],
)
def test_a_condition_over_the_values_in_a_list(tell: Tell, check: str, seen: list[str]) -> None:
    text = "verwerkingen:\n  - {naam: A, proces: onderwijs, doelen: [lesgeven, zorg]}\n"

    found = tell("verwerkingen", check, text)

    assert [one.key for one in found] == seen


def test_a_breach_among_values_is_shown_at_its_value(tell: Tell) -> None:
    text = "verwerkingen:\n  - {naam: A, proces: onderwijs, doelen: [lesgeven, zorg]}\n"

    (found,) = tell("verwerkingen", "holds: {every: doelen, that: {doelen: {contains: les}}}", text)

    assert found.text.startswith("`doelen` is `zorg`, maar hier moet gelden: `doelen` bevat ")
    assert found.place.span.column == text.splitlines()[1].index("zorg") + 1


def test_none_has_no_elements(tell: Tell) -> None:
    text = "verwerkersovereenkomsten:\n  - {verwerker: k, subverwerkers: geen}\n"

    assert tell("verwerkersovereenkomsten", "holds: {every: subverwerkers, that: {land: DE}}", text) == []
