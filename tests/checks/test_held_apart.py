from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CHECK = "held-apart: {role: fg, in: rolsoorten, where: {met_fg: onverenigbaar}, unless: [andere besturen]}"
BOTH = [
    ("De FG is onze controller.", "`FG is onze controller`"),
    ("De FG is tevens hoofd ICT.", "`FG is tevens hoofd ICT`"),
    ("Het hoofd ICT is plaatsvervangend FG.", "`hoofd ICT is plaatsvervangend FG`"),
    ("De rol van FG wordt vervuld door de directeur.", "`rol van FG wordt vervuld door de directeur`"),
    ("De ICT-coördinator treedt op als FG.", "`ICT-coördinator treedt op als FG`"),
    ("Als FG is aangesteld de directeur bedrijfsvoering.", "`Als FG is aangesteld de directeur bedrijfsvoering`"),
    ("De FG-taken zijn bij de privacy officer ondergebracht.", "`FG-taken zijn bij de privacy officer ondergebracht`"),
    ("De FG en de CISO zijn in één persoon verenigd.", "`in één persoon`"),
    ("De rollen van FG en CISO worden door één persoon vervuld.", "`door één persoon`"),
    ("De FG adviseert. Daarnaast vervult zij de rol van CISO.", "`vervult zij de rol van CISO`"),
    (
        "**Hoofd ICT.** Ziet toe. Is tevens functionaris voor de\ngegevensbescherming.",
        "`Is tevens functionaris voor de",
    ),
    ("| Wie | Taak |\n|---|---|\n| Hoofd ICT | Is tevens FG |\n| FG | ziet toe |", "`Is tevens FG`"),
    ("De secretaris combineert haar functie met die van FG.", "`combineert haar functie met die van FG`"),
    ("Onze FG, de heer Van den Brink, die ook controller is, ziet toe.", "die ook controller is`"),
    (
        "Wij hebben een FG, mevrouw De Wit, die ook directeur bedrijfsvoering is.",
        "die ook directeur bedrijfsvoering is`",
    ),
    ("De FG is mevrouw De Wit, tevens controller.", "`FG is mevrouw De Wit, tevens controller`"),
    ("De heer De Wit, directeur bedrijfsvoering, is onze FG.", "`directeur bedrijfsvoering, is onze FG`"),
    ("De directeur bedrijfsvoering vervult de rol van FG.", "`directeur bedrijfsvoering vervult de rol van FG`"),
    ("De heer Jansen is FG en hoofd ICT.", "`heer Jansen is FG en hoofd ICT`"),
    ("Mevrouw Jansen is FG en hoofd ICT.", "`Mevrouw Jansen is FG en hoofd ICT`"),
    ("P. Jansen is onze FG en controller.", "`Jansen is onze FG en controller`"),
    ("Jansen is FG en hoofd ICT.", "`Jansen is FG en hoofd ICT`"),
    ("Mevrouw De Wit is hoofd ICT en FG.", "is hoofd ICT en FG`"),
]
APART = [
    "Onderzoek naar het gebruik door een persoon begint nadat het bestuur opdracht gaf en de FG is gehoord.",
    "De FG spreekt de bestuurder elk kwartaal in persoon.",
    "Onze FG, de heer Van den Brink, spreekt ook de controller.",
    "Aanspreekpunt is de FG en bij afwezigheid de privacy officer.",
    "Aanspreekpunt zijn de FG en het hoofd ICT.",
    "Verantwoordelijk is FG en hoofd ICT.",
    "Contactpersoon is FG en hoofd ICT.",
    "Bij het overleg is de FG en het hoofd ICT aanwezig.",
    "De directeur bedrijfsvoering en de FG overleggen.",
    "De FG, mevrouw De Wit, bespreekt dit met de controller, die ook het bestuur inlicht.",
    "De FG is niet tevens privacy officer.",
    "Een FG kan niet tevens bestuurder zijn.",
    "De FG is benoemd door het bestuur.",
    "Het bestuur is de FG dankbaar.",
    "De rol van FG is vastgelegd door het bestuur.",
    "De privacy officer is, als de FG afwezig is, het aanspreekpunt.",
    "Als de FG ook privacy officer is, ontstaat een conflict.",
    "Voorheen was de FG ook controller.",
    "Is de FG afwezig, dan is de privacy officer bereikbaar.",
    "De FG is een medewerker van het bestuursbureau.",
    "De FG is tevens FG van andere besturen.",
    "De leidinggevende van de FG is de controller.",
    "Gesprekspartner van de FG is het hoofd ICT.",
]


@pytest.mark.parametrize(("text", "words"), BOTH, ids=[text for text, _ in BOTH])
def test_who_holds_both_roles_is_shown(tell: Tell, text: str, words: str) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert words in found.text


@pytest.mark.parametrize("text", APART)
def test_who_does_not_hold_both_is_left_alone(tell: Tell, text: str) -> None:
    assert tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"}) == []


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]


FIRM = [
    ("De FG wordt geleverd door Zuid Advies B.V.\n\nDe security officer is ingehuurd bij Zuid Advies.", "firm"),
    ("Wij hebben een externe FG aangesteld via Bureau Zuid.\n\nDe CISO komt ook van Bureau Zuid.", "firm"),
    (
        "## FG\n\nDe rol wordt ingevuld door Zuid BV.\n\n## Security officer\n\nDe rol wordt vervuld door Zuid BV.",
        "firm",
    ),
    ("Adviesbureau Zuid levert de FG en de security officer.", "firm"),
    ("| Rol | Wie |\n|---|---|\n| FG | extern, via Bureau Zuid |\n| Privacy officer | Bureau Zuid, 0,4 fte |", "firm"),
    ("Opgesteld door: Zuid Advies B.V.\n\n## Rollen\n\nDe FG is werkzaam bij Zuid Advies.", "writer"),
    ("| Auteur | Bureau Zuid |\n|---|---|\n| Versie | 1 |\n\n## Rollen\n\nDe FG komt van bureau Zuid.", "writer"),
]
NO_FIRM = [
    "De FG wordt geleverd door Zuid Advies B.V.\n\nDe security officer is ingehuurd bij Noord Advies B.V.",
    "De FG wordt geleverd door Zuid Advies B.V. De CISO overlegt elke maand met de FG van Zuid Advies.",
    "De FG komt van Bureau Zuid.\n\nDe security officer, van een andere afdeling van Bureau Zuid, richt dit in.",
    "De FG komt van Bureau Zuid, dat ons geen andere diensten levert.\n\nDe CISO is van Bureau Zuid.",
    "De FG is benoemd bij besluit van het College van Bestuur. De CISO is benoemd door het College van Bestuur.",
    "De FG werd tot 2024 geleverd door Bureau Zuid.\n\nDe security officer komt van Bureau Zuid.",
    "Het beleid is opgesteld door de privacy officer.\n\nDe FG komt van Bureau Zuid.",
    "De FG komt van Bureau Zuid. Bureau Zuid is te bereiken via de website.",
    "De FG is aangemeld bij de Autoriteit Persoonsgegevens. De CISO is bekend bij de Autoriteit Persoonsgegevens.",
    "De privacy officer en de security officer komen van Bureau Zuid. De FG is mevrouw De Wit.",
    "De FG is van Stichting De Ring.\n\nDe security officer is van Stichting De Ring.",
]


@pytest.mark.parametrize(("text", "key"), FIRM)
def test_a_bureau_does_not_hold_it_beside_another_role_or_the_pen(tell: Tell, text: str, key: str) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == [key]


@pytest.mark.parametrize("text", NO_FIRM)
def test_a_bureau_that_does_one_thing_is_none(tell: Tell, text: str) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found if one.key in {"firm", "writer"}] == []


SECURITY = (
    "held-apart: {role: security-officer, in: rolsoorten, where: {rol: hoofd-ict}, lasting: true, settled: [auditor]}"
)
LASTING = [
    ("Het hoofd ICT is tevens CISO.", 1),
    ("Het hoofd ICT heeft ook de rol van CISO.", 1),
    ("| Wie | Taken |\n|---|---|\n| Hoofd ICT | koopt in; vervult de rol van CISO |", 1),
    ("| Rol | Wie |\n|---|---|\n| CISO | ervaren manager ICT |", 1),
    ("Het hoofd ICT is tevens CISO. Een auditor kijkt mee.", 0),
    ("Is het hoofd ICT tevens CISO?", 0),
    ("Het hoofd ICT vervangt de CISO.", 0),
    ("| Rol | Vervanger |\n|---|---|\n| Hoofd ICT | CISO |", 0),
    ("De CISO werkt. Daarnaast vervult zij ook de rol van jurist.", 0),
    ("| Wie | Taken |\n|---|---|\n| Hoofd ICT | overlegt met wie de rol van CISO vervult |", 0),
]


@pytest.mark.parametrize(("text", "found"), LASTING)
def test_for_good_and_by_name_is_not_for_as_long_as_the_other_is_away(tell: Tell, text: str, found: int) -> None:
    told = tell("documenten", SECURITY, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert len([one for one in told if one.key == "both"]) == found
