from collections.abc import Callable

import pytest

from ibplint.checks import own_tasks
from ibplint.model.dossier import Dossier
from ibplint.model.problem import Problem

DossierOf = Callable[..., Dossier]


def shared(dossier: Dossier, params: own_tasks.Params) -> list[object]:
    found = (one for record in dossier.register("roltaken").records for one in own_tasks.check(record, params, dossier))
    return [one.values["roles"] for one in found if isinstance(one, Problem)]


@pytest.mark.parametrize(
    ("cell", "roles"),
    [
        ("FG; Privacy officer", [("`FG`", "`privacy officer`")]),
        ("FG, privacy officer", [("`FG`", "`privacy officer`")]),
        ("FG en privacy officer", [("`FG`", "`privacy officer`")]),
        ("FG / privacy officer", [("`FG`", "`privacy officer`")]),
        ("FG<br>Schoolleider<br>ICT-beheer", [("`FG`", "`ICT-beheer`", "`schoolleider`")]),
        ("Leidinggevende, directie", []),
        ("Proceseigenaren (ICT, P&O)", []),
        ("Schoolleider; Medewerkers", []),
        ("FG", []),
        ("Privacy officer (IBP-team)", []),
    ],
)
def test_roles_that_share_a_row_are_one_finding(dossier_of: DossierOf, cell: str, roles: list[object]) -> None:
    table = f"## Rollen\n\n| Rol | Taken |\n|---|---|\n| {cell} | ziet toe; geeft voorlichting |\n"
    dossier = dossier_of({"beleid.md": f"---\nsoort: ibp-beleid\n---\n# Beleid\n\n{table}"})

    assert shared(dossier, own_tasks.Params(beside=("medewerker",))) == roles


def test_one_task_that_roles_share_is_no_list(dossier_of: DossierOf) -> None:
    dossier = dossier_of("roltaken: [{rol: fg, taken: [licht voor]}, {rol: privacy-officer, taken: [licht voor]}]\n")

    assert shared(dossier, own_tasks.Params()) == []


def test_a_record_without_tasks_is_told_as_such(dossier_of: DossierOf) -> None:
    dossier = dossier_of("roltaken: [{rol: fg}]\n")
    (record,) = dossier.register("roltaken").records
    (gap,) = own_tasks.check(record, own_tasks.Params(), dossier)

    assert isinstance(gap, Problem)
    assert gap.key == "missing"
