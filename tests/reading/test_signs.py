import pytest

from ibplint.model.raw import RawMapping
from ibplint.model.span import Span
from ibplint.reading.signs import lines_of
from ibplint.reading.yaml_text import read_yaml

LINES = {
    "LF": ("a\nb", ["a", "b"]),
    "CRLF": ("a\r\nb", ["a", "b"]),
    "CR": ("a\rb", ["a", "b"]),
    "mixed": ("a\r\n\rb\n\nc", ["a", "", "b", "", "c"]),
    "NEL is no line end": ("a\u0085b", ["a\u0085b"]),
    "U+2028 is no line end": ("a\u2028b", ["a\u2028b"]),
    "a form feed is no line end": ("a\fb", ["a\fb"]),
    "nothing": ("", [""]),
    "one end": ("\n", ["", ""]),
    "LFCR is two": ("a\n\rb", ["a", "", "b"]),
}


@pytest.mark.parametrize(("text", "lines"), LINES.values(), ids=LINES)
def test_lines_are_counted_as_the_platform_does(text: str, lines: list[str]) -> None:
    assert lines_of(text) == lines


ODD = {
    "NEL": ("a: x\u0085y\nb: z\n", "line-separator", "U+0085"),
    "line separator": ("a: x\u2028y\nb: z\n", "line-separator", "U+2028"),
    "paragraph separator": ("a: x\u2029y\nb: z\n", "line-separator", "U+2029"),
    "vertical tab": ("a: x\x0by\nb: z\n", "line-separator", "U+000B"),
    "form feed": ("a: x\x0cy\nb: z\n", "line-separator", "U+000C"),
    "escape": ("a: x\x1by\nb: z\n", "control-sign", "U+001B"),
    "bell": ("a: x\x07y\nb: z\n", "control-sign", "U+0007"),
    "delete": ("a: x\x7fy\nb: z\n", "control-sign", "U+007F"),
    "right to left": ("a: x\u202ey\nb: z\n", "control-sign", "U+202E"),
    "isolate": ("a: x\u2066y\nb: z\n", "control-sign", "U+2066"),
    "a space of no width": ("a: x\u200by\nb: z\n", "control-sign", "U+200B"),
    "a byte order mark inside": ("a: x\ufeffy\nb: z\n", "control-sign", "U+FEFF"),
    "a tag sign": ("a: x\U000e0041y\nb: z\n", "control-sign", "U+E0041"),
    "a lone surrogate": ("a: x\ud800y\nb: z\n", "control-sign", "U+D800"),
    "no character": ("a: x\uffffy\nb: z\n", "control-sign", "U+FFFF"),
}


@pytest.mark.parametrize(("text", "key", "code"), ODD.values(), ids=ODD)
def test_a_sign_that_nobody_sees_is_told_and_moves_no_line(text: str, key: str, code: str) -> None:
    read = read_yaml(text)

    (fault,) = read.faults
    assert (fault.key, dict(fault.values), fault.span) == (key, {"code": code, "count": 1}, Span(1, 5, 1, 6))
    assert isinstance(read.content, RawMapping)
    assert [entry.key.span.line for entry in read.content.entries] == [1, 2]


def test_one_kind_of_sign_is_one_fault_with_its_places() -> None:
    (fault,) = read_yaml("a: x\u200by\u200b\nb: \u200bz\n").faults

    assert fault.values["count"] == 3
    assert fault.also == (Span(1, 7, 1, 8), Span(2, 4, 2, 5))


def test_a_line_separator_does_not_begin_a_line_that_editors_do_not_show() -> None:
    read = read_yaml("a: 1\u2028b: 2\n")

    assert [fault.key for fault in read.faults] == ["line-separator", "colon"]


def test_letters_with_accents_and_emoji_are_ordinary_signs() -> None:
    assert read_yaml("a: café 👩‍💻 œ € ’ – \u00a0x\n").faults == ()
