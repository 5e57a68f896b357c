from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]
CHECK = """\
current:
  in: noemingen
  match: {document: id}
  where: {soort: wet, ontkend: nee, voorheen: nee}
  list: wetten
  key: wet
  gone: {geldig: nee}
"""
CASES = {
    "an act that holds": ("Wij volgen de AVG en de UAVG.", []),
    "a repealed act": ("Wij volgen de Wet bescherming persoonsgegevens.", ["gone"]),
    "a repealed act by its short name": ("Volgens de Wbp mag dat.", ["gone"]),
    "a repealed act twice is one problem": ("Volgens de Wbp mag dat. De Wbp zegt meer.", ["gone"]),
    "two repealed acts are two problems": ("Volgens de Wbp en de Wet meldplicht datalekken mag dat.", ["gone", "gone"]),
    "as something of the past": ("De Wbp gold tot 25 mei 2018.", ["-"]),
    "denied": ("Wij volgen niet de Wbp.", ["-"]),
    "an old edition": ("Wij volgen ISO/IEC 27001:2013.", ["gone"]),
    "an edition of now": ("Wij volgen NEN-EN-ISO/IEC 27001:2023.", []),
    "two parts of one series in an old edition": ("Wij volgen NEN-ISO/IEC 27001 en 27002 (2015).", ["gone"]),
    "an act of which nobody knows whether it holds": ("Wij volgen de Archiefwet.", []),
    "an old model": ("Wij gebruiken de modelverwerkersovereenkomst 3.0.", ["gone"]),
}


@pytest.mark.parametrize(("text", "seen"), CASES.values(), ids=CASES)
def test_a_text_names_nothing_that_no_longer_holds(tell: Tell, text: str, seen: list[str]) -> None:
    found = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert [one.key for one in found] == seen


SAID = {
    "since when, and what came instead": (
        "Volgens de Wbp mag dat. De Wbp zegt meer.",
        (
            "hier staat `Wbp` (in deze tekst 2 keer); dat geldt niet meer sinds 25 mei 2018; nu is het "
            "`Algemene verordening gegevensbescherming`"
        ),
    ),
    "what nobody compared with its source": (
        "Het beheer volgt NEN-ISO/IEC 27002:2013.",
        (
            "hier staat `NEN-ISO/IEC 27002`, uitgave 2013; dat geldt niet meer; nu is het `NEN-EN-ISO/IEC 27002` "
            "(uitgave 2022) (niet nagezien bij de bron)"
        ),
    ),
}


@pytest.mark.parametrize(("text", "message"), SAID.values(), ids=SAID)
def test_the_problem_tells_what_came_instead_and_how_sure_that_is(tell: Tell, text: str, message: str) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": f"# IBP-beleid\n\n{text}\n"})

    assert found.text == message


def test_the_problem_stands_at_the_first_place_with_the_others_beside_it(tell: Tell) -> None:
    (found,) = tell("documenten", CHECK, {"beleid.md": "# IBP-beleid\n\nDe Wbp.\n\nOok de Wbp.\n"})

    assert found.place.span[:2] == (3, 4)
    assert [one.span[:2] for one in found.related] == [(5, 8)]


def test_a_text_outside_the_dossier_cannot_be_told(tell: Tell) -> None:
    text = "documenten:\n  - {soort: ibp-beleid, titel: IBP-beleid}\n"

    assert [one.key for one in tell("documenten", CHECK, text)] == ["?text"]
