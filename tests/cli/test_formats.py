import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from dossiers_for_commands import RULE, Run

from ibplint import reports
from ibplint.one_per_file import names

FORMS = names(reports)


def test_there_are_forms_for_every_service() -> None:
    wanted = {"text", "json", "sarif", "github", "gitlab", "junit", "azure", "rdjson", "checkstyle", "markdown", "csv"}

    assert wanted <= set(FORMS)


def test_several_forms_in_one_run(run: Run, bad: Path, tmp_path: Path) -> None:
    done = run(
        "check",
        *RULE,
        "--format",
        "text",
        "--format",
        "sarif:uit.sarif",
        "--format",
        f"csv:{tmp_path}/a b.csv",
        cwd=bad,
    )

    assert (done.returncode, done.stderr) == (1, "")
    assert "rollen.yaml:2:24  fout" in done.stdout
    assert json.loads((bad / "uit.sarif").read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert (tmp_path / "a b.csv").read_bytes().startswith(b'\xef\xbb\xbf"normen";')


def test_a_form_that_goes_to_a_file_leaves_standard_output_empty(run: Run, bad: Path) -> None:
    done = run("check", *RULE, "--format", "json:uit.json", cwd=bad)

    assert (done.returncode, done.stdout, done.stderr) == (1, "", "")


def test_text_in_a_file_has_no_colour_and_no_names(run: Run, bad: Path, tmp_path: Path) -> None:
    run("check", *RULE, "--format", f"text:{tmp_path}/uit", "--color", "always", cwd=bad, env={"COLUMNS": "40"})

    text = (tmp_path / "uit").read_text(encoding="utf-8")
    assert "\x1b" not in text
    assert "de Wit" not in text
    assert text == run("check", *RULE, cwd=bad).stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("text", "json"), "willen allemaal naar het scherm"),
        (("sarif:",), "ontbreekt het bestand"),
        (("sarif:er/is/niets",), "`er/is/niets` kan niet worden geschreven"),
        (("sarif:.",), "`.` kan niet worden geschreven"),
    ],
)
def test_what_cannot_be_is_2_and_named(run: Run, bad: Path, arguments: tuple[str, ...], said: str) -> None:
    asked = [part for one in arguments for part in ("--format", one)]

    done = run("check", *RULE, *asked, cwd=bad)

    assert done.returncode == 2
    assert said in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_failure_takes_the_shape_of_standard_output_and_writes_no_file(run: Run, tmp_path: Path) -> None:
    done = run("check", "--format", "sarif:uit.sarif", "--format", "json")

    assert done.returncode == json.loads(done.stdout)["exit_code"] == 2
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("form", "begin"), [("github", "::error title=ibplint::"), ("azure", "##vso[task.logissue ")])
def test_a_service_sees_why_there_is_no_result(run: Run, form: str, begin: str) -> None:
    done = run("check", "--format", form)

    assert done.returncode == 2
    assert done.stdout.startswith(begin)


@pytest.mark.parametrize(("arguments", "sign"), [((), ";"), (("--csv-delimiter", ","), ",")])
def test_the_delimiter_of_csv_can_be_chosen(run: Run, bad: Path, arguments: tuple[str, ...], sign: str) -> None:
    done = run("check", *RULE, "--format", "csv", *arguments, cwd=bad)

    assert done.stdout.startswith(f'\ufeff"normen"{sign}"toetsregel"{sign}')


def test_the_summary_of_a_step_gets_the_whole_list(run: Run, bad: Path, tmp_path: Path) -> None:
    summary = tmp_path / "samenvatting.md"
    summary.write_text("er was al iets\n", encoding="utf-8")

    done = run("check", *RULE, "--format", "github", cwd=bad, env={"GITHUB_STEP_SUMMARY": str(summary)})

    text = summary.read_text(encoding="utf-8")
    assert done.returncode == 1
    assert text.startswith("er was al iets\n**Dit voldoet nog niet:")
    assert "| fout | `rollen.yaml:2:24` |" in text
    assert "de Wit" not in text


def test_only_the_form_for_github_writes_a_summary(run: Run, bad: Path, tmp_path: Path) -> None:
    summary = tmp_path / "samenvatting.md"

    run("check", *RULE, "--format", "text", cwd=bad, env={"GITHUB_STEP_SUMMARY": str(summary)})

    assert not summary.exists()


SURROUNDINGS: tuple[Mapping[str, str], ...] = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "nl_NL.UTF-8", "COLUMNS": "60"},
    {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Pago_Pago", "LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "1"},
)


def test_every_form_gives_the_same_bytes_wherever_it_runs(run: Run, tmp_path: Path) -> None:
    twin = Path(__file__).parents[2] / "examples" / "voorbeeldbestuur-met-gebreken"
    written = []
    for number, surroundings in enumerate(SURROUNDINGS):
        folder = tmp_path / str(number)
        folder.mkdir()
        asked = [part for form in FORMS for part in ("--format", f"{form}:{folder}{os.sep}{form}")]
        done = run("check", str(twin), "--as-of", "2026-11-01", *asked, env=surroundings)
        assert (done.returncode, done.stderr) == (1, "")
        written.append({form: (folder / form).read_bytes() for form in FORMS})

    assert all(written[0])
    for form in FORMS:
        assert {one[form] for one in written} == {written[0][form]}, form
