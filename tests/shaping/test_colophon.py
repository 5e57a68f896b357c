from collections.abc import Callable
from datetime import date

import pytest

from ibplint.model.answer import Answer
from ibplint.model.dossier import Dossier

DossierOf = Callable[..., Dossier]
BODY = "\n\n## Doel\n\nWij gaan zorgvuldig om met gegevens.\n"


def told(dossier_of: DossierOf, top: str, field: str, as_of: date = date(2026, 11, 1)) -> Answer:
    dossier = dossier_of({"beleid.md": f"# IBP-beleid De Veenrand\n\n{top}{BODY}"}, as_of=as_of)
    (record,) = dossier.register("documenten").records
    return record.answer(field)


def table(*rows: str) -> str:
    return "\n".join(("| Documentgegevens | |", "|---|---|", *rows))


@pytest.mark.parametrize(
    "top",
    [
        table("| Versie | 3.0 |", "| Status | Definitief |"),
        table("| Documentstatus | vastgesteld, openbaar |"),
        table("| Vastgesteld door | bestuur, 4 juni 2026 |"),
        table("| Vastgesteld door het college van bestuur | 4-6-2026 |"),
        table("| Datum vaststelling | juni 2026 |", "| Versie | 2.1 |"),
        "Vastgesteld door de bestuurder op 4 juni 2026, na instemming van de GMR op 20 mei 2026. Versie 2.0.",
        "Versie 2.0 · status: definitief · eigenaar: privacy officer",
        "Versie 1.0 Concept 3 maart 2026\nVersie 1.1 Vastgesteld bestuur 4 juni 2026",
        "## Scholen van De Veenrand\n\n" + table("| Versie | 2.1 |", "| Vastgesteld door | bestuur, 4 juni 2026 |"),
        "## Versiebeheer\n\n| Versie | Datum | Wat |\n|---|---|---|\n| 1.0 | 4 juni 2026 | vastgesteld |",
        "## Tot slot\n\nHet bestuur heeft dit beleid op 4 juni 2026 vastgesteld.",
        "## Slotbepalingen\n\nAldus vastgesteld in de vergadering van 4 juni 2026.",
    ],
)
def test_a_text_that_says_it_was_adopted_is_adopted(dossier_of: DossierOf, top: str) -> None:
    assert told(dossier_of, top, "status").values == ("vastgesteld",)


@pytest.mark.parametrize(
    "top",
    [
        "",
        table("| Status | Concept |", "| Vastgesteld door | nog niet, gepland 4 juni 2026 |"),
        table("| Vastgesteld door | |", "| Versie | 0.9 |"),
        table("| Vastgesteld door | bestuur, 4 juni 2027 |"),
        "Dit beleid wordt op 4 juni 2026 door het bestuur vastgesteld.",
        "Status: concept. De vorige versie is vastgesteld op 4 juni 2022.",
        "De vorige versie is op 4 juni 2022 vastgesteld.",
        "## Protocollen\n\n" + table("| Vastgesteld door | bestuur, 4 juni 2026 |", "| Oefening | elk jaar |"),
        "## Datalekken\n\nHet protocol is vastgesteld op 4 juni 2026.",
        "## Risico's\n\nDe risicoanalyse is op 4 juni 2026 door het bestuur vastgesteld.",
        "Het bestuur stelt elk jaar het jaarplan vast.",
    ],
)
def test_a_text_that_says_no_such_thing_of_itself_leaves_its_status_open(dossier_of: DossierOf, top: str) -> None:
    assert not told(dossier_of, top, "status").values


@pytest.mark.parametrize(
    ("top", "day"),
    [
        (table("| Eerstvolgende herziening | Voorjaar 2027 |"), date(2027, 7, 31)),
        (table("| Volgende evaluatie | juni 2027 |"), date(2027, 6, 30)),
        (table("| Herziening | uiterlijk 1 maart 2027 |"), date(2027, 3, 1)),
        ("Versie 2.0. De volgende herziening is gepland in mei 2027.", date(2027, 5, 31)),
        (table("| Volgende herziening | juni 2026 |"), None),
        (table("| Herziening | hoofdstuk 3 herzien in voorjaar 2027 |"), None),
        ("## Back-up\n\nDe volgende evaluatie van de back-up is in mei 2027.", None),
    ],
)
def test_a_review_to_come_is_read_from_the_top_of_a_text(dossier_of: DossierOf, top: str, day: date | None) -> None:
    assert told(dossier_of, top, "herzien_voor").value == day


def test_the_words_that_tell_it_are_where_a_reader_finds_it(dossier_of: DossierOf) -> None:
    answer = told(dossier_of, table("| Status | Definitief |"), "status")

    assert answer.span is not None
    assert (answer.span.line, answer.span.column) == (5, 3)


def test_what_front_matter_says_stands(dossier_of: DossierOf) -> None:
    text = (
        "---\nsoort: ibp-beleid\nstatus: concept\n---\n# IBP-beleid\n\nVastgesteld door het bestuur op 4 juni 2026.\n"
    )

    (record,) = dossier_of({"beleid.md": text}).register("documenten").records

    assert record.answer("status").values == ("concept",)


def test_what_a_register_says_of_a_text_stands(dossier_of: DossierOf) -> None:
    text = "# IBP-beleid\n\nVastgesteld door het bestuur op 4 juni 2026.\n"
    rows = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid, status: vervallen}\n"

    (record,) = dossier_of({"beleid.md": text, "documenten.yaml": rows}).register("documenten").records

    assert (record.answer("status").values, record.faults) == (("vervallen",), ())
