from collections.abc import Callable

import pytest

from ibplint.errors import IbplintError
from ibplint.model.condition import Condition
from ibplint.model.truth import Truth

Judged = Callable[..., Truth]
Compiled = Callable[..., Condition]
# A record in which `rol` is fg (true), not bestuurder (false), and `organisatie` cannot be told.
RECORD = "{rol: fg}"
YES, NO, UNTOLD = "{rol: fg}", "{rol: bestuurder}", "{organisatie: x}"
WORTH = {YES: True, NO: False, UNTOLD: None}
PAIRS = [(one, other) for one in WORTH for other in WORTH]


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_or_is_true_when_one_is_true_and_else_unknown_when_one_is_unknown(judged: Judged, one: str, other: str) -> None:
    values = {WORTH[one], WORTH[other]}
    expected = True if True in values else None if None in values else False

    assert judged(f"{{any: [{one}, {other}]}}", RECORD).value is expected


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_and_is_false_when_one_is_false_and_else_unknown_when_one_is_unknown(
    judged: Judged, one: str, other: str
) -> None:
    values = {WORTH[one], WORTH[other]}
    expected = False if False in values else None if None in values else True

    assert judged(f"{{any: [{one}], not: {{not: {other}}}}}", RECORD).value is expected


@pytest.mark.parametrize(("condition", "expected"), [(YES, False), (NO, True), (UNTOLD, None)])
def test_not_unknown_is_unknown(judged: Judged, condition: str, *, expected: bool | None) -> None:
    assert judged(f"{{not: {condition}}}", RECORD).value is expected


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ("{rol: {not: {not: fg}}}", True),
        ("{rol: {not: [fg, bestuurder]}}", False),
        ("{organisatie: {not: x}}", None),
        ("{organisatie: {filled: true, not: x}}", False),
        ("{organisatie: {filled: false, not: x}}", None),
        ("{rol: fg, organisatie: x}", None),
        ("{rol: bestuurder, organisatie: x}", False),
        ("{rol: fg, vervanger: nee}", True),
    ],
)
def test_several_keys_must_all_hold(judged: Judged, condition: str, *, expected: bool | None) -> None:
    assert judged(condition, RECORD).value is expected


def test_every_cause_of_an_unknown_is_kept(judged: Judged) -> None:
    causes = judged("{organisatie: x, functie: y}", RECORD).causes

    assert [cause.field for cause in causes] == ["organisatie", "functie"]


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        ("{any: {rol: fg}}", "1:7: `any` takes a list of conditions"),
        ("{any: []}", "1:7: `any` takes a list of conditions"),
        ("{not: fg}", "1:7: write a condition as `{field: value}`"),
        ("{any: [fg]}", "1:8: write a condition as `{field: value}`"),
        ("{}", "1:1: write a condition as `{field: value}`"),
    ],
)
def test_a_combination_of_nothing_stops_the_run(compiled: Compiled, condition: str, message: str) -> None:
    with pytest.raises(IbplintError) as stopped:
        compiled(condition)

    assert stopped.value.texts["en"] == f"norms/rules/x.yaml:{message}"


@pytest.mark.parametrize(
    ("condition", "nl"),
    [
        ("{rol: fg, vervanger: nee}", "`rol` is fg en `vervanger` is nee"),
        ("{any: [{rol: fg}, {vervanger: ja}]}", "`rol` is fg of `vervanger` is ja"),
        ("{functie: x, any: [{rol: fg}, {vervanger: ja}]}", "`functie` is x en (`rol` is fg of `vervanger` is ja)"),
        ("{not: {rol: fg, functie: x}}", "niet (`rol` is fg en `functie` is x)"),
        ("{functie: {filled: true, not: x}}", "`functie` is ingevuld en `functie` is niet x"),
        ("{functie: {not: {filled: true, contains: x}}}", '`functie` is niet ingevuld of `functie` bevat niet "x"'),
    ],
)
def test_combinations_are_plain_sentences(compiled: Compiled, condition: str, nl: str) -> None:
    assert compiled(condition).sentence("nl") == nl


def test_a_combination_names_the_fields_of_all_its_parts(compiled: Compiled) -> None:
    condition = compiled("{functie: x, any: [{rol: fg}, {not: {vanaf: {before: tot_en_met}}}]}")

    assert list(condition.fields()) == ["functie", "rol", "vanaf", "tot_en_met"]


def test_a_record_inside_another_asks_the_one_it_stands_in(judged: Judged) -> None:
    record = "{verwerker: klasbord, subverwerkers: [{naam: Polder Hosting, land: DE}]}"
    register = "verwerkersovereenkomsten.subverwerkers"

    assert judged("{parent.verwerker: klasbord, land: Duitsland}", record, register).value is True
    assert judged("{parent.ondertekend_op: {filled: true}}", record, register).value is False
