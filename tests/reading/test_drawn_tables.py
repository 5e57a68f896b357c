"""What Pandoc draws as a table is read as one, cell by cell as Pandoc reads it.

`pandoc_tables.json` was recorded with Pandoc 2.17.1.1 (`pandoc -f markdown-smart -t json`): for each text the tables,
for each cell the text of its blocks with a line feed between them; a table without a head has a head of empty cells.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from ibplint.model.page import Cell, Page, Table
from ibplint.model.span import Span
from ibplint.reading import faults
from ibplint.reading.markdown_text import read_markdown

RECORDED: list[dict[str, Any]] = json.loads((Path(__file__).parent / "pandoc_tables.json").read_text(encoding="utf-8"))


def page_of(text: str) -> Page:
    read = read_markdown(text)
    assert read.page is not None
    return read.page


def texts(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row] for row in (table.head, *table.rows)]


def written(text: str, cell: Cell) -> list[str]:
    """What stands in the file at each part of the text of a cell."""
    lines = text.split("\n")
    ends = [*(piece.offset for piece in cell.pieces[1:]), len(cell.text)][: len(cell.pieces)]
    return [
        lines[piece.line - 1][piece.column - 1 : piece.column - 1 + (end - piece.offset) * piece.signs]
        for piece, end in zip(cell.pieces, ends, strict=True)
        if cell.text[piece.offset : end].strip()
    ]


def parts(cell: Cell) -> list[str]:
    """The parts of the text of a cell."""
    ends = [*(piece.offset for piece in cell.pieces[1:]), len(cell.text)][: len(cell.pieces)]
    return [
        part for piece, end in zip(cell.pieces, ends, strict=True) if (part := cell.text[piece.offset : end]).strip()
    ]


@pytest.mark.parametrize("case", RECORDED, ids=[case["name"] for case in RECORDED])
def test_the_cells_are_those_that_pandoc_reads(case: dict[str, Any]) -> None:
    tables = page_of(case["text"]).tables

    assert [texts(table) for table in tables] == [table["rows"] for table in case["tables"]]
    captions = [table.caption.text if table.caption else "" for table in tables]
    assert captions == [table["caption"] for table in case["tables"]]


@pytest.mark.parametrize("case", RECORDED, ids=[case["name"] for case in RECORDED])
def test_each_part_of_a_cell_stands_where_its_piece_says(case: dict[str, Any]) -> None:
    for table in page_of(case["text"]).tables:
        for row in (table.head, *table.rows):
            for cell in row:
                entity = "&amp;" in "".join(written(case["text"], cell))
                assert entity or written(case["text"], cell) == parts(cell)


MULTILINE = next(case["text"] for case in RECORDED if case["name"] == "a multiline table")
GRID = next(case["text"] for case in RECORDED if case["name"] == "a grid")
PLACES = {
    "a multiline table": (MULTILINE, [[(2, 3, 3, 11), (2, 21, 3, 30)], [(5, 3, 6, 10), (5, 21, 7, 35)]], (2, 3, 9, 32)),
    "a grid": (GRID, [[(2, 3, 2, 6), (2, 16, 2, 21)], [(4, 3, 4, 5), (4, 16, 7, 26)]], (2, 3, 14, 24)),
}


@pytest.mark.parametrize(("text", "spans", "whole"), PLACES.values(), ids=PLACES)
def test_cells_and_tables_have_their_places(
    text: str, spans: list[list[tuple[int, ...]]], whole: tuple[int, ...]
) -> None:
    (table,) = page_of(text).tables

    rows = (table.head, *table.rows)[: len(spans)]
    assert [[tuple(cell.span) for cell in row] for row in rows] == spans
    assert tuple(table.span) == whole


def test_a_cell_of_several_lines_stands_beside_its_neighbours() -> None:
    (table,) = page_of(MULTILINE).tables

    assert table.rows[0][0].lines == (Span(5, 3, 5, 13), Span(6, 3, 6, 10))


SPANS = {
    "over columns and over rows": (
        "+---+---+\n| A | B |\n+===+===+\n| breed |\n+---+---+\n| l | 1 |\n|   +---+\n| m | 2 |\n+---+---+\n",
        [["A", "B"], ["breed", ""], ["l\nm", "1"], ["", "2"]],
    ),
    "a head over columns": (
        "+-----------+\n| A         |\n+=====+=====+\n| 1   | 2   |\n+-----+-----+\n",
        [["A", ""], ["1", "2"]],
    ),
}


@pytest.mark.parametrize(("text", "expected"), SPANS.values(), ids=SPANS)
def test_what_reaches_over_other_cells_stands_where_it_begins(text: str, expected: list[list[str]]) -> None:
    assert [texts(table) for table in page_of(text).tables] == [expected]


ORDINARY = {
    "a heading that is indented": ("  Titel\n  -----\n\ntekst\n", 1),
    "a heading above a line": (" Titel\n -----\n tekst\n", 1),
    "a box of lines": ("-----\n**Let op**\n-----\n\n", 1),
    "a word over two columns": ("Bewaartermijnen\n---- ----------\ntekst\n", 0),
    "lines that are no pair": ("--- ---\nabc def\n\nTitel\n-----\n\n", 1),
    "code": ("``` yaml\n--- ---\n```\n", 0),
    "a heading above": ("# Titel\n---- ----\ntekst\n", 1),
}


@pytest.mark.parametrize(("text", "headings"), ORDINARY.values(), ids=ORDINARY)
def test_ordinary_markdown_is_no_table(text: str, headings: int) -> None:
    page = page_of(text)

    assert page.tables == ()
    assert len(page.headings) == headings


UNREAD = {
    "a grid without its end": "+---+---+\n| a | b |\n+---+---+\n| c | d |\n",
    "a grid with a line that is too short": "+---+---+\n| a | b |\n| c\n+---+---+\n",
}


@pytest.mark.parametrize("text", UNREAD.values(), ids=UNREAD)
def test_a_grid_that_cannot_be_read_is_told(text: str) -> None:
    assert [fault.key for fault in read_markdown(text).faults] == [faults.HTML_TABLE]


HOSTILE = {
    "lines of dashes": "--- ---\n" * 9_000,
    "dashes and text": "--- ---\nabc def\n\n" * 3_000,
    "heads without an end": "-----\na b\n--- ---\nc\n\n" * 2_000,
    "one long line": "-- " * 30_000,
    "a grid of corners": "+-" * 40_000 + "+\n" + "| a\n" * 5_000,
    "wide signs": "+" + "-+" * 2_000 + "\n" + ("|" + "日" * 2_000 + "|\n") * 300,
    "quotations": "> " * 20 + "--- ---\n" + ("> " * 20 + "a   b\n") * 500,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_text_is_too_much(text: str) -> None:
    read = read_markdown(text)

    assert read.page is not None or read.faults
