"""A finding is known again by what it is about, also where several records are called the same."""

from collections.abc import Callable

import pytest

from ibplint.judging.comparison import compared
from ibplint.judging.judge import Selection
from ibplint.model.finding import Change, Finding
from ibplint.model.result import RunResult

ResultOf = Callable[..., RunResult]
Changed = Callable[..., tuple[list[str], list[str]]]

TEAM = """\
rollen:
  - {rol: ibp-teamlid, persoon: B. Zwart, vanaf: 2025-08-01, besluit: b-1}
  - {rol: ibp-teamlid, persoon: C. Groen, vanaf: 2025-08-01}
"""
FGS = """\
rollen:
  - {rol: fg, persoon: A. de Wit, vanaf: 2018-05-25, tot_en_met: 2023-12-31}
  - {rol: fg, persoon: D. Rood, vanaf: 2024-01-01, contact: fg@x.example, gepubliceerd_op: 2024-01-02}
"""
INCIDENTS = """\
incidenten:
  - {omschrijving: Lijst verkeerd gemaild, datalek: ja, soort: mail, ontdekt_op: 2026-03-01 09:00, risico: hoog}
  - {omschrijving: Laptop kwijt, datalek: ja, ontdekt_op: 2026-04-01 09:00}
"""
BROKEN = "scholen:\n  - {naam: 'De Wilg', sector: po, sector: so}\n"
RULES = ("rol-besluit", "fg-bereikbaar", "vermelding-past", "vermelding-uniek", "rol-eenmaal", "fg-onafhankelijk")


@pytest.fixture
def change(result_of: ResultOf) -> Changed:
    """What is new and what is solved between two dossiers, each as `rule path:line`."""

    def told(before: dict[str, str] | str, now: dict[str, str] | str) -> tuple[list[str], list[str]]:
        old, new = (result_of(one, selection=Selection(RULES)) for one in (before, now))
        result = compared(new, old)
        made = [one for one in result.findings if one.change is Change.NEW]
        return [shown(one) for one in made], [shown(one) for one in result.solved]

    return told


def shown(finding: Finding) -> str:
    return f"{finding.rule} {finding.place.path}:{finding.place.span.line}"


def lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def test_of_twins_the_added_one_is_new(change: Changed) -> None:
    head, first, second = lines(TEAM)
    added = "  - {rol: ibp-teamlid, persoon: A. Aal, vanaf: 2025-08-01}\n"

    assert change(TEAM, f"{head}{added}{first}{second}") == (["rol-besluit dossier.yaml:2"], [])


def test_a_gap_that_moves_from_one_twin_to_another_is_new_and_solved(change: Changed) -> None:
    moved = TEAM.replace(", besluit: b-1", "").replace(
        "C. Groen, vanaf: 2025-08-01", "C. Groen, vanaf: 2025-08-01, besluit: b-1"
    )

    made, solved = change({"a.yaml": TEAM, "b.yaml": DECISION}, {"a.yaml": moved, "b.yaml": DECISION})

    assert (made, solved) == (["rol-besluit a.yaml:2"], ["rol-besluit a.yaml:3"])


DECISION = "besluiten:\n  - {id: b-1, orgaan: bestuur, datum: 2025-06-01, onderwerp: rollen, uitkomst: besloten}\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("C. Groen", "C. Groenewoud"),
        ("C. Groen, vanaf: 2025-08-01", "C. Groen, vanaf: 2025-08-02"),
        ("C. Groen,", "C. Groen, functie: adviseur,"),
    ],
)
def test_a_twin_that_is_edited_keeps_its_gaps(change: Changed, old: str, new: str) -> None:
    assert change(TEAM, TEAM.replace(old, new)) == ([], [])


def test_an_earlier_twin_leaves_the_others_as_they_were(change: Changed) -> None:
    earlier = "  - {rol: fg, persoon: E. Geel, vanaf: 2010-01-01, tot_en_met: 2018-05-24}\n"

    assert change(FGS, FGS + earlier) == ([], [])


def test_a_person_who_takes_over_a_role_takes_over_its_gaps(change: Changed) -> None:
    text = "rollen:\n  - {rol: privacy-officer, persoon: A. de Wit}\n"

    assert change(text, text.replace("A. de Wit", "B. Zwart")) == ([], [])


def test_a_record_without_a_name_is_known_by_most_of_what_it_says(change: Changed) -> None:
    edited = INCIDENTS.replace("soort: mail", "soort: post")

    assert change(INCIDENTS, edited) == (["vermelding-past dossier.yaml:2"], ["vermelding-past dossier.yaml:2"])


def test_another_record_without_a_name_is_another(change: Changed) -> None:
    head, first, _ = lines(INCIDENTS)
    other = "  - {omschrijving: Nepmail, datalek: nee, ontdekt_op: 2026-07-07 10:00}\n"

    made, solved = change(INCIDENTS, head + first + other)

    assert made == solved == ["vermelding-past dossier.yaml:3"]


def test_a_faulty_file_may_be_renamed(change: Changed) -> None:
    assert change({"a.yaml": BROKEN}, {"map/b.yaml": f"# anders\n{BROKEN}"}) == ([], [])


def test_a_fault_mended_in_one_file_and_made_in_another_is_new(change: Changed) -> None:
    other = BROKEN.replace("De Wilg", "De Es")
    whole = [text.replace(", sector: so", "") for text in (BROKEN, other)]

    made, solved = change({"a.yaml": BROKEN, "b.yaml": whole[1]}, {"a.yaml": whole[0], "b.yaml": other})

    assert (made, solved) == (["bestand-leesbaar b.yaml:2"], ["bestand-leesbaar a.yaml:2"])


def test_an_id_that_occurs_twice_is_one_finding_in_any_order(change: Changed) -> None:
    head, record = lines(DECISION)
    other = record.replace("bestuur", "gmr").replace("2025", "2020")

    assert change(head + record + other, head + other + record) == ([], [])
    assert change(head + record, head + other + record) == (["vermelding-uniek dossier.yaml:3"], [])


def test_a_question_about_two_names_is_the_same_question_at_another_record(change: Changed) -> None:
    text = (
        "rollen:\n  - {rol: fg, persoon: A. de Wit, vanaf: 2024-01-01}\n"
        "  - {rol: privacy-officer, persoon: Anna de Wit, vanaf: 2024-01-01}\n"
    )
    more = text + "  - {rol: bestuurder, persoon: Anna de Wit, vanaf: 2024-01-01}\n"

    made, _ = change(text, more)

    assert not [one for one in made if one.startswith("personen-uit-elkaar")]


def test_a_breach_that_is_covered_no_longer_is_new(result_of: ResultOf) -> None:
    text = (
        "rollen:\n  - {id: wilg, rol: schoolleider, persoon: K. Meijer}\n"
        "besluiten:\n  - {id: b-1, orgaan: bestuur, datum: 2026-10-05, onderwerp: Later, uitkomst: besloten}\n"
        "afwijkingen:\n  - {id: a, toetsregel: rol-besluit, vermelding: rollen/wilg, reden: Volgt, besluit: b-1,"
        " vanaf: 2026-10-05, tot_en_met: 2027-01-31}\n"
    )
    without = text.partition("afwijkingen")[0]
    covered, bare = (result_of(one, selection=Selection(("rol-besluit",))) for one in (text, without))

    assert [one.change for one in compared(bare, covered).findings if one.rule == "rol-besluit"] == [Change.NEW]
    assert [one.change for one in compared(covered, bare).findings if one.rule == "rol-besluit"] == [Change.UNCHANGED]


def test_nothing_is_known_of_a_dossier_that_was_not_there(result_of: ResultOf) -> None:
    result = compared(result_of(TEAM), None)

    assert {one.change for one in result.findings} == {Change.NEW}
    assert result.solved == ()
