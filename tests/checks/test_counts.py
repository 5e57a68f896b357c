from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from ibplint.model.bound_check import BoundCheck
from ibplint.model.dossier import Dossier
from ibplint.model.message import Message
from ibplint.model.problem import Outlook, Problem
from ibplint.model.remark import Remark

BoundTo = Callable[[str, str], BoundCheck]
DossierOf = Callable[..., Dossier]
DAY = date(2026, 11, 20)
TEXT = (
    "afwijkingen:\n"
    "  - {id: AFW-1, toetsregel: rol-besluit, reden: Later, besluit: B-1, tot_en_met: 2027-01-31}\n"
    "  - {id: AFW-2, toetsregel: rol-besluit, reden: Later, besluit: B-1, tot_en_met: 2027-01-31}\n"
)
SAID = Message({"nl": "er is iets", "en": "something is the matter"})


def seen(
    dossier_of: DossierOf,
    bound_to: BoundTo,
    written: str,
    *remarks: tuple[int, str, date | None],
) -> list[list[object]]:
    """What the check sees in each of the two deviations, when these remarks were made (record, about, day)."""
    bare = dossier_of(TEXT, as_of=DAY)
    records = bare.register("afwijkingen").records
    made = tuple(Remark(records[index], about, "x", SAID, "toetsregel", day) for index, about, day in remarks)
    dossier = replace(bare, remarks=made)
    check = bound_to("afwijkingen", written)
    return [list(check.run(record, dossier)) for record in records]


CASES = {
    "nothing is the matter": ("counts: known", [], [0, 0]),
    "the first is unknown": ("counts: known", [(0, "known", None)], [1, 0]),
    "the second is unknown": ("counts: known", [(1, "known", None)], [0, 1]),
    "both are": ("counts: known", [(0, "known", None), (1, "known", None)], [1, 1]),
    "something else is the matter": ("counts: known", [(0, "valid", None)], [0, 0]),
    "asked whether it is valid": ("counts: valid", [(0, "valid", None), (0, "needed", None)], [1, 0]),
    "asked whether it is needed": ("counts: needed", [(0, "valid", None), (1, "needed", None)], [0, 1]),
    "asked after its line": ("counts: line", [(0, "line", None)], [1, 0]),
    "two remarks on one": ("counts: known", [(0, "known", None), (0, "known", None)], [2, 0]),
    "what is to come, not asked": ("counts: valid", [(0, "valid", date(2026, 12, 1))], [0, 0]),
    "what is to come": ("counts: {what: valid, ahead: 60 dagen}", [(0, "valid", date(2026, 12, 1))], [1, 0]),
    "on the last day that is looked ahead": (
        "counts: {what: valid, ahead: 11 dagen}",
        [(0, "valid", date(2026, 12, 1))],
        [1, 0],
    ),
    "further away than is looked": (
        "counts: {what: valid, ahead: 10 dagen}",
        [(0, "valid", date(2026, 12, 1))],
        [0, 0],
    ),
}


@pytest.mark.parametrize(("written", "remarks", "counts"), CASES.values(), ids=CASES)
def test_a_remark_is_found_at_its_record_by_who_asks_for_it(
    dossier_of: DossierOf,
    bound_to: BoundTo,
    written: str,
    remarks: list[tuple[int, str, date | None]],
    counts: list[int],
) -> None:
    assert [len(found) for found in seen(dossier_of, bound_to, written, *remarks)] == counts


def test_a_problem_says_what_the_remark_says(dossier_of: DossierOf, bound_to: BoundTo) -> None:
    ((problem,), _) = seen(dossier_of, bound_to, "counts: known", (0, "known", None))

    assert isinstance(problem, Problem)
    assert problem.at().span.line == 2
    assert problem.field == "toetsregel"
    check = bound_to("afwijkingen", "counts: known")
    assert Message(check.messages[problem.key], problem.values).text("nl") == "er is iets"


def test_what_is_to_come_is_an_outlook_on_its_day(dossier_of: DossierOf, bound_to: BoundTo) -> None:
    written = "counts: {what: valid, ahead: 60 dagen}"

    ((coming,), _) = seen(dossier_of, bound_to, written, (0, "valid", date(2026, 12, 1)))

    assert isinstance(coming, Outlook)
    assert coming.day == date(2026, 12, 1)


@pytest.mark.parametrize(
    ("written", "dutch"),
    [
        ("counts: known", "dat bestaat wat zij noemt"),
        ("counts: valid", "dat zij meetelt op de peildatum"),
        ("counts: {what: needed, ahead: 60 dagen}", "dat er iets is wat zij dekt, met een vooruitblik van 60 dagen"),
        ("counts: line", "dat zij niet meer verklaart dan de eigen lijn kan aantonen"),
    ],
)
def test_the_sentence_says_what_is_asked(bound_to: BoundTo, written: str, dutch: str) -> None:
    assert bound_to("afwijkingen", written).sentence["nl"] == dutch
