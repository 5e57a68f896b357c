from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CHECK = "kept: {beside: bewaartermijnenregister, outside: [lerarenregister]}"
BOTH = "De privacy officer houdt het verwerkingsregister bij."
CASES = {
    "a sentence says who": (BOTH, []),
    "the other way round": ("Het verwerkingsregister wordt door de administrateur bijgehouden.", []),
    "a task of a role": ("## Privacy officer\n\nDe privacy officer:\n\n- houdt het verwerkingsregister bij;", []),
    "a row of a table": ("| Register | Bijgehouden door |\n|---|---|\n| Verwerkingsregister | Secretaris |", []),
    "the next sentence says so": ("Er is een verwerkingsregister. De secretaris houdt het register bij.", []),
    "who records what it holds": ("Het IBP-team registreert incidenten. Zij staan in het incidentenregister.", []),
    "nobody": ("Alle verwerkingen staan in het verwerkingsregister.", ["nobody"]),
    "the board itself is nobody": ("Wij houden het verwerkingsregister up-to-date.", ["nobody"]),
    "a register by any name": ("Elke verstrekking komt in het verstrekkingenregister.", ["nobody"]),
    "two who differ": (f"{BOTH}\n\n## Slot\n\nDe administrateur houdt het verwerkingsregister bij.", ["two"]),
    "two, the later in a cell": (
        f"{BOTH}\n\n| Functie | Taak |\n|---|---|\n| FG | adviseren, bijhouden van het verwerkingsregister |",
        ["two"],
    ),
    "two, the later by a letter": (
        (
            f"{BOTH}\n\nR = doet\n\n| Activiteit | CvB | Privacy officer | FG |\n|---|---|---|---|\n"
            "| Verwerkingsregister bijhouden | A | I | R |\n| Beleid vaststellen | A | R | I |"
        ),
        ["two"],
    ),
    "two in passives": (
        (
            "Het dataregister wordt door de secretaris bijgehouden.\n\n"
            "Het dataregister is bijgehouden door de administrateur."
        ),
        ["two"],
    ),
    "one, in a sentence and in a cell": (
        f"{BOTH}\n\n| Rol | Taak |\n|---|---|\n| Privacy officer | verwerkingsregister bijhouden |",
        [],
    ),
    "who answers for it beside who does it": (
        (
            f"{BOTH}\n\nR = doet, A = verantwoordelijk\n\n| Activiteit | CvB | Privacy officer |\n|---|---|---|\n"
            "| Verwerkingsregister bijhouden | A | R |\n| Beleid vaststellen | A | R |"
        ),
        [],
    ),
    "a cell with a part": (
        f"{BOTH}\n\n| Rol | Taak |\n|---|---|\n| Proceseigenaar | zijn deel van het verwerkingsregister bijhouden |",
        [],
    ),
    "a cell that supervises": (
        f"{BOTH}\n\n| Rol | Taak |\n|---|---|\n| FG | toezicht op het bijhouden van het verwerkingsregister |",
        [],
    ),
    "a cell that helps": (
        f"{BOTH}\n\n| Rol | Taak |\n|---|---|\n| Directeur | helpen bij het bijhouden van het verwerkingsregister |",
        [],
    ),
    "two names for one person": (f"{BOTH}\n\nDe secretaris is privacy officer en houdt het dataregister bij.", []),
    "each a part": (f"{BOTH}\n\nElke proceseigenaar houdt zijn deel van het verwerkingsregister bij.", []),
    "one that others keep": ("Wij staan in het lerarenregister.", ["-"]),
    "one that is left out": ("Zie het bewaarschema.", []),
    "in a list of documents only": ("## Documenten\n\n- Verwerkingsregister\n- Privacyreglement", ["-"]),
    "a team that is no role": ("Alles staat in het incidentenregister, dat de servicedesk beheert.", []),
    "a head of a department": ("Het afdelingshoofd onderhoudt het incidentenregister.", []),
    "the office, in a passive": ("Het incidentenregister wordt op het stafbureau bijgehouden.", []),
    "below whom it falls": ("Het incidentenregister valt onder de servicedesk.", []),
    "somebody of whom the text spoke": ("De heer Bos adviseert; ook beheert hij het verwerkingsregister.", []),
    "somebody by name": ("Marloes werkt het verwerkingsregister elk jaar bij.", []),
    "an abbreviation of the text": (
        "De beleidsmedewerker privacy (BMP) adviseert.\n\nHet verwerkingsregister neemt de BMP elk najaar door.",
        [],
    ),
    "a column that says by whom": ("| Register | Door |\n|---|---|\n| Verwerkingsregister | Marloes |", []),
    "a column that says by whom, and does not": (
        "| Register | Door |\n|---|---|\n| Verwerkingsregister | - |",
        ["nobody"],
    ),
    "all registers": (
        "Er is een verwerkingsregister.\n\n## Taken\n\nDe privacy officer onderhoudt registers.",
        [],
    ),
    "one that a law is about": (
        "De wetten zijn:\n\n- de Archiefwet 1995, voor zover het diplomaregisters betreft;",
        ["-"],
    ),
    "somebody by name in a clause": ("Er is een incidentenregister, dat Hanneke van ICT bijhoudt.", []),
    "the next sentence says so of that": (
        "De risico's staan in het risicoregister. De security officer werkt dat elk half jaar bij.",
        [],
    ),
    "whose it is": ("De uitkomsten staan in het risicoregister van de security officer.", []),
    "who has it": ("Het hoofd ICT heeft het applicatieoverzicht.", []),
    "of which somebody knows": ("Het hoofd ICT weet dat de stichting een applicatieoverzicht heeft.", ["?perhaps"]),
    "whose it is, in a sentence": ("Het risicoregister is van de security officer; alles staat erin.", []),
    "an office that has it": ("Alles staat in het contractenregister, een verantwoordelijkheid van inkoop.", []),
    "an office whose register it is": ("Alle systemen staan in het applicatieregister van ICT.", []),
    "an office that it is about": ("Er is een applicatieregister met alles van ICT.", ["nobody"]),
    "of the board itself": ("De uitkomsten staan in het risicoregister van het bestuur.", ["?perhaps"]),
    "whose chapter it is": ("Alles staat in het risicoregister.\n\n**Verantwoordelijke.** Hoofd ICT.", []),
    "a step that records": (
        "## Incidenten\n\nEr is een incidentenregister.\n\n| Stap | Wie |\n|---|---|\n| Vastleggen | Secretaris |",
        [],
    ),
    "a step that records something else": (
        "## Contracten\n\nEr is een incidentenregister.\n\n| Stap | Wie |\n|---|---|\n| Vastleggen | Secretaris |",
        ["nobody"],
    ),
    "two, the later by a pronoun": (f"{BOTH}\n\nEr is een dataregister. De administrateur houdt het bij.", ["two"]),
    "two, the later behind a clause": (
        f"{BOTH}\n\nHet dataregister, waarin alles staat, wordt door de administrateur beheerd.",
        ["two"],
    ),
    "who stands in for the keeper": (
        f"{BOTH}\n\nBij ziekte houdt de administrateur het verwerkingsregister bij.",
        [],
    ),
    "who is the keeper by another name": (
        f"{BOTH}\n\nDe rol van privacy officer vervult de administrateur. De administrateur beheert het dataregister.",
        [],
    ),
    "who does something with it": (
        "In het applicatieoverzicht geeft de proceseigenaar aan wat er speelt.",
        ["?perhaps"],
    ),
    "somebody by a name alone": ("Wat er misgaat schrijft Joke in het incidentenregister.", ["?perhaps"]),
    "an authority by its name": ("Wat naar de Autoriteit Persoonsgegevens gaat staat in het dataregister.", ["nobody"]),
    "the same things in another list": (
        "Alles staat in het applicatieoverzicht.\n\n## ICT\n\nDe teamleider ICT beheert de lijst van applicaties.",
        ["?perhaps"],
    ),
    "the same things beside another list": (
        "Alles staat in het datalekregister.\n\n## Taken\n\nDe FG houdt het dataregister bij en meldt datalekken.",
        ["nobody"],
    ),
    "somebody who does something else": (
        "De risico's staan in het risicoregister. Een restrisico aanvaardt de bestuurder.",
        ["nobody"],
    ),
    "the next entry is no next sentence": (
        "- Alles staat in het dataregister.\n- De secretaris houdt de agenda bij.",
        ["nobody"],
    ),
    "one that is not there": ("Een verwerkingsregister hebben wij niet.", ["-"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_each_register_has_one_keeper(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


TWINS = (
    "kept: {beside: [verwerkersregister], taken_for: [verwerkingsregister, verwerkersregister], apart: [leverancier*]}"
)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Alles staat in het dataregister. De secretaris houdt het verwerkersregister bij.", []),
        (
            (
                "## Gegevens\n\nIn het dataregister staat alles.\n\n## Inkoop\n\n"
                "De secretaris beheert het verwerkersregister van leveranciers."
            ),
            ["nobody"],
        ),
        ("Alles staat in het dataregister. Er is ook een verwerkersregister.", ["nobody"]),
        ("Alles staat in het dataregister.", ["nobody"]),
    ],
)
def test_a_register_that_goes_by_the_name_of_one_with_a_keeper_is_not_asked_here(
    tell: Tell, text: str, seen: list[str]
) -> None:
    found = tell("documenten", TWINS, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_a_register_without_a_keeper_is_shown_where_it_is_named_first(tell: Tell) -> None:
    text = "# IBP-beleid\n\nEr is een dataregister.\n\nIn het dataregister staat alles.\n"

    (found,) = tell("documenten", CHECK, {"beleid.md": text})

    assert found.text == "de tekst zegt niet wie `dataregister` (2 keer genoemd) bijhoudt"
    assert found.place.span[:2] == (3, 11)


def test_of_two_keepers_the_later_one_is_shown_beside_the_first(tell: Tell) -> None:
    text = f"# IBP-beleid\n\n{BOTH}\n\nDe administrateur houdt het verwerkingsregister bij.\n"

    (found,) = tell("documenten", CHECK, {"beleid.md": text})

    assert found.text.startswith("`verwerkingsregister` wordt hier bijgehouden door `administrateur`, elders door")
    assert found.place.span.line == 5
    assert [place.span.line for place in found.related] == [3]


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
