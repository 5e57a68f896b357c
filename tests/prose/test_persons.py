"""Whose name stands for which role."""

import pytest
from prose_of_text import prose_of_text

from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.lexicons import lexicon_of
from ibplint.prose.duties.own_names import own_lexicon
from ibplint.prose.duties.persons import persons
from ibplint.vocabulary.vocabulary import Vocabulary

TABLE = "| Rol | Naam |\n|---|---|\n"
HOLDS = [
    ("De functionaris houdt toezicht. Onze FG is Ingrid Vos.", "ingrid vos", "fg"),
    ("Een school heeft een functionaris voor gegevensbescherming. Bij ons is dat mr. Ingrid Vos.", "ingrid", "fg"),
    ("FG: Ingrid Vos", "ingrid vos", "fg"),
    ("**FG:** mr. I. Vos (extern)", "mevrouw vos", "fg"),
    ("Onze privacy officer is Hanneke de Boer.", "de boer", "privacy-officer"),
    ("De privacy officer is Youssef.", "youssef", "privacy-officer"),
    ("De FG, de heer J. van den Berg, ziet toe.", "van den berg", "fg"),
    ("De FG (Ingrid Vos) ziet toe.", "vos", "fg"),
    ("Ingrid Vos is onze FG. Ouders bellen Ingrid.", "ingrid", "fg"),
    ("Ingrid Vos, onze FG, ziet toe.", "ingrid vos", "fg"),
    ("Ingrid Vos van bureau Ridder is onze FG. Bel Ingrid.", "ingrid", "fg"),
    ("Ingrid Vos, bij bureau De Wit, is onze externe FG.", "ingrid vos", "fg"),
    ("De FG is onze stafmedewerker kwaliteit, Ingrid Vos. Bel Ingrid.", "ingrid", "fg"),
    ("Als FG is Ingrid Vos aangesteld.", "ingrid vos", "fg"),
    ("Ingrid Vos heeft de rol van FG. Bel Ingrid.", "ingrid", "fg"),
    ("De functie van FG wordt sinds 2024 vervuld door dhr. B. Onnes.", "heer onnes", "fg"),
    ("## FG\n\nDeze rol wordt vervuld door Ingrid Vos.", "ingrid vos", "fg"),
    (f"{TABLE}| FG | mr. L. de Haan, extern |\n| Security officer | dhr. R. Veenstra |", "de haan", "fg"),
    ("| Naam | Functie |\n|---|---|\n| Hanneke de Boer | Privacy officer |", "hanneke", "privacy-officer"),
]
NOBODY = [
    ("De FG is Onafhankelijk.", "onafhankelijk"),
    ("Onze FG is Ingrid Vos. Onze privacy officer is Ingrid Bakker.", "ingrid"),
    ("De FG is Ingrid Vos. De privacy officer is Ingrid Vos.", "ingrid vos"),
    ("De schoolleiders, Bas, Hanneke en de FG overleggen.", "bas"),
    ("De FG is Ingrid Groot. Het risico is groot.", "groot"),
    ("Contactpunt is de FG.", "contactpunt"),
    ("De FG is aangemeld bij de Autoriteit Persoonsgegevens.", "autoriteit persoonsgegevens"),
    ("De FG werkt voor Stichting Waardstroom.", "stichting waardstroom"),
    (f"{TABLE}| FG | vacant |\n| Privacy officer | Extern Bureau |", "extern bureau"),
    ("De FG overlegt met Ingrid Vos.", "ingrid vos"),
    ("De FG is de toezichthouder waar je heen kunt, naast Ingrid Vos.", "ingrid vos"),
    ("Een advies van Ingrid Vos van bureau Ridder is voor de FG.", "ingrid vos"),
    ("De privacy officer werkt op Lyceum De Linde.", "de linde"),
    ("Waterdal heeft een externe FG aangesteld: mr. Ingrid Vos. Waterdal houdt registers bij.", "waterdal"),
]


@pytest.fixture
def lexicon(vocabulary: Vocabulary) -> Lexicon:
    return lexicon_of(vocabulary)


@pytest.mark.parametrize(("text", "name", "role"), HOLDS, ids=[text for text, _, _ in HOLDS])
def test_a_text_says_who_holds_a_role(lexicon: Lexicon, text: str, name: str, role: str) -> None:
    assert persons(prose_of_text(text), lexicon).get(tuple(name.split())) == role


@pytest.mark.parametrize(("text", "name"), NOBODY, ids=[text for text, _ in NOBODY])
def test_a_word_that_is_no_name_or_the_name_of_two_stands_for_no_role(lexicon: Lexicon, text: str, name: str) -> None:
    assert tuple(name.split()) not in persons(prose_of_text(text), lexicon)


def test_a_name_is_read_as_the_role_itself(lexicon: Lexicon) -> None:
    prose = prose_of_text("FG: Ingrid Vos")

    assert own_lexicon(prose, lexicon).roles["ingrid", "vos"] == "fg"
