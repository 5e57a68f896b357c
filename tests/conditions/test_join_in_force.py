from collections.abc import Callable
from datetime import date

import pytest
from joined_records import causes, first, lines, roles

from ibplint.conditions.force import in_force
from ibplint.conditions.join import Join, find
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier

DossierOf = Callable[..., Dossier]
Compiled = Callable[..., Condition]


@pytest.mark.parametrize(
    ("other", "certain", "possible"),
    [
        ("{rol: fg, persoon: B, vanaf: 2026-11-01}", [3], []),
        ("{rol: fg, persoon: B, vanaf: 2026-11-02}", [], []),
        ("{rol: fg, persoon: B, tot_en_met: 2026-11-01}", [3], []),
        ("{rol: fg, persoon: B, tot_en_met: 2026-10-31}", [], []),
        ("{rol: fg, persoon: B}", [3], []),
        ("{rol: fg, persoon: B, vanaf: 2026-02-30}", [], [3]),
        ("{rol: fg, persoon: B, vanaf: 2026-02-30, tot_en_met: 2026-10-31}", [], []),
    ],
)
def test_only_what_is_in_force_on_the_as_of_date_counts(
    dossier_of: DossierOf, other: str, certain: list[int], possible: list[int]
) -> None:
    dossier = dossier_of(roles("{rol: fg, persoon: A}", other), as_of=date(2026, 11, 1))

    found = find(Join("rollen", {"rol": "rol"}), first(dossier), dossier)

    assert (lines(found.certain), lines(found.possible)) == (certain, possible)


def test_all_periods_counts_what_has_ended_and_what_is_to_come(dossier_of: DossierOf) -> None:
    dossier = dossier_of(
        roles("{rol: fg, persoon: A}", "{rol: fg, tot_en_met: 2020-01-01}", "{rol: fg, vanaf: 2030-01-01}")
    )

    found = find(Join("rollen", {"rol": "rol"}, all_periods=True), first(dossier), dossier)

    assert lines(found.certain) == [3, 4]


INCIDENTS = """
incidenten:
  - {id: a, omschrijving: x, ontdekt_op: 2026-07-31 23:30}
  - {id: b, omschrijving: x, ontdekt_op: 2026-08-01}
  - {id: c, omschrijving: x, ontdekt_op: 2026-02-30}
  - {id: d, omschrijving: x}
rollen:
  - {rol: fg, persoon: A, tot_en_met: 2026-07-31}
  - {rol: fg, persoon: B, vanaf: 2026-08-01}
  - {rol: fg, persoon: C, vanaf: 2026-02-30}
"""


@pytest.mark.parametrize(
    ("incident", "certain", "possible", "asked"),
    [(0, [8], [10], "vanaf"), (1, [9], [10], "vanaf"), (2, [], [], "ontdekt_op"), (3, [], [], "ontdekt_op")],
)
def test_theirs_may_have_to_be_in_force_on_a_day_of_ours(
    dossier_of: DossierOf, incident: int, certain: list[int], possible: list[int], asked: str
) -> None:
    dossier = dossier_of(INCIDENTS)
    ours = dossier.register("incidenten").records[incident]

    found = find(Join("rollen", in_force_on="ontdekt_op"), ours, dossier)

    assert (lines(found.certain), lines(found.possible)) == (certain, possible)
    assert [cause.field for cause in found.causes] == [asked]


def test_an_absent_register_proves_nothing(dossier_of: DossierOf) -> None:
    dossier = dossier_of("systemen: [{naam: a}]\n")

    found = find(Join("rollen"), first(dossier, "systemen"), dossier)

    assert (found.certain, found.possible, found.whole) == ((), (), False)
    assert causes(found) == [("register", "rollen", "")]


def test_a_darkened_register_proves_what_it_shows_and_no_absence(dossier_of: DossierOf) -> None:
    dossier = dossier_of(
        {"a.yaml": "systemen: [{naam: a}]\n", "b.yaml": roles("{rol: fg}"), "c.yaml": "rollen:\n  - {rol: fg\n"}
    )

    found = find(Join("rollen"), first(dossier, "systemen"), dossier)

    assert (len(found.certain), found.whole) == (1, False)
    assert causes(found) == [("register", "rollen", "")]


def test_a_register_that_may_be_absent_proves_absence(dossier_of: DossierOf) -> None:
    dossier = dossier_of("systemen: [{naam: a}]\n")

    assert find(Join("personen"), first(dossier, "systemen"), dossier).whole


@pytest.mark.parametrize(("life", "expected"), [("2028-07-31", True), ("2026-10-31", False), ("2026-02-30", None)])
def test_a_record_inside_another_is_in_force_as_long_as_that_is(
    dossier_of: DossierOf, life: str, *, expected: bool | None
) -> None:
    record = f"{{verwerker: a, tot_en_met: {life}, subverwerkers: [{{naam: b}}]}}"
    dossier = dossier_of(f"verwerkersovereenkomsten:\n  - {record}\n")
    [inner] = first(dossier, "verwerkersovereenkomsten").answer("subverwerkers").records

    assert in_force(inner, dossier).value is expected


@pytest.mark.parametrize(("status", "expected"), [("vastgesteld", True), ("concept", False), ("vervallen", False)])
def test_a_concept_and_a_withdrawn_document_do_not_count(dossier_of: DossierOf, status: str, *, expected: bool) -> None:
    dossier = dossier_of(f"documenten: [{{soort: ibp-beleid, titel: Beleid, status: {status}}}]\n")

    assert in_force(first(dossier, "documenten"), dossier).value is expected
