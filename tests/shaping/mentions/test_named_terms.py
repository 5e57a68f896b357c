from collections.abc import Callable

import pytest

from ibplint.model.moment import Duration
from ibplint.model.record import Record

Pairs = Callable[..., list[tuple[object, object]]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Meld het binnen 72 uur.", [("72 uur", "binnen")]),
        ("Het beleid wordt jaarlijks herzien.", [("12 maanden", "telkens")]),
        ("Wij doen dit (minimaal) één keer per jaar.", [("12 maanden", "telkens")]),
        ("Eenmaal per schooljaar en twee keer per jaar.", [("12 maanden", "telkens"), ("6 maanden", "telkens")]),
        ("Elke twee jaar, dus tweejaarlijks.", [("24 maanden", "telkens")] * 2),
        ("Eens in de vier jaar, en om de drie jaar.", [("48 maanden", "telkens"), ("36 maanden", "telkens")]),
        (
            "Halfjaarlijks, per kwartaal en driemaandelijks.",
            [("6 maanden", "telkens"), ("3 maanden", "telkens"), ("3 maanden", "telkens")],
        ),
        ("Antwoord volgt binnen een maand, na een maand niet.", [("1 maand", "binnen")]),
        ("Wij bewaren het 5 jaar, beelden vier weken.", [("60 maanden", "zolang"), ("28 dagen", "zolang")]),
        ("Periodiek en regelmatig wordt dit getoetst.", []),
        ("In de dagelijkse praktijk en het dagelijks bestuur.", []),
        ("Voor wie jonger dan 16 jaar is, of tot hun kind 18 jaar is.", []),
        ("De FG heeft 8 uur per week.", []),
        ("De afgelopen twee jaar ging het goed.", []),
        ("Binnen vijf werkdagen.", [("5 werkdagen", "binnen")]),
    ],
)
def test_a_length_of_time_has_one_form_and_says_what_it_is_for(
    pairs_of: Pairs, text: str, found: list[tuple[str, str]]
) -> None:
    assert pairs_of(text, "termijn", "wijze") == found


def test_a_term_can_be_compared_unless_it_counts_working_days(mentions_of: Callable[..., tuple[Record, ...]]) -> None:
    hours, days = mentions_of("Binnen 72 uur, of binnen vijf werkdagen.", "termijn")

    assert hours.answer("duur").value == Duration(hours=72)
    assert not days.answer("duur").given


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Het beleid wordt elk jaar herzien.", ["herziening-beleid"]),
        ("## Evaluatie en herziening\n\nDit gebeurt elk jaar.", ["herziening-beleid"]),
        ("Een datalek meldt de privacy officer binnen 72 uur bij de AP.", ["datalekken", "melden-ap"]),
        ("De verwerker meldt een lek binnen 24 uur.", ["melden-door-verwerker", "verwerkers"]),
        ("Back-ups worden elk kwartaal getest.", ["back-up"]),
    ],
)
def test_a_term_knows_what_it_is_about(
    mentions_of: Callable[..., tuple[Record, ...]], text: str, subjects: list[str]
) -> None:
    (found,) = mentions_of(text, "termijn")

    assert list(found.answer("over").values) == subjects
