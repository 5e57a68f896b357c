from collections.abc import Callable
from datetime import date

import pytest

from ibplint.model.answer import State
from ibplint.model.dossier import Dossier
from ibplint.model.file import Unread
from ibplint.model.record import Record
from ibplint.shaping import faults
from ibplint.shaping.kinds.titles import recognised
from ibplint.vocabulary.vocabulary import Vocabulary

DossierOf = Callable[..., Dossier]


def only(dossier: Dossier) -> Record:
    (record,) = dossier.register("documenten").records
    return record


def unread(dossier: Dossier, path: str) -> Unread | None:
    return next(file.unread for file in dossier.files if file.path == path)


FRONT = """---
soort: IBP-beleid
titel: Informatiebeveiligings- en privacybeleid
versie: 1.10
status: vastgesteld
eigenaar: privacy officer
herzien_op: 2026-05-20
---
# Een andere kop
Tekst.
"""


def test_front_matter_gives_the_fields_of_a_document_with_their_places(dossier_of: DossierOf) -> None:
    record = only(dossier_of({"beleid/ibp.md": FRONT}))

    assert (record.source, record.faults) == ("page", ())
    assert record.answer("soort").values == ("ibp-beleid",)
    assert record.answer("versie").values == ("1.10",)
    assert record.answer("herzien_op").values == (date(2026, 5, 20),)
    assert str(record.place("status")) == "beleid/ibp.md:5:9"
    assert record.identity == "informatiebeveiligings-en-privacybeleid"
    assert record.page is not None
    assert [heading.text for heading in record.page.headings] == ["Een andere kop"]


def test_without_headings_the_first_words_give_title_and_kind(dossier_of: DossierOf) -> None:
    text = "**Beleidsplan informatiebeveiliging\nen privacy 2026**\n\n**Inleiding** Tekst.\n"
    dossier = dossier_of({"beleid.md": text})

    record = only(dossier)
    assert record.answer("titel").values == ("Beleidsplan informatiebeveiliging en privacy 2026",)
    assert record.answer("soort").values == ("ibp-beleid",)
    assert str(record.place("soort")) == "beleid.md:1:1"


@pytest.mark.parametrize("text", ["Wij sturen u ons IBP-beleid.", "IBP-beleid " * 30, "| a |\n|---|\n| b |"])
def test_a_sentence_or_a_long_paragraph_is_no_title(text: str, dossier_of: DossierOf) -> None:
    dossier = dossier_of({"brief.md": f"{text}\n"})

    assert dossier.register("documenten").records == ()


def test_without_front_matter_the_first_heading_gives_title_and_kind(dossier_of: DossierOf) -> None:
    dossier = dossier_of({"protocol.md": "\n# Protocol datalekken\n\nTekst.\n"})

    record = only(dossier)
    assert record.answer("titel").values == ("Protocol datalekken",)
    assert record.answer("soort").values == ("protocol-datalekken",)
    assert (str(record.place("soort")), str(record.place("versie"))) == ("protocol.md:2:3", "protocol.md:2:3")
    assert unread(dossier, "protocol.md") is None


def test_a_kind_left_out_of_front_matter_is_recognised_from_the_title(dossier_of: DossierOf) -> None:
    record = only(dossier_of({"a.md": "---\nversie: '2'\n---\n# Privacyreglement leerlingen\n"}))

    assert record.answer("soort").values == ("privacyreglement",)
    assert record.faults == ()


def test_a_kind_that_nobody_recognises_is_missing(dossier_of: DossierOf) -> None:
    record = only(dossier_of({"a.md": "---\nversie: '2'\n---\n# Jaarverslag\n"}))

    assert [(fault.key, fault.field) for fault in record.faults] == [(faults.MISSING, "soort")]


def test_front_matter_with_an_unknown_kind_is_told_and_not_guessed(dossier_of: DossierOf) -> None:
    record = only(dossier_of({"a.md": "---\nsoort: beleidje\n---\n# IBP-beleid\n"}))

    assert record.answer("soort").state is State.UNREADABLE
    assert [fault.key for fault in record.faults] == [faults.WORD]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("README.md", "# Dossier van De Veenrand\n\n| Rol | Naam |\n|---|---|\n| FG | A |\n"),
        ("registers/README.md", "# Rollen\n\n| Rol | Naam |\n|---|---|\n| FG | A |\n"),
        ("notulen.md", "# Notulen directieberaad\n"),
        ("leeg.md", ""),
        ("CHANGELOG.md", "# Wijzigingen\n\n<table><tr><td>x</td></tr></table>\n"),
        ("site.md", "---\nlayout: post\n---\n# Welkom\n"),
    ],
)
def test_what_is_no_document_is_listed_and_gives_no_finding(dossier_of: DossierOf, path: str, text: str) -> None:
    dossier = dossier_of({path: text})

    assert unread(dossier, path) is Unread.NO_DOCUMENT
    assert dossier.register("documenten").records == ()
    assert not dossier.register("documenten").present
    assert not dossier.register("rollen").present
    assert dossier.files[0].faults == ()


@pytest.mark.parametrize(
    "text",
    ["---\nsoort: ibp-beleid\nversie: a: b\n---\n# IBP-beleid\n", "---\nsoort: ibp-beleid\n\n# IBP-beleid\n"],
)
def test_a_document_whose_front_matter_cannot_be_read_may_be_any(dossier_of: DossierOf, text: str) -> None:
    dossier = dossier_of({"beleid.md": text})

    assert dossier.register("documenten").darkened == ("beleid.md",)
    assert dossier.register("documenten").records == ()
    assert dossier.files[0].faults != ()


def test_an_unknown_key_in_front_matter_is_told_at_its_key(dossier_of: DossierOf) -> None:
    record = only(dossier_of({"beleid.md": "---\nsoort: ibp-beleid\nversies: '1'\n---\n# IBP-beleid\n"}))

    (fault,) = record.faults
    assert (fault.key, fault.values["suggestion"], fault.span.line) == (faults.UNKNOWN_FIELD, "versie", 3)


@pytest.mark.parametrize(
    ("key", "field"),
    [
        ("datum", "vastgesteld_op"),
        ("Datum", "vastgesteld_op"),
        ("ingangsdatum", "vastgesteld_op"),
        ("geldig_vanaf", "vastgesteld_op"),
        ("auteur", "eigenaar"),
        ("opgesteld door", "eigenaar"),
        ("datum instemming", "instemming"),
        ("geldig tot", "herzien_voor"),
        ("publicatiedatum", "bekendgemaakt_op"),
        ("laatst gewijzigd", "herzien_op"),
    ],
)
def test_a_key_as_boards_write_it_suggests_the_field_and_is_one_fault(
    dossier_of: DossierOf, key: str, field: str
) -> None:
    record = only(dossier_of({"beleid.md": f"---\nsoort: ibp-beleid\n{key}: 2026-06-23\n---\n# IBP-beleid\n"}))

    (fault,) = record.faults
    assert (fault.key, fault.values["suggestion"], fault.span.line) == (faults.UNKNOWN_FIELD, field, 3)


@pytest.mark.parametrize(
    ("key", "field"),
    [
        ("vastgesteld", "vastgesteld_op"),
        ("vastgesteld op", "vastgesteld_op"),
        ("datum van vaststelling", "vastgesteld_op"),
        ("volgende evaluatie", "herzien_voor"),
    ],
)
def test_another_name_of_a_field_answers_it(dossier_of: DossierOf, key: str, field: str) -> None:
    record = only(dossier_of({"beleid.md": f"---\nsoort: ibp-beleid\n{key}: 2026-06-23\n---\n# IBP-beleid\n"}))

    assert (record.faults, record.answer(field).values) == ((), (date(2026, 6, 23),))


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Informatiebeveiligings- en privacybeleid (IBP) Stichting De Veenrand", "ibp-beleid"),
        ("**IBP-beleid**", "ibp-beleid"),
        ("Protocol beveiligingsincidenten en datalekken", "protocol-datalekken"),
        ("Privacyreglement", "privacyreglement"),
        ("Evaluatie IBP-beleid 2025", ""),
        ("Jaarverslag", ""),
        ("", ""),
        ("x" * 100_000, ""),
    ],
)
def test_a_title_betrays_a_kind_of_document(vocabulary: Vocabulary, title: str, kind: str) -> None:
    assert recognised(title, vocabulary.lists["documentsoorten"]) == kind
