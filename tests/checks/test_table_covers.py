from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = """\
table-covers:
  list: rollentabel
  in: rolsoorten
  key: rol
  kind: rol
  where: {rol: [fg, privacy-officer, bestuurder]}
  stands_for: telt_als
  instead: taakverdeling
"""
HEAD = "## Rollen\n\n| Rol | Taken |\n|---|---|\n"
FG, PO, BOARD = "| FG | adviseert |\n", "| Privacy officer | voert uit |\n", "| Bestuur | stelt vast |\n"
CASES = {
    "every entry": (HEAD + FG + PO + BOARD, []),
    "in another order and spelling": (
        f"{HEAD}| College van Bestuur | stelt vast |\n{PO}| Functionaris gegevensbescherming | adviseert |\n",
        [],
    ),
    "more than asked": (f"{HEAD}{FG}{PO}{BOARD}| Proceseigenaar | beheert |\n", []),
    "two tables together": (f"{HEAD}{FG}\n### Meer rollen\n\n| Rol | Taken |\n|---|---|\n{PO}{BOARD}", []),
    "two roles in one cell": (f"{HEAD}| FG<br>Privacy officer | werken samen |\n{BOARD}", []),
    "one is missing": (HEAD + FG + BOARD, ["incomplete"]),
    "only one is there": (HEAD + FG, ["incomplete"]),
    "the text names it, the table does not": (f"De privacy officer helpt.\n\n{HEAD}{FG}{BOARD}", ["incomplete"]),
    "an IBP function for the privacy officer": (f"{HEAD}{FG}{BOARD}| Beleidsmedewerker IBP | voert uit |\n", []),
    "who is something else too": (
        f"{HEAD}{FG}{BOARD}| Bovenschools ICT'er | beheert; is tevens privacy officer |\n",
        [],
    ),
    "who fills another role": (f"{HEAD}{FG}{BOARD}| Controller | Vervult de rol van privacy officer |\n", []),
    "who works with somebody": (f"{HEAD}{FG}{BOARD}| Controller | overlegt met de privacy officer |\n", ["incomplete"]),
    "a coordinator for both": (f"{HEAD}{FG}{BOARD}| IBP-coördinator | voert uit |\n", []),
    "a rector who is the board": (f"{HEAD}{FG}{PO}| Rector-bestuurder | stelt vast |\n", []),
    "a chair who is the board": (f"{HEAD}{FG}{PO}| Voorzitter CvB | stelt vast |\n", []),
    "a rector who is none": (f"{HEAD}{FG}{PO}| Rector | stelt vast |\n", ["incomplete"]),
    "a planning": (
        "## Planning\n\n| Activiteit | Wie | Wanneer |\n|---|---|---|\n| Audit | FG | mei |\n",
        ["-no-table"],
    ),
    "a planning of tasks": (
        "## Taken\n\n| Moment | Wat | Door wie |\n|---|---|---|\n| Mei | Audit | FG |\n",
        ["-no-table"],
    ),
    "who decides on what": (
        "## Risico\n\n| Risico | Wie besluit |\n|---|---|\n| Laag | Bestuur |\n| Hoog | Rector |\n",
        ["-no-table"],
    ),
    "who accepts what": (
        "## Risico\n\n| Restrisico | Wie accepteert | Geldigheid |\n|---|---|---|\n| Hoog | Bestuur | 1 jaar |\n",
        ["-no-table"],
    ),
    "who does a task": ("| Taak | Functie |\n|---|---|\n| Vaststellen | Bestuur |\n", ["-no-table"]),
    "who holds a role": ("## Rollen\n\n| Rol | Naam |\n|---|---|\n| FG | J. Bos |\n", ["-no-table"]),
    "a calendar with a role": (
        "## Taken\n\n| Maand | Rol | Wat |\n|---|---|---|\n| Mei | FG | jaarverslag |\n",
        ["-no-table"],
    ),
    "a role behind its layer": (
        "| Laag | Rol | Taken |\n|---|---|---|\n| Sturend | FG | adviseert |\n",
        ["incomplete"],
    ),
    "who does what": ("| Wie | Wat |\n|---|---|\n| FG | adviseert |\n", ["incomplete"]),
    "a role with what it answers for": (
        "| Functie | Verantwoordelijkheden |\n|---|---|\n| FG | toezicht |\n",
        ["incomplete"],
    ),
    "no table": ("De FG adviseert.\n", ["-no-table"]),
    "what is left of the roles": (f"## 2.3 Overige rollen\n\n| Rol | Taken |\n|---|---|\n{FG}", ["-no-table"]),
    "what is left, and the roles themselves": (
        f"## Rollen\n\n{HEAD}{FG}\n## Overige rollen\n\n{HEAD}{BOARD}",
        ["incomplete"],
    ),
    "another table": ("## Begrippen\n\n| Begrip | Betekenis |\n|---|---|\n| FG | toezicht |\n", ["-no-table"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_a_table_names_every_entry(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}"})

    assert [one.key for one in found] == seen


def lettered(*rows: str) -> str:
    head, *body = (f"| {row} |\n" for row in rows)
    return f"{head}|{'---|' * (head.count('|') - 1)}\n{''.join(body)}"


RACI = {
    "roles as columns": lettered("Wat | CvB | FG | Privacy officer", "Beleid | A | C | R", "DPIA | I | C | R"),
    "roles as rows": lettered("Wie | Beleid | DPIA", "Bestuur | A | I", "FG | C | C", "Privacy officer | R | R"),
    "names in full": lettered(
        "Taak | College van Bestuur | Functionaris voor gegevensbescherming | Privacy officer",
        "Beleid | A | C | R",
        "DPIA | I | C | R",
    ),
    "empty cells": lettered(
        "Wat | Bestuurder | FG | Privacy officer | ICT", "Beleid | A | C | R | ", "Lek | I | I | R | C"
    ),
    "dashes": lettered("Wat | CvB | FG | Privacy officer", "Beleid | A | – | R", "DPIA | I | C | R"),
    "two letters in a cell": lettered("Wat | CvB | FG | Privacy officer", "Beleid | A/R | C | I", "Lek | I | C | R, A"),
    "support": lettered("Wat | CvB | FG | Privacy officer", "Beleid | A | C | R", "Training | A | I | S"),
}


@pytest.mark.parametrize("table", RACI.values(), ids=RACI)
def test_a_table_with_letters_for_every_role_is_a_table_of_roles_too(tell: Tell, table: str) -> None:
    assert not tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n## Wie doet wat\n\n{table}"})


@pytest.mark.parametrize(
    "table",
    [
        lettered("Wat | CvB | Privacy officer", "Beleid | A | R", "DPIA | I | R"),
        lettered("Wat | Bestuur | Medewerker archief | FG", "Beleid | A | R | C", "DPIA | I | R | C"),
        lettered("Wat | Rector | ICT", "Back-up | A | R", "Rechten | I | R"),
    ],
)
def test_a_table_with_letters_accuses_nobody_of_a_missing_role(tell: Tell, table: str) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n## RACI\n\n{table}"})

    assert found.key == "-no-table"


def test_a_table_of_roles_is_asked_whatever_the_letters_say(tell: Tell) -> None:
    text = f"# IBP-beleid\n\n{HEAD}{FG}{BOARD}\n## RACI\n\n{RACI['roles as columns']}"

    (found,) = tell("documenten", CHECK, {"beleid.md": text})

    assert found.key == "incomplete"


def test_what_is_missing_is_named_at_the_head_of_the_table(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{HEAD}{FG}"})

    assert found.text == "deze `rollentabel` noemt 1 van de 3; er ontbreekt: `Bestuurder`, `Privacy officer`"
    assert found.place.span[:2] == (5, 3)


def test_a_table_that_must_be_there_is_missed_at_the_title(tell: Tell) -> None:
    (found,) = tell(
        "documenten", f"{CHECK}must_exist: true\n".replace("must", "  must"), {"beleid.md": "# IBP-beleid\n"}
    )

    assert found.key == "absent"
    assert found.place.span.line == 1


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]


@pytest.mark.parametrize("changed", ["list: rollenlijst", "kind: persoon"])
def test_a_list_or_kind_that_no_text_has_stops_the_run(bound_to: Callable[[str, str], Any], changed: str) -> None:
    key = changed.partition(":")[0]
    lines = [f"  {changed}" if line.strip().startswith(f"{key}:") else line for line in CHECK.splitlines()]

    with pytest.raises(Exception, match="noemingen"):
        bound_to("documenten", "\n".join(lines))
