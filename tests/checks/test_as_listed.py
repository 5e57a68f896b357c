from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = """\
as-listed:
  field: aantal
  show: woord
  in: termijnen
  key: jaar
  where: {termijn: volledige-naleving-ibp-fo}
"""
CASES = {
    "the year of the list": ("Dat moet in 2030.", []),
    "another year": ("Dat moet in 2027.", ["other"]),
    "a day in another year": ("Dat moet vóór 1 januari 2027.", ["other"]),
    "with the end of the year": ("Dat moet eind 2030.", []),
    "with other words": ("Dat moet uiterlijk in 2030.", []),
    "each on its own": ("Dat moet in 2027, of in 2030, of in 2028.", ["other", "other"]),
    "in a heading": ("## Klaar in 2027\n\nTekst.", ["other"]),
    "in an entry": ("- klaar in 2027", ["other"]),
    "in a cell": ("| Wanneer |\n|---|\n| in 2027 |", ["other"]),
    "no year": ("Dat moet.", []),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_a_year_is_the_one_that_the_list_gives(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("noemingen", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_the_problem_names_the_entry_and_how_sure_it_is(tell: Tell) -> None:
    (found,) = tell("noemingen", CHECK, {"beleid.md": "# IBP-beleid\n\nDat moet in 2027.\n"})

    assert found.text == (
        "hier staat `in 2027`; nu is het `2030`: `Volledig voldoen aan het normenkader IBP FO` "
        "(niet nagezien bij de bron)"
    )
    assert found.place.span[:2] == (3, 10)


def test_an_entry_that_is_not_there_compares_with_nothing(tell: Tell) -> None:
    check = CHECK.replace("volledige-naleving-ibp-fo", "nooit-gehoord")

    found = tell("noemingen", check, {"beleid.md": "# IBP-beleid\n\nDat moet in 2027.\n"})

    assert {one.key for one in found} == {"?unlisted"}


def test_what_has_no_number_differs_from_nothing(tell: Tell) -> None:
    assert tell("noemingen", CHECK, {"beleid.md": "# IBP-beleid\n\nDe AVG.\n"}) == []
