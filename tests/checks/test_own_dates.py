from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CASES = {
    "one day of adoption": ("adopted", "Vastgesteld op 1 mei 2026.\n\nDit beleid is vastgesteld op 1 mei 2026.", []),
    "two days of adoption": (
        "adopted",
        "Vastgesteld op 1 mei 2026.\n\nHet bestuur heeft dit beleid op 3 juni 2026 vastgesteld.",
        ["de tekst is hier vastgesteld op `3 juni 2026`, en elders op `1 mei 2026`"],
    ),
    "the day and its month": ("adopted", "Vastgesteld: mei 2026.\n\nDit beleid is vastgesteld op 1 mei 2026.", []),
    "of another paper": (
        "adopted",
        "Vastgesteld op 1 mei 2026.\n\nDe gedragscode bij dit beleid is vastgesteld op 2 juni 2024.",
        [],
    ),
    "of an earlier version": (
        "adopted",
        "Vastgesteld op 1 mei 2026.\n\nDe eerste versie van dit beleid is vastgesteld op 2 juni 2024.",
        [],
    ),
    "two days in force": (
        "in_force",
        "| In werking | 1 mei 2026 |\n|---|---|\n| Status | openbaar |\n\nDit beleid treedt in werking op 1 juni 2026.",
        ["de tekst geldt hier vanaf `1 juni 2026`, en elders vanaf `1 mei 2026`"],
    ),
    "a law in force": (
        "in_force",
        "Dit beleid geldt vanaf 1 mei 2026.\n\nDe verordening is in werking getreden op 1 augustus 2024.",
        [],
    ),
    "two versions": (
        "version",
        "Versie 1.3\n\nStatus: vastgesteld\n\n| Versie | Datum |\n|---|---|\n| 1.3 | 2024 |\n| 1.4 | 2025 |",
        ["de tekst is hier versie `1.4`, en elders versie `1.3`"],
    ),
    "one version, two spellings": ("version", "Versie 2\n\n| Versie | 2.0 |\n|---|---|\n| Status | openbaar |", []),
    "a version of something else": ("version", "Versie 2\n\nVersie 4.0 van het model gebruiken wij.", []),
    "the register": (
        "version",
        "---\nsoort: ibp-beleid\nversie: '1.4'\n---\n\n# IBP-beleid\n\nVersie 1.3",
        ["de tekst is hier versie `1.3`, en elders versie `1.4`"],
    ),
}


@pytest.mark.parametrize(("what", "text", "said"), CASES.values(), ids=CASES)
def test_a_text_says_the_same_of_itself(tell: Tell, what: str, text: str, said: list[str]) -> None:
    whole = text if text.startswith("---") else f"# IBP-beleid\n\n{text}"
    found = tell("documenten", f"own-dates: {{what: {what}}}", {"beleid.md": f"{whole}\n"})

    assert [one.text for one in found] == said


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    written = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"
    (found,) = tell("documenten", "own-dates: {what: version}", written)

    assert found.key.startswith("?")
