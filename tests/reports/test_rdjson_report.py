import json

from payloads import PAYLOADS
from results_by_hand import finding, result

from ibplint.model.clean import clean
from ibplint.model.file import Kind, ReadFile
from ibplint.model.place import Place
from ibplint.model.result import RunResult
from ibplint.model.span import Span
from ibplint.model.verdict import Severity
from ibplint.model.view import View
from ibplint.reports.rdjson import render


def test_columns_count_the_bytes_of_utf_8() -> None:
    line = "  - {rol: é, naam: 日本😀, x: y}"
    at = line.index("x: y") + 1
    made = result(
        files=(ReadFile("rollen.yaml", Kind.YAML, f"rollen:\n{line}\n"),),
        findings=(finding(place=Place("rollen.yaml", Span(2, at, 2, at + 4)), related=()),),
    )

    (found,) = json.loads(render(made, View()))["diagnostics"]

    span = found["location"]["range"]
    assert line.encode()[span["start"]["column"] - 1 : span["end"]["column"] - 1] == b"x: y"
    assert span["start"]["line"] == span["end"]["line"] == 2


def test_a_finding_has_its_rule_severity_and_other_places() -> None:
    (found,) = json.loads(render(result(prefix="oost"), View()))["diagnostics"]

    assert found["code"] == {"value": "fg-onafhankelijk"}
    assert found["severity"] == "ERROR"
    assert found["location"]["path"] == "oost/rollen.yaml"
    (related,) = found["related_locations"]
    assert related["location"]["range"]["start"]["line"] == 2


def test_severities_are_those_of_reviewdog() -> None:
    found = tuple(finding(severity=severity) for severity in Severity)

    assert [one["severity"] for one in json.loads(render(result(findings=found), View()))["diagnostics"]] == [
        "ERROR",
        "WARNING",
        "INFO",
    ]


def test_nothing_in_a_hostile_dossier_is_more_than_data(hostile: RunResult) -> None:
    written = render(hostile, View())

    assert written.isascii()
    assert "##" not in written
    seen = {one["location"]["path"] for one in json.loads(written)["diagnostics"]}
    assert {clean(f"map/{number} {payload}.yaml") for number, payload in enumerate(PAYLOADS)} <= seen
