from collections.abc import Callable

import pytest

from ibplint.model.record import Record

Pairs = Callable[..., list[tuple[object, object]]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Alles staat in het dataregister.", [("verwerkingsregister", "dataregister")]),
        ("De verwerkingsregisters van de scholen.", [("verwerkingsregister", "verwerkingsregister")]),
        (
            "Het register van de verwerkingsactiviteiten.",
            [("verwerkingsregister", "register van verwerkingsactiviteiten")],
        ),
        ("Wie beheert het verwerkersregister?", [("verwerkersregister", "verwerkersregister")]),
        ("Het beveiligingsincidentenregister is bij.", [("incidentenregister", "incidentenregister")]),
        ("Een incidentregister en een incidentenregister.", [("incidentenregister", "incidentenregister")] * 2),
        ("De registratie van incidenten gebeurt direct.", []),
        ("Ons privacybeleid kent een registratieplicht.", []),
        (
            "Het register van verwerkingsactiviteiten (dataregister) is bij.",
            [("verwerkingsregister", "register van verwerkingsactiviteiten")] * 2,
        ),
        ("Het verwerkingsregister, ook wel het dataregister.", [("verwerkingsregister", "verwerkingsregister")] * 2),
        (
            "Een overzicht van verwerkingen is het verwerkingsregister.",
            [("verwerkingsregister", "verwerkingsregister")] * 2,
        ),
    ],
)
def test_a_register_has_one_value_and_the_name_that_the_text_chose(
    pairs_of: Pairs, text: str, found: list[tuple[str, str]]
) -> None:
    assert pairs_of(text, "register", "benaming") == found


def test_in_a_list_of_documents_a_registration_is_a_register(mentions_of: Callable[..., tuple[Record, ...]]) -> None:
    text = "## Overzicht documenten\n\n- Registratie beveiligingsincidenten\n"

    (found,) = mentions_of(text, "register")

    assert (found.answer("waarde").value, found.answer("lijst").value) == ("incidentenregister", "documentenlijst")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Het toetsingskader vormt het minimumniveau.", ["toetsingskader", "streefniveau"]),
        ("Datalekken en IBP-incidenten.", ["datalek", "incident"]),
        ("Wij volgen het op, maar nemen geen maatregelen.", ["maatregelen"]),
        ("Een GEB of DPIA vooraf.", ["dpia", "dpia"]),
        ("Dit is een incidenteel geval.", []),
    ],
)
def test_other_notions_are_known_too(pairs_of: Pairs, text: str, found: list[str]) -> None:
    assert [value for value, _ in pairs_of(text, "begrip")] == found
