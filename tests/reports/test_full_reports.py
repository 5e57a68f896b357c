"""What an auditor asks of one run: what proves each norm, what was left out and why, which evidence was seen."""

import json
from collections.abc import Callable
from datetime import date

import pytest
from results_by_hand import FG, LEAK, PO, norm, result, rule, texts

from ibplint.judging.judge import Selection
from ibplint.model.evidence import EvidenceResult, EvidenceState
from ibplint.model.file import Kind, ReadFile, Unread
from ibplint.model.message import Message, Quote
from ibplint.model.result import FrameworkResult, RecordResult, RegisterResult, RunResult
from ibplint.model.verdict import Verdict
from ibplint.model.view import View
from ibplint.reports import json as json_report
from ibplint.reports import markdown, text

FULL = View(full=True)
WHY = Message(texts("`datalek` is `nee`", "`datalek` is `no`"))


def many() -> RunResult:
    """A run with a norm of every kind, seven records that one rule left out, and evidence in two states."""
    norms = (
        norm("33.1", Verdict.MET, ("datalek-72-uur", "elders-gevraagd")),
        norm("38.6", Verdict.ATTESTED, (), attested_by=("VK-1",)),
        norm("39.1", Verdict.NEEDS_ATTESTATION, (), rest=texts("of zij toeziet", "whether they watch")),
    )
    left_out = tuple(
        RecordResult(type(LEAK)(LEAK.path, LEAK.span, "incidenten", f"i-{number}"), Verdict.NOT_APPLICABLE, WHY)
        for number in range(7)
    )
    pieces = (
        EvidenceResult(FG, Quote("bijlagen/a.pdf", FG), EvidenceState.SEEN),
        EvidenceResult(PO, Quote("bijlagen/a.pdf", PO), EvidenceState.SEEN),
        EvidenceResult(PO, Quote("bijlagen/weg.pdf", PO), EvidenceState.MISSING),
    )
    unread = tuple(ReadFile(f"oud-{number}.xlsx", Kind.OTHER, unread=Unread.KIND) for number in range(6))
    return result(
        findings=(),
        files=(*result().files, *unread),
        frameworks=(FrameworkResult("avg", texts("AVG", "GDPR"), "1", norms, domains={"kern": texts("Kern")}),),
        rules=(rule("datalek-72-uur", Verdict.MET, records=(*left_out, RecordResult(LEAK, Verdict.MET))),),
        registers=(RegisterResult("rollen", present=True, records=2, in_force=1, passed=(FG,)),),
        evidence=pieces,
    )


def said(made: RunResult, view: View = FULL) -> str:
    return " ".join(text.render(made, view).split())


def test_a_norm_that_cannot_be_told_because_a_text_is_silent_says_so() -> None:
    norms = (norm("33.1", Verdict.UNDETERMINED, ("beleid-meldtermijn",)),)
    made = result(
        findings=(),
        frameworks=(FrameworkResult("avg", texts("AVG", "GDPR"), "1", norms, domains={"kern": texts("Kern")}),),
        rules=(rule("beleid-meldtermijn", Verdict.NOT_APPLICABLE, silent=True),),
    )

    assert "regels: beleid-meldtermijn (niet van toepassing, de tekst zwijgt erover)" in said(made)


def test_every_norm_stands_there_with_what_proves_it() -> None:
    shown = said(many())

    assert "33 lid 1 voldoet 1 van 1 Over 33.1 regels: datalek-72-uur (voldoet, 1 van 1), elders-gevraagd" in shown
    assert "elders-gevraagd (niet beoordeeld)" in shown
    assert "verklaard - Over 38.6 verklaring: VK-1" in shown
    assert "vraagt verklaring - Over 39.1 geen regel en geen verklaring geen regel ziet: of zij toeziet" in shown


def test_every_record_that_was_left_out_stands_there_with_the_reason() -> None:
    shown = said(many())

    assert "`datalek` is `nee` - Dit stelt datalek-72-uur (datalek-72-uur): incidenten/i-0 (incidenten" in shown
    assert all(f"incidenten/i-{number} (incidenten.yaml:4:5)" in shown for number in range(7))
    assert "Geldt niet op de peildatum - rollen/fg (rollen.yaml:2:5)" in shown
    assert "oud-5.xlsx" in shown


def test_every_piece_of_evidence_stands_there_with_its_state_and_use_what_is_missing_first() -> None:
    shown = said(many())

    assert shown.index("- ontbreekt `bijlagen/weg.pdf`") < shown.index("- gezien `bijlagen/a.pdf`")
    assert "gebruikt bij: rollen/fg (rollen.yaml:2:5); rollen/privacy-officer (rollen.yaml:3:26), `persoon`" in shown


def test_without_the_option_nothing_of_this_is_shown() -> None:
    shown = said(many(), View())

    assert not any(word in shown for word in ("regels: ", "i-0", "Geldt niet", "a.pdf", "oud-5", "Over 38.6"))


def test_markdown_holds_the_same() -> None:
    shown = markdown.render(many(), FULL)

    assert "| norm | oordeel | voldoen | waarover | aangetoond door |" in shown
    assert "| verklaring: VK-1 |" in shown
    assert "<summary>Niet van toepassing, per vermelding (1)</summary>" in shown
    assert "incidenten/i-6 (incidenten.yaml:4:5) |" in shown
    assert "| ontbreekt | `bijlagen/weg.pdf` | rollen/privacy-officer (rollen.yaml:3:26), `persoon` |" in shown
    assert "| `oud-5.xlsx` | geen YAML, Markdown of CSV |" in shown
    assert "per vermelding" not in markdown.render(many(), View())


def test_json_names_the_records_that_are_not_in_force() -> None:
    assert json.loads(json_report.render(many(), View()))["registers"]["rollen"]["passed"] == ["rollen/fg"]


@pytest.mark.parametrize("report", [text, markdown])
def test_the_measure_of_an_auditor_is_said(report: object) -> None:
    strict = result(evidence_required=True, deviations_count=False)

    shown = report.render(strict, View())  # type: ignore[attr-defined]

    assert "(`--evidence-required`)" in shown
    assert "(`--no-deviations`)" in shown
    assert "gevraagd" not in report.render(result(), View()).lower()  # type: ignore[attr-defined]


def test_it_speaks_english() -> None:
    shown = said(many(), View(lang="en", full=True))

    assert "rules: datalek-72-uur (met, 1 of 1), elders-gevraagd (not judged)" in shown
    assert "Not in force on the as-of date" in shown
    assert "used at: rollen/fg" in shown


VERKLARING = (
    "verklaringen:\n  - {{id: VK-1, norm: {norm}, niveau: 2, uitspraak: Gescheiden, door: hoofd-ict, lijn: eerste,"
    " aspect: [opzet], afgegeven_op: 2026-09-01, tot_en_met: 2027-08-31, bewijs: bestuur.yaml}}\n"
)


@pytest.fixture
def attested(result_of: Callable[..., RunResult]) -> Callable[[str], RunResult]:
    def made(name: str) -> RunResult:
        files = {
            "bestuur.yaml": "bestuur: {naam: Stichting De Veenrand, sector: po}\n",
            "verklaringen.yaml": VERKLARING.format(norm=name),
        }
        return result_of(files, date(2026, 11, 20), selection=Selection(rules=("verklaring-bekend",)))

    return made


@pytest.mark.parametrize(
    ("name", "why"), [("ibp-fo SM.99", "er is geen norm `ibp-fo SM.99`"), ("geen norm", "er is geen norm `geen norm`")]
)
def test_an_attestation_for_a_norm_that_does_not_exist_proves_nothing(
    attested: Callable[[str], RunResult], name: str, why: str
) -> None:
    made = attested(name)

    assert f"VK-1 geen norm bewijst niets: {why}" in said(made, View())
    (shape,) = json.loads(json_report.render(made, View()))["attestations"]
    assert shape["void"].startswith(why)


def test_one_unknown_name_takes_nothing_from_a_norm_beside_it(attested: Callable[[str], RunResult]) -> None:
    (one,) = attested("[ibp-fo SM.11, ibp-fo SM.99]").attestations

    assert one.void is None
    assert one.norms == (("ibp-fo", "SM.11"),)
