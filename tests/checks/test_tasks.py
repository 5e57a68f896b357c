from collections.abc import Callable

import pytest

from ibplint.checks import tasks
from ibplint.model.dossier import Dossier
from ibplint.model.message import Message
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
    assert "onafhankelijk" in Message(tasks.MESSAGES[problem.key], problem.values).text("nl")
    assert [place.span.line for place in problem.related] == [6]
    assert (problem.at().span.line, problem.at().span.column) == (8, 7)


def test_a_role_that_cannot_be_read_is_not_judged(dossier_of: DossierOf) -> None:
    dossier = dossier_of("roltaken: [{rol: kwartiermaker, taken: stelt het beleid vast}]\n")
    (record,) = dossier.register("roltaken").records

    assert [type(one) for one in tasks.check(record, FORBIDDEN, dossier)] == [Unknown]


LETTERS = "| Wat | CvB | PO | FG |\n|---|---|---|---|\n{row}\n| Toegang regelen | A | R | I |\n"
FG = tasks.Params(may_not=("verantwoordelijk", "goedkeuren", "beslissen", "uitvoeren"), promised=("onafhankelijk*",))


def told(dossier: Dossier) -> list[str]:
    described = (one for one in dossier.register("roltaken").records if one.answer("rol").text == "fg")
    found = (one for record in described for one in tasks.check(record, FG, dossier))
    return [Message(tasks.MESSAGES[one.key], one.values).text("nl") for one in found if isinstance(one, Problem)]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("| DPIA goedkeuren | I | R | A |", "bij `DPIA goedkeuren` de letter `A` (eindverantwoordelijk)"),
        ("| Datalek melden | I | R | A |", "bij `Datalek melden` de letter `A`"),
        ("| Risico's | I | R | A |", "bij `Risico's` de letter `A`"),
        ("| Beslissen over verzoeken | I | I | R |", "bij `Beslissen over verzoeken` de letter `R` (voert uit)"),
        ("| Leverancier goedkeuren | A | I | R |", "bij `Leverancier goedkeuren` de letter `R`"),
        ("| Back-up uitvoeren | A | C | R |", "bij `Back-up uitvoeren` de letter `R`"),
        ("| Back-up | A | C | R |", "bij `Back-up` de letter `R`"),
        ("| DPIA goedkeuren | A | R | C |", ""),
        ("| Toezien op de naleving | I | C | A |", ""),
        ("| Advies bij een DPIA | I | C | R |", ""),
    ],
)
def test_a_letter_is_told_with_what_it_is_about(dossier_of: DossierOf, row: str, said: str) -> None:
    front = "---\nsoort: ibp-beleid\n---\n# Beleid\n\n"
    found = told(dossier_of({"beleid.md": front + LETTERS.format(row=row)}))

    assert [said in one and "beter: `C`" in one for one in found] == ([True] if said else [])


def test_a_promise_stands_beside_a_letter_too(dossier_of: DossierOf) -> None:
    front = "---\nsoort: ibp-beleid\n---\n# Beleid\n\nDe FG is onafhankelijk.\n\n"
    (found,) = told(dossier_of({"beleid.md": front + LETTERS.format(row="| Datalek melden | I | R | A |")}))

    assert "en de tekst zegt van die rol ook: `onafhankelijk`" in found


def test_a_name_among_the_words_of_a_task_is_left_out(dossier_of: DossierOf) -> None:
    text = (
        "# IBP-beleid\n\nOnze FG is Marloes van Dekker. Over een melding heeft Marloes van Dekker het laatste woord.\n"
    )
    dossier = dossier_of({"beleid.md": text})
    found = [
        one
        for record in dossier.register("roltaken").records
        for one in tasks.check(record, tasks.Params(may_not=("beslissen",)), dossier)
    ]

    (problem,) = found
    assert isinstance(problem, Problem)
    assert getattr(problem.values["task"], "text", "") == "heeft … van … het laatste woord"


@pytest.mark.parametrize(
    ("task", "told"),
    [
        ("overzicht van leveranciers vaststellen", "overzicht van leveranciers vaststellen"),
        ("advies geven; beleid vaststellen.", "beleid vaststellen"),
        ("vaststellen van het beleid", "vaststellen van het beleid"),
        ("stelt het beleid vast", "stelt het beleid vast"),
    ],
)
def test_a_task_is_shown_with_what_it_is_about(dossier_of: DossierOf, task: str, told: str) -> None:
    (record,) = dossier_of(f"roltaken:\n  - {{rol: fg, taken: '{task}'}}\n").register("roltaken").records
    (found,) = tasks.check(record, FORBIDDEN, dossier_of(""))

    assert isinstance(found, Problem)
    assert str(found.values["task"].text) == told
