from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CHECK = 'section: {about: incidenten, titles: ["incident", "datalek"]}'
CASES = {
    "a heading with text": ("## Incidenten\n\nBel het meldpunt.\n", []),
    "in another case and with a number": ("## 5.6 INCIDENTEN en datalekken\n\nBel het meldpunt.\n", []),
    "any level": ("## Afspraken\n\n#### Datalekken\n\nBel het meldpunt.\n", []),
    "the text stands under a heading below it": ("## Incidenten\n\n### Melden\n\nBel het meldpunt.\n", []),
    "a list is text": ("## Incidenten\n\n- bel het meldpunt\n", []),
    "a table is text": ("## Incidenten\n\n| Wie | Wat |\n|---|---|\n| iedereen | belt |\n", []),
    "no such heading": ("## Rollen\n\nHet bestuur stelt vast.\n", ["absent"]),
    "a heading without text": ("## Incidenten\n\n## Rollen\n\nHet bestuur stelt vast.\n", ["empty"]),
    "one of two headings has text": ("## Incidenten\n\n## Datalekken\n\nBel het meldpunt.\n", []),
    "only the text names it": ("## Rollen\n\nBij een incident of datalek belt u het meldpunt.\n", ["absent"]),
    "in a comment": ("<!--\n## Incidenten\n\nBel.\n-->\n\n## Rollen\n\nHet bestuur.\n", ["absent"]),
    "in code": ("```\n## Incidenten\n\nBel.\n```\n\n## Rollen\n\nHet bestuur.\n", ["absent"]),
    "text in a comment alone": ("## Incidenten\n\n<!-- volgt -->\n\n## Rollen\n\nHet bestuur.\n", ["empty"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_a_document_has_a_section(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}"})

    assert [one.key for one in found] == seen


def test_the_title_is_no_section(tell: Tell) -> None:
    text = "# IBP-beleid, met incidenten\n\nInleiding.\n\n## Rollen\n\nHet bestuur.\n"

    assert [one.key for one in tell("documenten", CHECK, {"beleid.md": text})] == ["absent"]


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]


def test_an_absent_section_is_shown_at_the_title(tell: Tell) -> None:
    text = "---\nsoort: ibp-beleid\n---\n\n# IBP-beleid\n\n## Rollen\n\nHet bestuur.\n"

    (found,) = tell("documenten", CHECK, {"beleid.md": text})

    assert found.text == "geen kop over `incidenten` in dit bestand (koppen: 2)"
    assert found.place.span.line == 5


def test_an_empty_section_is_shown_at_its_heading(tell: Tell) -> None:
    text = "# IBP-beleid\n\n## 4. Incidenten\n\n## Rollen\n\nHet bestuur.\n"

    (found,) = tell("documenten", CHECK, {"beleid.md": text})

    assert found.text == "onder de kop `4. Incidenten` over `incidenten` staat geen tekst"
    assert found.place.span.line == 3


@pytest.mark.parametrize(("words", "seen"), [(4, []), (5, ["thin"])])
def test_so_many_words_stand_below_it(tell: Tell, words: int, seen: list[str]) -> None:
    text = "# IBP-beleid\n\n## Incidenten\n\nBel meteen het meldpunt.\n\n## Rollen\n\nHet bestuur.\n"
    check = f"section: {{about: incidenten, titles: incident, words: {words}}}"

    found = tell("documenten", check, {"beleid.md": text})

    assert [one.key for one in found] == seen
    assert all("(woorden: 4, ten minste 5 gevraagd)" in one.text for one in found)
