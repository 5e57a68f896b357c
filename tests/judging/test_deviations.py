"""Deviations: judged all the same, covered only by what a board decided, for that record and in that time."""

from collections.abc import Callable
from datetime import date

import pytest

from ibplint.judging.judge import Selection
from ibplint.model.deviation import DeviationResult
from ibplint.model.finding import Finding
from ibplint.model.result import RunResult
from ibplint.model.verdict import Verdict

ResultOf = Callable[..., RunResult]
DAY = date(2026, 11, 20)
BOARD = "bestuur: {naam: Stichting De Veenrand, sector: po}\n"
# Two appointments without a decision: the rule `rol-besluit` finds both.
ROLES = """\
rollen:
  - {id: wilg, rol: schoolleider, persoon: K. Meijer}
  - {id: kompas, rol: schoolleider, persoon: T. Vos}
"""
DECISIONS = """\
besluiten:
  - {id: B-1, orgaan: bestuur, datum: 2026-11-05, onderwerp: Benoeming later, uitkomst: besloten}
  - {id: B-straks, orgaan: bestuur, datum: 2026-12-05, onderwerp: Benoeming later, uitkomst: besloten}
  - {id: B-aangehouden, orgaan: bestuur, datum: 2026-11-05, onderwerp: Benoeming later, uitkomst: aangehouden}
  - {id: B-instemming, orgaan: gmr, datum: 2026-11-05, onderwerp: Benoeming later, uitkomst: ingestemd}
  - {id: B-open, orgaan: bestuur, datum: 2026-11-05, onderwerp: Benoeming later}
  - {id: B-fg, orgaan: overig, datum: 2026-11-05, onderwerp: Benoeming later, uitkomst: besloten, toelichting: FG}
  - {id: B-dagloos, orgaan: bestuur, datum: ooit, onderwerp: Benoeming later, uitkomst: besloten}
"""
SOUND = {"toetsregel": "rol-besluit", "vermelding": "rollen/wilg", "besluit": "B-1", "tot_en_met": "2027-01-31"}


def deviations(*changes: dict[str, str]) -> str:
    """Records of `afwijkingen`: the sound one, with some fields changed or left out."""
    rows = []
    for number, change in enumerate(changes, 1):
        fields = {"id": f"AFW-{number}", "reden": "Benoeming volgt"} | SOUND | change
        rows.append("  - {" + ", ".join(f"{name}: {value}" for name, value in fields.items() if value) + "}\n")
    return "afwijkingen:\n" + "".join(rows)


def judged(result_of: ResultOf, *changes: dict[str, str], as_of: date = DAY, **rest: object) -> RunResult:
    files = {"bestuur.yaml": BOARD, "rollen.yaml": ROLES, "besluiten.yaml": DECISIONS}
    return result_of(files | {"afwijkingen.yaml": deviations(*changes)}, as_of, **rest)


def verdicts(result: RunResult, rule: str = "rol-besluit") -> dict[str, Verdict]:
    found = next(one for one in result.rules if one.id == rule)
    return {one.place.record: one.verdict for one in found.records}


def found(result: RunResult, rule: str) -> list[Finding]:
    return [one for one in result.findings if rule in (one.rule, *one.also)]


def deviation(result: RunResult) -> DeviationResult:
    return result.deviations[0]


def why(result: RunResult) -> str:
    void = deviation(result).void
    return void.text("nl", names=True) if void else ""


def test_what_a_deviation_covers_is_judged_and_waived(result_of: ResultOf) -> None:
    result = judged(result_of, {})

    rule = next(one for one in result.rules if one.id == "rol-besluit")
    assert verdicts(result) == {"wilg": Verdict.WAIVED, "kompas": Verdict.NOT_MET}
    assert (rule.verdict, rule.judged) == (Verdict.NOT_MET, Verdict.NOT_MET)
    assert [(one.judged, one.deviation) for one in rule.records if one.place.record == "wilg"] == [
        (Verdict.NOT_MET, "AFW-1")
    ]
    assert (deviation(result).void, deviation(result).breaches) == (None, 1)


def test_without_a_record_it_covers_all_of_the_rule(result_of: ResultOf) -> None:
    result = judged(result_of, {"vermelding": ""})

    rule = next(one for one in result.rules if one.id == "rol-besluit")
    assert set(verdicts(result).values()) == {Verdict.WAIVED}
    assert (rule.verdict, rule.judged) == (Verdict.WAIVED, Verdict.NOT_MET)
    assert deviation(result).breaches == 2


def test_a_norm_shows_both_verdicts(result_of: ResultOf) -> None:
    result = judged(result_of, {"vermelding": ""}, selection=Selection(rules=("rol-besluit", "rol-eenmaal")))

    norms = {norm.id: norm for one in result.frameworks if one.id == "avg" for norm in one.norms}
    assert (norms["24.1"].verdict, norms["24.1"].judged) == (Verdict.WAIVED, Verdict.NOT_MET)


def test_a_finding_names_the_deviation_its_reason_and_its_last_day(result_of: ResultOf) -> None:
    waivers = [one.waiver for one in found(judged(result_of, {}), "rol-besluit")]

    (waiver,) = [one for one in waivers if one]
    assert waivers.count(None) == 1
    assert (waiver.deviation, waiver.until) == ("AFW-1", date(2027, 1, 31))
    assert waiver.reason.text("nl", names=True) == "`Benoeming volgt`"
    assert waiver.reason.text("nl") == "de tekst op afwijkingen.yaml:2"


def test_no_deviations_judges_as_if_there_were_none(result_of: ResultOf) -> None:
    result = judged(result_of, {}, selection=Selection(deviations=False))

    assert set(verdicts(result).values()) == {Verdict.NOT_MET}
    assert [one.waiver for one in result.findings if one.waiver] == []
    assert found(result, "afwijking-nodig") == []
    assert not result.deviations_count


@pytest.mark.parametrize(
    ("vanaf", "day", "covered"),
    [
        ("", date(2026, 11, 4), False),
        ("", date(2026, 11, 5), True),
        ("2026-10-01", date(2026, 11, 4), False),
        ("2026-10-01", date(2026, 11, 5), True),
        ("2026-11-10", date(2026, 11, 9), False),
        ("2026-11-10", date(2026, 11, 10), True),
        ("", date(2027, 1, 31), True),
        ("", date(2027, 2, 1), False),
    ],
)
def test_it_covers_from_the_later_of_decision_and_start_through_its_last_day(
    result_of: ResultOf, vanaf: str, day: date, *, covered: bool
) -> None:
    result = judged(result_of, {"vanaf": vanaf}, as_of=day)

    assert verdicts(result)["wilg"] is (Verdict.WAIVED if covered else Verdict.NOT_MET)


VOID = {
    "the rule has another name": ({"toetsregel": "rol-beslut"}, "er is geen toetsregel", "afwijking-bekend"),
    "the record is not there": (
        {"vermelding": "rollen/wilgg"},
        "is geen vermelding in het dossier",
        "afwijking-bekend",
    ),
    "the register is not there": (
        {"vermelding": "rolen/wilg"},
        "is geen vermelding in het dossier",
        "afwijking-bekend",
    ),
    "the record is of another register": ({"vermelding": "besluiten/B-1"}, "gaat over `rollen`", "afwijking-bekend"),
    "the record is only hinted at": ({"vermelding": "onbekend"}, "zegt niet voor welke", "afwijking-telt"),
    "the decision was put off": ({"besluit": "B-aangehouden"}, "is niet `besloten`", "afwijking-besloten"),
    "the council agreed, the board did not decide": (
        {"besluit": "B-instemming"},
        "is niet `besloten`",
        "afwijking-besloten",
    ),
    "nobody said what was decided": ({"besluit": "B-open"}, "is niet `besloten`", "antwoord-gegeven"),
    "the decision is not there": ({"besluit": "B-9"}, "geen besluit bij te vinden", "verwijzing-klopt"),
    "no decision is named": ({"besluit": ""}, "geen besluit bij te vinden", "vermelding-past"),
    "the decision has no date": ({"besluit": "B-dagloos"}, "geen datum die te lezen is", "vermelding-past"),
    "the FG decided": ({"besluit": "B-fg"}, "is van de FG", "afwijking-telt"),
    "the FG asked for it": ({"aangevraagd_door": "fg"}, "`aangevraagd_door` kan niet de FG zijn", "afwijking-telt"),
    "the FG bears the risk": ({"eigenaar": "fg"}, "`eigenaar` kan niet de FG zijn", "afwijking-telt"),
    "it has no end": ({"tot_en_met": ""}, "eindigt de afwijking niet", "vermelding-past"),
    "its end cannot be read": ({"tot_en_met": "ooit"}, "eindigt de afwijking niet", "vermelding-past"),
    "its start cannot be read": ({"vanaf": "ooit"}, "`vanaf` is niet te lezen", "vermelding-past"),
    "the decision came after its end": (
        {"besluit": "B-straks", "tot_en_met": "2026-11-30"},
        "na de laatste dag",
        "afwijking-telt",
    ),
    "no deviation is allowed": ({"toetsregel": "fg-onafhankelijk"}, "mag niet worden afgeweken", "afwijking-telt"),
    "a file cannot be read": ({"toetsregel": "bestand-leesbaar"}, "niet te verontschuldigen", "afwijking-telt"),
    "a record does not fit": ({"toetsregel": "vermelding-past"}, "niet te verontschuldigen", "afwijking-telt"),
    "an answer is missing": ({"toetsregel": "antwoord-gegeven"}, "niet te verontschuldigen", "afwijking-telt"),
    "a deviation is excused": ({"toetsregel": "afwijking-nodig"}, "niet te verontschuldigen", "afwijking-telt"),
}


@pytest.mark.parametrize(("change", "reason", "rule"), VOID.values(), ids=VOID)
def test_what_is_not_sound_covers_nothing_and_is_found(
    result_of: ResultOf, change: dict[str, str], reason: str, rule: str
) -> None:
    if change.get("toetsregel"):
        change = {"vermelding": ""} | change

    result = judged(result_of, change)

    assert reason in why(result)
    assert deviation(result).breaches == 0
    assert Verdict.WAIVED not in verdicts(result).values()
    places = {one.place.path for one in found(result, rule)}
    assert places & {"afwijkingen.yaml", "besluiten.yaml"}


def test_a_near_miss_is_suggested(result_of: ResultOf) -> None:
    assert why(judged(result_of, {"toetsregel": "rol-beslut", "vermelding": ""})).endswith("bedoelde u `rol-besluit`?")
    assert "bedoelde u `rollen/wilg`?" in why(judged(result_of, {"vermelding": "rollen/wilgg"}))


def test_a_decision_to_come_is_no_finding_and_no_cover(result_of: ResultOf) -> None:
    result = judged(result_of, {"besluit": "B-straks"})

    assert why(result) == "geldt pas vanaf 5 december 2026"
    assert verdicts(result)["wilg"] is Verdict.NOT_MET
    assert not {one.rule for one in result.findings} & {"afwijking-bekend", "afwijking-besloten", "afwijking-telt"}


@pytest.mark.parametrize(
    ("day", "covered"), [(date(2026, 12, 1), True), (date(2027, 5, 5), True), (date(2027, 5, 6), False)]
)
def test_no_cover_beyond_what_the_rule_allows(result_of: ResultOf, day: date, *, covered: bool) -> None:
    asked = {"toetsregel": "rol-vervanger", "vermelding": "rolsoorten/ict-beheer", "tot_en_met": "2028-01-31"}

    result = judged(result_of, asked, as_of=day)

    expected = Verdict.WAIVED if covered else Verdict.NOT_MET
    assert verdicts(result, "rol-vervanger")["ict-beheer"] is expected
    assert ("hoogstens 6 maanden" in why(result)) is not covered
    assert bool(found(result, "afwijking-telt")) is not covered


def test_it_never_covers_another_record(result_of: ResultOf) -> None:
    twins = ROLES + "  - {rol: privacy-officer, persoon: A. Bos}\n  - {rol: privacy-officer, persoon: B. Bos}\n"
    files = {"bestuur.yaml": BOARD, "rollen.yaml": twins, "besluiten.yaml": DECISIONS}

    first = result_of(files | {"a.yaml": deviations({"vermelding": "rollen/privacy-officer"})}, DAY)
    second = result_of(files | {"a.yaml": deviations({"vermelding": "rollen/privacy-officer#2"})}, DAY)

    assert [one for one, verdict in verdicts(first).items() if verdict is Verdict.WAIVED] == ["privacy-officer"]
    assert [one for one, verdict in verdicts(second).items() if verdict is Verdict.WAIVED] == ["privacy-officer#2"]


def test_a_record_is_named_in_any_spelling_of_its_id(result_of: ResultOf) -> None:
    assert verdicts(judged(result_of, {"vermelding": "Rollen/Wilg"}))["wilg"] is Verdict.WAIVED


def test_an_entry_of_a_list_of_ours_can_be_covered(result_of: ResultOf) -> None:
    asked = {"toetsregel": "rol-vervanger", "vermelding": "rolsoorten/ict-beheer"}

    result = judged(result_of, asked)

    assert verdicts(result, "rol-vervanger")["ict-beheer"] is Verdict.WAIVED


def test_what_covers_nothing_is_a_note(result_of: ResultOf) -> None:
    roles = "rollen:\n  - {id: wilg, rol: schoolleider, persoon: K. Meijer, vanaf: 2026-11-09, besluit: B-1}\n"
    files = {"bestuur.yaml": BOARD, "rollen.yaml": roles, "besluiten.yaml": DECISIONS, "a.yaml": deviations({})}

    (note,) = found(result_of(files, DAY), "afwijking-nodig")

    assert note.severity == "note"
    assert "vindt hier geen gebrek" in note.message.text("nl")


def test_what_cannot_be_told_is_not_said_to_be_needless(result_of: ResultOf) -> None:
    roles = "rollen:\n  - {id: wilg, rol: schoolleider, persoon: K. Meijer, vanaf: 2026-11-09, besluit: B-open}\n"
    files = {"bestuur.yaml": BOARD, "rollen.yaml": roles, "besluiten.yaml": DECISIONS, "a.yaml": deviations({})}

    result = result_of(files, DAY)

    assert verdicts(result) == {"wilg": Verdict.UNDETERMINED}
    assert found(result, "afwijking-nodig") == []


def test_a_rule_that_was_not_judged_says_nothing_of_what_is_needed(result_of: ResultOf) -> None:
    result = judged(result_of, {}, selection=Selection(rules=("afwijking-nodig",)))

    assert found(result, "afwijking-nodig") == []


def test_the_end_of_a_cover_is_foretold(result_of: ResultOf) -> None:
    result = judged(result_of, {"tot_en_met": "2026-12-31"})

    (coming,) = [one for one in result.outlooks if one.rule == "afwijking-nodig"]
    assert coming.day == date(2027, 1, 1)


def test_renewals_are_listed_with_what_they_renew(result_of: ResultOf) -> None:
    first = {"besluit": "B-1", "tot_en_met": "2026-11-30"}
    second = {"besluit": "B-1", "vanaf": "2026-12-01", "tot_en_met": "2026-12-31"}
    third = {"besluit": "B-straks", "vanaf": "2027-01-01", "tot_en_met": "2027-01-31"}
    other = {"vermelding": "rollen/kompas", "vanaf": "2026-12-01"}
    void = {"besluit": "B-aangehouden", "tot_en_met": "2026-11-30"}

    result = judged(result_of, first, second, third, other, void, as_of=date(2026, 12, 10))

    assert [one.renews for one in result.deviations] == [(), ("AFW-1",), ("AFW-1", "AFW-2"), (), ()]
    assert [one.void is None for one in result.deviations] == [False, True, False, True, False]


def test_a_gap_that_another_rule_finds_too_stays_a_finding(result_of: ResultOf) -> None:
    asked = {"toetsregel": "overeenkomst-bewijs", "vermelding": "verwerkersovereenkomsten/vwo"}
    agreement = "verwerkersovereenkomsten:\n  - {id: vwo, verwerker: klasbord, bewijs: bijlagen/weg.pdf}\n"
    files = {"bestuur.yaml": BOARD, "besluiten.yaml": DECISIONS, "vwo.yaml": agreement, "a.yaml": deviations(asked)}

    result = result_of(files, DAY)

    (gap,) = [one for one in result.findings if one.place.field == "bewijs"]
    assert verdicts(result, "overeenkomst-bewijs")["vwo"] is Verdict.WAIVED
    assert (gap.rule, gap.also, gap.waiver) == ("bewijs-gevonden", ("overeenkomst-bewijs",), None)


def test_a_waiver_changes_no_fingerprint(result_of: ResultOf) -> None:
    waived, bare = judged(result_of, {}), judged(result_of, {"vanaf": "2027-01-01"})

    def prints(result: RunResult) -> list[str]:
        return sorted(one.fingerprint for one in found(result, "rol-besluit"))

    assert prints(waived) == prints(bare)
