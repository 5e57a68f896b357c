import json
from pathlib import Path

import pytest
from dossiers_for_commands import BOARD, Run

RULE = ("--rule", "rol-besluit", "--as-of", "2026-11-20", "--fail-on", "warning")
FILES = {
    "bestuur.yaml": BOARD,
    "rollen.yaml": "rollen:\n  - {id: wilg, rol: schoolleider, persoon: K. Meijer}\n",
    "besluiten.yaml": (
        "besluiten:\n  - {id: B-1, orgaan: bestuur, datum: 2026-11-05, onderwerp: Later, uitkomst: besloten}\n"
    ),
    "afwijkingen.yaml": (
        "afwijkingen:\n  - {id: AFW-1, toetsregel: rol-besluit, vermelding: rollen/wilg, reden: Later, besluit: B-1,"
        " tot_en_met: 2027-01-31}\n"
    ),
}


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A dossier with one breach, which a deviation covers until 31 January 2027."""
    root = tmp_path / "dossier"
    root.mkdir()
    for name, text in FILES.items():
        (root / name).write_text(text, encoding="utf-8")
    return root


def test_a_breach_that_is_waived_is_no_reason_to_fail(run: Run, dossier: Path) -> None:
    done = run("check", *RULE, cwd=dossier)

    assert done.returncode == 0, done.stdout
    assert "afgeweken (besloten)" in done.stdout
    assert "behalve waar met een besluit van is afgeweken" in done.stdout


@pytest.mark.parametrize("options", [("--no-deviations",), ("--as-of", "2027-02-01")])
def test_left_aside_or_after_its_last_day_the_breach_counts_again(
    run: Run, dossier: Path, options: tuple[str, ...]
) -> None:
    assert run("check", *RULE, *options, cwd=dossier).returncode == 1


def test_machines_get_both_verdicts(run: Run, dossier: Path) -> None:
    shape = json.loads(run("check", *RULE, "--format", "json", cwd=dossier).stdout)

    (finding,) = [one for one in shape["findings"] if one["rule"] == "rol-besluit"]
    (rule,) = [one for one in shape["rules"] if one["id"] == "rol-besluit"]
    assert finding["waiver"] == {
        "deviation": "AFW-1",
        "path": "afwijkingen.yaml",
        "line": 2,
        "reason": "de tekst op afwijkingen.yaml:2",
        "until": "2027-01-31",
    }
    assert (rule["verdict"], rule["judged"]) == ("waived", "not met")
    assert [(one["verdict"], one["judged"], one["deviation"]) for one in rule["records"]] == [
        ("waived", "not met", "AFW-1")
    ]
    norms = {norm["id"]: norm for each in shape["frameworks"] if each["id"] == "ibp-fo" for norm in each["norms"]}
    assert (norms["OR.01"]["verdict"], norms["OR.01"]["judged"]) == ("waived", "not met")
    assert norms["OR.01"]["hindered_by"] == ["rol-besluit"]
    assert [(one["id"], one["breaches"]) for one in shape["deviations"]] == [("AFW-1", 1)]
    assert shape["deviations_count"] is True
