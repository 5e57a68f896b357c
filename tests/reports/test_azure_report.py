from dataclasses import replace

from ci_logs import azure_commands
from payloads import PAYLOADS
from results_by_hand import finding, result

from ibplint.model.clean import clean
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity
from ibplint.model.view import View
from ibplint.reports.azure import failure, render


def test_a_finding_is_an_issue_on_its_line() -> None:
    (command,) = azure_commands(render(result(prefix="oost"), View()))

    assert command.name == "task.logissue"
    assert command.properties == {
        "type": "error",
        "sourcepath": "oost/rollen.yaml",
        "linenumber": "3",
        "columnnumber": "26",
        "code": "fg-onafhankelijk",
    }
    assert command.data.startswith("de persoon op rollen.yaml:3 is ook `privacy-officer`. Geef")


def test_a_note_is_a_plain_line() -> None:
    log = render(result(findings=(finding(severity=Severity.NOTE),), exit_code=0), View())

    assert azure_commands(log) == []
    assert log.startswith("rollen.yaml:3:26: aandachtspunt: de persoon op rollen.yaml:3")


def test_warnings_alone_let_the_step_succeed_with_issues() -> None:
    found = (finding(severity=Severity.WARNING),)

    last = azure_commands(render(result(findings=found, exit_code=0), View()))[-1]

    assert (last.name, last.properties) == ("task.complete", {"result": "SucceededWithIssues"})
    assert "task.complete" not in render(result(findings=found, exit_code=1), View())
    assert "task.complete" not in render(result(findings=(), exit_code=0), View())


def test_the_log_ends_with_the_day() -> None:
    assert "peildatum    1 november 2026 (tijdzone Europe/Amsterdam)\n" in render(result(), View())


def test_a_failure_is_an_issue() -> None:
    (command,) = azure_commands(failure("50% ]; ##vso[x]y", 2))

    assert command.properties == {"type": "error"}
    assert command.data == "ibplint: 50% ]; # #vso[x]y"


def test_nothing_in_a_hostile_dossier_is_a_command(hostile: RunResult) -> None:
    found = tuple(replace(one, severity=Severity.ERROR) for one in hostile.findings)

    commands = azure_commands(render(replace(hostile, findings=found, exit_code=1), View()))

    assert len(commands) == len(found)
    assert {command.name for command in commands} == {"task.logissue"}
    assert all(
        set(command.properties) == {"type", "sourcepath", "linenumber", "columnnumber", "code"} for command in commands
    )
    seen = {command.properties["sourcepath"] for command in commands}
    assert {clean(f"map/{number} {payload}.yaml") for number, payload in enumerate(PAYLOADS)} <= seen
