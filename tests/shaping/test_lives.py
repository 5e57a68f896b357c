from collections.abc import Callable
from datetime import date

import pytest

from ibplint.model.dossier import Dossier
from ibplint.model.record import Life

DossierOf = Callable[..., Dossier]


def lives(dossier: Dossier, register: str) -> list[Life]:
    return [record.life for record in dossier.register(register).records]


def test_both_days_of_a_life_count(dossier_of: DossierOf) -> None:
    (life,) = lives(dossier_of("rollen:\n  - {rol: fg, vanaf: 2024-08-01, tot_en_met: 2026-07-31}\n"), "rollen")

    days = [date(2024, 7, 31), date(2024, 8, 1), date(2026, 7, 31), date(2026, 8, 1)]
    assert [life.covers(day) for day in days] == [False, True, True, False]


@pytest.mark.parametrize("end", ["2026-07-31", "2026-08-01"])
def test_a_successor_and_a_predecessor_are_two_records(dossier_of: DossierOf, end: str) -> None:
    dossier = dossier_of(
        "rollen:\n"
        f"  - {{rol: fg, persoon: A. de Wit, vanaf: 2024-01-01, tot_en_met: {end}}}\n"
        "  - {rol: fg, persoon: B. Zwart, vanaf: 2026-08-01}\n"
    )

    assert [record.identity for record in dossier.register("rollen").records] == ["fg", "fg#2"]
    assert [life.covers(date(2026, 7, 31)) for life in lives(dossier, "rollen")] == [True, False]
    assert [life.covers(date(2026, 8, 2)) for life in lives(dossier, "rollen")] == [False, True]


def test_an_unreadable_day_leaves_the_life_unclear(dossier_of: DossierOf) -> None:
    (life,) = lives(dossier_of("rollen:\n  - {rol: fg, vanaf: 2026-02-30}\n"), "rollen")

    assert life.unclear == "vanaf"
    assert life.covers(date(2026, 11, 1)) is None


def test_a_register_without_life_counts_always(dossier_of: DossierOf) -> None:
    assert lives(dossier_of("besluiten:\n  - {id: B-1, datum: 2030-01-01}\n"), "besluiten") == [Life()]


DECISIONS = """
besluiten:
  - {id: CvB-2019-02, orgaan: bestuur, datum: 2019-03-01, onderwerp: Beleid 2019}
  - {id: CvB-2026-07, orgaan: bestuur, datum: 2026-06-18, onderwerp: Beleid 2026}
  - {id: CvB-2026-xx, orgaan: bestuur, datum: 2026-06-31, onderwerp: Onbekende dag}
"""


@pytest.mark.parametrize(
    ("fields", "life"),
    [
        ("besluit: CvB-2026-07", Life(date(2026, 6, 18))),
        ("besluit: CvB-2026-07, vastgesteld_op: 2020-01-01", Life(date(2026, 6, 18))),
        ("vastgesteld_op: 2020-01-01", Life(date(2020, 1, 1))),
        ("besluit: CvB-1999-01, vastgesteld_op: 2020-01-01", Life(date(2020, 1, 1))),
        ("status: vastgesteld", Life()),
        ("status: concept, besluit: CvB-2026-07", Life(counts=False)),
        ("status: vervallen", Life(counts=False)),
        ("status: halfvast", Life(unclear="status")),
        ("besluit: CvB-2026-xx", Life(unclear="besluit")),
        ("vastgesteld_op: 2026-02-30", Life(unclear="vastgesteld_op")),
    ],
)
def test_a_document_lives_from_the_decision_on_it(dossier_of: DossierOf, fields: str, life: Life) -> None:
    dossier = dossier_of(f"{DECISIONS}documenten:\n  - {{soort: ibp-beleid, titel: Beleid, {fields}}}\n")

    assert lives(dossier, "documenten") == [life]


@pytest.mark.parametrize(
    ("new", "end"),
    [
        ("besluit: CvB-2026-07", date(2026, 6, 17)),
        ("vastgesteld_op: 2027-02-01", date(2027, 1, 31)),
        ("status: concept, besluit: CvB-2026-07", None),
        ("status: vastgesteld", None),
        ("besluit: CvB-2026-xx", None),
    ],
)
def test_a_document_ends_the_day_before_the_one_that_replaces_it(
    dossier_of: DossierOf, new: str, end: date | None
) -> None:
    dossier = dossier_of(
        f"{DECISIONS}documenten:\n"
        "  - {soort: ibp-beleid, titel: Beleid 2019, status: vastgesteld, besluit: CvB-2019-02}\n"
        f"  - {{soort: ibp-beleid, titel: Beleid 2026, vervangt: Beleid 2019, {new}}}\n"
    )

    assert lives(dossier, "documenten")[0] == Life(date(2019, 3, 1), end)


def test_a_document_does_not_replace_itself(dossier_of: DossierOf) -> None:
    dossier = dossier_of(
        f"{DECISIONS}documenten:\n  - {{soort: ibp-beleid, titel: Beleid, vervangt: Beleid, besluit: CvB-2026-07}}\n"
    )

    assert lives(dossier, "documenten") == [Life(date(2026, 6, 18))]
