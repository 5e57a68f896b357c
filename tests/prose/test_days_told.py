"""Which days a sentence names, and from which day to which each may be."""

from datetime import date

import pytest

from ibplint.prose.days import days_in


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Vastgesteld op 9 maart 2026.", date(2026, 3, 9), date(2026, 3, 9)),
        ("De eerstvolgende keer is in mei 2025.", date(2025, 5, 1), date(2025, 5, 31)),
        ("Vaststelling: 1-2-2024.", date(2024, 2, 1), date(2024, 2, 1)),
        ("vastgesteld_op: 2024-05-01", date(2024, 5, 1), date(2024, 5, 1)),
        ("In het najaar van 2025 is er gemeten.", date(2025, 8, 1), date(2025, 12, 31)),
        ("Herziening in voorjaar 2027.", date(2027, 1, 1), date(2027, 7, 31)),
        ("Eerstvolgende herziening: schooljaar 2025-2026.", date(2025, 8, 1), date(2026, 7, 31)),
        ("Dat geldt sinds 2024.", date(2024, 1, 1), date(2024, 12, 31)),
        ("Eind 2027 is het klaar.", date(2027, 1, 1), date(2027, 12, 31)),
        ("Gereed Q3 2022.", date(2022, 7, 1), date(2022, 9, 30)),
        ("Klaar in het 1e kwartaal van 2027.", date(2027, 1, 1), date(2027, 3, 31)),
        ("Het vierde kwartaal 2025.", date(2025, 10, 1), date(2025, 12, 31)),
        ("In februari 2028 volgt een meting.", date(2028, 2, 1), date(2028, 2, 29)),
    ],
)
def test_a_day_a_month_a_season_and_a_year_are_read(text: str, first: date, last: date) -> None:
    (found,) = days_in(text)

    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "NEN-EN-ISO/IEC 27001:2023 is een naslagwerk.",
        "Verordening (EU) 2024/1689 geldt.",
        "De Wet voortgezet onderwijs 2020 en de Leerplichtwet 1969.",
        "Het Meerjarenplan IBP 2026-2028 beschrijft dit.",
        "Op 31 februari 2026 gebeurt niets.",
        "Bel 2026 of kijk op de site.",
    ],
)
def test_what_is_no_day_of_the_calendar_is_passed_by(text: str) -> None:
    assert list(days_in(text)) == []


def test_a_sentence_may_name_several_days_each_at_its_own_place() -> None:
    text = "Vastgesteld op 12 maart 2026, herziening in mei 2027."

    assert [text[one.start : one.end] for one in days_in(text)] == ["12 maart 2026", "mei 2027"]
