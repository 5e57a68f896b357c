"""The composite action: what others say of it, and its own steps run as a runner runs them."""

import json
import re
from pathlib import Path

import pytest
import yaml
from ci_scripts import checked, run_script, zizmor
from repositories import committed, repository
from wheelhouse import ROOT, offline, with_example, with_source

ACTION = ROOT / "action.yml"
CONTENT = yaml.safe_load(ACTION.read_text(encoding="utf-8"))
INSTALL, JUDGE = CONTENT["runs"]["steps"]
DEFAULTS = {name: one["default"] for name, one in CONTENT["inputs"].items()}
EXPRESSION = re.compile(r"\$\{\{ inputs\.([\w-]+) \}\}")


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a runner on which the first step has been run, in a folder that would like to join in."""
    folder = tmp_path_factory.mktemp("runner")
    environment = {
        **offline(),
        "RUNNER_TEMP": str(folder),
        "GITHUB_ACTION_PATH": str(with_source(folder / "action")),
        "GITHUB_STEP_SUMMARY": str(folder / "summary.md"),
    }
    hostile = folder / "hostile"
    hostile.mkdir()
    for module in ("venv.py", "pip.py", "ensurepip.py"):
        (hostile / module).write_text("raise SystemExit('a module of the work tree was run')\n", encoding="utf-8")
    ran = run_script(INSTALL["run"], hostile, environment)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return environment


def judge(runner: dict[str, str], folder: Path, **inputs: str) -> tuple[int, str]:
    given = DEFAULTS | {name.replace("_", "-"): value for name, value in inputs.items()}
    filled = {name: EXPRESSION.sub(lambda found: given[found[1]], value) for name, value in JUDGE["env"].items()}
    ran = run_script(JUDGE["run"], folder, {**runner, **filled})
    return ran.returncode, ran.stdout + ran.stderr


def test_it_is_valid_by_the_schema_of_actions() -> None:
    assert checked("vendor.github-actions", ACTION) == ""


def test_zizmor_has_nothing_against_it() -> None:
    assert zizmor(str(ACTION)) == ""


def test_no_script_holds_an_expression_and_every_input_is_used() -> None:
    assert [step["name"] for step in (INSTALL, JUDGE) if "${{" in step["run"]] == []
    assert {EXPRESSION.fullmatch(value)[1] for value in JUDGE["env"].values()} == set(CONTENT["inputs"])  # type: ignore[index]
    assert [name for name in JUDGE["env"] if f"${name}" not in JUDGE["run"]] == []


def test_the_clean_example_passes_and_the_summary_is_filled(runner: dict[str, str], tmp_path: Path) -> None:
    code, said = judge(runner, with_example(tmp_path / "board"))

    assert (code, "toetsregels" in said) == (0, True), said
    assert Path(runner["GITHUB_STEP_SUMMARY"]).stat().st_size > 0


def test_every_input_reaches_the_command(runner: dict[str, str], tmp_path: Path) -> None:
    work = tmp_path / "work"
    (with_example(work / "a board") / "registers" / "verwerkers.yaml").unlink()
    repository(work, {})
    sarif = tmp_path / "out.sarif"

    failing, said = judge(runner, work, path="a board", lang="en", as_of="2026-11-02", sarif_file=str(sarif))
    passing, _ = judge(runner, work, path="a board", fail_on="never", format="json")

    assert (failing, passing) == (1, 0)
    assert "2 November 2026" in said
    assert "::error file=a board/" in said
    assert json.loads(sarif.read_text(encoding="utf-8"))["version"] == "2.1.0"


def test_a_base_leaves_only_what_the_change_did(runner: dict[str, str], tmp_path: Path) -> None:
    board = repository(with_example(tmp_path / "board"), {})
    (board / "registers" / "verwerkers.yaml").unlink()
    committed(board)
    committed(board, {"notitie.txt": "Een notitie.\n"})

    assert judge(runner, board)[0] == 1
    assert judge(runner, board, base="HEAD^1")[0] == 0
    assert judge(runner, board, base="HEAD~2")[0] == 1
    assert judge(runner, board, base="no-such-tag")[0] == 2


@pytest.mark.parametrize("name", ["path", "base", "fail_on", "format", "sarif_file", "lang", "as_of"])
def test_no_input_is_run_as_a_command_or_read_as_an_option(runner: dict[str, str], tmp_path: Path, name: str) -> None:
    board = with_example(tmp_path / "board")
    smuggled = "--version $(touch smuggled) `touch smuggled` \"; touch smuggled; '"

    code, said = judge(runner, board, **{name: smuggled})

    assert not (board / "smuggled").exists()
    assert code == (0 if name == "sarif_file" else 2), said
