from collections.abc import Callable
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from ibplint.model.dossier import Dossier
from ibplint.model.record import Record
from ibplint.reading.one_file import read_bytes
from ibplint.shaping import faults
from ibplint.shaping.dossier import shape
from ibplint.vocabulary.vocabulary import Vocabulary

DossierOf = Callable[..., Dossier]
LoneOf = Callable[[str], Record]


def text(header: str) -> str:
    return f"---\n{header}\n---\n# IBP-beleid\n\nTekst.\n"


@pytest.fixture
def lone(vocabulary: Vocabulary) -> LoneOf:
    """The document that one file outside a dossier is."""

    def build(header: str) -> Record:
        file = read_bytes("beleid.md", text(header).encode())
        found = shape((file,), vocabulary, name="b", as_of=date(2026, 11, 1), zone=ZoneInfo("UTC"), one_file=True)
        (record,) = found.register("documenten").records
        return record

    return build


@pytest.mark.parametrize(
    "header",
    [
        "title: Privacybeleid\norganisatie: Stichting Het Veer\ndatum: 2026-05-11",
        "title: Privacybeleid\nauthor: [A, B]\ndate: mei 2026\nlang: nl\ntoc: true\ntoc-depth: 2",
        "layout: page\ntitle: Privacybeleid\ntype: article\npermalink: /privacy",
        "titel: Privacybeleid\nstatus: ter bespreking\nonderwerp: privacy",
        "titel: Privacybeleid\nvastgesteld: mei 2026\nevaluatiedatum: voorjaar 2028",
        "titel: Privacybeleid\nauteur: bureau\neigenaar: afdeling kwaliteit",
        "title: Privacybeleid\nsubtitle: Samen veilig\nkeywords: [avg, school]\nversie: [1, 2]",
        "Titel: Privacybeleid\nVaststelling door: college d.d. 3 mei",
        "titel: Privacybeleid\nschool: De Es\nlocatie: Zuid",
        "title: Privacybeleid\ndocumentclass: article\ngeometry: margin=2cm",
    ],
)
def test_the_header_of_one_file_is_its_authors_own(lone: LoneOf, header: str) -> None:
    assert lone(header).faults == ()


def test_what_a_header_says_that_a_document_has_a_field_for_counts(lone: LoneOf) -> None:
    record = lone("title: Wat wij afspreken\nversie: 2.1\nstatus: definitief\nauteur: bureau\ntype: article")

    assert [record.answer(name).value for name in ("titel", "versie", "status")] == [
        "Wat wij afspreken",
        "2.1",
        "vastgesteld",
    ]


@pytest.mark.parametrize("header", ["soort: ibp-beleid\nversies: 2", "soort: ibp-belied\ntitel: Beleid"])
def test_who_writes_front_matter_as_in_a_dossier_hears_of_a_slip(lone: LoneOf, header: str) -> None:
    assert len(lone(header).faults) == 1


@pytest.mark.parametrize("key", ["versies", "statuss", "datum", "auteur", "organisatie"])
def test_in_a_dossier_a_key_that_is_no_field_is_told(dossier_of: DossierOf, key: str) -> None:
    (record,) = dossier_of({"beleid.md": text(f"titel: IBP-beleid\n{key}: x")}).register("documenten").records

    assert [fault.key for fault in record.faults] == [faults.UNKNOWN_FIELD]


@pytest.mark.parametrize("key", ["toc", "lang", "layout", "documentclass", "keywords", "Slug"])
def test_a_key_of_the_program_that_makes_pages_is_nobodys_slip(dossier_of: DossierOf, key: str) -> None:
    (record,) = dossier_of({"beleid.md": text(f"soort: ibp-beleid\n{key}: x")}).register("documenten").records

    assert record.faults == ()
