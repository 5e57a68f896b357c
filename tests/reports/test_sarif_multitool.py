"""The tool by which Microsoft and GitHub themselves judge SARIF."""

import os
import re
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from results_by_hand import FG, finding, result, texts

from ibplint.model.finding import Change, Waiver
from ibplint.model.message import Message
from ibplint.model.result import RunResult
from ibplint.model.view import View
from ibplint.reports.sarif import render

ROOT = Path(__file__).parent.parent.parent
NAME = "Sarif.Multitool"
# The project has no page on the web yet, so there is no `informationUri` to give.
SPARED = {"SARIF2005"}


def tool() -> str | None:
    here = sorted((ROOT / ".venv" / "multitool").glob(f"node_modules/@microsoft/sarif-multitool-*/{NAME}"))
    return os.environ.get("IBPLINT_SARIF_MULTITOOL") or shutil.which(NAME) or next(map(str, here), None)


@pytest.fixture(scope="module")
def multitool() -> str:
    found = tool()
    if found is None:
        pytest.skip("no SARIF Multitool: `make multitool` installs it where npm is, or set IBPLINT_SARIF_MULTITOOL")
    return found


@pytest.mark.parametrize("kind", ["ordinary", "hostile", "empty"])
def test_it_is_clean_by_the_rules_of_sarif_and_of_github(
    multitool: str, hostile: RunResult, tmp_path: Path, kind: str
) -> None:
    waived = finding(waiver=Waiver("AFW-1", FG, Message(texts("vacature")), date(2026, 12, 31)))
    made = {
        "ordinary": result(findings=(finding(change=Change.NEW), waived), base="main", prefix="dossiers/oost"),
        "hostile": hostile,
        "empty": result(findings=(), rules=()),
    }[kind]
    file = tmp_path / "out.sarif"
    file.write_text(render(made, View()), encoding="utf-8")

    done = subprocess.run(
        [multitool, "validate", str(file), "--rule-kind", "Sarif;Ghas", "--level", "Error;Warning"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
    )

    assert "Analysis completed successfully" in done.stdout, done.stdout
    assert set(re.findall(r"(?:error|warning) ([A-Za-z]+\d+)", done.stdout)) <= SPARED, done.stdout
