from collections.abc import Callable

import pytest
from joined_records import first, lines, roles

from ibplint.conditions.join import Join, find
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier

DossierOf = Callable[..., Dossier]
Compiled = Callable[..., Condition]


SAME_PERSON = Join("rollen", {"persoon": "persoon"})


@pytest.mark.parametrize(
    ("other", "certain", "possible"),
    [
        ("{rol: bestuurder, persoon: A. de Wit}", [3], []),
        ("{rol: bestuurder, persoon: mw. drs. A de Wit}", [3], []),
        ("{rol: bestuurder, persoon: a. DE WIT}", [3], []),
        ("{rol: bestuurder, persoon: Anna de Wit}", [], [3]),
        ("{rol: bestuurder, persoon: de Wit}", [], [3]),
        ("{rol: bestuurder, persoon: B. de Wit}", [], []),
        ("{rol: bestuurder, persoon: B. Zwart}", [], []),
        ("{rol: bestuurder}", [], []),
        ("{rol: bestuurder, persoon: vacature}", [], []),
        ("{rol: bestuurder, persoon: onbekend}", [], []),
    ],
)
def test_persons_are_joined_by_their_name_in_any_spelling(
    dossier_of: DossierOf, other: str, certain: list[int], possible: list[int]
) -> None:
    dossier = dossier_of(roles("{rol: fg, persoon: A. de Wit}", other))

    found = find(SAME_PERSON, first(dossier), dossier)

    assert (lines(found.certain), lines(found.possible)) == (certain, possible)
    assert found.whole


def test_two_spellings_are_a_question_about_both_records(dossier_of: DossierOf) -> None:
    dossier = dossier_of(roles("{rol: fg, persoon: A. de Wit}", "{rol: bestuurder, persoon: Anna de Wit}"))

    [cause] = find(SAME_PERSON, first(dossier), dossier).causes

    assert cause.kind == "person"
    assert (cause.record, cause.other) == dossier.register("rollen").records


@pytest.mark.parametrize(("word", "certain"), [("ook", [3]), ("niet", [])])
def test_the_register_of_spellings_answers_the_question(dossier_of: DossierOf, word: str, certain: list[int]) -> None:
    persons = f"personen: [{{naam: A. de Wit, {word}: Anna de Wit}}]\n"
    dossier = dossier_of(roles("{rol: fg, persoon: A. de Wit}", "{rol: bestuurder, persoon: Anna de Wit}") + persons)

    found = find(SAME_PERSON, first(dossier), dossier)

    assert lines(found.certain) == certain
    assert found.possible == ()


@pytest.mark.parametrize(
    ("other", "certain", "possible"),
    [
        ("{rol: security-officer, persoon: B. Zwart, organisatie: Firma}", [3], []),
        ("{rol: security-officer, persoon: A. de Wit, organisatie: Firma}", [], []),
        ("{rol: security-officer, persoon: Anna de Wit, organisatie: Firma}", [], [3]),
        ("{rol: security-officer, organisatie: Firma}", [], [3]),
        ("{rol: security-officer, persoon: B. Zwart, organisatie: Bureau}", [], []),
        ("{rol: security-officer, persoon: B. Zwart}", [], []),
    ],
)
def test_differ_asks_for_another_value(
    dossier_of: DossierOf, other: str, certain: list[int], possible: list[int]
) -> None:
    colleague = Join("rollen", {"organisatie": "organisatie"}, {"persoon": "persoon"})
    dossier = dossier_of(roles("{rol: fg, persoon: A. de Wit, organisatie: Firma}", other))

    found = find(colleague, first(dossier), dossier)

    assert (lines(found.certain), lines(found.possible)) == (certain, possible)
