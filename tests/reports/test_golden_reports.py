"""One file per format, as it comes out; `pytest --update-golden` rewrites them, and the difference is read as prose."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ibplint import reports
from ibplint.lint import Request, lint
from ibplint.model.result import RunResult
from ibplint.model.view import View
from ibplint.one_per_file import load, names

EXAMPLES = Path(__file__).parents[2] / "examples"
TWIN = "voorbeeldbestuur-met-gebreken"
# Enough to see every verdict and every kind of place, and no more than a person reads.
RULES = (
    "bestand-leesbaar",
    "datalek-72-uur",
    "fg-onafhankelijk",
    "koppeling-klopt",
    "overeenkomst-bewijs",
    "register-aanwezig",
    "register-controle",
)


@pytest.fixture(scope="module")
def shown() -> RunResult:
    """The example as it is seen from the root of git, whatever version this is and wherever it lies."""
    made = lint(Request(paths=(EXAMPLES / TWIN,), as_of=date(2026, 11, 1), rules=RULES)).result
    return replace(
        made,
        tool="ibplint 0.0.0",
        prefix=f"examples/{TWIN}",
        # Rules of hygiene that are always judged look at every record; two of them will do.
        rules=tuple(rule for rule in made.rules if rule.id in RULES),
        findings=tuple(finding for finding in made.findings if finding.rule in RULES),
    )


@pytest.mark.parametrize("report", names(reports))
def test_a_format_comes_out_as_it_was_read(report: str, shown: RunResult, golden: Callable[[str, str], None]) -> None:
    golden(f"report.{report}", load(reports, report).render(shown, View()))


def test_the_summary_of_a_step_comes_out_as_it_was_read(shown: RunResult, golden: Callable[[str, str], None]) -> None:
    golden("step-summary.md", load(reports, "github").summary(shown, View(), 900_000))
