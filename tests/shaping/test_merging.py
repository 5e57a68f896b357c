from collections.abc import Callable

import pytest

from ibplint.model.answer import State
from ibplint.model.dossier import Dossier
from ibplint.model.message import Quote
from ibplint.shaping import faults

DossierOf = Callable[..., Dossier]

TABLE = """---
soort: ibp-beleid
titel: IBP-beleid
registers: {rollen: Rolverdeling}
---
# IBP-beleid
## Rolverdeling
| Rol | Naam | Vanaf | Functie |
|---|---|---|---|
"""


def board(row: str, *entries: str) -> dict[str, str]:
    return {"beleid.md": f"{TABLE}| {row} |\n", "rollen.yaml": "rollen:\n" + "".join(f"  - {{{e}}}\n" for e in entries)}


@pytest.mark.parametrize(
    ("row", "entry", "count"),
    [
        ("FG | A. de Wit | 2024-01-01 | ", "rol: fg, persoon: A. de Wit, vanaf: 2024-01-01", 1),
        ("FG | mw. A de Wit | 1-1-2024 | ", "rol: fg, persoon: A. de Wit, vanaf: 2024-01-01", 1),
        ("FG | A. de Wit | | ", "rol: fg, vanaf: 2024-01-01", 1),
        ("FG | | | ", "rol: fg, persoon: A. de Wit", 1),
        ("FG | B. Zwart | | ", "rol: fg, persoon: A. de Wit", 2),
        ("FG | A. de Wit | 2025-01-01 | ", "rol: fg, persoon: A. de Wit, vanaf: 2024-01-01", 2),
        ("FG | A. de Wit | | ", "rol: fg, persoon: A. de Wit, vervanger: ja", 2),
        ("FG | A. de Wit | | ", "rol: privacy-officer, persoon: A. de Wit", 2),
    ],
)
def test_a_row_and_an_entry_are_one_record_unless_something_decisive_differs(
    dossier_of: DossierOf, row: str, entry: str, count: int
) -> None:
    assert len(dossier_of(board(row, entry)).register("rollen").records) == count


def test_one_record_keeps_all_its_places_and_all_its_answers(dossier_of: DossierOf) -> None:
    dossier = dossier_of(board("FG | A. de Wit | | Jurist", "rol: fg, persoon: A. de Wit, vanaf: 2024-01-01"))

    (record,) = dossier.register("rollen").records
    assert (record.path, record.source) == ("rollen.yaml", "yaml")
    assert [(str(place), place.record) for place in record.elsewhere] == [("beleid.md:10:3", "fg")]
    assert record.answer("functie").text == "Jurist"
    assert str(record.place("functie")) == "beleid.md:10:22"
    assert str(record.place("vanaf")).startswith("rollen.yaml:2:")


def test_fields_that_differ_are_told_with_both_places(dossier_of: DossierOf) -> None:
    dossier = dossier_of(board("FG | A. de Wit | | Jurist", "rol: fg, persoon: A. de Wit, functie: Adviseur"))

    (record,) = dossier.register("rollen").records
    (fault,) = record.faults
    value, other = fault.values["value"], fault.values["other"]
    assert (fault.key, fault.field) == (faults.DIFFERS, "functie")
    assert isinstance(value, Quote)
    assert isinstance(other, Quote)
    assert (value.text, str(value.place)[:12]) == ("Adviseur", "rollen.yaml:")
    assert (other.text, str(other.place)) == ("Jurist", "beleid.md:10:22")
    assert record.answer("functie").text == "Adviseur"


def test_a_fault_of_the_other_place_keeps_its_file(dossier_of: DossierOf) -> None:
    dossier = dossier_of(board("FG | A. de Wit | 2024 | ", "rol: fg, persoon: A. de Wit"))

    (record,) = dossier.register("rollen").records
    (fault,) = record.faults
    assert (fault.key, fault.path) == (faults.DATE_PART, "beleid.md")
    assert record.answer("vanaf").state is State.UNREADABLE


def test_twins_are_counted_and_never_merged(dossier_of: DossierOf) -> None:
    dossier = dossier_of(
        {
            "a.yaml": "rollen: [{rol: fg, persoon: A. de Wit}, {rol: fg, persoon: A. de Wit}]\n",
            "b.yaml": "rollen: [{rol: fg}]",
        }
    )

    assert [record.identity for record in dossier.register("rollen").records] == ["fg", "fg#2", "fg#3"]


def test_a_row_goes_with_the_twin_that_it_fits(dossier_of: DossierOf) -> None:
    dossier = dossier_of(board("FG | B. Zwart | | Jurist", "rol: fg, persoon: A. de Wit", "rol: fg, persoon: B. Zwart"))

    old, new = dossier.register("rollen").records
    assert (old.answer("functie").text, new.answer("functie").text) == ("", "Jurist")


def test_the_spellings_of_one_person_are_one_person_here_too(dossier_of: DossierOf) -> None:
    files = board("FG | Bert Hoekstra | | ", "rol: fg, persoon: B. Hoekstra")
    known = {**files, "personen.yaml": "personen: [{naam: B. Hoekstra, ook: [Bert Hoekstra]}]\n"}

    assert len(dossier_of(files).register("rollen").records) == 2
    assert len(dossier_of(known).register("rollen").records) == 1


def test_what_one_place_leaves_out_is_not_missing(dossier_of: DossierOf) -> None:
    dossier = dossier_of(
        {
            "protocol.md": "---\nid: protocol\ntitel: Protocol datalekken\n---\n# Protocol datalekken\n",
            "documenten.yaml": "documenten:\n  - {id: protocol, versie: '2.1', eigenaar: privacy-officer}\n",
        }
    )

    (record,) = dossier.register("documenten").records
    assert record.faults == ()
    assert (record.path, record.answer("versie").path, record.page is None) == ("protocol.md", "documenten.yaml", False)


def test_a_board_of_many_twins_is_merged_in_one_pass(dossier_of: DossierOf) -> None:
    count = 400
    rows = "".join(f"| medewerker | P. Een{number} | | |\n" for number in range(count))
    entries = "".join(f"  - {{rol: medewerker, persoon: P. Een{number}}}\n" for number in reversed(range(count)))

    dossier = dossier_of({"beleid.md": TABLE + rows, "rollen.yaml": f"rollen:\n{entries}"})

    assert len(dossier.register("rollen").records) == count
