import pytest

from ibplint.model.page import Page
from ibplint.model.span import Span
from ibplint.reading.markdown_text import read_markdown
from ibplint.reading.signs import lines_of


def page_of(text: str) -> Page:
    read = read_markdown(text)
    assert read.page is not None
    return read.page


def written(text: str, span: Span) -> str:
    lines = lines_of(text)[span.line - 1 : span.end_line]
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return "\n".join(lines)


HEADINGS = {
    "marks at both ends": ("## Rollen ##\n", [(2, "Rollen", "Rollen")]),
    "bold": ("# **FG** en _PO_\n", [(1, "FG en PO", "**FG** en _PO_")]),
    "a link": ("# Zie [het beleid](b.md)\n", [(1, "Zie het beleid", "Zie [het beleid](b.md)")]),
    "code and entities": ("# `a*b` &amp; c\\*\n", [(1, "a*b & c*", "`a*b` &amp; c\\*")]),
    "underlined": ("Rollen\n======\nTaken\n---\n", [(1, "Rollen", "Rollen"), (2, "Taken", "Taken")]),
    "empty": ("##\n", [(2, "", "")]),
    "in a quotation": ("> # Citaat\n", [(1, "Citaat", "Citaat")]),
    "in a list": ("1. # Een\n", [(1, "Een", "Een")]),
    "without a space it is none": ("#Rollen\n", []),
    "seven marks are none": ("####### x\n", []),
    "a soft hyphen is not seen": (
        "# Verwerkings\u00adregister\n",
        [(1, "Verwerkingsregister", "Verwerkings\u00adregister")],
    ),
    "a hyphen at which no line ends": ("# IBP\u2011beleid\n", [(1, "IBP-beleid", "IBP\u2011beleid")]),
    "a hard space and a thin one": ("# 72\u00a0uur\u2009later\n", [(1, "72 uur later", "72\u00a0uur\u2009later")]),
    "an accent apart from its letter": ("# vo\u0301o\u0301r\n", [(1, "vóór", "vo\u0301o\u0301r")]),
    "a ligature": ("# o\ufb03cieel\n", [(1, "officieel", "o\ufb03cieel")]),
    "an image": ("# ![logo](x.png) Beleid\n", [(1, "logo Beleid", "![logo](x.png) Beleid")]),
    "HTML": ("# <a id='x'></a>Beleid\n", [(1, "Beleid", "<a id='x'></a>Beleid")]),
}


@pytest.mark.parametrize(("text", "expected"), HEADINGS.values(), ids=HEADINGS)
def test_a_heading_has_the_text_that_a_reader_sees(text: str, expected: list[tuple[int, str, str]]) -> None:
    headings = page_of(text).headings

    assert [(heading.level, heading.text, written(text, heading.span)) for heading in headings] == expected


def test_a_heading_knows_the_headings_above_it() -> None:
    headings = page_of("# A\n### B\n## C\n### D\n# E\n## F\n").headings

    assert [heading.path for heading in headings] == [
        ("A",),
        ("A", "B"),
        ("A", "C"),
        ("A", "C", "D"),
        ("E",),
        ("E", "F"),
    ]
    assert [heading.index for heading in headings] == [0, 1, 2, 3, 4, 5]


HIDDEN = {
    "a fence": "```\n# Rollen\n\n[a](b)\n```\n",
    "a fence with tildes": "~~~ md\n# Rollen\n~~~\n",
    "indented code": "    # Rollen\n",
    "a comment": "<!--\n# Rollen\n\n| a |\n|---|\n-->\n",
    "a comment on one line": "<!-- [a](b) -->\n",
    "HTML": "<div>\n# Rollen\n[a](b)\n</div>\n",
    "a definition": "[//]: # (Rollen)\n",
    "a script": "<script>\n# Rollen\n</script>\n",
}


@pytest.mark.parametrize("text", HIDDEN.values(), ids=HIDDEN)
def test_what_a_reader_does_not_see_does_not_count(text: str) -> None:
    page = page_of(text)

    assert page == Page(None, (), (), (), ())


BLOCKS = {
    "a paragraph": ("Een\ntwee\n", [("paragraph", "Een twee", "Een\ntwee")]),
    "a line break": ("Een  \ntwee\\\ndrie\n", [("paragraph", "Een\ntwee\ndrie", "Een  \ntwee\\\ndrie")]),
    "marks": ("**Het** _bestuur_\n", [("paragraph", "Het bestuur", "**Het** _bestuur_")]),
    "a list": ("- een\n- twee\n", [("item", "een", "een"), ("item", "twee", "twee")]),
    "an item of two lines": ("- een\n  twee\n", [("item", "een twee", "een\n  twee")]),
    "a list in a list": ("1. een\n   - twee\n", [("item", "een", "een"), ("item", "twee", "twee")]),
    "two paragraphs in an item": ("- een\n\n  twee\n", [("item", "een", "een"), ("item", "twee", "twee")]),
    "a quotation": ("> een\n> twee\n", [("paragraph", "een twee", "een\n> twee")]),
    "a lazy line": ("> een\ntwee\n", [("paragraph", "een twee", "een\ntwee")]),
    "words between comments": ("een <!-- twee --> drie\n", [("paragraph", "een  drie", "een <!-- twee --> drie")]),
    "an underscore in a word": ("a_b_c 2*3\n", [("paragraph", "a_b_c 2*3", "a_b_c 2*3")]),
    "tabs": ("-\teen\n", [("item", "een", "een")]),
    "a line of a hard space": ("\u00a0\neen\n", [("paragraph", "een", "een")]),
}


@pytest.mark.parametrize(("text", "expected"), BLOCKS.values(), ids=BLOCKS)
def test_a_block_has_the_text_that_a_reader_sees(text: str, expected: list[tuple[str, str, str]]) -> None:
    blocks = page_of(text).blocks

    assert [(block.kind, block.text, written(text, block.span)) for block in blocks] == expected


def test_a_block_stands_below_its_heading() -> None:
    blocks = page_of("voor\n\n# A\n\nbij A\n\n## B\n\n- bij B\n").blocks

    assert [block.heading for block in blocks] == [-1, 0, 1]


LINKS = {
    "a link": ("zie [het beleid](beleid.md#x)\n", [("beleid.md#x", "het beleid", "[het beleid](beleid.md#x)")]),
    "a title": ('[a](b.md "titel")\n', [("b.md", "a", '[a](b.md "titel")')]),
    "spaces": ("[a](<b c.md>) [d](e%20f.md)\n", [("b c.md", "a", "[a](<b c.md>)"), ("e%20f.md", "d", "[d](e%20f.md)")]),
    "an image": ("![logo](x.png)\n", [("x.png", "logo", "![logo](x.png)")]),
    "an image in a link": (
        "[![a](b.png)](c.md)\n",
        [("c.md", "a", "[![a](b.png)](c.md)"), ("b.png", "a", "![a](b.png)")],
    ),
    "a reference": ("[a][r]\n\n[r]: b.md\n", [("b.md", "a", "[a][r]")]),
    "an address": (
        "<https://example.org>\n",
        [("https://example.org", "https://example.org", "<https://example.org>")],
    ),
    "an address with accents": ("[a](café.md)\n", [("café.md", "a", "[a](café.md)")]),
    "a script": ("[a](javascript:x)\n", [("javascript:x", "a", "[a](javascript:x)")]),
    "on a second line": ("een\n  [a](b)\n", [("b", "a", "[a](b)")]),
    "over two lines": ("- een [a\n  b](c)\n", [("c", "a b", "[a\n  b](c)")]),
    "in a heading": ("## [a](b) ##\n", [("b", "a", "[a](b)")]),
    "in code it is none": ("`[a](b)`\n", []),
    "escaped it is none": ("\\[a](b)\n", []),
    "marks in its text": ("[**a** `b`](c)\n", [("c", "a b", "[**a** `b`](c)")]),
    "in a cell behind an escaped pipe": ("|a|\n|-|\n| x \\| [b\\|c](d) |\n", [("d", "b|c", "[b\\|c](d)")]),
}


@pytest.mark.parametrize(("text", "expected"), LINKS.values(), ids=LINKS)
def test_a_link_is_told_as_written(text: str, expected: list[tuple[str, str, str]]) -> None:
    links = page_of(text).links

    assert [(link.target, link.text, written(text, link.span)) for link in links] == expected


def test_links_stand_below_their_heading_in_the_order_of_the_text() -> None:
    links = page_of("[a](1)\n\n# [b](2)\n\n|x|\n|-|\n|[c](3)|\n\n[d](4)\n").links

    assert [(link.target, link.heading) for link in links] == [("1", -1), ("2", 0), ("3", 0), ("4", 0)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_line_ends_move_no_place(end: str) -> None:
    text = end.join(["---", "titel: x", "---", "# A", "", "|a|b|", "|-|-|", "|c|[d](e)|", ""])

    page = page_of(text)

    assert page.headings[0].span == Span(4, 3, 4, 4)
    assert page.tables[0].rows[0][1].span == Span(8, 4, 8, 10)
    assert page.front_matter is not None
    assert page.front_matter.span == Span(2, 1, 2, 9)


BLANKS = {
    "a blank of a template": ("Wij zijn <naam schoolbestuur>.", "Wij zijn <naam schoolbestuur>."),
    "a blank in capitals": ("Op <DATUM>.", "Op <DATUM>."),
    "an element": ("Wij <b>zijn</b> er.", "Wij zijn er."),
    "an element with an attribute": ('Wij <span class="naam">zijn</span> er.', "Wij zijn er."),
    "a comment": ("Wij <!-- naam --> zijn er.", "Wij  zijn er."),
    "an address of a person": ("<address>Straat 1</address>", "Straat 1"),
}


@pytest.mark.parametrize(("source", "seen"), BLANKS.values(), ids=BLANKS)
def test_a_blank_between_the_signs_of_html_is_text(source: str, seen: str) -> None:
    page = read_markdown(f"# B\n\nA: {source}\n").page

    assert page is not None
    assert [block.text for block in page.blocks] == [f"A: {seen}"]
