from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

IDS = "unique: id"
ROLES = "unique: {fields: [rol, persoon], beside: [proces], overlap: [vanaf, tot_en_met]}"
TWO_IDS = {
    "different": ("id: B-1", "id: B-2", []),
    "equal": ("id: B-1", "id: B-1", ["twin"]),
    "equal but for case and spaces": ("id: CvB 1", "id: cvb-1", ["twin"]),
    "one is not answered": ("id: B-1", "onderwerp: Rollen", []),
    "neither is answered": ("id: onbekend", "id: onbekend", []),
    "unreadable": ("id: B-1", "id: [B-1, B-2]", ["?field"]),
}
TWO_ROLES = {
    "one after the other": ("vanaf: 2024-01-01, tot_en_met: 2026-07-31", "vanaf: 2026-08-01", []),
    "one shared day is a hand-over": ("vanaf: 2024-01-01, tot_en_met: 2026-07-31", "vanaf: 2026-07-31", []),
    "two shared days": ("vanaf: 2024-01-01, tot_en_met: 2026-08-01", "vanaf: 2026-07-31", ["overlap"]),
    "written the other way round": ("vanaf: 2026-07-31", "vanaf: 2024-01-01, tot_en_met: 2026-08-01", ["overlap"]),
    "both without an end": ("vanaf: 2024-01-01", "vanaf: 2026-07-31", ["overlap"]),
    "both without any day": ("functie: Beleid", "functie: Staf", ["overlap"]),
    "an end that cannot be read": ("vanaf: 2024-01-01, tot_en_met: zomer", "vanaf: 2026-07-31", ["?field"]),
    "another process": ("proces: ict", "proces: personeel", []),
    "the same process": ("proces: ict", "proces: ict", ["overlap"]),
}


@pytest.mark.parametrize(("one", "other", "seen"), TWO_IDS.values(), ids=TWO_IDS)
def test_an_id_stands_once(tell: Tell, one: str, other: str, seen: list[str]) -> None:
    text = f"besluiten:\n  - {{orgaan: bestuur, {one}}}\n  - {{orgaan: gmr, {other}}}\n"

    assert [one.key for one in tell("besluiten", IDS, text)] == seen


@pytest.mark.parametrize(("one", "other", "seen"), TWO_ROLES.values(), ids=TWO_ROLES)
def test_lives_overlap_when_they_share_more_than_a_hand_over(tell: Tell, one: str, other: str, seen: list[str]) -> None:
    text = f"""
rollen:
  - {{rol: proceseigenaar, persoon: S. van Dam, {one}}}
  - {{rol: proceseigenaar, persoon: mw. S. van Dam, {other}}}
"""

    assert [one.key for one in tell("rollen", ROLES, text)] == seen


def test_an_id_made_of_a_name_is_not_counted(tell: Tell) -> None:
    text = "verwerkers:\n  - {naam: Klasbord}\n  - {naam: Klasbord}\n"

    assert tell("verwerkers", IDS, text) == []


def test_absent_never_equals_absent(tell: Tell) -> None:
    assert tell("rollen", ROLES, "rollen:\n  - {rol: ict-beheer}\n  - {rol: ict-beheer}\n") == []


def test_two_spellings_that_may_be_one_person_cannot_be_told(tell: Tell) -> None:
    text = "rollen:\n  - {rol: fg, persoon: A. de Wit}\n  - {rol: fg, persoon: Anna de Wit}\n"

    assert [one.key for one in tell("rollen", ROLES, text)] == ["?person"]


def test_two_spellings_of_one_person_are_one(tell: Tell) -> None:
    text = """
rollen:
  - {rol: fg, persoon: A. de Wit}
  - {rol: fg, persoon: Anna Bos}
personen:
  - {naam: A. de Wit, ook: [Anna Bos]}
"""

    assert [one.key for one in tell("rollen", ROLES, text)] == ["overlap"]


def test_two_different_people_are_no_twins(tell: Tell) -> None:
    text = "rollen:\n  - {rol: fg, persoon: A. de Wit}\n  - {rol: fg, persoon: B. de Wit}\n"

    assert tell("rollen", ROLES, text) == []


def test_lists_are_equal_in_any_order(tell: Tell) -> None:
    text = """
verwerkingen:
  - {naam: A, doelen: [les, zorg]}
  - {naam: B, doelen: [zorg, les]}
  - {naam: C, doelen: [les]}
"""

    assert [one.place.span.line for one in tell("verwerkingen", "unique: doelen", text)] == [4]


def test_every_twin_but_the_first_is_found_and_shows_the_first(tell: Tell) -> None:
    text = "besluiten:\n" + "  - {id: B-1}\n" * 3

    found = tell("besluiten", IDS, text)

    assert [one.text for one in found] == ["`B-1` staat 3 keer in `besluiten`"] * 2
    assert [one.place.span.line for one in found] == [3, 4]
    assert [one.related[0].span.line for one in found] == [2, 2]


def test_an_overlap_says_since_when(tell: Tell) -> None:
    text = """
rollen:
  - {rol: fg, persoon: A. Bos, vanaf: 2024-01-01}
  - {rol: fg, persoon: A. Bos, vanaf: 2026-07-31}
"""

    (found,) = tell("rollen", ROLES, text)

    assert found.text == "`fg`, `A. Bos` staat in `rollen` twee keer tegelijk, vanaf 31 juli 2026"
