from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = """\
period:
  plans: ["*jaarplan", programma]
  works: [staat, volgens, loopt]
  columns: [deadline]
  beside: [actie]
  own: ["*beleid"]
  listed: [bijlagen]
  unless: [vorige, terugblik, klaar]
"""
TABLE = "| Actie | Deadline |\n|---|---|\n| Een | mei 2024 |\n| Twee | {} |"
CASES = {
    "a heading with school years": ("## IBP-jaarplan 2024-2025\n\nWij trainen.", ["over"]),
    "a heading with the school year of now": ("## Jaarplan 2026-2027\n\nWij trainen.", []),
    "a heading with one year": ("## Jaarplan 2025\n\nWij trainen.", ["over"]),
    "a heading with words between": ("## Jaarplan voor het schooljaar 2024/2025\n\nWij trainen.", ["over"]),
    "a heading over years that go on": ("## Jaarplan 2024-2026\n\nWij trainen.", []),
    "a heading without text": ("## Jaarplan 2024-2025", ["-"]),
    "a year that is not that of the plan": ("## Jaarplan en wet van 2018\n\nWij trainen.", ["-"]),
    "a plan of the past": ("## Terugblik op het jaarplan 2024-2025\n\nWij trainden.", ["-"]),
    "below such a heading": ("## Terugblik\n\n### Jaarplan 2024-2025\n\nWij trainden.", ["-"]),
    "a sentence that works by it": ("Alles staat in het jaarplan 2023-2024.", ["over"]),
    "a programme that runs": ("Ons programma loopt van 2022 tot en met 2024.", ["over"]),
    "an annex": ("Een.\n\n## Bijlagen\n\n1. Formulier\n2. Jaarplan 2023-2024", ["over"]),
    "an annex that tells of it": ("Een.\n\n## Bijlagen\n\n1. Verslag bij het jaarplan 2023-2024", ["-"]),
    "a list of something else": ("Een.\n\n## Scholen\n\n1. Jaarplan 2023-2024", ["-"]),
    "a sentence that only names it": ("Het jaarplan 2023-2024 ligt op kantoor.", ["-"]),
    "a sentence that denies it": ("Het staat niet in het jaarplan 2023-2024.", ["-"]),
    "a sentence of another plan": ("In het vorige jaarplan 2023-2024 staat alles.", ["-"]),
    "the last day of a table": (TABLE.format("juni 2025"), ["passed"]),
    "a table with a day to come": (TABLE.format("juni 2027"), []),
    "a table in which all is ready": (TABLE.replace("Een", "Een, klaar").format("ooit"), ["-"]),
    "a table of something else": (TABLE.replace("Actie", "Boek").format("juni 2025"), ["-"]),
    "a table below a plan that is over": (f"## Jaarplan 2023-2024\n\n{TABLE.format('juni 2025')}", ["over"]),
    "nothing of the kind": ("Wij trainen.", ["-"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_a_plan_that_a_text_works_by_is_not_over(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


@pytest.mark.parametrize(("years", "seen"), [("2025-2026", []), ("2024-2025", ["over"])])
def test_a_period_may_count_only_when_it_is_long_over(tell: Tell, years: str, seen: list[str]) -> None:
    text = f"# IBP-beleid\n\n## Jaarplan {years}\n\nWij trainen.\n"

    assert [one.key for one in tell("documenten", f"{CHECK}  past: 12 maanden\n", {"beleid.md": text})] == seen


def test_of_a_text_outside_the_dossier_it_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]


@pytest.mark.parametrize(
    ("title", "seen"),
    [
        ("IBP-beleid 2021-2024", ["over"]),
        ("IBP-beleid voor de jaren 2021 tot en met 2025", ["over"]),
        ("IBP-beleid 2023-2027", []),
        ("IBP-beleid 2023", ["-"]),
        ("IBP-beleid, versie 2021-2", ["-"]),
    ],
)
def test_the_period_in_the_title_is_that_of_the_text(tell: Tell, title: str, seen: list[str]) -> None:
    assert [one.key for one in tell("documenten", CHECK, {"beleid.md": f"# {title}\n\nTekst.\n"})] == seen
