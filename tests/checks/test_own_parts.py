from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = "own-parts: {called: [bijlage, annex]}"
ANNEXES = "## Bijlage 1. Rollen\n\nWie wat doet.\n\n## Bijlage 2: Processen\n\nWie wat heeft.\n"
CASES = {
    "one that is there": ("Zie bijlage 2.", []),
    "one that is not": ("Zie bijlage 6.", ["hier staat `bijlage 6`, maar die staat niet in deze tekst; er zijn: 1, 2"]),
    "a row, one of them missing": (
        "De bijlagen 1, 2 en 5 horen hierbij.",
        ["hier staat `5`, maar die staat niet in deze tekst; er zijn: 1, 2"],
    ),
    "a letter": ("Zie Bijlage D.", ["hier staat `Bijlage D`, maar die staat niet in deze tekst; er zijn: 1, 2"]),
    "in a cell": (
        "| Taak | Waar |\n|---|---|\n| Melden | Bijlage 4 geeft het |\n",
        ["hier staat `Bijlage 4`, maar die staat niet in deze tekst; er zijn: 1, 2"],
    ),
    "of something else": ("Zie bijlage 3 van de verwerkersovereenkomst.", []),
    "of something else before it": ("Volgens het convenant, bijlage 3, mag dat.", []),
    "of this policy": (
        "Zie bijlage 3 van dit beleid.",
        ["hier staat `bijlage 3`, maar die staat niet in deze tekst; er zijn: 1, 2"],
    ),
    "an annex without a number": ("Zie de bijlage. De beveiligingsbijlage 2024 hoort erbij.", []),
    "a list of annexes": ("Zie bijlage 3.\n\n- Bijlage 3: Bewaartermijnen\n", []),
    "twice the same": (
        "Zie bijlage 6.\n\nEn nog eens annex 6.",
        ["hier staat `bijlage 6`, maar die staat niet in deze tekst; er zijn: 1, 2"],
    ),
}


@pytest.mark.parametrize(("text", "said"), CASES.values(), ids=CASES)
def test_a_text_has_the_parts_that_it_names(tell: Tell, text: str, said: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n\n{ANNEXES}"})

    assert [one.text for one in found] == said


LISTS = {
    "a numbered table": "| Nr. | Document | Eigenaar |\n|---|---|---|\n| 1 | Begrippen | CvB |\n| 2 | Rollen | CvB |\n",
    "a table without a head for numbers": "| | Document |\n|---|---|\n| 1 | Begrippen |\n| 2 | Rollen |\n",
    "a table with a column of annexes": "| Bijlage | Naam |\n|---|---|\n| 1 | Begrippen |\n| 2 | Rollen |\n",
    "annexes by name in a table": "| Nummer | Naam |\n|---|---|\n| Bijlage 1 | Begrippen |\n| Bijlage 2 | Rollen |\n",
    "a numbered list": "1. Begrippen\n2. Rollen\n",
    "a list with brackets": "1) Begrippen\n2) Rollen\n",
    "numbers in running text": "1. Begrippen · 2. Rollen · 3) Scholen en 4: besturen",
    "entries with a number": "- 1: Begrippen\n- 2: Rollen\n",
    "lines of one paragraph": "1: Begrippen\n2: Rollen\n",
    "a numbered list behind a sentence": "Bij dit plan horen:\n\n1. Begrippen\n2. Rollen\n",
}


@pytest.mark.parametrize("listed", LISTS.values(), ids=LISTS)
@pytest.mark.parametrize("heading", ["Bijlagen", "Overzicht van de bijlagen", "7 Bijlagen en documenten"])
def test_a_list_of_annexes_shows_which_there_are(tell: Tell, listed: str, heading: str) -> None:
    text = f"# IBP-beleid\n\nZie bijlage 2. Het plan is bijlage 10.\n\n## {heading}\n\n{listed}"
    (found,) = tell("documenten", CHECK, {"beleid.md": text})

    assert found.text.startswith("hier staat `bijlage 10`, maar die staat niet in deze tekst; er zijn: 1, 2")


@pytest.mark.parametrize(
    "listed",
    [
        "## Bijlagen\n\nA. Begrippen · B. Rollen en vervanging",
        "## Bijlagen\n\nA. Begrippen\nB. Rollen\n",
        "## Bijlagen\n\n| | |\n|---|---|\n| A | Begrippen |\n| B | Rollen |\n",
        "## Onze regels\n\n| Bijlage | Naam |\n|---|---|\n| A | Begrippen |\n| B | Rollen |\n",
    ],
)
def test_a_list_with_letters_shows_which_there_are(tell: Tell, listed: str) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\nZie bijlage B en bijlage F.\n\n{listed}"})

    assert found.text == "hier staat `bijlage F`, maar die staat niet in deze tekst; er zijn: A, B"


@pytest.mark.parametrize(
    "listed",
    [
        "## Bijlagen\n\n- Begrippen\n- Rollen\n",
        "## Rollen\n\n1. Bestuur\n2. FG\n",
        "## Taken\n\n| Nr. |\n|---|\n| 1 |\n",
    ],
)
def test_a_list_that_numbers_no_annexes_leaves_it_open(tell: Tell, listed: str) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\nZie bijlage 6.\n\n{listed}"})

    assert found.key.startswith("?")


def test_the_problem_stands_at_the_words_and_names_the_other_places(tell: Tell) -> None:
    text = f"# IBP-beleid\n\nZie bijlage 6.\n\nNog eens: bijlage 6.\n\n{ANNEXES}"
    (found,) = tell("documenten", CHECK, {"beleid.md": text})

    assert (found.place.span, [one.span[:2] for one in found.related]) == ((3, 5, 3, 14), [(5, 11)])


def test_parts_that_all_lie_elsewhere_cannot_be_told(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": "# IBP-beleid\n\nZie bijlage 6.\n"})

    assert found.key.startswith("?")


def test_a_text_without_parts_that_names_none_has_them_all(tell: Tell) -> None:
    assert tell("documenten", CHECK, {"beleid.md": "# IBP-beleid\n\nIets.\n"}) == [("-", "", None, (), None)]


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n")

    assert found.key.startswith("?")
