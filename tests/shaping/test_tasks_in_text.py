from collections.abc import Callable, Mapping

import pytest

from ibplint.model.dossier import Dossier
from ibplint.model.record import Record
from ibplint.model.values import Role

DossierOf = Callable[..., Dossier]
FRONT = "---\nsoort: ibp-beleid\ntitel: IBP-beleid\n---\n# IBP-beleid\n\n"


def told(dossier: Dossier) -> Mapping[str, tuple[object, ...]]:
    """The tasks by role, of the records that come from running text."""
    return {
        record.answer("rol").values[0].text: record.answer("taken").values  # type: ignore[union-attr]
        for record in dossier.register("roltaken").records
        if record.source == "text"
    }


def words_at(record: Record, number: int, text: str) -> str:
    span = record.answer("taken").span_of(number)
    assert span is not None
    return text.splitlines()[span.line - 1][span.column - 1 : span.end_column - 1]


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("## Functionaris voor gegevensbescherming (FG)", "fg"),
        ("### 6.2 De privacy officer", "privacy-officer"),
        ("## Leidinggevende, directie", "schoolleider"),
        ("## Taken van de FG", "fg"),
        ("## ICT en IBP-team", "ibp-teamlid"),
        ("## Taken en bevoegdheden van de schoolleider", "schoolleider"),
        ("## De FG binnen onze stichting", "fg"),
        ("## Artikel 5 Melden bij de FG", ""),
        ("## Aanwijzing van de FG", ""),
        ("## Incidenten", ""),
    ],
)
def test_below_the_heading_of_a_role_sentences_without_a_subject_are_its_tasks(
    dossier_of: DossierOf, heading: str, role: str
) -> None:
    dossier = dossier_of({"beleid.md": f"{FRONT}{heading}\n\nAdviseert het bestuur over risico's.\n"})

    assert told(dossier) == ({role: ("Adviseert het bestuur over risico's.",)} if role else {})


@pytest.mark.parametrize(
    ("text", "tasks"),
    [
        ("De FG handelt incidenten af.", {"fg": ("De FG handelt incidenten af.",)}),
        ("De FG is benoemd. Zij adviseert het bestuur.", {"fg": ("Zij adviseert het bestuur.",)}),
        ("Incidenten worden door de FG afgehandeld.", {"fg": ("Incidenten worden door de FG afgehandeld.",)}),
        ("Incidenten worden afgehandeld.", {}),
        ("De leverancier adviseert de FG.", {}),
        ("Jaarlijks stelt Meerwijk het beleid vast.", {}),
        ("Bij twijfel beslist het bestuur.", {"bestuurder": ("Bij twijfel beslist het bestuur.",)}),
        ("Tot 2018 handelde de FG incidenten af.", {}),
        ("Als de FG het register bijhoudt, is er geen toezicht.", {}),
        ("U kunt de FG schrijven.", {}),
        ("De FG is in 2024 aangewezen.", {}),
        ("Naleving van het beleid is onderdeel van het werk.", {}),
    ],
)
def test_elsewhere_a_sentence_is_of_the_role_that_is_its_subject(
    dossier_of: DossierOf, text: str, tasks: Mapping[str, tuple[str, ...]]
) -> None:
    assert told(dossier_of({"beleid.md": f"{FRONT}## Werkwijze\n\n{text}\n"})) == tasks


@pytest.mark.parametrize(
    ("lead", "entry", "task"),
    [
        ("De privacy officer moet:", "het beleid vertalen", "moet: het beleid vertalen"),
        ("De privacy officer:", "vertaalt het beleid", "vertaalt het beleid"),
        ("Taken van de privacy officer:", "vertaalt het beleid", "vertaalt het beleid"),
        ("De privacy officer heeft de volgende taken:", "het beleid vertalen", "het beleid vertalen"),
        ("De privacy officer ziet toe op:", "de afhandeling", "ziet toe op: de afhandeling"),
        ("Zo nodig zorgt de privacy officer voor:", "het vertalen van beleid", None),
        ("Niet tot het werk van de privacy officer behoren:", "het vertalen van beleid", ""),
        ("Onder een calamiteit wordt verstaan:", "het uitvallen van systemen", ""),
        ("Het verslag bevat:", "de afhandeling van incidenten", ""),
        ("De privacy officer beschikt over:", "een eigen budget", ""),
    ],
)
def test_a_list_below_a_colon_holds_the_tasks_of_the_role_in_its_lead(
    dossier_of: DossierOf, lead: str, entry: str, task: str | None
) -> None:
    found = told(dossier_of({"beleid.md": f"{FRONT}## Werkwijze\n\n{lead}\n\n- {entry}\n"}))

    if task is None:
        assert found["privacy-officer"][0].endswith(entry)  # type: ignore[attr-defined]
    else:
        assert found == ({"privacy-officer": (task,)} if task else {})


def test_every_task_keeps_its_own_place(dossier_of: DossierOf) -> None:
    text = f"{FRONT}## De FG\n\nDe FG adviseert. Zij ziet toe.\n\nDe FG moet:\n\n- incidenten **afhandelen**;\n"
    (record,) = dossier_of({"beleid.md": text}).register("roltaken").records

    assert [words_at(record, number, text) for number in range(3)] == [
        "De FG adviseert.",
        "Zij ziet toe.",
        "incidenten **afhandelen**;",
    ]


def test_a_role_that_is_described_twice_gives_two_records_and_no_fault(dossier_of: DossierOf) -> None:
    table = (
        "## Rollen\n\n| Rol | Taken |\n|---|---|\n| FG | ziet toe |\n\n## Werkwijze\n\nDe FG adviseert het bestuur.\n"
    )
    dossier = dossier_of({"beleid.md": f"{FRONT}{table}", "roltaken.yaml": "roltaken: [{rol: fg, taken: adviseert}]\n"})
    records = dossier.register("roltaken").records

    assert sorted(record.identity for record in records) == ["fg", "fg#2", "fg#3"]
    assert {record.answer("rol").values for record in records} == {(Role("fg"),)}
    assert [fault.key for record in records for fault in record.faults] == []
    assert [record.answer("lopende_tekst").value for record in records if record.source == "text"] == [True]


def test_a_document_that_is_no_longer_in_force_gives_nobody_a_task(dossier_of: DossierOf) -> None:
    front = FRONT.replace("titel:", "status: vervallen\ntitel:")

    assert told(dossier_of({"beleid.md": f"{front}De FG handelt incidenten af.\n"})) == {}


def test_tasks_in_a_cell_with_line_breaks_have_their_own_places(dossier_of: DossierOf) -> None:
    text = f"{FRONT}## Rollen\n\n| Rol | Taken |\n|---|---|\n| FG | ziet toe<br>adviseert; rapporteert |\n"
    (record,) = dossier_of({"beleid.md": text}).register("roltaken").records

    assert [words_at(record, number, text) for number in range(3)] == ["ziet toe", "adviseert", "rapporteert"]


def test_a_cell_that_names_its_subject_gives_a_task(dossier_of: DossierOf) -> None:
    table = "| Stap | Wat gebeurt er? |\n|---|---|\n| Beslissen | De FG beslist of wij melden. |\n"

    found = told(dossier_of({"beleid.md": f"{FRONT}## Datalekken\n\n{table}"}))
    assert found == {"fg": ("De FG beslist of wij melden.",)}


def test_letters_within_a_paragraph_are_entries(dossier_of: DossierOf) -> None:
    text = "De functionaris:\n   a. adviseert het bestuur;\n   b. stelt de procedures vast."

    found = told(dossier_of({"beleid.md": f"{FRONT}## Artikel 15. Functionaris voor gegevensbescherming\n\n{text}\n"}))
    assert found == {"fg": ("adviseert het bestuur;", "stelt de procedures vast.")}


def test_behind_en_the_subject_stands_where_it_stood_before(dossier_of: DossierOf) -> None:
    text = "Bij een datalek adviseert de FG en beslist het bestuur over de melding."

    assert told(dossier_of({"beleid.md": f"{FRONT}## Datalekken\n\n{text}\n"})).keys() == {"fg", "bestuurder"}
