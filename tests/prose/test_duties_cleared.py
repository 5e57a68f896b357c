from collections.abc import Callable

import pytest

from ibplint.prose.duties.duty import Duty
from ibplint.prose.duties.lexicons import lexicon_of
from ibplint.prose.duties.reading import duties_in
from ibplint.vocabulary.vocabulary import Vocabulary

Read = Callable[[str], tuple[Duty, ...]]
DOING = frozenset({"vaststellen", "beslissen", "goedkeuren", "uitvoeren", "implementeren", "afhandelen", "beheren"}) | {
    *("schrijven", "verantwoordelijk", "coordineren", "bijhouden", "ondertekenen"),
}


@pytest.fixture(scope="module")
def read(vocabulary: Vocabulary) -> Read:
    lexicon = lexicon_of(vocabulary)
    return lambda text: duties_in(text, lexicon)


@pytest.mark.parametrize(
    "text",
    [
        "adviseert over het vaststellen van beleid",
        "ziet toe op de afhandeling van incidenten",
        "toetst of het beleid wordt uitgevoerd",
        "bewaakt de uitvoering van maatregelen",
        "controleert het beheer van het register",
        "ziet erop toe dat de directie incidenten afhandelt",
        "Toezien op het beheer van toegangsrechten",
        "Advies over en toezicht op de implementatie van maatregelen",
        "beoordeelt hoe het bestuur beslist",
        "geeft advies aan het bestuur over het goedkeuren van leveranciers",
        "rapporteert over de uitvoering van het beleid en de afhandeling van datalekken",
        "is aanspreekpunt voor vragen over de afhandeling van datalekken",
        "doet voorstellen voor het oplossen van knelpunten",
        "adviseren over het vaststellen en goedkeuren van beleid",
        "adviseren over de inrichting en het beheer van systemen",
    ],
)
def test_who_supervises_or_advises_does_not_do_it(read: Read, text: str) -> None:
    assert [duty.verb for duty in read(text) if duty.counts and duty.aard in DOING] == []


@pytest.mark.parametrize(
    "text",
    [
        "stelt geen beleid vast",
        "beslist niet over de melding",
        "is niet verantwoordelijk voor de naleving",
        "neemt geen besluiten en voert geen maatregelen uit",
        "handelt het incident niet af",
        "mag geen beleid vaststellen",
        "beheert zelf niets",
        "is niet verantwoordelijk voor het vaststellen van beleid",
        "keurt nooit verwerkingen goed",
        "kan niet besluiten over een verwerking",
        "hoeft het register niet bij te houden",
    ],
)
def test_what_is_denied_is_no_duty(read: Read, text: str) -> None:
    assert [duty.verb for duty in read(text) if duty.counts and duty.aard in DOING] == []


@pytest.mark.parametrize(
    "text",
    [
        "ondersteunt de directeur bij het afhandelen van incidenten",
        "wordt betrokken bij het vaststellen van beleid",
        "wordt geïnformeerd over de afhandeling van datalekken",
        "draagt bij aan de vaststelling van het beleid",
        "helpt bij het opstellen van procedures",
        "kan worden geraadpleegd bij het vaststellen van beleid",
        "neemt deel aan het overleg over de uitvoering van het beleid",
        "werkt samen met de privacy officer aan de uitvoering van DPIA's",
        "denkt mee over het beheer van rechten",
        "begeleidt het uitvoeren van risicoanalyses",
        "heeft inzage in de afhandeling van incidenten",
    ],
)
def test_who_takes_part_does_not_decide(read: Read, text: str) -> None:
    assert [duty.verb for duty in read(text) if duty.counts and duty.aard in DOING] == []


@pytest.mark.parametrize(
    "text",
    [
        "voert audits uit",
        "voert zijn taken onafhankelijk uit",
        "stelt vast dat de beveiliging tekortschiet",
        "stelt jaarlijks een jaarverslag op",
        "stelt een auditplan vast",
        "bepaalt zelf welke onderwerpen hij controleert",
        "handelt vragen van betrokkenen af",
        "is bevoegd om onderzoek uit te voeren",
        "schrijft een rapport met bevindingen",
        "coördineert de audits",
        "houdt zijn vakkennis bij",
        "beslist zelfstandig of hij een onderzoek start",
        "stelt zich onafhankelijk op",
        "ondertekent zijn adviezen",
        "neemt kennis van besluiten over verwerkingen",
        "geeft leiding aan het onderzoek",
        "Het auditplan wordt vastgesteld door de FG.",
        "Het jaarverslag wordt opgesteld door de FG.",
    ],
)
def test_work_of_supervision_is_no_execution(read: Read, text: str) -> None:
    assert [duty.verb for duty in read(text) if duty.counts and duty.aard in DOING] == []


@pytest.mark.parametrize(
    "text",
    [
        "Keurt nieuwe toepassingen goed voordat ze de school in komen.",
        "Handelt meldingen af zodra ze binnen zijn.",
        "Stelt de planning vast nadat zij is besproken.",
        "Beheert de accounts terwijl zij in gebruik zijn.",
    ],
)
def test_when_it_is_done_does_not_clear_it(read: Read, text: str) -> None:
    assert [duty.counts for duty in read(text)] == [True]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("adviseren over en goedkeuren van DPIA's", "goedkeuren"),
        ("toezien op en uitvoeren van het beleid", "uitvoeren"),
        ("advisering over en vaststelling van kaders", "vaststellen"),
        ("adviseren en goedkeuren van DPIA's", "goedkeuren"),
        ("Beoordelen en afhandelen van datalekken", "afhandelen"),
        ("toezicht op en beheer van het register", "beheren"),
    ],
)
def test_what_shares_its_object_with_advice_is_a_duty_of_its_own(read: Read, text: str, verb: str) -> None:
    assert [duty.verb for duty in read(text) if duty.counts and duty.aard in DOING] == [verb]


@pytest.mark.parametrize(
    ("text", "verb", "roles"),
    [
        ("De FG handelt incidenten af.", "afhandelen", ("fg",)),
        ("Het beleid wordt door de FG vastgesteld.", "vaststellen", ("fg",)),
        ("Bij een datalek beslist het bestuur over de melding.", "beslissen", ("bestuurder",)),
        ("Op advies van de FG stelt het College van Bestuur het beleid vast.", "vaststellen", ("bestuurder",)),
        ("De FG en de privacy officer stellen samen het beleid vast.", "vaststellen", ("fg", "privacy-officer")),
        ("Jaarlijks stelt Meerwijk het beleid vast.", "vaststellen", ("?",)),
        ("De leverancier handelt storingen af.", "afhandelen", ("?",)),
        ("Hij stelt het beleid vast.", "vaststellen", ()),
        (
            "Incidenten worden afgehandeld door de privacy officer en gemeld aan de FG.",
            "afhandelen",
            ("privacy-officer",),
        ),
        ("De Regeling FG werkt dit artikel uit.", "uitwerken", ("?",)),
        ("Is er een risico, dan meldt de privacy officer het datalek.", "melden", ("privacy-officer",)),
        ("De FG adviseert en het bestuur beslist over de melding.", "beslissen", ("bestuurder",)),
    ],
)
def test_a_duty_is_whose_the_text_says(read: Read, text: str, verb: str, roles: tuple[str, ...]) -> None:
    assert [duty.roles for duty in read(text) if duty.verb == verb] == [roles]


@pytest.mark.parametrize(
    "text",
    [
        "Het beleid wordt elk jaar vastgesteld.",
        "Als de FG een datalek afhandelt, is dat bekend.",
        "De FG is onafhankelijk.",
    ],
)
def test_a_text_that_says_of_nobody_that_it_is_done_gives_no_duty(read: Read, text: str) -> None:
    assert read(text) == ()


def test_a_duty_stands_at_its_own_words(read: Read) -> None:
    text = "De FG adviseert het bestuur en handelt de incidenten af."
    _, duty = read(text)

    assert (text[duty.first : duty.last], duty.object_text) == ("handelt de incidenten af", "de incidenten")


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("De FG formuleert een oordeel en het bestuur stelt het beleid vast", {"bestuurder"}),
        ("De FG publiceert een verslag en de directeur handelt datalekken af", {"schoolleider"}),
        ("De FG signaleert, en de privacy officer handelt het datalek af", {"privacy-officer"}),
        ("De CISO formuleert het plan en de bestuurder keurt het goed", {"bestuurder"}),
        ("De FG inspecteert een school en de privacy officer beheert het register", {"privacy-officer"}),
        ("De FG formuleert het beleid en stelt het vast", {"fg"}),
        ("De FG publiceert een verslag en handelt datalekken af", {"fg"}),
        ("De FG signaleert risico's, handelt datalekken af", {"fg"}),
        ("De FG en de privacy officer stellen het beleid vast", {"fg", "privacy-officer"}),
        ("De FG of de privacy officer handelt datalekken af", {"fg", "privacy-officer"}),
    ],
)
def test_behind_a_verb_that_is_not_listed_another_subject_does_what_follows(
    read: Read, text: str, roles: set[str]
) -> None:
    assert {role for duty in read(text) if duty.aard in DOING for role in duty.roles} == roles
