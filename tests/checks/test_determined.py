from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import pytest

from ibplint.model.message import Message
from ibplint.model.problem import STANDARD, Unknown

BOARD = "bestuur: {naam: De Veenrand, sector: po}\n"


def _asked(  # noqa: PLR0917 - a table-driven test takes its columns as arguments
    dossier_of: Callable[..., Any],
    bound_to: Callable[..., Any],
    files: Mapping[str, str] | str,
    register: str,
    check: str,
    kind: str,
) -> list[tuple[str, str, int]]:
    """What is asked after a check has left things open: key, text, line."""
    dossier = dossier_of(files)
    ran = bound_to(register, check)
    seen = [one for record in dossier.register(register).records for one in ran.run(record, dossier)]
    causes = tuple(dict.fromkeys(cause for one in seen if isinstance(one, Unknown) for cause in one.causes))
    asked = replace(dossier, causes=causes)
    home = "registers" if kind == "register" else "vermeldingen"
    bound = bound_to(home, f"determined: {kind}")
    problems = [one for record in asked.register(home).records for one in bound.run(record, asked)]
    texts = {**STANDARD, **bound.messages}
    return [
        (one.key, Message(texts[one.key], one.values).text("nl", names=True), one.at().span.line) for one in problems
    ]


@pytest.fixture
def asked(dossier_of: Callable[..., Any], bound_to: Callable[..., Any]) -> Callable[..., list[tuple[str, str, int]]]:
    """What `determined` asks after a check."""
    return lambda *columns: _asked(dossier_of, bound_to, *columns)


Asked = Callable[..., list[tuple[str, str, int]]]
HOURS = "elapsed: {from: kennisname_op, to: ap_gemeld_op, at_most: 72 uur}"
FIELDS = {
    "answered": ("datalek: ja", "order: [ontdekt_op, kennisname_op]", []),
    "the time decides": (
        "datalek: ja, kennisname_op: 2026-10-05 09:00, ap_gemeld_op: 2026-10-08",
        HOURS,
        [("time", "`2026-10-08` noemt geen tijd, en een toetsregel hangt daarvan af: vul de tijd in", 2)],
    ),
    "the hour occurs twice": (
        "datalek: ja, kennisname_op: 2026-10-25 02:30, ap_gemeld_op: 2026-10-28 02:00",
        HOURS,
        [("twice", "`2026-10-25 02:30` kwam die nacht twee keer voor: zet er `+02:00` of `+01:00` achter", 2)],
    ),
    "an unreadable moment has a fault already": ("datalek: ja, kennisname_op: laat", HOURS, []),
}


@pytest.mark.parametrize(("record", "check", "seen"), FIELDS.values(), ids=FIELDS)
def test_a_field_that_decides_nothing_is_asked(
    asked: Asked, record: str, check: str, seen: list[tuple[str, str, int]]
) -> None:
    text = f"incidenten:\n  - {{id: I-1, omschrijving: x, {record}}}\n"

    assert asked(text, "incidenten", check, "field") == seen


AGREEMENT = "some: {in: rollen, match: {rol: eigenaar}, where: {vervanger: nee, functie: {matches: jurist}}}"


def test_an_open_field_of_another_record_is_missing_there(asked: Asked) -> None:
    text = "documenten:\n  - {soort: overig, titel: x, eigenaar: fg}\nrollen:\n  - {rol: fg}\n"

    assert asked(text, "documenten", AGREEMENT, "field") == [("missing", "`functie` is niet ingevuld", 4)]


def test_a_reference_to_nothing_is_unresolved(asked: Asked) -> None:
    text = "rollen:\n  - {rol: fg, besluit: B-9}\nbesluiten: []\n"

    assert asked(text, "rollen", "filled: besluit.datum", "field") == [
        ("unresolved", "`B-9` staat niet in `besluiten`", 2)
    ]


def test_thirty_days_or_a_month_asks_for_precision(asked: Asked) -> None:
    text = "bewaartermijnen:\n  - {naam: x, termijn: 30 dagen}\n"

    ((key, _, line),) = asked(text, "bewaartermijnen", "term: {field: termijn, at_least: 1 maand}", "field")

    assert (key, line) == ("vague", 2)


def test_a_field_of_a_record_inside_a_record_is_asked_there(asked: Asked) -> None:
    text = "verwerkersovereenkomsten:\n  - verwerker: k\n    subverwerkers:\n      - {naam: Polder}\n"
    check = "holds: {some: subverwerkers, that: {land: DE}}"

    assert asked(text, "verwerkersovereenkomsten", check, "field") == [("missing", "`land` is niet ingevuld", 4)]


ROLES = """
rollen:
  - {rol: fg, persoon: A. de Wit}
  - {rol: privacy-officer, persoon: Anna de Wit}
  - {rol: security-officer, persoon: Anna de Wit}
"""
SAME = "none: {in: rollen, match: {persoon: persoon}, differ: {rol: rol}}"


def test_two_spellings_are_one_question_however_many_records_ask_it(asked: Asked) -> None:
    found = asked(ROLES.replace("security-officer, persoon: Anna", "ict-beheer, persoon: A."), "rollen", SAME, "person")

    assert len(found) <= 1


def test_the_question_names_both_spellings_and_where_to_answer(asked: Asked) -> None:
    text = "rollen:\n  - {rol: fg, persoon: A. de Wit}\n  - {rol: privacy-officer, persoon: Anna de Wit}\n"

    assert asked(text, "rollen", SAME, "person") == [("person", "zijn `A. de Wit` en `Anna de Wit` één persoon?", 2)]


@pytest.mark.parametrize("answer", ["ook", "niet"])
def test_an_answered_question_is_asked_no_more(asked: Asked, answer: str) -> None:
    text = "rollen:\n  - {rol: fg, persoon: A. de Wit}\n  - {rol: privacy-officer, persoon: Anna de Wit}\n"
    text += f"personen:\n  - {{naam: A. de Wit, {answer}: [Anna de Wit]}}\n"

    assert asked(text, "rollen", SAME, "person") == []


def test_an_absent_register_is_asked_for_once(asked: Asked) -> None:
    files = {"bestuur.yaml": BOARD, "a.yaml": "verwerkers:\n  - {naam: A}\n  - {naam: B}\n"}
    check = "some: {in: verwerkersovereenkomsten, match: {verwerker: id}}"

    assert asked(files, "verwerkers", check, "register") == [
        ("absent", "het register `verwerkersovereenkomsten` ontbreekt, en toetsregels hebben het nodig", 1)
    ]


def test_a_register_that_nobody_needs_is_not_asked_for(asked: Asked) -> None:
    files = {"bestuur.yaml": BOARD, "a.yaml": "verwerkers:\n  - {naam: A}\n"}

    assert asked(files, "verwerkers", "filled: naam", "register") == []


def test_a_register_in_a_broken_file_is_not_asked_for_beside_that_file(asked: Asked) -> None:
    files = {"bestuur.yaml": BOARD, "a.yaml": "verwerkers:\n  - {naam: A}\n", "b.yaml": "rollen:\n  - {a: b: c}\n"}

    assert asked(files, "verwerkers", "none: {in: rollen, match: {organisatie: naam}}", "register") == []
