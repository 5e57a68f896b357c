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
        ("{naam: Register van leerlingen}", "{naam: {contains: register}}", True),
        ("{naam: Register van **Leerlingen**}", "{naam: {contains: VAN LEERLINGEN}}", True),
        ("{naam: Register}", "{naam: {contains: leerlingen}}", False),
        ("{proces: ict}", "{naam: {contains: leerlingen}}", None),
        ("{naam: TODO}", "{naam: {contains: leerlingen}}", None),
        ("{naam: a, doelen: [inschrijven, volgen van verzuim]}", "{doelen: {contains: verzuim}}", True),
        ("{naam: a, doelen: [inschrijven]}", "{doelen: {contains: verzuim}}", False),
        ("{naam: a, ontvangers: geen}", "{ontvangers: {contains: DUO}}", False),
        ("{naam: a, betrokkenen: oud-leerlingen}", "{betrokkenen: {contains: leerling}}", True),
        ("{naam: a, betrokkenen: buren}", "{betrokkenen: {contains: leerling}}", None),
        ("{naam: a, bewijs: bijlagen/register.pdf}", "{bewijs: {contains: .pdf}}", True),
    ],
)
def test_a_text_contains_a_part(judged: Judged, record: str, condition: str, *, expected: bool | None) -> None:
    assert judged(condition, record, "verwerkingen").value is expected


@pytest.mark.parametrize(
    ("record", "condition", "expected"),
    [
        ("{naam: a, contact: fg@veenrand.example}", "{contact: {matches: '^[a-z]+@'}}", True),
        ("{naam: a, contact: FG@veenrand.example}", "{contact: {matches: '^[a-z]+@'}}", True),
        ("{naam: a, contact: fg_ibp@veenrand.example}", "{contact: {matches: '^fg_'}}", True),
        ('{naam: a, contact: "**fg**@veenrand.example"}', "{contact: {matches: '^fg@'}}", True),
        ("{naam: a, contact: veenrand.example}", "{contact: {matches: '^[a-z]+@'}}", False),
        ("{naam: a}", "{contact: {matches: '^[a-z]+@'}}", None),
        ("{naam: a, contact: onbekend}", "{contact: {matches: '^[a-z]+@'}}", None),
        ("{naam: a, assurance: [ISO 27001, SOC 2]}", "{assurance: {matches: '^soc'}}", True),
        ("{naam: a, assurance: [ISO 27001]}", "{assurance: {matches: '^soc'}}", False),
        ("{naam: a, land: Nederland}", "{land: {matches: '^nl$'}}", True),
    ],
)
def test_a_text_fits_a_pattern(judged: Judged, record: str, condition: str, *, expected: bool | None) -> None:
    assert judged(condition, record, "verwerkers").value is expected


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        ("{contact: {matches: '('}}", "norms/rules/x.yaml:1:21: geen geldig patroon"),
        ("{beoordeeld_op: {contains: '2026'}}", "norms/rules/x.yaml:1:28: dit kan niet gevraagd worden van"),
        ("{beoordeeld_op: {matches: '2026'}}", "norms/rules/x.yaml:1:27: dit kan niet gevraagd worden van"),
        ("{contact: {contains: [a, b]}}", "norms/rules/x.yaml:1:22: hier hoort één woord"),
    ],
)
def test_what_is_no_text_or_no_pattern_stops_the_run(compiled: Compiled, condition: str, message: str) -> None:
    with pytest.raises(IbplintError) as stopped:
        compiled(condition, "verwerkers")

    assert stopped.value.texts["nl"].startswith(message)


def test_texts_are_plain_sentences(compiled: Compiled) -> None:
    assert compiled("{naam: {contains: FG}}", "verwerkers").sentence("nl") == '`naam` bevat "FG"'
    assert compiled("{naam: {not: {contains: FG}}}", "verwerkers").sentence("en") == '`naam` does not contain "FG"'
    assert compiled("{naam: {matches: '^x'}}", "verwerkers").sentence("nl") == "`naam` past op het patroon `^x`"
