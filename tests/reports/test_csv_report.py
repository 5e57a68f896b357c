import csv
from io import StringIO

import pytest
from payloads import PAYLOADS
from results_by_hand import FG, PO, finding, result, rule, texts
from test_sarif_report import AFW

from ibplint.model.clean import clean
from ibplint.model.message import Message, Quote
from ibplint.model.result import RecordResult, RunResult
from ibplint.model.verdict import Verdict
from ibplint.model.view import View
from ibplint.reports.csv import render

ACTIVE = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")


def rows(made: RunResult, delimiter: str = ";", lang: str = "nl") -> list[list[str]]:
    text = render(made, View(lang, delimiter=delimiter))
    return list(csv.reader(StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=delimiter, strict=True))


def test_it_begins_with_the_mark_for_excel_and_ends_lines_as_excel_does() -> None:
    text = render(result(), View())

    assert text.startswith("\ufeff")
    assert text.count("\r\n") == text.count("\n")


def test_there_is_a_row_for_each_rule_and_record() -> None:
    read = rows(result())

    assert len(read) == 1 + 1 + 2 + 2 + 1 + 1
    assert {len(row) for row in read} == {12}
    assert read[4] == [
        "AVG art. 38 lid 6",
        "fg-onafhankelijk",
        "Dit stelt fg-onafhankelijk",
        "fout",
        "voldoet niet",
        "rollen",
        "fg",
        "rollen.yaml",
        "2",
        "",
        "",
        "2026-11-01",
    ]


def test_a_row_says_what_was_found_in_the_record_and_what_to_do() -> None:
    records = (RecordResult(PO, Verdict.NOT_MET), RecordResult(FG, Verdict.MET))
    made = result(rules=(rule("fg-onafhankelijk", Verdict.NOT_MET, records=records),), prefix="oost")

    broken, whole = rows(made)[1:]

    assert broken[7:11] == [
        "oost/rollen.yaml",
        "3",
        "de persoon op rollen.yaml:3 is ook `privacy-officer`",
        "Geef de andere rol aan iemand anders.",
    ]
    assert whole[9:11] == ["", ""]


def test_a_waived_record_names_the_deviation() -> None:
    records = (RecordResult(PO, Verdict.WAIVED),)
    made = result(rules=(rule("fg-onafhankelijk", Verdict.WAIVED, records=records),), findings=(finding(waiver=AFW),))

    assert rows(made)[1][9].endswith("(afwijking AFW-1, tot en met 31 december 2026: er is een vacature)")


def test_a_rule_without_records_has_a_row_with_its_reason() -> None:
    by_rule = {row[1]: row for row in rows(result(not_judged=("rol-vervuld",), one_file=True))}

    assert by_rule["activiteit-gedaan"][4:10] == [
        "niet van toepassing",
        "",
        "",
        "",
        "",
        "`activiteiten` heeft geen vermeldingen",
    ]
    assert by_rule["rol-vervuld"][9] == "niet beoordeeld: deze regel vraagt meer dan dit ene bestand"


def test_the_comma_can_be_asked_for_and_says_the_same() -> None:
    assert rows(result(), ",") == rows(result(), ";")
    assert render(result(), View(delimiter=",")).count('","') > 50


def test_the_head_is_in_the_reader_s_language() -> None:
    assert rows(result())[0][4] == "oordeel"
    assert rows(result(), lang="en")[0][4] == "verdict"


@pytest.mark.parametrize("delimiter", [";", ","])
@pytest.mark.parametrize("opened_with", [";", ",", "\t"])
def test_no_cell_is_a_formula_however_it_is_opened(hostile: RunResult, delimiter: str, opened_with: str) -> None:
    text = render(hostile, View(delimiter=delimiter)).removeprefix("\ufeff")

    cells = [cell for row in csv.reader(StringIO(text, newline=""), delimiter=opened_with) for cell in row]

    assert [cell for cell in cells if cell.strip().strip('"').lstrip().startswith(ACTIVE)] == []


def test_a_hostile_dossier_keeps_its_columns(hostile: RunResult) -> None:
    read = rows(hostile)

    assert {len(row) for row in read} == {12}
    paths = {row[7].replace("; '", "; ").replace(", '", ", ") for row in read}
    assert {clean(f"map/{number} {payload}.yaml") for number, payload in enumerate(PAYLOADS)} <= paths


def test_a_value_that_is_a_formula_is_text() -> None:
    message = Message(texts("{word}"), {"word": Quote("=1+1", PO)})
    plain = Message(texts("{word}"), {"word": "=1+1; @SUM(1), -2"})
    for said, shown in ((message, "`=1+1`"), (plain, "'=1+1; '@SUM(1), '-2")):
        records = (RecordResult(PO, Verdict.NOT_MET),)
        made = result(rules=(rule("fg-onafhankelijk", Verdict.NOT_MET, records=records),), findings=(finding(said),))

        assert rows(made)[1][9] == shown
