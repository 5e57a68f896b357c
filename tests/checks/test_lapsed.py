from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CHECK = "lapsed: {columns: [herzien voor], beside: [document], unless: [vervallen], past: 1 maand}"


def table(*days: str, head: str = "| Document | Herzien voor |") -> str:
    rows = "".join(f"| Stuk {number} | {day} |\n" for number, day in enumerate(days))
    return f"{head}\n|---|---|\n{rows}"


CASES = {
    "a day that has passed": (table("mei 2025"), ["lapsed"]),
    "beside one to come": (table("mei 2025", "mei 2027"), ["lapsed"]),
    "a year that has passed": (table("2025"), ["lapsed"]),
    "two of them are one": (table("mei 2025", "juni 2025"), ["lapsed"]),
    "the last day of a cell": (table("was mei 2025, nu mei 2027"), []),
    "a day to come": (table("mei 2027"), []),
    "a day that has just passed": (table("oktober 2026"), []),
    "no day": (table("elk jaar"), ["-"]),
    "a row that is right": (table("vervallen in mei 2025"), ["-"]),
    "another column": (table("mei 2025", head="| Document | Vastgesteld |"), ["-"]),
    "a table of something else": (table("mei 2025", head="| Leverancier | Herzien voor |"), ["-"]),
    "a sentence": ("Het document wordt herzien voor mei 2025.", ["-"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_no_row_has_a_day_that_has_passed(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_it_counts_the_days_that_have_passed(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{table('mei 2025', 'juni 2025')}\n"})

    assert "`mei 2025`" in found.text
    assert found.text.endswith("(in deze tabel 2 keer)")
    assert len(found.related) == 1


def test_of_a_text_outside_the_dossier_it_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]


def test_a_rule_says_what_the_day_is(tell: Tell) -> None:
    check = "lapsed: {columns: [gereed], beside: [stand], unless: [klaar], what: waarop dit klaar zou zijn}"
    text = (
        "| Maatregel | Gereed | Stand |\n|---|---|---|\n| Een | 1 mei 2024 | loopt |\n| Twee | 1 mei 2023 | klaar |\n"
    )
    (found,) = tell("documenten", check, {"beleid.md": f"# IBP-beleid\n\n{text}"})

    assert found.text == "hier staat `1 mei 2024` als dag waarop dit klaar zou zijn, en die is voorbij"
