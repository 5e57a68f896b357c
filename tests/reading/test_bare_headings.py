import pytest

from ibplint.model.page import Page
from ibplint.reading.one_file import read_bytes


def page_of(text: str) -> Page:
    page = read_bytes("beleid.md", text.encode()).page
    assert page is not None
    return page


def headings(text: str) -> list[tuple[int, str, int]]:
    return [(one.level, one.text, one.span.line) for one in page_of(text).headings]


def test_numbered_lines_are_the_headings_of_a_text_without_any() -> None:
    text = "Beleidsplan IBP\nDe Veenrand\n\n1. Inleiding\n\nTekst.\n\n6.1 Classificatie\n\nMeer tekst.\n"

    assert headings(text) == [(1, "Beleidsplan IBP De Veenrand", 1), (2, "Inleiding", 4), (3, "6.1 Classificatie", 8)]
    assert [(block.text, block.heading) for block in page_of(text).blocks] == [("Tekst.", 1), ("Meer tekst.", 2)]


def test_bold_lines_are_headings_with_or_without_text_right_below() -> None:
    text = "**IBP-plan**\n\n**Rollen**\n\nDe FG adviseert.\n\n**Wetten**\nAVG, UAVG.\n"

    assert headings(text) == [(1, "IBP-plan", 1), (2, "Rollen", 3), (2, "Wetten", 7)]
    blocks = [(block.text, block.span.line) for block in page_of(text).blocks]
    assert blocks == [("De FG adviseert.", 5), ("AVG, UAVG.", 8)]


@pytest.mark.parametrize(
    "text",
    [
        "# IBP-beleid\n\n## Rollen\n\n**Let op**\n\nTekst.\n",
        "Een brief.\n\n1. Dit is een zin van een lijst.\n",
        "Een brief.\n\n1. Eerste\n2. Tweede\n",
        "**Status:** vastgesteld door het bestuur.\n",
    ],
)
def test_a_text_with_headings_and_sentences_and_lists_are_left_as_they_are(text: str) -> None:
    assert [one.text for one in page_of(text).headings] in ([], ["IBP-beleid", "Rollen"])


def test_a_table_of_contents_is_no_text() -> None:
    page = page_of("Inhoud\n\n1. Inleiding ....... 3\n2. Rollen ....... 12\n")
    assert [block.text for block in page.blocks] == ["Inhoud"]
