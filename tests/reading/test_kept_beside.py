import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ibplint.reading import beside, kept

Made = Callable[[], list[int]]


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of ours, in a place where something may be kept."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    monkeypatch.setattr(kept, "folder", lambda name: tmp_path / name)
    for name in ("norms", "schemas"):
        (tmp_path / name).mkdir()
    (tmp_path / "norms" / "x.yaml").write_text("een: 1\n", encoding="utf-8")
    beside.state_of.cache_clear()
    return tmp_path / "norms"


@pytest.fixture
def make() -> tuple[Made, list[int]]:
    """Something that counts how often it is made."""
    times: list[int] = []

    def made() -> list[int]:
        times.append(1)
        return [1, 2]

    return made, times


def asked(make: Made) -> list[int]:
    beside.state_of.cache_clear()
    return kept.kept("proef", make)


@pytest.mark.usefixtures("shelf")
def test_what_is_made_of_our_files_is_made_once(make: tuple[Made, list[int]]) -> None:
    made, times = make

    assert asked(made) == asked(made) == [1, 2]
    assert len(times) == 1


def test_when_a_file_of_ours_changes_it_is_made_anew(shelf: Path, make: tuple[Made, list[int]]) -> None:
    made, times = make
    asked(made)
    (shelf / "x.yaml").write_text("een: 21\n", encoding="utf-8")
    asked(made)
    (shelf / "nieuw").mkdir()
    (shelf / "nieuw" / "y.yaml").write_text("twee: 2\n", encoding="utf-8")
    asked(made)
    asked(made)

    assert len(times) == 3


def test_data_that_changes_under_the_same_size_and_time_counts(shelf: Path, make: tuple[Made, list[int]]) -> None:
    made, times = make
    asked(made)
    file = shelf / "x.yaml"
    before = file.stat()
    file.write_text("een: 2\n", encoding="utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    asked(made)

    assert file.stat().st_size == before.st_size
    assert len(times) == 2


@pytest.mark.parametrize("content", [b"", b"\x00", b"nonsense", b")\x02i\x00\x00\x00\x00i\x00\x00\x00\x00"])
def test_what_is_broken_is_made_anew(shelf: Path, make: tuple[Made, list[int]], content: bytes) -> None:
    made, times = make
    asked(made)
    (place,) = (shelf / "__pycache__").glob("*")
    place.write_bytes(content)

    assert asked(made) == asked(made) == [1, 2]
    assert len(times) == 2


def test_what_cannot_be_unpacked_is_made_anew(shelf: Path, make: tuple[Made, list[int]]) -> None:
    made, times = make
    kept.keep("proef", lambda: (b"no pickle",))

    assert asked(made) == [1, 2]
    assert times
    assert list((shelf / "__pycache__").glob("*.kept"))


def test_nothing_is_kept_where_python_keeps_nothing(
    shelf: Path, make: tuple[Made, list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)

    assert asked(make[0]) == asked(make[0])
    assert not (shelf / "__pycache__").exists()


def test_where_nothing_can_be_kept_the_parts_are_not_made(shelf: Path) -> None:
    (shelf / "__pycache__").write_text("a file where a folder belongs", encoding="utf-8")

    kept.keep("proef", lambda: pytest.fail("made for nothing"))


def test_without_files_on_disk_nothing_is_kept(make: tuple[Made, list[int]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "folder", lambda name: Path("nowhere") / name)

    assert asked(make[0]) == asked(make[0]) == [1, 2]
    assert len(make[1]) == 2
