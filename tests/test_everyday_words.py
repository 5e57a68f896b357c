"""A word of a subject that has an everyday meaning too opens no question about the subject."""

from collections.abc import Callable

import pytest

from ibplint.judging.judge import Selection
from ibplint.model.result import RunResult

ResultOf = Callable[..., RunResult]


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("beleid-beginselen", "In beginsel en in principe werken alle scholen met dezelfde pakketten."),
        ("beleid-eigendom", "Camera's hangen er om personen en eigendommen te beschermen."),
        ("beleid-eigendom", "De laptop blijft eigendom van de school."),
        ("beleid-eigendom", "AI mag helpen bij het maken van lessen."),
        ("beleid-eigendom", "Leraren ontwikkelen zelf toetsen en delen die."),
        ("beleid-eigendom", "Docenten schrijven eigen lesmateriaal."),
        ("beleid-eigendom", "Zelfgemaakte toetsen staan op de schijf van de sectie."),
        ("beleid-over-pseudoniem", "Wie uit dienst gaat, draagt het lesmateriaal op zijn account over."),
        ("beleid-rol-beschreven", "Voor applicatiebeheerders zijn er extra trainingen."),
        ("beleid-rol-beschreven", "De security officer ontvangt een kopie van het verslag."),
        ("beleid-rol-beschreven", "Het verslag gaat in afschrift naar de security officer."),
        ("beleid-rol-beschreven", "Security officers worden jaarlijks geïnformeerd."),
        ("beleid-rol-beschreven", "Een wijziging vraagt akkoord van de systeemeigenaar."),
        ("beleid-wetten-genoemd", "De AVG en de Uitvoeringswet AVG vragen voor alles een doel en een grondslag."),
        ("beleid-sancties", "Het SOC stuurt een automatische waarschuwing als een update ontbreekt."),
        ("beleid-sancties", "Directeuren worden aangesproken op de resultaten van hun school."),
        ("beleid-sancties", "Dat heeft gevolgen voor het beleid van volgend jaar."),
        ("beleid-rechten-termijn", "Leerlingen antwoorden op een vraag van de docent."),
        ("beleid-rechten-termijn", "Medewerkers kunnen hun rooster inzien op het portaal."),
        ("beleid-rechten", "De begroting ligt ter inzage op het bestuurskantoor."),
        ("beleid-rechten", "De profielen in de bovenbouw zijn natuur en maatschappij."),
        ("beleid-uitval-en-crisis", "Bij uitval van lessen krijgen ouders bericht."),
        ("beleid-uitval-en-crisis", "Uitval van een docent wordt opgevangen door het team."),
        ("beleid-toestemming", "Voor een uitje vraagt de school toestemming aan de directeur."),
        ("beleid-toestemming", "Software installeren kan alleen met toestemming van ICT-beheer."),
        ("beleid-toestemming", "De leerling mag met toestemming van de conciërge naar binnen."),
        ("beleid-toestemming", "Leveranciers mogen niet zonder onze toestemming anderen inschakelen."),
        ("beleid-bewaartermijnen", "Oude laptops worden vernietigd door een erkend bedrijf."),
        ("beleid-meldtermijn", "Een incident op het schoolplein lossen leerkrachten samen op."),
        ("beleid-meldbesluit", "Pestincidenten bespreekt de mentor met de ouders."),
        ("beleid-bericht-betrokkenen", "Pestincidenten bespreekt de mentor met de ouders."),
        ("beleid-positie-fg", "De functionaris van dienst sluit het pand af."),
        ("beleid-classificatie", "Leerlingen worden ingedeeld in groepen naar niveau."),
        ("beleid-rapportage", "De levenscyclus van apparatuur is vijf jaar."),
        ("beleid-instemming-genoemd", "Vaststelling van de identiteit gebeurt met een paspoort."),
        ("beleid-normenkader", "Het beleid past bij de normen en waarden van de school."),
        ("beleid-wetten-genoemd", "Wij weten wat er speelt, en de wetenschap ook."),
        ("beleid-doorgifte", "Voor een reis naar de Verenigde Staten is er een schoolreisfonds."),
        ("beleid-fg-bereikbaar", "De vertrouwenspersoon leest mee; dezelfde functionaris bewaakt de termijnen."),
        ("beleid-fg-bereikbaar", "De functionaris die het dossier opent, legt vast waarom."),
        ("beleid-positie-fg", "Elke functionaris krijgt alleen de rechten die nodig zijn."),
        ("beleid-toestemming", "Kopieën maken mag niet zonder toestemming van de sectordirecteur."),
        ("beleid-toestemming", "Een ander krijgt de cijfers alleen met toestemming van het hoofd van dienst."),
        ("beleid-toestemming", "Vertrouwelijke stukken mogen niet zonder toestemming worden vermenigvuldigd."),
        ("beleid-toestemming", "De beheerder heeft schriftelijke toestemming nodig van de eigenaar van het systeem."),
        ("beleid-toestemming", "Zonder toestemming mag niemand een apparaat op het netwerk aansluiten."),
        ("beleid-rechten", "Deze verantwoordelijkheden zijn niet overdraagbaar aan een leverancier."),
        ("beleid-rechten", "Alleen wie daartoe is geautoriseerd mag deze informatie inzien."),
        ("beleid-rechten", "De penningmeester heeft inzage in de boekhouding."),
        ("beleid-rechten-termijn", "Dit reglement ligt ter inzage bij de administratie."),
        ("beleid-rechten-termijn", "Alleen bevoegde medewerkers kunnen het dossier inzien."),
        ("beleid-wetten-genoemd", "Voor een kind onder de 16 jaar tekent de wettelijk vertegenwoordiger."),
        ("beleid-wetten-genoemd", "Gegevens verstrekken wij alleen als een wettelijke verplichting dat vraagt."),
        ("beleid-wetten-genoemd", "Wij blijven binnen de financiële kaders."),
        ("beleid-over-naleving", "Een klacht kan naar de toezichthouder, de Autoriteit Persoonsgegevens."),
        ("beleid-sancties", "Uitval heeft consequenties voor de bedrijfsprocessen."),
        ("beleid-sancties", "De beoordeling gaat in op de consequenties voor betrokkenen."),
        ("beleid-classificatie", "De leverancier biedt eenzelfde niveau van vertrouwelijkheid als wijzelf."),
        ("beleid-doorgifte", "Wij doen mee aan een internationaal onderzoek naar leesonderwijs."),
        ("beleid-bsn", "Van alle bijzondere documenten worden de volgende gegevens vastgelegd."),
        ("beleid-bsn", "Maak op de kopie van het identiteitsbewijs het burgerservicenummer onleesbaar."),
        ("beleid-instemming-genoemd", "De vaststelling van de ouderbijdrage gebeurt in het voorjaar."),
        ("beleid-vaststelling-genoemd", "Alle wijzigingen in de code gaan via een systeem voor versiebeheer."),
        ("beleid-bewaartermijnen", "Beveiliging gaat verlies, diefstal en vernietiging van gegevens tegen."),
        ("beleid-accounts", "Medewerkers kunnen de hun toegekende rechten als betrokkene uitoefenen."),
        ("beleid-accounts", "De toegang tot de beveiligde ruimte wordt geregistreerd."),
        ("beleid-mfa", "Bezoekers krijgen toegang tot het gebouw via de balie."),
        ("beleid-ai", "De air-interface van de zender is vijf jaar oud."),
        ("beleid-bewustwording", "Het reglement ligt bij de directie Voorlichting."),
        ("beleid-wetten-genoemd", "Het besluit berust op de Wet op de ondernemingsraden."),
        ("beleid-wetten-genoemd", "Een verklaring volgens de Wet op de veiligheidsonderzoeken is verplicht."),
        ("beleid-toestemming", "De gebruiker heeft schriftelijke toestemming nodig van de eigenaar."),
    ],
)
def test_no_finding_stands_at_an_everyday_word(result_of: ResultOf, rule: str, sentence: str) -> None:
    result = result_of({"beleid.md": f"# IBP-beleid\n\n## Overig\n\n{sentence}\n"}, selection=Selection(rules=(rule,)))

    assert [one.message.text("nl") for one in result.findings if one.rule == rule and one.place.span.line > 1] == []
