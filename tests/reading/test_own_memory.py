import sys
from pathlib import Path

import pytest

from ibplint.errors import IbplintError
from ibplint.model.raw import Raw, RawMapping, plain
from ibplint.reading import own_files, own_memory
from ibplint.reading.own_files import read_own
from ibplint.reading.yaml_text import YamlText, read_yaml

TEXT = "rollen:\n  - {rol: fg, 'ja': true, leeg: , lijst: [1, \"2\"]}\n  - >-\n    een tekst\n    met é\n"


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of ours, in a place where what was read of it may be kept."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    found = tmp_path / "norms" / "rollen.yaml"
    found.parent.mkdir()
    found.write_text(TEXT, encoding="utf-8")
    return found


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts that were read anew."""
    texts: list[str] = []

    def reading(text: str) -> YamlText:
        texts.append(text)
        return read_yaml(text)

    monkeypatch.setattr(own_files, "read_yaml", reading)
    return texts


def kept(file: Path) -> list[Path]:
    return list((file.parent / "__pycache__").glob("*"))


def test_a_file_of_ours_is_read_once_and_comes_back_as_it_was(file: Path, read: list[str]) -> None:
    first, second = read_own(file), read_own(file)

    assert read == [TEXT]
    assert second == first == read_yaml(TEXT).content
    assert (_shapes(second), hash(second)) == (_shapes(first), hash(first))


def test_a_changed_file_is_read_anew_even_when_size_and_time_are_as_they_were(file: Path, read: list[str]) -> None:
    read_own(file)
    other = TEXT.replace("fg", "po")
    file.write_text(other, encoding="utf-8")

    assert read_own(file) == read_yaml(other).content
    assert read == [TEXT, other]


def test_what_other_code_kept_does_not_count(file: Path, read: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    read_own(file)
    monkeypatch.setattr(own_memory, "_made_by", lambda: b"another")

    read_own(file)

    assert read == [TEXT, TEXT]


@pytest.mark.parametrize("content", [b"", b"\x00", b"nonsense", b"\xe3\x00\x00", b")\x01i\x00\x00\x00\x00"])
def test_a_broken_memory_is_passed_by_and_made_anew(file: Path, read: list[str], content: bytes) -> None:
    read_own(file)
    (place,) = kept(file)
    place.write_bytes(content)

    assert read_own(file) == read_yaml(TEXT).content
    assert read_own(file) == read_yaml(TEXT).content
    assert read == [TEXT, TEXT]


def test_nothing_is_kept_where_python_keeps_nothing(
    file: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    read_own(file)
    read_own(file)

    assert (read, kept(file)) == ([TEXT, TEXT], [])


def test_a_folder_that_takes_no_files_is_no_trouble(file: Path, read: list[str]) -> None:
    (file.parent / "__pycache__").write_text("a file where a folder belongs", encoding="utf-8")

    assert read_own(file) == read_own(file)
    assert read == [TEXT, TEXT]


def test_a_file_with_a_fault_is_never_kept(file: Path) -> None:
    file.write_text("rol: fg\nrol: po\n", encoding="utf-8")

    for _ in range(2):
        with pytest.raises(IbplintError, match="norms/rollen"):
            read_own(file)
    assert kept(file) == []


def _shapes(raw: Raw) -> object:
    return isinstance(raw, RawMapping), raw.span, plain(raw)
