from collections.abc import Callable

import pytest

from ibplint.prose.duties.lexicons import lexicon_of
from ibplint.prose.duties.reading import duties_in
from ibplint.vocabulary.vocabulary import Vocabulary

Done = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def done(vocabulary: Vocabulary) -> Done:
    """The verbs of the duties that count, in the order of the text."""
    lexicon = lexicon_of(vocabulary)
    return lambda text: [duty.verb for duty in duties_in(text, lexicon) if duty.counts]


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("stelt het beleid vast", ["vaststellen"]),
        ("handelt beveiligingsincidenten af volgens het protocol", ["afhandelen"]),
        ("De FG keurt verwerkersovereenkomsten goed.", ["goedkeuren"]),
        ("Het bestuur stelt het beleid, de procedures en de richtlijnen vast.", ["vaststellen"]),
        ("ziet toe op de naleving", ["toezien"]),
        ("Zij stellen op voorstel van de FG de regels vast.", ["vaststellen"]),
        ("voert maatregelen in en wikkelt klachten af", ["invoeren", "afwikkelen"]),
        ("stelt richtlijnen op en vast", ["opstellen", "vaststellen"]),
        ("De directeur lost storingen zelf op, de FG kijkt mee.", ["oplossen", "meekijken"]),
        ("houdt het verwerkingsregister actueel en het incidentenregister bij", ["bijhouden"]),
        ("stelt vragen over het beleid", []),
        ("De afspraak is dat zij het beleid vaststelt.", ["vaststellen"]),
        ("voert het register dat de school bijhoudt", []),
    ],
)
def test_a_verb_and_its_part_are_one(done: Done, text: str, verbs: list[str]) -> None:
    assert done(text) == verbs


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("is belast met het afhandelen van datalekken", ["afhandelen"]),
        ("moet het beleid vertalen naar richtlijnen", ["vertalen"]),
        ("heeft tot taak incidenten af te handelen", ["taak hebben", "afhandelen"][1:]),
        ("dient het register bij te houden", ["bijhouden"]),
        ("Richtlijnen, kaders vaststellen", ["vaststellen"]),
        ("is bevoegd om verwerkingen goed te keuren", ["goedkeuren"]),
        ("mag zelf besluiten nemen over verwerkingen", ["besluiten nemen"]),
        ("toegangsrechten beoordelen, controleren en vastleggen", ["beoordelen", "controleren", "vastleggen"]),
        ("om incidenten af te handelen", ["afhandelen"]),
        ("moet maatregelen implementeren en beleid schrijven", ["implementeren", "schrijven"]),
        ("laat de risicoanalyse uitvoeren", []),
        ("toe te zien op de uitvoering van het beleid", ["toezien"]),
    ],
)
def test_infinitives_are_read_behind_what_asks_for_them(done: Done, text: str, verbs: list[str]) -> None:
    assert [verb for verb in done(text) if verb not in ("taak hebben", "bevoegd zijn")] == verbs


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("afwikkeling van klachten", ["afwikkelen"]),
        ("Het vaststellen van richtlijnen", ["vaststellen"]),
        ("Vaststelling van het beleid", ["vaststellen"]),
        ("Incidentafhandeling (registreren en evalueren)", ["afhandelen"]),
        ("Bijhouden van het verwerkingsregister", ["bijhouden"]),
        ("het signaleren van risico's", ["signaleren"]),
        ("een zorgvuldige afhandeling van incidenten", ["afhandelen"]),
        ("Opstellen en vaststellen van beleid", ["opstellen", "vaststellen"]),
        ("Procedure voor de afhandeling van incidenten", []),
        ("Afhandeling van incidenten coördineren", ["coördineren"]),
        ("De uitvoering van het beleid ligt bij de directie.", []),
        ("Coördinatie van de maatregelen", ["coördineren"]),
    ],
)
def test_a_noun_that_heads_a_task_is_a_duty(done: Done, text: str, verbs: list[str]) -> None:
    assert done(text) == verbs


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("zorgt voor het afhandelen van datalekken", ["afhandelen"]),
        ("draagt zorg voor de uitvoering van maatregelen", ["uitvoeren"]),
        ("is verantwoordelijk voor de vaststelling van het beleid", ["verantwoordelijk zijn", "vaststellen"]),
        ("is verantwoordelijk voor de naleving van de AVG", ["verantwoordelijk zijn"]),
        ("Inhoudelijk verantwoordelijk voor het beleid", ["verantwoordelijk zijn"]),
        ("is verantwoordelijk voor het toezicht op de naleving", ["toezien"]),
        ("is verantwoordelijk voor het houden van toezicht", ["toezicht houden"]),
        ("is verantwoordelijk voor de controle", ["controleren"]),
        ("is verantwoordelijk voor het toezicht en de afhandeling van verzoeken", ["toezien", "afhandelen"]),
        ("is belast met het beheer van het register", ["beheren"]),
        ("zorgt ervoor dat datalekken worden afgehandeld", ["zorgen", "afhandelen"]),
        ("zorgt ervoor dat het bestuur het beleid vaststelt", ["zorgen"]),
        ("draagt de verantwoordelijkheid voor het beheer", ["verantwoordelijkheid dragen", "beheren"]),
        ("zorgt voor een procedure voor de afhandeling van incidenten", ["zorgen"]),
        ("Verantwoordelijk omgaan met gegevens", []),
        ("heeft als taken het bijhouden van het register en het afhandelen van verzoeken", ["bijhouden", "afhandelen"]),
    ],
)
def test_what_an_auxiliary_passes_on_is_the_duty(done: Done, text: str, verbs: list[str]) -> None:
    assert [verb for verb in done(text) if verb not in ("taak hebben", "belast zijn")] == verbs


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        (
            "zorgt voor het verbeteren van beveiliging, het afhandelen van incidenten, adviseert en rapporteert erover",
            ["zorgen", "afhandelen", "adviseren", "rapporteren"],
        ),
        ("stelt geen beleid vast, adviseert erover en beheert het register", ["adviseren", "beheren"]),
        ("adviseert over het opstellen, vaststellen en uitvoeren van beleid", ["adviseren"]),
        ("adviseert over het vaststellen van beleid en het afhandelen van incidenten", ["adviseren"]),
        ("Toezicht houden op naleving, richtlijnen vaststellen en incidenten afhandelen", None),
        ("is belast met het toezicht, het geven van advies en het afhandelen van klachten", None),
        ("houdt toezicht op de uitvoering, de afhandeling en het beheer", ["toezicht houden"]),
        ("beheert het netwerk, accounts en back-ups", ["beheren"]),
        ("informeert het bestuur en coördineert de afhandeling", ["informeren", "coördineren"]),
        ("wijst rollen toe; stelt beleid vast; evalueert jaarlijks", ["toewijzen", "vaststellen", "evalueren"]),
        ("adviseert het bestuur, en handelt vervolgens datalekken af", ["adviseren", "afhandelen"]),
    ],
)
def test_each_member_of_an_enumeration_is_read_by_what_governs_it(
    done: Done, text: str, verbs: list[str] | None
) -> None:
    if verbs is None:
        assert done(text)[-1] == "afhandelen"
    else:
        assert done(text) == verbs


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("De FG maakt de DPIA's voor onze scholen.", ["DPIA maken"]),
        ("De FG onderhoudt het register van verwerkingen.", ["onderhouden"]),
        ("De FG onderhoudt contact met de AP.", ["contact onderhouden"]),
        ("De FG verzorgt de afhandeling van datalekken.", ["afhandelen"]),
        ("De FG verzorgt voorlichting aan het personeel.", ["voorlichting geven"]),
        ("De FG heeft een vetorecht.", ["vetorecht hebben"]),
        ("De FG kijkt of wij ons aan de wet houden.", ["kijken"]),
        ("De privacy officer neemt maatregelen om de schade te beperken.", ["maatregelen nemen"]),
        ("De privacy officer voert nieuwe verwerkingen op.", ["opvoeren"]),
        ("De privacy officer neemt het register elk jaar door.", ["doornemen"]),
        ("Marloes werkt dit overzicht elk jaar bij.", ["bijwerken"]),
        ("De directeur schrijft elk voorval op.", ["opschrijven"]),
        ("heeft daarover het laatste woord", ["laatste woord hebben"]),
        ("Of we melden, daarover heeft de FG het laatste woord.", ["laatste woord hebben"]),
        ("hakt bij twijfel de knoop door", ["knoop doorhakken"]),
        ("geeft groen licht voor een nieuwe app", ["groen licht geven"]),
        ("geeft de doorslag", ["doorslag geven"]),
        ("heeft de laatste jaren veel gezien", []),
        ("neemt het woord", []),
    ],
)
def test_plain_verbs_are_read_as_what_they_come_to(done: Done, text: str, verbs: list[str]) -> None:
    assert [verb for verb in done(text) if verb != "verzorgen"] == verbs
