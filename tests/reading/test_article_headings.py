import pytest

from ibplint.reading.one_file import read_bytes


def headings(text: str) -> list[tuple[int, str]]:
    page = read_bytes("beleid.md", text.encode()).page
    assert page is not None
    return [(one.level, one.text) for one in page.headings]


@pytest.mark.parametrize(
    "line",
    [
        "Artikel 12 Bewaartermijnen",
        "Artikel 12. Bewaartermijnen",
        "Artikel 12: Bewaartermijnen",
        "Artikel 12 – Bewaartermijnen",
        "Art. 12 Bewaartermijnen",
        "ARTIKEL 12 BEWAARTERMIJNEN",
        "Artikel 12a Rechten: inzage, correctie en wissen",
        "Artikel 2 Wet- en regelgeving",
        "**Artikel 12. Bewaartermijnen**",
        "Hoofdstuk II Bewaren",
        "Bijlage 3 Bewaartermijnen",
    ],
)
def test_a_line_that_names_an_article_is_its_heading(line: str) -> None:
    below_a_title = headings(f"# Reglement\n\n{line}\n\nNa twee jaar wordt alles gewist.\n")
    assert [text for _, text in below_a_title] == ["Reglement", line.strip("*")]
    assert headings(f"# Reglement\n\n{line}\nNa twee jaar wordt alles gewist.\n") == below_a_title


@pytest.mark.parametrize(
    "line",
    [
        "Artikel 12 AVG",
        "Artikel 12 van de AVG",
        "Artikel 12, eerste lid",
        "Artikel 12 UAVG, tweede lid",
        "Artikel 9 Wet register onderwijsdeelnemers",
        "Artikel 12 is niet van toepassing.",
        "Artikel 12",
        "Zie artikel 12 Bewaartermijnen",
        "- Artikel 12 Bewaartermijnen",
        "Bijlage 3 noemt de termijnen:",
    ],
)
def test_a_sentence_about_an_article_and_one_of_a_law_are_none(line: str) -> None:
    assert headings(f"# Reglement\n\n## Bewaren\n\n{line}\n\nNa twee jaar wordt alles gewist.\n") == [
        (1, "Reglement"),
        (2, "Bewaren"),
    ]


def test_the_articles_of_a_chapter_lie_one_deeper() -> None:
    own = "# Reglement\n\n## Deel 1. Algemeen\n\n**Artikel 1. Begrip**\n\nTekst.\n\n**Artikel 2. Doel**\n\nTekst.\n"
    assert [level for level, _ in headings(own)] == [1, 2, 3, 3]
    bare = "Reglement\n\nHoofdstuk 1 Algemeen\n\nArtikel 1 Begrippen\n\nTekst.\n\nArtikel 2 Doel\n\nTekst.\n"
    assert headings(bare) == [
        (1, "Reglement"),
        (2, "Hoofdstuk 1 Algemeen"),
        (3, "Artikel 1 Begrippen"),
        (3, "Artikel 2 Doel"),
    ]


def test_a_list_of_articles_is_a_table_of_contents() -> None:
    text = "# Reglement\n\nArtikel 1 Begrippen\nArtikel 2 Doel\nArtikel 3 Bewaren\n\n## Begrippen\n\nTekst.\n"
    assert headings(text) == [(1, "Reglement"), (2, "Begrippen")]
