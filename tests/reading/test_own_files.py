import os
from pathlib import Path

import pytest

from ibplint.errors import IbplintError
from ibplint.model.raw import plain
from ibplint.reading.own_files import read_board, read_own, read_schema, shown_path


def put(folder: Path, path: str, text: str) -> Path:
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text(text, encoding="utf-8")
    return folder / path


def test_a_file_of_ours_is_read(tmp_path: Path) -> None:
    assert plain(read_own(put(tmp_path, "norms/avg.yaml", "a: [b]\n"))) == {"a": ["b"]}


WRONG = {
    "that does not parse": ("a: b: c\n", "norms/rules/x.yaml:1:5: put the text in quotation marks: it contains `: `"),
    "with a key twice": ("a: b\na: c\n", "norms/rules/x.yaml:2:1: a stands on line 1 already, and only that counts"),
    "with a merge key": ("<<: {a: b}\n", "norms/rules/x.yaml:1:1: `<<` is not read: write the fields out"),
    "that is empty": ("# niets\n", "norms/rules/x.yaml:1:1: the file is empty"),
}


@pytest.mark.parametrize(("text", "words"), WRONG.values(), ids=WRONG)
def test_a_file_of_ours_stops_the_run_with_its_place(text: str, words: str, tmp_path: Path) -> None:
    path = put(tmp_path, "norms/rules/x.yaml", text)

    with pytest.raises(IbplintError) as caught:
        read_own(path)

    assert caught.value.texts["en"] == words


def test_a_file_of_ours_that_is_missing_stops_the_run(tmp_path: Path) -> None:
    with pytest.raises(IbplintError, match=r"norms/x\.yaml:1:1: cannot be opened"):
        read_own(tmp_path / "norms" / "x.yaml")


def test_a_schema_is_read(tmp_path: Path) -> None:
    assert read_schema(put(tmp_path, "schemas/a.json", '{"type": "object"}')) == {"type": "object"}


@pytest.mark.parametrize(("text", "place"), [('{"a": }', "schemas/a.json:1:7"), ("[]", "schemas/a.json:1:1")])
def test_a_schema_that_is_wrong_stops_the_run_with_its_place(text: str, place: str, tmp_path: Path) -> None:
    with pytest.raises(IbplintError, match=place):
        read_schema(put(tmp_path, "schemas/a.json", text))


def test_settings_are_read_and_may_be_empty(tmp_path: Path) -> None:
    content = read_board(put(tmp_path, "ibplint.yaml", "lang: en\n"), "ibplint.yaml")

    assert content is not None
    assert plain(content) == {"lang": "en"}
    assert read_board(put(tmp_path, "ibplint.yaml", "# later\n"), "ibplint.yaml") is None


def test_settings_with_a_mistake_stop_the_run_with_their_place(tmp_path: Path) -> None:
    with pytest.raises(IbplintError, match=r"ibplint\.yaml:2:1: a tab|ibplint\.yaml:2:1: here is a tab"):
        read_board(put(tmp_path, "x", "exclude:\n\t- a\n"), "ibplint.yaml")


def test_settings_in_another_encoding_stop_the_run(tmp_path: Path) -> None:
    (tmp_path / "ibplint.yaml").write_bytes(b"# caf\xe9\n")

    with pytest.raises(IbplintError, match="UTF-8"):
        read_board(tmp_path / "ibplint.yaml", "ibplint.yaml")


def test_settings_that_are_a_link_or_a_pipe_stop_the_run(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(put(tmp_path, "b", "lang: nl\n"))
    os.mkfifo(tmp_path / "c")

    for name in ("a", "c"):
        with pytest.raises(IbplintError, match="cannot be read"):
            read_board(tmp_path / name, name)


SHOWN = {
    "a/b/norms/rules/x.yaml": "norms/rules/x.yaml",
    "/x/schemas/a.json": "schemas/a.json",
    "/home/x/ibplint.yaml": "ibplint.yaml",
}


@pytest.mark.parametrize(("path", "shown"), SHOWN.items())
def test_a_path_is_shown_without_what_lies_above_it(path: str, shown: str) -> None:
    assert shown_path(Path(path)) == shown
