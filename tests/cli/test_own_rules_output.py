"""A board's own rules, from its settings to the report."""

import json
from pathlib import Path

import pytest
from dossiers_for_commands import Run

from ibplint import reports
from ibplint.one_per_file import names

DAY = ("--as-of", "2026-11-01")
OWN = """\
- id: eigen-adres
  says: De FG heeft een adres bij ons
  norms: {avg: ["38.4"]}
  severity: error
  for: rollen
  of: {rol: fg}
  require: {holds: {contact: {matches: '@veenrand\\.example$'}}}
  fix: Vul `contact` in met ons adres.
  good: "rollen: [{rol: fg, persoon: A. de Wit, contact: fg@veenrand.example}]"
  bad: "rollen: [{rol: fg, persoon: A. de Wit, contact: fg@mail.example}]"
"""
ROLES = "rollen:\n  - {rol: fg, persoon: A. de Wit, contact: fg@mail.example}\n"


@pytest.fixture
def dossier(good: Path) -> Path:
    """A dossier with a rule of its own, in a file that bears the name of a register."""
    (good / "eigen").mkdir()
    (good / "eigen" / "rollen.yaml").write_text(OWN, encoding="utf-8")
    (good / "rollen.yaml").write_text(ROLES, encoding="utf-8")
    (good / "ibplint.yaml").write_text("rules: eigen\n", encoding="utf-8")
    return good


def settle(dossier: Path, text: str) -> None:
    (dossier / "ibplint.yaml").write_text(text, encoding="utf-8")


def test_it_is_judged_and_counted_and_its_file_is_not_read(run: Run, dossier: Path) -> None:
    done = run("check", "--rule", "eigen-adres", *DAY, cwd=dossier)

    assert (done.returncode, done.stderr) == (1, "")
    assert "`contact` past op een patroon (zie `ibplint explain eigen-adres`)" in " ".join(done.stdout.split())
    assert "regel  De FG heeft een adres bij ons (eigen-adres)" in done.stdout
    assert "  eigen toetsregels: eigen/rollen.yaml\n" in done.stdout
    assert "eigen regels 1 van het bestuur zelf" in done.stdout


def test_the_register_that_its_file_is_called_after_stays_whole(run: Run, dossier: Path) -> None:
    done = run("check", "--format", "json", *DAY, cwd=dossier)
    result = json.loads(done.stdout)

    assert result["registers"]["rollen"]["darkened"] == []
    assert result["measure"] == {"own": ["eigen-adres"], "adjusted": [], "rules_version": None, "newer": []}
    assert {file["path"]: (file["unread"] or {}).get("code") for file in result["files"]} == {
        "bestuur.yaml": None,
        "eigen/rollen.yaml": "rules",
        "ibplint.yaml": "settings",
        "rollen.yaml": None,
    }


def test_a_stricter_rule_is_judged_and_named(run: Run, dossier: Path) -> None:
    settle(
        dossier, "rules: eigen\nadjust:\n  eigen-adres: {max_deviation: 1 maand}\n  fg-bereikbaar: {severity: error}\n"
    )

    done = run("check", "--rule", "fg-bereikbaar", *DAY, "--lang", "en", cwd=dossier)

    assert "own rules 1 of the board's own; made stricter: eigen-adres, fg-bereikbaar" in " ".join(done.stdout.split())
    assert "error  `gepubliceerd_op`" in done.stdout


def test_the_version_that_was_taken_on_is_one_line(run: Run, dossier: Path) -> None:
    settle(dossier, "rules-version: 0.1.0\n")

    done = run("check", "--rule", "fg-bereikbaar", *DAY, cwd=dossier)

    assert "eigen regels overgenomen tot en met versie 0.1.0, nieuwere zijn er niet\n" in done.stdout


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("rules: ../../..", "ligt buiten de git-repository"),
        ("rules: https://example.org/a.yaml", "een adres op internet"),
        ("rules: weg", "`weg` bestaat niet"),
        ("extends: ibplint.yaml", "loopt in een kring"),
        ("adjust: {fg-bereikbaar: {severity: note}}", "soepeler is een afwijking"),
        ("rules-version: 99.0.0", "versie 99.0.0 van de regels bestaat hier niet"),
    ],
)
def test_what_a_board_may_not_ask_is_2_with_its_place(text: str, why: str, run: Run, dossier: Path) -> None:
    settle(dossier, text)

    done = run("check", cwd=dossier)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("ibplint: ibplint.yaml:1:")
    assert why in done.stderr


def test_a_rule_with_a_name_of_ours_is_2_with_both_places(run: Run, dossier: Path) -> None:
    (dossier / "eigen" / "rollen.yaml").write_text(OWN.replace("eigen-adres", "fg-bereikbaar"), encoding="utf-8")

    for done in (run("check", cwd=dossier), run("test", "eigen", cwd=dossier)):
        assert done.returncode == 2
        assert "eigen/rollen.yaml:1:7: toetsregel `fg-bereikbaar` staat ook op norms/rules/" in done.stderr


def test_it_is_explained_inside_its_dossier_only(run: Run, dossier: Path, tmp_path: Path) -> None:
    inside, outside = run("explain", "eigen-adres", cwd=dossier), run("explain", "eigen-adres", cwd=tmp_path)

    assert inside.returncode == 0
    assert "Eigen regel van het bestuur, uit eigen/rollen.yaml:1." in inside.stdout
    assert "Strenger kan, met `adjust` in `ibplint.yaml`: `max_deviation` (nu geen grens)." in inside.stdout
    assert outside.returncode == 2


def test_a_stricter_rule_is_explained_as_it_counts_here(run: Run, dossier: Path) -> None:
    settle(dossier, "adjust: {herstelproef-jaarlijks: {period: 6 maanden}}")

    done = run("explain", "herstelproef-jaarlijks", cwd=dossier)

    assert "Het bestuur heeft deze regel strenger gezet" in done.stdout
    assert "hoogstens 6 maanden geleden" in done.stdout
    assert "`period` (nu 6 maanden, korter)" in done.stdout


def test_the_manual_stays_open_while_a_rule_is_being_mended(run: Run, dossier: Path) -> None:
    (dossier / "eigen" / "rollen.yaml").write_text(OWN.replace("holds:", "hols:"), encoding="utf-8")

    check, rule = run("explain", "holds", cwd=dossier), run("explain", "eigen-adres", cwd=dossier)

    assert check.returncode == 0
    assert check.stdout.startswith("Toetsvorm holds")
    assert "`hols` is geen toetsvorm; bedoelde u `holds`?" in check.stderr
    assert (rule.returncode, rule.stdout) == (2, "")
    assert "`hols` is geen toetsvorm" in rule.stderr


def test_a_pattern_that_takes_too_long_is_2_and_names_its_place(run: Run, dossier: Path, tmp_path: Path) -> None:
    (tmp_path / "zonder").mkdir()
    (tmp_path / "zonder" / "re2.py").write_text("raise ImportError\n", encoding="utf-8")
    (dossier / "eigen" / "rollen.yaml").write_text(
        OWN.replace("matches: '@veenrand\\.example$'", "matches: '^(a|a)*$'"), encoding="utf-8"
    )
    (dossier / "rollen.yaml").write_text(ROLES.replace("fg@mail", f"{'a' * 40}!"), encoding="utf-8")
    path = f"{tmp_path / 'zonder'}:{Path(reports.__file__).parents[2]}"

    done = run("check", "--rule", "eigen-adres", *DAY, cwd=dossier, env={"PYTHONPATH": path})

    assert done.returncode == 2
    assert "eigen/rollen.yaml:7:40: `eigen-adres`: het patroon `^(a|a)*$` is te zwaar" in done.stderr


@pytest.mark.parametrize("form", names(reports))
def test_no_text_of_a_rule_acts_in_a_report(form: str, run: Run, dossier: Path) -> None:
    hostile = OWN.replace(
        "De FG heeft een adres bij ons", "'<script>x</script> ##[error]y @team ![a](http://b.example/)'"
    )
    (dossier / "eigen" / "rollen.yaml").write_text(hostile, encoding="utf-8")

    done = run("check", "--rule", "eigen-adres", "--format", form, *DAY, cwd=dossier)

    assert done.returncode in (1, 2)
    if form == "markdown":
        assert "<script>" not in done.stdout
    assert "\n##[" not in done.stdout
