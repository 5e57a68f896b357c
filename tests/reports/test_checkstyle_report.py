from defusedxml import ElementTree
from payloads import PAYLOADS
from results_by_hand import DEMANDED, FG, finding, result

from ibplint.model.clean import clean
from ibplint.model.file import Kind, ReadFile
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity
from ibplint.model.view import View
from ibplint.reports.checkstyle import render


def test_findings_stand_by_file_and_line() -> None:
    files = (ReadFile("bestuur.yaml", Kind.YAML, "x"), *result().files)
    found = (finding(), finding(place=FG, severity=Severity.NOTE), finding(place=DEMANDED, severity=Severity.WARNING))

    root = ElementTree.fromstring(render(result(findings=found, files=files, prefix="oost"), View()).encode())

    assert (root.tag, root.attrib) == ("checkstyle", {"version": "4.3"})
    read = [
        (file.attrib["name"], error.attrib["line"], error.attrib["column"], error.attrib["severity"])
        for file in root
        for error in file
    ]
    assert read == [
        ("oost/bestuur.yaml", "1", "1", "warning"),
        ("oost/rollen.yaml", "2", "5", "info"),
        ("oost/rollen.yaml", "3", "26", "error"),
    ]
    assert root[0][0].attrib["source"] == "ibplint.fg-onafhankelijk"


def test_the_day_stands_above_it() -> None:
    assert "<!-- ibplint 0.1.0, 2026-11-01 Europe/Amsterdam -->" in render(result(), View())


def test_nothing_in_a_hostile_dossier_is_more_than_text(hostile: RunResult) -> None:
    written = render(hostile, View())

    root = ElementTree.fromstring(written.encode())
    assert {one.tag for one in root.iter()} == {"checkstyle", "file", "error"}
    assert "##[" not in written
    assert "\x1b" not in written
    names = {file.attrib["name"] for file in root}
    assert {clean(f"map/{number} {payload}.yaml") for number, payload in enumerate(PAYLOADS)} <= names
