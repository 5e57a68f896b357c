from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CONSTANT = "term: {field: hersteltijd, at_least: 4 uur, at_most: 2 dagen}"
CONSTANTS = {
    "between": ("1 dag", []),
    "as long as the shortest": ("4 uur", []),
    "shorter": ("3 uur", ["short"]),
    "as long as the longest": ("2 dagen", []),
    "forty-eight hours are two days": ("48 uur", []),
    "longer": ("3 dagen", ["long"]),
    "a month is longer than two days": ("1 maand", ["long"]),
    "not answered": ("onbekend", ["missing"]),
    "unreadable": ("een tijdje", ["?field"]),
}
LAW = "term: {field: termijn, in: bewaarnormen, match: {categorie: categorie}, least: minimum, most: richtlijn}"
YEARS = "term: {field: termijn, at_least: 1 maand, at_most: 2 jaar}"
CALENDAR = {
    "twenty-four months are two years": ("24 maanden", []),
    "twenty-five are more": ("25 maanden", ["long"]),
    "thirty days may be a month": ("30 dagen", ["?calendar"]),
    "thirty-one days are a month": ("31 dagen", []),
    "twenty-seven are not": ("27 dagen", ["short"]),
    "for ever is longer than any": ("blijvend", ["long"]),
}


@pytest.mark.parametrize(("term", "seen"), CONSTANTS.values(), ids=CONSTANTS)
def test_a_duration_lies_between_two_constants(tell: Tell, term: str, seen: list[str]) -> None:
    found = tell("systemen", CONSTANT, f"systemen:\n  - {{naam: Las, hersteltijd: {term}}}\n")

    assert [one.key for one in found] == seen


@pytest.mark.parametrize(("term", "seen"), CALENDAR.values(), ids=CALENDAR)
def test_durations_are_compared_as_the_calendar_has_them(tell: Tell, term: str, seen: list[str]) -> None:
    found = tell("bewaartermijnen", YEARS, f"bewaartermijnen:\n  - {{naam: Verzuim, termijn: {term}}}\n")

    assert [one.key for one in found] == seen


@pytest.mark.parametrize(
    ("record", "seen"),
    [
        ("categorie: aanwezigheid-en-inschrijving, termijn: 5 jaar", []),
        ("categorie: aanwezigheid-en-inschrijving, termijn: 4 jaar", ["short"]),
        ("termijn: 5 jaar", ["missing"]),
        ("categorie: verzonnen, termijn: 5 jaar", ["?field"]),
        ("categorie: oud-leerlingen, termijn: 1 dag", []),
    ],
    ids=["long enough", "too short", "no category", "an unknown category", "the law sets no minimum"],
)
def test_a_duration_is_held_against_that_of_another_record(tell: Tell, record: str, seen: list[str]) -> None:
    check = LAW.replace(", most: richtlijn", "")

    found = tell("bewaartermijnen", check, f"bewaartermijnen:\n  - {{naam: Verzuim, {record}}}\n")

    assert [one.key for one in found] == seen


def test_the_message_names_both_durations(tell: Tell) -> None:
    (found,) = tell("systemen", CONSTANT, "systemen:\n  - {naam: Las, hersteltijd: 3 uur}\n")

    assert found.text == "`hersteltijd` is `3 uur`, ten minste 4 uur gevraagd"
    assert found.place.field == "hersteltijd"


def test_what_stands_in_a_list_of_ours_is_no_place_in_the_dossier(tell: Tell) -> None:
    text = "bewaartermijnen:\n  - {naam: Verzuim, categorie: aanwezigheid-en-inschrijving, termijn: 2 jaar}\n"

    (found,) = tell("bewaartermijnen", LAW.replace(", most: richtlijn", ""), text)

    assert found.text == "`termijn` is `2 jaar`, ten minste 5 jaar gevraagd"
    assert found.related == ()
