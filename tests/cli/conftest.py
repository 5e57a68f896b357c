"""The command as a board runs it: in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from dossiers_for_commands import BAD, BOARD, GOOD, Ran, Run

import ibplint


@pytest.fixture(scope="session")
def surroundings() -> dict[str, str]:
    """An environment that asks for nothing."""
    kept = {key: value for key, value in os.environ.items() if key in ("PATH", "SYSTEMROOT", "HOME")}
    return kept | {"PYTHONPATH": str(Path(ibplint.__file__).parents[1])}


@pytest.fixture
def run(tmp_path: Path, surroundings: Mapping[str, str]) -> Run:
    """Run `ibplint` with some arguments, in an empty folder unless another is given."""

    def ran(*arguments: str, cwd: Path = tmp_path, env: Mapping[str, str] | None = None, **rest: Any) -> Ran:
        return subprocess.run(
            [sys.executable, "-m", "ibplint", *arguments],
            cwd=cwd,
            env={**surroundings, **(env or {})},
            stdin=subprocess.DEVNULL,
            timeout=60,
            check=False,
            **({"capture_output": True, "encoding": "utf-8"} | rest),
        )

    return ran


@pytest.fixture
def good(tmp_path: Path) -> Path:
    """A dossier in which the FG holds no other role."""
    return _dossier(tmp_path / "goed", GOOD)


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """A dossier in which the FG is privacy officer as well."""
    return _dossier(tmp_path / "fout", BAD)


def _dossier(folder: Path, roles: str) -> Path:
    folder.mkdir()
    (folder / "bestuur.yaml").write_text(BOARD, encoding="utf-8")
    (folder / "rollen.yaml").write_text(roles, encoding="utf-8")
    return folder
