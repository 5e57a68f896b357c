"""What one edit of the example makes and solves, in a real repository."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest
from base_edits import EDITS, FOUND, GAPS, JUDGED, Edit
from repositories import repository

import ibplint.lint
from ibplint.errors import IbplintError
from ibplint.lint import Request, lint
from ibplint.model.finding import Change, Finding
from ibplint.model.result import RunResult
from ibplint.rulebook.load import load_rulebook

EXAMPLE = Path(__file__).parent.parent / "examples" / "voorbeeldbestuur"
DAY = date(2026, 11, 1)


@pytest.fixture(scope="module", autouse=True)
def one_rulebook() -> Iterator[None]:
    """The rules are read once for all these runs."""
    patch = pytest.MonkeyPatch()
    kept = cache(lambda: load_rulebook(ibplint.lint.load_vocabulary()))
    patch.setattr(ibplint.lint, "load_rulebook", lambda _: kept())
    yield
    patch.undo()


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example in a repository of its own, with the gaps committed."""
    files = {file.relative_to(EXAMPLE).as_posix(): file.read_bytes() for file in EXAMPLE.rglob("*") if file.is_file()}
    for gap in GAPS:
        files[gap.file] = put(files[gap.file], gap)
    return repository(tmp_path_factory.mktemp("repo") / "voorbeeldbestuur", files)


def put(text: bytes, edit: Edit) -> bytes:
    assert text.count(edit.old.encode()) == 1, edit
    return text.replace(edit.old.encode(), edit.new.encode())


def judged(folder: Path, base: str | None = "HEAD", **rest: object) -> RunResult:
    request = Request(paths=(folder,), as_of=DAY, rules=tuple(JUDGED), base=base, **rest)  # type: ignore[arg-type]
    return lint(request).result


def rules(findings: Iterator[Finding]) -> list[str]:
    return sorted({rule for one in findings for rule in (one.rule, *one.also)})


def new(result: RunResult) -> list[str]:
    return rules(one for one in result.findings if one.change is Change.NEW)


def test_the_base_has_the_gaps_that_the_edits_leave_or_solve(dossier: Path) -> None:
    assert rules(iter(judged(dossier, base=None).findings)) == FOUND.split()


@pytest.mark.parametrize("edit", EDITS, ids=[f"{number}-{edit.file}" for number, edit in enumerate(EDITS)])
def test_an_edit_makes_and_solves_what_is_written_beside_it(dossier: Path, edit: Edit) -> None:
    file = dossier / edit.file
    text = file.read_bytes()
    file.write_bytes(put(text, edit))
    try:
        result = judged(dossier)
    finally:
        file.write_bytes(text)

    assert (new(result), rules(iter(result.solved))) == (sorted(edit.made.split()), sorted(edit.solved.split()))


def test_what_is_new_stands_where_it_is_seen_whatever_file_was_changed(dossier: Path) -> None:
    file = dossier / "besluiten.yaml"
    text = file.read_bytes()
    file.write_bytes(text.replace(b"    datum: 2023-11-30\n", b"    datum: 2024-01-30\n"))
    try:
        result = judged(dossier)
        elsewhere = lint(Request(paths=(file,), as_of=DAY, rules=tuple(JUDGED), base="HEAD")).result
    finally:
        file.write_bytes(text)

    made = [one for one in result.findings if one.change is Change.NEW]
    assert {one.place.path for one in made} == {"rollen.yaml"}
    assert (new(elsewhere), elsewhere.exit_code) == ([], 0)


@pytest.mark.parametrize("day", [date(2027, 1, 15), date(2028, 3, 1), date(2035, 1, 1)])
def test_what_time_alone_caused_is_in_the_base_too_and_blocks_nothing(dossier: Path, day: date) -> None:
    file = dossier / "rollen.yaml"
    text = file.read_bytes()
    file.write_bytes(b"# Een nieuwe regel\n" + text)
    try:
        alone, beside = (lint(Request(paths=(dossier,), as_of=day, base=base)).result for base in (None, "HEAD"))
    finally:
        file.write_bytes(text)

    assert len(alone.findings) > len(judged(dossier).findings)
    assert (new(beside), beside.solved) == ([], ())
    assert (alone.exit_code, beside.exit_code) == (1, 0)


@pytest.mark.parametrize(
    ("old", "new", "fail_on", "code"),
    [
        ("", "", None, 0),
        ("", "", "note", 0),
        ("    ap_aangemeld_op: 2024-01-02\n    ap_nummer: FG000000\n", "    ap_nummer: FG000000\n", None, 1),
        ("    ap_aangemeld_op: 2024-01-02\n    ap_nummer: FG000000\n", "    ap_nummer: FG000000\n", "never", 0),
        ("    ap_nummer: FG000000\n", "", None, 0),
        ("    ap_nummer: FG000000\n", "", "warning", 0),
        ("    ap_nummer: FG000000\n", "", "note", 1),
    ],
)
def test_the_exit_code_follows_what_is_new(dossier: Path, old: str, new: str, fail_on: str | None, code: int) -> None:
    file = dossier / "rollen.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(old, new, 1) if old else text, encoding="utf-8")
    try:
        assert judged(dossier, fail_on=fail_on).exit_code == code
    finally:
        file.write_text(text, encoding="utf-8")


def test_a_dossier_that_was_not_there_is_new_as_a_whole(dossier: Path, tmp_path: Path) -> None:
    outer = repository(tmp_path / "a", {"README.md": "x"})
    inside = outer / "dossier"
    inside.mkdir()
    (inside / "bestuur.yaml").write_bytes((dossier / "bestuur.yaml").read_bytes())

    result = judged(inside)

    assert not result.base_there
    assert {one.change for one in result.findings} == {Change.NEW}
    assert result.exit_code == 1


def test_both_sides_are_judged_by_the_settings_of_now(dossier: Path) -> None:
    settings = dossier / "ibplint.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(f"{text}exclude: [registers/incidenten.yaml]\n", encoding="utf-8")
    try:
        result = judged(dossier)
    finally:
        settings.write_text(text, encoding="utf-8")

    assert "incidenten" not in {one.place.register for one in (*result.findings, *result.solved)}


def test_evidence_is_compared_with_the_bytes_that_it_had(tmp_path: Path) -> None:
    activity = (
        "activiteiten:\n  - naam: Proef\n    soort: hersteltest\n    bewijs: {vindplaats: bijlagen/x.txt, sha256: %s}\n"
    )
    text = "een verslag\n"
    folder = repository(
        tmp_path / "a",
        {
            "bestuur.yaml": "bestuur: {naam: De Veenrand, sector: po}\n",
            "jaarplan.yaml": activity % sha256(text.encode()).hexdigest(),
            "bijlagen/x.txt": text,
        },
    )
    (folder / "bijlagen" / "x.txt").write_text("een ander verslag\n", encoding="utf-8")

    assert new(judged(folder)) == ["bewijs-gevonden"]


def test_one_file_outside_a_dossier_has_no_base(tmp_path: Path) -> None:
    folder = repository(tmp_path / "a", {"los.yaml": "rollen: []\n"})

    with pytest.raises(IbplintError, match="one file outside any"):
        judged(folder / "los.yaml")
