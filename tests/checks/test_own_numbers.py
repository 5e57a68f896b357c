from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
ARTICLES = "own-numbers: {called: [artikel, artikelen], named: true, unless: [AVG, '*wet']}"
CHAPTERS = "own-numbers: {called: [hoofdstuk, paragraaf], unless: [handboek]}"
BY_ARTICLE = "## Artikel 1. Doel\n\nA.\n\n## Artikel 2. Wie\n\nB.\n\n## Artikel 3. Slot\n\nC."
BY_CHAPTER = "## 1 Doel\n\nA.\n\n## 2 Wie\n\n### 2.1 Ik\n\nB.\n\n### 2.2 Jij\n\nC.\n\n## 3 Slot\n\nD."
CASES = {
    "one that is there": (ARTICLES, f"Zie artikel 3.\n\n{BY_ARTICLE}", []),
    "one that is not": (
        ARTICLES,
        f"Zie artikel 4.\n\n{BY_ARTICLE}",
        ["hier staat `artikel 4`, maar dat nummer heeft deze tekst niet"],
    ),
    "of a law": (ARTICLES, f"Zie artikel 5 AVG.\n\n{BY_ARTICLE}", []),
    "of a law that the paragraph names": (ARTICLES, f"De AVG geldt. Zie artikel 5.\n\n{BY_ARTICLE}", []),
    "far behind the last": (ARTICLES, f"Zie artikel 33.\n\n{BY_ARTICLE}", []),
    "a range": (ARTICLES, f"De rechten van artikel 4 tot en met 6.\n\n{BY_ARTICLE}", []),
    "two of them": (ARTICLES, f"Zie artikel 4.\n\nZie artikel 5.\n\n{BY_ARTICLE}", []),
    "no articles": (ARTICLES, f"Zie artikel 4.\n\n{BY_CHAPTER}", [""]),
    "a chapter": (
        CHAPTERS,
        f"Zie hoofdstuk 7.\n\n{BY_CHAPTER}",
        ["hier staat `hoofdstuk 7`, maar dat nummer heeft deze tekst niet"],
    ),
    "a section": (
        CHAPTERS,
        f"Zie paragraaf 2.4.\n\n{BY_CHAPTER}",
        ["hier staat `paragraaf 2.4`, maar dat nummer heeft deze tekst niet"],
    ),
    "a level without numbers": (CHAPTERS, f"Zie paragraaf 3.4.\n\n{BY_CHAPTER}", []),
    "of another paper": (CHAPTERS, f"Zie hoofdstuk 7 van het handboek.\n\n{BY_CHAPTER}", []),
}


@pytest.mark.parametrize(("check", "text", "said"), CASES.values(), ids=CASES)
def test_a_text_has_the_numbers_that_it_refers_to(tell: Tell, check: str, text: str, said: list[str]) -> None:
    assert [one.text for one in tell("documenten", check, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})] == said


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    (found,) = tell("documenten", CHAPTERS, "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n")

    assert found.key.startswith("?")
