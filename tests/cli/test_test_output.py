import json
from pathlib import Path

from dossiers_for_commands import Run

from ibplint.shipped import folder


def test_a_rule_of_ours_is_proved(run: Run) -> None:
    done = run("test", "--rule", "meldpunt-bekend")

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("meldpunt-bekend  3 van 3 wijzigingen opgemerkt\n")


def test_the_rules_of_a_board_are_proved_alone_and_as_json(run: Run, tmp_path: Path) -> None:
    rules = (folder("norms") / "rules" / "bestuur.yaml").read_text(encoding="utf-8")
    (tmp_path / "eigen.yaml").write_text(rules.replace("- id: ", "- id: eigen-"), encoding="utf-8")

    done = run("test", str(tmp_path), "--format", "json")

    assert done.returncode == 0, done.stderr
    assert {one["id"].partition("-")[0] for one in json.loads(done.stdout)["rules"]} == {"eigen"}


def test_a_file_of_ours_is_no_boards_and_its_rules_stay_ours(run: Run) -> None:
    file = folder("norms") / "rules" / "bestuur.yaml"

    done = run("test", str(file))

    assert done.returncode == 0, done.stderr
    assert done.stdout.count("wijzigingen opgemerkt\n") == file.read_text(encoding="utf-8").count("- id: ")


def test_a_rule_whose_bad_example_is_met_is_1(run: Run, tmp_path: Path) -> None:
    rules = (folder("norms") / "rules" / "incidenten.yaml").read_text(encoding="utf-8")
    rules = rules.replace("- id: ", "- id: eigen-").replace("2026-10-26 16:50", "2026-10-26 16:00")
    (tmp_path / "eigen.yaml").write_text(rules, encoding="utf-8")

    done = run("test", str(tmp_path), "--rule", "eigen-datalek-72-uur", "--lang", "en")

    assert done.returncode == 1
    assert "    `bad` is not refused (met)\n" in done.stdout


def test_a_file_that_is_not_there_is_2(run: Run) -> None:
    done = run("test", "geen-regels.yaml")

    assert (done.returncode, done.stdout) == (2, "")
    assert "geen-regels.yaml" in done.stderr
