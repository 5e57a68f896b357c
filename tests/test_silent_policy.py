"""A policy that says nothing: of no norm that asks something of its text does the rest of a dossier make it a pass."""

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from ibplint.lint import Request, lint
from ibplint.model.result import RunResult
from ibplint.model.rule import Rulebook
from ibplint.model.verdict import Severity, Verdict

CLEAN = Path(__file__).parent.parent / "examples" / "voorbeeldbestuur"
POLICY = Path("beleid") / "ibp-beleid.md"
PASSES = (Verdict.MET, Verdict.IN_PART, Verdict.NOT_APPLICABLE)


@pytest.fixture(scope="module")
def silent(tmp_path_factory: pytest.TempPathFactory) -> RunResult:
    """The clean example with a policy of one sentence, and with no other text that might say it instead."""
    folder = tmp_path_factory.mktemp("dossier") / "voorbeeldbestuur"
    shutil.copytree(CLEAN, folder)
    for file in folder.rglob("*.md"):
        head = re.match(r"---\n.*?\n---\n", file.read_text(encoding="utf-8"), re.DOTALL)
        if head:
            fields = re.sub(r"(?m)^registers:\n  roltaken:.*\n", "", head[0])
            file.write_text(f"{fields}\n# Stuk\n\nWij werken met zorg.\n", encoding="utf-8")
    return lint(Request(paths=(folder,), as_of=date(2026, 11, 1))).result


def test_a_rule_that_passes_a_silent_policy_by_lets_none_of_its_norms_pass(silent: RunResult) -> None:
    deciding = [one for one in silent.rules if one.silent and one.severity is not Severity.NOTE]
    verdicts = {(one.id, norm.id): norm.verdict for one in silent.frameworks for norm in one.norms}

    assert deciding
    assert [
        (rule.id, norm)
        for rule in deciding
        for framework, norms in rule.norms.items()
        for norm in norms
        if verdicts[framework, norm] in PASSES
    ] == []


def test_no_rule_that_asks_something_of_a_subject_is_met_by_a_silent_policy(
    silent: RunResult, rulebook: Rulebook
) -> None:
    # Beside the text some ask a field too, which may be answered.
    asking = {
        rule.id
        for rule in rulebook.rules.values()
        if any(check.described.aside for check in rule.checks)
        and all(check.name == "mentions" for check in rule.checks)
    }

    assert [one.id for one in silent.rules if one.id in asking and one.verdict is Verdict.MET] == []


def test_of_no_norm_does_a_text_that_says_nothing_make_a_pass_by_itself(silent: RunResult, rulebook: Rulebook) -> None:
    text_only = {
        rule.id
        for rule in rulebook.rules.values()
        if "hygiene" not in rule.norms and all(check.of_text for check in rule.checks)
    }
    shown = {(framework.id, norm.id): norm for framework in silent.frameworks for norm in framework.norms}
    proving = [one for one in silent.rules if one.proves and one.severity is not Severity.NOTE]

    assert text_only
    assert [
        (one.id, norm)
        for one in proving
        if one.id in text_only and one.verdict is Verdict.MET
        for framework, norms in one.norms.items()
        for norm in norms
        if shown[framework, norm].verdict in PASSES
    ] == []


def test_of_one_silent_file_no_more_is_proved_than_that_it_can_be_read(tmp_path: Path) -> None:
    file = tmp_path / "beleid.md"
    file.write_text("# IBP-beleid\n\nWij werken met zorg.\n", encoding="utf-8")

    result = lint(Request(paths=(file,), as_of=date(2026, 11, 1))).result

    proving = [one for one in result.rules if one.verdict is Verdict.MET and one.proves]
    assert proving
    assert [one.id for one in proving if set(one.norms) != {"hygiene"}] == []
