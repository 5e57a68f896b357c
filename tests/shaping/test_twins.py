"""Records with one name have an order that no layout changes."""

from collections.abc import Callable
from itertools import permutations

import pytest

from ibplint.model.dossier import Dossier
from ibplint.model.values import Reference

DossierOf = Callable[..., Dossier]

FIRST = "  - {rol: fg, persoon: C. Groen, vanaf: 2018-05-25, tot_en_met: 2023-12-31}\n"
SECOND = "  - {rol: fg, persoon: A. de Wit, vanaf: 2024-01-01}\n"
THIRD = "  - {rol: fg, persoon: B. Zwart, vanaf: 2024-01-01}\n"


@pytest.mark.parametrize("order", [*permutations((FIRST, SECOND, THIRD))])
def test_the_earliest_twin_has_the_bare_name_wherever_it_stands(dossier_of: DossierOf, order: tuple[str, ...]) -> None:
    records = dossier_of("rollen:\n" + "".join(order)).register("rollen").records

    named = {record.identity: record.answer("persoon").text for record in records}
    assert named == {"fg": "C. Groen", "fg#2": "A. de Wit", "fg#3": "B. Zwart"}
    assert {record.mark for record in records} == {"fg"}


def test_a_later_twin_leaves_the_numbers_of_the_others(dossier_of: DossierOf) -> None:
    before, now = (
        dossier_of(f"rollen:\n{text}") for text in (SECOND + THIRD, SECOND + THIRD + FIRST.replace("2018", "2025"))
    )

    assert [record.identity for record in now.register("rollen").records][:2] == [
        record.identity for record in before.register("rollen").records
    ]


@pytest.mark.parametrize("turned", [False, True])
def test_of_two_records_with_one_id_the_same_counts_in_any_order(dossier_of: DossierOf, *, turned: bool) -> None:
    records = ["  - {id: b-1, orgaan: bestuur, datum: 2025-06-01}\n", "  - {id: B 1, orgaan: gmr, datum: 2021-06-01}\n"]
    dossier = dossier_of("besluiten:\n" + "".join(records[::-1] if turned else records))

    found = dossier.resolve(Reference("b-1", ("besluiten",)))

    assert [record.answer("orgaan").text for record in found] == ["gmr", "bestuur"]


def test_records_without_a_name_share_a_mark(dossier_of: DossierOf) -> None:
    dossier = dossier_of("besluiten:\n  - {orgaan: bestuur}\n  - {orgaan: gmr}\n  - {id: b-1, orgaan: gmr}\n")

    assert [record.mark for record in dossier.register("besluiten").records] == ["?", "?", "b-1"]


def test_a_record_within_a_record_has_the_mark_of_both(dossier_of: DossierOf) -> None:
    dossier = dossier_of(
        "verwerkersovereenkomsten:\n"
        "  - {verwerker: klasbord, ondertekend_op: 2020-01-01}\n"
        "  - {verwerker: klasbord, ondertekend_op: 2024-01-01, subverwerkers: [{naam: Polder}, {naam: Polder}]}\n"
    )

    inner = dossier.register("verwerkersovereenkomsten.subverwerkers").records
    assert [(record.identity, record.mark) for record in inner] == [
        ("klasbord#2/polder", "klasbord/polder"),
        ("klasbord#2/polder#2", "klasbord/polder"),
    ]
