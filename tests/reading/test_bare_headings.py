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


@pytest.mark.parametrize(
    ("text", "expected"),
    {
        "bold": ("## Techniek\n\n**Back-up**\n\nElke nacht.", (3, "Back-up", 5)),
        "bold with its text right below": ("## Techniek\n\n**Back-up**\nElke nacht.", (3, "Back-up", 5)),
        "bold with a hard break": ("## Techniek\n\n**Back-up**  \nElke nacht.", (3, "Back-up", 5)),
        "bold and underlined": ("## Techniek\n\n<u>**Back-up**</u>\n\nElke nacht.", (3, "Back-up", 5)),
        "bold with a number": ("## Techniek\n\n**3.2 Back-up**\n\n- Elke nacht.", (3, "3.2 Back-up", 5)),
        "numbered": ("## Techniek\n\n3.2. Back-up\n\nElke nacht.", (3, "3.2. Back-up", 5)),
        "an article": ("## Techniek\n\nArtikel 5 – Back-up\n\nElke nacht.", (3, "Artikel 5 – Back-up", 5)),
        "in capitals": ("## Techniek\n\nBACK-UP\n\nElke nacht.", (3, "BACK-UP", 5)),
        "above a table": ("## Techniek\n\n**Back-up**\n\n| a | b |\n|---|---|\n| c | d |", (3, "Back-up", 5)),
        "a question": ("## Techniek\n\n**Hoe wij gegevens herstellen**\n\nZo.", (3, "Hoe wij gegevens herstellen", 5)),
    }.values(),
)
def test_a_line_below_a_heading_that_stands_for_one_opens_a_part_of_its_own(
    text: str, expected: tuple[int, str, int]
) -> None:
    assert headings(f"# IBP-beleid\n\n{text}\n\n## Slot\n\nTekst.\n")[2:3] == [expected]


@pytest.mark.parametrize(
    "line",
    [
        "**Wij melden datalekken binnen 72 uur.**",
        "**Een datalek wordt direct gemeld**",
        "**Let op!**",
        "**Rollen:**",
        "**Tabel 3 Bewaartermijnen**",
        "**Back-up** maken wij elke nacht",
        "AVG",
        "12 maanden",
        "2.1 Het beleid geldt voor alle medewerkers",
        "- **Back-up**",
    ],
)
def test_what_is_a_sentence_or_stands_beside_the_text_is_no_heading(line: str) -> None:
    found = headings(f"# IBP-beleid\n\n## Techniek\n\n{line}\n\nTekst.\n\n## Slot\n\nTekst.\n")

    assert [text for _, text, _ in found] == ["IBP-beleid", "Techniek", "Slot"]


def test_a_bold_line_with_no_text_below_it_and_the_lines_of_a_cover_are_no_headings() -> None:
    text = "# IBP-beleid\n\n**De Veenrand**\n\n**2026**\n\nTekst.\n\n## Slot\n\nTekst.\n\n**De bestuurder**\n"

    assert headings(text) == [(1, "IBP-beleid", 1), (2, "Slot", 9)]


def test_the_level_of_a_bold_heading_is_that_of_its_number() -> None:
    text = "# Plan\n\n**4. Rollen**\n**4.1 FG**\nTekst.\n\n**Bereikbaar**\n\nTekst.\n\n**5. Wetten**\n\nTekst.\n"

    assert headings(text)[1:] == [(2, "4. Rollen", 3), (3, "4.1 FG", 4), (4, "Bereikbaar", 7), (2, "5. Wetten", 11)]


def test_a_few_words_above_a_text_are_headings_where_nothing_else_is() -> None:
    text = "Wie dit leest, weet daarna wat er van hem wordt verwacht en bij wie hij terechtkan."
    heads = ("Rollen en taken", "Back-up", "Wie doet wat", "Wetten")
    body = "\n\n".join(f"{head}\n\n{text}" for head in heads)

    assert headings(f"# Plan\n\n{body}\n")[1:] == [(2, head, 3 + 4 * number) for number, head in enumerate(heads)]
    assert len(headings(f"# Plan\n\nRollen en taken\n\n{text}\n")) == 1
    assert len(headings(f"# Plan\n\n**Rollen**\n\n{text}\n\n{body}\n")) == len(["Plan", "Rollen"])


def test_capitals_stand_below_a_number_and_bold_below_capitals() -> None:
    text = "# Plan\n\n1. ROLLEN\n\nTekst.\n\nBIJLAGE 2. LIJSTEN\n\nA. UITKOMST\n\nTekst.\n\n**Ladder**\n\nTekst.\n"

    assert headings(text)[1:] == [
        (2, "ROLLEN", 3),
        (2, "BIJLAGE 2. LIJSTEN", 7),
        (3, "A. UITKOMST", 9),
        (4, "Ladder", 13),
    ]


def test_a_number_above_a_line_of_hyphens_is_a_heading_and_no_list() -> None:
    text = "# Plan\n\n10. Incidenten\n--------------\n\nTekst.\n\n1. een\n2. twee\n---\n\n1. alleen\n\n---\n"

    assert headings(text) == [(1, "Plan", 1), (2, "Incidenten", 3)]
