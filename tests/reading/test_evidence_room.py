"""Evidence on disk: hashed below its folder, and nowhere else."""

import os
import sys
import unicodedata
from hashlib import sha256
from pathlib import Path

import pytest

from ibplint.model.file import Unread
from ibplint.reading.evidence_room import hashes, sha256_of

LINKS = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
TEXT = b"%PDF-1.7"
HASH = sha256(TEXT).hexdigest()


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """A folder with one piece of evidence in a folder of its own."""
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "vwo.pdf").write_bytes(TEXT)
    return tmp_path


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("map/vwo.pdf", HASH),
        ("map/weg.pdf", Unread.GONE),
        ("weg/vwo.pdf", Unread.GONE),
        ("map/vwo.pdf/nog.pdf", Unread.GONE),
        ("map", Unread.DEVICE),
        ("x" * 400, Unread.GONE),
        ("a\0b", Unread.GONE),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="a folder cannot be opened there")
def test_a_path_gives_a_hash_or_the_reason_why_there_is_none(room: Path, path: str, expected: str | Unread) -> None:
    assert hashes(room, [path]) == {path: expected}


@LINKS
def test_no_link_is_followed_neither_a_file_nor_a_folder(room: Path) -> None:
    (room / "los.pdf").symlink_to(room / "map" / "vwo.pdf")
    (room / "elders").symlink_to(room / "map")

    assert hashes(room, ["los.pdf", "elders/vwo.pdf"]) == {"los.pdf": Unread.LINK, "elders/vwo.pdf": Unread.LINK}


@LINKS
def test_the_folder_itself_may_be_reached_by_a_link(room: Path, tmp_path: Path) -> None:
    (tmp_path / "ingang").symlink_to(room / "map")

    assert hashes(tmp_path / "ingang", ["vwo.pdf"]) == {"vwo.pdf": HASH}


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes in folders there")
def test_a_pipe_is_not_waited_for(room: Path) -> None:
    os.mkfifo(room / "pijp")

    assert hashes(room, ["pijp"]) == {"pijp": Unread.DEVICE}


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize("asked", ["NFC", "NFD"])
def test_a_name_is_found_however_its_accents_are_written(room: Path, form: str, asked: str) -> None:
    (room / unicodedata.normalize(form, "Cliënt.pdf")).write_bytes(TEXT)
    path = unicodedata.normalize(asked, "Cliënt.pdf")

    assert hashes(room, [path]) == {path: HASH}


def test_no_more_is_read_than_the_limit(room: Path) -> None:
    assert sha256_of(room / "map" / "vwo.pdf", limit=len(TEXT)) == HASH
    assert sha256_of(room / "map" / "vwo.pdf", limit=len(TEXT) - 1) is Unread.TOO_BIG


def test_an_empty_file_has_a_hash_too(room: Path) -> None:
    (room / "leeg.pdf").write_bytes(b"")

    assert sha256_of(room / "leeg.pdf") == sha256(b"").hexdigest()
