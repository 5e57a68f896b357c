"""A PATH chooses what is shown; the outcome never sounds like one on the whole dossier."""

import json
from pathlib import Path

from dossiers_for_commands import RULE, Run


def dossier(bad: Path) -> Path:
    """A dossier with an error in `rollen.yaml`, and a folder in which nothing can be read."""
    (bad / "registers").mkdir()
    (bad / "registers" / "Verwerkingsregister 2026.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    (bad / "registers" / "Verwerkingsregister 2026.xlsx").write_bytes(b"PK")
    return bad


def test_a_folder_without_findings_says_what_stands_elsewhere(run: Run, bad: Path) -> None:
    done = run("check", "registers", *RULE, cwd=dossier(bad))

    said = " ".join(done.stdout.split())
    assert "Alleen wat in `registers` staat is getoond; elders staat nog 1 fout" in said
    assert "voldoet." not in said
    assert "registers/Verwerkingsregister 2026.csv" in said
    assert "registers/Verwerkingsregister 2026.xlsx" in said


def test_the_exit_code_counts_what_is_shown(run: Run, bad: Path) -> None:
    root = dossier(bad)
    codes = [run("check", path, *RULE, cwd=root).returncode for path in ("bestuur.yaml", "rollen.yaml", ".")]

    assert codes == [0, 1, 1]


def test_the_folder_of_the_dossier_is_no_choice(run: Run, bad: Path) -> None:
    assert "is getoond" not in run("check", ".", *RULE, cwd=bad).stdout
    assert "is getoond" not in run("check", *RULE, cwd=bad).stdout


def test_machines_get_the_paths_and_the_counts(run: Run, bad: Path) -> None:
    shapes = [
        json.loads(run("check", *paths, *RULE, "--format", "json", cwd=bad).stdout) for paths in ((), ("bestuur.yaml",))
    ]

    assert shapes[0]["selection"] is None
    assert shapes[1]["selection"]["paths"] == ["bestuur.yaml"]
    assert shapes[1]["selection"]["elsewhere"]["error"] >= 1
    assert shapes[1]["exit_code"] == 0


def test_full_lists_every_norm_and_says_what_was_asked(run: Run, bad: Path) -> None:
    done = run("check", *RULE, "--full", "--evidence-required", "--no-deviations", cwd=bad)

    assert "regels: fg-onafhankelijk (voldoet niet" in done.stdout
    assert "(`--evidence-required`)" in done.stdout
    assert "(`--no-deviations`)" in done.stdout


def test_the_help_says_for_whom_full_is(run: Run) -> None:
    assert "voor wie het nagaat" in " ".join(run("check", "--help").stdout.split())
