import json

from jsonschema import Draft202012Validator
from payloads import PAYLOADS
from results_by_hand import DEMANDED, finding, result

from ibplint.model.clean import clean
from ibplint.model.file import Kind, ReadFile
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity
from ibplint.model.view import View
from ibplint.reports.gitlab import render

# What GitLab's manual asks of a Code Quality report.
SHAPE = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "additionalProperties": False,
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "additionalProperties": False,
                "properties": {
                    "path": {"type": "string", "pattern": "^[^./]|^\\.[^/]"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}, "end": {"type": "integer"}},
                    },
                },
            },
        },
    },
}


def test_it_is_what_gitlab_asks(hostile: RunResult) -> None:
    for made in (result(), hostile, result(findings=()), result(findings=(finding(place=DEMANDED),), files=())):
        assert list(Draft202012Validator(SHAPE).iter_errors(json.loads(render(made, View())))) == []


def test_a_finding_has_its_place_from_the_root_of_git() -> None:
    (found,) = json.loads(render(result(prefix="oost"), View()))

    assert found["check_name"] == "fg-onafhankelijk"
    assert found["location"] == {"path": "oost/rollen.yaml", "lines": {"begin": 3, "end": 3}}
    assert found["description"].startswith("de persoon op rollen.yaml:3 is ook `privacy-officer`. Geef")


def test_there_is_no_mark_before_it() -> None:
    assert render(result(), View()).startswith("[")


def test_severities_are_those_of_gitlab_and_the_worst_comes_first() -> None:
    found = tuple(finding(severity=severity) for severity in (Severity.NOTE, Severity.ERROR, Severity.WARNING))

    assert [one["severity"] for one in json.loads(render(result(findings=found), View()))] == [
        "critical",
        "minor",
        "info",
    ]


def test_fingerprints_are_unique_also_between_dossiers_of_one_repository(hostile: RunResult) -> None:
    prints = [one["fingerprint"] for one in json.loads(render(hostile, View()))]
    east, west = (json.loads(render(result(prefix=prefix), View()))[0]["fingerprint"] for prefix in ("oost", "west"))

    assert len(prints) == len(set(prints)) > 60
    assert east != west


def test_nothing_in_a_hostile_dossier_is_more_than_data(hostile: RunResult) -> None:
    written = render(hostile, View())

    assert written.isascii()
    assert "##" not in written
    seen = {one["location"]["path"] for one in json.loads(written)}
    assert {clean(f"map/{number} {payload}.yaml") for number, payload in enumerate(PAYLOADS)} <= seen


def test_a_file_that_is_there_is_named_exactly() -> None:
    made = result(files=(ReadFile("rollen.yaml", Kind.YAML, "x"),), prefix="map met spatie")

    assert json.loads(render(made, View()))[0]["location"]["path"] == "map met spatie/rollen.yaml"
