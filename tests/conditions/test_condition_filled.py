from collections.abc import Callable

import pytest

from ibplint.errors import IbplintError
from ibplint.model.condition import Condition
from ibplint.model.truth import Truth

Judged = Callable[..., Truth]
Compiled = Callable[..., Condition]
DECISION = "besluiten: [{id: B-1, orgaan: bestuur, datum: 2026-01-01, onderwerp: Rollen}]\n"


@pytest.mark.parametrize(
    ("register", "record", "condition", "expected"),
    [
        ("rollen", "{rol: fg, persoon: A. de Wit}", "{persoon: {filled: true}}", True),
        ("rollen", "{rol: fg}", "{persoon: {filled: true}}", False),
        ("rollen", "{rol: fg}", "{persoon: {filled: false}}", True),
        ("rollen", "{rol: fg, persoon: n.v.t.}", "{persoon: {filled: true}}", False),
        ("rollen", "{rol: fg, persoon: vacature}", "{persoon: {filled: true}}", False),
        ("rollen", "{rol: fg, persoon: }", "{persoon: {filled: ja}}", False),
        ("rollen", "{rol: fgg, persoon: a}", "{rol: {filled: true}}", None),
        ("rollen", "{rol: fgg, persoon: a}", "{rol: {filled: false}}", None),
        ("rollen", "{rol: fg, vanaf: 2026-02-30}", "{vanaf: {filled: true}}", None),
        ("rollen", "{rol: fg}", "{persoon: {not: {filled: true}}}", True),
        ("verwerkingen", "{naam: a, bijzondere_gegevens: geen}", "{bijzondere_gegevens: {filled: true}}", True),
        ("verwerkingen", "{naam: a, doelen: []}", "{doelen: {filled: true}}", False),
        ("verwerkers", "{naam: a}", "{avg_rol: {filled: true}}", True),
        ("rollen", "{rol: fg, besluit: B-1}", "{besluit.datum: {filled: true}}", True),
        ("rollen", "{rol: fg, besluit: B-1}", "{besluit.uitkomst: {filled: true}}", False),
        ("rollen", "{rol: fg, besluit: B-2}", "{besluit.datum: {filled: true}}", None),
        ("rollen", "{rol: fg}", "{besluit.datum: {filled: true}}", False),
    ],
)
def test_a_field_is_filled_when_the_board_gave_an_answer(
    judged: Judged, register: str, record: str, condition: str, *, expected: bool | None
) -> None:
    assert judged(condition, record, register, also=DECISION).value is expected


def test_filled_is_refused_on_a_field_that_is_answered_by_yes_or_no(compiled: Compiled) -> None:
    with pytest.raises(IbplintError) as stopped:
        compiled("{vervanger: {filled: true}}")

    assert stopped.value.texts["nl"].startswith("norms/rules/x.yaml:1:22: `vervanger` is een ja/nee-veld")


def test_filled_is_a_plain_sentence(compiled: Compiled) -> None:
    assert compiled("{persoon: {filled: true}}").sentence("nl") == "`persoon` is ingevuld"
    assert compiled("{persoon: {filled: false}}").sentence("nl") == "`persoon` is niet ingevuld"
    assert compiled("{persoon: {not: {filled: false}}}").sentence("en") == "`persoon` is answered"
