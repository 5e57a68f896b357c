from collections.abc import Callable

import pytest

from ibplint.checks import carried
from ibplint.model.dossier import Dossier
from ibplint.model.problem import Problem
from ibplint.model.wording import Wording

DossierOf = Callable[..., Dossier]
REGISTER = carried.Params(Wording("wie het register bijhoudt", "who keeps the register"), about=("*register",))
TRAINS = carried.Params(
    Wording("wie traint", "who trains"), about=("training*",), said=("bespreken ... team", "teamgesprek*")
)
WHEN = "De FG adviseert.\n\n| Maand | Wat | Door wie |\n|---|---|---|\n"
REST = "De FG adviseert. De bestuurder stelt het beleid vast. De schoolleider beheert de sleutels. "
PERHAPS = carried.Params(
    Wording("wie toeziet", "who supervises"), does=("toezien",), perhaps=("kijkt/kijken ... of", "nalev*")
)
SUPERVISES = carried.Params(Wording("wie toeziet", "who supervises"), does=("toezien",))
OTHERS = "De schoolleider geeft voorlichting. De bestuurder stelt het beleid vast. "


def told(dossier: Dossier, params: carried.Params) -> str:
    (record,) = dossier.register("documenten").records
    found = [one.key if isinstance(one, Problem) else "?" for one in carried.check(record, params, dossier)]
    return " ".join(found)


@pytest.mark.parametrize(
    ("text", "params", "expected"),
    [
        (f"{OTHERS}De privacy officer houdt het verwerkingsregister bij.", REGISTER, ""),
        (f"{OTHERS}Het register wordt bijgehouden door de privacy officer.", REGISTER, ""),
        (f"{OTHERS}De privacy officer is verantwoordelijk voor het incidentenregister.", REGISTER, ""),
        (f"{OTHERS}De privacy officer handelt incidenten af.", REGISTER, "nobody"),
        (f"{OTHERS}De privacy officer beheert het register niet.", REGISTER, "nobody"),
        (f"{OTHERS}Er is een verwerkingsregister. De FG adviseert.", REGISTER, "nobody"),
        (f"{OTHERS}De FG ziet toe op de naleving.", SUPERVISES, ""),
        (f"{OTHERS}De FG houdt toezicht.", SUPERVISES, ""),
        (f"{OTHERS}De FG adviseert het bestuur.", SUPERVISES, "nobody"),
        (f"{OTHERS}De FG kijkt of wij ons aan de wet houden.", SUPERVISES, ""),
        (f"{OTHERS}De FG adviseert. De servicedesk onderhoudt het incidentenregister.", REGISTER, ""),
        (f"{OTHERS}De FG adviseert. Het register wordt door het stafbureau bijgehouden.", REGISTER, ""),
        (f"{OTHERS}De FG adviseert. De leverancier levert het register.", REGISTER, "nobody"),
        (f"{OTHERS}De FG adviseert. Aan de servicedesk melden ouders wat in het register hoort.", REGISTER, "nobody"),
        (f"{REST}De directeuren bespreken het met hun team.", TRAINS, ""),
        (f"{REST}De directeuren bespreken het met het bestuur.", TRAINS, "nobody"),
        (f"{REST}Elk jaar is er een training.", TRAINS, "nobody"),
        (f"{REST}Elk jaar is er een training. De privacy officer organiseert dit met de scholen.", TRAINS, ""),
        (f"{REST}Elk jaar is er een training. De privacy officer organiseert de dag van de privacy.", TRAINS, "nobody"),
        (f"{REST}{WHEN}| Mei | Training | Stafbureau |", TRAINS, ""),
        (f"{REST}{WHEN}| Mei | Training | alle medewerkers |", TRAINS, "nobody"),
        (f"{REST}{WHEN}| Mei | Training | |", TRAINS, "nobody"),
        (f"{OTHERS}{WHEN}| Mei | Verwerkingsregister nalopen | Beleidsadviseur |", REGISTER, ""),
        (f"{REST}Het team kijkt af en toe of het goed gaat.", PERHAPS, "?"),
        (f"{REST}Wij hechten aan naleving.", PERHAPS, "?"),
        (f"{REST}Vroeger keek het team of het goed ging.", PERHAPS, "nobody"),
        (f"{REST}De FG ziet toe.", PERHAPS, ""),
        (f"{REST}Wij gaan zorgvuldig met gegevens om.", PERHAPS, "nobody"),
        (OTHERS, SUPERVISES, "?"),
        ("Wij gaan zorgvuldig met gegevens om.", SUPERVISES, "?"),
    ],
)
def test_a_task_is_carried_when_a_role_has_it(
    dossier_of: DossierOf, text: str, params: carried.Params, expected: str
) -> None:
    dossier = dossier_of({"beleid.md": f"---\nsoort: ibp-beleid\n---\n# Beleid\n\n## Rollen\n\n{text}\n"})

    assert told(dossier, params) == expected


def test_it_is_told_at_the_heading_about_roles(dossier_of: DossierOf) -> None:
    text = f"---\nsoort: ibp-beleid\n---\n# Beleid\n\n## Rollen\n\n{OTHERS}De FG adviseert.\n"
    dossier = dossier_of({"beleid.md": text})
    (record,) = dossier.register("documenten").records
    (problem,) = carried.check(record, SUPERVISES, dossier)

    assert isinstance(problem, Problem)
    assert problem.at().span.line == 6


def test_without_such_a_heading_it_is_told_where_most_roles_stand(dossier_of: DossierOf) -> None:
    text = f"---\nsoort: ibp-beleid\n---\n# Beleid\n\n## Wij\n\nHallo.\n\n## Mensen\n\n{OTHERS}De FG adviseert.\n"
    dossier = dossier_of({"beleid.md": text})
    (record,) = dossier.register("documenten").records
    (problem,) = carried.check(record, SUPERVISES, dossier)

    assert isinstance(problem, Problem)
    assert problem.at().span.line == 10


def test_a_text_outside_the_dossier_cannot_be_told(dossier_of: DossierOf) -> None:
    assert told(dossier_of("documenten: [{soort: ibp-beleid, titel: Beleid}]\n"), SUPERVISES) == "?"
