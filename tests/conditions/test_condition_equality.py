from collections.abc import Callable

import pytest

from ibplint.errors import IbplintError
from ibplint.model.condition import Condition
from ibplint.model.truth import Truth

Judged = Callable[..., Truth]
Compiled = Callable[..., Condition]


@pytest.mark.parametrize(
    ("register", "record", "condition", "expected"),
    [
        ("rollen", "{rol: fg}", "{rol: fg}", True),
        ("rollen", "{rol: fg}", "{rol: privacy-officer}", False),
        ("rollen", "{persoon: A. de Wit}", "{rol: fg}", None),
        ("rollen", "{rol: onbekend, persoon: A. de Wit}", "{rol: fg}", None),
        ("rollen", "{rol: fgg}", "{rol: fg}", None),
        ("rollen", "{rol: Functionaris voor gegevensbescherming}", "{rol: fg}", True),
        ("rollen", "{rol: fg}", "{rol: [privacy-officer, fg]}", True),
        ("rollen", "{rol: fg}", "{rol: [privacy-officer, bestuurder]}", False),
        ("rollen", "{rol: proceseigenaar/personeel}", "{rol: proceseigenaar}", True),
        ("rollen", "{rol: proceseigenaar/personeel}", "{rol: proceseigenaar/personeel}", True),
        ("rollen", "{rol: proceseigenaar/personeel}", "{rol: proceseigenaar/financien}", False),
        ("rollen", "{rol: fg}", "{vervanger: nee}", True),
        ("rollen", "{rol: fg, vervanger: ja}", "{vervanger: nee}", False),
        ("rollen", "{rol: fg, vervanger: true}", "{vervanger: ja}", True),
        ("rollen", "{rol: fg, uren_per_jaar: 120}", "{uren_per_jaar: 120}", True),
        ("rollen", "{rol: fg, vanaf: 1-9-2026}", "{vanaf: 2026-09-01}", True),
        ("rollen", "{rol: fg, besluit: cvb 2026 01}", "{besluit: CvB-2026-01}", True),
        ("rollen", "{rol: fg, persoon: mw. drs. A de Wit}", "{persoon: A. de Wit}", True),
        ("rollen", "{rol: fg, persoon: Anna de Wit}", "{persoon: A. de Wit}", None),
        ("rollen", "{rol: fg, persoon: B. Zwart}", "{persoon: A. de Wit}", False),
        ("verwerkingen", "{naam: a, betrokkenen: [leerlingen, ouders]}", "{betrokkenen: ouders}", True),
        ("verwerkingen", "{naam: a, betrokkenen: [leerlingen, ouders]}", "{betrokkenen: bezoekers}", False),
        ("verwerkingen", "{naam: a, betrokkenen: []}", "{betrokkenen: bezoekers}", None),
        ("verwerkingen", "{naam: a, bijzondere_gegevens: geen}", "{bijzondere_gegevens: geen}", True),
        ("verwerkingen", "{naam: a, bijzondere_gegevens: geen}", "{bijzondere_gegevens: gezondheid}", False),
        ("verwerkingen", "{naam: a, bijzondere_gegevens: gezondheid}", "{bijzondere_gegevens: geen}", False),
        ("verwerkingen", "{naam: a, bijzondere_gegevens: [geen]}", "{bijzondere_gegevens: [geen, vakbond]}", True),
        ("bewaartermijnen", "{naam: a, termijn: 12 maanden}", "{termijn: 1 jaar}", True),
        ("bewaartermijnen", "{naam: a, termijn: blijvend}", "{termijn: blijvend}", True),
        ("scholen", "{naam: De Wilg, sector: po}", "{naam: de wilg}", True),
    ],
)
def test_a_value_is_one_of_the_words(
    judged: Judged, register: str, record: str, condition: str, *, expected: bool | None
) -> None:
    assert judged(condition, record, register).value is expected


@pytest.mark.parametrize(
    ("record", "condition", "expected"),
    [
        ("{naam: a, betrokkenen: [leerlingen, ouders]}", "{betrokkenen: {has: ouders}}", True),
        ("{naam: a, betrokkenen: ouders}", "{betrokkenen: {has: ouders}}", True),
        ("{naam: a, betrokkenen: ouders}", "{betrokkenen: {has: leerlingen}}", False),
        ("{naam: a, betrokkenen: [leerlingen, ouders]}", "{betrokkenen: {has: [ouders, leerlingen]}}", True),
        ("{naam: a, betrokkenen: [leerlingen, ouders]}", "{betrokkenen: {has: [ouders, bezoekers]}}", False),
        ("{naam: a}", "{betrokkenen: {has: ouders}}", None),
        ("{naam: a, betrokkenen: TODO}", "{betrokkenen: {has: ouders}}", None),
        ("{naam: a, betrokkenen: buren}", "{betrokkenen: {has: ouders}}", None),
        ("{naam: a, bijzondere_gegevens: geen}", "{bijzondere_gegevens: {has: gezondheid}}", False),
        ("{naam: a, doelen: [Inschrijven, volgen]}", "{doelen: {has: inschrijven}}", True),
        ("{naam: a, bewaartermijnen: Verzuim}", "{bewaartermijnen: {has: verzuim}}", True),
    ],
)
def test_a_list_has_all_of_the_members(judged: Judged, record: str, condition: str, *, expected: bool | None) -> None:
    assert judged(condition, record, "verwerkingen").value is expected


def test_the_cause_of_an_unknown_is_the_field_that_is_not_answered(judged: Judged) -> None:
    [cause] = judged("{rol: fg}", "{persoon: A. de Wit}").causes

    assert (cause.kind, cause.register, cause.field) == ("field", "rollen", "rol")
    assert cause.record is not None


@pytest.mark.parametrize(
    ("register", "condition", "message"),
    [
        ("rollen", "{rol: fgg}", "norms/rules/x.yaml:1:7: `fgg` is no word of `rol`; did you mean `fg`?"),
        ("rollen", "{rollen: fg}", "norms/rules/x.yaml:1:2: `rollen` is no field of `rollen`; did you mean `rol`?"),
        ("rollen", "{vervanger: misschien}", "norms/rules/x.yaml:1:13: `ja` or `nee` belongs here"),
        ("rollen", "{vanaf: gisteren}", "norms/rules/x.yaml:1:9: write a day as `2026-09-01`"),
        ("rollen", "{uren_per_jaar: veel}", "norms/rules/x.yaml:1:17: a number belongs here"),
        ("rollen", "{rol: {is: fg}}", "norms/rules/x.yaml:1:8: `is` is no comparison"),
        ("rollen", "{rol: geen}", "norms/rules/x.yaml:1:7: `geen` is no word of `rol`"),
        ("rollen", "{rol: []}", "norms/rules/x.yaml:1:7: nothing fits an empty list"),
        ("rollen", "{rol: {}}", "norms/rules/x.yaml:1:7: a value belongs here"),
        ("rollen", "{rol: }", "norms/rules/x.yaml:1:7: one word belongs here"),
        ("rollen", "{rol: {has: fg}}", "norms/rules/x.yaml:1:13: `rol` is no list: compare the value itself"),
        ("incidenten", "{ontdekt_op: 2026-01-01}", "norms/rules/x.yaml:1:14: no word compares with `ontdekt_op`"),
        ("bewaartermijnen", "{termijn: lang}", "norms/rules/x.yaml:1:11: write a duration as `12 maanden`"),
        ("rollen", "[fg]", "norms/rules/x.yaml:1:1: write a condition as `{field: value}`"),
    ],
)
def test_what_can_never_hold_stops_the_run_with_its_place(
    compiled: Compiled, register: str, condition: str, message: str
) -> None:
    with pytest.raises(IbplintError) as stopped:
        compiled(condition, register)

    assert stopped.value.texts["en"].startswith(message)


@pytest.mark.parametrize(
    ("register", "condition", "nl", "en"),
    [
        ("rollen", "{rol: fg}", "`rol` is fg", "`rol` is fg"),
        ("rollen", "{rol: [fg, bestuurder]}", "`rol` is fg of bestuurder", "`rol` is fg or bestuurder"),
        ("rollen", "{rol: {not: fg}}", "`rol` is niet fg", "`rol` is not fg"),
        ("rollen", "{vervanger: ja}", "`vervanger` is ja", "`vervanger` is yes"),
        ("rollen", "{vanaf: 2026-09-01}", "`vanaf` is 1 september 2026", "`vanaf` is 1 September 2026"),
        (
            "verwerkingen",
            "{betrokkenen: {has: [ouders, leerlingen]}}",
            "`betrokkenen` noemt ouders en leerlingen",
            "`betrokkenen` names ouders and leerlingen",
        ),
    ],
)
def test_a_comparison_is_a_plain_sentence(compiled: Compiled, register: str, condition: str, nl: str, en: str) -> None:
    assert compiled(condition, register).sentence("nl") == nl
    assert compiled(condition, register).sentence("en") == en
