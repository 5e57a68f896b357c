import pytest

from ibplint.model.page import Page, Table
from ibplint.model.span import Span
from ibplint.reading import faults
from ibplint.reading.markdown_text import read_markdown


def page_of(text: str) -> Page:
    read = read_markdown(text)
    assert read.page is not None
    assert [fault.key for fault in read.faults] == []
    return read.page


def texts(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in (table.head, *table.rows)]


PANDOC = """<table>
<colgroup>
<col style="width: 50%" />
<col style="width: 50%" />
</colgroup>
<thead>
<tr class="header">
<th>Rol</th>
<th>Taken</th>
</tr>
</thead>
<tbody>
<tr class="odd">
<td>PO &amp; CISO</td>
<td><p>Houdt <strong>toezicht</strong> op de
AVG, zie <a href="b.md">het <em>beleid</em></a>.</p>
<p>Adviseert.</p></td>
</tr>
<tr class="even">
<td>FG<br />
PO</td>
<td><ul>
<li>een</li>
<li><p>twee</p></li>
</ul></td>
</tr>
</tbody>
</table>
"""

TABLES = {
    "as Pandoc writes it": (
        PANDOC,
        [
            ["Rol", "Taken"],
            ["PO & CISO", "Houdt toezicht op de AVG, zie het beleid.\nAdviseert."],
            ["FG\nPO", "een\ntwee"],
        ],
    ),
    "no head": ("<table><tr><td>a</td><td>b</td></tr></table>\n", [["", ""], ["a", "b"]]),
    "a head of th alone": ("<table><tr><th>a</th></tr><tr><td>b</td></tr></table>\n", [["a"], ["b"]]),
    "a first column of th": (
        "<table><tr><th>a</th><td>b</td></tr><tr><th>c</th><td>d</td></tr></table>\n",
        [["", ""], ["a", "b"], ["c", "d"]],
    ),
    "tags that nobody closes": (
        "<TABLE border=1><TR><TH>A<TH>B<TR><TD>a\n<TD align='left'>b</TABLE>\n",
        [["A", "B"], ["a", "b"]],
    ),
    "over columns": (
        "<table><tr><th>A</th><th colspan=2>B</th></tr><tr><td colspan='2'>c</td><td>d</td></tr></table>\n",
        [["A", "B", ""], ["c", "", "d"]],
    ),
    "over rows": (
        '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>\n',
        [["", ""], ["a", "b"], ["", "c"], ["d", "e"]],
    ),
    "rows of unequal length": (
        "<table><tr><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>\n",
        [["", ""], ["a", ""], ["b", "c"]],
    ),
    "Markdown between empty lines": (
        "<table><tr><td>\n\n**a**\n\n- b\n- c\n\n</td></tr></table>\n",
        [[""], ["a\nb\nc"]],
    ),
    "a number in front": ("<table><tr><td>1. a</td></tr></table>\n", [[""], ["1. a"]]),
    "a table within a cell": (
        "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table>d</td><td>e</td></tr></table>\n",
        [["", ""], ["a\nb\nc\nd", "e"]],
    ),
    "comments": ("<table><!-- <tr><td>x</td></tr> --><tr><td>a<!-- y --></td></tr></table>\n", [[""], ["a"]]),
    "within other elements": ("<div class='x'>\n<table>\n<tr><td>a</td></tr>\n</table>\n</div>\n", [[""], ["a"]]),
    "empty lines between rows": (
        "<table>\n\n<tr><td>a</td></tr>\n\n    <tr><td>b</td></tr>\n\n</table>\n",
        [[""], ["a"], ["b"]],
    ),
    "in a list": ("- x\n\n  <table>\n  <tr><td>a\n  b</td></tr>\n  </table>\n", [[""], ["a b"]]),
    "in a quotation": ("> <table><tr><td>a\n> b</td></tr>\n> </table>\n", [[""], ["a b"]]),
}


@pytest.mark.parametrize(("text", "expected"), TABLES.values(), ids=TABLES)
def test_a_table_in_html_has_the_cells_that_a_reader_sees(text: str, expected: list[list[str]]) -> None:
    page = page_of(text)

    assert [texts(table) for table in page.tables] == [expected]
    assert [block.text for block in page.blocks] in ([], ["x"])


def test_each_cell_and_each_part_of_it_has_its_place() -> None:
    (table,) = page_of(f"# A\n\n{PANDOC}").tables

    assert table.span == Span(10, 5, 26, 12)
    assert [tuple(cell.span) for cell in table.head] == [(10, 5, 10, 8), (11, 5, 11, 10)]
    cell = table.rows[0][1]
    assert cell.span == Span(17, 8, 19, 14)
    places = {cell.text[piece.offset :][:5]: (piece.line, piece.column) for piece in cell.pieces}
    assert places == {
        "Houdt": (17, 8),
        "toezi": (17, 22),
        " op d": (17, 39),
        " AVG,": (17, 45),
        "AVG, ": (18, 1),
        "het b": (18, 25),
        "belei": (18, 33),
        ".\nAdv": (18, 48),
        "\nAdvi": (18, 49),
        "Advis": (19, 4),
    }


def test_a_link_in_a_cell_is_a_link_and_a_caption_is_one() -> None:
    page = page_of(
        "<table><caption>De <b>termijnen</b></caption><tr><td><a href='b.md?a&amp;b'>x *y*</a></td></tr></table>\n"
    )

    (table,) = page.tables
    assert table.caption is not None
    assert table.caption.text == "De termijnen"
    assert table.rows[0][0].target == "b.md?a&b"
    assert [(link.target, link.text, link.span.column) for link in page.links] == [("b.md?a&b", "x y", 54)]


UNREAD = {
    "never closed": ("<table><tr><td>a\n\n# B\n", 1),
    "the second of two": ("<table><tr><td>a</td></tr></table>\n<table><tr><td>\n", 2),
    "ended by its list": ("- <table>\n  <tr>\n\n<td>a</td></tr></table>\n", 1),
}


@pytest.mark.parametrize(("text", "line"), UNREAD.values(), ids=UNREAD)
def test_a_table_that_cannot_be_read_is_told(text: str, line: int) -> None:
    found = [(fault.key, fault.span.line) for fault in read_markdown(text).faults]

    assert found == [(faults.HTML_TABLE, line)]


HOSTILE = {
    "cells": "<table>" + "<td" * 12_000 + "</table>",
    "cells with quotes": "<table>" + "<td '\"" * 12_000 + "</table>",
    "open tables": "<table>\n\n" * 4_000,
    "tables in tables": "<table><tr><td>\n" * 4_000 + "</table>\n" * 4_000,
    "a broad cell": "<table><tr>"
    + "<td colspan=9999 rowspan=9999>a</td>" * 90
    + "</tr>"
    + "<tr><td>b</td></tr>\n" * 3_000,
    "comments": "<table><tr><td>" + "<!-- " * 40_000 + "</table>",
    "small tables": "<table><tr><td>a</table>\n" * 4_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_html_is_too_much(text: str) -> None:
    read = read_markdown(f"# A\n\n{text}")

    assert read.page is not None or read.faults
