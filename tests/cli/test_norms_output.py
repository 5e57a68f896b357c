import json
from pathlib import Path

from dossiers_for_commands import GOOD, Run


def test_without_a_framework_all_are_shown(run: Run) -> None:
    done = run("norms")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Algemene verordening gegevensbescherming (2016/679)\n  domein ")
    assert done.stdout.count("  aandeel ") >= 4


def test_with_a_framework_its_norms_are_shown(run: Run) -> None:
    done = run("norms", "ibp-fo", "--lang", "en")

    assert done.returncode == 0
    assert "  OR.02*  Segregation of duties: in part by rules" in done.stdout


def test_json_is_json(run: Run) -> None:
    shape = json.loads(run("norms", "avg", "--format", "json").stdout)

    assert [framework["id"] for framework in shape["frameworks"]] == ["avg"]


def test_an_unknown_framework_is_2_and_suggests(run: Run) -> None:
    done = run("norms", "avgg")

    assert (done.returncode, done.stdout) == (2, "")
    assert "bedoelde u `avg`?" in done.stderr


def test_check_leaves_out_what_one_rule_says_nothing_about(run: Run, good: Path) -> None:
    done = run("check", "--rule", "fg-onafhankelijk", "--as-of", "2026-11-01", cwd=good)

    assert "vraagt verklaring" not in done.stdout
    assert "nog niet geladen" not in done.stdout


def test_check_counts_the_norms_that_ask_for_an_attestation_and_says_where_they_are(run: Run, good: Path) -> None:
    done = run("check", "--as-of", "2026-11-01", cwd=good)

    assert "(`ibplint norms avg`)" in done.stdout
    assert "nog niet geladen: 18 normen (`ibplint norms ibp-fo` zegt waarom)" in done.stdout


def test_a_single_file_has_no_norms_that_no_rule_reaches(run: Run, tmp_path: Path) -> None:
    (tmp_path / "rollen.yaml").write_text(GOOD, encoding="utf-8")

    done = run("check", "--as-of", "2026-11-01", "rollen.yaml", cwd=tmp_path)

    assert "Dit is één bestand" in done.stdout
    assert "vraagt verklaring" not in done.stdout
