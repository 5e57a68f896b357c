from collections.abc import Callable

import pytest

from ibplint.model.record import Record

Pairs = Callable[..., list[tuple[object, object]]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "De functionarissen voor gegevensbescherming overleggen.",
            [("fg", "functionarissen voor gegevensbescherming")],
        ),
        (
            "De functionaris voor de gegevensbescherming (FG) adviseert.",
            [("fg", "functionaris voor de gegevensbescherming"), ("fg", "fg")],
        ),
        ("De Privacy-officer meldt het datalek.", [("privacy-officer", "privacy-officer")]),
        ("Het bestuursbureau verzamelt de stukken voor het directieoverleg.", []),
        ("De directeur-bestuurder stelt het beleid vast.", [("bestuurder", "directeur-bestuurder")]),
        ("De proceseigenaren beoordelen de rechten.", [("proceseigenaar", "proceseigenaren")]),
        ("Sturen, besturen en beheren van een organisatie.", []),
        ("Het dagelijks bestuur van de gemeente is geen partij.", []),
        ("De (G)MR stemt in met het beleid.", [("lid-medezeggenschap", "g)mr")]),
        ("Mr. Jansen is jurist; de MR niet.", [("lid-medezeggenschap", "mr")]),
        ("Het statuut FG ligt op kantoor.", []),
        ("De bovenschoolse ICT’er maakt accounts aan.", [("ict-beheer", "ict’er")]),
    ],
)
def test_a_role_is_known_by_its_longest_name(pairs_of: Pairs, text: str, found: list[tuple[str, str]]) -> None:
    assert pairs_of(text, "rol") == found


def test_an_abbreviation_that_the_text_introduces_is_learnt_for_that_text(pairs_of: Pairs) -> None:
    text = "De privacy officer (PO) werkt in het po. De PO houdt het register bij."

    assert [word for _, word in pairs_of(text, "rol")] == ["privacy officer", "po", "po"]
    assert pairs_of("De PO houdt het register bij.", "rol") == []


@pytest.mark.parametrize(
    ("text", "described"),
    [
        ("## 6.2 Privacy officer\n\nSchrijft procedures.", [True]),
        ("De privacy officer is verantwoordelijk voor de uitvoering.", [True]),
        ("Proceseigenaren maken de risicoanalyse.", [True]),
        ("Meld een incident bij de privacy officer.", [False]),
        ("Samen met functioneel beheer wordt dit beoordeeld.", [False]),
        ("De privacy officer bekijkt dit beleid elk jaar.", [True]),
        ("Elk jaar bekijkt de privacy officer dit beleid.", [True]),
        ("Dit gaat samen met de privacy officer.", [False]),
        ("De techniek is opgedragen aan de ICT-coördinator. Soms loopt het mis. De coördinator herstelt het.", [True]),
        ("Wie weggaat, is bekend bij de ICT-coördinator, die het account op de laatste dag afsluit.", [True]),
        ("Wij hebben een ICT-coördinator. Hij zorgt dat de laptops werken.", [True]),
        ("Bel de ICT-coördinator, die bereikbaar is op het bureau.", [False]),
        ("Bel de ICT-coördinator. Hij is er niet.", [False]),
        ("Bel de ICT-coördinator. De directeur zorgt dat dit kan.", [False, True]),
        ("Bel de ICT-coördinator.\n\nHij zorgt dat de laptops werken.", [False]),
        ("De directeur vraagt rechten aan, de ICT-beheerder kent ze toe.", [True, True]),
        ("Rechten worden getoetst en de ICT-beheerder kent ze toe.", [True]),
        ("Dit is besproken met de directeur en de ICT-beheerder.", [False, False]),
        ("**Hoofd ICT.** Is tevens security officer. Adviseert over beveiliging.", [True, True]),
        ("**Manager ICT** – tevens security officer. Bewaakt de maatregelen.", [True, True]),
        ("**Hoofd ICT (tevens security officer):** stelt de eisen op.", [True, True]),
        ("- **Security officer.** Op kantoor een collega die de logboeken bekijkt.", [True]),
        ("**Security officer** – een collega met vier uur per week die de logboeken bekijkt.", [True]),
        ("**Security officer.** Vacature.", [False]),
        ("**Security officer.** J. de Vries, telefoon 12.", [False]),
        ("- **Security officer.** Vacature.\n- De directeur beslist.", [False, True]),
        ("**Security officer** – zie de lijst met namen.", [False]),
        ("Het hoofd ICT is tevens security officer. Blijkt er een lek, dan bellen wij.", [True, False]),
        ("De security officer bereidt de evaluatie voor.", [False]),
        ("De security officer overlegt hierover.", [False]),
        ("Er is een overzicht, met per systeem een eigenaar.", []),
        ("De eigenaar van het systeem bepaalt wie erbij mag.", [True]),
        ("## Rollen\n\n| Rol | Taken |\n|---|---|\n| Privacy officer | Schrijft beleid |\n", [True]),
        ("## Begrippen\n\n| Begrip | Betekenis |\n|---|---|\n| FG | interne toezichthouder |\n", [True, False]),
    ],
)
def test_where_a_role_is_described_shows(
    mentions_of: Callable[..., tuple[Record, ...]], text: str, described: list[bool]
) -> None:
    assert [one.answer("omschreven").value for one in mentions_of(text, "rol")] == described


def test_who_holds_a_role_is_the_filling_of_another(mentions_of: Callable[..., tuple[Record, ...]]) -> None:
    text = (
        "## Rollen\n\n| Rol | Ingevuld door | Doet |\n|---|---|---|\n| FG | systeembeheerder | meldt aan hoofd ICT |\n"
    )

    found = mentions_of(text, "rol")

    assert [one.answer("lijst").value for one in found] == ["rollentabel", "bezetting", None]


def test_who_fills_a_role_does_what_the_row_tells(mentions_of: Callable[..., tuple[Record, ...]]) -> None:
    text = "## Rollen\n\n| Rol | Vervuld door | Vervanger |\n|---|---|---|\n| FG | systeembeheerder | hoofd ICT |\n"

    assert [one.answer("omschreven").value for one in mentions_of(text, "rol")] == [True, True, False]


@pytest.mark.parametrize(
    "text",
    [
        "| Versie | Datum | Auteur |\n|---|---|---|\n| 1.0 | 1 mei 2026 | Hoofd ICT |\n",
        "| Documenteigenaar | Hoofd ICT |\n|---|---|\n| Vastgesteld | 1 mei 2026 |\n",
        "Opgesteld door: hoofd ICT\n",
    ],
)
def test_who_wrote_the_text_is_told_of_the_document(mentions_of: Callable[..., tuple[Record, ...]], text: str) -> None:
    assert [one.answer("lijst").value for one in mentions_of(text, "rol")] == ["versiebeheer"]
