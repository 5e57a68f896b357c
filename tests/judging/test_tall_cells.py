from ibplint.judging.tall_cells import tall_cells, within_cell
from ibplint.model.span import Span
from ibplint.reading.markdown_text import read_markdown

TEXT = """  -----------------------
  Rol        Wie
  ---------- ------------
  privacy    Anna
  officer    de Wit

  FG         B. Zwart
  -----------------------
"""


def test_a_cell_of_several_lines_holds_nothing_of_the_cell_beside_it() -> None:
    page = read_markdown(TEXT).page
    assert page is not None
    tall = tall_cells(page)

    assert [cell.text for cell in tall] == ["privacy officer", "Anna de Wit"]
    assert [*within_cell(tall[0].span, tall)] == [Span(4, 3, 4, 11), Span(5, 3, 5, 10)]
    assert [*within_cell(Span(4, 16, 5, 16), tall)] == [Span(4, 16, 4, 19), Span(5, 14, 5, 16)]


def test_other_spans_stay_as_they_are() -> None:
    page = read_markdown(TEXT).page

    assert [*within_cell(Span(1, 1, 2, 3), tall_cells(page))] == [Span(1, 1, 2, 3)]
    assert [*within_cell(Span(7, 3, 7, 5), tall_cells(page))] == [Span(7, 3, 7, 5)]
