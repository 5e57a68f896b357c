from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CASES = {
    "answered": ("naam: Klasbord, dienst: las", []),
    "absent": ("naam: Klasbord", ["missing"]),
    "empty": ("naam: Klasbord, dienst: ''", ["missing"]),
    "not applicable is no answer": ("naam: Klasbord, dienst: n.v.t.", ["missing"]),
    "still to be filled in": ("naam: Klasbord, dienst: TODO", ["missing"]),
    "geen is no answer where nobody offers it": ("naam: Klasbord, land: geen", ["missing", "?field"]),
    "unreadable": ("naam: Klasbord, dienst: {a: b}", ["?field"]),
}


@pytest.mark.parametrize(("record", "seen"), CASES.values(), ids=CASES)
def test_a_field_is_answered_or_missing(tell: Tell, record: str, seen: list[str]) -> None:
    fields = "[dienst, land]" if "land" in record else "dienst"

    found = tell("verwerkers", f"filled: {fields}", f"verwerkers:\n  - {{{record}}}\n")

    assert [one.key for one in found] == seen


def test_none_is_an_answer(tell: Tell) -> None:
    text = "verwerkingen:\n  - {naam: Les, proces: onderwijs, ontvangers: geen}\n"

    assert tell("verwerkingen", "filled: ontvangers", text) == []


def test_a_list_with_one_value_is_answered(tell: Tell) -> None:
    text = "verwerkingen:\n  - {naam: Les, proces: onderwijs, doelen: lesgeven, betrokkenen: [leerlingen, ouders]}\n"

    assert tell("verwerkingen", "filled: [doelen, betrokkenen]", text) == []


def test_an_empty_list_is_not_answered(tell: Tell) -> None:
    text = "verwerkingen:\n  - {naam: Les, proces: onderwijs, doelen: []}\n"

    (found,) = tell("verwerkingen", "filled: doelen", text)

    assert found.text == "`doelen` is niet ingevuld"
    assert (found.place.span.line, found.place.field) == (2, "doelen")


def test_each_field_is_missing_on_its_own(tell: Tell) -> None:
    found = tell("verwerkers", "filled: [dienst, land]", "verwerkers:\n  - {naam: Klasbord}\n")

    assert [one.text for one in found] == ["`dienst` is niet ingevuld", "`land` is niet ingevuld"]


def test_a_field_with_a_default_is_answered(tell: Tell) -> None:
    assert tell("rollen", "filled: vervanger", "rollen:\n  - {rol: fg}\n") == []


def test_a_field_behind_a_reference_that_leads_nowhere_cannot_be_told(tell: Tell) -> None:
    text = "rollen:\n  - {rol: fg, besluit: B-9}\nbesluiten: []\n"

    assert [one.key for one in tell("rollen", "filled: besluit.datum", text)] == ["?field"]
