import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from ibplint.errors import IbplintError
from ibplint.model.file import Kind, ReadFile, Unread
from ibplint.reading import listing
from ibplint.reading.folder import read_folder, read_single


def put(root: Path, files: dict[str, str]) -> Path:
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


def listed(files: tuple[ReadFile, ...]) -> dict[str, Unread | None]:
    return {file.path: file.unread for file in files}


def test_every_file_is_listed_in_the_order_of_its_bytes(tmp_path: Path) -> None:
    names = ["b.yaml", "a/c.md", "a.md", "é.md", "Z.yaml", "a-b.md", "a/b/c.yaml"]

    files = read_folder(put(tmp_path, dict.fromkeys(names, "")))

    assert [file.path for file in files] == sorted(names, key=str.encode)


def test_only_yaml_markdown_and_csv_are_read(tmp_path: Path) -> None:
    files = {"a.yaml": "a: b\n", "b.md": "# b\n", "c.csv": "x;y\n1;2\n", "d.pdf": "%PDF", "ibplint.yaml": "lang: nl\n"}

    read = read_folder(put(tmp_path, files))

    assert listed(read) == {
        "a.yaml": None,
        "b.md": None,
        "c.csv": None,
        "d.pdf": Unread.KIND,
        "ibplint.yaml": Unread.SETTINGS,
    }
    assert [file.path for file in read if file.text is not None] == ["a.yaml", "b.md", "c.csv"]


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    files = dict.fromkeys([".git/config.yaml", ".github/w.yaml", ".verborgen.md", "a/.b/c.md", "a.yaml"], "")

    assert listed(read_folder(put(tmp_path, files))) == {"a.yaml": None}


EXCLUDED = {
    "a folder": (["concepten/"], {"a.yaml", "b/concept.md"}),
    "all below a folder": (["concepten/**"], {"a.yaml", "b/concept.md"}),
    "a name": (["concept.md"], {"a.yaml", "concepten/x/y.md"}),
    "an end": (["*.md"], {"a.yaml"}),
    "anywhere": (["**/*.md"], {"a.yaml"}),
    "at the top alone": (["/*.md"], {"a.yaml", "b/concept.md", "concepten/concept.md", "concepten/x/y.md"}),
    "all but one": (["*.md", "!y.md"], {"a.yaml", "concepten/x/y.md"}),
    "nothing": (["zzz"], {"a.yaml", "b/concept.md", "concepten/concept.md", "concepten/x/y.md"}),
    "a comment": (["# a.yaml"], {"a.yaml", "b/concept.md", "concepten/concept.md", "concepten/x/y.md"}),
    "everything": (["*"], set()),
}


@pytest.mark.parametrize(("patterns", "left"), EXCLUDED.values(), ids=EXCLUDED)
def test_what_is_excluded_is_not_there_at_all(patterns: list[str], left: set[str], tmp_path: Path) -> None:
    files = dict.fromkeys(["a.yaml", "b/concept.md", "concepten/concept.md", "concepten/x/y.md"], "")

    assert set(listed(read_folder(put(tmp_path, files), patterns))) == left


def test_a_pattern_that_git_would_not_understand_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(IbplintError, match="exclude"):
        read_folder(tmp_path, ["!"])


def test_a_link_is_listed_and_not_followed(tmp_path: Path) -> None:
    outside = put(tmp_path / "buiten", {"geheim.yaml": "a: b\n"})
    root = put(tmp_path / "dossier", {"a.yaml": "a: b\n"})
    (root / "b.yaml").symlink_to(outside / "geheim.yaml")
    (root / "c").symlink_to(outside)
    (root / "d").symlink_to(root)
    (root / "e.md").symlink_to(root / "niets.md")
    (root / "f.yaml").symlink_to("f.yaml")

    files = read_folder(root)

    assert listed(files) == {"a.yaml": None} | dict.fromkeys(["b.yaml", "c", "d", "e.md", "f.yaml"], Unread.LINK)
    assert [file.faults[0].key for file in files[1:]] == ["link"] * 5


def test_a_pipe_and_a_socket_are_listed_and_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "a.yaml")
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind("b.md")

        files = read_folder(tmp_path)

    assert listed(files) == {"a.yaml": Unread.DEVICE, "b.md": Unread.DEVICE}
    assert [fault.key for file in files for fault in file.faults] == ["device", "device"]


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device_is_not_read(device: str) -> None:
    assert read_single(Path(device), "a.yaml").unread in (Unread.DEVICE, Unread.DENIED)


def test_a_pipe_that_is_given_as_a_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.yaml")

    assert read_single(tmp_path / "a.yaml", "a.yaml").unread is Unread.DEVICE


def test_a_folder_may_be_called_as_a_file(tmp_path: Path) -> None:
    assert listed(read_folder(put(tmp_path, {"a.yaml/b.md": ""}))) == {"a.yaml/b.md": None}


def test_a_file_that_vanished_is_listed_as_gone(tmp_path: Path) -> None:
    file = read_single(tmp_path / "a.yaml", "a.yaml")

    assert file.unread is Unread.GONE
    assert [fault.key for fault in file.faults] == ["gone"]


def closed(*_: object) -> None:
    raise PermissionError


def test_a_file_that_is_closed_to_us_is_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, {"a.yaml": "", "b.pdf": ""})
    monkeypatch.setattr(os, "open", closed)

    assert listed(read_folder(tmp_path)) == {"a.yaml": Unread.DENIED, "b.pdf": Unread.KIND}


def test_a_folder_that_is_closed_to_us_is_listed_and_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, {"a/b.yaml": "", "c/d.yaml": ""})
    scan = os.scandir
    monkeypatch.setattr(os, "scandir", lambda path: closed() if path.endswith("a/") else scan(path))

    assert listed(read_folder(tmp_path)) == {"a": Unread.DENIED, "c/d.yaml": None}


def test_the_number_of_files_has_a_limit_that_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "FILES", 3)
    put(tmp_path, dict.fromkeys(["a.md", "b.md", "c.md", "d.md", "e.md"], ""))

    files = read_folder(tmp_path)

    assert [file.path for file in files] == [".", "a.md", "b.md", "c.md"]
    assert (files[0].faults[0].key, files[0].faults[0].values) == ("too-many-files", {"limit": 3})


def test_as_many_files_as_may_be_have_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "FILES", 3)

    assert len(read_folder(put(tmp_path, dict.fromkeys(["a.md", "b.md", "c.md"], "")))) == 3


def test_names_that_differ_in_case_or_accents_alone_are_told(tmp_path: Path) -> None:
    put(tmp_path, {"Beleid.md": "", "beleid.md": "", "caf\u00e9.md": "", "cafe\u0301.md": ""})

    files = read_folder(tmp_path)

    told = {file.path: fault.values["other"] for file in files for fault in file.faults}
    assert told == {"beleid.md": "Beleid.md", "caf\u00e9.md": "cafe\u0301.md"}


def test_a_name_that_is_no_text_is_shown_and_the_file_is_read(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.yaml")).write_text("a: b\n", encoding="utf-8")

    (file,) = read_folder(tmp_path)

    assert (file.path, file.kind, file.unread) == ("caf\\xe9.yaml", Kind.YAML, None)
    assert [fault.values["reason"] for fault in file.faults] == ["bytes"]


def test_awkward_names_are_names(tmp_path: Path) -> None:
    names = ["-rf.yaml", "=1+1.md", "een\nregel.md", "\x1b[31m.md", "<img>.md", "::error.md", "a\u202eb.md"]

    files = read_folder(put(tmp_path, dict.fromkeys(names, "")))

    assert {file.path for file in files} == set(names)


@pytest.fixture
def deep_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with 1 200 folders in each other, taken away again since not every tool can."""
    monkeypatch.chdir(tmp_path)
    for _ in range(1_200):
        Path("d").mkdir()
        os.chdir("d")
    put(Path(), {"a.yaml": "a: b\n"})
    yield tmp_path
    Path("a.yaml").unlink()
    for _ in range(1_200):
        os.chdir("..")
        Path("d").rmdir()


def test_folders_may_be_nested_deeper_than_calls(deep_folder: Path) -> None:
    (file,) = read_folder(deep_folder)

    assert file.path == "d/" * 1_200 + "a.yaml"


def test_two_boards_are_two_dossiers(tmp_path: Path) -> None:
    put(tmp_path, {"bestuur.yaml": "", "ander/bestuur.yaml": ""})

    with pytest.raises(IbplintError, match="more than one"):
        read_folder(tmp_path)
    assert len(read_folder(tmp_path, ["ander/"])) == 1
