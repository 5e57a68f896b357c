from collections.abc import Callable
from typing import Any

import pytest

CHECK = "contact-details: {fields: [omschrijving, maatregelen]}"
CASES = {
    "nothing": ("Lijst verkeerd gemaild", []),
    "an address": ("gemaild aan moeder.van.sem@post.example", ["mail"]),
    "a general address": ("gemeld via fg@veenrand.example en info@veenrand.example", []),
    "one of both": ("van info@veenrand.example aan p.jansen@veenrand.example", ["mail"]),
    "a mobile": ("gebeld met 06-12345678", ["phone"]),
    "a mobile in groups": ("gebeld met 06 12 34 56 78", ["phone"]),
    "a mobile from abroad": ("gebeld met +31 6 12345678", ["phone"]),
    "a telephone": ("gebeld met 0543-123456", ["phone"]),
    "a general telephone": ("gebeld met 088-1805250 en 0800 1234567", []),
    "both": ("sem@post.example, 0612345678", ["mail", "phone"]),
    "an order": ("order 0612345678901, factuur 2026-0612345678", []),
    "a moment": ("op 2026-10-23 om 06:12", []),
    "no address": ("@team en 5 @ 3 euro", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_a_field_holds_no_way_to_reach_somebody(tell: Callable[..., Any], text: str, expected: list[str]) -> None:
    found = tell("incidenten", CHECK, f'incidenten:\n  - {{id: i-1, omschrijving: "{text}"}}\n')

    assert [one.key for one in found] == expected


def test_every_field_that_is_asked_is_looked_at_and_none_is_quoted(tell: Callable[..., Any]) -> None:
    (found,) = tell("incidenten", CHECK, "incidenten:\n  - {id: i-1, maatregelen: [Bel sem@post.example, Wis]}\n")

    assert (found.text, found.place.field) == ("in `maatregelen` staat een e-mailadres", "maatregelen")
