"""Nothing that a repository's own configuration names is started: a program that is leaves a file, the canary."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from repositories import BOARD, git, repository, write

from ibplint.errors import IbplintError
from ibplint.lint import Request, lint
from ibplint.reading.folder import read_folder
from ibplint.reading.git_tree import read_tree

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the canaries are shell scripts")

FILES = {"bestuur.yaml": BOARD, "rollen.yaml": "rollen:\n  - {rol: fg, persoon: A. de Wit}\n", "brief.md": "# Brief\n"}
HOOKS = (
    "applypatch-msg",
    "pre-applypatch",
    "post-applypatch",
    "pre-commit",
    "pre-merge-commit",
    "prepare-commit-msg",
    "commit-msg",
    "post-commit",
    "pre-rebase",
    "post-checkout",
    "post-merge",
    "pre-push",
    "pre-receive",
    "update",
    "proc-receive",
    "post-receive",
    "post-update",
    "reference-transaction",
    "push-to-checkout",
    "pre-auto-gc",
    "post-rewrite",
    "sendemail-validate",
    "fsmonitor-watchman",
    "post-index-change",
)
SETTINGS = {
    "core.fsmonitor": "{canary}",
    "core.sshCommand": "{canary}",
    "core.gitProxy": "{canary}",
    "core.askPass": "{canary}",
    "core.pager": "{canary}",
    "core.editor": "{canary}",
    "core.hooksPath": "{hooks}",
    "core.alternateRefsCommand": "{canary}",
    "core.attributesFile": "{attributes}",
    "sequence.editor": "{canary}",
    "pager.ls-tree": "{canary}",
    "pager.cat-file": "{canary}",
    "pager.rev-parse": "{canary}",
    "alias.ls-tree": "!{canary}",
    "alias.cat-file": "!{canary}",
    "alias.rev-parse": "!{canary}",
    "alias.version": "!{canary}",
    "filter.canary.clean": "{canary}",
    "filter.canary.smudge": "{canary}",
    "filter.canary.process": "{canary}",
    "filter.canary.required": "true",
    "diff.external": "{canary}",
    "diff.canary.textconv": "{canary}",
    "diff.canary.command": "{canary}",
    "merge.canary.driver": "{canary}",
    "gpg.program": "{canary}",
    "gpg.ssh.program": "{canary}",
    "log.showSignature": "true",
    "credential.helper": "!{canary}",
    "uploadpack.packObjectsHook": "{canary}",
    "remote.origin.uploadpack": "{canary}",
    "remote.origin.receivepack": "{canary}",
    "remote.origin.vcs": "canary",
    "trace2.normalTarget": "{touched}",
    "trace2.eventTarget": "{touched}",
}


@pytest.fixture
def cage(tmp_path: Path) -> Path:
    """Where the canary is, and where it would leave a mark."""
    folder = tmp_path / "kooi"
    write(folder, {"canary": f"#!/bin/sh\ntouch {folder}/gestart-$$\ncat\n"})
    (folder / "canary").chmod(0o755)
    for hook in HOOKS:
        write(folder, {f"hooks/{hook}": (folder / "canary").read_bytes()})
        (folder / "hooks" / hook).chmod(0o755)
    write(folder, {"attributes": "* filter=canary diff=canary merge=canary\n"})
    return folder


def sang(cage: Path) -> list[str]:
    return sorted(file.name for file in cage.glob("gestart-*"))


def hostile(folder: Path, cage: Path, *names: str) -> None:
    """The settings, or some of them, in a repository's own configuration."""
    values = {
        "canary": cage / "canary",
        "hooks": cage / "hooks",
        "attributes": cage / "attributes",
        "touched": cage / "gestart-trace",
    }
    for name in names or SETTINGS:
        git(folder, "config", "--local", name, SETTINGS[name].format_map(values))
    for hook in HOOKS:
        write(folder, {f".git/hooks/{hook}": (cage / "canary").read_bytes()})
        (folder / ".git" / "hooks" / hook).chmod(0o755)


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody's own settings play a part."""
    monkeypatch.setenv("HOME", str(tmp_path / "thuis"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)


def test_the_canary_sings_when_git_is_used_without_care(tmp_path: Path, cage: Path) -> None:
    folder = repository(tmp_path / "a", {**FILES, ".gitattributes": "* filter=canary\n"})
    hostile(folder, cage, "core.fsmonitor")

    git(folder, "status")

    assert sang(cage)


@pytest.mark.parametrize("name", SETTINGS)
def test_no_setting_starts_a_program(tmp_path: Path, cage: Path, name: str) -> None:
    folder = repository(tmp_path / "a", {**FILES, ".gitattributes": "* filter=canary diff=canary merge=canary\n"})
    plain = read_folder(folder)
    hostile(folder, cage, name)
    write(folder, {"rollen.yaml": "rollen: []\n"})

    assert read_tree(folder, "", "HEAD").files == plain
    assert sang(cage) == []


def test_all_of_them_at_once_start_nothing_in_a_whole_run(
    tmp_path: Path, cage: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = repository(tmp_path / "a", {**FILES, ".gitattributes": "* filter=canary diff=canary merge=canary\n"})
    hostile(folder, cage)
    write(folder, {"rollen.yaml": "rollen: []\n", "git": (cage / "canary").read_bytes()})
    (folder / "git").chmod(0o755)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PATH", f".{os.pathsep}{os.pathsep}{os.environ['PATH']}")

    outcome = lint(Request(paths=(folder,), base="HEAD"))

    assert outcome.result.base_commit == git(folder, "-c", "core.fsmonitor=false", "rev-parse", "HEAD")
    assert sang(cage) == []


@pytest.mark.parametrize("url", ["ssh://voorbeeld.example/x", "ext::{canary}", "{whole}", "https://127.0.0.1:1/x"])
def test_a_missing_object_is_not_fetched(tmp_path: Path, cage: Path, url: str) -> None:
    whole = repository(tmp_path / "a", FILES)
    git(whole, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "--quiet", "--no-checkout", "--filter=blob:none", whole.as_uri(), "b")
    hostile(tmp_path / "b", cage)
    git(tmp_path / "b", "config", "--unset", "remote.origin.vcs")
    git(tmp_path / "b", "config", "remote.origin.url", url.format(canary=cage / "canary", whole=whole))

    with pytest.raises(IbplintError):
        read_tree(tmp_path / "b", "", "HEAD")

    assert sang(cage) == []


def test_a_bare_repository_that_a_pull_request_carries_is_not_entered(tmp_path: Path, cage: Path) -> None:
    outer = repository(tmp_path / "a", FILES)
    inner = outer / "dossier"
    git(outer, "init", "--quiet", "--bare", "dossier")
    git(inner, "config", "core.bare", "false")
    git(inner, "config", "core.worktree", str(tmp_path))
    git(inner, "config", "core.fsmonitor", str(cage / "canary"))
    write(inner, FILES)

    with pytest.raises(IbplintError) as trouble:
        read_tree(inner, "dossier", "HEAD")

    assert "no repository that git is willing to read" in trouble.value.texts["en"]
    assert sang(cage) == []


def test_an_included_configuration_starts_nothing(tmp_path: Path, cage: Path) -> None:
    folder = repository(tmp_path / "a", FILES)
    plain = read_folder(folder)
    write(cage, {"meer": f"[core]\n\tfsmonitor = {cage}/canary\n\tsshCommand = {cage}/canary\n"})
    git(folder, "config", "include.path", str(cage / "meer"))

    assert read_tree(folder, "", "HEAD").files == plain
    assert sang(cage) == []


def test_no_other_program_is_started_and_no_address_asked(
    tmp_path: Path, cage: Path, audited: Callable[[Callable[[], object]], list[tuple[str, object]]]
) -> None:
    folder = repository(tmp_path / "a", FILES)
    hostile(folder, cage)

    events = audited(lambda: read_tree(folder, "", "HEAD"))

    started = {Path(str(what)).name for event, what in events if event == "subprocess.Popen"}
    assert started == {"git"}
    assert [event for event, _ in events if event.startswith("socket")] == []


@pytest.fixture(scope="session")
def audited() -> Callable[[Callable[[], object]], list[tuple[str, object]]]:
    """What Python's audit hook sees while something runs."""
    seen: list[tuple[str, object]] = []
    on: list[bool] = []

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if on and (event in ("subprocess.Popen", "os.exec", "os.system") or event.startswith("socket.")):
            seen.append((event, arguments[0] if arguments else ""))

    sys.addaudithook(hook)

    def run(something: Callable[[], object]) -> list[tuple[str, object]]:
        seen.clear()
        on.append(True)
        try:
            something()
        finally:
            on.clear()
        return list(seen)

    return run
