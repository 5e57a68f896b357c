import pytest
from prose_of_text import prose_of_text

from ibplint.prose.phrases import Phrases, find
from ibplint.prose.stance import Stance, stance


def stance_of(text: str, phrase: str) -> Stance:
    prose = prose_of_text(text)
    hit = find(prose, Phrases((phrase,)))[-1]
    return stance(prose, hit.sentence, hit.first, hit.last)


DENIED = [
    ("Er is geen register van verwerkingen.", "register"),
    ("Datalekken worden niet gemeld bij de AP.", "datalekken"),
    ("Datalekken worden niet gemeld bij de AP.", "gemeld"),
    ("De school heeft geen namen, adressen en geboortedata nodig.", "geboortedata"),
    ("Er wordt gewerkt zonder multi-factor authenticatie.", "multi-factor"),
    ("Er is nog geen functionaris voor gegevensbescherming.", "functionaris"),
    ("Een DPIA wordt nooit uitgevoerd.", "DPIA"),
    ("Een procedure voor rechten ontbreekt.", "procedure"),
    ("Wij hebben een beleid noch een protocol.", "protocol"),
    ("Bewaartermijnen zijn er, maar de FG (mevrouw Pietersen) is niet aangesteld.", "FG"),
    ("Het is niet toegestaan om:\n\n- wachtwoorden te delen;", "wachtwoorden"),
    ("De FG krijgt van niemand instructies en die uitvoering leidt niet tot ontslag.", "instructies"),
    ("In plaats van het dataregister is er een verwerkingsregister.", "dataregister"),
    ("Een back-up is er en wordt niet teruggezet.", "teruggezet"),
    ("De kopie is versleuteld en niet getest.", "getest"),
    ("Leraren doen wat moet zonder wachtwoord.", "wachtwoord"),
    ("Wat niet is vastgelegd, bestaat hier niet als register.", "register"),
    ("Dossiers gaan niet, tussen de scholen of daarbuiten, op papier mee.", "scholen"),
    ("De school geeft geen namen, adressen en foto's door, en volgt dat niet.", "namen"),
    ("Medewerkers mogen niet chatten, mailen, en leerlingen volgen.", "leerlingen"),
    ("Wij delen dit niet, ook niet met de ouders en het team.", "ouders"),
    ("In het logboek ontbreken kleine voorvallen.", "logboek"),
    ("Een logboek ontbreekt, want er zijn geen voorvallen.", "logboek"),
    ("Er is geen regeling voor voorvallen die niet in het logboek staan.", "logboek"),
    ("Er worden geen foto's geplaatst die niet zijn goedgekeurd.", "goedgekeurd"),
]

ASSERTED = [
    ("Niet alleen datalekken worden gemeld, ook andere incidenten.", "datalekken"),
    ("Gegevens worden niet langer bewaard dan nodig.", "bewaard"),
    ("De melding gebeurt zonder onredelijke vertraging.", "zonder onredelijke vertraging"),
    ("Zonder verwerkersovereenkomst krijgt een leverancier geen gegevens.", "verwerkersovereenkomst"),
    ("Toegang is niet mogelijk zonder MFA.", "MFA"),
    ("Medewerkers delen hun account niet, vergrendelen hun scherm en wijzigen hun wachtwoord.", "wijzigen"),
    ("De school bewaart het dossier niet, wijzigt de rechten en meldt het lek.", "rechten"),
    ("Er is geen twijfel dat datalekken worden gemeld.", "datalekken"),
    ("Er is geen beheerder, maar wel een incidentenregister.", "incidentenregister"),
    ("Gegevens gaan niet naar een chatbot, en medewerkers krijgen een training.", "training"),
    ("Foto's komen niet op internet, en leraren vragen eerst de ouders.", "ouders"),
    ("Al dan niet opzettelijke incidenten worden gemeld.", "gemeld"),
    ("Als er geen risico is, wordt het datalek vastgelegd.", "datalek"),
    ("De AP wordt binnen 72 uur ingelicht; betrokkenen niet.", "72 uur"),
    ("Meld een lek niet via de mail, maar bij het meldpunt.", "meldpunt"),
    ("Geen ander dan de FG adviseert hierover.", "FG"),
    ("Je meldt een lek binnen drie dagen bij de directeur, of bij de adjunct als zij er niet is.", "drie dagen"),
    ("Meld het datalek zonder onredelijke vertraging bij de AP.", "AP"),
    ("Zonder een van de zes grondslagen van artikel 6 AVG wordt niet verwerkt.", "AVG"),
    ("Betrokkenen hebben het recht niet te worden onderworpen aan een besluit.", "recht"),
    ("De FG neemt geen besluiten en houdt toezicht.", "toezicht"),
    ("Accounts die niet zijn gebruikt, worden geblokkeerd.", "accounts"),
    ("Er wordt niet gelogd en de back-up is versleuteld.", "back-up"),
    ("Het bestuur besluit welke risico's worden aanvaard en welke niet, en rapporteert aan de raad.", "rapporteert"),
    ("Het bestuur besluit welke risico's worden aanvaard en welke niet, en rapporteert aan de raad.", "aanvaard"),
    ("Wij schrijven op wat wij delen en wat niet, en wij melden het.", "delen"),
    ("Niemand mag de FG vertellen wat hij vindt, en hij praat rechtstreeks met de bestuurder.", "bestuurder"),
    ("Er wordt niet gefilmd, en dient het toch, dan met de GMR.", "GMR"),
    ("De leraar ziet wie wel en wie niet op de foto mag.", "foto"),
    ("Gewone medewerkers kunnen niet in de logs; de beheerder wel.", "logs"),
    ("Plaatsing van camera's geschiedt niet dan na instemming van de GMR.", "instemming"),
    ("Camera's worden niet geplaatst dan met instemming van de GMR.", "instemming"),
    ("Het systeem gaat niet eerder aan dan na de DPIA.", "DPIA"),
    ("Geen camera wordt opgehangen voordat de GMR heeft ingestemd.", "ingestemd"),
    ("Een camera hangt er niet voordat de GMR heeft ingestemd.", "GMR"),
    ("Wij delen niets alvorens ouders toestemming geven.", "toestemming"),
    ("Er is geen plaatsing zonder instemming van de GMR.", "instemming"),
    ("Niet zonder instemming van de GMR hangen er camera's.", "instemming"),
    ("De kopie staat op een andere locatie en niet overschrijfbaar.", "andere locatie"),
    ("U hebt recht op inzage, correctie en verwijdering van wat niet meer nodig is.", "correctie"),
    ("U hebt recht op verwijdering van wat niet meer nodig is.", "verwijdering"),
    ("Het contract zegt wat mensen wel en niet mogen.", "mogen"),
    ("Aanmelden kan met of zonder DigiD.", "DigiD"),
    ("De logs zijn er een half jaar, en niet langer.", "half jaar"),
    ("In het logboek ontbreken geen voorvallen.", "logboek"),
    ("In het logboek ontbreken geen voorvallen.", "voorvallen"),
    ("Niets ontbreekt in het logboek.", "logboek"),
    ("Er is geen voorval dat niet in het logboek komt.", "logboek"),
    ("Er is geen enkel voorval dat niet in het logboek komt.", "voorval"),
]


@pytest.mark.parametrize(("text", "phrase"), DENIED, ids=[text for text, _ in DENIED])
def test_what_a_sentence_denies_is_negated(text: str, phrase: str) -> None:
    assert stance_of(text, phrase).negated


@pytest.mark.parametrize(("text", "phrase"), ASSERTED, ids=[text for text, _ in ASSERTED])
def test_what_a_sentence_only_seems_to_deny_is_not(text: str, phrase: str) -> None:
    assert not stance_of(text, phrase).negated


OVER = [
    ("De Wbp (vervallen per 25 mei 2018) staat in de bronnen.", "wbp"),
    ("Bron: Wbp AP (ingetrokken), versie 1.0.", "wbp"),
    ("- Wet bescherming persoonsgegevens (Wbp; tot 25 mei 2018);", "wet bescherming persoonsgegevens"),
    ("- Wet bescherming persoonsgegevens (Wbp; tot 25 mei 2018);", "Wbp"),
    ("Tot 25 mei 2018 gold de Wbp.", "Wbp"),
    ("De Wbp gold tot en met 24 mei 2018.", "Wbp"),
    ("Het verwerkingsregister (voorheen dataregister) is actueel.", "dataregister"),
    ("De Wbp is ingetrokken.", "Wbp"),
    ("Het oude reglement is vervallen en staat niet meer op de website.", "reglement"),
    ("De Wbp is vervangen door de AVG.", "Wbp"),
    ("De AVG is de opvolger van de Wbp.", "Wbp"),
    ("De AVG vervangt de Wbp.", "Wbp"),
    ("Destijds was de bewerkersovereenkomst verplicht.", "bewerkersovereenkomst"),
    ("Het privacyreglement wordt niet meer gebruikt.", "privacyreglement"),
    ("In het vroegere convenant stond een bijlage.", "convenant"),
    ("ISO 27001:2013 is opgevolgd door de editie van 2022.", "27001"),
    ("Vermeldingen van de Wbp en van bewerkers, die er in 2019 nog in stonden, zijn geschrapt.", "Wbp"),
    ("Vermeldingen van de Wbp en van bewerkers, die er in 2019 nog in stonden, zijn geschrapt.", "bewerkers"),
    ("Alle verwijzingen naar de Wbp zijn aangepast.", "Wbp"),
    ("Wij hebben de passage over de Wbp geschrapt.", "Wbp"),
    ("De Wbp, die hier jaren heeft gestaan, is geschrapt.", "Wbp"),
    ("Geschrapt zijn de bepalingen uit de Wbp.", "Wbp"),
    ("Waar naar de Wbp werd verwezen, is de tekst bijgewerkt.", "Wbp"),
    ("Versie 2.1: vermelding van de Wbp verwijderd.", "Wbp"),
]

STILL = [
    ("Het beleid verwijst naar de AVG en noemt ook de regels van vroeger tijd (vervallen).", "avg"),
    ("De Wbp is vervangen door de AVG.", "AVG"),
    ("Het verwerkingsregister (voorheen dataregister) is actueel.", "verwerkingsregister"),
    ("De AVG is de opvolger van de Wbp.", "AVG"),
    ("De basis ligt in de AVG, die sinds 2018 de Wbp vervangt, in de Uitvoeringswet en in de WPO.", "Uitvoeringswet"),
    ("Algemene verordening gegevensbescherming (AVG; vanaf 25 mei 2018)", "AVG"),
    ("Het beleid geldt tot 1 augustus 2029.", "beleid"),
    ("De rechten worden bij uitstroom ingetrokken.", "rechten"),
    ("Als er sprake was van een datalek, meldt het bestuur dat.", "datalek"),
    ("Gegevens worden niet langer bewaard dan nodig.", "bewaard"),
    ("Meldingen worden opgevolgd door een externe dienst.", "meldingen"),
    ("De beoordeling omvat de plaats van verwerking.", "verwerking"),
    ("Scholen voldoen vanaf 2030; tot november 2025 werd 2027 aangehouden.", "voldoen"),
    ("Er zijn niet meer velden, en er wordt niet langer bewaard, dan het doel vraagt.", "velden"),
    ("Toestemming kan worden ingetrokken.", "toestemming"),
    ("Bij vertrek zijn alle rechten vervallen.", "vertrek"),
    ("De toegang is uiterlijk op de laatste werkdag ingetrokken.", "werkdag"),
    ("Accounts zijn bij uitdiensttreding ingetrokken en passen ingeleverd.", "uitdiensttreding"),
    ("Bij een andere functie vervallen de oude autorisaties dezelfde dag.", "functie"),
    ("Op de laatste werkdag houdt de toegang op.", "werkdag"),
    ("De logbestanden worden bewaard tot 1 januari 2027.", "logbestanden"),
    ("Vóór 1 januari 2027 doen we de zelfevaluatie.", "zelfevaluatie"),
    ("Op grond van de Wbp worden gegevens verwijderd die niet nodig zijn.", "Wbp"),
    ("Gegevens volgen de Wbp en het register is aangepast.", "Wbp"),
    ("De verwijzingen naar de Wbp moeten nog worden aangepast.", "Wbp"),
    ("Bepalingen uit de Wbp zijn leidend; het register is in 2024 aangepast.", "Wbp"),
    ("Wij loggen accounts die zijn gewijzigd.", "accounts"),
    ("Een wachtwoord dat is aangepast, wordt niet hergebruikt.", "wachtwoord"),
    ("De Wbp, die voor al onze scholen geldt, is de basis.", "Wbp"),
]


@pytest.mark.parametrize(("text", "phrase"), OVER, ids=[f"{text} {phrase}" for text, phrase in OVER])
def test_what_is_over_is_past(text: str, phrase: str) -> None:
    assert stance_of(text, phrase).past


@pytest.mark.parametrize(("text", "phrase"), STILL, ids=[f"{text} {phrase}" for text, phrase in STILL])
def test_what_holds_is_not_past(text: str, phrase: str) -> None:
    assert not stance_of(text, phrase).past


CASES = [
    ("Als er een datalek is, meldt de privacy officer dat.", "datalek", True),
    ("Als er een datalek is, meldt de privacy officer dat.", "privacy officer", False),
    ("Indien een leverancier gegevens verwerkt, sluiten wij een overeenkomst.", "leverancier", True),
    ("Valt het systeem uit, dan werken we met de noodlijst.", "systeem", True),
    ("Valt het systeem uit, dan werken we met de noodlijst.", "noodlijst", False),
    ("Het bestuur tekent als eindverantwoordelijke.", "eindverantwoordelijke", False),
    ("Elk incident komt in het register, ook als melding niet nodig blijkt.", "melding", True),
    ("Elk incident komt in het register, ook als melding niet nodig blijkt.", "register", False),
    ("De FG wordt eventueel om advies gevraagd.", "advies", True),
    ("Datalekken worden gemeld, tenzij een risico onwaarschijnlijk is.", "risico", True),
    ("Datalekken worden gemeld, tenzij een risico onwaarschijnlijk is.", "gemeld", False),
    ("Mocht de naleving tekortschieten, dan volgt een sanctie.", "naleving", True),
    ("Het bestuur stelt het beleid vast.", "beleid", False),
]


@pytest.mark.parametrize(("text", "phrase", "expected"), CASES, ids=[f"{text} {phrase}" for text, phrase, _ in CASES])
def test_what_holds_in_a_case_is_conditional(text: str, phrase: str, *, expected: bool) -> None:
    assert stance_of(text, phrase).conditional is expected
