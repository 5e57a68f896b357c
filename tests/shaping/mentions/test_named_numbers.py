from collections.abc import Callable

import pytest

Pairs = Callable[..., list[tuple[object, object]]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Het normenkader telt 69 normen.", [("69", "normen")]),
        (
            "Het telt 69 normen voor informatiebeveiliging en 25 voor privacy.",
            [("69", "ib-normen"), ("25", "privacynormen")],
        ),
        ("Er zijn 25 privacynormen.", [("25", "privacynormen")]),
        ("69 normen voor informatiebeveiliging en privacy.", [("69", "normen")]),
        ("Een van de zes wettelijke grondslagen.", [("6", "grondslagen")]),
        ("De vijf vuistregels en veertien uitgangspunten.", [("5", "vuistregels"), ("14", "uitgangspunten")]),
        ("Hieraan moet elke school in 2027 voldoen.", [("2027", "jaartal")]),
        ("Vóór 1 januari 2027 is dit klaar.", [("2027-01-01", "datum")]),
        ("Leerlingen jonger dan 16 jaar.", [("16", "leeftijd")]),
        ("## 5.2 Basisregels\n", []),
        ("Wij werken met ISO 27001:2013 en versie 2.0.", []),
        ("Een aantal normen, en normen van 3 soorten.", []),
    ],
)
def test_a_number_says_what_it_counts(pairs_of: Pairs, text: str, found: list[tuple[str, str]]) -> None:
    assert sorted(pairs_of(text, "getal", "eenheid")) == sorted(found)
