"""The worked example of the manual for privacy officers does what the manual says."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from ibplint.cli import check
from ibplint.cli import test as proving
from ibplint.lint import Outcome, Request, lint

ROOT = Path(__file__).parent.parent
MANUAL = (ROOT / "docs" / "handleiding.md").read_text(encoding="utf-8")
FILES = dict(re.findall(r"<!-- bestand: (\S+) -->\n```\w+\n(.*?)```\n", MANUAL, re.DOTALL))
SHOWN = re.search(r"<!-- uitkomst: test eigen-regels -->.*?```text\n(.*?)```\n", MANUAL, re.DOTALL)
FINDING = re.search(r"<!-- uitkomst: check --rule (\S+) -->\n```text\n(.*?)```\n", MANUAL, re.DOTALL)
OWN = "veenrand-privacy-officer-bereikbaar"


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    for path, text in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    return tmp_path


def judged(dossier: Path) -> Outcome:
    return lint(Request(paths=(dossier,), rules=(OWN,)))


def test_the_manual_has_a_rule_of_its_own() -> None:
    assert {"ibplint.yaml", "eigen-regels/rollen.yaml", "rollen.yaml"} <= set(FILES)
    assert SHOWN


def test_its_rule_finds_the_gap_in_the_dossier_of_the_manual(dossier: Path) -> None:
    result = judged(dossier).result

    assert [(one.rule, one.place.path, one.place.field) for one in result.findings] == [
        (OWN, "rollen.yaml", "contact"),
    ]
    assert result.measure.own == (OWN,)
    assert result.measure.adjusted == ("fg-bereikbaar",)


def test_its_rule_is_met_once_the_gap_is_closed(dossier: Path) -> None:
    roles = dossier / "rollen.yaml"
    text = roles.read_text(encoding="utf-8")
    person = "    persoon: S. van Dam\n"
    roles.write_text(text.replace(person, f"{person}    contact: privacy@veenrand.example\n"), encoding="utf-8")

    assert judged(dossier).result.findings == ()


def test_its_rule_is_proved_as_the_manual_shows(dossier: Path) -> None:
    done = CliRunner().invoke(proving.command, [str(dossier / "eigen-regels")])

    assert done.exit_code == 0, done.output
    assert SHOWN
    assert done.output.startswith(SHOWN[1])


def test_a_finding_looks_as_the_manual_shows(dossier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert FINDING
    monkeypatch.chdir(dossier)

    done = CliRunner().invoke(check.command, ["--rule", FINDING[1], "--names", "show", "--lang", "nl"])

    assert FINDING[2] in done.output
