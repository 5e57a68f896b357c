import json
from pathlib import Path

import pytest
from dossiers_for_commands import BOARD, GOOD, Run
from jsonschema import Draft202012Validator
from repositories import repository

from ibplint.shipped import folder

ASKED = ("check", "--rule", "fg-onafhankelijk", "--rule", "fg-bereikbaar", "--as-of", "2026-11-01")
CONFLICT = GOOD.replace("B. Zwart", "A. de Wit")


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """A dossier in which the FG has become privacy officer as well, and got an address."""
    dossier = repository(tmp_path / "a", {"bestuur.yaml": BOARD, "rollen.yaml": GOOD})
    text = CONFLICT.replace("persoon: A. de Wit}", "persoon: A. de Wit, contact: fg@veenrand.example}", 1)
    (dossier / "rollen.yaml").write_text(text, encoding="utf-8")
    return dossier


def test_only_what_is_new_is_shown_in_full(run: Run, changed: Path) -> None:
    done = run(*ASKED, "--base", "HEAD", cwd=changed)

    lines = done.stdout.splitlines()
    assert done.returncode == 1
    assert any(line.startswith("  rollen.yaml:2:") and "fout" in line for line in lines)
    assert "(fg-onafhankelijk)" in done.stdout
    assert "Ook zonder deze wijziging: 2 fouten" in done.stdout
    assert "Opgelost door deze wijziging (1)" in lines
    assert any(line.startswith("  rollen/fg  fout  `contact` is niet ingevuld (fg-bereikbaar)") for line in lines)
    assert any(line.startswith("basis        `HEAD` (commit ") for line in lines)
    assert "nieuw        1 fout" in lines
    assert lines[-1] == "Deze wijziging brengt fouten mee. Begin daarmee."


def test_a_change_that_makes_nothing_says_so_and_exits_0(run: Run, changed: Path) -> None:
    (changed / "rollen.yaml").write_text(f"# niets nieuws\n\n{GOOD}", encoding="utf-8")

    done = run(*ASKED, "--base", "HEAD", "--lang", "en", cwd=changed)

    assert done.returncode == 0
    assert "4 findings unchanged, 0 solved" in done.stdout
    assert "new          none" in done.stdout.splitlines()
    assert done.stdout.endswith("This change brings no findings.\n")


def test_json_says_of_each_finding_how_it_stands_to_the_base(run: Run, changed: Path) -> None:
    done = run(*ASKED, "--base", "main", "--format", "json", cwd=changed)

    shape = json.loads(done.stdout)
    schema = json.loads((folder("schemas") / "result.schema.json").read_text(encoding="utf-8"))
    assert list(Draft202012Validator(schema).iter_errors(shape)) == []
    assert shape["base"]["revision"] == "main"
    assert len(shape["base"]["commit"]) == 40
    assert [one["change"] for one in shape["findings"] if one["rule"] == "fg-onafhankelijk"] == ["new"]
    assert {one["change"] for one in shape["findings"]} == {"new", "unchanged"}
    assert [(one["rule"], one["change"]) for one in shape["solved"]] == [("fg-bereikbaar", "solved")]


def test_without_a_base_nothing_is_compared(run: Run, changed: Path) -> None:
    shape = json.loads(run(*ASKED, "--format", "json", cwd=changed).stdout)

    assert (shape["base"], shape["solved"]) == (None, [])
    assert {one["change"] for one in shape["findings"]} == {None}


def test_a_folder_that_the_base_does_not_have_is_told(run: Run, tmp_path: Path) -> None:
    outer = repository(tmp_path / "a", {"README.md": "x"})
    (outer / "dossier").mkdir()
    (outer / "dossier" / "bestuur.yaml").write_text(BOARD, encoding="utf-8")

    done = run("check", "--base", "HEAD", cwd=outer / "dossier")

    assert "De map van dit dossier was er in `HEAD` nog niet: alles telt als nieuw." in done.stdout
    assert done.returncode == 1


@pytest.mark.parametrize("arguments", [(), ("--format", "json")])
def test_a_base_that_cannot_be_read_is_exit_2_with_what_to_do(run: Run, good: Path, arguments: tuple[str, ...]) -> None:
    done = run(*ASKED, "--base", "main", *arguments, cwd=good)

    assert done.returncode == 2
    assert "werk in een kloon, of laat `--base` weg" in done.stderr
    if arguments:
        assert json.loads(done.stdout)["exit_code"] == 2
    else:
        assert done.stdout == ""


def test_the_name_of_a_revision_cannot_act_on_the_terminal(run: Run, changed: Path) -> None:
    done = run(*ASKED, "--base", "\x1b[31mrood\n::error::x", cwd=changed)

    assert done.returncode == 2
    assert "\x1b" not in done.stderr
    assert "\n::error::" not in done.stderr


def test_the_same_change_gives_the_same_bytes(run: Run, changed: Path) -> None:
    outputs = {
        run(*ASKED, "--base", "HEAD", "--format", report, cwd=changed, env={"PYTHONHASHSEED": seed}).stdout
        for report in ("text", "json")
        for seed in ("0", "1", "2")
    }

    assert len(outputs) == 2


def test_git_is_imported_only_for_a_base(run: Run, good: Path) -> None:
    done = run(*ASKED, cwd=good, env={"PYTHONPROFILEIMPORTTIME": "1"})

    assert "ibplint.lint" in done.stderr
    assert "git_program" not in done.stderr
    assert "git.cmd" not in done.stderr
