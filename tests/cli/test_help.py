import subprocess
import sys
from collections.abc import Mapping

import pytest
from dossiers_for_commands import Run

from ibplint import __version__, cli
from ibplint.one_per_file import names

HEAVY = ("rich", "jsonschema", "markdown_it", "yaml")


def test_the_version_is_one_line(run: Run) -> None:
    for arguments in (("--version",), ("--lang", "en", "--version")):
        done = run(*arguments)

        assert (done.returncode, done.stdout, done.stderr) == (0, f"ibplint {__version__}\n", "")


@pytest.mark.parametrize("arguments", [("--version",), ("--help",), ("check", "--help"), ("norms", "--help")])
def test_nothing_heavy_is_loaded_for_the_version_and_for_help(
    surroundings: Mapping[str, str], arguments: tuple[str, ...]
) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "ibplint", *arguments],
        env=surroundings,
        capture_output=True,
        text=True,
        check=True,
    )

    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.stderr.splitlines()}
    assert loaded.isdisjoint(HEAVY)
    assert arguments != ("--version",) or "click" not in loaded


def test_every_file_in_the_folder_is_a_command_with_its_place_in_the_help(run: Run) -> None:
    done = run("--help")

    assert {"check", "explain", "norms"} <= set(names(cli))
    assert all(f"\n  {name} " in done.stdout for name in names(cli))


@pytest.mark.parametrize("arguments", [("--help",), ("check", "--help"), ("explain", "--help"), ("norms", "--help")])
def test_help_is_dutch_and_says_nothing_in_english(run: Run, arguments: tuple[str, ...]) -> None:
    done = run(*arguments)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Gebruik: ibplint")
    assert "Opties:" in done.stdout
    assert not any(word in done.stdout for word in ("Usage", "Options", "Show", "OPTIONS", "default"))


@pytest.mark.parametrize(
    ("arguments", "env"), [(("--lang", "en", "--help"), {}), (("check", "--help"), {"IBPLINT_LANG": "en"})]
)
def test_help_is_english_when_asked(run: Run, arguments: tuple[str, ...], env: dict[str, str]) -> None:
    done = run(*arguments, env=env)

    assert done.stdout.startswith("Usage: ibplint")
    assert "Opties" not in done.stdout


def test_the_machine_s_locale_does_not_choose_the_language(run: Run) -> None:
    assert run("--help", env={"LANG": "en_US.UTF-8", "LC_ALL": "en_US.UTF-8"}).stdout.startswith("Gebruik")


def test_a_language_that_we_do_not_speak_is_refused(run: Run) -> None:
    done = run("--help", env={"IBPLINT_LANG": "de"})

    assert done.returncode == 2
    assert done.stderr == "ibplint: IBPLINT_LANG is `de`; kies uit: nl, en\n"
