from collections.abc import Callable

import pytest

from ibplint.model.answer import State
from ibplint.model.dossier import Dossier
from ibplint.model.values import Evidence, Reference, Role
from ibplint.shaping import faults

DossierOf = Callable[..., Dossier]


def page(table: str, heading: str = "## Rollen en verantwoordelijkheden", front: str = "") -> dict[str, str]:
    return {"beleid.md": f"---\nsoort: ibp-beleid\n{front}---\n# IBP-beleid\n\n{heading}\n\n{table}"}


def roles(dossier: Dossier, register: str = "roltaken") -> list[str]:
    return [record.answer("rol").value.text for record in dossier.register(register).records]  # type: ignore[union-attr]


ANNOUNCED = 'registers: {rollen: "Rollen en verantwoordelijkheden"}\n'
DUTIES = """| Rol | Taken |
|---|---|
| **Functionaris voor gegevensbescherming** | houdt toezicht; adviseert over DPIA's<br>is contactpunt |
| Privacy officer | vertaalt beleid |
"""


def test_a_role_table_without_persons_tells_duties_and_never_who_holds_them(dossier_of: DossierOf) -> None:
    dossier = dossier_of(page(DUTIES))

    assert roles(dossier) == ["fg", "privacy-officer"]
    assert dossier.register("roltaken").records[0].answer("taken").values == (
        "houdt toezicht",
        "adviseert over DPIA's",
        "is contactpunt",
    )
    assert not dossier.register("rollen").present


def test_one_fg_is_counted_over_a_policy_and_a_register(dossier_of: DossierOf) -> None:
    dossier = dossier_of({**page(DUTIES), "rollen.yaml": "rollen: [{rol: fg, persoon: A. de Wit}]\n"})

    assert roles(dossier, "rollen") == ["fg"]


def test_a_table_with_persons_and_duties_tells_both(dossier_of: DossierOf) -> None:
    table = "| Rol | Naam | Taken |\n|---|---|---|\n| FG | A. de Wit | houdt toezicht |\n"
    dossier = dossier_of(page(table, front=ANNOUNCED))

    (holder,) = dossier.register("rollen").records
    (duty,) = dossier.register("roltaken").records
    assert (holder.answer("persoon").text, duty.answer("taken").text) == ("A. de Wit", "houdt toezicht")
    assert (holder.faults, duty.faults) == ((), ())


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("FG; privacy officer", ["fg", "privacy-officer"]),
        ("FG<br>Privacy officer", ["fg", "privacy-officer"]),
        ("FG, privacy officer", ["fg", "privacy-officer"]),
        ("DPO / FG", ["fg"]),
        ("FG, privacy officer en DPO", ["fg", "privacy-officer"]),
        ("FG en privacy officer", ["fg", "privacy-officer"]),
        ("FG / privacy officer", ["fg", "privacy-officer"]),
        ("Privacy officer (IBP-team)", ["privacy-officer"]),
        ("Proceseigenaren (ICT, P&O)", ["proceseigenaar/ict", "proceseigenaar/personeel"]),
        ("Proceseigenaren (ICT en P&O); FG", ["proceseigenaar/ict", "proceseigenaar/personeel", "fg"]),
        ("proceseigenaar/personeel", ["proceseigenaar/personeel"]),
        ("`fg`", ["fg"]),
    ],
)
def test_a_key_cell_that_names_several_gives_a_record_for_each(
    dossier_of: DossierOf, cell: str, expected: list[str]
) -> None:
    dossier = dossier_of(page(f"| Rol | Taken |\n|---|---|\n| {cell} | houdt toezicht |\n"))

    assert roles(dossier) == expected
    assert {record.answer("taken").values for record in dossier.register("roltaken").records} == {("houdt toezicht",)}


def test_each_name_in_a_cell_has_its_own_place(dossier_of: DossierOf) -> None:
    dossier = dossier_of(page("| Rol | Taken |\n|---|---|\n| FG; Schoolleidder | houdt toezicht |\n"))

    _, odd = dossier.register("roltaken").records
    (fault,) = odd.faults
    assert (fault.key, fault.span.line, fault.span.column, fault.span.end_column) == (faults.WORD, 10, 7, 20)


def test_an_empty_key_cell_continues_the_row_above(dossier_of: DossierOf) -> None:
    dossier = dossier_of(
        page(
            "| Rol | Taken | Toelichting |\n|---|---|---|\n"
            "| FG | toezicht | a |\n| | advies | |\n| Privacy officer | beleid | |\n"
        )
    )

    assert [record.answer("taken").values for record in dossier.register("roltaken").records] == [
        ("toezicht", "advies"),
        ("beleid",),
    ]


@pytest.mark.parametrize("cell", ["", "-", "–", "?", "n.v.t.", "onbekend"])
def test_a_cell_that_says_nothing_is_no_answer(dossier_of: DossierOf, cell: str) -> None:
    dossier = dossier_of(page(f"| Rol | Naam | Vanaf |\n|---|---|---|\n| FG | A. de Wit | {cell} |\n"))

    (record,) = dossier.register("rollen").records
    assert record.answer("vanaf").state is State.UNANSWERED
    assert record.life.start is None
    assert record.faults == ()


@pytest.mark.parametrize(("cell", "value"), [("ja", True), ("x", True), ("✓", True), ("nee", False), ("", False)])
def test_a_tick_is_yes_and_an_empty_cell_takes_the_default(dossier_of: DossierOf, cell: str, *, value: bool) -> None:
    table = f"| Rol | Naam | Plaatsvervanger |\n|---|---|---|\n| FG | A. de Wit | {cell} |\n"
    dossier = dossier_of(page(table, front=ANNOUNCED))

    assert dossier.register("rollen").records[0].answer("vervanger").value is value


COLOURED = "| Rol | Taken | Kleur |\n|---|---|---|\n| FG | a | x |\n| Privacy officer | b | y |\n"


def test_a_column_that_is_no_field_is_one_fault_however_many_rows(dossier_of: DossierOf) -> None:
    front = 'registers: {roltaken: "Rollen en verantwoordelijkheden"}\n'
    dossier = dossier_of(page(COLOURED, front=front))

    found = [fault for record in dossier.register("roltaken").records for fault in record.faults]
    assert [(fault.key, fault.span.line, fault.span.column) for fault in found] == [(faults.UNKNOWN_COLUMN, 9, 17)]


def test_a_policy_may_have_columns_of_its_own_in_a_table_of_roles(dossier_of: DossierOf) -> None:
    dossier = dossier_of(page(COLOURED))

    assert roles(dossier) == ["fg", "privacy-officer"]
    assert [fault for record in dossier.register("roltaken").records for fault in record.faults] == []


def test_a_column_that_is_nearly_a_field_is_told_in_a_policy_too(dossier_of: DossierOf) -> None:
    dossier = dossier_of(page("| Rol | Naam | Taken | Vanaff |\n|---|---|---|---|\n| FG | A | b | 1-8-2024 |\n"))

    told = [
        fault.key for name in ("rollen", "roltaken") for one in dossier.register(name).records for fault in one.faults
    ]
    assert told == [faults.UNKNOWN_COLUMN]


def test_a_table_of_roles_with_words_of_its_own_is_no_register_of_holders(dossier_of: DossierOf) -> None:
    dossier = dossier_of(page("| Rol | Naam | Taken | Vervanger |\n|---|---|---|---|\n| FG | A | b | een collega |\n"))

    assert dossier.register("rollen").records == ()
    assert roles(dossier) == ["fg"]


@pytest.mark.parametrize(
    ("heads", "cells"),
    [
        ("Rol | Wie | Taken en bevoegdheden | Vervanging", "FG | mr. L. de Haan, extern | ziet toe | collega"),
        ("Rol | Naam", "FG | A. de Wit"),
        ("Rol | Naam | Taken", "FG | A. de Wit | ziet toe"),
        ("Functie | Ingevuld door | Verantwoordelijkheden", "FG | A. de Wit | ziet toe"),
        ("Rol | Wie | Bereikbaar via", "FG | A. de Wit | fg@veenrand.example"),
        ("Rol | Functionaris | E-mail", "FG | A. de Wit | fg@veenrand.example"),
        ("Rol | Medewerker | Uren", "FG | A. de Wit | 80"),
        ("Rol | Wie | Organisatie", "FG | A. de Wit | Noorderlicht Privacy"),
        ("Rol | Naam | Rapportage aan", "FG | A. de Wit | bestuur"),
        ("Laag | Rol | Vervuld door | Taken", "toezicht | FG | A. de Wit | ziet toe"),
    ],
)
def test_names_beside_roles_in_a_policy_describe_the_roles(dossier_of: DossierOf, heads: str, cells: str) -> None:
    rule = " | ".join("---" for _ in heads.split(" | "))
    dossier = dossier_of(page(f"| {heads} |\n| {rule} |\n| {cells} |\n"))

    assert dossier.register("rollen").records == ()


@pytest.mark.parametrize(
    ("heads", "cells"),
    [
        ("Rol | Naam | Vanaf", "FG | A. de Wit | 1-8-2024"),
        ("Rol | Wie | Sinds", "FG | A. de Wit | 1-8-2024"),
        ("Rol | Naam | Taken | Besluit", "FG | A. de Wit | ziet toe | CvB-2024-3"),
        ("Rol | Persoon | Ingangsdatum | Einddatum", "FG | A. de Wit | 1-8-2024 | 31-7-2028"),
        ("Id | Rol | Naam", "R-1 | FG | A. de Wit"),
        ("Kenmerk | Rol | Naam | Taken", "R-1 | FG | A. de Wit | ziet toe"),
        ("Rol | Naam | Benoemingsbesluit", "FG | A. de Wit | CvB-2024-3"),
        ("Rol | Naam | Datum ingang | Contact", "FG | A. de Wit | 1-8-2024 | fg@veenrand.example"),
        ("Rol | Naam | Bewijs", "FG | A. de Wit | bijlagen/contract.pdf"),
        ("Rol | Ingevuld door | Geldig vanaf", "FG | A. de Wit | 1-8-2024"),
    ],
)
def test_names_with_a_date_or_a_decision_are_the_register(dossier_of: DossierOf, heads: str, cells: str) -> None:
    rule = " | ".join("---" for _ in heads.split(" | "))
    dossier = dossier_of(page(f"| {heads} |\n| {rule} |\n| {cells} |\n"))

    assert roles(dossier, "rollen") == ["fg"]


@pytest.mark.parametrize("files", [{"rollen.md": "# Rollen\n\n| Rol | Naam |\n|---|---|\n| FG | A. de Wit |\n"}])
def test_names_beside_roles_in_a_file_that_is_no_document_are_the_register(
    dossier_of: DossierOf, files: dict[str, str]
) -> None:
    assert roles(dossier_of(files), "rollen") == ["fg"]


def test_a_column_tot_asks_once_and_leaves_every_end_unclear(dossier_of: DossierOf) -> None:
    dossier = dossier_of(
        page("| Rol | Naam | Tot |\n|---|---|---|\n| FG | A | 1-8-2026 |\n| Privacy officer | B | 1-8-2027 |\n")
    )

    records = dossier.register("rollen").records
    assert [fault.key for record in records for fault in record.faults] == [faults.UNTIL]
    assert [record.life.unclear for record in records] == ["tot_en_met", "tot_en_met"]


def test_a_surplus_cell_is_told_on_its_row(dossier_of: DossierOf) -> None:
    dossier = dossier_of(page("| Rol | Taken |\n|---|---|\n| FG | a |\n| Privacy officer | b | c |\n"))

    fg, po = dossier.register("roltaken").records
    assert fg.faults == ()
    assert [(fault.key, fault.span.line) for fault in po.faults] == [(faults.SURPLUS_CELL, 11)]


def test_two_columns_of_one_field_are_told_where_front_matter_announces_a_register(dossier_of: DossierOf) -> None:
    front = 'registers: {roltaken: "Rollen en verantwoordelijkheden"}\n'
    dossier = dossier_of(page("| Rol | Taken | Verantwoordelijkheden |\n|---|---|---|\n| FG | a | b |\n", front=front))

    (record,) = dossier.register("roltaken").records
    assert [(fault.key, fault.field) for fault in record.faults] == [(faults.KEY_TWICE, "taken")]
    assert record.answer("taken").values == ("a",)


@pytest.mark.parametrize(
    ("heading", "named"),
    [
        ("## Rollen", True),
        ("## Bijlage 2: Taken en rollen", True),
        ("## Rollen en verantwoordelijkheden\n\n### Uitvoerend", True),
        # A table of tasks of our roles is one wherever it stands.
        ("## Wie doet wat?", True),
        ("## Overzicht", True),
    ],
)
def test_a_heading_or_one_above_it_announces_a_table(dossier_of: DossierOf, heading: str, *, named: bool) -> None:
    assert dossier_of(page(DUTIES, heading)).register("roltaken").present is named


def test_a_table_that_nothing_announces_tells_of_our_roles_only(dossier_of: DossierOf) -> None:
    rows = "| Rol | Taken |\n|---|---|\n| FG | adviseert |\n| Teamtrekker lezen | leest voor |\n"

    assert dossier_of(page(rows, "## Overzicht")).register("roltaken").records == ()
    told = dossier_of(page(f"{rows}| Privacy officer | helpt scholen |\n", "## Overzicht")).register("roltaken").records
    assert [record.mark for record in told] == ["fg", "privacy-officer"]


@pytest.mark.parametrize(
    ("heading", "table"),
    [
        ("## Incidenten", "| Soort | Aantal |\n|---|---|\n| Datalek | 3 |\n"),
        ("## Verwerkersovereenkomsten", "| Bijlage | Doel |\n|---|---|\n| Bijsluiter | uitleg |\n"),
        ("## Rollen", "| Rol | Telefoon |\n|---|---|\n| FG | 0591 |\n"),
    ],
)
def test_a_table_without_the_columns_of_a_register_is_just_a_table(
    dossier_of: DossierOf, heading: str, table: str
) -> None:
    dossier = dossier_of(page(table, heading))

    assert {name for name, register in dossier.registers.items() if register.present and not register.supplied} == {
        "documenten"
    }
    assert dossier.files[0].faults == ()


@pytest.mark.parametrize("wanted", ["Bijlage 2", "bijlage 2: wie doet wat", "**Bijlage 2**"])
def test_front_matter_names_the_heading_of_a_table(dossier_of: DossierOf, wanted: str) -> None:
    table = "### Toezicht\n\n| Rol | Naam |\n|---|---|\n| FG | A. de Wit |\n"
    dossier = dossier_of(page(table, "## Bijlage 2: wie doet wat", f'registers: {{rollen: "{wanted}"}}\n'))

    assert roles(dossier, "rollen") == ["fg"]
    assert dossier.files[0].faults == ()


@pytest.mark.parametrize(
    ("front", "key", "dark"),
    [
        ('registers: {rollen: "Bijlage 9"}\n', faults.TABLE_HEADING, "rollen"),
        ('registers: {rolen: "Bijlage 2"}\n', faults.TABLE_REGISTER, ""),
        ('registers: {systemen: "Bijlage 2"}\n', faults.TABLE_COLUMNS, "systemen"),
    ],
)
def test_front_matter_that_names_what_is_not_there_is_told(
    dossier_of: DossierOf, front: str, key: str, dark: str
) -> None:
    dossier = dossier_of(page(DUTIES, "## Bijlage 2", front))

    assert [fault.key for fault in dossier.files[0].faults] == [key]
    assert [name for name, register in dossier.registers.items() if register.darkened and "." not in name] == (
        [dark] if dark else []
    )


def test_front_matter_that_calls_duties_roles_is_understood(dossier_of: DossierOf) -> None:
    dossier = dossier_of(page(DUTIES, "## Bijlage 2", 'registers: {rollen: "Bijlage 2"}\n'))

    assert roles(dossier) == ["fg", "privacy-officer"]
    assert not dossier.register("rollen").present


def test_a_table_in_a_file_that_is_no_document_counts_all_the_same(dossier_of: DossierOf) -> None:
    dossier = dossier_of({"registers/systemen.md": "# Systemen\n\n| Naam | Proces |\n|---|---|\n| Klasbord | ICT |\n"})

    (record,) = dossier.register("systemen").records
    assert (record.identity, record.source) == ("klasbord", "table")
    assert dossier.files[0].unread is None
    assert not dossier.register("documenten").present


def test_a_link_gives_its_target_as_evidence_and_its_text_as_reference(dossier_of: DossierOf) -> None:
    table = (
        "| Rol | Naam | Besluit | Bewijs |\n|---|---|---|---|\n"
        "| FG | A. de Wit | [CvB-2023-19](../besluiten.yaml) | [contract](../bijlagen/fg%20contract.pdf) |\n"
    )
    dossier = dossier_of({"beleid/rollen.md": f"# Rollen\n\n{table}"})

    (record,) = dossier.register("rollen").records
    assert record.answer("besluit").values == (Reference("CvB-2023-19", ("besluiten",)),)
    assert record.answer("bewijs").values == (Evidence("bijlagen/fg contract.pdf"),)


def test_a_row_of_another_table_is_a_record_of_its_own(dossier_of: DossierOf) -> None:
    dossier = dossier_of(page(f"{DUTIES}\n### Uitvoerend\n\n| Rol | Taken |\n|---|---|\n| FG | licht voor |\n"))

    assert [record.identity for record in dossier.register("roltaken").records] == ["fg", "privacy-officer", "fg#2"]
    assert dossier.register("roltaken").records[0].answer("rol").values == (Role("fg"),)


def registers_in(dossier: Dossier) -> set[str]:
    return {name for name, register in dossier.registers.items() if register.present and not register.supplied}


TERMS = "| Soort gegevens | Termijn |\n|---|---|\n| Dossier | 2 jaar |\n| Beelden | 4 weken, of langer |\n"
FULL = (
    "| Naam | Categorie | Termijn | Begint bij | Status | Bron |\n|---|---|---|---|---|---|\n"
    "| Verzuim | verzuim | 5 jaar | uitschrijving | wet | wet |\n"
)


def test_terms_in_the_text_of_a_policy_are_no_register_of_terms(dossier_of: DossierOf) -> None:
    assert "bewaartermijnen" not in registers_in(dossier_of(page(TERMS, "## Bewaartermijnen")))


def test_the_same_terms_in_a_file_that_is_no_document_are_a_register(dossier_of: DossierOf) -> None:
    assert "bewaartermijnen" in registers_in(dossier_of({"bewaartermijnen.md": f"# Bewaartermijnen\n\n{TERMS}"}))


def test_terms_that_front_matter_announces_are_a_register(dossier_of: DossierOf) -> None:
    dossier = dossier_of(page(TERMS, "## Hoe lang", "registers: {bewaartermijnen: Hoe lang}\n"))

    assert "bewaartermijnen" in registers_in(dossier)


def test_a_whole_table_of_terms_in_a_document_is_a_register(dossier_of: DossierOf) -> None:
    assert "bewaartermijnen" in registers_in(dossier_of(page(FULL, "## Bewaartermijnen")))


@pytest.mark.parametrize(
    "title",
    [
        "Bestuurssecretaris",
        "Contactpersoon voor alle scholen",
        "Hoofd van de ICT-dienst",
        "Interne audit",
        "Bovenschools ICT'er",
        "Privacy office",
        "Security office",
        "CPO",
        "Toezichthouding",
        "Juridisch adviseur",
    ],
)
def test_a_job_title_of_the_board_itself_is_no_fault_in_a_policy(dossier_of: DossierOf, title: str) -> None:
    table = f"| Rol | Taken |\n|---|---|\n| {title} | archiveert |\n| FG | ziet toe |\n"
    dossier = dossier_of(page(table))

    assert roles(dossier) == ["fg"]
    assert not [fault for record in dossier.register("roltaken").records for fault in record.faults]


@pytest.mark.parametrize("title", ["Privacy oficer", "Interne auditer", "Toezichthoder", "Schoollieder"])
def test_a_role_that_is_spelt_wrongly_is_a_fault_in_a_policy_too(dossier_of: DossierOf, title: str) -> None:
    dossier = dossier_of(page(f"| Rol | Taken |\n|---|---|\n| {title} | schrijft |\n"))

    assert [fault.key for record in dossier.register("roltaken").records for fault in record.faults] == ["word"]


def test_a_layer_of_the_board_itself_is_no_fault_in_a_policy(dossier_of: DossierOf) -> None:
    dossier = dossier_of(page("| Laag | Rol | Taken |\n|---|---|---|\n| Medezeggenschap | FG | ziet toe |\n"))

    assert [record.faults for record in dossier.register("roltaken").records if record.source != "text"] == [()]
