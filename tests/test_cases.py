"""The cases that a simpler engine gets wrong, each with its outcome."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from ibplint.errors import IbplintError
from ibplint.lint import Request, lint
from ibplint.model.finding import Finding
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity, Verdict

ResultOf = Callable[..., RunResult]
BOARD = "bestuur: {naam: Stichting De Veenrand, sector: po}\n"
FG = "  - {rol: fg, persoon: A. de Wit, vanaf: 2024-01-01}\n"


def verdict(result: RunResult, rule: str) -> Verdict:
    return next(one.verdict for one in result.rules if one.id == rule)


def found(result: RunResult, rule: str) -> list[Finding]:
    return [one for one in result.findings if rule in (one.rule, *one.also)]


def board(rollen: str, **more: str) -> dict[str, str]:
    files = {"bestuur.yaml": BOARD, "rollen.yaml": f"rollen:\n{rollen}" if rollen else "rollen: []\n"}
    return files | {f"{name}.yaml": text for name, text in more.items()}


def test_an_empty_folder_is_no_work_that_can_be_done(tmp_path: Path) -> None:
    with pytest.raises(IbplintError):
        lint(Request(paths=(tmp_path,)))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("notulen.md", "# Notulen\n\nTekst.\n"),
        ("ci.yml", "jobs: {a: 1}\n"),
        ("kapot.yaml", "jobs: [\n"),
        ("leeg.yaml", ""),
        ("foto.png", "x"),
    ],
)
def test_one_file_in_which_nothing_is_judged_is_no_work_that_can_be_done(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")

    with pytest.raises(IbplintError, match="nothing to judge"):
        lint(Request(paths=(tmp_path / name,)))


@pytest.mark.parametrize(
    ("name", "text"),
    [("incidenten.yaml", "incidenten: []\n"), ("beleid.md", "# IBP-beleid\n"), ("rollen.yaml", "rollen: [\n")],
)
def test_one_file_of_a_dossier_is_judged(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")

    assert lint(Request(paths=(tmp_path / name,))).result.one_file


def test_a_dossier_without_registers_meets_nothing_and_says_which_are_missing(tmp_path: Path) -> None:
    (tmp_path / "bestuur.yaml").write_text(BOARD, encoding="utf-8")

    result = lint(Request(paths=(tmp_path,), as_of=date(2026, 11, 1))).result

    missing = [one.place.record for one in found(result, "register-aanwezig")]
    assert result.exit_code == 1
    assert {"rollen", "documenten", "verwerkingen", "verwerkers", "incidenten"} <= set(missing)
    assert len(missing) == len(set(missing))
    assert {one.severity for one in found(result, "register-aanwezig")} >= {Severity.ERROR}
    over_registers = [one for one in result.rules if "hygiene" not in one.norms]
    assert [one.id for one in over_registers if one.verdict is Verdict.MET] == []


def test_an_fg_who_left_is_no_fg(result_of: ResultOf) -> None:
    result = result_of(board("  - {rol: fg, persoon: A. de Wit, vanaf: 2020-01-01, tot_en_met: 2026-07-31}\n"))

    assert verdict(result, "fg-aangewezen") is Verdict.NOT_MET
    assert verdict(result, "fg-onafhankelijk") is Verdict.UNDETERMINED


def test_an_unknown_role_is_found_at_its_value_and_decides_nothing(result_of: ResultOf) -> None:
    result = result_of(board("  - {rol: fgg, persoon: A. de Wit}\n"))

    (at,) = [one.place for one in found(result, "vermelding-past")]
    assert (at.path, at.span.line, at.span.column, at.span.end_column) == ("rollen.yaml", 2, 11, 14)
    assert verdict(result, "fg-aangewezen") is Verdict.UNDETERMINED
    assert verdict(result, "fg-onafhankelijk") is Verdict.UNDETERMINED


def test_an_incident_without_datalek_is_undetermined_never_skipped(result_of: ResultOf) -> None:
    incident = (
        "incidenten:\n  - {id: '1', omschrijving: Lijst gemaild, risico: hoog, kennisname_op: 2026-10-01 10:00}\n"
    )

    result = result_of(board(FG, incidenten=incident))

    assert verdict(result, "datalek-72-uur") is Verdict.UNDETERMINED
    rule = next(one for one in result.rules if one.id == "datalek-72-uur")
    assert [one.verdict for one in rule.records] == [Verdict.UNDETERMINED]


def test_none_over_an_absent_register_is_undetermined(result_of: ResultOf) -> None:
    text = "rollen:\n  - {rol: fg, persoon: A. de Wit, organisatie: Bureau Oost}\n"

    result = result_of({"bestuur.yaml": BOARD, "rollen.yaml": text})

    assert verdict(result, "fg-los-van-leverancier") is Verdict.UNDETERMINED


TWO_SPELLINGS = FG + "  - {rol: privacy-officer, persoon: Anna de Wit}\n"


def test_two_spellings_of_one_name_ask_whether_it_is_one_person(result_of: ResultOf) -> None:
    result = result_of(board(TWO_SPELLINGS))

    assert verdict(result, "fg-onafhankelijk") is Verdict.UNDETERMINED
    (question,) = found(result, "personen-uit-elkaar")
    assert question.severity is Severity.ERROR
    assert "Anna de Wit" in question.message.text("nl", names=True)


def test_an_answer_in_personen_settles_whether_it_is_one_person(result_of: ResultOf) -> None:
    same = result_of(board(TWO_SPELLINGS, personen="personen:\n  - {naam: A. de Wit, ook: [Anna de Wit]}\n"))
    other = result_of(board(TWO_SPELLINGS, personen="personen:\n  - {naam: A. de Wit, niet: [Anna de Wit]}\n"))

    assert verdict(same, "fg-onafhankelijk") is Verdict.NOT_MET
    assert verdict(other, "fg-onafhankelijk") is Verdict.MET


def test_a_deputy_fg_who_is_privacy_officer_shows_both_lines(result_of: ResultOf) -> None:
    deputy = "  - {rol: fg, vervanger: ja, persoon: B. Zwart}\n  - {rol: privacy-officer, persoon: B. Zwart}\n"

    (finding,) = found(result_of(board(FG + deputy)), "fg-onafhankelijk")

    lines = {finding.place.span.line, *(one.place.span.line for one in finding.related)}
    assert lines == {3, 4}


def test_an_fg_and_a_security_officer_of_one_firm_are_a_warning(result_of: ResultOf) -> None:
    roles = (
        "  - {rol: fg, persoon: A. de Wit, organisatie: Bureau Oost}\n"
        "  - {rol: security-officer, persoon: B. Zwart, organisatie: Bureau Oost}\n"
    )

    (finding,) = found(
        result_of(board(roles, verwerkers="verwerkers:\n  - {naam: Klasbord}\n")), "fg-los-van-leverancier"
    )

    assert finding.severity is Severity.WARNING


def test_staff_of_one_employer_are_nothing(result_of: ResultOf) -> None:
    roles = (
        "  - {rol: fg, persoon: A. de Wit, organisatie: Stichting De Veenrand}\n"
        "  - {rol: security-officer, persoon: B. Zwart, organisatie: Stichting De Veenrand}\n"
    )

    assert (
        found(result_of(board(roles, verwerkers="verwerkers:\n  - {naam: Klasbord}\n")), "fg-los-van-leverancier") == []
    )


@pytest.mark.parametrize("start", ["2026-08-01", "2026-07-31"])
@pytest.mark.parametrize("day", [date(2026, 7, 31), date(2026, 8, 1)])
def test_an_fg_who_hands_over_is_one_fg_on_both_days(result_of: ResultOf, start: str, day: date) -> None:
    roles = (
        "  - {rol: fg, persoon: A. de Wit, vanaf: 2020-01-01, tot_en_met: 2026-07-31}\n"
        f"  - {{rol: fg, persoon: B. Zwart, vanaf: {start}}}\n"
    )

    result = result_of(board(roles), as_of=day)

    assert verdict(result, "fg-aangewezen") is Verdict.MET
    assert verdict(result, "rol-eenmaal") is Verdict.MET


POLICY = """\
# IBP-beleid

## Bijlage 2: Rollen

| Rol | Taken |
|---|---|
| Functionaris voor gegevensbescherming | houdt toezicht; adviseert |
| Privacy officer | schrijft het beleid |
"""


def test_a_role_table_without_persons_counts_nobody(result_of: ResultOf) -> None:
    result = result_of(board(FG) | {"beleid.md": POLICY})

    counted = {one.name: one.records for one in result.registers}
    assert counted["rollen"] == 1
    assert counted["roltaken"] == 2
    assert verdict(result, "fg-aangewezen") is Verdict.MET


def test_files_of_others_are_listed_and_found_nothing_in(result_of: ResultOf) -> None:
    others = {
        "mkdocs.yml": "site_name: Beleid\nnav: [index.md]\nplugins: !!python/name:x.y\n",
        "ci/pipeline.yml": "jobs:\n  lint: {steps: [a]}\n",
        "registers/README.md": "# Over deze map\n\nHier staan de registers.\n",
    }

    result = result_of(board(FG) | others)

    unread = {one.path: one.unread for one in result.files if one.unread}
    assert set(others) == set(unread)
    assert [one for one in result.findings if one.place.path in others] == []


def test_one_broken_file_darkens_only_the_registers_it_shows(result_of: ResultOf) -> None:
    broken = "incidenten:\n  - {id: '1', omschrijving: [\n"

    result = result_of(board(FG, incidenten=broken))

    assert verdict(result, "datalek-72-uur") is Verdict.UNDETERMINED
    assert verdict(result, "fg-aangewezen") is Verdict.MET
    (finding,) = found(result, "bestand-leesbaar")
    assert finding.place.path == "incidenten.yaml"


def test_versions_stay_text_and_days_that_do_not_exist_have_a_place(result_of: ResultOf) -> None:
    text = (
        "documenten:\n  - soort: ibp-beleid\n    titel: IBP-beleid\n    versie: 1.10\n    eigenaar: privacy-officer\n"
        "    herzien_op: 2026-02-30\n"
    )

    result = result_of(board(FG, documenten=text))

    (finding,) = found(result, "vermelding-past")
    assert (finding.place.path, finding.place.span.line, finding.place.span.column) == ("documenten.yaml", 6, 17)
    assert verdict(result, "beleid-beheerd") is Verdict.MET


def test_a_bare_hyphen_is_a_finding_with_a_hint(result_of: ResultOf) -> None:
    result = result_of(board(FG, besluiten="besluiten:\n  - id: A\n    onderwerp: -\n"))

    (finding,) = found(result, "bestand-leesbaar")
    assert finding.place.span.line == 3
    assert "`-`" in finding.message.text("nl")


def test_a_review_next_month_proves_nothing(result_of: ResultOf) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid, herzien_op: 2026-12-01}\n"

    assert verdict(result_of(board(FG, documenten=text)), "beleid-herzien") is Verdict.NOT_MET


REPLACED = """\
documenten:
  - {id: oud, soort: ibp-beleid, titel: Beleid 2019, status: vastgesteld, besluit: B-2019}
  - {id: nieuw, soort: ibp-beleid, titel: Beleid 2026, status: vastgesteld, besluit: B-2026, vervangt: oud}
"""
DECISIONS = """\
besluiten:
  - {id: B-2019, orgaan: bestuur, datum: 2019-05-01, onderwerp: Beleid, uitkomst: besloten}
  - {id: B-2026, orgaan: bestuur, datum: 2026-06-01, onderwerp: Beleid, uitkomst: besloten}
"""


@pytest.mark.parametrize(("day", "expected"), [(date(2026, 5, 31), Verdict.NOT_MET), (date(2026, 6, 1), Verdict.MET)])
def test_a_replaced_policy_no_longer_counts_from_the_new_decision(
    result_of: ResultOf, day: date, expected: Verdict
) -> None:
    result = result_of(board(FG, documenten=REPLACED, besluiten=DECISIONS), as_of=day)

    assert verdict(result, "beleid-herzien") is expected


def test_an_honestly_empty_register_is_not_an_absent_one(result_of: ResultOf) -> None:
    empty = result_of(board(FG, incidenten="incidenten: []\n"))
    absent = result_of(board(FG))

    assert verdict(empty, "datalek-72-uur") is Verdict.NOT_APPLICABLE
    assert verdict(absent, "datalek-72-uur") is Verdict.UNDETERMINED
    assert len([one for one in found(absent, "register-aanwezig") if one.place.record == "incidenten"]) == 1
    assert [one for one in found(empty, "register-aanwezig") if one.place.record == "incidenten"] == []


def breach(reported: str) -> str:
    return (
        "incidenten:\n  - {id: '1', omschrijving: Lijst gemaild, datalek: ja, risico: hoog, "
        f"kennisname_op: 2026-10-23 17:20, ap_gemeld_op: {reported}}}\n"
    )


@pytest.mark.parametrize(
    ("reported", "expected"),
    [
        ("2026-10-26 16:20", Verdict.MET),
        ("2026-10-26 16:21", Verdict.NOT_MET),
        ("2026-10-26 16:50", Verdict.NOT_MET),
        ("2026-10-26", Verdict.UNDETERMINED),
    ],
)
def test_seventy_two_hours_are_counted_between_instants(result_of: ResultOf, reported: str, expected: Verdict) -> None:
    result = result_of(board(FG, incidenten=breach(reported)))

    assert verdict(result, "datalek-72-uur") is expected


def test_the_message_counts_the_hour_that_the_clock_went_back(result_of: ResultOf) -> None:
    finding = found(result_of(board(FG, incidenten=breach("2026-10-26 16:50"))), "datalek-72-uur")[0]

    assert "72 uur 30 min" in finding.message.text("nl")


@pytest.mark.parametrize(("day", "expected"), [(date(2026, 9, 1), Verdict.MET), (date(2026, 9, 2), Verdict.NOT_MET)])
def test_a_term_ends_at_the_end_of_its_last_day(result_of: ResultOf, day: date, expected: Verdict) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid, herzien_op: 2025-09-01}\n"

    assert verdict(result_of(board(FG, documenten=text), as_of=day), "beleid-herzien") is expected


def test_a_step_without_rules_gives_no_maturity(result_of: ResultOf) -> None:
    frameworks = {one.id: one for one in result_of(board(FG)).frameworks}

    maturity = {norm.id: norm.maturity for norm in frameworks["ibp-fo"].norms}
    assert all(norm.maturity is None for norm in frameworks["avg"].norms)
    assert maturity["HR.03"] is not None
    assert maturity["HR.03"].low == 1
    assert maturity["HR.03"].ruled == 3
