from dataclasses import replace

import pytest
from ci_logs import github_commands
from payloads import PAYLOADS
from results_by_hand import DEMANDED, FG, LEAK, PO, finding, result, texts
from test_sarif_report import AFW

from ibplint.model.clean import clean
from ibplint.model.file import Kind, ReadFile
from ibplint.model.finding import Change, Finding
from ibplint.model.message import Message
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity
from ibplint.model.view import View
from ibplint.reports.github import failure, render, summary


def many(count: int, severity: Severity, **rest: object) -> tuple[Finding, ...]:
    return tuple(
        finding(severity=severity, fingerprint=f"{severity}{number}", place=replace(PO, record=f"{number:03}"), **rest)
        for number in range(count)
    )


def names(log: str) -> list[str]:
    return [command.name for command in github_commands(log)]


def test_a_finding_is_an_annotation_on_its_line() -> None:
    (command,) = github_commands(render(result(prefix="oost"), View()))

    assert command.name == "error"
    assert command.properties == {
        "file": "oost/rollen.yaml",
        "line": "3",
        "endLine": "3",
        "col": "26",
        "endColumn": "45",
        "title": "Dit stelt fg-onafhankelijk (fg-onafhankelijk)",
    }
    assert command.data == (
        "de persoon op rollen.yaml:3 is ook `privacy-officer`. Geef de andere rol aan iemand anders.\n"
        "AVG art. 38 lid 6 · IBP FO OR.02"
    )


def test_columns_are_given_only_within_one_line() -> None:
    files = (ReadFile("incidenten.yaml", Kind.YAML, "a\n" * 9),)

    (command,) = github_commands(render(result(findings=(finding(place=LEAK),), files=files), View()))

    assert (command.properties["line"], command.properties["endLine"]) == ("4", "5")
    assert "col" not in command.properties


def test_what_stands_in_no_file_is_an_annotation_too() -> None:
    files = (ReadFile("bestuur.yaml", Kind.YAML, "bestuur: {}\n"),)

    (command,) = github_commands(render(result(findings=(finding(place=DEMANDED),), files=files), View()))

    assert (command.properties["file"], command.properties["line"]) == ("bestuur.yaml", "1")


def test_the_worst_come_first_and_of_each_severity_no_more_than_ten() -> None:
    found = (*many(12, Severity.NOTE), *many(3, Severity.WARNING), *many(25, Severity.ERROR))

    log = render(result(findings=found), View())

    assert names(log) == ["error"] * 10 + ["warning"] * 3 + ["notice"] * 10
    last = github_commands(log)[-1]
    assert "(15 fouten, 3 aandachtspunten)" in last.data
    assert "samenvatting" in last.data


def test_ten_of_each_need_no_notice_of_more() -> None:
    found = tuple(one for severity in Severity for one in many(10, severity))

    commands = github_commands(render(result(findings=found), View()))

    assert len(commands) == 30
    assert all("file" in command.properties for command in commands)


def test_the_annotations_are_the_same_whatever_the_order_of_findings() -> None:
    found = many(15, Severity.ERROR)

    assert render(result(findings=found), View()) == render(result(findings=found[::-1]), View())


def test_only_what_the_change_brought_is_annotated() -> None:
    found = tuple(finding(change=change, fingerprint=change) for change in Change)

    assert names(render(result(findings=found, base="main"), View())) == ["error"]


def test_what_a_deviation_covers_is_not_annotated() -> None:
    assert names(render(result(findings=(finding(waiver=AFW),)), View())) == []


def test_the_log_ends_with_the_day_and_what_could_not_be_judged() -> None:
    log = render(result(), View())

    assert "peildatum    1 november 2026 (tijdzone Europe/Amsterdam)\n" in log
    assert "Niet te beoordelen\n" in log


def test_a_message_stays_below_what_the_runner_takes() -> None:
    (command,) = github_commands(render(result(findings=(finding(Message(texts("%" * 9000))),)), View()))

    assert len(command.data) <= 4096


def test_a_failure_is_an_annotation() -> None:
    (command,) = github_commands(failure("geen dossier: ::error::x", 2))

    assert (command.name, command.data) == ("error", "geen dossier: ::error::x")


def test_nothing_in_a_hostile_dossier_is_a_command(hostile: RunResult) -> None:
    found = tuple(replace(one, severity=Severity.ERROR) for one in hostile.findings)
    seen = set()
    for start in range(0, len(found), 10):
        log = render(replace(hostile, findings=found[start : start + 10]), View())
        commands = github_commands(log)
        assert len(commands) == len(found[start : start + 10])
        assert {command.name for command in commands} == {"error"}
        assert {name for command in commands for name in command.properties} == {
            "file",
            "line",
            "endLine",
            "col",
            "endColumn",
            "title",
        }
        seen |= {command.properties["file"] for command in commands}

    assert {clean(f"map/{number} {payload}.yaml") for number, payload in enumerate(PAYLOADS)} <= seen


def test_the_summary_lists_all_findings_also_those_of_the_base() -> None:
    found = (finding(change=Change.NEW), *many(40, Severity.ERROR, change=Change.UNCHANGED))

    text = summary(result(findings=found, base="main"), View(), 900_000)

    assert text.count("| fout |") == 41


@pytest.mark.parametrize("room", [0, 300, 1_000, 2_000, 5_000, 20_000, 100_000, 900_000])
def test_the_summary_stays_within_its_room_and_says_what_is_left_out(room: int) -> None:
    made = result(findings=(*many(2_000, Severity.ERROR), finding(place=FG)))

    text = summary(made, View(), room)

    assert len(text.encode()) <= room
    shown = text.count("| fout |")
    assert shown == 2_001 or not text or f"En nog {2_001 - shown};" in text
