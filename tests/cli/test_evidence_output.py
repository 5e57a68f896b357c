import re
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest
import yaml
from dossiers_for_commands import BOARD, Run

from ibplint.lint import Request, lint

TEXT = b"%PDF-1.7"
HASH = sha256(TEXT).hexdigest()
LINE = re.compile(r'bewijs: \{vindplaats: "(.*)", sha256: ([0-9a-f]{64}), gezien_op: ([0-9-]{10}), gezien_door: \}\n')


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A dossier with a piece of evidence in it, and an archive beside it."""
    root = tmp_path / "dossier"
    (root / "bijlagen").mkdir(parents=True)
    (root / "bestuur.yaml").write_text(BOARD, encoding="utf-8")
    (root / "ibplint.yaml").write_text("evidence: ../archief\n", encoding="utf-8")
    (root / "bijlagen" / "vwo.pdf").write_bytes(TEXT)
    (tmp_path / "archief" / "2026").mkdir(parents=True)
    (tmp_path / "archief" / "2026" / "notulen: één.pdf").write_bytes(TEXT)
    return root


@pytest.mark.parametrize(
    ("argument", "place"),
    [
        ("bijlagen/vwo.pdf", "bijlagen/vwo.pdf"),
        ("./bijlagen/../bijlagen/vwo.pdf", "bijlagen/vwo.pdf"),
        ("../archief/2026/notulen: één.pdf", "2026/notulen: één.pdf"),
        ("../los.pdf", "../los.pdf"),
    ],
)
def test_the_line_names_the_place_the_hash_and_the_day(run: Run, dossier: Path, argument: str, place: str) -> None:
    (dossier.parent / "los.pdf").write_bytes(TEXT)

    done = run("evidence", argument, "--as-of", "2026-11-20", cwd=dossier)

    found = LINE.fullmatch(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert found is not None
    assert found.groups() == (place, HASH, "2026-11-20")


def test_a_file_of_a_dossier_is_counted_from_it_wherever_one_stands(run: Run, dossier: Path) -> None:
    done = run("evidence", "dossier/bijlagen/vwo.pdf", "--as-of", "2026-11-20", cwd=dossier.parent)

    assert 'vindplaats: "bijlagen/vwo.pdf"' in done.stdout


def test_a_path_from_the_root_of_a_disk_becomes_a_name(run: Run, tmp_path: Path) -> None:
    (tmp_path / "los.pdf").write_bytes(TEXT)

    done = run("evidence", str(tmp_path / "los.pdf"), "--as-of", "2026-11-20")

    assert 'vindplaats: "los.pdf"' in done.stdout


def test_the_line_counts_from_the_folder_with_evidence_that_is_given(run: Run, dossier: Path) -> None:
    done = run("evidence", "bijlagen/vwo.pdf", "--evidence", "bijlagen", "--as-of", "2026-11-20", cwd=dossier)

    assert 'vindplaats: "vwo.pdf"' in done.stdout


def test_a_line_that_is_pasted_is_evidence_that_is_seen(run: Run, dossier: Path) -> None:
    files = ("bijlagen/vwo.pdf", "../archief/2026/notulen: één.pdf")
    lines = run("evidence", *files, "--as-of", "2026-11-20", cwd=dossier).stdout.splitlines()
    rows = "".join(f"  - naam: A{number}\n    soort: audit\n    {line}\n" for number, line in enumerate(lines))
    (dossier / "activiteiten.yaml").write_text(f"activiteiten:\n{rows}", encoding="utf-8")

    result = lint(Request(paths=(dossier,), as_of=date(2026, 11, 20))).result

    assert [one.state.value for one in result.evidence] == ["seen", "seen"]
    assert [
        one.rule for one in result.findings if one.place.path == "activiteiten.yaml" and one.rule == "vermelding-past"
    ] == []
    assert yaml.safe_load(lines[0])["bewijs"]["sha256"] == HASH


def test_without_a_day_it_is_today(run: Run, dossier: Path) -> None:
    found = LINE.fullmatch(run("evidence", "bijlagen/vwo.pdf", cwd=dossier).stdout)

    assert found is not None
    assert date.fromisoformat(found[3]) >= date(2026, 11, 1)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("bijlagen",), "`bijlagen` is een map; geef elk bestand apart"),
        (("weg.pdf",), "`weg.pdf` bestaat niet; controleer de naam"),
        (("verwijzing.pdf",), "`verwijzing.pdf` is een verwijzing; geef het bestand zelf"),
        (("bijlagen/vwo.pdf", "weg.pdf"), "`weg.pdf` bestaat niet; controleer de naam"),
        ((), "geef een of meer bestanden"),
    ],
)
def test_what_is_no_file_is_refused(run: Run, dossier: Path, arguments: tuple[str, ...], words: str) -> None:
    (dossier / "verwijzing.pdf").symlink_to(dossier / "bijlagen" / "vwo.pdf")

    done = run("evidence", *arguments, cwd=dossier)

    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"ibplint: {words}\n")
