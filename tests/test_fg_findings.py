"""What a text says against the position of the FG, in the wordings of many boards: each table is one form."""

from collections.abc import Callable

import pytest

from ibplint.judging.judge import Selection
from ibplint.model.result import RunResult

ResultOf = Callable[..., RunResult]
Found = Callable[[str, str], bool]


@pytest.fixture
def found(result_of: ResultOf) -> Found:
    """Whether a rule finds something in a policy with this text."""

    def finds(text: str, rule: str) -> bool:
        result = result_of({"beleid.md": f"# IBP-beleid\n\n{text}\n"}, selection=Selection(rules=(rule,)))
        return any(rule in (one.rule, *one.also) for one in result.findings)

    return finds


FG, VOS = "## De FG\n\n", "Onze FG is Ingrid Vos.\n\n"
BY_NAME = [
    ("FG: Ingrid Vos\n\nIngrid beslist of het lek gemeld wordt.", True),
    (f"{VOS}Ingrid Vos handelt verzoeken af.", True),
    (f"{VOS}Mevrouw Vos stelt de bewaartermijnen vast.", True),
    (f"{VOS}Verzoeken worden door Ingrid Vos afgehandeld.", True),
    (f"{VOS}Klachten die Ingrid afhandelt, staan in een lijst.", True),
    (f"{VOS}De functie is belegd bij een bureau. Daarom keurt mevrouw Vos DPIA's goed.", True),
    ("De FG (mr. I. Vos) ziet toe.\n\nMr. Vos keurt DPIA's goed.", True),
    ("| Rol | Naam |\n|---|---|\n| FG | I. Vos |\n| PO | H. Bos |\n\nDe heer Vos handelt verzoeken af.", True),
    ("| Rol | Naam |\n|---|---|\n| FG | I. Vos |\n| PO | H. Bos |\n\nDe heer Bos handelt verzoeken af.", False),
    (f"{VOS}Ingrid Vos adviseert over het vaststellen van beleid.", False),
    (f"{VOS}Karin Bos handelt verzoeken af.", False),
    (f"{VOS}Onze privacy officer is Ingrid Bakker.\n\nIngrid handelt verzoeken af.", False),
]
BY_PRONOUN = [
    (f"{FG}De FG is er twee dagen. Hij beheert het verwerkingsregister.", True),
    (f"{FG}De FG is onafhankelijk.\n\nDeze stelt de bewaartermijnen vast.", True),
    (f"{FG}Hij stelt, na overleg met de bestuurder, de bewaartermijnen vast.", True),
    (f"{FG}De FG krijgt tijd. Zijn oordeel geeft hij aan het bestuur. Ook handelt hij verzoeken af.", True),
    ("De FG adviseert. Daarnaast handelt zij verzoeken af.", True),
    ("**FG.** Ziet toe. Zij handelt verzoeken af.", True),
    ("De FG is mevrouw Ali. Zij praat met de bestuurder. Ze keurt DPIA's goed.", True),
    ("De FG en de privacy officer werken samen. Zij handelen datalekken af.", True),
    (f"{FG}Wij hebben een FG, de heer J. Bos, in dienst. Hij handelt verzoeken af.", True),
    ("De FG adviseert de directeuren. Zij stellen de termijnen vast.", False),
    ("De FG overlegt met de privacy officer. Zij handelt verzoeken af.", False),
    (f"{FG}De bestuurder leest het verslag. Hij beslist over de verzoeken.", False),
    (f"{FG}De rector leest het verslag. Hij stelt het beleid vast.", False),
    (f"{FG}De FG overlegt met de controller. Die stelt de termijnen vast.", False),
    (f"{FG}Als een leidinggevende dat vraagt, stelt hij de termijnen vast.", False),
    ("Onze FG is Ingrid Vos. Karin Bos neemt waar. Zij stelt de termijnen vast.", False),
    ("De FG is mevrouw Ali. Zij adviseert. Hij stelt de termijnen vast.", False),
]
IN_CELLS = [
    ("| Maand | Wat | Wie |\n|---|---|---|\n| Mei | afhandelen verzoeken | FG |\n| Juni | training | PO |", True),
    ("| Maand | Wie | Wat |\n|---|---|---|\n| Mei | FG | handelt verzoeken af |\n| Juni | PO | training |", True),
    ("| Eis | Uitvoering |\n|---|---|\n| Invoeren van maatregelen | FG |\n| DPIA | privacy officer |", True),
    ("| Taak | Verantwoordelijk |\n|---|---|\n| Vaststellen van termijnen | FG |\n| Training | PO |", True),
    ("| Stap | Wie doet het |\n|---|---|\n| Beslissen over melding | FG |\n| Melden | PO |", True),
    ("| Eis | Bewijs |\n|---|---|\n| DPIA | rapport, goedgekeurd en ondertekend door de FG |", True),
    ("| Eis | Bewijs |\n|---|---|\n| DPIA | door de FG goedgekeurd rapport |", True),
    ("| Onderwerp | Afspraak |\n|---|---|\n| Verzoeken | Afhandeling door de FG. |", True),
    ("| Eis | Bewijs |\n|---|---|\n| DPIA | advies van de FG, goedgekeurd door het bestuur |", False),
    ("| Eis | Wie | Bewijs |\n|---|---|---|\n| Verslag | FG | jaarverslag, opgesteld door de FG |", False),
    ("| Maand | Wat | Wie |\n|---|---|---|\n| Mei | toezicht op de afhandeling van lekken | FG |", False),
    ("| Wat | Wie | Wie informeren |\n|---|---|---|\n| Beleid vaststellen | bestuur | FG |", False),
    ("| Maand | Wat | Wie |\n|---|---|---|\n| Mei | beleid vaststellen | bestuur, na advies van de FG |", False),
]


@pytest.mark.parametrize(("text", "wrong"), [*BY_NAME, *BY_PRONOUN, *IN_CELLS])
def test_what_the_fg_may_not_do_is_found_by_name_by_pronoun_and_in_cells(
    found: Found, text: str, *, wrong: bool
) -> None:
    assert found(text, "roltaak-fg") is wrong


REPORTS = [
    (f"{FG}- rapporteert over zijn bevindingen aan het hoofd bedrijfsvoering;\n- ziet toe", True),
    (f"{FG}De FG legt verantwoording af aan de directeur bedrijfsvoering.", True),
    ("De FG brengt elk kwartaal verslag uit aan de manager ICT.", True),
    (f"{VOS}Ingrid Vos rapporteert aan de controller.", True),
    ("| Rol | Taken |\n|---|---|\n| FG | rapporteert aan de teamleider ICT |\n| PO | adviseert |", True),
    ("De FG rapporteert aan de directeur bedrijfsvoering, die het zo nodig doorgeleidt naar het CvB.", True),
    (f"{FG}De FG ziet toe. Zijn bevindingen bespreekt hij met het hoofd ICT, die kiest wat het bestuur hoort.", True),
    (f"{FG}De FG rapporteert aan het hoofd ICT. De RvT ontvangt het jaarverslag van de FG.", True),
    ("De FG rapporteert rechtstreeks aan de bestuurder.", False),
    ("De FG rapporteert aan het bestuur en aan het hoofd bedrijfsvoering.", False),
    ("De FG rapporteert niet aan het hoofd ICT.", False),
    ("De privacy officer rapporteert aan het hoofd bedrijfsvoering.", False),
    ("De FG adviseert het hoofd bedrijfsvoering en rapporteert aan het bestuur.", False),
    ("De FG bespreekt zijn bevindingen eerst met het hoofd ICT.", False),
    ("Het hoofd ICT rapporteert aan de FG over incidenten.", False),
]


@pytest.mark.parametrize(("text", "wrong"), REPORTS, ids=[text for text, _ in REPORTS])
def test_an_fg_that_reports_to_a_manager_is_found_whatever_stands_elsewhere(
    found: Found, text: str, *, wrong: bool
) -> None:
    assert found(text, "roltaak-fg-rapporteert") is wrong


TO_A_MANAGER = [
    ("De rapportage van de FG gaat naar het hoofd bedrijfsvoering.", True),
    ("Het jaarverslag van de FG wordt besproken met de directeur bedrijfsvoering.", True),
    ("De manager ontvangt de bevindingen van de FG.", True),
    ("Het verslag van de FG gaat naar het bestuur en in afschrift naar het hoofd ICT.", False),
    ("Het verslag van de FG gaat niet naar het hoofd ICT.", False),
    ("Het verslag van de privacy officer gaat naar het hoofd ICT.", False),
]


@pytest.mark.parametrize(("text", "wrong"), TO_A_MANAGER, ids=[text for text, _ in TO_A_MANAGER])
def test_a_report_of_the_fg_that_goes_to_a_manager_is_found(found: Found, text: str, *, wrong: bool) -> None:
    assert found(text, "beleid-fg-verslag-naar-bestuur") is wrong


SIFTED = [
    (f"{FG}De FG is te bereiken via het secretariaat, dat beoordeelt of een vraag wordt doorgezet.", True),
    (f"{FG}Contact loopt uitsluitend via het bestuurssecretariaat.", True),
    (f"{FG}Hij is alleen bereikbaar via de leidinggevende.", True),
    ("Vragen aan de FG gaan naar de bestuurssecretaris; die bepaalt welke vragen doorgaan.", True),
    (f"{FG}De servicedesk selecteert de berichten die naar hem gaan.", True),
    (f"{FG}Zij is bereikbaar via het secretariaat.", False),
    (f"{FG}De FG is bereikbaar via fg@x.example; het secretariaat maakt afspraken.", False),
    (f"{FG}De FG adviseert. De directeur bepaalt welke systemen wij kopen.", False),
    (f"{FG}De FG is alleen op dinsdag bereikbaar.", False),
    (f"{FG}Alleen de FG heeft contact met de Autoriteit en met het bestuur.", False),
]


@pytest.mark.parametrize(("text", "wrong"), SIFTED, ids=[text for text, _ in SIFTED])
def test_who_sifts_what_reaches_the_fg_is_found(found: Found, text: str, *, wrong: bool) -> None:
    assert found(text, "beleid-fg-zonder-tussenpersoon") is wrong


ASKED = [
    (f"{FG}De FG adviseert desgevraagd.", True),
    (f"{FG}- geeft op verzoek advies;\n- ziet toe", True),
    ("De FG adviseert als het bestuur daarom vraagt.", True),
    ("De FG adviseert uitsluitend op verzoek van de bestuurder.", True),
    ("De FG adviseert gevraagd en ongevraagd.", False),
    ("De FG adviseert gevraagd en ongevraagd. De FG adviseert desgevraagd over contracten.", False),
    ("De FG adviseert desgevraagd over een DPIA.", False),
    ("De privacy officer adviseert desgevraagd.", False),
]


@pytest.mark.parametrize(("text", "wrong"), ASKED, ids=[text for text, _ in ASKED])
def test_an_fg_that_advises_only_when_asked_is_found(found: Found, text: str, *, wrong: bool) -> None:
    assert found(text, "roltaak-fg-adviseert-ongevraagd") is wrong


HELD = [
    (f"{FG}Hij is daarnaast voor 0,3 fte werkzaam als informatieadviseur.", True),
    (f"{FG}De FG is in dienst. Hij is daarnaast hoofd bedrijfsvoering.", True),
    ("De FG is Ingrid Vos. Zij werkt ook als hoofd ICT.", True),
    ("De FG is Ingrid Vos.\n\nDe privacy officer is Ingrid Vos.", True),
    ("| Rol | Naam |\n|---|---|\n| FG | Ingrid Vos |\n| Privacy officer | Ingrid Vos |", True),
    ("De FG heeft daarnaast een aanstelling als ICT-coördinator.", True),
    ("De functie van FG wordt gecombineerd met die van hoofd bedrijfsvoering.", True),
    ("De FG is voor een dag aangesteld. De overige dagen werkt zij als applicatiebeheerder.", True),
    (f"{FG}Hij doet dit naast zijn werk als controller.", True),
    ("De FG overlegt met het hoofd ICT. Zij is ook hoofd personeel.", False),
    ("Naast de FG is het hoofd bedrijfsvoering aanwezig.", False),
    ("De FG was voorheen informatiemanager.", False),
    ("De FG werkt samen met de manager ICT.", False),
    ("De FG is Ingrid Vos.\n\nDe privacy officer is Ingrid Bakker.", False),
]


@pytest.mark.parametrize(("text", "wrong"), HELD, ids=[text for text, _ in HELD])
def test_an_fg_with_another_function_is_found(found: Found, text: str, *, wrong: bool) -> None:
    assert found(text, "beleid-fg-combinatie") is wrong
