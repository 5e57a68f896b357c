from dataclasses import replace
from datetime import date

import pytest

from ibplint.model.measure import Measure
from ibplint.model.result import RunResult
from ibplint.model.view import View
from ibplint.reports import markdown, text
from ibplint.showing.measured import measured
from ibplint.showing.sight import Sight

BARE = RunResult("ibplint", date(2026, 11, 1), "Europe/Amsterdam", "dossier", (), (), (), (), ())


@pytest.mark.parametrize(
    ("measure", "nl", "en"),
    [
        (Measure(), "", ""),
        (Measure(own=("a", "b")), "2 van het bestuur zelf", "2 of the board's own"),
        (
            Measure(adjusted=tuple("abcdefg")),
            "strenger gezet: a, b, c, d, e en nog 2",
            "made stricter: a, b, c, d, e and 2 more",
        ),
        (
            Measure(rules_version="0.1.0", newer=("x",)),
            "nieuwer dan versie 0.1.0 en daarom nog een aandachtspunt: x",
            "newer than version 0.1.0 and so still a note: x",
        ),
        (
            Measure(rules_version="0.1.0"),
            "overgenomen tot en met versie 0.1.0, nieuwere zijn er niet",
            "taken on through version 0.1.0, there are no newer ones",
        ),
        (
            Measure(own=("a",), timed=True),
            "1 van het bestuur zelf; patronen met een tijdslimiet, want `google-re2` is niet geïnstalleerd",
            "1 of the board's own; patterns run against a time limit, because `google-re2` is not installed",
        ),
    ],
)
def test_what_a_board_made_of_the_rules_is_one_line(measure: Measure, nl: str, en: str) -> None:
    result = replace(BARE, measure=measure)

    assert (measured(Sight(result, View())), measured(Sight(result, View(lang="en")))) == (nl, en)


def test_the_line_stands_in_the_report_and_in_the_comment_only_where_there_is_something_to_tell() -> None:
    made = replace(BARE, measure=Measure(own=("a",)))

    for render in (text.render, markdown.render):
        assert "igen regels" in render(made, View())
        assert "igen regels" not in render(BARE, View())
