from pathlib import Path

import pytest

from ibplint.errors import IbplintError
from ibplint.reading.scope import Scope, find_scope


def put(root: Path, *paths: str) -> Path:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text("", encoding="utf-8")
    return root


FOUND = {
    "the folder itself": (["d/bestuur.yaml"], ["d"], "d", ("",)),
    "a file in it": (["d/bestuur.yaml", "d/rollen.yaml"], ["d/rollen.yaml"], "d", ("rollen.yaml",)),
    "a folder in it": (["d/bestuur.yaml", "d/a/b.md"], ["d/a"], "d", ("a",)),
    "several paths": (["d/bestuur.yaml", "d/a.md", "d/b/c.md"], ["d/a.md", "d/b"], "d", ("a.md", "b")),
    "by its settings": (["d/ibplint.yaml", "d/a/b.md"], ["d/a/b.md"], "d", ("a/b.md",)),
    "the nearest": (["d/ibplint.yaml", "d/e/bestuur.yaml", "d/e/f.md"], ["d/e/f.md"], "d/e", ("f.md",)),
    "the file that marks it": (["d/bestuur.yaml"], ["d/bestuur.yaml"], "d", ("bestuur.yaml",)),
    "a file of another kind": (["d/bestuur.yaml", "d/x.pdf"], ["d/x.pdf"], "d", ("x.pdf",)),
    "up and down": (["d/bestuur.yaml", "d/a/b.md"], ["d/a/../a/b.md"], "d", ("a/b.md",)),
    "at the git root": (["d/.git/HEAD", "d/bestuur.yaml", "d/a/b.md"], ["d/a"], "d", ("a",)),
}


@pytest.mark.parametrize(("files", "paths", "root", "selected"), FOUND.values(), ids=FOUND)
def test_the_dossier_is_the_nearest_folder_upward(
    files: list[str], paths: list[str], root: str, selected: tuple[str, ...], tmp_path: Path
) -> None:
    put(tmp_path, *files)

    scope = find_scope([tmp_path / path for path in paths])

    assert (scope.root, scope.name, scope.selected) == (tmp_path / root, Path(root).name, selected)
    assert scope.one_file is None


def test_without_a_path_it_is_that_of_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "d/bestuur.yaml", "d/a/b.md")
    monkeypatch.chdir(tmp_path / "d" / "a")

    assert find_scope([]) == Scope(tmp_path / "d", "d")
    assert find_scope([Path("b.md")]) == Scope(tmp_path / "d", "d", selected=("a/b.md",))


def test_the_path_below_the_git_root_is_kept(tmp_path: Path) -> None:
    put(tmp_path, "r/.git/HEAD", "r/a/d/bestuur.yaml")

    assert find_scope([tmp_path / "r" / "a" / "d"]).prefix == "a/d"


def test_a_dossier_that_is_the_git_root_has_no_prefix(tmp_path: Path) -> None:
    put(tmp_path, "r/.git/HEAD", "r/bestuur.yaml")

    assert find_scope([tmp_path / "r"]).prefix == ""


def test_a_file_called_git_marks_a_root_too(tmp_path: Path) -> None:
    put(tmp_path, "bestuur.yaml", "r/.git", "r/a.md")

    assert find_scope([tmp_path / "r" / "a.md"]).one_file == tmp_path / "r" / "a.md"


def test_a_folder_above_the_git_root_is_no_dossier(tmp_path: Path) -> None:
    put(tmp_path, "bestuur.yaml", "r/.git/HEAD", "r/a/b.md")

    with pytest.raises(IbplintError, match="no dossier"):
        find_scope([tmp_path / "r" / "a"])


def test_one_file_outside_any_dossier_is_judged_alone(tmp_path: Path) -> None:
    put(tmp_path, "x/beleid.md")

    assert find_scope([tmp_path / "x" / "beleid.md"]) == Scope(
        tmp_path / "x", "x", one_file=tmp_path / "x" / "beleid.md"
    )


def test_a_link_above_the_dossier_does_not_matter(tmp_path: Path) -> None:
    put(tmp_path, "d/bestuur.yaml", "d/a.md")
    (tmp_path / "e").symlink_to(tmp_path / "d")

    scope = find_scope([tmp_path / "e" / "a.md", tmp_path / "d"])

    assert (scope.root, scope.selected) == (tmp_path / "d", ("a.md", ""))


def test_a_link_in_the_dossier_stays_in_it(tmp_path: Path) -> None:
    put(tmp_path, "d/bestuur.yaml", "x.md")
    (tmp_path / "d" / "a.md").symlink_to(tmp_path / "x.md")

    assert find_scope([tmp_path / "d" / "a.md"]).selected == ("a.md",)


ERRORS = {
    "an empty folder": (["d/leeg.txt"], ["d"], "geen dossier"),
    "a path that is not there": (["d/bestuur.yaml"], ["d/niets.md"], "niets.md` bestaat niet"),
    "a folder that is not there": ([], ["niets"], "bestaat niet"),
    "two dossiers": (["a/bestuur.yaml", "b/bestuur.yaml"], ["a", "b"], "verschillende dossiers (`a`, `b`)"),
    "a path in a dossier and one outside": (["a/bestuur.yaml", "x.md"], ["a", "x.md"], "niet in het dossier `a`"),
    "two files outside any dossier": (["x.md", "y.md"], ["x.md", "y.md"], "geen dossier"),
    "a folder above a dossier": (["p/a/bestuur.yaml"], ["p"], "Bedoelde u `a`?"),
    "a folder above four dossiers": (
        ["p/a/bestuur.yaml", "p/b/bestuur.yaml", "p/c/x/bestuur.yaml", "p/d/bestuur.yaml"],
        ["p"],
        "Bedoelde u `a`, `b`, `d`?",
    ),
    "a hidden dossier": (["p/.a/bestuur.yaml"], ["p"], "Maak `bestuur.yaml`"),
    "another spelling": (["p/bestuur.yml"], ["p"], "geen dossier"),
}


@pytest.mark.parametrize(("files", "paths", "words"), ERRORS.values(), ids=ERRORS)
def test_what_is_no_dossier_is_told_with_what_to_do(
    files: list[str], paths: list[str], words: str, tmp_path: Path
) -> None:
    put(tmp_path, *files)

    with pytest.raises(IbplintError) as caught:
        find_scope([tmp_path / path for path in paths])

    assert words in caught.value.texts["nl"]
    assert str(tmp_path) not in caught.value.texts["nl"].replace(str(tmp_path / paths[-1]), "")


def test_a_loop_of_links_is_a_path_that_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "a.md").symlink_to(tmp_path / "b.md")
    (tmp_path / "b.md").symlink_to(tmp_path / "a.md")

    with pytest.raises(IbplintError, match="does not exist"):
        find_scope([tmp_path / "a.md"])


def test_a_name_in_an_error_cannot_act_on_a_terminal(tmp_path: Path) -> None:
    with pytest.raises(IbplintError) as caught:
        find_scope([tmp_path / "\x1b[31m"])

    assert "\x1b" not in caught.value.texts["nl"]
