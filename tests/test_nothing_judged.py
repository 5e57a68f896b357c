from datetime import date
from pathlib import Path

import pytest

from ibplint.errors import IbplintError
from ibplint.lint import Outcome, Request, lint
from ibplint.model.verdict import Verdict
from ibplint.model.view import View
from ibplint.reports.json import render as as_json
from ibplint.reports.markdown import render as as_markdown
from ibplint.reports.text import render as as_text

REGULATION = "# Privacyreglement\n\n## Inzage\n\nOuders mogen hun dossier inzien. De FG houdt toezicht.\n"
ASSESSMENT = "# DPIA leerlingvolgsysteem\n\nDe risico's zijn klein.\n"
MOTTO = "# Zorgvuldig met gegevens\n\nPrivacy- en beveiligingsbeleid van De Veenrand\n\n## Doel\n\nTekst.\n"


def checked(folder: Path, text: str, *rules: str) -> Outcome:
    (folder / "stuk.md").write_text(text, encoding="utf-8")
    return lint(Request(paths=(folder / "stuk.md",), as_of=date(2026, 11, 1), rules=rules))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (ASSESSMENT, "Is dit het IBP-beleid van het bestuur, zet dan bovenaan"),
        ("# Jaarplan IBP 2026\n\nWij oefenen.\n", "het is gelezen als Jaarplan IBP"),
        ("# Onze school\n\nWelkom.\n", "een regel `soort: ibp-beleid`"),
    ],
)
def test_a_text_of_which_nothing_is_judged_is_refused_with_what_to_do(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(IbplintError, match="nothing to judge") as refused:
        checked(tmp_path, text)

    assert said in refused.value.texts["nl"]


SILENT = "# IBP-beleid\n\nWij werken met zorg.\n"


@pytest.mark.parametrize("rule", ["beleid-wachtwoord-wel-of-niet-wisselen", "beleid-logging"])
def test_who_asks_a_policy_for_a_rule_on_which_it_is_silent_is_told_so(tmp_path: Path, rule: str) -> None:
    with pytest.raises(IbplintError, match="says nothing that the rules asked for are about"):
        checked(tmp_path, SILENT, rule)


def test_who_asks_a_policy_for_a_rule_on_words_gets_its_verdict(tmp_path: Path) -> None:
    result = checked(tmp_path, SILENT, "beleid-geen-gewone-mail").result

    assert {one.id: one.verdict for one in result.rules}["beleid-geen-gewone-mail"] is Verdict.MET


def test_who_asks_for_one_rule_on_numbers_of_persons_gets_its_verdict(tmp_path: Path) -> None:
    (tmp_path / "stuk.md").write_text(REGULATION, encoding="utf-8")

    result = lint(Request(paths=(tmp_path / "stuk.md",), rules=("nummer-van-persoon",))).result

    assert "nummer-van-persoon" in {rule.id for rule in result.rules}


def test_a_rule_that_cannot_be_told_of_the_policy_is_no_reason_to_refuse_it(tmp_path: Path) -> None:
    (tmp_path / "stuk.md").write_text("# IBP-beleid\n\nZie bijlage 6.\n", encoding="utf-8")

    assert not lint(Request(paths=(tmp_path / "stuk.md",), rules=("beleid-bijlagen",))).result.findings


def test_the_same_text_that_says_it_is_the_policy_is_judged(tmp_path: Path) -> None:
    outcome = checked(tmp_path, f"---\nsoort: ibp-beleid\n---\n{REGULATION}")

    assert outcome.result.findings


@pytest.mark.parametrize("report", [as_text, as_markdown, as_json])
def test_another_paper_than_the_policy_says_what_was_not_asked_of_it(tmp_path: Path, report: object) -> None:
    outcome = checked(tmp_path, REGULATION)

    text = " ".join(report(outcome.result, View(lang="nl")).split())  # type: ignore[operator]
    assert not outcome.result.findings
    assert "of het volledig is, gaat ibplint alleen na bij een IBP-beleid" in text


def test_what_is_wrong_in_another_paper_is_found_in_that_one_file(tmp_path: Path) -> None:
    wrong = f"{REGULATION}\nEen verzoek om inzage wordt binnen acht weken beantwoord.\n"

    assert [one.rule for one in checked(tmp_path, wrong).result.findings] == ["beleid-antwoord-binnen-een-maand"]


@pytest.mark.parametrize("report", [as_text, as_markdown, as_json])
def test_every_report_for_a_reader_says_as_what_a_text_was_read(tmp_path: Path, report: object) -> None:
    outcome = checked(tmp_path, MOTTO)

    text = " ".join(report(outcome.result, View(lang="nl")).split())  # type: ignore[operator]
    assert "dat zegt de tekst op stuk.md:3" in text


def test_a_reader_learns_how_to_say_that_it_is_something_else(tmp_path: Path) -> None:
    text = " ".join(as_text(checked(tmp_path, MOTTO).result, View(lang="nl")).split())

    assert "IBP-beleid (stuk.md): dat zegt" in text
    assert "een regel `soort: …`" in text


@pytest.mark.parametrize("rule", ["rechten-werkwijze-volledig", "toestemming-werkwijze-volledig"])
def test_a_rule_about_another_paper_asks_more_than_the_policy_alone(tmp_path: Path, rule: str) -> None:
    result = checked(tmp_path, MOTTO).result

    assert rule in result.not_judged
    assert rule not in {one.id for one in result.rules}


def test_a_rule_about_numbers_does_not_apply_to_a_text_without_any(tmp_path: Path) -> None:
    result = checked(tmp_path, f"---\nsoort: ibp-beleid\n---\n{REGULATION}").result
    rules = {one.id: one for one in result.rules}

    assert rules["beleid-normenkader-jaar"].verdict is Verdict.NOT_APPLICABLE
