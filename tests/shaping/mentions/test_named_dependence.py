from collections.abc import Callable

import pytest

from ibplint.model.record import Record

Pairs = Callable[..., list[tuple[object, object]]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De classificatie is het uitgangspunt voor de risicoanalyse.", [("risicoanalyse", "classificatie")]),
        (
            "De classificatie vormt de basis voor de risicoanalyse en voor elke maatregel.",
            [("risicoanalyse", "classificatie"), ("maatregelen", "classificatie")],
        ),
        ("De classificatie wordt bepaald op basis van risicoanalyses.", [("classificatie", "risicoanalyse")]),
        ("De maatregelen volgen uit de risicoanalyse.", [("maatregelen", "risicoanalyse")]),
        ("De maatregelen hangen af van de classificatie.", [("maatregelen", "classificatie")]),
        ("Op basis van de classificatie volgt een risicoanalyse.", [("risicoanalyse", "classificatie")]),
        (
            "De classificatie is afhankelijk van de gegevens in een systeem; een risicoanalyse volgt.",
            [],
        ),
        ("De risicoanalyse en de classificatie doen wij elk jaar.", []),
        ("Toestemming is een basis voor verwerking.", []),
        ("De maatregelen zijn gebaseerd op maatregelen van anderen.", []),
    ],
)
def test_what_rests_on_what(pairs_of: Pairs, text: str, found: list[tuple[str, str]]) -> None:
    assert sorted(pairs_of(text, "samenhang", "op")) == sorted(found)


@pytest.mark.parametrize(
    ("second", "round_about"),
    [
        ("De classificatie wordt bepaald op basis van de risicoanalyse.", True),
        ("De maatregelen volgen uit de risicoanalyse.", False),
        ("De classificatie wordt niet bepaald op basis van de risicoanalyse.", False),
    ],
)
def test_what_rests_on_itself_is_a_circle(
    mentions_of: Callable[..., tuple[Record, ...]], second: str, *, round_about: bool
) -> None:
    first, *_ = mentions_of(f"De classificatie is het uitgangspunt voor de risicoanalyse. {second}", "samenhang")

    assert first.answer("kring").value is round_about
