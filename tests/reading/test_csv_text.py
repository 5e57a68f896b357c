import csv
import io
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ibplint.model.file import Unread
from ibplint.model.page import Cell
from ibplint.model.raw import Fault
from ibplint.reading import faults
from ibplint.reading.csv_cells import CELLS
from ibplint.reading.csv_text import COLUMNS, CsvText, read_csv
from ibplint.reading.one_file import LIMITS, read_bytes

Place = tuple[str, int, int, int, int]


def cells(read: CsvText) -> list[list[str]]:
    assert read.sheet is not None
    return [[cell.text for cell in row] for row in (read.sheet.head, *read.sheet.rows)]


def place(cell: Cell) -> Place:
    span = cell.span
    return cell.text, span.line, span.column, span.end_line, span.end_column


def told(found: tuple[Fault, ...]) -> list[tuple[str, int, int]]:
    return [(fault.key, fault.span.line, fault.span.column) for fault in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("naam;proces\nVerzuim;ict\n", [["naam", "proces"], ["Verzuim", "ict"]]),
        ("naam,proces\nVerzuim,ict\n", [["naam", "proces"], ["Verzuim", "ict"]]),
        ("naam\tproces\nVerzuim\tict\n", [["naam", "proces"], ["Verzuim", "ict"]]),
        ("naam;proces\r\nVerzuim;ict\r\n", [["naam", "proces"], ["Verzuim", "ict"]]),
        ("naam;proces\rVerzuim;ict", [["naam", "proces"], ["Verzuim", "ict"]]),
        ("naam\n't Kompas\n", [["naam"], ["'t Kompas"]]),
        ('naam;doelen\n"Verzuim; ziek";"a ""b"" c"\n', [["naam", "doelen"], ["Verzuim; ziek", 'a "b" c']]),
        ('naam;doelen\nVerzuim;"a\r\nb\nc"\n', [["naam", "doelen"], ["Verzuim", "a\nb\nc"]]),
        ('naam;maat\nScherm;5" breed\n', [["naam", "maat"], ["Scherm", '5" breed']]),
        ('naam;maat\n  Scherm ; "5" \n', [["naam", "maat"], ["Scherm", '"5"']]),
        ('"naam"\n""\n"x"\n', [["naam"], ["x"]]),
        ("naam;proces;;\nVerzuim;ict;;\n;;;\n\n  ;\t;;\n", [["naam", "proces", "", ""], ["Verzuim", "ict", "", ""]]),
        ("naam;proces\nVerzuim\nPost;ict;x\n", [["naam", "proces"], ["Verzuim"], ["Post", "ict", "x"]]),
        ("a;b\n1;", [["a", "b"], ["1", ""]]),
        ("=1+1;@x\n-2;+3\n", [["=1+1", "@x"], ["-2", "+3"]]),
        ("sep=,\nnaam,a;b;c\nx,y\n", [["naam", "a;b;c"], ["x", "y"]]),
        ('"doelen, alle";"a,b,c,d";naam\n1;2;3\n', [["doelen, alle", "a,b,c,d", "naam"], ["1", "2", "3"]]),
        ('maat 5",naam,proces\n1,2,3\n', [['maat 5"', "naam", "proces"], ["1", "2", "3"]]),
        ("\n\nnaam,proces\nx,y\n", [["naam", "proces"], ["x", "y"]]),
        ("", [[]]),
        ("\r\n ;;\n", [[]]),
    ],
)
def test_a_text_becomes_the_cells_that_a_spreadsheet_shows(text: str, expected: list[list[str]]) -> None:
    read = read_csv(text)

    assert cells(read) == expected
    assert read.faults == ()


def test_every_cell_knows_its_place_in_code_points() -> None:
    text = 'naam;doelen;proces\r\n Café 😀; "a";ict\r\n"Verzuim; ziek";"één\r\ntwee ""2""";leerlingzorg\r\n;x\r\n'

    sheet = read_csv(text).sheet

    assert sheet is not None
    assert [place(cell) for cell in sheet.head] == [
        ("naam", 1, 1, 1, 5),
        ("doelen", 1, 6, 1, 12),
        ("proces", 1, 13, 1, 19),
    ]
    assert [place(cell) for row in sheet.rows for cell in row] == [
        ("Café 😀", 2, 2, 2, 8),
        ('"a"', 2, 10, 2, 13),
        ("ict", 2, 14, 2, 17),
        ("Verzuim; ziek", 3, 2, 3, 15),
        ('één\ntwee "2"', 3, 18, 4, 11),
        ("leerlingzorg", 4, 13, 4, 25),
        ("", 5, 1, 5, 1),
        ("x", 5, 2, 5, 3),
    ]


def test_a_line_that_names_the_delimiter_counts_as_a_line() -> None:
    sheet = read_csv("sep=;\r\nnaam;proces\r\nVerzuim;ict\r\n").sheet

    assert sheet is not None
    assert [place(cell) for cell in sheet.rows[0]] == [("Verzuim", 3, 1, 3, 8), ("ict", 3, 9, 3, 12)]


@pytest.mark.parametrize(
    ("text", "found", "readable"),
    [
        ('naam;proces\nVerzuim;"ict\nPost;ict\n', [(faults.QUOTE_OPEN, 2, 9)], False),
        ('naam;proces\n"Verzuim" ziek;ict\n', [(faults.QUOTE_REST, 2, 9)], True),
        ("naam;proces\n<<<<<<< HEAD\nVerzuim;ict\n", [(faults.CONFLICT, 2, 1)], False),
        ("naam;proces\nVer\u202ezuim;ict\n", [(faults.HIDDEN_SIGN, 2, 4)], True),
        ("naam;proces\nVer\u00adzuim;\u00a0ict\n", [], True),
    ],
)
def test_what_cannot_be_taken_as_written_is_told_at_its_place(
    text: str, found: list[tuple[str, int, int]], *, readable: bool
) -> None:
    read = read_csv(text)

    assert told(read.faults) == found
    assert (read.sheet is not None) is readable


def test_text_after_a_closing_quotation_mark_belongs_to_the_cell_all_the_same() -> None:
    assert cells(read_csv('naam;proces\n"Verzuim" ziek;ict\n'))[1] == ["Verzuim ziek", "ict"]


@pytest.mark.parametrize(
    ("data", "found", "unread"),
    [
        ("naam;proces\nVerzuim;ict\n".encode("utf-8-sig"), [], None),
        ("naam\tproces\nVerzuim\tict\n".encode("utf-16"), [(faults.ENCODING_UTF16, 1, 1)], None),
        ("naam;proces\nFinanciën;ict\n".encode("cp1252"), [(faults.ENCODING, 2, 8)], Unread.ENCODING),
        (b'naam;proces\n"Verzuim;ict\n', [(faults.QUOTE_OPEN, 2, 1)], Unread.CSV),
        (b"a;" * COLUMNS + b"a", [(faults.TOO_MANY_COLUMNS, 1, 2 * COLUMNS + 1)], Unread.TOO_BIG),
        (b"naam\n" + b"a\n" * CELLS, [(faults.TOO_MANY_CELLS, CELLS + 1, 1)], Unread.TOO_BIG),
        (b"a;" * (LIMITS[read_bytes("a.csv", b"").kind] // 2 + 1), [(faults.TOO_BIG, 1, 1)], Unread.TOO_BIG),
    ],
    ids=["mark", "utf-16", "windows-1252", "quote", "columns", "cells", "bytes"],
)
def test_a_file_is_read_or_says_why_not(data: bytes, found: list[tuple[str, int, int]], unread: Unread | None) -> None:
    file = read_bytes("registers/verwerkingen.csv", data)

    assert told(file.faults) == found
    assert file.unread is unread
    assert (file.sheet is None) is (unread is not None)


def test_a_byte_order_mark_moves_no_column() -> None:
    sheet = read_bytes("a.csv", "naam;proces\nx;y\n".encode("utf-8-sig")).sheet

    assert sheet is not None
    assert place(sheet.head[0]) == ("naam", 1, 1, 1, 5)


@pytest.mark.parametrize("piece", ['"', '""', ';"', 'a"', '"a";', '"\n', "a;\n", '"a"b;', ";", ";\n", "a;", "\n"])
def test_no_text_is_slow(piece: str) -> None:
    began = perf_counter()

    read_csv(piece * (1_000_000 // len(piece)))

    # The limits bound it; a text that took quadratic time would take hours.
    assert perf_counter() - began < 20


TEXTS = st.text(alphabet='ab";,\t\r\n é', max_size=40)


@given(text=TEXTS, delimiter=st.sampled_from([";", ",", "\t"]))
def test_the_cells_are_those_of_pythons_own_reader(text: str, delimiter: str) -> None:
    # A head without quotation marks, so that both know the delimiter.
    whole = f"kop{delimiter}kop{delimiter}kop\n{text}"
    read = read_csv(whole)
    if read.sheet is None:
        with pytest.raises(csv.Error):
            list(csv.reader(io.StringIO(whole, newline=""), delimiter=delimiter, strict=True))
        return

    expected = [
        [cell.replace("\r\n", "\n").replace("\r", "\n").strip() for cell in row]
        for row in csv.reader(io.StringIO(whole, newline=""), delimiter=delimiter)
    ]
    assert cells(read) == [row for row in expected if any(row)]


@given(text=TEXTS)
def test_the_words_of_a_cell_stand_at_its_place(text: str) -> None:
    read = read_csv(f"kop;kop\n{text}")
    lines = f"kop;kop\n{text}".replace("\r\n", "\n").replace("\r", "\n").split("\n")

    for row in read.sheet.rows if read.sheet else ():
        for cell in row:
            span = cell.span
            if span.line == span.end_line and '"' not in cell.text:
                written = lines[span.line - 1][span.column - 1 : span.end_column - 1]
                assert written.replace('"', "").strip() == cell.text


@given(rows=st.lists(st.lists(TEXTS.map(str.strip).filter(bool), min_size=3, max_size=3), min_size=1, max_size=4))
def test_what_pythons_own_writer_writes_is_read_back(rows: list[list[str]]) -> None:
    written = io.StringIO(newline="")
    csv.writer(written, delimiter=";").writerows([["kop", "kop", "kop"], *rows])

    expected = [[cell.replace("\r\n", "\n").replace("\r", "\n") for cell in row] for row in rows]
    assert cells(read_csv(written.getvalue()))[1:] == expected
