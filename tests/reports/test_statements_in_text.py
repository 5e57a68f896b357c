"""Deviations, attestations and maturity as a reader of the text sees them."""

from collections.abc import Callable
from datetime import date

import pytest

from ibplint.judging.judge import Selection
from ibplint.model.result import RunResult
from ibplint.model.view import View
from ibplint.reports.text import render

ResultOf = Callable[..., RunResult]
DAY = date(2026, 11, 20)
FILES = {
    "bestuur.yaml": "bestuur: {naam: Stichting De Veenrand, sector: po}\n",
    "rollen.yaml": "rollen:\n  - {id: wilg, rol: schoolleider, persoon: K. Meijer}\n",
    "besluiten.yaml": (
        "besluiten:\n"
        "  - {id: B-1, orgaan: bestuur, datum: 2026-11-05, onderwerp: Later, uitkomst: besloten}\n"
        "  - {id: B-0, orgaan: bestuur, datum: 2026-01-05, onderwerp: Later, uitkomst: besloten}\n"
    ),
    "afwijkingen.yaml": (
        "afwijkingen:\n"
        "  - {id: AFW-0, toetsregel: rol-besluit, vermelding: rollen/wilg, reden: Ziekte van K. Meijer, besluit: B-0,"
        " tot_en_met: 2026-11-04}\n"
        "  - {id: AFW-1, toetsregel: rol-besluit, vermelding: rollen/wilg, reden: Ziekte van K. Meijer, besluit: B-1,"
        " tot_en_met: 2027-01-31}\n"
    ),
    "verklaringen.yaml": (
        "verklaringen:\n"
        "  - {id: VK-1, norm: ibp-fo SM.11, niveau: 2, uitspraak: Gescheiden, door: hoofd-ict, lijn: eerste,"
        " aspect: [opzet, bestaan], afgegeven_op: 2026-09-01, tot_en_met: 2027-08-31, bewijs: bestuur.yaml}\n"
        "  - {id: VK-2, norm: ibp-fo SM.12, uitspraak: Gescheiden, door: hoofd-ict, lijn: eerste,"
        " afgegeven_op: 2025-09-01, tot_en_met: 2026-08-31, bewijs: bestuur.yaml}\n"
    ),
}
WAIVED = """\
  rollen.yaml:2:5  waarschuwing  afgeweken (besloten)  `besluit` is niet ingevuld
"""
DEVIATIONS = """\
Afwijkingen
  AFW-0  rol-besluit, voor rollen/wilg
    dekt niets: liep tot en met 4 november 2026
  AFW-1  rol-besluit, voor rollen/wilg
    voldoet niet, afgeweken (besloten) tot en met 31 januari 2027 (besluit B-1): dekt 1 vermelding
    reden: de tekst op afwijkingen.yaml:3
    verlenging van AFW-0
"""
ATTESTATIONS = """\
Verklaringen
  VK-1  IBP FO SM.11
    eigen verklaring (eerste lijn); opzet, bestaan; toont trede 2 aan; tot en met 31 augustus 2027
  VK-2  IBP FO SM.12
    bewijst niets: verlopen, liep tot en met 31 augustus 2026
"""


@pytest.fixture
def result(result_of: ResultOf) -> RunResult:
    return result_of(FILES, DAY)


def test_a_waived_finding_shows_both_verdicts_and_its_deviation(result: RunResult) -> None:
    text = render(result, View())

    assert WAIVED in text
    assert "    door   afwijking AFW-1, tot en met 31 januari 2027: de tekst op afwijkingen.yaml:3\n" in text
    assert "1 afgeweken (besloten))\n" in text


def test_deviations_are_listed_with_what_they_cover_and_what_they_renew(result: RunResult) -> None:
    assert DEVIATIONS in render(result, View())


def test_a_reason_is_shown_where_names_may_be(result: RunResult) -> None:
    assert "reden: `Ziekte van K. Meijer`" in render(result, View(names=True))
    assert "K. Meijer" not in render(result, View())


def test_attestations_are_listed_with_what_they_prove_or_why_not(result: RunResult) -> None:
    assert ATTESTATIONS in render(result, View())


def test_deviations_that_are_left_aside_are_said_to_be(result_of: ResultOf) -> None:
    text = render(result_of(FILES, DAY, selection=Selection(deviations=False)), View())

    assert "buiten beschouwing gelaten (`--no-deviations`)" in text
    assert "afgeweken (besloten)" not in text.partition("Afwijkingen\n")[0]


def test_maturity_is_a_table_with_what_was_not_examined_and_what_stands_in_the_way(result_of: ResultOf) -> None:
    roles = "rollen:\n  - {rol: fg, persoon: A. de Wit}\n  - {rol: privacy-officer, persoon: A. de Wit}\n"
    asked = Selection(rules=("fg-onafhankelijk", "verklaring-bekend"))

    text = render(result_of(FILES | {"rollen.yaml": roles}, DAY, selection=asked), View())

    assert "Volwassenheid: Normenkader Informatiebeveiliging en Privacy Funderend Onderwijs" in text
    assert "(trede 1 tot en met 5, doel 3)" in " ".join(text.split())
    assert "  IBP FO OR.02  1      4–5              fg-onafhankelijk\n" in text


def test_a_step_that_may_be_is_shown_as_a_range(result_of: ResultOf) -> None:
    roles = "rollen:\n  - {rol: fg, persoon: A. de Wit}\n  - {rol: privacy-officer, persoon: Anna de Wit}\n"
    asked = Selection(rules=("fg-onafhankelijk",))

    text = render(result_of(FILES | {"rollen.yaml": roles}, DAY, selection=asked), View())

    assert "  IBP FO OR.02  1–3    4–5              fg-onafhankelijk\n" in text


def test_the_end_counts_what_is_waived_apart(result: RunResult) -> None:
    last = render(result, View()).splitlines()[-6:]

    assert any(row.startswith("bevindingen") and row.endswith("1 afgeweken (besloten)") for row in last)


def test_it_speaks_english(result: RunResult) -> None:
    text = render(result, View(lang="en"))

    assert "  AFW-1  rol-besluit, for rollen/wilg\n    not met, waived through 31 January 2027 (decision B-1)" in text
    assert "    statement of one's own (first line); design, existence; proves step 2" in text
    assert "by     deviation AFW-1" in text
