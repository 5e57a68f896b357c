"""A revision is read as a folder would be, whatever state the repository is in."""

import os
import shutil
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from repositories import BOARD, committed, git, repository, write

from ibplint.errors import IbplintError
from ibplint.model.file import ReadFile, Unread
from ibplint.reading import git_program, git_tree, one_file
from ibplint.reading.folder import read_folder
from ibplint.reading.git_tree import read_tree

ROLES = "rollen:\n  - {rol: fg, persoon: A. de Wit}\n"
FILES = {"bestuur.yaml": BOARD, "rollen.yaml": ROLES, "beleid/ibp.md": "# IBP-beleid\n", "bijlagen/x.pdf": b"%PDF\0"}
Refused = Callable[..., str]


def paths(files: tuple[ReadFile, ...]) -> list[str]:
    return [file.path for file in files]


@pytest.fixture
def refused() -> Refused:
    """Why a base cannot be read."""

    def why(folder: Path, revision: str = "HEAD", prefix: str = "") -> str:
        with pytest.raises(IbplintError) as trouble:
            read_tree(folder, prefix, revision)
        return trouble.value.texts["en"]

    return why


def test_a_revision_gives_what_its_checkout_gives(tmp_path: Path) -> None:
    folder = repository(tmp_path / "a", FILES)

    tree = read_tree(folder, "", "HEAD")

    assert tree.files == read_folder(folder)
    assert tree.commit == git(folder, "rev-parse", "HEAD")


def test_what_changed_since_plays_no_part(tmp_path: Path) -> None:
    folder = repository(tmp_path / "a", FILES)
    before = read_folder(folder)
    write(folder, {"rollen.yaml": "rollen: []\n", "nieuw.yaml": "scholen: []\n"})
    (folder / "bestuur.yaml").unlink()
    git(folder, "add", "rollen.yaml")

    assert read_tree(folder, "", "HEAD").files == before


def test_what_is_the_same_now_is_not_read_again(tmp_path: Path) -> None:
    folder = repository(tmp_path / "a", FILES)
    now = read_folder(folder)

    again = {file.path: file for file in read_tree(folder, "", "HEAD", now=now).files}

    assert all(again[file.path] is file for file in now if file.sha256)


@pytest.mark.parametrize("revision", ["HEAD", "main", "v1", "HEAD~0", "main@{0}", "HEAD^{/x}", "v-getekend"])
def test_a_revision_may_be_written_in_any_way(tmp_path: Path, revision: str) -> None:
    folder = repository(tmp_path / "a", FILES)
    git(folder, "tag", "v1")
    git(folder, "tag", "--annotate", "--message", "x", "v-getekend")

    assert read_tree(folder, "", revision).commit == git(folder, "rev-parse", "HEAD")


@pytest.mark.parametrize(
    "revision",
    [
        "",
        "weg",
        "-x",
        "--all",
        "--output=canary",
        "main..v1",
        "HEAD:bestuur.yaml",
        "a b",
        "HEAD\n--all",
        "\0",
        "0" * 40,
    ],
)
def test_a_revision_that_is_not_there_is_no_empty_base(tmp_path: Path, refused: Refused, revision: str) -> None:
    folder = repository(tmp_path / "a", FILES)

    assert "does not exist in this repository" in refused(folder, revision)
    assert not (folder / "canary").exists()


def test_a_dossier_in_a_sub_folder_has_its_own_files(tmp_path: Path) -> None:
    prefix = "besturen/het [eerste] *"
    folder = repository(tmp_path / "a", {"README.md": "x", "besturen/ander/bestuur.yaml": BOARD})
    committed(folder, {f"{prefix}/{path}": text for path, text in FILES.items()})

    tree = read_tree(folder / prefix, prefix, "HEAD")

    assert tree.files == read_folder(folder / prefix)


@pytest.mark.parametrize("there", [{}, {"dossier": "een bestand\n"}])
def test_a_folder_that_was_not_there_is_told_from_one_that_was_empty(tmp_path: Path, there: dict[str, str]) -> None:
    folder = repository(tmp_path / "a", {"README.md": "x", **there})

    tree = read_tree(folder, "dossier", "HEAD")

    assert (tree.there, tree.files) == (False, ())
    assert read_tree(folder, "", "HEAD").there


def test_what_is_hidden_or_left_out_is_not_there(tmp_path: Path) -> None:
    hidden = {".github/x.yaml": ROLES, "a/.weg/x.yaml": ROLES, ".x.yaml": ROLES}
    left_out = {"concepten/x.yaml": ROLES, "b/oud.yaml": ROLES}
    folder = repository(tmp_path / "a", {**FILES, **hidden, **left_out})
    exclude = ["concepten/", "oud.yaml"]

    tree = read_tree(folder, "", "HEAD", exclude=exclude)

    assert paths(tree.files) == sorted(FILES)
    assert tree.files == read_folder(folder, exclude)


def test_links_and_submodules_are_listed_and_not_followed(tmp_path: Path) -> None:
    folder = repository(tmp_path / "a", FILES)
    (folder / "link.yaml").symlink_to("rollen.yaml")
    (folder / "map").symlink_to("beleid")
    git(folder, "add", "--all")
    git(folder, "update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},deel.yaml")
    git(folder, "commit", "--quiet", "--message", "x")

    found = {file.path: file.unread for file in read_tree(folder, "", "HEAD").files}

    assert (found["link.yaml"], found["map"]) == (Unread.LINK, Unread.LINK)
    assert found["deel.yaml"] is Unread.DEVICE


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_any_name_of_a_file_can_be_read(tmp_path: Path) -> None:
    folder = repository(tmp_path / "a", FILES)
    names = [b"a\nb.yaml", b"\xe9\xff.yaml", b"-rf.yaml", b"a\tb.yaml", b'"q".yaml', "é.yaml".encode(), b":(top)x.yaml"]
    for name in names:
        (folder / os.fsdecode(name)).write_text(ROLES, encoding="utf-8")
    committed(folder)

    tree = read_tree(folder, "", "HEAD")

    assert len(tree.files) == len(FILES) + len(names)
    assert tree.files == read_folder(folder)


def test_a_file_that_is_too_big_is_too_big_in_the_base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(one_file.LIMITS, one_file.Kind.YAML, 100)
    folder = repository(tmp_path / "a", {**FILES, "rollen.yaml": ROLES * 20})

    found = {file.path: file for file in read_tree(folder, "", "HEAD").files}

    assert found["rollen.yaml"].unread is Unread.TOO_BIG
    assert tuple(found.values()) == read_folder(folder)


def test_many_files_are_asked_for_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(git_tree, "_AT_ONCE", 100)
    folder = repository(tmp_path / "a", {f"map/{number}.yaml": ROLES for number in range(40)} | {"leeg.yaml": ""})

    assert read_tree(folder, "", "HEAD").files == read_folder(folder)


def test_evidence_is_hashed_as_it_was(tmp_path: Path) -> None:
    folder = repository(tmp_path / "a", FILES)
    write(folder, {"bijlagen/x.pdf": b"anders"})

    hashes = read_tree(folder, "", "HEAD").hashes(["bijlagen/x.pdf", "bijlagen/weg.pdf"])

    assert hashes == {"bijlagen/x.pdf": sha256(b"%PDF\0").hexdigest(), "bijlagen/weg.pdf": Unread.GONE}


def test_evidence_that_is_too_big_is_not_hashed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(git_tree, "_HASHED", 3)
    folder = repository(tmp_path / "a", FILES)

    assert read_tree(folder, "", "HEAD").hashes(["bijlagen/x.pdf"]) == {"bijlagen/x.pdf": Unread.TOO_BIG}


def test_two_boards_in_the_base_are_told_of_the_base(tmp_path: Path, refused: Refused) -> None:
    folder = repository(tmp_path / "a", {**FILES, "ander/bestuur.yaml": BOARD})

    assert refused(folder).startswith("in the base `HEAD`: there is more than one `bestuur.yaml`")


# Awkward states. ------------------------------------------------------------------------------------------------------


def test_without_git_on_the_path_there_is_no_base(
    tmp_path: Path, refused: Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = repository(tmp_path / "a", FILES)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert "install git" in refused(folder)


@pytest.mark.parametrize("here", ["", ".", "./bin"])
def test_git_is_not_looked_for_in_the_working_folder(
    tmp_path: Path, refused: Refused, monkeypatch: pytest.MonkeyPatch, here: str
) -> None:
    folder = repository(tmp_path / "a", FILES)
    for place in (folder, folder / "bin"):
        _program(place, "git", f"touch {tmp_path}/canary")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PATH", here)

    assert "install git" in refused(folder)
    assert not (tmp_path / "canary").exists()


def test_a_folder_that_is_no_repository_has_no_base(tmp_path: Path, refused: Refused) -> None:
    write(tmp_path, FILES)

    assert "in no repository" in refused(tmp_path)


def test_a_repository_without_commits_has_no_revision(tmp_path: Path, refused: Refused) -> None:
    git(tmp_path, "init", "--quiet")

    assert "revision `HEAD` does not exist" in refused(tmp_path)


@pytest.mark.parametrize("content", ["gitdir: /nowhere\n", "onzin", ""])
def test_a_git_file_to_nowhere_is_no_repository(tmp_path: Path, refused: Refused, content: str) -> None:
    write(tmp_path, {**FILES, ".git": content})

    assert "in no repository" in refused(tmp_path)


def test_a_repository_further_up_is_another_one(tmp_path: Path, refused: Refused) -> None:
    repository(tmp_path, FILES)
    inner = tmp_path / "dossier"
    write(inner, FILES)
    (inner / ".git").mkdir()

    assert "in no repository" in refused(inner)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no such files here")
def test_a_pipe_in_the_place_of_git_does_not_hang(tmp_path: Path, refused: Refused) -> None:
    write(tmp_path, FILES)
    os.mkfifo(tmp_path / ".git")

    assert "in no repository" in refused(tmp_path)


def test_a_shallow_clone_says_how_to_get_the_rest(tmp_path: Path, refused: Refused) -> None:
    whole = repository(tmp_path / "a", FILES)
    first = git(whole, "rev-parse", "HEAD")
    committed(whole, {"rollen.yaml": "rollen: []\n"})
    git(tmp_path, "clone", "--quiet", "--depth=1", whole.as_uri(), "b")

    assert read_tree(tmp_path / "b", "", "HEAD").there
    for revision in (first, "HEAD~1"):
        assert "shallow clone; fetch the whole history: `fetch-depth: 0`" in refused(tmp_path / "b", revision)


@pytest.mark.parametrize("filtered", ["blob:none", "tree:0"])
def test_a_partial_clone_is_not_taken_for_less(tmp_path: Path, refused: Refused, filtered: str) -> None:
    whole = repository(tmp_path / "a", {f"dossier/{path}": text for path, text in FILES.items()})
    git(whole, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "--quiet", "--no-checkout", f"--filter={filtered}", whole.as_uri(), "b")

    for prefix in ("", "dossier"):
        assert "use a full clone (without `--filter`)" in refused(tmp_path / "b", prefix=prefix)


def test_a_shallow_clone_without_its_files_says_how_to_get_them(tmp_path: Path, refused: Refused) -> None:
    whole = repository(tmp_path / "a", FILES)
    git(whole, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "--quiet", "--no-checkout", "--depth=1", "--filter=blob:none", whole.as_uri(), "b")

    assert "files of the base are missing in this shallow clone; fetch the whole history" in refused(tmp_path / "b")


def test_an_object_that_is_not_what_was_listed_stops_the_run(
    tmp_path: Path, refused: Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = repository(tmp_path / "a", FILES)
    listed = vars(git_tree)["_entries"]
    monkeypatch.setattr(
        git_tree, "_entries", lambda said: (one._replace(size=(one.size or 0) + 1) for one in listed(said))
    )

    assert "`git fsck`" in refused(folder)


@pytest.mark.parametrize("lost", ["HEAD:rollen.yaml", "HEAD:beleid", "HEAD^{tree}"])
@pytest.mark.parametrize("broken", [False, True])
def test_a_lost_or_broken_object_stops_the_run(tmp_path: Path, refused: Refused, lost: str, *, broken: bool) -> None:
    folder = repository(tmp_path / "a", FILES)
    key = git(folder, "rev-parse", lost)
    file = folder / ".git" / "objects" / key[:2] / key[2:]
    file.chmod(0o644)
    file.write_bytes(b"x") if broken else file.unlink()

    assert "`git fsck`" in refused(folder)


def test_a_folder_of_somebody_else_asks_for_trust(
    tmp_path: Path, refused: Refused, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = repository(tmp_path / "a", FILES)
    real = shutil.which("git")
    _program(tmp_path / "bin", "git", f'GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec {real} "$@"')
    monkeypatch.setenv("PATH", f"{tmp_path}/bin{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("HOME", str(tmp_path))

    assert "safe.directory" in refused(folder)


def test_a_folder_that_is_trusted_in_the_global_configuration_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = repository(tmp_path / "a", FILES)
    write(tmp_path, {".gitconfig": f"[safe]\n\tdirectory = {folder}\n"})
    real = shutil.which("git")
    _program(tmp_path / "bin", "git", f'GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec {real} "$@"')
    monkeypatch.setenv("PATH", f"{tmp_path}/bin{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("HOME", str(tmp_path))

    assert read_tree(folder, "", "HEAD").files == read_folder(folder)


def test_a_git_that_does_not_answer_is_ended(tmp_path: Path, refused: Refused, monkeypatch: pytest.MonkeyPatch) -> None:
    _program(tmp_path / "bin", "git", '[ "$1" = version ] && exit 0\nexec sleep 60')
    monkeypatch.setenv("PATH", f"{tmp_path}/bin{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(git_program, "_SECONDS", 0.2)

    assert "no answer within" in refused(tmp_path)


def test_a_git_that_says_too_much_is_ended(tmp_path: Path, refused: Refused, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = repository(tmp_path / "a", FILES)
    monkeypatch.setattr(git_tree, "MOST", 150)

    assert "too big" in refused(folder)


@pytest.mark.parametrize("state", ["detached", "worktree", "sha256", "sparse", "packed", "bare above", "replaced"])
def test_other_states_are_read_as_they_are(tmp_path: Path, state: str) -> None:
    folder = repository(tmp_path / "a", FILES, *(["--object-format=sha256"] if state == "sha256" else []))
    plain = read_folder(folder)
    first = git(folder, "rev-parse", "HEAD")
    second = committed(folder, {"rollen.yaml": "rollen: []\n"})
    match state:
        case "detached":
            git(folder, "checkout", "--quiet", "--detach", first)
        case "worktree":
            git(folder, "worktree", "add", "--quiet", "--detach", str(tmp_path / "b"))
            folder = tmp_path / "b"
        case "sparse":
            git(folder, "sparse-checkout", "set", "--no-cone", "/beleid/")
        case "packed":
            git(folder, "gc", "--quiet", "--aggressive", "--prune=now")
        case "bare above":
            git(folder, "config", "core.worktree", str(tmp_path))
        case "replaced":
            git(folder, "replace", first, second)

    assert read_tree(folder, "", first).files == plain


def test_what_a_hook_leaves_in_the_environment_plays_no_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = repository(tmp_path / "a", FILES)
    other = repository(tmp_path / "b", {"anders.yaml": ROLES})
    for name, value in {
        "GIT_DIR": other / ".git",
        "GIT_WORK_TREE": other,
        "GIT_INDEX_FILE": other / ".git" / "index",
        "GIT_OBJECT_DIRECTORY": other / ".git" / "objects",
        "GIT_PREFIX": "b/",
        "GIT_EXEC_PATH": other,
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "core.fsmonitor",
        "GIT_CONFIG_VALUE_0": f"touch {tmp_path}/canary",
        "GIT_SSH_COMMAND": f"touch {tmp_path}/canary",
        "GIT_TRACE": tmp_path / "canary",
        "GIT_PYTHON_GIT_EXECUTABLE": other / "git",
    }.items():
        monkeypatch.setenv(name, str(value))
    before = dict(os.environ)

    tree = read_tree(folder, "", "HEAD")

    assert tree.files == read_folder(folder)
    assert dict(os.environ) == before
    assert not (tmp_path / "canary").exists()


def _program(folder: Path, name: str, text: str) -> None:
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    file.chmod(0o755)
