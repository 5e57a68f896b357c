from collections.abc import Callable

import pytest

from ibplint.model.answer import State
from ibplint.model.dossier import Dossier
from ibplint.model.record import Record
from ibplint.shaping import faults

DossierOf = Callable[..., Dossier]


def only(dossier: Dossier, register: str) -> Record:
    (record,) = dossier.register(register).records
    return record


def told(record: Record) -> list[tuple[str, str]]:
    return [(fault.key, fault.field) for fault in record.faults]


def test_a_field_is_known_by_its_aliases_whatever_their_case(dossier_of: DossierOf) -> None:
    record = only(dossier_of("rollen:\n  - {Rol: fg, Functionaris: A. de Wit, Ingangsdatum: 1-9-2026}\n"), "rollen")

    assert set(record.answers) >= {"rol", "persoon", "vanaf"}
    assert record.faults == ()


def test_an_unknown_field_is_one_fault_at_its_key_with_the_nearest_field(dossier_of: DossierOf) -> None:
    record = only(dossier_of("rollen:\n  - rol: fg\n    persoonn: A. de Wit\n    kleur: blauw\n"), "rollen")

    near, far = record.faults
    assert (near.key, near.values["suggestion"], near.span.line) == (faults.UNKNOWN_FIELD, "persoon", 3)
    assert (far.key, far.values["suggestion"], far.span.line) == (faults.UNKNOWN_FIELD, "", 4)


def test_two_names_of_one_field_are_a_fault_and_the_first_counts(dossier_of: DossierOf) -> None:
    record = only(dossier_of("rollen:\n  - rol: fg\n    vanaf: 2026-01-01\n    sinds: 2025-01-01\n"), "rollen")

    assert told(record) == [(faults.KEY_TWICE, "vanaf")]
    assert record.answer("vanaf").text == "2026-01-01"


@pytest.mark.parametrize("entry", ["{persoon: A. de Wit}", "{rol: , persoon: A. de Wit}", "{rol: onbekend}"])
def test_a_field_without_which_nothing_is_understood_is_missed_once(dossier_of: DossierOf, entry: str) -> None:
    record = only(dossier_of(f"rollen:\n  - {entry}\n"), "rollen")

    assert told(record) == [(faults.MISSING, "rol")]


def test_a_field_with_an_unreadable_value_is_not_missed_as_well(dossier_of: DossierOf) -> None:
    record = only(dossier_of("rollen:\n  - {rol: [fg, privacy-officer]}\n"), "rollen")

    assert told(record) == [(faults.LIST_HERE, "rol")]


@pytest.mark.parametrize(
    ("field", "key"),
    [
        ("persoon: [A. de Wit, B. Zwart]", faults.LIST_HERE),
        ("persoon: {naam: A. de Wit}", faults.MAPPING_HERE),
        ("persoon: true", faults.BOOLEAN_HERE),
        ("gedeeld_met: [{naam: De Esch}]", faults.MAPPING_HERE),
        ("gedeeld_met: [[De Esch]]", faults.LIST_HERE),
        ("vanaf: [2026-01-01]", faults.LIST_HERE),
        ("vervanger: {ja: ja}", faults.MAPPING_HERE),
        ("bewijs: [[a.pdf]]", faults.LIST_HERE),
        ("bewijs: {vindplaats: [a]}", faults.LIST_HERE),
        ("functie: false", faults.BOOLEAN_HERE),
    ],
)
def test_another_shape_than_the_field_asks_is_one_fault(dossier_of: DossierOf, field: str, key: str) -> None:
    record = only(dossier_of(f"rollen:\n  - {{rol: fg, {field}}}\n"), "rollen")

    name = field.split(":", maxsplit=1)[0]
    assert told(record) == [(key, name)]
    assert record.answer(name).state is State.UNREADABLE


def test_one_value_may_stand_where_a_list_may(dossier_of: DossierOf) -> None:
    record = only(dossier_of("rollen:\n  - {rol: fg, gedeeld_met: Stichting De Esch}\n"), "rollen")

    assert record.answer("gedeeld_met").values == ("Stichting De Esch",)


def test_tot_asks_which_day_is_meant_and_leaves_the_end_unclear(dossier_of: DossierOf) -> None:
    record = only(dossier_of("rollen:\n  - {rol: fg, vanaf: 2024-08-01, tot: 2026-08-01}\n"), "rollen")

    assert told(record) == [(faults.UNTIL, "tot_en_met")]
    assert record.answer("tot_en_met").state is State.UNREADABLE
    assert record.life.unclear == "tot_en_met"


AGREEMENT = """
verwerkersovereenkomsten:
  - id: VWO-1
    verwerker: klasbord
    producten: [{naam: Klasbord LAS, systeem: klasbord-las}, {product: Klasbord Toets}]
    subverwerkers:
      - {naam: Polder Hosting, dienst: hosting, land: Duitsland}
      - {naam: Polder Hosting, dienst: e-mail, land: Nergensland}
"""


def test_records_within_a_record_know_it_and_have_faults_of_their_own(dossier_of: DossierOf) -> None:
    dossier = dossier_of(AGREEMENT)
    record = only(dossier, "verwerkersovereenkomsten")

    first, second = record.answer("subverwerkers").records
    assert (first.register, first.identity) == ("verwerkersovereenkomsten.subverwerkers", "vwo-1/polder-hosting")
    assert (second.identity, second.parent) == ("vwo-1/polder-hosting#2", record)
    assert first.answer("land").values == ("DE",)
    assert told(second) == [(faults.WORD, "land")]
    assert [one.answer("naam").text for one in record.answer("producten").records] == ["Klasbord LAS", "Klasbord Toets"]
    assert record.faults == ()
    assert dossier.register("verwerkersovereenkomsten.subverwerkers").records == (first, second)


@pytest.mark.parametrize(
    ("written", "state", "key"),
    [
        ("geen", State.NONE, None),
        ("Geen", State.NONE, None),
        ("", State.UNANSWERED, None),
        ("[]", State.UNANSWERED, None),
        ("onbekend", State.UNANSWERED, None),
        ("Polder Hosting", State.UNREADABLE, faults.RECORDS_WANTED),
        ("[Polder Hosting]", State.UNREADABLE, faults.RECORDS_WANTED),
        ("[{naam: A}, tekst]", State.UNREADABLE, faults.RECORDS_WANTED),
        ("{naam: A}", State.ANSWERED, None),
    ],
)
def test_a_field_with_records_holds_records_or_says_that_there_are_none(
    dossier_of: DossierOf, written: str, state: State, key: str | None
) -> None:
    record = only(
        dossier_of(f"verwerkersovereenkomsten:\n  - {{verwerker: klasbord, subverwerkers: {written}}}\n"),
        "verwerkersovereenkomsten",
    )

    assert record.answer("subverwerkers").state is state
    assert {fault.key for fault in record.faults} == ({key} if key else set())


def test_a_shape_that_is_wrong_within_a_record_is_told_there(dossier_of: DossierOf) -> None:
    record = only(
        dossier_of("verwerkersovereenkomsten:\n  - {verwerker: klasbord, subverwerkers: [{naam: [A, B]}]}\n"),
        "verwerkersovereenkomsten",
    )

    (inner,) = record.answer("subverwerkers").records
    assert told(record) == []
    assert told(inner) == [(faults.LIST_HERE, "naam")]


@pytest.mark.parametrize(
    ("key", "field"),
    [
        ("kontact", "contact"),
        ("contakt", "contact"),
        ("contcat", "contact"),
        ("persoo", "persoon"),
        ("perzoon", "persoon"),
    ],
)
def test_a_key_that_probably_means_a_field_leaves_that_field_to_be_read_and_is_one_fault(
    dossier_of: DossierOf, key: str, field: str
) -> None:
    (record,) = dossier_of(f"rollen:\n  - {{rol: fg, {key}: A. de Wit}}\n").register("rollen").records

    assert [(one.key, one.field) for one in record.faults] == [(faults.UNKNOWN_FIELD, field)]
    assert record.answer(field).state is State.UNREADABLE
    assert record.answer(field).private


def test_a_slip_in_a_key_on_which_force_hangs_leaves_the_record_in_force(dossier_of: DossierOf) -> None:
    (record,) = dossier_of("rollen:\n  - {rol: fg, vanf: 2024-01-01}\n").register("rollen").records

    assert [(one.key, one.field) for one in record.faults] == [(faults.UNKNOWN_FIELD, "")]
    assert record.life.unclear == ""


def test_a_key_beside_the_field_that_it_resembles_takes_nothing_from_it(dossier_of: DossierOf) -> None:
    (record,) = dossier_of("rollen:\n  - {rol: fg, kontact: x, contact: a@b.example}\n").register("rollen").records

    assert [(one.key, one.field) for one in record.faults] == [(faults.UNKNOWN_FIELD, "")]
    assert record.answer("contact").values == ("a@b.example",)
