from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

ONE_DPO = "some: {in: rollen, where: {rol: fg, vervanger: nee, persoon: {filled: true}}, count: {exactly: 1}}"
BOARD = "bestuur: {naam: De Veenrand, sector: po}\n"
EXACTLY = {
    "one": (["rol: fg, persoon: A. Bos"], []),
    "none": (["rol: ict-beheer, persoon: A. Bos"], ["absent"]),
    "two": (["rol: fg, persoon: A. Bos", "rol: fg, persoon: B. Vos"], ["many"]),
    "the second is a deputy": (["rol: fg, persoon: A. Bos", "rol: fg, persoon: B. Vos, vervanger: ja"], []),
    "a vacancy": (["rol: fg"], ["absent"]),
    "has left": (["rol: fg, persoon: A. Bos, tot_en_met: 2026-07-31"], ["lapsed"]),
    "still to come": (["rol: fg, persoon: A. Bos, vanaf: 2026-11-02"], ["lapsed"]),
    "an unknown role": (["rol: fgg, persoon: A. Bos"], ["?field"]),
    "one, and an unknown role": (["rol: fg, persoon: A. Bos", "rol: fgg, persoon: B. Vos"], ["?field"]),
    "two, and an unknown role": (
        ["rol: fg, persoon: A. Bos", "rol: fg, persoon: B. Vos", "rol: fgg, persoon: C. Mos"],
        ["many"],
    ),
    "an end that cannot be read": (["rol: fg, persoon: A. Bos, tot_en_met: zomer"], ["?field"]),
}


@pytest.mark.parametrize(("records", "seen"), EXACTLY.values(), ids=EXACTLY)
def test_there_is_exactly_one(tell: Tell, records: list[str], seen: list[str]) -> None:
    rows = "".join(f"  - {{{record}}}\n" for record in records)

    assert [
        one.key for one in tell("bestuur", ONE_DPO, {"bestuur.yaml": BOARD, "rollen.yaml": f"rollen:\n{rows}"})
    ] == seen


HAND_OVER = """
rollen:
  - {rol: fg, persoon: A. Bos, tot_en_met: 2026-07-31}
  - {rol: fg, persoon: B. Vos, vanaf: 2026-DAY}
"""


@pytest.mark.parametrize(
    ("start", "day", "seen"),
    [
        ("08-01", date(2026, 7, 31), []),
        ("08-01", date(2026, 8, 1), []),
        ("07-31", date(2026, 7, 31), []),
        ("07-31", date(2026, 8, 1), []),
        ("07-30", date(2026, 7, 30), ["many"]),
        ("07-30", date(2026, 7, 31), ["many"]),
        ("08-02", date(2026, 8, 1), ["lapsed"]),
    ],
)
def test_a_hand_over_leaves_one(tell: Tell, start: str, day: date, seen: list[str]) -> None:
    files = {"bestuur.yaml": BOARD, "rollen.yaml": HAND_OVER.replace("DAY", start)}

    assert [one.key for one in tell("bestuur", ONE_DPO, files, as_of=day)] == seen


def test_of_three_on_the_day_of_a_hand_over_two_are_left(tell: Tell) -> None:
    text = HAND_OVER.replace("DAY", "07-31") + "  - {rol: fg, persoon: C. Mos, vanaf: 2026-07-31}\n"

    found = tell("bestuur", ONE_DPO, {"bestuur.yaml": BOARD, "rollen.yaml": text}, as_of=date(2026, 7, 31))

    assert [one.key for one in found] == ["many"]


def test_an_absent_register_proves_no_absence(tell: Tell) -> None:
    assert [one.key for one in tell("bestuur", ONE_DPO, {"bestuur.yaml": BOARD})] == ["?register"]


AGREEMENT = "some: {in: verwerkersovereenkomsten, match: {verwerker: id}}"


@pytest.mark.parametrize(
    ("record", "seen"),
    [
        ("verwerker: klasbord", []),
        ("verwerker: Klasbord", []),
        ("verwerker: anders", ["absent"]),
        ("verwerker: klasbord, tot_en_met: 2026-10-31", ["lapsed"]),
        ("verwerker: klasbord, vanaf: 2026-11-01", []),
        ("model: eigen", ["absent"]),
        ("verwerker: [klasbord]", ["?field"]),
    ],
)
def test_a_related_record_is_in_force(tell: Tell, record: str, seen: list[str]) -> None:
    text = f"verwerkers:\n  - {{id: klasbord, naam: Klasbord}}\nverwerkersovereenkomsten:\n  - {{{record}}}\n"

    assert [one.key for one in tell("verwerkers", AGREEMENT, text)] == seen


def test_what_is_found_proves_presence_though_the_register_is_not_whole(tell: Tell) -> None:
    files = {
        "a.yaml": "verwerkers:\n  - {id: k, naam: K}\nverwerkersovereenkomsten:\n  - {verwerker: k}\n",
        "b.yaml": "verwerkersovereenkomsten:\n  - {verwerker: a: b}\n",
    }

    assert tell("verwerkers", AGREEMENT, files) == []


def test_what_is_not_found_proves_nothing_while_the_register_is_not_whole(tell: Tell) -> None:
    files = {
        "a.yaml": "verwerkers:\n  - {id: k, naam: K}\n",
        "b.yaml": "verwerkersovereenkomsten:\n  - {verwerker: a: b}\n",
    }

    assert [one.key for one in tell("verwerkers", AGREEMENT, files)] == ["?register"]


def test_the_message_says_what_was_looked_for(tell: Tell) -> None:
    text = "verwerkers:\n  - {id: klasbord, naam: Klasbord}\nverwerkersovereenkomsten: []\n"

    (found,) = tell("verwerkers", AGREEMENT, text)

    assert found.text == "`verwerkersovereenkomsten` heeft geen vermelding met `verwerker` `klasbord`"
    assert (found.place.span.line, found.place.field) == (2, "id")


def test_a_record_that_is_no_longer_in_force_is_shown(tell: Tell) -> None:
    text = (
        "verwerkers:\n  - {id: klasbord, naam: Klasbord}\n"
        "verwerkersovereenkomsten:\n  - {verwerker: klasbord, tot_en_met: 2026-10-31}\n"
    )

    (found,) = tell("verwerkers", AGREEMENT, text)

    assert found.text == (
        "op 1 november 2026 is in `verwerkersovereenkomsten` geen vermelding van kracht "
        "met `verwerker` `klasbord`; niet van kracht: 1"
    )
    assert [place.span.line for place in found.related] == [4]


def test_too_many_are_all_shown(tell: Tell) -> None:
    text = "rollen:\n  - {rol: fg, persoon: A. Bos}\n  - {rol: fg, persoon: B. Vos}\n"

    (found,) = tell("bestuur", ONE_DPO, {"bestuur.yaml": BOARD, "rollen.yaml": text})

    assert found.text.startswith("in `rollen` 2 gevonden waarvoor geldt: ")
    assert found.text.endswith("; ten hoogste 1 toegestaan")
    assert [place.span.line for place in found.related] == [2, 3]


def test_fewer_than_asked_are_counted(tell: Tell) -> None:
    files = {"bestuur.yaml": BOARD, "rollen.yaml": "rollen:\n  - {rol: fg, persoon: A. Bos}\n"}

    (found,) = tell("bestuur", "some: {in: rollen, where: {rol: fg}, count: {at_least: 2}}", files)

    assert found.text == "in `rollen` 1 gevonden waarvoor geldt: `rol` is fg; ten minste 2 gevraagd"


def test_at_most_alone_allows_none(tell: Tell) -> None:
    files = {"bestuur.yaml": BOARD, "rollen.yaml": "rollen:\n  - {rol: ict-beheer, persoon: A. Bos}\n"}

    assert tell("bestuur", "some: {in: rollen, where: {rol: fg}, count: {at_most: 1}}", files) == []


def test_what_a_list_of_ours_lacks_is_shown_at_the_board(tell: Tell) -> None:
    files = {"bestuur.yaml": BOARD, "rollen.yaml": "rollen:\n  - {rol: fg, persoon: A. Bos}\n"}

    found = tell("rolsoorten", "some: {in: rollen, match: {rol: rol}}", files)

    assert {one.place.path for one in found} == {"bestuur.yaml"}
    assert "`rollen` heeft geen vermelding met `rol` `privacy-officer`" in [one.text for one in found]


def test_a_role_table_without_persons_counts_for_nobody(tell: Tell) -> None:
    files = {
        "bestuur.yaml": BOARD,
        "rollen.yaml": "rollen:\n  - {rol: fg, persoon: A. Bos}\n",
        "beleid.md": "# IBP-beleid\n\n## Rollen\n\n| Rol | Taken |\n|---|---|\n| FG | houdt toezicht |\n",
    }

    assert tell("bestuur", ONE_DPO, files) == []


ENDING = {
    "ends within sixty days": (["tot_en_met: 2026-12-30"], [">ends"]),
    "ends on the as-of date": (["tot_en_met: 2026-11-01"], [">ends"]),
    "ends later": (["tot_en_met: 2026-12-31"], []),
    "has no end": (["vanaf: 2025-01-01"], []),
    "ended already": (["tot_en_met: 2026-10-31"], ["lapsed"]),
    "is followed at once": (["tot_en_met: 2026-11-30", "vanaf: 2026-12-01"], []),
    "is followed a day late": (["tot_en_met: 2026-11-30", "vanaf: 2026-12-02"], [">ends"]),
    "one of two ends": (["tot_en_met: 2026-11-30", "vanaf: 2025-01-01"], []),
    "both end, the last one later": (["tot_en_met: 2026-11-30", "tot_en_met: 2027-03-31"], []),
    "both end": (["tot_en_met: 2026-11-30", "tot_en_met: 2026-12-15"], [">ends"]),
    "perhaps followed": (["tot_en_met: 2026-11-30", "vanaf: zomer"], []),
}


@pytest.mark.parametrize(("lives", "seen"), ENDING.values(), ids=ENDING)
def test_what_ends_before_long_without_a_successor_is_an_outlook(tell: Tell, lives: list[str], seen: list[str]) -> None:
    rows = "".join(f"  - {{verwerker: klasbord, {life}}}\n" for life in lives)
    text = f"verwerkers:\n  - {{id: klasbord, naam: Klasbord}}\nverwerkersovereenkomsten:\n{rows}"

    assert [one.key for one in tell("verwerkers", AGREEMENT, text)] == seen


def test_an_outlook_is_of_the_first_day_without(tell: Tell) -> None:
    text = (
        "verwerkers:\n  - {id: klasbord, naam: Klasbord}\n"
        "verwerkersovereenkomsten:\n  - {verwerker: klasbord, tot_en_met: 2026-11-30}\n"
    )

    (found,) = tell("verwerkers", AGREEMENT, text)

    assert found.day == date(2026, 12, 1)
    assert found.text == (
        "vanaf 1 december 2026 in `verwerkersovereenkomsten` niets meer van kracht met `verwerker` `klasbord`"
    )


def test_an_outlook_counts_who_is_left(tell: Tell) -> None:
    rows = "rollen:\n  - {rol: fg, persoon: A. Bos}\n  - {rol: fg, persoon: B. Vos, tot_en_met: 2026-11-30}\n"
    files = {"bestuur.yaml": BOARD, "rollen.yaml": rows}

    (found,) = tell("bestuur", "some: {in: rollen, where: {rol: fg}, count: {at_least: 2}}", files)

    assert found.text == (
        "vanaf 1 december 2026 in `rollen` nog 1 van kracht waarvoor geldt: `rol` is fg; ten minste 2 gevraagd"
    )


def test_of_a_fixed_day_there_is_no_outlook(tell: Tell) -> None:
    text = (
        "rollen:\n  - {rol: bestuurder, persoon: A. Bos, tot_en_met: 2026-11-30}\n"
        "verwerkersovereenkomsten:\n"
        "  - {verwerker: klasbord, ondertekend_door: bestuurder, ondertekend_op: 2026-01-05}\n"
    )
    signed = "some: {in: rollen, match: {rol: ondertekend_door}, in_force_on: ondertekend_op}"

    assert tell("verwerkersovereenkomsten", signed, text) == []
