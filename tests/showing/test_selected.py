"""What a run over some paths says of the rest."""

from dataclasses import replace

import pytest
from results_by_hand import finding, result

from ibplint.model.file import Kind, ReadFile, Unread
from ibplint.model.finding import Change
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity
from ibplint.model.view import View
from ibplint.reports import markdown, text
from ibplint.showing.selected import selected_words
from ibplint.showing.sight import Sight

SHEETS = (
    ReadFile("registers/Verwerkingsregister 2026.csv", Kind.CSV, unread=Unread.NO_REGISTER),
    ReadFile("registers/Verwerkingsregister 2026.xlsx", Kind.OTHER, unread=Unread.KIND),
    *(ReadFile(f"registers/oud-{number}.xlsx", Kind.OTHER, unread=Unread.KIND) for number in range(5)),
    ReadFile("bijlagen/notulen.pdf", Kind.OTHER, unread=Unread.KIND),
)


def chosen(*severities: Severity, **rest: object) -> RunResult:
    """A run over `registers` in which nothing was found, with findings elsewhere."""
    made = {"findings": (), "selected": ("registers",), "exit_code": 0}
    return result(**made | {"elsewhere": tuple(finding(severity=one) for one in severities)} | rest)


def words(made: RunResult, lang: str = "nl") -> str:
    return selected_words(Sight(made, View(lang=lang)))


def test_nothing_found_in_what_is_shown_is_no_word_on_the_rest() -> None:
    made = chosen(*[Severity.ERROR] * 13, *[Severity.WARNING] * 4)

    for report in (text, markdown):
        said = " ".join(report.render(made, View()).split())

        assert "In wat is getoond is niets gevonden." in said
        assert "staat is getoond; elders staan nog 13 fouten en 4 waarschuwingen." in said
        assert "Alles wat beoordeeld kon worden" not in said


def test_no_errors_is_said_of_what_is_shown_alone() -> None:
    made = chosen(Severity.ERROR, findings=(finding(severity=Severity.WARNING),))

    for report in (text, markdown):
        said = " ".join(report.render(made, View()).split())

        assert "In wat is getoond staan geen fouten" in said
        assert "Geen fouten, wel" not in said
        assert "elders staat nog 1 fout." in said


def test_the_count_says_how_much_stands_elsewhere() -> None:
    assert "bevindingen  geen (elders 1 fout)\n" in text.render(chosen(Severity.ERROR), View())


def test_nothing_found_elsewhere_is_said_too() -> None:
    assert words(chosen()) == "Alleen wat in `registers` staat is getoond; elders is niets gevonden."
    assert words(result()) == ""


def test_the_paths_are_named_from_the_root_of_git_the_first_few() -> None:
    said = words(chosen(selected=tuple("abcdefg"), prefix="oost"))

    assert "wat in `oost/a`, `oost/b`, `oost/c`, `oost/d`, `oost/e` en nog 2 staat" in said


def test_against_a_base_only_what_the_change_brings_elsewhere_counts() -> None:
    known, new = (finding(change=change) for change in (Change.UNCHANGED, Change.NEW))

    assert words(chosen(elsewhere=(known, new), base="main")).endswith("brengt deze wijziging nog mee: 1 fout.")
    assert words(chosen(elsewhere=(known,), base="main")).endswith("elders brengt deze wijziging niets mee.")


def test_every_file_below_the_path_that_was_not_read_is_named() -> None:
    made = chosen(files=SHEETS)

    said = " ".join(text.render(made, View()).split())
    assert "geen register van een dossier: registers/Verwerkingsregister 2026.csv" in said
    assert all(f"registers/oud-{number}.xlsx" in said for number in range(5))
    assert "en elders nog 1" in said
    assert "notulen.pdf" not in said
    assert "In wat is gekozen zijn 7 bestanden niet gelezen." in said
    assert "`registers/oud-4.xlsx` (geen YAML, Markdown of CSV)" in markdown.render(made, View())


def test_a_folder_with_a_name_that_begins_the_same_is_elsewhere() -> None:
    made = result(selected=("registers",))

    assert made.shows("registers/verwerkingen.yaml")
    assert made.shows("registers")
    assert made.shows("")
    assert not made.shows("registers-oud/verwerkingen.yaml")


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_a_path_cannot_act_on_the_reader(lang: str) -> None:
    hostile = chosen(Severity.ERROR, selected=("\x1b]8;;x",))

    assert "\x1b" not in text.render(hostile, View(lang=lang))
    assert "\x1b" not in markdown.render(replace(hostile, files=SHEETS), View(lang=lang))


def test_it_speaks_english() -> None:
    made = chosen(Severity.ERROR, Severity.ERROR, Severity.NOTE, files=SHEETS)

    assert words(made, "en") == (
        "Only what stands in `registers` is shown; elsewhere there are 2 errors and 1 note."
        " In what was chosen 7 files were not read."
    )
