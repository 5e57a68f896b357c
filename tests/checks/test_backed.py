from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

CHECK = """\
backed:
  in: noemingen
  match: {document: id}
  where: {soort: document, waarde: {not: ibp-beleid}, lijst: {not: documentenlijst}, ontkend: nee}
  by: waarde
  also: {lijst: documentenlijst}
  given: {lijst: documentenlijst}
  lacks: {nl: staat niet in de lijst, en: is not in the list}
"""
LIST = "\n\n## Documenten\n\n- Privacyreglement\n- Protocol datalekken"
CASES = {
    "in the list": (f"Lees het Privacyreglement.{LIST}", []),
    "under another name of the same": (f"Lees het Datalekprotocol.{LIST}", []),
    "only in the list": (f"Welkom.{LIST}", ["-"]),
    "not in the list": (f"Lees het Crisisplan.{LIST}", ["bare"]),
    "twice not in the list": (f"Lees het Crisisplan. Het Crisisplan helpt.{LIST}", ["bare"]),
    "two not in the list": (f"Lees het Crisisplan en het Wachtwoordbeleid.{LIST}", ["bare", "bare"]),
    "one in it, one not": (f"Lees het Privacyreglement en het Crisisplan.{LIST}", ["bare"]),
    "no list": ("Lees het Crisisplan.", ["-"]),
    "what is not there": (f"Een Crisisplan hebben wij niet.{LIST}", ["-"]),
    "nothing named": ("Welkom.", ["-"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_what_is_named_is_named_where_it_must(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


def test_it_is_shown_at_the_first_place_with_the_others(tell: Tell) -> None:
    text = f"Lees het Crisisplan.\n\nHet Crisisplan helpt.{LIST}\n"

    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}"})

    assert found.text == "`Crisisplan` (in deze tekst 2 keer) staat niet in de lijst"
    assert found.place.span[:2] == (3, 10)
    assert [place.span.line for place in found.related] == [5]


ROLES = """\
backed:
  in: noemingen
  match: {document: id}
  where: {soort: rol, waarde: [security-officer, functioneel-beheerder]}
  by: waarde
  also: {any: [{soort: rol, omschreven: ja}, {soort: plicht}]}
  also_by: rol
  lacks: {nl: is niet beschreven, en: is not described}
"""


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Bel de security officer.", 1),
        ("Wij overleggen met de security officer en het functioneel beheer.", 2),
        ("De security officer beoordeelt logbestanden. Bel de security officer.", 0),
        ("Elke maand beoordeelt de security officer de logbestanden.", 0),
        ("## Security officer\n\nBel deze.", 0),
        ("| Rol | Taken |\n|---|---|\n| Security officer | beoordeelt logbestanden |", 0),
    ],
)
def test_a_role_may_be_backed_by_what_it_does(tell: Tell, text: str, count: int) -> None:
    assert len(tell("documenten", ROLES, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})) == count


def test_what_may_not_be_named_so_at_all_is_shown(tell: Tell) -> None:
    where = "{soort: rol, lijst: documentenlijst, geheel: ja}"
    lacks = "{nl: is geen document, en: is no document}"
    check = f"backed: {{in: noemingen, match: {{document: id}}, where: {where}, by: waarde, lacks: {lacks}}}"

    (found,) = tell(
        "documenten", check, {"beleid.md": f"# IBP-beleid{LIST}\n- Functionaris voor gegevensbescherming\n"}
    )

    assert found.text == "`Functionaris voor gegevensbescherming` is geen document"


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
