"""Evidence from disk to verdict: seen, stated, changed, missing."""

from collections import Counter
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from ibplint.errors import IbplintError
from ibplint.lint import Request, lint
from ibplint.model.evidence import EvidenceState
from ibplint.model.result import RunResult
from ibplint.model.verdict import Verdict
from ibplint.model.view import View
from ibplint.reports.text import render

TEXT = b"%PDF-1.7"
HASH = sha256(TEXT).hexdigest()
DAY = date(2026, 11, 20)


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A dossier with three pieces of evidence outside it, beside the folder in which two of these lie."""
    root, room = tmp_path / "dossier", tmp_path / "archief"
    (room / "2026").mkdir(parents=True)
    (room / "2026" / "goed.pdf").write_bytes(TEXT)
    (room / "2026" / "anders.pdf").write_bytes(b"andere bytes")
    root.mkdir()
    (root / "bestuur.yaml").write_text("bestuur: {naam: De Veenrand, sector: po}\n", encoding="utf-8")
    rows = "".join(
        f"  - {{naam: {name}, soort: audit, bewijs: {{vindplaats: 2026/{name}.pdf, sha256: {HASH},"
        " gezien_op: 2026-10-01, gezien_door: privacy-officer}}\n"
        for name in ("goed", "anders", "weg")
    )
    (root / "activiteiten.yaml").write_text(f"activiteiten:\n{rows}", encoding="utf-8")
    return root


def run(dossier: Path, **rest: object) -> RunResult:
    return lint(Request(paths=(dossier,), as_of=DAY, rules=("bewijs-gevonden",), **rest)).result


def states(result: RunResult) -> list[str]:
    return [one.state.value for one in result.evidence]


def verdicts(result: RunResult) -> dict[str, Verdict]:
    rule = next(one for one in result.rules if one.id == "bewijs-gevonden")
    return {one.place.record: one.verdict for one in rule.records if one.verdict is not Verdict.NOT_APPLICABLE}


def test_evidence_outside_the_dossier_is_stated_and_supports_met(dossier: Path) -> None:
    result = run(dossier)

    assert states(result) == ["stated"] * 3
    assert set(verdicts(result).values()) == {Verdict.MET}


def test_a_folder_with_evidence_tells_what_was_seen_changed_and_missing(dossier: Path) -> None:
    result = run(dossier, evidence=dossier.parent / "archief")

    assert states(result) == ["seen", "changed", "missing"]
    assert verdicts(result) == {"goed": Verdict.MET, "anders": Verdict.NOT_MET, "weg": Verdict.NOT_MET}
    messages = [one.message.text("nl") for one in result.findings if one.rule == "bewijs-gevonden"]
    assert messages == [
        "`2026/anders.pdf` is gewijzigd sinds het is vastgelegd: de `sha256` klopt niet",
        "`2026/weg.pdf` ligt niet in de map met bewijs",
    ]


def test_the_settings_may_name_the_folder(dossier: Path) -> None:
    (dossier / "ibplint.yaml").write_text("evidence: ../archief\n", encoding="utf-8")

    assert states(run(dossier)) == ["seen", "changed", "missing"]


def test_a_folder_of_the_settings_that_is_not_here_leaves_evidence_stated(dossier: Path) -> None:
    (dossier / "ibplint.yaml").write_text("evidence: ../elders\n", encoding="utf-8")

    assert states(run(dossier)) == ["stated"] * 3


@pytest.mark.parametrize("folder", ["/srv/archief", "C:/archief", "'\\\\server\\archief'"])
def test_settings_name_no_folder_of_one_machine(dossier: Path, folder: str) -> None:
    (dossier / "ibplint.yaml").write_text(f"evidence: {folder}\n", encoding="utf-8")

    with pytest.raises(IbplintError, match="from the dossier"):
        run(dossier)


def test_a_folder_that_is_asked_for_must_be_there(dossier: Path) -> None:
    with pytest.raises(IbplintError, match="does not exist"):
        run(dossier, evidence=dossier / "weg")


def test_evidence_that_is_required_leaves_what_is_stated_undetermined(dossier: Path) -> None:
    result = run(dossier, evidence_required=True)

    rule = next(one for one in result.rules if one.id == "bewijs-gevonden")
    reasons = [one.reason.text("nl") for one in rule.records if one.reason and one.verdict is Verdict.UNDETERMINED]
    assert set(verdicts(result).values()) == {Verdict.UNDETERMINED}
    assert reasons[0] == "`2026/goed.pdf` is opgegeven maar niet ingezien, en hier is ingezien bewijs gevraagd"
    assert [one.rule for one in result.findings] == []
    assert result.evidence_required


def test_evidence_that_is_required_and_seen_is_met(dossier: Path) -> None:
    result = run(dossier, evidence=dossier.parent / "archief", evidence_required=True)

    assert verdicts(result)["goed"] is Verdict.MET


def test_a_file_in_the_dossier_is_compared_with_its_hash(dossier: Path) -> None:
    (dossier / "2026").mkdir()
    for name in ("goed", "anders"):
        (dossier / "2026" / f"{name}.pdf").write_bytes((dossier.parent / "archief/2026" / f"{name}.pdf").read_bytes())

    assert Counter(states(run(dossier))) == {"seen": 1, "changed": 1, "stated": 1}


def test_each_piece_is_listed_with_its_place_and_by_whom_it_was_seen(dossier: Path) -> None:
    first = run(dossier).evidence[0]

    assert str(first.place) == "activiteiten.yaml:2:40"
    assert (first.what.text, first.state, first.seen_on) == ("2026/goed.pdf", EvidenceState.STATED, date(2026, 10, 1))
    assert first.seen_by is not None
    assert first.seen_by.text == "privacy-officer"


def test_a_name_where_a_role_belongs_is_not_shown(dossier: Path) -> None:
    text = (dossier / "activiteiten.yaml").read_text(encoding="utf-8").replace("privacy-officer", "A. de Wit")
    (dossier / "activiteiten.yaml").write_text(text, encoding="utf-8")

    shown = render(run(dossier), View())

    assert "de Wit" not in shown
    assert "door de persoon op activiteiten.yaml:2" in " ".join(shown.split())


def test_a_name_where_a_role_belongs_is_hidden_in_the_source_line_too(dossier: Path) -> None:
    text = (dossier / "activiteiten.yaml").read_text(encoding="utf-8").replace("privacy-officer", "A. de Wit")
    (dossier / "activiteiten.yaml").write_text(text, encoding="utf-8")

    shown = render(run(dossier, evidence=dossier.parent / "archief"), View())

    assert "is gewijzigd sinds" in shown
    assert "de Wit" not in shown


def test_the_text_counts_evidence_and_lists_what_was_only_stated(dossier: Path) -> None:
    text = render(run(dossier), View())

    assert "bewijs       3 opgegeven\n" in text
    assert "  - activiteiten.yaml:2:40  `2026/goed.pdf` (gezien op 1 oktober 2026 door `privacy-officer`)\n" in text
    assert "bewijs       1 gezien, 1 gewijzigd, 1 ontbreekt" in render(
        run(dossier, evidence=dossier.parent / "archief"), View()
    )


def test_one_file_alone_shows_no_evidence(dossier: Path, tmp_path: Path) -> None:
    alone = tmp_path / "los.yaml"
    alone.write_bytes((dossier / "activiteiten.yaml").read_bytes())

    assert lint(Request(paths=(alone,), as_of=DAY)).result.evidence == ()
