"""Every example in docs/ci.md is one that the service itself would take."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from ci_scripts import as_azure_reads, checked, gitlab, zizmor
from repositories import SURROUNDINGS
from wheelhouse import ROOT

TEXT = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)
EXAMPLES = {text.splitlines()[0].removeprefix("# "): text for kind, text in BLOCKS if kind == "yaml"}
WORKFLOWS = [name for name in EXAMPLES if name.startswith(".github/workflows/")]
GITLAB_TEMPLATE = "ci-templates/gitlab/ibplint.yml"
AZURE_TEMPLATE = "ci-templates/azure/ibplint.yml"
# A tag of one's own organisation may be trusted; of everybody else, only a commit.
TRUST = """
rules:
  unpinned-uses:
    config:
      policies:
        your-organisation/*: ref-pin
        "*": hash-pin
"""


def content(name: str) -> dict[str, Any]:
    return yaml.safe_load(EXAMPLES[name])  # type: ignore[no-any-return]


def written(folder: Path, name: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(EXAMPLES[name], encoding="utf-8")
    return file


def steps(name: str) -> list[dict[str, Any]]:
    return [step for job in content(name)["jobs"].values() for step in job["steps"]]


def test_every_block_is_a_whole_file_or_a_command() -> None:
    assert {kind for kind, _ in BLOCKS} == {"yaml", "console"}
    assert {*EXAMPLES} == {*WORKFLOWS, ".gitlab-ci.yml", "azure-pipelines.yml", ".pre-commit-config.yaml"}
    assert WORKFLOWS


@pytest.mark.parametrize(
    ("name", "schema"),
    [
        *((name, "vendor.github-workflows") for name in WORKFLOWS),
        (".gitlab-ci.yml", "vendor.gitlab-ci"),
    ],
)
def test_an_example_is_valid_by_the_schema_of_its_service(tmp_path: Path, name: str, schema: str) -> None:
    assert checked(schema, written(tmp_path, name)) == ""


@pytest.mark.parametrize("base", [True, False])
def test_the_azure_example_is_valid_on_a_pull_request_and_without_one(tmp_path: Path, *, base: bool) -> None:
    pipeline = content("azure-pipelines.yml")
    _, template = pipeline["steps"]
    template["parameters"] = next(
        given for word, given in template["parameters"].items() if ("Build.Reason" in word) is base
    )
    file = tmp_path / "azure-pipelines.yml"
    file.write_text(yaml.safe_dump(as_azure_reads(pipeline)), encoding="utf-8")

    assert checked("vendor.azure-pipelines", file) == ""


def test_zizmor_has_nothing_against_the_workflows(tmp_path: Path) -> None:
    files = [str(written(tmp_path, name)) for name in WORKFLOWS]
    trust = tmp_path / "zizmor.yml"
    trust.write_text(TRUST, encoding="utf-8")

    assert zizmor("--config", str(trust), *files) == ""


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_fetches_the_whole_history_and_gives_the_action_what_it_knows(name: str) -> None:
    known = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["inputs"]
    fetched = [step["with"]["fetch-depth"] for step in steps(name) if step["uses"].startswith("actions/checkout@")]
    given = {key for step in steps(name) if "/ibplint@" in step["uses"] for key in step.get("with", {})}

    assert fetched == [0] * len(content(name)["jobs"])
    assert given <= set(known)


def test_the_gitlab_example_gives_the_template_what_it_knows_and_a_rule_to_each_job() -> None:
    example = content(".gitlab-ci.yml")
    template = (ROOT / GITLAB_TEMPLATE).read_text(encoding="utf-8")
    jobs = [next(iter(gitlab(template, one["inputs"])[1])) for one in example["include"]]

    assert {one["file"] for one in example["include"]} == {GITLAB_TEMPLATE}
    assert all(set(one["inputs"]) <= set(gitlab(template, {})[0]) for one in example["include"])
    assert example["variables"]["GIT_DEPTH"] == "0"
    assert [set(example[job]) for job in jobs] == [{"rules"}] * 3


def test_the_azure_example_gives_the_template_what_it_knows() -> None:
    checkout, template = content("azure-pipelines.yml")["steps"]
    known = {one["name"] for one in yaml.safe_load((ROOT / AZURE_TEMPLATE).read_text(encoding="utf-8"))["parameters"]}

    assert checkout["fetchDepth"] == 0
    assert template["template"] == f"{AZURE_TEMPLATE}@ibplint"
    assert {name for branch in template["parameters"].values() for name in branch} <= known


def test_the_pre_commit_example_is_one_that_pre_commit_takes(tmp_path: Path) -> None:
    file = written(tmp_path, ".pre-commit-config.yaml")

    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-config", str(file)],
        cwd=tmp_path,
        env=SURROUNDINGS,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

    assert (done.returncode, done.stdout) == (0, "")
    assert [one["id"] for repo in content(".pre-commit-config.yaml")["repos"] for one in repo["hooks"]] == [
        one["id"] for one in hooks
    ]


def test_the_table_of_inputs_is_that_of_the_action() -> None:
    known = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))["inputs"]

    assert re.findall(r"^\| `([a-z-]+)` \|", TEXT, re.MULTILINE) == list(known)
