from defusedxml import ElementTree
from junitparser import JUnitXml, TestSuite
from payloads import PAYLOADS
from results_by_hand import finding, result, rule, texts

from ibplint.model.message import Message
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity, Verdict
from ibplint.model.view import View
from ibplint.reports.junit import render


def suite(made: RunResult) -> TestSuite:
    (only,) = JUnitXml.fromstring(render(made, View()).encode())
    return only


def test_every_rule_is_a_test_and_what_holds_has_passed() -> None:
    tests = {case.name: case for case in suite(result(rules=(*result().rules, rule("klopt", Verdict.MET))))}

    assert len(tests) == 6
    assert tests["klopt"].is_passed
    assert tests["fg-onafhankelijk"].is_failure
    assert tests["activiteit-gedaan"].is_skipped


def test_a_breach_says_how_many_and_where() -> None:
    (case,) = (one for one in suite(result(prefix="oost")) if one.name == "fg-onafhankelijk")

    (failure,) = case.result
    assert failure.message == "Dit stelt fg-onafhankelijk: voldoet niet: 1 van 1"
    assert failure.type == "error"
    assert failure.text.startswith("oost/rollen.yaml:3:26: fout: de persoon op rollen.yaml:3 is ook")
    assert case.classname == "ibplint.avg"
    assert (case._elem.attrib["file"], case._elem.attrib["line"]) == ("oost/rollen.yaml", "3")  # noqa: SLF001 - GitLab reads these


def test_what_cannot_be_told_is_skipped_with_its_reason() -> None:
    cases = {case.name: case.result[0].message for case in suite(result()) if case.is_skipped}

    assert cases == {
        "activiteit-gedaan": "Dit stelt activiteit-gedaan: niet van toepassing: `activiteiten` heeft geen vermeldingen",
        "datalek-72-uur": "Dit stelt datalek-72-uur: niet te beoordelen: `datalek` in incidenten is niet ingevuld",
        "verwerker-bewijs": "Dit stelt verwerker-bewijs: niet te beoordelen: er is geen register `verwerkers`",
        "verwerker-overeenkomst": (
            "Dit stelt verwerker-overeenkomst: niet te beoordelen: er is geen register `verwerkers`"
        ),
    }


def test_what_one_file_cannot_show_is_skipped_too() -> None:
    (case,) = (one for one in suite(result(one_file=True, not_judged=("rol-vervuld",))) if one.name == "rol-vervuld")

    assert case.is_skipped


def test_a_waived_rule_is_skipped() -> None:
    reason = Message(texts("het bestuur weeg af"))

    (case,) = suite(result(rules=(rule("fg-onafhankelijk", Verdict.WAIVED, reason=reason),)))

    assert case.result[0].message == "Dit stelt fg-onafhankelijk: afgeweken (besloten): het bestuur weeg af"


def test_the_counts_and_the_day_are_right() -> None:
    only = suite(result())

    assert (only.tests, only.failures, only.errors, only.skipped) == (5, 1, 0, 4)
    assert only.timestamp == "2026-11-01T00:00:00"
    assert {one.name: one.value for one in only.properties()} == {
        "tool": "ibplint 0.1.0",
        "as_of": "2026-11-01",
        "timezone": "Europe/Amsterdam",
        "evidence": None,
    }


def test_a_lighter_rule_that_fails_says_how_heavy_it_is() -> None:
    warned = rule("fg-onafhankelijk", Verdict.NOT_MET, severity=Severity.WARNING)

    (case,) = suite(result(rules=(warned,), findings=(finding(severity=Severity.WARNING),)))

    assert case.result[0].type == "warning"


def test_nothing_in_a_hostile_dossier_is_more_than_text(hostile: RunResult) -> None:
    written = render(hostile, View())

    root = ElementTree.fromstring(written.encode())
    assert {one.tag for one in root.iter()} <= {
        "testsuites",
        "testsuite",
        "properties",
        "property",
        "testcase",
        "failure",
        "skipped",
    }
    assert "##[" not in written
    assert "##vso[" not in written
    assert "\x1b" not in written
    assert "\u202e" not in written
    said = "".join(root.itertext())
    assert all(payload in said for payload in PAYLOADS if payload in ("]]>", "<!-- weg", "a | b || c"))
