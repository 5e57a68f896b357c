import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from dossiers_for_commands import RULE, Run
from jsonschema import Draft202012Validator

from ibplint.shipped import folder

pty = pytest.importorskip("pty", reason="a terminal to write to")


def on_terminal(cwd: Path, env: Mapping[str, str], *arguments: str) -> str:
    """What a person at a terminal sees."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "ibplint", "check", *RULE, *arguments], cwd=cwd, env=env, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    parts = []
    try:
        while part := os.read(ours, 65536):
            parts.append(part)
    except OSError:
        pass  # the other end is closed
    process.wait(timeout=60)
    os.close(ours)
    return b"".join(parts).decode()


def test_a_terminal_gets_colour_and_names(bad: Path, surroundings: Mapping[str, str]) -> None:
    text = on_terminal(bad, {**surroundings, "TERM": "xterm"})

    assert "\x1b[1;31mfout\x1b[0m" in text
    assert "A. de Wit" in text


@pytest.mark.parametrize(
    ("env", "arguments"),
    [({"NO_COLOR": "1", "TERM": "xterm"}, ()), ({"TERM": "dumb"}, ()), ({"TERM": "xterm"}, ("--color", "never"))],
)
def test_colour_can_be_refused(
    bad: Path, surroundings: Mapping[str, str], env: dict[str, str], arguments: tuple[str, ...]
) -> None:
    assert "\x1b[" not in on_terminal(bad, {**surroundings, **env}, *arguments)


def test_a_pipe_gets_no_colour_and_no_names(run: Run, bad: Path) -> None:
    done = run("check", *RULE, cwd=bad)

    assert "\x1b[" not in done.stdout
    assert "de Wit" not in done.stdout


@pytest.mark.parametrize(("env", "arguments"), [({"FORCE_COLOR": "1"}, ()), ({}, ("--color", "always"))])
def test_a_pipe_gets_colour_when_asked_but_never_names(
    run: Run, bad: Path, env: dict[str, str], arguments: tuple[str, ...]
) -> None:
    done = run("check", *RULE, *arguments, cwd=bad, env=env)

    assert "\x1b[1;31mfout\x1b[0m" in done.stdout
    assert "de Wit" not in done.stdout


def test_json_has_no_names_on_a_terminal_either(bad: Path, surroundings: Mapping[str, str]) -> None:
    text = on_terminal(bad, {**surroundings, "TERM": "xterm"}, "--format", "json")

    assert "de Wit" not in text
    assert "\x1b[" not in text


def test_json_fits_its_schema(run: Run, bad: Path) -> None:
    done = run("check", "--as-of", "2026-11-01", "--format", "json", cwd=bad)

    schema = json.loads((folder("schemas") / "result.schema.json").read_text(encoding="utf-8"))
    shape = json.loads(done.stdout)
    assert list(Draft202012Validator(schema).iter_errors(shape)) == []
    assert done.returncode == shape["exit_code"] == 1
    assert shape["as_of"] == "2026-11-01"


def test_the_text_is_utf_8_whatever_the_console_says(run: Run, bad: Path) -> None:
    done = run("check", *RULE, cwd=bad, env={"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"})

    assert "persoon: …" in done.stdout


def test_the_language_is_asked_by_option_then_variable_then_settings(run: Run, good: Path) -> None:
    (good / "ibplint.yaml").write_text("lang: en\n", encoding="utf-8")

    assert "as-of date" in run("check", *RULE, cwd=good).stdout
    assert "peildatum" in run("check", *RULE, cwd=good, env={"IBPLINT_LANG": "nl"}).stdout
    assert "as-of date" in run("check", *RULE, "--lang", "en", cwd=good, env={"IBPLINT_LANG": "nl"}).stdout


def test_the_same_dossier_gives_the_same_bytes(run: Run, bad: Path) -> None:
    outputs = {
        run("check", "--as-of", "2026-11-01", "--format", report, cwd=bad, env={"PYTHONHASHSEED": seed}).stdout
        for report in ("text", "json")
        for seed in ("0", "1", "2")
    }

    assert len(outputs) == 2
