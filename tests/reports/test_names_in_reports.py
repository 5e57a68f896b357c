import pytest
from payloads import NAMES

from ibplint import reports
from ibplint.model.result import RunResult
from ibplint.model.view import View
from ibplint.one_per_file import load, names


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("report", names(reports))
def test_no_name_leaves_the_machine_unless_the_view_shows_names(hostile: RunResult, report: str, lang: str) -> None:
    written = load(reports, report).render(hostile, View(lang))

    assert [name for name in NAMES if name.casefold() in written.casefold()] == []


def test_a_summary_holds_no_names(hostile: RunResult) -> None:
    written = load(reports, "github").summary(hostile, View(names=True), 900_000)

    assert [name for name in NAMES if name in written] == []


def test_the_terminal_does_show_them(hostile: RunResult) -> None:
    assert NAMES[0] in load(reports, "text").render(hostile, View(names=True))
