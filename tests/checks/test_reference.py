from collections.abc import Callable
from typing import Any

import pytest

Tell = Callable[..., list[Any]]

TEXT = """
besluiten:
  - {id: CvB-1, orgaan: bestuur, datum: 2026-02-05, uitkomst: besloten}
  - {id: CvB-2, orgaan: bestuur, datum: 2026-02-05, uitkomst: aangehouden}
  - {id: CvB-3, orgaan: bestuur, datum: 2026-02-05}
"""
DECIDED = "reference: {field: besluit, in: besluiten, where: {uitkomst: [besloten, ingestemd]}}"
CASES = {
    "leads somewhere": ("reference: besluit", "besluit: CvB-1", []),
    "written otherwise": ("reference: besluit", "besluit: cvb 1", []),
    "leads nowhere": ("reference: besluit", "besluit: CvB-9", ["unresolved"]),
    "not answered": ("reference: besluit", "functie: Staf", ["missing"]),
    "unreadable": ("reference: besluit", "besluit: {a: b}", ["?field"]),
    "satisfies the condition": (DECIDED, "besluit: CvB-1", []),
    "does not satisfy it": (DECIDED, "besluit: CvB-2", ["unfit"]),
    "may satisfy it": (DECIDED, "besluit: CvB-3", ["?field"]),
    "leads nowhere, with a condition": (DECIDED, "besluit: CvB-9", ["unresolved"]),
    "every reference": ("reference: {}", "besluit: CvB-9, systeem: las", ["unresolved", "?register"]),
    "every reference, and there is none": ("reference: {}", "functie: Staf", []),
}


@pytest.mark.parametrize(("check", "record", "seen"), CASES.values(), ids=CASES)
def test_a_reference_leads_to_a_record(tell: Tell, check: str, record: str, seen: list[str]) -> None:
    found = tell("rollen", check, f"rollen:\n  - {{rol: fg, {record}}}\n{TEXT}")

    assert [one.key for one in found] == seen


def test_an_absent_register_proves_no_absence(tell: Tell) -> None:
    assert [one.key for one in tell("rollen", "reference: besluit", "rollen:\n  - {rol: fg, besluit: B-1}\n")] == [
        "?register"
    ]


def test_each_reference_of_a_list_is_followed_and_found_at_its_place(tell: Tell) -> None:
    text = "documenten:\n  - {soort: overig, titel: x, instemming: [CvB-1, GMR-9, GMR-8]}\n" + TEXT

    found = tell("documenten", "reference: instemming", text)

    assert [one.text for one in found] == [f"`GMR-{n}` staat niet in `besluiten`" for n in (9, 8)]
    assert [one.place.span.column for one in found] == [text.splitlines()[1].index(f"GMR-{n}") + 1 for n in (9, 8)]


def test_a_reference_to_several_registers_names_them_all(tell: Tell) -> None:
    text = "activiteiten:\n  - {naam: x, raakt: las}\nsystemen: []\nverwerkingen: []\nverwerkers: []\ndocumenten: []\n"

    (found,) = tell("activiteiten", "reference: raakt", text)

    assert found.text.startswith("`las` staat niet in `systemen`, `verwerkingen`, `verwerkers`")


def test_references_in_records_inside_a_record_are_followed(tell: Tell) -> None:
    text = """
verwerkersovereenkomsten:
  - verwerker: klasbord
    producten:
      - {naam: Las, systeem: bestaat-niet}
verwerkers:
  - {id: klasbord, naam: Klasbord}
systemen: []
"""

    (found,) = tell("verwerkersovereenkomsten", "reference: {}", text)

    assert (found.key, found.place.span.line) == ("unresolved", 5)


def test_what_does_not_fit_shows_both_places(tell: Tell) -> None:
    (found,) = tell("rollen", DECIDED, f"rollen:\n  - {{rol: fg, besluit: CvB-2}}\n{TEXT}")

    assert found.text == "bij `CvB-2` geldt niet: `uitkomst` is besloten of ingestemd"
    assert (found.place.span.line, found.related[0].span.line) == (2, 6)


def test_a_written_id_and_a_name_are_both_right(tell: Tell) -> None:
    text = "systemen:\n  - {naam: Las, verwerker: Leerling in Beeld}\nverwerkers:\n  - {naam: Leerling in Beeld}\n"

    assert tell("systemen", "reference: verwerker", text) == []


def test_none_is_an_answer_that_refers_to_nothing(tell: Tell) -> None:
    text = "systemen:\n  - {naam: Las, verwerker: geen}\nverwerkers: []\n"

    assert tell("systemen", "reference: verwerker", text) == []
