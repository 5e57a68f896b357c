"""The hook as a board meets it: installed by pre-commit itself, in a real repository, without a network."""

import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from repositories import SURROUNDINGS, git, repository
from wheelhouse import ROOT, offline, with_example, with_source

MANIFEST = ROOT / ".pre-commit-hooks.yaml"
Ran = subprocess.CompletedProcess[str]


def run(folder: Path, environment: Mapping[str, str], *command: str) -> Ran:
    return subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
    )


def pre_commit(folder: Path, environment: Mapping[str, str], *arguments: str) -> Ran:
    return run(folder, environment, sys.executable, "-m", "pre_commit", *arguments)


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    caches = tmp_path_factory.mktemp("caches")
    return {
        **offline(),
        "PRE_COMMIT_HOME": str(caches / "pre-commit"),
        "VIRTUALENV_OVERRIDE_APP_DATA": str(caches / "virtualenv"),
    }


@pytest.fixture(scope="module")
def hooks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hooks") / "ibplint"
    return repository(with_source(folder), {})


@pytest.fixture(scope="module")
def installed(environment: dict[str, str], hooks: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    hook = f"repo: {hooks.as_uri()}\n    rev: {git(hooks, 'rev-parse', 'HEAD')}\n    hooks: [{{id: ibplint}}]"
    config = f"repos:\n  - {hook}\n"
    folder = repository(with_example(tmp_path_factory.mktemp("board")), {".pre-commit-config.yaml": config})
    assert pre_commit(folder, environment, "install", "--install-hooks").returncode == 0
    return folder


@pytest.fixture
def board(installed: Path) -> Iterator[Path]:
    """A board's repository in which the hook is installed, as docs/ci.md says."""
    first = git(installed, "rev-parse", "HEAD")
    yield installed
    git(installed, "reset", "--hard", "--quiet", first)
    git(installed, "clean", "--force", "-d", "--quiet")


def commit(folder: Path, environment: Mapping[str, str]) -> Ran:
    """What a commit of everything comes to."""
    git(folder, "add", "--all")
    return run(folder, environment, "git", "commit", "--message", "x")


def test_the_manifest_is_one_that_pre_commit_accepts(tmp_path: Path) -> None:
    ran = run(tmp_path, SURROUNDINGS, sys.executable, "-m", "pre_commit", "validate-manifest", str(MANIFEST))

    assert (ran.returncode, ran.stdout) == (0, "")


def test_the_clean_example_passes_when_somebody_tries_the_hook(
    environment: dict[str, str], hooks: Path, tmp_path: Path
) -> None:
    folder = repository(with_example(tmp_path / "board"), {})

    ran = pre_commit(folder, environment, "try-repo", str(hooks), "ibplint", "--all-files", "--verbose")

    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "Passed" in ran.stdout
    assert "toetsregels" in ran.stdout


def test_a_commit_that_breaks_nothing_goes_in(board: Path, environment: dict[str, str]) -> None:
    (board / "notitie.txt").write_text("Een notitie.\n", encoding="utf-8")

    ran = commit(board, environment)

    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "Passed" in ran.stderr


def test_a_commit_with_an_error_is_refused(board: Path, environment: dict[str, str]) -> None:
    roles = board / "rollen.yaml"
    roles.write_text(roles.read_text(encoding="utf-8").replace("rol: fg\n", "rol: fgg\n"), encoding="utf-8")

    ran = commit(board, environment)

    assert ran.returncode == 1
    assert "exit code: 1" in ran.stderr
    assert "rollen.yaml:" in ran.stderr


def test_a_commit_that_only_removes_a_register_is_judged_too(board: Path, environment: dict[str, str]) -> None:
    (board / "registers" / "verwerkers.yaml").unlink()

    ran = commit(board, environment)

    assert ran.returncode == 1
    assert "exit code: 1" in ran.stderr


def test_a_hook_may_compare_with_what_was_committed_before(board: Path, environment: dict[str, str]) -> None:
    config = board / ".pre-commit-config.yaml"
    text = config.read_text(encoding="utf-8").replace("{id: ibplint}", "{id: ibplint, args: [--base, HEAD]}")
    config.write_text(text, encoding="utf-8")
    (board / "registers" / "verwerkers.yaml").unlink()
    git(board, "add", "--all")
    git(board, "commit", "--no-verify", "--quiet", "--message", "x")
    (board / "notitie.txt").write_text("Een notitie.\n", encoding="utf-8")

    ran = commit(board, environment)

    assert ran.returncode == 0, ran.stdout + ran.stderr
