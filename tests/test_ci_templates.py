"""The templates for GitLab and Azure: valid for others, and their scripts do what they say."""

import os
import sys
from pathlib import Path

import pytest
import yaml
from ci_scripts import checked, gitlab, run_script
from repositories import SURROUNDINGS, committed, repository
from wheelhouse import ROOT, with_example

GITLAB = ROOT / "ci-templates" / "gitlab" / "ibplint.yml"
AZURE = ROOT / "ci-templates" / "azure" / "ibplint.yml"
AZURE_CONTENT = yaml.safe_load(AZURE.read_text(encoding="utf-8"))
PARAMETERS = {one["name"]: one["default"] for one in AZURE_CONTENT["parameters"]}
_, JUDGE, _ = AZURE_CONTENT["steps"]


@pytest.fixture
def board(tmp_path: Path) -> Path:
    """A board with an old gap, and a change since then that makes no other."""
    folder = repository(with_example(tmp_path / "board"), {})
    (folder / "registers" / "verwerkers.yaml").unlink()
    committed(folder)
    committed(folder, {"notitie.txt": "Een notitie.\n"})
    return folder


@pytest.fixture
def machine(tmp_path: Path) -> dict[str, str]:
    """A machine on which ibplint, the one that is tested here, has been installed already."""
    program = tmp_path / "ibplint" / "bin" / "ibplint"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -m ibplint "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    own = {name: value for name, value in SURROUNDINGS.items() if not name.startswith(("INPUT_", "IBPLINT_"))}
    return {
        **own,
        "PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "AGENT_TEMPDIRECTORY": str(tmp_path),
    }


def judge_gitlab(machine: dict[str, str], folder: Path, **inputs: str) -> tuple[int, str]:
    given = {name.replace("_", "-"): value for name, value in inputs.items()} | {"install": ""}
    job = gitlab(GITLAB.read_text(encoding="utf-8"), given)[1]["ibplint"]
    # The runner joins the lines of a script, and takes sh where an image has no bash.
    ran = run_script("\n".join(job["script"]), folder, {**machine, **job["variables"]}, "sh", "-e")
    return ran.returncode, ran.stdout + ran.stderr


def judge_azure(machine: dict[str, str], folder: Path, **parameters: str) -> tuple[int, str]:
    given = PARAMETERS | parameters
    filled = {name: given[value.removeprefix("${{ parameters.")[:-3]] for name, value in JUDGE["env"].items()}
    ran = run_script(JUDGE["bash"], folder, {**machine, **filled}, "bash", "--noprofile", "--norc")
    return ran.returncode, ran.stdout + ran.stderr


def test_the_gitlab_template_and_its_header_are_valid(tmp_path: Path) -> None:
    text = GITLAB.read_text(encoding="utf-8")
    header, job = tmp_path / "header.yml", tmp_path / "job.yml"
    header.write_text(text.partition("\n---\n")[0], encoding="utf-8")
    job.write_text(yaml.safe_dump(gitlab(text, {})[1]), encoding="utf-8")

    assert checked("vendor.gitlab-ci", header, job) == ""


def test_every_input_of_the_gitlab_template_is_used_and_none_stands_in_a_script() -> None:
    text = GITLAB.read_text(encoding="utf-8")
    inputs, jobs = gitlab(text, {})

    assert [name for name in inputs if f"$[[ inputs.{name} ]]" not in text] == []
    assert "$[[" not in text.partition("  script:")[2]
    assert jobs["ibplint"]["variables"]["GIT_DEPTH"] == "0"


def test_the_azure_template_is_valid_and_no_parameter_stands_in_a_script() -> None:
    used = {value for step in AZURE_CONTENT["steps"] for value in step.get("env", {}).values()}

    assert checked("vendor.azure-pipelines", AZURE) == ""
    assert used == {f"${{{{ parameters.{name} }}}}" for name in PARAMETERS}
    assert [step for step in AZURE_CONTENT["steps"] if "${{" in step.get("bash", "")] == []


def test_the_gitlab_job_leaves_its_reports_where_it_says(machine: dict[str, str], board: Path) -> None:
    code, said = judge_gitlab(machine, board, lang="en", as_of="2026-11-02")
    reports = gitlab(GITLAB.read_text(encoding="utf-8"), {})[1]["ibplint"]["artifacts"]["reports"]

    assert (code, "2 November 2026" in said) == (1, True), said
    assert [name for name in reports.values() if not (board / name).is_file()] == []


def test_the_gitlab_job_compares_with_a_base_and_fails_as_asked(machine: dict[str, str], board: Path) -> None:
    assert judge_gitlab(machine, board, base="HEAD^1")[0] == 0
    assert judge_gitlab(machine, board, fail_on="never")[0] == 0
    assert judge_gitlab(machine, board, base="no-such-tag")[0] == 2


def test_the_azure_step_leaves_its_report_and_says_what_it_found(machine: dict[str, str], board: Path) -> None:
    code, said = judge_azure(machine, board, lang="en", asOf="2026-11-02")

    assert (code, "2 November 2026" in said) == (1, True), said
    assert "##vso[task.logissue type=error;" in said
    assert (Path(machine["AGENT_TEMPDIRECTORY"]) / "ibplint-junit.xml").is_file()


def test_the_azure_step_compares_with_a_base_and_fails_as_asked(machine: dict[str, str], board: Path) -> None:
    assert judge_azure(machine, board, base="HEAD^1")[0] == 0
    assert judge_azure(machine, board, failOn="never")[0] == 0
    assert judge_azure(machine, board, base="no-such-tag")[0] == 2
