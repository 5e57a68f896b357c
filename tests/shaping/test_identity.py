from collections.abc import Callable

import pytest

from ibplint.model.dossier import Dossier

DossierOf = Callable[..., Dossier]


def identities(dossier: Dossier, register: str) -> list[str]:
    return [record.identity for record in dossier.register(register).records]


@pytest.mark.parametrize(
    ("text", "register", "identity"),
    [
        ("systemen:\n  - {id: KLB-01, naam: Klasbord LAS}", "systemen", "klb-01"),
        ("systemen:\n  - {naam: Leerling in Beeld}", "systemen", "leerling-in-beeld"),
        ('scholen:\n  - {naam: "\'t Kompas", sector: po}', "scholen", "t-kompas"),
        ("scholen:\n  - {naam: Sint Jozef/Noord é, sector: po}", "scholen", "sint-jozef/noord-e"),
        ("rollen:\n  - {rol: fg, persoon: A. de Wit, vanaf: 2024-01-01}", "rollen", "fg"),
        ("rollen:\n  - {rol: fg, persoon: A. de Wit, vervanger: ja}", "rollen", "fg/vervanger"),
        ("rollen:\n  - {rol: fg, persoon: A. de Wit, vervanger: nee}", "rollen", "fg"),
        ("rollen:\n  - {rol: systeemeigenaar, systeem: Klasbord LAS}", "rollen", "systeemeigenaar/klasbord-las"),
        ("verwerkersovereenkomsten:\n  - {verwerker: Klasbord}", "verwerkersovereenkomsten", "klasbord"),
        ("besluiten:\n  - {id: CvB 2023.19, orgaan: bestuur}", "besluiten", "cvb-2023-19"),
        ("bestuur: {naam: Stichting De Veenrand}", "bestuur", "bestuur"),
    ],
)
def test_a_record_is_called_by_its_id_its_name_or_its_key(
    dossier_of: DossierOf, text: str, register: str, identity: str
) -> None:
    assert identities(dossier_of(text), register) == [identity]


def test_equal_names_are_counted(dossier_of: DossierOf) -> None:
    dossier = dossier_of("rollen:\n  - {rol: fg, persoon: A}\n  - {rol: fg, persoon: B}\n  - {rol: fg, persoon: C}\n")

    assert identities(dossier, "rollen") == ["fg", "fg#2", "fg#3"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("{rol: fgg, persoon: A. de Wit, vanaf: 2024-01-01}", "{rol: fgg, persoon: B. Zwart, vanaf: 2026-08-01}"),
        ("{persoon: A. de Wit, bewijs: a.pdf}", "{persoon: B. Zwart, bewijs: b.pdf}"),
    ],
)
def test_no_person_day_or_path_is_in_a_hash(dossier_of: DossierOf, first: str, second: str) -> None:
    one, other = (identities(dossier_of(f"rollen:\n\n  - {entry}\n"), "rollen") for entry in (first, second))

    assert one == other
    assert "wit" not in one[0]


def test_the_hash_follows_what_the_record_is_about(dossier_of: DossierOf) -> None:
    one, other = (
        identities(dossier_of(f"rollen:\n  - {{persoon: A. de Wit, functie: {word}}}\n"), "rollen")
        for word in ("jurist", "adviseur")
    )

    assert one != other


def test_the_name_of_a_person_is_no_identity(dossier_of: DossierOf) -> None:
    dossier = dossier_of("personen:\n  - {naam: Bert Hoekstra, ook: [B. Hoekstra]}\n  - {naam: Anna de Wit}\n")

    one, other = identities(dossier, "personen")
    assert other == f"{one}#2"
    assert all(record.answer("id").values == () for record in dossier.register("personen").records)


def test_a_written_id_is_told_from_one_that_was_made(dossier_of: DossierOf) -> None:
    dossier = dossier_of("systemen:\n  - {id: KLB, naam: Klasbord LAS}\n  - {naam: Rooster Plus}\n")

    written, made = (record.answer("id") for record in dossier.register("systemen").records)
    assert (written.values, written.key_span is None) == (("KLB",), False)
    assert (made.values, made.key_span, made.span is None) == (("rooster-plus",), None, False)


def test_a_reference_resolves_however_it_is_written(dossier_of: DossierOf) -> None:
    dossier = dossier_of(
        "systemen:\n  - {naam: Leerling in Beeld}\n"
        "verwerkingen:\n  - {naam: Toetsen, proces: onderwijs, systemen: [Leerling in Beeld, leerling-in-beeld]}\n"
    )

    (record,) = dossier.register("verwerkingen").records
    targets = [dossier.resolve(value)[0].identity for value in record.answer("systemen").values]  # type: ignore[arg-type]
    assert targets == ["leerling-in-beeld", "leerling-in-beeld"]
