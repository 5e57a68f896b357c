from collections.abc import Callable

import pytest

from ibplint.model.record import Record

Mentions = Callable[..., tuple[Record, ...]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De Uitvoeringswet Algemene verordening gegevensbescherming (UAVG) geldt.", ["uavg", "uavg"]),
        ("- Wet goed onderwijs en goed bestuur PO/VO;", ["wet-goed-onderwijs-en-goed-bestuur"]),
        ("Wet voortgezet onderwijs en/of Wet op het primair onderwijs", ["wvo", "wpo"]),
        ("De Wet voortgezet onderwijs 2020 geldt.", ["wvo-2020"]),
        ("Wij werken met ISO 27001:2013.", ["nen-iso-27001-oud"]),
        ("NEN-ISO/IEC 27001 en 27002 (2015) is leidend.", ["nen-iso-27001-oud", "nen-iso-27002-oud"]),
        ("NEN-EN-ISO/IEC 27001:2023 is de norm.", ["nen-iso-27001"]),
        (
            "Het privacyconvenant 4.0 en het convenant Digitale Onderwijsmiddelen en Privacy 3.0.",
            ["privacyconvenant", "privacyconvenant-3"],
        ),
        ("Een bewerkersovereenkomst volgens model 2.0.", ["model-bewerkersovereenkomst"]),
        ("De wet wec en wot zijn woorden; de WEC is een wet.", ["wec"]),
        ("Het Vrijstellingsbesluit Wbp noemt twee jaar.", ["vrijstellingsbesluit-wbp"]),
        ("Wij volgen het Vrijstellingsbesluit van de Wet bescherming persoonsgegevens.", ["vrijstellingsbesluit-wbp"]),
        ("Naast het Vrijstellingsbesluit gold de Wbp.", ["vrijstellingsbesluit-wbp", "wbp"]),
    ],
)
def test_a_law_is_known_by_its_longest_name_and_its_edition(mentions_of: Mentions, text: str, found: list[str]) -> None:
    assert [one.answer("waarde").value for one in mentions_of(text, "wet")] == found


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("De Wet bescherming persoonsgegevens (Wbp; tot 25 mei 2018).", [True, True]),
        ("Voorheen gold de Wbp.", [True]),
        ("De bewerkersovereenkomsten zijn in 2019 alle vervangen.", [True]),
        ("Wij werken volgens de Wbp.", [False]),
    ],
)
def test_what_a_text_tells_of_the_past_shows(mentions_of: Mentions, text: str, past: list[bool]) -> None:
    assert [one.answer("voorheen").value for one in mentions_of(text, "wet")] == past


@pytest.mark.parametrize(
    ("text", "leading"),
    [
        ("Het Normenkader IBP FO is leidend voor onze maatregelen.", [("normenkader-ibp-fo", True)]),
        ("Leidend is ISO 27001.", [("nen-iso-27000", True)]),
        ("ISO 27001 is niet leidend.", [("nen-iso-27000", False)]),
        ("De AVG geldt; het Normenkader IBP FO is leidend.", [("avg", False), ("normenkader-ibp-fo", True)]),
        ("Wij kennen ISO 27001.", [("nen-iso-27000", False)]),
    ],
)
def test_a_standard_that_leads_says_so_and_of_which_series_it_is(
    mentions_of: Mentions, text: str, leading: list[tuple[str, bool]]
) -> None:
    found = mentions_of(text, "wet")

    assert [(one.answer("reeks").value, one.answer("leidend").value) for one in found] == leading
