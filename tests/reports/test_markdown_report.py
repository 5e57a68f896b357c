from collections.abc import Iterator
from dataclasses import replace

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token
from results_by_hand import PO, finding, result
from test_sarif_report import AFW

from ibplint.model.finding import Change
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity
from ibplint.model.view import View
from ibplint.reports.markdown import failure, render

OURS = ("<details><summary>", "</details>")


def tokens(text: str) -> Iterator[Token]:
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text):
        yield token
        yield from token.children or ()


def plain(text: str) -> str:
    """What a reader sees, without code."""
    return "\n".join(token.content for token in tokens(text) if token.type == "text")


def cells(text: str) -> list[int]:
    """How many cells each row has."""
    counts: list[int] = []
    for token in tokens(text):
        if token.type == "tr_open":
            counts.append(0)
        if token.type in ("td_open", "th_open"):
            counts[-1] += 1
    return counts


def test_the_verdict_comes_first() -> None:
    assert render(result(), View()).startswith("**Dit voldoet nog niet: 1 fout.**\n\nDossier `voorbeeldbestuur`")
    assert render(result(findings=()), View()).startswith("**Alles wat beoordeeld kon worden, voldoet.**")
    assert render(result(rules=(), findings=()), View()).startswith("**Er is niets onderzocht.")


def test_the_day_the_zone_and_the_rules_are_said() -> None:
    text = render(result(), View())

    assert "peildatum 1 november 2026 (tijdzone Europe/Amsterdam)" in text
    assert "Toetsregels: 1 voldoet niet, 3 niet te beoordelen, 1 niet van toepassing." in text


def test_against_a_base_only_what_is_new_is_listed_and_what_was_solved() -> None:
    found = tuple(finding(change=change, rule=change) for change in (Change.NEW, Change.UNCHANGED))
    made = result(findings=found, solved=(finding(change=Change.SOLVED),), base="main")

    text = render(made, View())

    assert text.startswith("**Deze wijziging brengt mee: 1 fout.**")
    assert "Vergeleken met `main`: 1 opgelost, 1 ongewijzigd." in text
    assert text.index("### Nieuwe bevindingen") < text.index("### Opgelost") < text.index("<details>")
    assert text.count("| fout |") == 2


def test_a_change_that_brings_nothing_says_so() -> None:
    made = result(findings=(finding(change=Change.UNCHANGED),), base="main")

    assert render(made, View()).startswith("**Deze wijziging brengt geen bevindingen mee.**")


def test_each_framework_has_a_folded_table() -> None:
    text = render(result(), View())

    assert (
        "<details><summary>Algemene verordening gegevensbescherming:"
        " 1 niet te beoordelen, 1 voldoet niet, 1 deels aangetoond</summary>\n\n"
    ) in text
    assert "| AVG art. 38 lid 6 | voldoet niet | 0 van 1 | 1–2 | Over 38.6 |" in text


def test_what_could_not_be_judged_and_what_is_waived_is_there_too() -> None:
    text = render(result(findings=(finding(waiver=AFW),)), View())

    assert "<summary>Niet te beoordelen (3)</summary>" in text
    assert "<summary>Afgeweken, met een besluit (1)</summary>" in text
    assert "afwijking AFW-1, tot en met 31 december 2026: er is een vacature" in text


def test_it_fits_in_a_comment_with_the_worst_first() -> None:
    found = tuple(
        finding(severity=severity, fingerprint=f"{severity}{number}", place=replace(PO, record=f"{number}"))
        for severity in Severity
        for number in range(1_000)
    )

    text = render(result(findings=found), View())

    assert len(text.encode()) <= 60_000
    assert text.count("| fout |") > 100
    assert "En nog " in text
    assert "</details>" in text


def test_a_failure_is_words() -> None:
    assert failure("geen <dossier>, @team", 2) == "**ibplint**: geen &lt;dossier&gt;, `@`team\n"


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_nothing_in_a_hostile_dossier_is_markup(hostile: RunResult, lang: str) -> None:
    text = render(hostile, View(lang))

    html = [token.content for token in tokens(text) if token.type.startswith("html")]
    assert [part for part in html if not part.startswith(OURS) or "<" in part.removeprefix(OURS[0])[:-12]] == []
    kinds = {token.type for token in tokens(text)}
    assert not kinds & {"link_open", "image", "em_open", "s_open"}
    assert set(cells(text)) <= {2, 4, 5}
    assert "@" not in plain(text)
    assert not set(text) & set("\x1b\u202e\u200b\ufeff")
