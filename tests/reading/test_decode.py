import pytest

from ibplint.model.span import Span
from ibplint.reading.decode import decode

READ = {
    "UTF-8": ("é\n".encode(), "é\n", []),
    "ASCII": (b"a\n", "a\n", []),
    "empty": (b"", "", []),
    "UTF-8 with a byte order mark": (b"\xef\xbb\xbfa", "a", []),
    "UTF-16, low byte first": ("é".encode("utf-16-le").join((b"\xff\xfe", b"")), "é", ["encoding-utf16"]),
    "UTF-16, high byte first": (b"\xfe\xff" + "é".encode("utf-16-be"), "é", ["encoding-utf16"]),
    "CRLF stays": (b"a\r\nb", "a\r\nb", []),
}


@pytest.mark.parametrize(("data", "text", "keys"), READ.values(), ids=READ)
def test_bytes_that_are_text_are_read(data: bytes, text: str, keys: list[str]) -> None:
    decoded = decode(data)

    assert decoded.text == text
    assert [fault.key for fault in decoded.faults] == keys


REFUSED = {
    "Windows-1252": (b"naam: x\nplaats: Caf\xe9\n", "encoding", Span(2, 12, 2, 13), "0xE9"),
    "Windows-1252 behind CRLF and accents": ("é\r\nà".encode() + b"\x80", "encoding", Span(2, 2, 2, 3), "0x80"),
    "Windows-1252 behind a lone CR": (b"a\rb\xe9", "encoding", Span(2, 2, 2, 3), "0xE9"),
    "overlong": (b"a\xc0\xaf", "encoding", Span(1, 2, 1, 3), "0xC0"),
    "a surrogate": (b"\xed\xa0\x80", "encoding", Span(1, 1, 1, 2), "0xED"),
    "cut off": (b"caf\xc3", "encoding", Span(1, 4, 1, 5), "0xC3"),
    "behind a byte order mark": (b"\xef\xbb\xbfab\xff", "encoding", Span(1, 3, 1, 4), "0xFF"),
    "UTF-16 without a mark": ("ab".encode("utf-16-le"), "encoding-nul", Span(1, 2, 1, 3), None),
    "UTF-32": ("ab".encode("utf-32"), "encoding-nul", Span(1, 1, 1, 2), None),
    "UTF-32, high byte first": (b"\x00\x00\xfe\xff" + "a".encode("utf-32-be"), "encoding-nul", Span(1, 1, 1, 2), None),
    "a NUL": (b"a\nb\x00", "encoding-nul", Span(2, 2, 2, 3), None),
    "half a sign of UTF-16": (b"\xff\xfea\x00b", "encoding-nul", Span(1, 2, 1, 3), None),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00", "encoding", Span(1, 1, 1, 2), "0x89"),
}


@pytest.mark.parametrize(("data", "key", "span", "byte"), REFUSED.values(), ids=REFUSED)
def test_bytes_that_are_no_text_are_refused_at_the_first_that_does_not_fit(
    data: bytes, key: str, span: Span, byte: str | None
) -> None:
    decoded = decode(data)

    (fault,) = decoded.faults
    assert decoded.text is None
    assert (fault.key, fault.span, fault.values.get("byte")) == (key, span, byte)
    assert (fault.values["line"], fault.values["column"]) == (span.line, span.column)
