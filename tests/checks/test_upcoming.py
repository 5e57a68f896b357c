from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = """\
upcoming:
  words: ["volgende herziening", "eerstvolgende keer"]
  unless: [leverancier*]
  labels: [evaluatie, geldig tot]
  sections: [colofon]
"""
CASES = {
    "a month that has passed": ("De eerstvolgende keer is in mei 2025.", ["passed"]),
    "a month to come": ("De eerstvolgende keer is in mei 2027.", []),
    "the day itself": ("De volgende herziening is op 1 november 2026.", []),
    "the day before": ("De volgende herziening is op 31 oktober 2026.", ["passed"]),
    "the year that goes on": ("De volgende herziening is eind 2026.", []),
    "the last of two days counts": ("De volgende herziening is in mei 2025 of uiterlijk mei 2027.", []),
    "in another cell": ("| Wat | Wanneer |\n|---|---|\n| Volgende herziening | voorjaar 2026 |", ["passed"]),
    "of the past": ("De volgende herziening was in mei 2025.", ["-"]),
    "denied": ("Er is geen volgende herziening in mei 2025.", ["-"]),
    "made right": ("De volgende herziening door de leverancier was voorzien in mei 2025.", ["-"]),
    "without a day": ("De volgende herziening volgt.", []),
    "a row at the top": ("| Versie | 1.0 |\n|---|---|\n| Evaluatie | voorjaar 2024 |", ["passed"]),
    "a bare year at the top": ("| Versie | 1.0 |\n|---|---|\n| Evaluatie | 2024 |", ["passed"]),
    "a line at the top": ("Evaluatie: najaar 2025", ["passed"]),
    "a period at the top that goes on": ("| Versie | 1.0 |\n|---|---|\n| Evaluatie | 2024-2027 |", []),
    "one day, behind the adoption": ("Vastgesteld op 4 mei 2022\n\nEvaluatie: 4 mei 2024", ["passed"]),
    "one day, with the adoption unknown": ("| Versie | 1.0 |\n|---|---|\n| Evaluatie | 4 mei 2024 |", ["-"]),
    "one day until which it holds": ("Geldig tot: 4 mei 2024", ["passed"]),
    "before the adoption": ("Vastgesteld op 4 mei 2026\n\nEvaluatie: voorjaar 2025", ["-"]),
    "no first word": ("Laatste evaluatie: najaar 2025", ["-"]),
    "further on": ("## Een\n\nA.\n\n## Twee\n\nB.\n\n## Drie\n\nEvaluatie: najaar 2025", ["-"]),
    "at the end, below a heading of the text itself": (
        "## Een\n\nA.\n\n## Twee\n\nB.\n\n## Colofon\n\nEvaluatie: najaar 2025",
        ["passed"],
    ),
    "a label further on in a line": ("Versie: 1.0\nGeldig tot: 4 mei 2024\nStatus: vast", ["passed"]),
    "a label without a colon further on": ("Versie 1.0 geldig tot 4 mei 2024", ["-"]),
    "the day of another label in the line": ("Evaluatie: volgt\nVastgesteld: voorjaar 2024", ["-"]),
    "the head of a column": ("| Versie | Volgende herziening |\n|---|---|\n| 1.0 | mei 2025 |", ["passed"]),
    "the last day of a column": (
        "| Versie | Volgende herziening |\n|---|---|\n| 1.0 | mei 2025 |\n| 2.0 | mei 2027 |",
        [],
    ),
    "the head of a column further on": (
        "## Een\n\nA.\n\n## Twee\n\nB.\n\n## Drie\n\n| Stuk | Volgende herziening |\n|---|---|\n| A | mei 2025 |",
        [],
    ),
    "a head that only labels, with the adoption unknown": (
        "| Versie | Evaluatie |\n|---|---|\n| 1.0 | 4 mei 2024 |",
        ["-"],
    ),
    "another sentence": ("De volgende herziening volgt. In mei 2025 was er een audit.", []),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_what_is_announced_is_still_to_come(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


@pytest.mark.parametrize(("day", "seen"), [("1 november 2025", []), ("31 oktober 2025", ["passed"])])
def test_a_day_may_count_only_when_it_is_long_past(tell: Tell, day: str, seen: list[str]) -> None:
    check = f"{CHECK}  past: 12 maanden\n"
    found = tell("documenten", check, {"beleid.md": f"# IBP-beleid\n\nDe eerstvolgende keer is op {day}.\n"})

    assert [one.key for one in found] == seen


def test_the_day_is_shown_at_its_place(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": "# IBP-beleid\n\nDe eerstvolgende keer is in mei 2025.\n"})

    assert found.text == "hier staat `mei 2025` als iets dat nog komt, en dat is voorbij"
    assert (found.place.span.line, found.place.span.column) == (3, 29)


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
