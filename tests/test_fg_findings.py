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


Heaviest = Callable[[str], str]


@pytest.fixture
def heaviest(result_of: ResultOf) -> Heaviest:
    """How heavy the tasks are that a policy with this text gives the FG and should not."""

    def told(text: str) -> str:
        result = result_of({"beleid.md": f"# IBP-beleid\n\n{text}\n"}, selection=Selection(rules=("roltaak-fg",)))
        own = [one for one in result.findings if one.rule == "roltaak-fg"]
        return min(own, key=lambda one: one.severity.weight).severity.value if own else ""

    return told


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("De FG beslist of een datalek bij de AP wordt gemeld.", "error"),
        ("De FG bepaalt of het lek gemeld moet worden.", "error"),
        ("De FG keurt iedere DPIA goed.", "error"),
        ("De FG besluit of een verzoek wordt geweigerd.", "error"),
        ("De FG hakt de knoop door over het melden van het incident.", "error"),
        ("De FG beslist wie toegang krijgt tot het systeem.", "error"),
        ("De FG bepaalt of een app in gebruik mag worden genomen.", "error"),
        ("De FG geeft groen licht voor een nieuwe leverancier.", "error"),
        ("De FG neemt het besluit om een datalek wel of niet te melden.", "error"),
        ("De FG stelt de procedure datalekken vast.", "error"),
        ("De FG bepaalt of een DPIA nodig is.", "warning"),
        ("De FG bepaalt de inhoud van de nieuwsbrief.", "warning"),
        ("De FG beslist over de opzet van de training.", "warning"),
        ("De FG ondertekent de overeenkomst.", "warning"),
        ("De FG bepaalt zelf wat hij onderzoekt.", ""),
        ("De FG bepaalt welke systemen zij controleert.", ""),
        ("De FG bepaalt wanneer hij een school bezoekt.", ""),
        ("De FG beslist over zijn eigen advies over een datalek.", ""),
        ("De FG beoordeelt of een datalek moet worden gemeld; het bestuur beslist.", ""),
        ("De FG adviseert of een datalek wordt gemeld.", ""),
    ],
)
def test_to_decide_on_the_processing_weighs_as_much_as_to_adopt(heaviest: Heaviest, text: str, severity: str) -> None:
    assert heaviest(text) == severity


DECIDES = "## Datalekken\n\nDe FG beslist of een datalek wordt gemeld."


@pytest.mark.parametrize(
    ("text", "promise"),
    [
        ("De FG werkt onafhankelijk.", "onafhankelijk"),
        ("De FG krijgt van niemand aanwijzingen over haar taken.", "niemand aanwijzingen"),
        ("De FG ontvangt geen instructies.", "geen instructies"),
        ("Niemand geeft de FG aanwijzingen.", "Niemand … aanwijzingen"),
        ("## De FG\n\nNiemand geeft haar opdrachten over haar werk.", "Niemand … opdrachten"),
        ("## De FG\n\n- Zij werkt onafhankelijk: niemand geeft haar opdrachten.", "onafhankelijk"),
        ("De FG is mevrouw S. Vos, in dienst van een bureau. Zij ziet onafhankelijk toe.", "onafhankelijk"),
        ("De FG rapporteert aan het bestuur. Zij krijgt bij die taak geen instructies.", "geen instructies"),
        ("De onafhankelijkheid van de FG is gewaarborgd.", "onafhankelijkheid"),
        ("Onze FG is Ingrid Vos.\n\nIngrid Vos krijgt geen opdrachten.", "geen opdrachten"),
        ("De auditor werkt onafhankelijk.", ""),
        ("De leverancier krijgt geen instructies van de school.", ""),
        ("De privacy officer adviseert. Hij krijgt geen opdrachten van leveranciers.", ""),
        ("Een onafhankelijke partij toetst de maatregelen.", ""),
        ("Medewerkers geven leerlingen geen opdrachten.", ""),
    ],
)
def test_what_the_text_promises_of_the_fg_stands_beside_the_task(result_of: ResultOf, text: str, promise: str) -> None:
    policy = {"beleid.md": f"# IBP-beleid\n\n{text}\n\n{DECIDES}\n"}
    result = result_of(policy, selection=Selection(rules=("roltaak-fg",)))
    (message,) = {one.message.text("nl") for one in result.findings if one.rule == "roltaak-fg"}

    assert ("zegt van die rol ook" in message) == bool(promise)
    assert promise in message


TABLE = "| Rol | {} |\n|---|---|\n| FG | {} |"
DIRECT = "De FG rapporteert rechtstreeks aan het bestuur."


@pytest.mark.parametrize(
    ("text", "below"),
    [
        (TABLE.format("Rapporteert aan", "hoofd bedrijfsvoering"), True),
        (TABLE.format("Legt verantwoording af aan", "manager kwaliteit"), True),
        (TABLE.format("Valt onder", "directeur bedrijfsvoering"), True),
        (TABLE.format("Leidinggevende", "teamleider ICT"), True),
        ("| Onderwerp | FG |\n|---|---|\n| Rapporteert aan | controller |", True),
        ("De FG valt hiërarchisch onder het hoofd personeel.", True),
        ("De FG is geplaatst onder de directeur bedrijfsvoering.", True),
        ("De leidinggevende van de FG is het hoofd ICT.", True),
        (TABLE.format("Rapporteert aan", "college van bestuur"), False),
        (TABLE.format("Leidinggevende", "hoofd personeel") + f"\n\n{DIRECT}", False),
        ("| Rol | Valt onder | Rapporteert aan |\n|---|---|---|\n| FG | hoofd HR | bestuur |", False),
        (TABLE.format("Bespreekt met", "hoofd bedrijfsvoering"), False),
        ("De FG valt voor ziekte en verlof onder het hoofd personeel.", False),
        (f"De FG valt onder het hoofd personeel.\n\n{DIRECT}", False),
        ("De medewerker die de FG bijstaat valt onder het hoofd ICT.", False),
        ("De FG valt niet onder een manager.", False),
    ],
)
def test_a_manager_above_the_fg_is_found_where_nothing_tells_that_the_board_hears_the_fg(
    found: Found, text: str, *, below: bool
) -> None:
    assert found(text, "beleid-fg-onder-bestuur") is below


ENTRIES = [
    ("De FG is verantwoordelijk voor:\n\n- toezicht houden op de naleving;\n- adviseren over DPIA's.", False),
    (
        "De FG is verantwoordelijk voor:\n\n- het houden van toezicht op de AVG;\n- het adviseren van het bestuur.",
        False,
    ),
    ("De FG is belast met:\n\n- het toezicht op de naleving;\n- het geven van advies.", False),
    ("De FG is verantwoordelijk voor het houden van toezicht.", False),
    ("De FG is verantwoordelijk voor het beleid.", True),
    ("De FG is verantwoordelijk voor:\n\n- het afhandelen van datalekken;\n- het toezicht op de naleving.", True),
    ("De FG is belast met:\n\n- het vaststellen van het beleid;\n- het geven van advies.", True),
]


@pytest.mark.parametrize(("text", "seen"), ENTRIES)
def test_what_the_fg_answers_for_in_a_list_is_what_the_entry_says(found: Found, text: str, *, seen: bool) -> None:
    assert found(f"{FG}{text}", "roltaak-fg") is seen


@pytest.mark.parametrize(
    ("task", "shown"),
    [
        ("opstellen en actualiseren van het privacybeleid", "`opstellen en actualiseren van het privacybeleid`"),
        ("afhandelen of laten afhandelen van klachten, samen met HR", "`afhandelen of laten afhandelen van klachten`"),
        ("opstellen van het beleid en toezien op de naleving", "`opstellen van het beleid`"),
        ("opstellen en het geven van advies", "`opstellen`"),
    ],
)
def test_a_verb_is_shown_with_what_it_shares_with_the_next(result_of: ResultOf, task: str, shown: str) -> None:
    rule = "roltaak-fg"
    text = f"# IBP-beleid\n\n## De FG\n\nTaken van de FG:\n\n- {task};\n- toezien op de naleving.\n"

    (found,) = result_of({"beleid.md": text}, selection=Selection(rules=(rule,))).findings

    assert f": {shown}" in found.message.text("nl")
