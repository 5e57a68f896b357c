"""A policy that comes from Word by way of Pandoc gives the findings of its source, whatever form its tables take."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from ibplint.lint import Request, lint

POLICIES = Path(__file__).parent / "policies"
DAY = date(2026, 11, 1)
FORMS = ("default", "gfm", "gfm-none")


def rules(path: Path) -> Counter[str]:
    """How often each rule finds something in a file."""
    return Counter(finding.rule for finding in lint(Request(paths=(path,), as_of=DAY)).result.findings)


@pytest.mark.parametrize("name", ["kleine-school", "koepel", "vlekkeloos"])
def test_a_conversion_has_the_findings_of_its_source(name: str) -> None:
    expected = rules(POLICIES / f"{name}.md")

    found = {form: rules(POLICIES / "pandoc" / f"{name}-{form}.md") for form in FORMS}

    assert found == dict.fromkeys(FORMS, expected)
