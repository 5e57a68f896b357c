from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CONFLICT = """
none:
  in: rollen
  match: {persoon: persoon}
  differ: {rol: rol}
  where: {rol: {reference: {in: rolsoorten, where: {met_fg: onverenigbaar}}}}
"""
CASES = {
    "somebody else": ("persoon: B. Zwart", []),
    "the same person": ("persoon: A. de Wit", ["shared"]),
    "the same person, written otherwise": ("persoon: mw. drs. A DE WIT", ["shared"]),
    "perhaps the same person": ("persoon: Anna de Wit", ["?person"]),
    "nobody": ("functie: vacature", []),
    "no longer in force": ("persoon: A. de Wit, tot_en_met: 2026-10-31", []),
    "in force on the last day": ("persoon: A. de Wit, tot_en_met: 2026-11-01", ["shared"]),
    "not yet in force": ("persoon: A. de Wit, vanaf: 2026-11-02", []),
    "a deputy counts": ("persoon: A. de Wit, vervanger: ja", ["shared"]),
    "a life that cannot be read": ("persoon: A. de Wit, tot_en_met: volgend jaar", ["?field"]),
    "a name that cannot be read": ("persoon: [A. de Wit, B. Zwart]", ["?field"]),
}


@pytest.mark.parametrize(("record", "seen"), CASES.values(), ids=CASES)
def test_nobody_holds_two_roles_that_conflict(tell: Tell, record: str, seen: list[str]) -> None:
    text = f"rollen:\n  - {{rol: fg, persoon: A. de Wit}}\n  - {{rol: privacy-officer, {record}}}\n"

    found = tell("rollen", CONFLICT, text, first=True)

    assert [one.key for one in found] == seen


def test_our_own_open_field_is_missing(tell: Tell) -> None:
    text = "rollen:\n  - {rol: fg}\n  - {rol: privacy-officer, persoon: A. de Wit}\n"

    assert [one.key for one in tell("rollen", CONFLICT, text, first=True)] == ["missing"]


def test_an_unknown_role_cannot_be_told(tell: Tell) -> None:
    text = "rollen:\n  - {rol: fg, persoon: A. de Wit}\n  - {rol: fgg, persoon: A. de Wit}\n"

    assert [one.key for one in tell("rollen", CONFLICT, text, first=True)] == ["?field"]


def test_both_lines_of_a_conflict_are_shown(tell: Tell) -> None:
    text = "rollen:\n  - {rol: fg, persoon: A. de Wit}\n  - {rol: privacy-officer, persoon: A. de Wit}\n"

    (found,) = tell("rollen", CONFLICT, text, first=True)

    assert found.text == "`A. de Wit` staat in `rollen` ook bij `privacy-officer`"
    assert (found.place.span.line, found.place.field) == (2, "persoon")
    assert [(place.span.line, place.field) for place in found.related] == [(3, "persoon")]


def test_every_conflict_is_found(tell: Tell) -> None:
    text = """
rollen:
  - {rol: fg, persoon: A. de Wit}
  - {rol: privacy-officer, persoon: A. de Wit}
  - {rol: security-officer, persoon: A. de Wit}
"""

    assert [one.related[0].span.line for one in tell("rollen", CONFLICT, text, first=True)] == [4, 5]


FIRM = "none: {in: rollen, match: {organisatie: organisatie}, differ: {persoon: persoon}}"


@pytest.mark.parametrize(
    ("record", "seen"),
    [
        ("persoon: B. Zwart, organisatie: noorderlicht", ["shared"]),
        ("persoon: B. Zwart, organisatie: Zuiderlicht", []),
        ("persoon: A. de Wit, organisatie: Noorderlicht", []),
        ("persoon: B. Zwart", []),
    ],
    ids=["one firm", "two firms", "one person", "no firm"],
)
def test_two_people_of_one_firm(tell: Tell, record: str, seen: list[str]) -> None:
    text = (
        f"rollen:\n  - {{rol: fg, persoon: A. de Wit, organisatie: Noorderlicht}}\n  - {{rol: ict-beheer, {record}}}\n"
    )

    assert [one.key for one in tell("rollen", FIRM, text, first=True)] == seen


def test_an_absent_register_proves_no_absence(tell: Tell) -> None:
    text = "verwerkers:\n  - {id: k, naam: Klasbord}\n"

    assert [one.key for one in tell("verwerkers", "none: {in: systemen, match: {verwerker: id}}", text)] == [
        "?register"
    ]


def test_an_empty_register_proves_absence(tell: Tell) -> None:
    text = "verwerkers:\n  - {id: k, naam: Klasbord}\nsystemen: []\n"

    assert tell("verwerkers", "none: {in: systemen, match: {verwerker: id}}", text) == []


def test_what_is_found_breaks_it_though_the_register_is_not_whole(tell: Tell) -> None:
    files = {
        "a.yaml": "verwerkers:\n  - {id: k, naam: Klasbord}\nsystemen:\n  - {naam: Las, verwerker: k}\n",
        "b.yaml": "systemen:\n  - {naam: a: b}\n",
    }

    found = tell("verwerkers", "none: {in: systemen, match: {verwerker: id}}", files)

    assert [one.key for one in found] == ["shared"]


def test_all_periods_count_when_asked(tell: Tell) -> None:
    text = "rollen:\n  - {rol: fg, persoon: A. Bos}\n  - {rol: ict-beheer, persoon: A. Bos, tot_en_met: 2020-01-01}\n"
    check = "none: {in: rollen, match: {persoon: persoon}, period: all}"

    assert [one.key for one in tell("rollen", check, text, first=True)] == ["shared"]


def test_others_count_on_the_day_that_is_asked(tell: Tell) -> None:
    text = """
rollen:
  - {rol: fg, persoon: A. Bos, gepubliceerd_op: 2020-01-01}
  - {rol: ict-beheer, persoon: A. Bos, tot_en_met: 2020-01-01}
"""
    check = "none: {in: rollen, match: {persoon: persoon}, in_force_on: gepubliceerd_op}"

    assert [one.key for one in tell("rollen", check, text, first=True)] == ["shared"]


ABROAD = """
systemen:
  - {id: las, naam: LAS, verwerker: klasbord, locatie: US}
verwerkingen:
  - {naam: Volgen, proces: onderwijs, systemen: SYSTEMS, doorgifte: TRANSFERS}
"""


@pytest.mark.parametrize(
    ("systems", "transfers", "seen"),
    [
        ("las", "geen", ["apart"]),
        ("las", "US", []),
        ("las", "[US, GB]", []),
        ("las", "GB", ["apart"]),
        ("geen", "geen", []),
        ("las", "", ["missing"]),
        ("", "geen", ["missing"]),
    ],
)
def test_what_must_agree_is_shown_where_it_differs(tell: Tell, systems: str, transfers: str, seen: list[str]) -> None:
    text = ABROAD.replace("SYSTEMS", systems).replace("TRANSFERS", transfers)
    check = "none: {in: systemen, match: {id: systemen}, differ: {locatie: doorgifte}, where: {locatie: US}}"

    found = tell("verwerkingen", check, text)

    assert [one.key for one in found] == seen
    if seen == ["apart"]:
        assert found[0].text.endswith("maar in `systemen` staat `US`")
        assert found[0].place.field == "doorgifte"
