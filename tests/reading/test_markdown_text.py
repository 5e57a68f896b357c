import pytest

from ibplint.model.page import Page
from ibplint.model.raw import RawMapping, plain
from ibplint.model.span import Span
from ibplint.reading.markdown_text import read_markdown

FRONT = {
    "fields": ("---\ntitel: A\n---\n# B\n", {"titel": "A"}),
    "none": ("# B\n", None),
    "empty": ("---\n---\n# B\n", {}),
    "comments alone": ("---\n# x\n---\n# B\n", {}),
    "closed with dots": ("---\na: b\n...\n# B\n", {"a": "b"}),
    "spaces behind the marks": ("---  \na: b\n--- \n# B\n", {"a": "b"}),
    "no text below it": ("---\na: b\n---", {"a": "b"}),
    "a rule at the top": ("---\n\n# B\n", None),
    "not on the first line": ("\n---\na: b\n---\n# B\n", None),
    "a byte more": ("----\na: b\n---\n# B\n", None),
}


@pytest.mark.parametrize(("text", "expected"), FRONT.values(), ids=FRONT)
def test_front_matter_is_what_stands_between_marks_at_the_very_top(text: str, expected: object) -> None:
    read = read_markdown(text)

    assert read.page is not None
    assert (plain(read.page.front_matter) if read.page.front_matter else None) == expected
    assert read.faults == ()


def test_places_in_front_matter_and_text_are_those_of_the_file() -> None:
    page = read_markdown("---\ntitel: A\nversie: 1.10\n---\n\n# B\n").page

    assert page is not None
    assert isinstance(page.front_matter, RawMapping)
    assert page.front_matter.entries[1].value.span == Span(3, 9, 3, 13)
    assert page.headings[0].span == Span(6, 3, 6, 4)


FAULTS = {
    "front matter that stays open": ("---\ntitel: A\n# B\n", "front-matter-open", 1),
    "front matter that is a list": ("---\n- a\n---\n# B\n", "front-matter-shape", 2),
    "front matter that is a sentence": ("---\nzie boven\n---\n# B\n", "front-matter-shape", 2),
    "a mistake in front matter": ("---\na: b\ntitel: A: B\n---\n# B\n", "colon", 3),
    "a key twice in front matter": ("---\na: b\na: c\n---\n# B\n", "duplicate-key", 3),
    "an HTML table": ("# B\n\n<table>\n<tr><td>a</td></tr>\n", "html-table", 3),
    "an HTML table inside HTML": ("# B\n\n<div>\n <TABLE border=1>\n", "html-table", 4),
    "an HTML table behind a comment": ("# B\n\n<!-- a -->\n<table>\n", "html-table", 4),
    "a grid table": ("# B\n\n+---+---+\n| a | b |\n+===+===+\n| c | d |\n", "html-table", 3),
    "a table without its line": ("# B\n\n| a | b |\n| c | d |\n", "broken-table", 3),
    "a table of which the line has too few columns": ("# B\n\na | b | c\n--- | ---\n", "broken-table", 3),
    "a fence that stays open": ("# B\n\n```\nx\n", "fence-open", 3),
    "a fence closed with fewer signs": ("# B\n\n````\nx\n```\n", "fence-open", 3),
    "a comment that stays open": ("# B\n\n<!-- x\n\n# C\n", "comment-open", 3),
    "a list too deep": ("# B\n" + "".join("  " * depth + "- a\n" for depth in range(20)), "nesting", 12),
    "quotations too deep": ("# B\n" + ">" * 11 + " a\n", "nesting", 2),
    "quotations far too deep": ("# B\n" + ">" * 500 + " a\n", "nesting", 2),
    "a control sign": ("# B\n\na\x1bb\n", "control-sign", 3),
    "a change of direction": ("# B\n\na\u202eb\n", "control-sign", 3),
    "a line separator": ("# B\na\u2028b\n", "line-separator", 2),
    "a merge conflict": ("# B\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n", "conflict-text", 2),
}


@pytest.mark.parametrize(("text", "key", "line"), FAULTS.values(), ids=FAULTS)
def test_what_a_writer_did_not_mean_is_told_and_the_page_stays(text: str, key: str, line: int) -> None:
    read = read_markdown(text)

    assert [(fault.key, fault.span.line) for fault in read.faults] == [(key, line)]
    assert read.page is not None


HARMLESS = {
    "a closed fence": "```\nx\n```\n",
    "a closed fence in a quotation": "> ```\n> x\n> ```\n",
    "a closed fence in a list": "- ```\n  x\n  ```\n",
    "a table in a comment": "<!-- <table> -->\n",
    "a table in code": "```\n<table>\n+---+\n```\n",
    "a pipe in a sentence": "a | b\n",
    "typesetting": "af\u00adbreken\u200b\n",
    "ten deep": "".join("  " * depth + "- a\n" for depth in range(10)),
    "a rule of equals signs": "a\n=======\n",
    "a plus list": "+ a\n+ b\n",
}


@pytest.mark.parametrize("text", HARMLESS.values(), ids=HARMLESS)
def test_what_is_written_well_has_no_fault(text: str) -> None:
    assert read_markdown(text).faults == ()


def test_front_matter_that_does_not_parse_still_shows_its_keys() -> None:
    read = read_markdown("---\ntitel: A: B\nstatus: concept\n---\n# C\n")

    assert read.keys == ("titel", "status")
    assert read.page is not None
    assert read.page.front_matter is None
    assert [heading.text for heading in read.page.headings] == ["C"]


REFUSED = {
    "too many signs": (("a" * 1_000 + "\n\n") * 2_000, "too-big"),
    "too many lines": ("a\n" * 20_001, "too-many-lines"),
    "a line too long": ("a" * 100_001, "long-line"),
    "too many cells": ("|" + "a|" * 999 + "\n|" + "-|" * 999 + "\n" + "|a\n" * 60, "too-many-cells"),
    "too many marks in one block": ("[" * 2_001, "too-many-marks"),
    "too many marks in a heading": ("# " + "![" * 2_001, "too-many-marks"),
    "too many marks in a cell": ("|a|\n|-|\n|" + "*" * 2_001 + "|\n", "too-many-marks"),
    "too many marks": (("*a* " * 500 + "\n\n") * 51, "too-many-marks"),
}


@pytest.mark.parametrize(("text", "key"), REFUSED.values(), ids=REFUSED)
def test_a_text_over_a_limit_is_not_read(text: str, key: str) -> None:
    read = read_markdown(text)

    assert [fault.key for fault in read.faults] == [key]
    assert read.page is None


def test_an_empty_text_is_an_empty_page() -> None:
    assert read_markdown("").page == Page(None, (), (), (), ())
