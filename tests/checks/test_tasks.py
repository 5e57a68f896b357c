from collections.abc import Callable

import pytest

from ibplint.checks import tasks
from ibplint.model.dossier import Dossier
from ibplint.model.problem import Problem, Unknown

DossierOf = Callable[..., Dossier]
FORBIDDEN = tasks.Params(may_not=("vaststellen", "afhandelen", "verantwoordelijk", "implementeren"))
BOARD = tasks.Params(must=("vaststellen", "verantwoordelijk"))


def seen(dossier: Dossier, params: tasks.Params) -> list[str]:
    found = (one for record in dossier.register("roltaken").records for one in tasks.check(record, params, dossier))
    return [one.key if isinstance(one, Problem) else "?" for one in found]


@pytest.mark.parametrize(
    ("task", "keys"),
    [
        ("stelt het beleid vast", ["not-theirs"]),
        ("zorgt voor het afhandelen van incidenten", ["not-theirs"]),
        ("Afwikkeling van klachten en incidenten", ["not-theirs"]),
        ("is verantwoordelijk voor de naleving", ["not-theirs"]),
        ("Implementeren van maatregelen", ["not-theirs"]),
        ("adviseert over het vaststellen van beleid", []),
        ("ziet toe op de afhandeling van incidenten", []),
        ("stelt geen beleid vast", []),
        ("ondersteunt bij de afhandeling van incidenten", []),
        ("is verantwoordelijk voor het toezicht op de naleving", []),
        ("is contactpunt voor de AP", []),
        ("Het bestuur stelt het beleid vast, de FG adviseert.", []),
    ],
)
def test_a_task_of_a_kind_that_is_not_for_the_role_is_a_problem(
    dossier_of: DossierOf, task: str, keys: list[str]
) -> None:
    assert seen(dossier_of(f"roltaken: [{{rol: fg, taken: ['{task}']}}]\n"), FORBIDDEN) == keys


@pytest.mark.parametrize(
    ("described", "keys"),
    [
        ("{rol: bestuurder, taken: stelt het beleid vast}", []),
        ("{rol: bestuurder, taken: is eindverantwoordelijk voor IBP}", []),
        ("{rol: bestuurder, taken: opent de studiedag}", ["lacks"]),
        ("{rol: bestuurder, taken: opent de dag}, {rol: bestuurder, taken: stelt het beleid vast}", []),
        ("{rol: bestuurder, taken: opent de dag}, {rol: bestuurder, taken: sluit de dag}", ["lacks"]),
        ("{rol: bestuurder, taken: stelt het beleid niet vast}", ["lacks"]),
        ("{rol: bestuurder}", ["?"]),
    ],
)
def test_a_role_lacks_a_task_only_when_no_description_has_it(
    dossier_of: DossierOf, described: str, keys: list[str]
) -> None:
    found = seen(dossier_of(f"roltaken: [{described}]\n"), BOARD)

    assert [key.replace("missing", "?") for key in found] == keys


def test_what_a_task_is_about_narrows_it(dossier_of: DossierOf) -> None:
    dossier = dossier_of("roltaken: [{rol: fg, taken: [houdt het incidentenregister bij, houdt zijn agenda bij]}]\n")

    assert len(seen(dossier, tasks.Params(may_not=("bijhouden",), about=("*register",)))) == 1


def test_a_promise_of_the_same_text_stands_beside_the_task(dossier_of: DossierOf) -> None:
    text = "---\nsoort: ibp-beleid\n---\n# Beleid\n\nDe FG is onafhankelijk.\n\nDe FG handelt incidenten af.\n"
    dossier = dossier_of({"beleid.md": text})
    (record,) = dossier.register("roltaken").records
    params = tasks.Params(may_not=("afhandelen",), promised=("onafhankelijk*",))
    (problem,) = tasks.check(record, params, dossier)

    assert isinstance(problem, Problem)
    assert problem.key == "promised"
    assert [place.span.line for place in problem.related] == [6]
    assert (problem.at().span.line, problem.at().span.column) == (8, 7)


def test_a_role_that_cannot_be_read_is_not_judged(dossier_of: DossierOf) -> None:
    dossier = dossier_of("roltaken: [{rol: kwartiermaker, taken: stelt het beleid vast}]\n")
    (record,) = dossier.register("roltaken").records

    assert [type(one) for one in tasks.check(record, FORBIDDEN, dossier)] == [Unknown]
