"""What a text lacks is asked for where a reader would look for it, and not at the first stray word."""

import pytest
from prose_of_text import prose_of_text

from ibplint.model.prose import Sentence
from ibplint.prose.sought import fitting, sought

RISK = ("risico* & !datalek*", "*risicos")
RIGHTS = ("inzage", "inzien", "verzoek*")
TRAINING = ("training*", "bewustwording*")
SUPPLIERS = ("leverancier", "leveranciers", "verwerkersovereenkomst*")
KEPT = ("bewaard", "vernietig*")
LOGS = ("logging", "logbestand*")
# The subject, the names of a heading about it, the text, and how the sentence begins in which it is sought.
CASES = {
    "a heading that names it before all": (
        (RISK, ("risico-analyse*",)),
        "## Risicoanalyse\n\nWij kijken elk jaar.\n\n## DPIA\n\nBij een hoog risico volgt een DPIA.\n",
        "Risicoanalyse",
    ),
    "the analysis, and not a condition of the DPIA": (
        (RISK, ("risico-analyse*",)),
        "## DPIA\n\nBij een hoog risico volgt een DPIA.\n\n## Classificatie\n\nDaarna komt een risicoanalyse.\n",
        "Daarna komt",
    ),
    "the heading with the loose word, and not a row of another table": (
        (RISK, ("risico-analyse*",)),
        (
            "## Indelen en risico's\n\nBij hoog bekijken wij de risico's.\n\n## Datalekken\n\n"
            "| Geval | AP |\n|---|---|\n| Risico aanwezig | ja, tenzij het anders moet zijn |\n"
        ),
        "Bij hoog",
    ),
    "a paragraph of its own, and not one about the DPIA": (
        (RISK, ("risico-analyse*",)),
        (
            "## Iets nieuws\n\nBrengt het risico's mee, dan volgt een DPIA. Daarin staan de risico's.\n\n"
            "## Ons overzicht\n\nElk jaar bekijken wij welke risico's erbij komen.\n"
        ),
        "Elk jaar",
    ),
    "the chapter, and not the guide for the reader": (
        (TRAINING, ("scholing*",)),
        "## Leeswijzer\n\nWij houden samen trainingen.\n\n## Mensen\n\nScholen geven aandacht aan bewustwording.\n",
        "Scholen geven",
    ),
    "the chapter, and not the scope": (
        (SUPPLIERS, ("verwerkers",)),
        "## Reikwijdte\n\n- Leveranciers vallen eronder.\n\n## Diensten\n\nMet elke leverancier maken wij afspraken.\n",
        "Met elke",
    ),
    "the chapter, and not the list of actions": (
        (LOGS, ("monitoring",)),
        "## Techniek\n\nSystemen houden logbestanden bij.\n\n## Actielijst\n\n- Logging inrichten.\n",
        "Systemen houden",
    ),
    "the chapter, and not a task of somebody": (
        (RIGHTS, ("rechten",)),
        "## Wie doet wat?\n\n- handelt verzoeken om inzage af;\n\n## Ouders\n\nOuders mogen het dossier inzien.\n",
        "Ouders mogen",
    ),
    "a sentence, and not a cell of a row about others": (
        (RIGHTS, ("rechten",)),
        (
            "## Delen\n\n| Wie | Hoe |\n|---|---|\n| Inspectie | inzage op school |\n\n"
            "## Ouders\n\nBij ons kun je het dossier inzien.\n"
        ),
        "Bij ons",
    ),
    "a principle, and not a clause of a contract": (
        (KEPT, ("bewaartermijn*",)),
        (
            "## Principes\n\n| Principe | Wat |\n|---|---|\n| Tijdelijk | Niets wordt te lang bewaard. |\n\n"
            "## Contract\n\nDe verwerkersovereenkomst regelt vernietiging.\n"
        ),
        "Niets wordt",
    ),
    "below a heading about more than one thing": (
        (LOGS, ("monitoring",)),
        "## Toegang en techniek\n\n**Logging.** Systemen leggen vast.\n\n## Camera's\n\nBeelden zijn logbestanden.\n",
        "Logging.",
    ),
    "the chapter, and not a month of the calendar": (
        (TRAINING, ("scholing*",)),
        "## De cyclus\n\n| Als | Wat |\n|---|---|\n| Maart | training |\n\n## Mensen\n\nNa een training telt dat.\n",
        "Na een",
    ),
    "what stands only in the scope is sought there": (
        (SUPPLIERS, ("verwerkers",)),
        "## Reikwijdte\n\nLeveranciers vallen eronder.\n\n## Mensen\n\nIedereen doet mee.\n",
        "Leveranciers vallen",
    ),
    "the entry of a list that says most of it": (
        (("account", "uit dienst", "laatste dag"), ("account", "autorisatie*")),
        (
            "## Afspraken\n\n- Een account deel je niet.\n"
            "- Gaat iemand uit dienst, dan sluit ICT het account op de laatste dag.\n"
        ),
        "Gaat iemand",
    ),
}


@pytest.mark.parametrize(("asked", "text", "begin"), CASES.values(), ids=CASES)
def test_what_lacks_is_sought_where_its_subject_is_treated(
    asked: tuple[tuple[str, ...], tuple[str, ...]], text: str, begin: str
) -> None:
    prose = prose_of_text(f"# IBP-beleid\n\n{text}")

    found = sought(prose, *asked)

    assert found is not None
    sentence = found if isinstance(found, Sentence) else prose.sentences[found.sentence]
    assert sentence.text.startswith(begin)


BELOW = ("*systemen", "*toepassingen", "*leverancier*", "*verantwoording*")
FITS = {
    "about something else first": ("## Camera's en uitluistersystemen\n\nTekst.\n", None),
    "another that fits": ("## Camera's en andere systemen\n\nA.\n\n## Leveranciers\n\nB.\n", "Leveranciers"),
    "about it first": ("## Nieuwe systemen en camera's\n\nTekst.\n", "Nieuwe systemen en camera's"),
    "in a chapter that introduces": ("## 1 Inleiding\n\n### 1.1 Leveranciers\n\nA.\n\n## 2 Doel\n\nB.\n", None),
    "about it alone": ("## Verantwoording\n\nTekst.\n", "Verantwoording"),
    "only the title": ("Tekst.\n", None),
}


@pytest.mark.parametrize(("text", "heading"), FITS.values(), ids=FITS)
def test_what_is_treated_nowhere_fits_below_a_heading_that_is_about_nothing_else_first(
    text: str, heading: str | None
) -> None:
    found = fitting(prose_of_text(f"# Beleid voor leveranciers\n\n{text}"), BELOW)

    assert (found and found.text) == heading
