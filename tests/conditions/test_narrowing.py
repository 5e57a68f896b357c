"""An index of words may rule a record out only where the condition itself would."""

from collections.abc import Callable

import pytest

from ibplint.conditions.narrowing import may_satisfy
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier

DossierOf = Callable[..., Dossier]
Compiled = Callable[..., Condition]

ROLES = """\
rollen:
  - {rol: fg, persoon: A. de Wit}
  - {rol: FG, persoon: Anna de Wit, vervangt: geen}
  - {rol: proceseigenaar/personeel, persoon: B. Smit}
  - {rol: proceseigenaar, persoon: geen}
  - {rol: fgg, persoon: C}
  - {persoon: A. de Wit}
  - {rol: bestuurder, persoon: ''}
"""


def may(condition: Condition, dossier: Dossier) -> list[int] | None:
    found = may_satisfy(condition, "rollen", dossier)
    return None if found is None else sorted(record.span.line for record in found)


def holds_or_may(condition: Condition, dossier: Dossier) -> list[int]:
    records = dossier.register("rollen").records
    return sorted(one.span.line for one in records if condition.judge(one, dossier).value is not False)


@pytest.mark.parametrize(
    "condition",
    [
        "{rol: fg}",
        "{rol: [fg, bestuurder]}",
        "{rol: proceseigenaar}",
        "{rol: proceseigenaar/personeel}",
        "{rol: proceseigenaar/leerlingen}",
        "{persoon: geen}",
        "{persoon: A. de Wit}",
        "{rol: fg, persoon: A. de Wit}",
        "{any: [{rol: fg}, {rol: bestuurder}]}",
        "{rol: bestuurder, any: [{persoon: A. de Wit}, {persoon: geen}]}",
        "{rol: {not: fg}}",
        "{rol: {not: [proceseigenaar, bestuurder]}}",
        "{persoon: {not: geen}}",
        "{persoon: {not: A. de Wit}}",
    ],
)
def test_whom_a_word_rules_out_the_condition_rules_out_too(
    condition: str, compiled: Compiled, dossier_of: DossierOf
) -> None:
    dossier, asked = dossier_of(ROLES), compiled(condition)

    narrowed = may(asked, dossier)

    assert narrowed is not None
    assert set(holds_or_may(asked, dossier)) <= set(narrowed)


def test_one_word_leaves_those_who_have_it_and_those_who_cannot_be_read(
    compiled: Compiled, dossier_of: DossierOf
) -> None:
    assert may(compiled("{rol: fg}"), dossier_of(ROLES)) == [2, 3, 6, 7]


def test_a_word_that_must_not_be_there_leaves_those_without_it_and_those_who_cannot_be_read(
    compiled: Compiled, dossier_of: DossierOf
) -> None:
    assert may(compiled("{rol: {not: fg}}"), dossier_of(ROLES)) == [4, 5, 6, 7, 8]


@pytest.mark.parametrize(
    "condition",
    ["{not: {rol: fg}}", "{rol: {not: {contains: fg}}}", "{any: [{rol: fg}, {persoon: {filled: true}}]}"],
)
def test_a_condition_without_a_word_that_must_be_there_rules_nobody_out(
    condition: str, compiled: Compiled, dossier_of: DossierOf
) -> None:
    assert may(compiled(condition), dossier_of(ROLES)) is None
