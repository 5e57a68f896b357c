"""What pip needs to install ibplint without a network, fetched once for a run of the tests."""

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from repositories import SURROUNDINGS

ROOT = Path(__file__).parent.parent
# What a checkout holds that an installation is made of.
SOURCES = ("ibplint", "norms", "schemas", "pyproject.toml", "README.md", "LICENSE", "NOTICE", ".pre-commit-hooks.yaml")
_SECONDS = 180
_THEIRS = ("PIP_", "PYTHON", "INPUT_", "IBPLINT_", "PRE_COMMIT", "SKIP")
_FOLDER = TemporaryDirectory(prefix="ibplint-wheelhouse-")


def offline() -> dict[str, str]:
    """An environment in which pip installs from the wheelhouse alone; skips the test when there is no wheelhouse."""
    failed = _fetched()
    if failed:
        pytest.skip(f"no wheelhouse, so nothing can be installed offline: {failed}")
    return {
        **{name: value for name, value in SURROUNDINGS.items() if not name.startswith(_THEIRS)},
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": _FOLDER.name,
        "PIP_NO_CACHE_DIR": "1",
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_COMPILE": "1",
    }


def with_example(folder: Path, changes: Mapping[str, str] | None = None) -> Path:
    """A copy of the clean example in which some files have another text."""
    shutil.copytree(ROOT / "examples" / "voorbeeldbestuur", folder, dirs_exist_ok=True)
    for path, text in (changes or {}).items():
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def with_source(folder: Path, names: tuple[str, ...] = SOURCES) -> Path:
    """A copy of what ibplint is installed from."""
    folder.mkdir(parents=True)
    for name in names:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder)
    return folder


@cache
def _fetched() -> str:
    """Nothing when the wheelhouse is there; else the last line of what pip said."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extra = project["project"]["optional-dependencies"]["re2"]
    wanted = [*project["build-system"]["requires"], *project["project"]["dependencies"], *extra]
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--dest", _FOLDER.name, *wanted]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=_SECONDS, stdin=subprocess.DEVNULL
        )
    except subprocess.TimeoutExpired:
        return "the package registry does not answer"
    return (done.stderr.strip().splitlines() or ["pip download failed"])[-1] if done.returncode else ""
