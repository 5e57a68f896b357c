import pytest

from ibplint.model.page import Block, Page
from ibplint.reading.one_file import read_bytes


def page_of(text: str) -> Page:
    page = read_bytes("beleid.md", text.encode()).page
    assert page is not None
    return page


def texts(text: str) -> list[str]:
    return [" ".join(block.text.split()) for block in page_of(text).blocks]


def place(block: Block, word: str) -> tuple[int, int]:
    """The line and column of a word of a block."""
    at = block.text.index(word)
    piece = next(piece for piece in reversed(block.pieces) if piece.offset <= at)
    return piece.line, piece.column + at - piece.offset


CONTENTS = {
    "dots": "1 Rollen ........ 3\n2 Wetten ........ 12",
    "dots with spaces": "Rollen . . . . . . 3\n\nWetten . . . . . . 12",
    "tabs below a title": "**Inhoudsopgave**\n\nRollen\t3\n\nWetten\t12",
    "a title in the same paragraph": "Inhoud\nRollen 3\nWetten 12",
    "links": "## Inhoud\n\n- [Rollen](#rollen)\n  - [Wetten](#wetten)",
    "links of a word processor": "[Rollen [3](#_Toc1)](#_Toc1)\n\n[Wetten [12](#_Toc2)](#_Toc2)",
    "the names of headings": "## Inhoud\n\n1. Rollen\n2. Wetten",
    "a heading that has changed": "## Inhoud\n\nRollen\n\nOude kop\n\nWetten",
}


@pytest.mark.parametrize("contents", CONTENTS.values(), ids=CONTENTS)
def test_a_table_of_contents_is_no_text(contents: str) -> None:
    found = texts(f"# Beleid\n\n{contents}\n\n## Rollen\n\nDe FG adviseert.\n\n## Wetten\n\nDe AVG.\n")

    titles = {"Inhoudsopgave", "Inhoud Rollen 3 Wetten 12"}
    assert [one for one in found if one not in titles] == [
        "De FG adviseert.",
        "De AVG.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "# Beleid\n\nDe rollen zijn:\n\n- Rollen\n- Wetten\n\n## Rollen\n\nTekst.\n\n## Wetten\n\nTekst.\n",
        "# Beleid\n\n## Inhoud\n\nDit beleid gaat over gegevens.\n\n## Rollen\n\nTekst.\n",
    ],
)
def test_a_list_of_what_comes_is_text_where_nothing_calls_it_contents(text: str) -> None:
    assert len(texts(text)) > texts(text).count("Tekst.")


def test_links_in_a_table_of_contents_are_links_but_those_of_a_word_processor_are_not() -> None:
    page = page_of("## Inhoud\n\n- [Rollen](#rollen)\n\n[Wetten [3](#_Toc2)](#_Toc2)\n\n## Rollen\n\nTekst.\n")

    assert [link.target for link in page.links] == ["#rollen"]


EDGES = {
    "between the parts of a sentence": "De FG houdt het\n\nPagina 3 van 20\n\nregister bij.",
    "with the line above the text": "De FG houdt het\n\nBeleid – versie 2\n\nPagina 3 van 20\n\nregister bij.",
    "within a paragraph": "De FG houdt het\nPagina 3 van 20\nregister bij.",
    "a number alone": "De FG houdt het\n\n3\n\nregister bij.",
    "below the last line": "De FG houdt het\nPagina 3 van 20\n\nregister bij.",
    "with the title once more": "De FG houdt het\n\nIBP-beleid\n\nregister bij.",
}


@pytest.mark.parametrize("edge", EDGES.values(), ids=EDGES)
def test_what_each_page_repeats_is_no_text_and_breaks_no_sentence(edge: str) -> None:
    long = edge.replace("De FG houdt het", "De functionaris voor gegevensbescherming houdt het")
    other = edge.replace("De FG houdt het", "De coördinator informatiebeveiliging en privacy houdt het")
    page = page_of(f"# IBP-beleid\n\n{long}\n\n{other.replace('3 van', '4 van')}\n")

    assert [" ".join(block.text.split()) for block in page.blocks] == [
        "De functionaris voor gegevensbescherming houdt het register bij.",
        "De coördinator informatiebeveiliging en privacy houdt het register bij.",
    ]
    first = page.blocks[0]
    assert place(first, "register") == (3 + long.split("\n").index("register bij."), 1)


@pytest.mark.parametrize(
    "text",
    [
        "# Beleid\n\nZie pagina 3\n\nTekst.\n",
        "# Beleid\n\n**Taken**\n\nEen.\n\n**Taken**\n\nTwee.\n",
        "# Beleid\n\n2026\n\nTekst.\n",
    ],
)
def test_a_line_that_is_no_number_of_a_page_stays(text: str) -> None:
    page = page_of(text)

    assert len(page.blocks) + len(page.headings) == text.count("\n\n") + 1


LISTS = {
    "tabs": "•\teen\n•\ttwee",
    "no space": "•een\n•twee",
    "the letter o": "o\teen\no\ttwee",
    "dashes": "– een\n– twee",
    "hyphens without a space": "-Een\n-Twee",
    "letters": "a. een\nb. twee",
    "letters with brackets": "(a) een\n(b) twee",
    "small numbers": "i. een\nii. twee",
    "letters alone": "a.\neen\nb.\ntwee",
}


@pytest.mark.parametrize("entries", LISTS.values(), ids=LISTS)
def test_lines_that_begin_with_a_sign_are_blocks_of_their_own(entries: str) -> None:
    found = texts(f"Wij doen:\n{entries}\n")

    assert [one.casefold().strip("•-–o ").split()[-1] for one in found] == ["doen:", "een", "twee"]


def test_a_sign_alone_belongs_to_the_paragraph_behind_it() -> None:
    page = page_of("Wij doen:\n\na.\n\neen\n\n•\n\ntwee\n")

    assert [" ".join(block.text.split()) for block in page.blocks] == ["Wij doen:", "a. een", "• twee"]
    assert place(page.blocks[1], "een") == (5, 1)


@pytest.mark.parametrize(
    "text",
    ["De FG – die adviseert\n– en ziet toe, is vrij.", "Zie artikel 5 lid 1 onder\na. en b. van de AVG.", "o ja\ntwee"],
)
def test_a_line_that_happens_to_begin_so_is_no_entry(text: str) -> None:
    assert texts(text) == [" ".join(text.split())]


UNSEEN = {
    "attributes of a heading": ("# Rollen {#rollen .Kop1}\n", "Rollen"),
    "an anchor": ("# []{#_Toc1 .anchor}Rollen\n", "Rollen"),
    "a span": ("[De FG]{.underline} adviseert\n", "De FG adviseert"),
    "a span around marks": ("[**De** FG]{.mark} adviseert\n", "De FG adviseert"),
    "a link with attributes": ("[De FG](fg.md){.link} adviseert\n", "De FG adviseert"),
    "a note": ("De FG[^1] adviseert.[^noot]\n", "De FG adviseert."),
    "the text of a note": ("[^1]: De FG adviseert\n", "De FG adviseert"),
    "raised letters": ("De 1^e^ lijn adviseert\n", "De 1e lijn adviseert"),
    "a blank of a template": ("De [naam FG] adviseert {als nodig}\n", "De [naam FG] adviseert {als nodig}"),
}


@pytest.mark.parametrize(("text", "seen"), UNSEEN.values(), ids=UNSEEN)
def test_marks_of_pandoc_are_not_seen(text: str, seen: str) -> None:
    page = page_of(text)

    assert [one.text for one in (*page.headings, *page.blocks)] == [seen]
    *_, last = (page.headings or page.blocks)[0].pieces
    assert last.line == 1
