from collections.abc import Callable

import pytest

from ibplint.model.record import Record

Pairs = Callable[..., list[tuple[object, object]]]
Mentions = Callable[..., tuple[Record, ...]]
LIST = "## Bijlage\n\n| Document | Toelichting |\n|---|---|\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Het IBP-\n\nbeleid geldt.", [("ibp-beleid", "ibp-beleid")]),
        ("Zie het protocol datalekken.", [("protocol-datalekken", "protocol datalekken")]),
        ("De privacyverklaringen staan op de site.", [("privacyverklaring", "privacyverklaringen")]),
        ("De gedragscode hangt in de hal.", [("gedragscode-ict", "gedragscode")]),
        ("De DPIA is gedaan; ook een risicoanalyse.", []),
        ("Er hangt cameratoezicht; zie het cameraprotocol.", [("reglement-cameratoezicht", "cameraprotocol")]),
        ("Dit staat in het personeelshandboek.", [("personeelshandboek", "personeelshandboek")]),
        (
            "De FG werkt via een door ons vastgesteld reglement.",
            [("regeling-fg", "vastgesteld reglement")],
        ),
        (
            "Datalekken handelen wij volgens een vast protocol af.",
            [("protocol-datalekken", "vast protocol")],
        ),
        ("Wij protocolleren de reglementering.", []),
    ],
)
def test_a_document_is_known_by_its_name(pairs_of: Pairs, text: str, found: list[tuple[str, str]]) -> None:
    assert pairs_of(text, "document") == found


def test_every_entry_of_a_list_of_documents_is_a_document_known_or_not(mentions_of: Mentions) -> None:
    text = f"{LIST}| Wachtwoordbeleid | lengte |\n| Uitleg rechten voor ouders | brief |\n"

    found = mentions_of(text, "document")

    assert [one.answer("waarde").value for one in found] == ["wachtwoordbeleid", "uitleg-rechten-voor-ouders"]
    assert all(one.answer("lijst").value == "documentenlijst" and one.answer("geheel").value for one in found)


def test_a_function_in_a_list_of_documents_is_a_role_and_no_document(mentions_of: Mentions) -> None:
    text = f"{LIST}| Privacyreglement | |\n| Functionaris voor Gegevensbescherming | (brief aan medewerkers) |\n"

    (role, staff) = mentions_of(text, "rol")

    assert (role.answer("lijst").value, role.answer("geheel").value) == ("documentenlijst", True)
    assert staff.answer("lijst").value is None
    assert [one.answer("waarde").value for one in mentions_of(text, "document")] == ["privacyreglement"]


def test_a_list_below_a_heading_that_announces_documents_is_one(mentions_of: Mentions) -> None:
    found = mentions_of("## Onze documenten\n\n- gedragscode\n- jaarplan en verbeterplan\n", "document")

    assert [one.answer("lijst").value for one in found] == ["documentenlijst"] * 2


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        (f"{LIST}| Jan de Vries | x |", {"waarde", "benaming", "woord"}),
        (f"{LIST}| Protocol datalekken van Jan de Vries | x |", {"benaming", "woord"}),
        ("De FG werkt via een door Jan de Vries vastgesteld reglement.", set()),
        (f"{LIST}| Protocol datalekken | x |", set()),
        (f"{LIST}| Verzuimprotocol | x |", set()),
    ],
)
def test_a_title_that_may_hold_the_name_of_a_person_is_private(
    text: str, hidden: set[str], mentions_of: Mentions
) -> None:
    (found,) = mentions_of(text, "document")

    assert {name for name in ("waarde", "benaming", "woord") if found.answer(name).private} == hidden
    assert "vries" not in f"{found.identity}{found.mark}"


def test_the_name_of_the_text_itself_is_no_other_document(pairs_of: Pairs) -> None:
    assert pairs_of("# IBP-handboek\n\nHet IBP-handboek geldt voor iedereen.\n", "document") == []


def test_a_handbook_beside_the_text_is_another_document(pairs_of: Pairs) -> None:
    text = "# IBP-handboek\n\nVerzuim staat in het personeelshandboek.\n"

    assert pairs_of(text, "document") == [("personeelshandboek", "personeelshandboek")]
