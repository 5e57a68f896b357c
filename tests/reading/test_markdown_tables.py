from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from ibplint.model.page import Cell, Table
from ibplint.model.span import Span
from ibplint.reading.markdown_text import read_markdown


def tables_of(text: str) -> tuple[Table, ...]:
    read = read_markdown(text)
    assert read.page is not None
    return read.page.tables


CELLS = {
    "marks": ("| **FG** |", [("FG", "**FG**")]),
    "a line break": ("| a<br>b<br/>c |", [("a\nb\nc", "a<br>b<br/>c")]),
    "an escaped pipe": ("| a \\| b | c |", [("a | b", "a \\| b"), ("c", "c")]),
    "a pipe in code": ("| `a \\| b` |", [("a | b", "`a \\| b`")]),
    "entities": ("| P&amp;O |", [("P&O", "P&amp;O")]),
    "spaces": ("|   a  |\tb|", [("a", "a"), ("b", "b")]),
    "an empty cell": ("| | b |", [("", ""), ("b", "b")]),
    "no pipes at the ends": ("a | b", [("a", "a"), ("b", "b")]),
    "other HTML": ("| <b>a</b> <!-- x --> |", [("a", "<b>a</b> <!-- x -->")]),
    "code": ("| `rollen.yaml` |", [("rollen.yaml", "`rollen.yaml`")]),
    "emoji": ("| 😀 | é |", [("😀", "😀"), ("é", "é")]),
}


@pytest.mark.parametrize(("row", "expected"), CELLS.values(), ids=CELLS)
def test_a_cell_has_the_text_that_a_reader_sees_and_its_place(row: str, expected: list[tuple[str, str]]) -> None:
    (table,) = tables_of(f"| a | b |\n|---|---|\n{row}\n")

    cells = table.rows[0][: len(expected)]
    assert [(cell.text, row[cell.span.column - 1 : cell.span.end_column - 1]) for cell in cells] == expected
    assert {cell.span.line for cell in cells} == {3}


def test_a_table_has_a_head_rows_and_a_place() -> None:
    (table,) = tables_of("# Rollen\n\n  | Rol | Wie |\n  |---|---|\n  | FG | A. de Wit |\n  | PO | B. Zwart |\n\nna\n")

    assert [cell.text for cell in table.head] == ["Rol", "Wie"]
    assert [[cell.text for cell in row] for row in table.rows] == [["FG", "A. de Wit"], ["PO", "B. Zwart"]]
    assert table.heading == 0
    assert table.span == Span(3, 3, 6, 20)


def test_every_row_has_as_many_cells_as_the_head_and_the_rest_is_surplus() -> None:
    (table,) = tables_of("|a|b|\n|-|-|\n|1|\n|1|2|3|4|\n")

    assert [[cell.text for cell in row] for row in table.rows] == [["1", ""], ["1", "2"]]
    assert table.rows[0][1] == Cell("", Span(3, 4, 3, 4))
    assert [(cell.text, cell.span) for cell in table.surplus] == [("3", Span(4, 6, 4, 7)), ("4", Span(4, 8, 4, 9))]


def test_a_cell_gives_the_target_of_its_first_link() -> None:
    (table,) = tables_of("|a|b|\n|-|-|\n|[x](y.md) [z](q.md)|w|\n")

    assert [cell.target for cell in table.rows[0]] == ["y.md", None]


TABLES = {
    "in a list": ("- a\n\n  |b|\n  |-|\n  |c|\n", 1),
    "in a quotation": ("> |b|\n> |-|\n> |c|\n", 1),
    "behind a paragraph": ("a\n|b|\n|-|\n|c|\n", 1),
    "two": ("|a|\n|-|\n\n|b|\n|-|\n", 2),
    "in code": ("```\n|a|\n|-|\n```\n", 0),
    "indented as code": ("    |a|\n    |-|\n", 0),
    "ended by a heading": ("|a|\n|-|\n|b|\n# c\n", 1),
    "without rows": ("|a|\n|-|\n", 1),
    "aligned": ("|a|b|c|\n|:-|:-:|-:|\n|d|e|f|\n", 1),
    "another number of columns": ("|a|b|\n|-|\n", 0),
}


@pytest.mark.parametrize(("text", "count"), TABLES.values(), ids=TABLES)
def test_a_table_is_a_table_where_markdown_says_so(text: str, count: int) -> None:
    assert len(tables_of(text)) == count


pieces = st.sampled_from(["|", "|", "a", " ", "\\", "\\|", "`", "**", "-", "é", "&amp;", "> "])
rows = st.lists(pieces, max_size=10).map("".join)


@settings(max_examples=500, deadline=None)
@given(st.lists(rows, max_size=4), st.integers(1, 4), st.sampled_from(["", "> ", "- "]))
def test_cells_are_those_of_the_library(body: list[str], width: int, prefix: str) -> None:
    follow = "  " if prefix == "- " else prefix
    lines = ["|".join(["", *["k"] * width, ""]), "|".join(["", *["-"] * width, ""]), *body]
    text = "\n".join([prefix + lines[0], *(follow + line for line in lines[1:])])
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    theirs = [later.content for token, later in pairwise(tokens) if token.type == "td_open" and later.type == "inline"]

    ours = [cell for table in tables_of(text) for row in table.rows for cell in row]

    found = [
        text.split("\n")[cell.span.line - 1][cell.span.column - 1 : cell.span.end_column - 1].replace("\\|", "|")
        for cell in ours
    ]
    assert found == theirs
