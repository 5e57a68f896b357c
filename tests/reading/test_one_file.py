import hashlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ibplint.model.file import Kind, Unread
from ibplint.reading.one_file import read_bytes

KINDS = {
    "a.yaml": (Kind.YAML, None),
    "b/a.YML": (Kind.YAML, None),
    "a.md": (Kind.MARKDOWN, None),
    "a.markdown": (Kind.MARKDOWN, None),
    "ibplint.yaml": (Kind.YAML, Unread.SETTINGS),
    "b/ibplint.yaml": (Kind.YAML, None),
    "a.csv": (Kind.CSV, None),
    "a.pdf": (Kind.OTHER, Unread.KIND),
    "Makefile": (Kind.OTHER, Unread.KIND),
    "yaml": (Kind.OTHER, Unread.KIND),
    "a.yaml.bak": (Kind.OTHER, Unread.KIND),
}


@pytest.mark.parametrize(("path", "expected"), KINDS.items(), ids=KINDS)
def test_the_end_of_a_name_says_what_a_file_is_taken_for(path: str, expected: tuple[Kind, Unread | None]) -> None:
    file = read_bytes(path, b"a: b\n")

    assert (file.kind, file.unread) == expected
    assert (file.text is None) == (expected[1] is not None)


def test_the_hash_is_that_of_the_bytes() -> None:
    data = b"\xef\xbb\xbfa: b\r\n"

    assert read_bytes("a.yaml", data).sha256 == hashlib.sha256(data).hexdigest()


def test_the_text_is_kept_as_it_is() -> None:
    assert read_bytes("a.yaml", b"\xef\xbb\xbfa: b\r\n").text == "a: b\r\n"


UNREAD = {
    "YAML that does not parse": ("a.yaml", b"rollen: a: b\n", Unread.SYNTAX, ("rollen",)),
    "a YAML bomb": ("a.yaml", b"rollen: " + b"[" * 100, Unread.SYNTAX, ("rollen",)),
    "Windows-1252": ("a.yaml", b"rollen:\n - naam: Ren\xe9\n", Unread.ENCODING, ("rollen",)),
    "UTF-16 without a mark": ("a.yaml", "rollen: []\n".encode("utf-16-le"), Unread.ENCODING, ("rollen",)),
    "too many bytes of YAML": ("a.yaml", b"rollen:\n" + b"# x\n" * 1_250_000, Unread.TOO_BIG, ("rollen",)),
    "50 MB on one line": ("a.yaml", b"rollen: " + b"x" * 50_000_000, Unread.TOO_BIG, ("rollen",)),
    "too many bytes of Markdown": ("a.md", b"# x\n\n" * 400_001, Unread.TOO_BIG, ()),
    "too many lines of Markdown": ("a.md", b"x\n" * 20_001, Unread.TOO_BIG, ()),
    "Markdown in Windows-1252": ("a.md", b"caf\xe9", Unread.ENCODING, ()),
    "a picture that is called Markdown": ("a.md", b"\x89PNG\r\n\x1a\n\x00\x00", Unread.ENCODING, ()),
}


@pytest.mark.parametrize(("path", "data", "reason", "keys"), UNREAD.values(), ids=UNREAD)
def test_an_unread_file_says_why_and_what_it_seems_to_hold(
    path: str, data: bytes, reason: Unread, keys: tuple[str, ...]
) -> None:
    file = read_bytes(path, data)

    assert file.unread is reason
    assert file.keys == keys
    assert file.faults
    assert file.content is None
    assert file.page is None


def test_utf_16_is_read_with_a_fault() -> None:
    file = read_bytes("a.yaml", b"\xff\xfe" + "a: é\n".encode("utf-16-le"))

    assert file.content is not None
    assert [fault.key for fault in file.faults] == ["encoding-utf16"]


def test_a_file_lists_at_most_two_hundred_faults_and_counts_the_rest() -> None:
    file = read_bytes("a.yaml", b"a: b\n" * 300)

    assert len(file.faults) == 201
    assert (file.faults[-1].key, file.faults[-1].values) == ("more-faults", {"count": 99})


NAMES = {
    "con.yaml": "reserved",
    "Aux": "reserved",
    "lpt1.tar.gz": "reserved",
    "a:b.md": "sign",
    "a?.md": "sign",
    "een\nregel.md": "sign",
    "\x1b[31m.md": "sign",
    "a\u202emd.exe": "sign",
    "a. ": "end",
    "punt.": "end",
    "nul/a.md": "reserved",
    "x" * 252 + ".yaml": "long",
    "caf\\xe9.md": "bytes",
}


@pytest.mark.parametrize(("path", "reason"), NAMES.items(), ids=[ascii(name)[:20] for name in NAMES])
def test_a_name_that_not_every_machine_can_keep_is_told(path: str, reason: str) -> None:
    (fault,) = read_bytes(path, b"a: b\n").faults

    assert (fault.key, fault.values["reason"]) == ("name", reason)


@pytest.mark.parametrize("path", ["-rf.yaml", "=1+1.md", "(img).md", "console.md", "é.md"])
def test_a_name_that_every_machine_can_keep_has_no_fault(path: str) -> None:
    assert read_bytes(path, b"").faults == ()


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=200), st.sampled_from(["a.yaml", "a.md", "a.csv", "a.txt"]))
def test_no_bytes_make_it_fail(data: bytes, path: str) -> None:
    assert read_bytes(path, data).path == path


signs = st.text(st.sampled_from("ab:-?[]{}#&*!|>'\"%@`,\t\n\r \\~<=_.()1\u00a0\u0085\u2028\x00\x1b"), max_size=60)


@settings(max_examples=1500, deadline=None)
@given(signs, st.sampled_from(["a.yaml", "a.md"]))
def test_no_text_makes_it_fail(text: str, path: str) -> None:
    assert read_bytes(path, text.encode()).path == path
