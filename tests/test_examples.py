"""The examples: one is clean and stays so, its twin has exactly the gaps that are marked in it."""

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ibplint.lint import Request, lint
from ibplint.model.result import RunResult
from ibplint.model.span import START
from ibplint.model.verdict import Verdict
from ibplint.rulebook.load import load_rulebook
from ibplint.vocabulary.vocabulary import load_vocabulary

ROOT = Path(__file__).parent.parent
CLEAN = ROOT / "examples" / "voorbeeldbestuur"
TWIN = ROOT / "examples" / "voorbeeldbestuur-met-gebreken"
DAY = date(2026, 11, 1)
TOLD = "roltaken"  # the one register that no YAML file of the clean example keeps: its documents tell it
MARKS = 100
MARK = re.compile(r"(?:#|<!--) finds: ([a-z0-9-]+(?:, [a-z0-9-]+)*)")
LISTED = re.compile(r"^- (\S+): ([a-z0-9-]+)$", re.MULTILINE)


def judged(folder: Path) -> RunResult:
    return lint(Request(paths=(folder,), as_of=DAY)).result


def marks() -> Iterator[tuple[str, int, str]]:
    for file in sorted(TWIN.rglob("*")):
        if file.suffix not in {".yaml", ".md"} or file.name == "README.md":
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            for found in MARK.finditer(line):
                for rule in found[1].split(", "):
                    yield file.relative_to(TWIN).as_posix(), number, rule
    for path, rule in LISTED.findall((TWIN / "README.md").read_text(encoding="utf-8")):
        yield path, 0, rule


def test_the_twin_has_exactly_the_gaps_that_are_marked() -> None:
    result = judged(TWIN)

    found = {
        (one.place.path, 0 if one.place.span == START else one.place.span.line, rule)
        for one in result.findings
        for rule in (one.rule, *one.also)
    }
    assert result.exit_code == 1
    assert found == set(marks())


def test_the_twin_shows_many_kinds_of_gaps() -> None:
    assert len(set(marks())) >= MARKS


def test_the_clean_example_is_clean_and_leaves_nothing_undetermined() -> None:
    result = judged(CLEAN)

    # The example shows one deviation too: what it covers is judged all the same.
    assert [(one.rule, one.waiver and one.waiver.deviation) for one in result.findings] == [
        ("rol-vervanger", "AFW-2026-01")
    ]
    others = [one for one in result.rules if one.verdict is not Verdict.MET]
    assert [one.id for one in others if one.verdict is Verdict.WAIVED] == ["rol-vervanger"]
    # A policy need not say what two places of it could contradict.
    assert {(one.verdict, one.proves) for one in others} == {
        (Verdict.WAIVED, True),
        (Verdict.NOT_APPLICABLE, False),
    }
    assert result.exit_code == 0


def _keys(folder: Path) -> list[str]:
    return sorted(
        {
            key
            for file in folder.rglob("*.yaml")
            for key in re.findall(r"(?m)^([a-z]+):", file.read_text(encoding="utf-8"))
            if file.name != "ibplint.yaml"
        }
    )


def test_the_clean_example_keeps_every_register() -> None:
    written = {name for name, schema in load_vocabulary().registers.items() if not schema.supplied}

    assert {*_keys(CLEAN), TOLD} == written


@pytest.mark.parametrize("register", [*_keys(CLEAN), TOLD])
def test_no_rule_over_a_register_stays_met_when_the_register_is_deleted(register: str, tmp_path: Path) -> None:
    for file in CLEAN.rglob("*"):
        if file.is_file():
            copy = tmp_path / file.relative_to(CLEAN)
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(file.read_bytes())
    for file in tmp_path.rglob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        kept = re.sub(rf"(?m)^{register}:.*\n(?:(?:[ #-].*)?\n)*", "", text)
        file.write_text(kept, encoding="utf-8")
    _drop_documents(register, tmp_path)
    _drop_texts(register, tmp_path)

    result = judged(tmp_path)

    spared = {"personen"}  # a register that may be absent: absent is none
    over = {one.id for one in result.rules if "hygiene" not in one.norms} & rules_over(register)
    met = [one.id for one in result.rules if one.id in over and one.verdict is Verdict.MET]
    assert register in spared or met == []


def _drop_documents(register: str, folder: Path) -> None:
    if register == "documenten":
        for file in folder.rglob("*.md"):
            file.unlink()


def _drop_texts(register: str, folder: Path) -> None:
    if register == TOLD:
        for file in folder.rglob("*.md"):
            head = re.match(r"---\n.*?\n---\n", file.read_text(encoding="utf-8"), re.DOTALL)
            text = re.sub(r"(?m)^registers:\n  roltaken:.*\n", "", head[0]) if head else ""
            file.write_text(f"{text}\n# Leeg\n", encoding="utf-8")


def rules_over(register: str) -> set[str]:
    rules = load_rulebook(load_vocabulary()).rules.values()
    return {rule.id for rule in rules if register == rule.base or register in rule.reads}


def test_an_editor_agrees_that_the_clean_example_fits_the_schemas() -> None:
    files = [str(file) for file in sorted(CLEAN.rglob("*.yaml")) if file.name != "ibplint.yaml"]
    schema = str(ROOT / "schemas" / "dossier.schema.json")

    run = subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--schemafile", schema, *files],
        capture_output=True,
        text=True,
        check=False,
    )

    assert run.returncode == 0, run.stdout + run.stderr
