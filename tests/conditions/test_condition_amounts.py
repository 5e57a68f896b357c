from collections.abc import Callable

import pytest

from ibplint.errors import IbplintError
from ibplint.model.condition import Condition
from ibplint.model.truth import Truth

Judged = Callable[..., Truth]
Compiled = Callable[..., Condition]


@pytest.mark.parametrize(
    ("record", "condition", "expected"),
    [
        ("{rol: fg, uren_per_jaar: 120}", "{uren_per_jaar: {at_least: 100}}", True),
        ("{rol: fg, uren_per_jaar: 100}", "{uren_per_jaar: {at_least: 100}}", True),
        ("{rol: fg, uren_per_jaar: 99}", "{uren_per_jaar: {at_least: 100}}", False),
        ("{rol: fg, uren_per_jaar: 100}", "{uren_per_jaar: {at_most: 100}}", True),
        ("{rol: fg, uren_per_jaar: 101}", "{uren_per_jaar: {at_most: 100}}", False),
        ("{rol: fg, uren_per_jaar: 60}", "{uren_per_jaar: {at_least: 50, at_most: 70}}", True),
        ("{rol: fg, uren_per_jaar: 80}", "{uren_per_jaar: {at_least: 50, at_most: 70}}", False),
        ("{rol: fg}", "{uren_per_jaar: {at_least: 100}}", None),
        ("{rol: fg, uren_per_jaar: onbekend}", "{uren_per_jaar: {at_least: 100}}", None),
        ("{rol: fg, uren_per_jaar: veel}", "{uren_per_jaar: {at_least: 100}}", None),
    ],
)
def test_a_number_is_compared_with_a_bound(
    judged: Judged, record: str, condition: str, *, expected: bool | None
) -> None:
    assert judged(condition, record).value is expected


@pytest.mark.parametrize(
    ("record", "condition", "expected"),
    [
        ("{naam: a, termijn: 5 jaar}", "{termijn: {at_least: 5 jaar}}", True),
        ("{naam: a, termijn: 60 maanden}", "{termijn: {at_least: 5 jaar}}", True),
        ("{naam: a, termijn: 59 maanden}", "{termijn: {at_least: 5 jaar}}", False),
        ("{naam: a, termijn: 4 weken}", "{termijn: {at_most: 1 maand}}", True),
        ("{naam: a, termijn: 30 dagen}", "{termijn: {at_most: 1 maand}}", None),
        ("{naam: a, termijn: 32 dagen}", "{termijn: {at_most: 1 maand}}", False),
        ("{naam: a, termijn: blijvend}", "{termijn: {at_least: 100 jaar}}", True),
        ("{naam: a, termijn: blijvend}", "{termijn: {at_most: 100 jaar}}", False),
        ("{naam: a}", "{termijn: {at_most: 100 jaar}}", None),
        ("{naam: a, termijn: lang}", "{termijn: {at_most: 100 jaar}}", None),
    ],
)
def test_a_duration_is_compared_with_a_bound(
    judged: Judged, record: str, condition: str, *, expected: bool | None
) -> None:
    assert judged(condition, record, "bewaartermijnen").value is expected


@pytest.mark.parametrize(
    ("record", "condition", "expected"),
    [
        ("{naam: a, doelen: [x, y]}", "{doelen: {count: {at_least: 2}}}", True),
        ("{naam: a, doelen: x}", "{doelen: {count: {at_least: 2}}}", False),
        ("{naam: a, doelen: x}", "{doelen: {count: {exactly: 1}}}", True),
        ("{naam: a, doelen: [x, y]}", "{doelen: {count: {exactly: 1}}}", False),
        ("{naam: a, doelen: [x, y]}", "{doelen: {count: {at_most: 2}}}", True),
        ("{naam: a, doelen: [x, y, z]}", "{doelen: {count: {at_least: 1, at_most: 2}}}", False),
        ("{naam: a}", "{doelen: {count: {at_least: 1}}}", None),
        ("{naam: a, doelen: []}", "{doelen: {count: {at_least: 1}}}", None),
        ("{naam: a, betrokkenen: [ouders, buren]}", "{betrokkenen: {count: {at_least: 1}}}", None),
        ("{naam: a, ontvangers: geen}", "{ontvangers: {count: {exactly: 0}}}", True),
        ("{naam: a, ontvangers: geen}", "{ontvangers: {count: {at_least: 1}}}", False),
    ],
)
def test_the_values_of_a_list_are_counted(
    judged: Judged, record: str, condition: str, *, expected: bool | None
) -> None:
    assert judged(condition, record, "verwerkingen").value is expected


def test_the_records_in_a_field_are_counted(judged: Judged) -> None:
    record = "{verwerker: a, subverwerkers: [{naam: b}, {naam: c}]}"

    counted = judged("{subverwerkers: {count: {exactly: 2}}}", record, "verwerkersovereenkomsten")

    assert counted.value is True


@pytest.mark.parametrize(
    ("register", "condition", "message"),
    [
        ("rollen", "{uren_per_jaar: {at_least: 5 jaar}}", "1:28: a number belongs here"),
        ("bewaartermijnen", "{termijn: {at_least: 5}}", "1:22: write a duration as `12 maanden`"),
        ("rollen", "{persoon: {at_least: 5}}", "1:22: this cannot be asked of `persoon`"),
        ("rollen", "{persoon: {count: {at_least: 1}}}", "1:19: `persoon` is no list"),
        ("verwerkingen", "{doelen: {count: {minimum: 1}}}", "1:19: `minimum` is no key"),
        ("verwerkingen", "{doelen: {count: 1}}", "1:18: write `{at_least: …, at_most: …, exactly: …}`"),
        ("verwerkingen", "{doelen: {count: {at_least: 1.5}}}", "1:29: a whole number belongs here"),
    ],
)
def test_a_bound_of_another_kind_stops_the_run(compiled: Compiled, register: str, condition: str, message: str) -> None:
    with pytest.raises(IbplintError) as stopped:
        compiled(condition, register)

    assert stopped.value.texts["en"].startswith(f"norms/rules/x.yaml:{message}")


def test_bounds_are_plain_sentences(compiled: Compiled) -> None:
    assert compiled("{uren_per_jaar: {at_least: 5}}").sentence("nl") == "`uren_per_jaar` is ten minste 5"
    assert compiled("{uren_per_jaar: {not: {at_most: 5}}}").sentence("en") == "`uren_per_jaar` is more than 5"
    assert compiled("{termijn: {at_most: 5 jaar}}", "bewaartermijnen").sentence("nl") == (
        "`termijn` is ten hoogste 5 jaar"
    )
    assert compiled("{doelen: {count: {at_least: 1, at_most: 3}}}", "verwerkingen").sentence("nl") == (
        "`doelen` telt ten minste 1 en ten hoogste 3"
    )
