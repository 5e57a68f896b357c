"""Bytes become text, or a fault with the place of the first byte that does not fit."""

from codecs import BOM_UTF8

from ibplint.model.frozen import frozen
from ibplint.model.raw import Fault
from ibplint.model.span import START, Span
from ibplint.reading import faults
from ibplint.reading.signs import lines_of

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_UTF32 = (b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")


@frozen()
class Decoded:
    """The text of a file; None when a fault says why there is none."""

    text: str | None
    faults: tuple[Fault, ...] = ()


def decode(data: bytes) -> Decoded:
    """UTF-8, with or without a byte order mark; UTF-16 with one is read with a fault."""
    if data.startswith(_UTF16) and not data.startswith(_UTF32):
        return _utf16(data)
    body = data.removeprefix(BOM_UTF8)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        return _undecodable(body, error.start)
    zero = text.find("\0")
    return Decoded(text) if zero < 0 else _with_nul(text[:zero])


def _utf16(data: bytes) -> Decoded:
    try:
        return Decoded(data.decode("utf-16"), (Fault(faults.ENCODING_UTF16, START, {}),))
    except UnicodeDecodeError as error:
        return _with_nul(data[: error.start].decode("utf-16", "ignore"))


def _undecodable(data: bytes, at: int) -> Decoded:
    before = data[:at].decode("utf-8")
    if "\0" in before or data.startswith(_UTF32):
        return _with_nul(before.partition("\0")[0])
    span = _behind(before)
    values = {"line": span.line, "column": span.column, "byte": f"0x{data[at]:02X}"}
    return Decoded(None, (Fault(faults.ENCODING, span, values),))


def _with_nul(before: str) -> Decoded:
    span = _behind(before)
    return Decoded(None, (Fault(faults.ENCODING_NUL, span, {"line": span.line, "column": span.column}),))


def _behind(text: str) -> Span:
    lines = lines_of(text)
    line, column = len(lines), len(lines[-1]) + 1
    return Span(line, column, line, column + 1)
