"""What the rules find in the wordings of many boards: each table is one phenomenon, in texts with it and without."""

from collections.abc import Callable

import pytest

from ibplint.judging.judge import Selection
from ibplint.model.result import RunResult

ResultOf = Callable[..., RunResult]
Lines = Callable[[str, str], list[int]]


@pytest.fixture
def lines(result_of: ResultOf) -> Lines:
    """The lines of a policy at which a rule finds something."""

    def found(text: str, rule: str) -> list[int]:
        result = result_of({"beleid.md": f"# IBP-beleid\n\n{text}\n"}, selection=Selection(rules=(rule,)))
        return [one.place.span.line for one in result.findings if rule in (one.rule, *one.also)]

    return found


YEARLY = "Dit beleid wordt ieder jaar herzien."


@pytest.mark.parametrize(
    "other",
    [
        "Het beleid wordt elke twee jaar geëvalueerd.",
        "Eens per drie jaar evalueert het bestuur het IBP-beleid.",
        "Evaluatie van dit beleid vindt om de vier jaar plaats.",
        "Het beleid wordt elke twee jaar herzien.",
        "Het IBP-beleid wordt om de drie jaar geactualiseerd.",
        "Dit document wordt eens in de twee jaar herijkt.",
        "Dit beleidsplan stelt het bestuur om de vier jaar bij.",
        "Eens in de drie jaar toetst het bestuur het beleid.",
        "Dit plan wordt eens per twee jaar geëvalueerd.",
        "Wij herzien dit beleid om de drie jaar.",
    ],
)
def test_two_terms_for_the_review_of_one_policy_are_a_contradiction(lines: Lines, other: str) -> None:
    assert len(lines(f"{YEARLY}\n\n## Slot\n\n{other}", "beleid-herzieningstermijn")) == 1


@pytest.mark.parametrize(
    "other",
    [
        "Het protocol datalekken wordt elke twee jaar geëvalueerd.",
        "Eens per twee jaar evalueert het IBP-team de procedure voor incidenten.",
        "Het wachtwoordbeleid wordt om de twee jaar getoetst.",
        "Het back-upbeleid wordt elke drie jaar herzien.",
        "Eens per twee jaar laat het bestuur een audit doen.",
        "Elke verwerkersovereenkomst wordt om de twee jaar herzien.",
        "Het beleid wordt jaarlijks geëvalueerd.",
        "Het personeelsbeleid wordt om de vier jaar herzien.",
        "De risicoanalyse wordt elke twee jaar herzien.",
        "Tot 2024 werd het beleid elke twee jaar herzien.",
    ],
)
def test_the_review_of_something_else_is_no_contradiction(lines: Lines, other: str) -> None:
    assert lines(f"{YEARLY}\n\n## Slot\n\n{other}", "beleid-herzieningstermijn") == []


def test_to_look_every_year_and_to_write_anew_after_four_is_no_contradiction(lines: Lines) -> None:
    text = "Het beleid wordt jaarlijks geëvalueerd.\n\nOm de vier jaar wordt het beleid herzien."

    assert lines(text, "beleid-herzieningstermijn") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De verantwoordelijke zorgt dat persoonsgegevens juist zijn.", 1),
        ("De verantwoordelijke informeert de betrokkene over het doel.", 1),
        ("De bewerker handelt in opdracht van de verantwoordelijke.", 2),
        (
            "Volgens de Wbp legt de verantwoordelijke het doel van de verwerking vast.",
            1,
        ),
        ("De verantwoordelijke voor het proces beheert de persoonsgegevens.", 0),
        ("De verantwoordelijke medewerker verwerkt persoonsgegevens zorgvuldig.", 0),
        ("Het bestuur (hierna: de verantwoordelijke) verwerkt persoonsgegevens.", 0),
        ("De verwerkingsverantwoordelijke bepaalt het doel van de verwerking.", 0),
        ("De verantwoordelijke IBP is aanspreekpunt voor persoonsgegevens.", 0),
        ("Meld het bij de verantwoordelijke.", 0),
        ("Het bestuur is de eindverantwoordelijke en verwerkt persoonsgegevens.", 0),
    ],
)
def test_the_controller_has_the_name_of_the_gdpr(lines: Lines, text: str, found: int) -> None:
    assert len(lines(text, "beleid-woorden-van-de-wbp")) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Overeenkomsten sluiten wij conform het convenant 2.0.", 1),
        ("Wij volgen convenant versie 3.0.", 1),
        ("Het model komt uit het convenant (3.0).", 1),
        ("Het model komt uit het Privacyconvenant 3.0.", 1),
        ("Wij sluiten overeenkomsten volgens het convenant 4.0.", 0),
        ("Het convenant met de gemeente loopt tot 2028.", 0),
        ("Het convenant veiligheid heeft drie partijen.", 0),
        ("Wij gebruiken het privacyconvenant.", 0),
        ("In 2019 is convenant 2.0 vervangen door convenant 3.0, en dat door 4.0.", 0),
        ("Paragraaf 3.0 gaat over het convenant.", 0),
    ],
)
def test_an_old_edition_of_the_covenant_is_seen_by_its_number_alone(lines: Lines, text: str, found: int) -> None:
    assert len(lines(text, "beleid-geldende-modellen")) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Datalekken handelen wij af volgens een vast protocol.", 0),
        ("Zij stellen het beleid voor toegang vast.", 0),
        ("Dit staat in het personeelshandboek.", 0),
        ("Meer staat in de schoolgids en in het jaarverslag.", 0),
        ("Leerlingen houden zich aan het leerlingenstatuut.", 0),
        ("Wij hebben beleid over toegang.", 0),
        ("Dit plan raakt aan het crisisplan, het ICT-beleidsplan en het medezeggenschapsreglement.", 0),
        ("Het beleid raakt ook direct aan het Wachtwoordbeleid.", 0),
        ("Er zijn raakvlakken met het toegangsbeleid en het inkoopreglement.", 0),
        ("Dit beleid sluit aan bij het crisisplan van de stichting.", 0),
        ("Het beleid hangt nauw samen met het continuïteitsplan.", 0),
        ("In samenhang met het toegangsbeleid werken wij hieraan.", 0),
        ("Dit plan is afgestemd op het ICT-beleidsplan.", 0),
        ("Dit beleid staat niet op zichzelf: er is ook een crisisplan.", 0),
        ("Dit beleid maakt deel uit van het veiligheidsbeleidsplan.", 0),
        ("## Samenhang met ander beleid\n\nEr is een ICT-beleidsplan en een crisisplan.", 0),
        ("De privacy officer maakt elk jaar een IBP-jaarplan.", 0),
        ("Wie wat doet, staat in het IBP-werkplan en het meerjarenplan.", 0),
        ("Elk jaar komt er een bewustwordingsplan.", 0),
        ("Het continuïteitsplan is bijlage 10.", 0),
        ("Het verbeterplan IBP wordt elk kwartaal bijgewerkt.", 0),
        ("Het continuïteitsplan zegt wat er bij uitval gebeurt.", 1),
        ("Camera's hangen er volgens het cameraprotocol.", 1),
        ("Wie een recht inroept, doet dat volgens de Procedure rechten van betrokkenen.", 1),
        ("De rechten staan in de autorisatiematrix.", 1),
        ("Voor sociale media geldt het Protocol sociale media.", 1),
        ("Bij een crisis volgen wij het Crisisplan.", 1),
        ("De FG werkt via een door ons vastgesteld reglement.", 1),
        ("Het Wachtwoordbeleid geldt voor iedereen.", 1),
        ("Het datalekprotocol ligt klaar.", 1),
        ("Wat wel en niet kan, leest u in onze gedragscode.", 1),
        ("In het cameraprotocol staat wie beelden mag zien.", 1),
        ("Alle medewerkers houden zich aan de gedragscode ICT.", 1),
        ("De autorisatiematrix (te vinden op intranet) is leidend.", 1),
        ("Voor langdurige uitval bestaat een continuïteitsplan met een bellijst.", 1),
        ("Nieuwe collega's tekenen de gedragscode.", 1),
        ("Toezicht op logbestanden is uitgewerkt in de gedragscode en het cameraprotocol.", 2),
        ("Medewerkers werken volgens een door het bestuur vastgestelde gedragscode.", 1),
        ("| Onderwerp | Vastgelegd in |\n|---|---|\n| Camera's | Cameraprotocol |", 1),
        ("Er is een continuïteitsplan waarin per systeem staat hoe lang we zonder kunnen.", 1),
        ("Een mooi cameraprotocol helpt niet als de deur openstaat.", 0),
        ("Het is beter een gedragscode te bespreken dan er een te tekenen.", 0),
        ("De rechten staan in de autorisatiematrix (bijlage C).", 0),
        (
            "De rechten staan in de autorisatiematrix.\n\n## Bijlage C. Autorisatiematrix\n\nDe directeur leest alles.",
            0,
        ),
        ("Op de website staat een privacyverklaring voor ouders.", 0),
        ("Zijn adres staat in de privacyverklaring.", 0),
        ("| Jaar | Speerpunt |\n|---|---|\n| 2027 | Continuïteitsplannen per school, interne audit |", 0),
        ("In 2027 maken wij een continuïteitsplan.", 0),
        ("Leveranciers werken volgens het cameraprotocol van de branche.", 0),
        ("De GMR heeft met het cameraprotocol ingestemd.", 0),
        ("Elke uitgever houdt zich aan zijn gedragscode.", 0),
        ("Zelfs de beste gedragscode zegt niets over wie kwaad wil.", 0),
    ],
)
def test_only_papers_on_this_subject_must_stand_in_the_list_of_documents(lines: Lines, text: str, found: int) -> None:
    listed = "## Bijlage: documenten\n\n- Privacyreglement\n- Procedure melden datalekken"

    assert len(lines(f"{text}\n\n{listed}", "beleid-documentenlijst")) == found


@pytest.mark.parametrize(
    "heading",
    [
        "Documenten", "Bijlage: documenten", "Bijlage 1: documenten", "Bijlage A – Documenten", "Bijlagen: documenten",
        "4. Documenten", "Overzicht documenten", "Onderliggende documenten", "Ondersteunende richtlijnen en procedures",
        "Bijlage 2. Overzicht van IBP-documenten",
    ],
)  # fmt: skip
def test_a_function_in_a_list_of_documents_is_seen_below_any_such_heading(lines: Lines, heading: str) -> None:
    text = f"## {heading}\n\n- Privacyreglement\n- Functionaris voor gegevensbescherming"

    assert lines(text, "beleid-documentenlijst") == [6]


RACI = "| Proces | CvB | Privacy officer | FG |\n|---|---|---|---|\n| Back-up maken | A | R | I |\n"


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("| Datalekken afhandelen | A | C | R |", [6]),
        ("| Beleid vaststellen | A | C | R |", [6]),
        ("| Beleid vaststellen | C | R | A |", [6]),
        ("| DPIA uitvoeren | A | C | R |", [6]),
        ("| Verwerkingsregister | A | C | R |", [6]),
        ("| Toezicht op de naleving | I | C | A/R |", []),
        ("| Advies bij DPIA's | I | C | R |", []),
        ("| Datalekken afhandelen | A | R | C |", []),
        ("| Beleid vaststellen | A | R | I |", []),
        ("| Bewustwording | A | R | R |", []),
    ],
)
def test_letters_that_make_the_fg_do_or_answer_for_something_are_found(
    lines: Lines, row: str, found: list[int]
) -> None:
    assert lines(f"{RACI}{row}", "roltaak-fg") == found


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ("| Inkoop | A | R | I |", []),
        ("| Inkoop | A | - | I |", []),
        ("| Inkoop | | R | I |", []),
        ("| Inkoop | C | C | I |", [6]),
        ("| Inkoop | | | |", []),
    ],
)
def test_who_does_a_process_or_answers_for_it_owns_it(lines: Lines, row: str, found: list[int]) -> None:
    head = "| Proces | CvB | Proceseigenaar | FG |\n|---|---|---|---|\n| Back-up maken | A | R | I |\n"

    assert lines(f"{head}{row}", "beleid-proceseigenaren") == found


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ("| Toezicht | FG (mr. Smit) | ziet toe |\n| Regie | privacy officer | werkt uit |", []),
        ("| Regie | privacy officer | steunt de FG |", [5]),
    ],
)
def test_who_stands_in_another_column_of_the_table_of_roles_is_in_it(lines: Lines, rows: str, found: list[int]) -> None:
    head = "## Rollen\n\n| Rol | Wie | Taken |\n|---|---|---|\n| Bestuur | de bestuurder | stelt vast |\n"

    assert lines(f"{head}{rows}", "beleid-rollentabel-volledig") == found


@pytest.mark.parametrize("heading", ["Rollen en verantwoordelijkheden", "Rolverdeling", "RACI", "Taken"])
def test_a_table_of_letters_is_no_table_of_roles(lines: Lines, heading: str) -> None:
    assert lines(f"## {heading}\n\n{RACI}| Beleid vaststellen | A | R | C |", "beleid-rollentabel-volledig") == []


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("De functionaris voor gegevensbescherming", []),
        ("3.2 De functionaris voor gegevensbescherming (FG)", []),
        ("Artikel 5. De FG", []),
        ("Taken van de FG", []),
        ("Positie van de functionaris gegevensbescherming", []),
        ("Toezicht", [7]),
        ("Overleg van het college van bestuur met de FG", [7]),
        ("De privacy officer", [7]),
        ("Gegevensbescherming", [7]),
        ("Rollen: bestuur, FG en privacy officer", [7]),
    ],
)
def test_a_role_with_a_heading_of_its_own_is_not_lacking_in_the_table(
    lines: Lines, heading: str, found: list[int]
) -> None:
    table = "| Rol | Taken |\n|---|---|\n| College van bestuur | stelt vast |\n| Privacy officer | adviseert |\n"
    text = f"## Wie wat doet\n\nAldus:\n\n{table}\n## {heading}\n\nHier staat wat er gebeurt.\n"

    assert lines(text, "beleid-rollentabel-volledig") == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Het bestuur legt daarover verantwoording af aan de raad van toezicht.", [5]),
        ("Aan de raad van toezicht doet het bestuur verantwoording.", [5]),
        ("Het college verantwoordt zich bij de RvT.", [5]),
        ("Rekenschap geeft het bestuur aan de raad van toezicht.", [5]),
        ("De interne toezichthouder vraagt het bestuur om verantwoording.", [5]),
        ("De raad van toezicht benoemt het bestuur.", [1]),
        ("Ieder is verantwoordelijk; de raad van toezicht kijkt mee.", [1]),
        ("De school kan zich tegenover de AP verantwoorden.", [1]),
        ("Elk jaar legt het bestuur verantwoording over privacy af aan de raad van toezicht.", []),
        ("In het jaarverslag staat een paragraaf over IBP, ter verantwoording aan de raad van toezicht.", []),
    ],
)
def test_what_lacks_of_accounting_stands_where_the_board_accounts_to_its_supervisors(
    lines: Lines, sentence: str, found: list[int]
) -> None:
    assert lines(f"## Sturing\n\n{sentence}", "beleid-jaarverslag") == found


LISTED = "## Bijbehorende documenten\n\n- Gedragscode ICT\n"


@pytest.mark.parametrize(
    ("text", "entry", "found"),
    [
        ("Het crisisplan wordt geoefend.", "Continuïteitsplan en crisisplan", 0),
        ("Het crisisplan wordt geoefend.", "Continuïteitsplan, crisisplan", 0),
        ("Het crisisplan wordt geoefend.", "Continuïteitsplan / het crisisplan", 0),
        ("Het continuïteitsplan wordt geoefend.", "Continuïteits- en crisisplan", 0),
        ("Het crisisplan wordt geoefend.", "Continuïteitsplan", 1),
        ("| Versie | 2 |\n|---|---|\n| Vervangt | Privacyreglement 2.0 (2021) |", "Continuïteitsplan", 0),
        ("| Stuk | Vervangt |\n|---|---|\n| Beleid | Privacyreglement 2.0 |", "Continuïteitsplan", 0),
        ("| Beleid | Ter vervanging van |\n|---|---|\n| 3.0 | Privacyreglement |", "Continuïteitsplan", 0),
        ("**Vervangt:** Privacyreglement 2.0.", "Continuïteitsplan", 0),
        ("Dit stuk vervangt het privacyreglement van 2019.", "Continuïteitsplan", 0),
        ("| Rol | Vervanger | Stuk |\n|---|---|---|\n| FG | CPO | privacyreglement |", "Continuïteitsplan", 1),
        ("De vervanger staat in het privacyreglement.", "Continuïteitsplan", 1),
    ],
)
def test_an_entry_may_list_two_papers_and_what_a_text_came_instead_of_belongs_in_no_list(
    lines: Lines, text: str, entry: str, found: int
) -> None:
    assert len(lines(f"{text}\n\n{LISTED}- {entry}\n", "beleid-documentenlijst")) == found


LAWS = [
    "de Algemene verordening gegevensbescherming", "de Wet op het primair onderwijs",
    "de Archiefwet, voor stukken van gezag", "de AVG en de Uitvoeringswet AVG",
]  # fmt: skip


@pytest.mark.parametrize(
    ("lead", "entries", "found"),
    [
        ("In acht worden genomen de volgende regelingen:", [*LAWS], 0),
        ("Wij houden ons aan de volgende documenten:", [*LAWS], 0),
        ("Van belang zijn de volgende regelingen:", [*LAWS, "het Privacyconvenant"], 0),
        ("Van belang zijn de volgende stukken:", ["Leerplichtwet 1969", "WMS", "Besluit bekostiging WPO 2022"], 0),
        ("Wij volgen de volgende regelingen:", ["de Auteurswet", "het Privacyreglement", "de Wet medezeggenschap"], 0),
        ("Bij dit beleid horen de volgende regelingen:", ["Privacyreglement", "Cameraprotocol"], 1),
        ("Bij dit beleid horen de volgende documenten:", ["Privacyreglement", "Cameraprotocol", "de AVG"], 1),
        ("Bij dit beleid horen de volgende stukken:", ["Privacyreglement", "Cameraprotocol", *LAWS[:2]], 1),
        ("Hierbij horen de volgende procedures:", ["Procedure melden datalekken", "Werkwijze nieuwe wetten"], 1),
        ("Bij dit beleid horen de volgende documenten:", ["Wettenregister", "Cameraprotocol"], 1),
    ],
)
def test_a_list_of_laws_is_no_list_of_documents(lines: Lines, lead: str, entries: list[str], found: int) -> None:
    listed = "".join(f"- {one}\n" for one in entries)

    assert (
        len(lines(f"Bij een crisis volgen wij het Crisisplan.\n\n{lead}\n\n{listed}", "beleid-documentenlijst"))
        == found
    )


def test_a_table_of_laws_is_no_list_of_documents(lines: Lines) -> None:
    rows = "| Regeling | Waarover |\n|---|---|\n| AVG | gegevens |\n| Archiefwet | stukken |\n"

    assert lines(f"Bij een crisis volgen wij het Crisisplan.\n\n{rows}", "beleid-documentenlijst") == []


def test_what_the_title_of_a_policy_names_is_the_policy_itself(result_of: ResultOf) -> None:
    text = f"# Privacyreglement en informatiebeveiligingsbeleid\n\nDit privacyreglement geldt.\n\n{LISTED}"
    files = {"beleid.md": f"---\nsoort: ibp-beleid\n---\n{text}- Cameraprotocol\n"}

    result = result_of(files, selection=Selection(rules=("beleid-documentenlijst",)))

    assert [one.rule for one in result.findings if one.rule == "beleid-documentenlijst"] == []


KADER = "Wij volgen het Normenkader IBP FO."


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("De stichting wil eind 2026 aan het normenkader voldoen, omdat scholen dat in 2030 moeten.", 0),
        ("Wij willen eind 2026 overal niveau 3 van het normenkader, omdat scholen vanaf 2027 moeten voldoen.", 1),
        ("Onze ambitie is eind 2028 klaar te zijn, want scholen moeten aan het normenkader voldoen.", 0),
        ("Het bestuur beoogt in 2028 te voldoen, terwijl alle scholen aan het normenkader moeten voldoen.", 0),
        ("Het ministerie wil dat alle scholen in 2027 aan het normenkader voldoen.", 1),
        (f"{KADER} Alle scholen moeten er eind 2027 aan voldoen.", 1),
        (f"{KADER} Daaraan dienen besturen in 2028 te voldoen.", 1),
        (f"{KADER} In 2028 moeten wij aan al die normen voldoen.", 1),
        (f"{KADER} Wij willen eind 2027 op niveau 3 zitten, zoals voor alle scholen is afgesproken.", 1),
        (f"{KADER} Niveau 3 is vanaf 2027 wettelijk verplicht.", 1),
        (f"{KADER} Wij willen eind 2027 op niveau 3 zitten.", 0),
        (f"{KADER} Met de directeuren is afgesproken dat wij er eind 2027 zijn.", 0),
        (f"{KADER} De training moet in 2027 zijn gevolgd door alle medewerkers.", 0),
        (f"{KADER} In 2026 moeten alle scholen aan de nieuwe afspraken over camera's voldoen.", 0),
        (f"{KADER} Streefniveau is volwassenheidsniveau 3, uiterlijk in 2030.", 0),
    ],
)
def test_the_year_in_which_boards_must_comply_is_told_from_the_one_in_which_a_board_wants_to(
    lines: Lines, text: str, years: int
) -> None:
    assert len(lines(text, "beleid-normenkader-jaar")) == years


@pytest.mark.parametrize(
    "elsewhere",
    [
        "Ouders krijgen jaarlijks het verzoek om hun adres na te kijken. Fouten herstellen wij zo snel mogelijk.",
        "Medewerkers doen het verzoek om een kopie. Storingen verhelpen wij zo spoedig mogelijk.",
        "Wie een fout in zijn gegevens ziet, mag die inzien. Wij herstellen haar zo snel mogelijk.",
        "Ouders krijgen het verzoek om zich te melden. Na zes weken sturen wij een herinnering.",
    ],
)
def test_a_term_that_is_not_of_an_answer_is_no_other_term_for_it(lines: Lines, elsewhere: str) -> None:
    rights = "Op een verzoek om inzage wordt binnen zes weken gereageerd."
    text = f"## Beginselen\n\n{elsewhere}\n\n## Rechten van betrokkenen\n\nIeder mag inzage vragen.\n\n{rights}"

    assert lines(text, "beleid-antwoord-binnen-een-maand") == [11]
    assert 5 not in lines(text, "beleid-rechten-termijn")


@pytest.mark.parametrize(
    "vague",
    [
        "Op elk verzoek antwoorden wij zo snel mogelijk.",
        "Een verzoek van ouders handelen wij af binnen een redelijke termijn.",
    ],
)
def test_words_that_are_no_term_for_an_answer_are_found_where_they_stand(lines: Lines, vague: str) -> None:
    text = f"## Beginselen\n\n{vague}\n\n## Rechten van betrokkenen\n\nIeder mag inzage vragen."

    assert 5 in lines(text, "beleid-rechten-termijn")


def test_what_is_lacking_is_sought_in_a_chapter_and_not_in_an_annex(lines: Lines) -> None:
    chapter = (
        "## Toegang\n\nAccounts horen bij een functie en worden na vertrek gesloten. De leidinggevende loopt ze na."
    )
    text = f"{chapter}\n\n## Bijlage C. Autorisatiematrix\n\nDe directeur ziet alles.\n\nDe leraar ziet zijn groep."

    assert lines(text, "beleid-accounts") == [3]


@pytest.mark.parametrize(
    "sentence",
    [
        "Wij gebruiken het model met de privacybijsluiter (bijlage 1) en de beveiligingsbijlage (bijlage 2).",
        "De beveiligingsbijlage (bijlage 2) wordt ingevuld.",
        "De leverancier vult de bijsluiter (bijlage 1) in.",
    ],
)
def test_an_annex_of_an_agreement_is_none_of_the_policy(result_of: ResultOf, sentence: str) -> None:
    policy = f"# IBP-beleid\n\n{sentence}\n"
    result = result_of({"beleid.md": policy}, selection=Selection(rules=("beleid-bijlagen",)))

    assert not result.findings


HEADS = ["doelbinding", "grondslag", "dataminimalisatie", "transparantie", "juistheid"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("## Uitgangspunten\n\n- " + "\n- ".join(HEADS), [5]),
        ("## De vijf vuistregels\n\n1. " + "\n1. ".join(HEADS), [5]),
        ("## Onze spelregels\n\n**" + ".** Zo doen wij dat.\n\n**".join(HEADS) + ".** Altijd.", [5]),
        ("## Mogen we dit?\n\n| Vraag | Uitleg |\n|---|---|\n" + "".join(f"| {one} | ja |\n" for one in HEADS), [7]),
        ("## Waar wij van uitgaan\n\n### " + "\n\nAltijd.\n\n### ".join(HEADS) + "\n\nAltijd.", [5]),
        ("## Begrippen\n\n- " + "\n- ".join(HEADS), []),
        ("## Scholing\n\n- " + "\n- ".join(HEADS), []),
        ("In de DPIA komt aan de orde:\n\n- " + "\n- ".join(HEADS), []),
        ("## Uitgangspunten\n\n- " + "\n- ".join(HEADS[:3]), []),
        (
            "## Uitgangspunten\n\n- " + "\n- ".join(HEADS) + "\n\nWij beveiligen gegevens, bewaren ze niet langer dan"
            " nodig en kunnen aantonen dat wij ons aan de regels houden.",
            [],
        ),
    ],
)
def test_principles_that_are_not_called_so_are_asked_for_the_rest(lines: Lines, text: str, found: list[int]) -> None:
    assert sorted(set(lines(text, "beleid-beginselen"))) == found
