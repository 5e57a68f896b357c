import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from dossiers_for_commands import RULE, Run
from jsonschema import Draft202012Validator

from ibplint import cli
from ibplint.one_per_file import names
from ibplint.shipped import folder

# A bug, or work that takes long, in the place of the judging.
BUG = """
import signal, sys, time
from types import ModuleType
# Whoever is started in the background of a shell has it ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)
lint = ModuleType("ibplint.lint")
class Request:
    def __init__(self, **asked): pass
def fails(request):
    trouble = ValueError("A. de Wit")
    trouble.add_note("while the check `none` judged rollen.yaml:2:5 for the rule `fg-onafhankelijk`")
    raise trouble
def waits(request):
    print("ready", file=sys.stderr, flush=True)
    for _ in range(600):
        time.sleep(0.1)  # a signal just before one long sleep would wait for its end
lint.Request, lint.lint = Request, {work}
sys.modules["ibplint.lint"] = lint
sys.argv = ["ibplint", "check", *sys.argv[1:]]
from ibplint.__main__ import main
main()
"""


@contextmanager
def started(work: str, surroundings: Mapping[str, str], *arguments: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", BUG.replace("{work}", work), *arguments]
    with subprocess.Popen(
        command, env=surroundings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        yield process


def test_nothing_found_is_0(run: Run, good: Path) -> None:
    done = run("check", *RULE, cwd=good)

    assert (done.returncode, done.stderr) == (0, "")
    assert "bevindingen  geen" in done.stdout


def test_findings_are_1(run: Run, bad: Path) -> None:
    done = run("check", *RULE, cwd=bad)

    assert (done.returncode, done.stderr) == (1, "")
    assert "rollen.yaml:2:24  fout" in done.stdout


def test_findings_below_the_threshold_are_0(run: Run, bad: Path) -> None:
    assert run("check", *RULE, "--fail-on", "never", cwd=bad).returncode == 0


@pytest.mark.parametrize("arguments", [(), ("--format", "json"), ("bestaat-niet",)])
def test_nothing_to_judge_is_2_with_one_line(run: Run, arguments: tuple[str, ...]) -> None:
    done = run("check", *arguments)

    assert done.returncode == 2
    assert done.stderr.startswith("ibplint: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "--format", "json"),
        ("check", "--format=json", "--rule", "bestaat-niet"),
        ("check", "--format", "json", "--ruel", "x"),
        ("check", "--format", "json", "--as-of", "morgen"),
    ],
)
def test_json_is_json_also_at_2(run: Run, arguments: tuple[str, ...]) -> None:
    done = run(*arguments)

    shape = json.loads(done.stdout)
    schema = json.loads((folder("schemas") / "result.schema.json").read_text(encoding="utf-8"))
    assert done.returncode == shape["exit_code"] == 2
    assert done.stderr == f"ibplint: {shape['errors'][0]['message']}\n"
    assert list(Draft202012Validator(schema).iter_errors(shape)) == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("chek",), f"er is geen opdracht `chek`; kies uit: {', '.join(names(cli))}; bedoelde u `check`?"),
        (("check", "--ruel", "x"), "er is geen optie `--ruel`; bedoelde u `--rule`?"),
        (("check", "--rule"), "optie `--rule` is niet goed gebruikt"),
        (("check", "--format", "jsn"), "sarif, text; bedoelde u `json`?"),
        (("check", "--as-of", "20261201"), "`20261201` past niet bij --as-of; schrijf een bestaande dag"),
        (("check", "--as-of", "2026-02-30"), "`2026-02-30` past niet bij --as-of"),
        (("check", "--lang", "fr"), "`fr` past niet bij --lang; kies uit: nl, en"),
        (("explain", "fg-onafhankelik"), "bedoelde u `fg-onafhankelijk`"),
        (("--lang", "en", "check", "--colour"), "there is no option `--colour`; did you mean `--color`?"),
    ],
)
def test_a_wrong_word_is_2_and_suggests(run: Run, arguments: tuple[str, ...], said: str) -> None:
    done = run(*arguments)

    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_an_unknown_rule_is_2_and_suggests(run: Run, good: Path) -> None:
    done = run("check", "--rule", "fg-onafhankelik", cwd=good)

    assert done.returncode == 2
    assert "bedoelde u `fg-onafhankelijk`" in done.stderr


def test_no_command_is_2_with_help_beside_the_result(run: Run) -> None:
    done = run()

    assert (done.returncode, done.stdout) == (2, "")
    assert "Gebruik: ibplint" in done.stderr


def test_a_bug_is_3_and_says_where_but_not_what_the_dossier_says(surroundings: Mapping[str, str]) -> None:
    with started("fails", surroundings) as process:
        out, err = process.communicate(timeout=60)

    assert (process.returncode, out) == (3, "")
    assert "interne fout (ValueError)" in err
    assert "rollen.yaml:2:5 for the rule `fg-onafhankelijk`" in err
    assert "Meld dit" in err
    assert "de Wit" not in err
    assert "Traceback" not in err


def test_a_bug_shows_all_when_asked(surroundings: Mapping[str, str]) -> None:
    with started("fails", surroundings, "--debug") as process:
        _, err = process.communicate(timeout=60)

    assert process.returncode == 3
    assert "Traceback" in err


def test_json_is_json_also_at_3(surroundings: Mapping[str, str]) -> None:
    with started("fails", surroundings, "--format", "json") as process:
        out, _ = process.communicate(timeout=60)

    assert json.loads(out)["exit_code"] == 3


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_stop_has_its_own_code_and_no_traceback(
    surroundings: Mapping[str, str], number: signal.Signals, code: int
) -> None:
    with started("waits", surroundings, "--format", "json") as process:
        assert process.stderr
        process.stderr.readline()
        process.send_signal(number)
        out, err = process.communicate(timeout=60)

    assert (process.returncode, out, err.strip()) == (code, "", "")


@pytest.fixture
def gone() -> Iterator[int]:
    """A pipe of which nobody reads the other end."""
    reading, writing = os.pipe()
    os.close(reading)
    yield writing
    os.close(writing)


@pytest.mark.parametrize("arguments", [("explain",), ("--help",), ("--version",), ("check", "--help")])
def test_a_reader_who_leaves_is_141_in_silence(run: Run, gone: int, arguments: tuple[str, ...]) -> None:
    done = run(*arguments, capture_output=False, stdout=gone, stderr=subprocess.PIPE)

    assert (done.returncode, done.stderr) == (141, "")


def test_a_reader_who_leaves_does_not_hide_what_stopped_the_run(run: Run, gone: int) -> None:
    done = run("check", "--format", "json", capture_output=False, stdout=gone, stderr=subprocess.PIPE)

    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this machine has no full disk to write to")
@pytest.mark.parametrize("arguments", [("explain",), ("--help",), ("--version",)])
def test_a_full_disk_is_2_with_one_line(run: Run, arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = run(*arguments, capture_output=False, stdout=full, stderr=subprocess.PIPE)

    assert done.returncode == 2
    assert done.stderr == (
        "ibplint: de uitvoer kan niet worden geschreven: is de schijf vol, of de uitvoer gesloten?\n"
    )


@pytest.mark.skipif(os.name != "posix", reason="a shell that can close a stream")
def test_a_closed_output_is_2(surroundings: Mapping[str, str]) -> None:
    done = subprocess.run(
        ["sh", "-c", f'"{sys.executable}" -m ibplint --version >&-'],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
