"""Attestations: they say what no rule can see, and never lift what rules did see."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from ibplint.judging.judge import Selection, judge
from ibplint.model.dossier import Dossier
from ibplint.model.evidence import Sightings
from ibplint.model.file import Unread
from ibplint.model.finding import Finding
from ibplint.model.result import Maturity, NormResult, RunResult
from ibplint.model.rule import Rulebook
from ibplint.model.verdict import Severity, Verdict

DossierOf = Callable[..., Dossier]
ResultOf = Callable[..., RunResult]
DAY = date(2026, 11, 20)
BOARD = "bestuur: {naam: Stichting De Veenrand, sector: po}\n"
HASH = "0f" * 32
SOUND = {
    "norm": "ibp-fo SM.11",
    "niveau": "3",
    "uitspraak": "Het netwerk is gescheiden",
    "door": "security-officer",
    "lijn": "tweede",
    "afgegeven_op": "2026-09-01",
    "vanaf": "2026-09-01",
    "tot_en_met": "2027-08-31",
    "bewijs": "bijlagen/netwerk.pdf",
}


def attestations(*changes: dict[str, str]) -> str:
    rows = []
    for number, change in enumerate(changes, 1):
        fields = {"id": f"VK-{number}"} | SOUND | change
        rows.append("  - {" + ", ".join(f"{name}: {value}" for name, value in fields.items() if value) + "}\n")
    return "verklaringen:\n" + "".join(rows)


def files(*changes: dict[str, str], roles: str = "") -> dict[str, str]:
    given = {"bestuur.yaml": BOARD, "verklaringen.yaml": attestations(*changes), "bijlagen/netwerk.pdf": "%PDF"}
    return given | ({"rollen.yaml": roles} if roles else {})


def norm(result: RunResult, framework: str, name: str) -> NormResult:
    return next(one for each in result.frameworks if each.id == framework for one in each.norms if one.id == name)


def found(result: RunResult, rule: str) -> list[Finding]:
    return [one for one in result.findings if rule in (one.rule, *one.also)]


def why(result: RunResult) -> str:
    void = result.attestations[0].void
    return void.text("nl", names=True) if void else ""


def test_a_norm_without_rules_is_attested_and_its_steps_are_proved(result_of: ResultOf) -> None:
    attested = norm(result_of(files({}), DAY), "ibp-fo", "SM.11")
    bare = norm(result_of({"bestuur.yaml": BOARD}, DAY), "ibp-fo", "SM.11")

    assert (attested.verdict, attested.attested_by) == (Verdict.ATTESTED, ("VK-1",))
    assert attested.maturity == Maturity(3, 3, 3)
    assert (bare.verdict, bare.maturity) == (Verdict.NEEDS_ATTESTATION, None)


ROLES_BROKEN = "rollen:\n  - {rol: fg, persoon: A. de Wit}\n  - {rol: privacy-officer, persoon: A. de Wit}\n"
ROLES_UNSURE = "rollen:\n  - {rol: fg, persoon: A. de Wit}\n  - {rol: privacy-officer, persoon: Anna de Wit}\n"
ROLES_SOUND = "rollen:\n  - {rol: fg, persoon: A. de Wit}\n  - {rol: privacy-officer, persoon: B. Zwart}\n"


@pytest.mark.parametrize(
    ("roles", "attested", "expected"),
    [
        (ROLES_SOUND, False, Verdict.IN_PART),
        (ROLES_SOUND, True, Verdict.MET),
        (ROLES_BROKEN, False, Verdict.NOT_MET),
        (ROLES_BROKEN, True, Verdict.NOT_MET),
        (ROLES_UNSURE, False, Verdict.UNDETERMINED),
        (ROLES_UNSURE, True, Verdict.UNDETERMINED),
    ],
)
def test_it_lifts_met_in_part_and_nothing_worse(
    dossier_of: DossierOf, rulebook: Rulebook, *, roles: str, attested: bool, expected: Verdict
) -> None:
    texts = files({"norm": "ibp-fo OR.02" if attested else "ibp-fo SM.11"}, roles=roles)
    asked = Selection(rules=("fg-onafhankelijk",))
    framework = rulebook.frameworks["ibp-fo"]
    resting = replace(framework.norms["OR.02"], rest={"nl": "of het zo gaat", "en": "whether it is so"})
    norms = {**framework.norms, "OR.02": resting}
    book = replace(rulebook, frameworks={**rulebook.frameworks, "ibp-fo": replace(framework, norms=norms)})
    one_rule = replace(book, rules={"fg-onafhankelijk": rulebook.rules["fg-onafhankelijk"]})

    result = judge(dossier_of(texts, DAY), one_rule, asked, tool="ibplint")

    assert norm(result, "ibp-fo", "OR.02").verdict is expected


VOID = {
    "it has ended": ({"tot_en_met": "2026-11-19"}, "verlopen, liep tot en met 19 november 2026"),
    "its last day is past by one": ({"tot_en_met": "2026-11-01"}, "verlopen"),
    "it is still to begin": ({"vanaf": "2026-11-21"}, "geldt pas vanaf 21 november 2026"),
    "it is still to be made": ({"afgegeven_op": "2026-11-21"}, "wordt pas afgegeven op 21 november 2026"),
    "nobody says when it was made": ({"afgegeven_op": ""}, "geeft geen dag"),
    "its day cannot be read": ({"afgegeven_op": "ooit"}, "geeft geen dag"),
    "its end cannot be read": ({"tot_en_met": "ooit"}, "`tot_en_met` is niet te lezen"),
    "it has no evidence": ({"bewijs": ""}, "zonder bewijs"),
    "its evidence is still to be found": ({"bewijs": "nog invullen"}, "zonder bewijs"),
    "its evidence is missing": ({"bewijs": "bijlagen/weg.pdf"}, "het bewijs `bijlagen/weg.pdf` ontbreekt"),
    "its evidence has no hash": ({"bewijs": "{vindplaats: Teams/netwerk.pdf}"}, "`Teams/netwerk.pdf` ontbreekt"),
    "one of its pieces is missing": ({"bewijs": "[bijlagen/netwerk.pdf, bijlagen/weg.pdf]"}, "`bijlagen/weg.pdf`"),
}


@pytest.mark.parametrize(("change", "reason"), VOID.values(), ids=VOID)
def test_what_is_expired_or_unproved_is_void_with_its_reason(
    result_of: ResultOf, change: dict[str, str], reason: str
) -> None:
    result = result_of(files(change), DAY)

    assert reason in why(result)
    assert norm(result, "ibp-fo", "SM.11").verdict is Verdict.NEEDS_ATTESTATION


COUNTS = {
    "on its last day": {"tot_en_met": "2026-11-20"},
    "on its first day": {"vanaf": "2026-11-20", "afgegeven_op": "2026-11-20"},
    "without a last day": {"tot_en_met": ""},
    "with evidence outside the dossier and its hash": {"bewijs": f"{{vindplaats: Teams/n.pdf, sha256: {HASH}}}"},
    "in another spelling": {"norm": "IBP-FO sm.11"},
    "among other norms": {"norm": "[ibp-fo PH.01, ibp-fo SM.11]"},
}


@pytest.mark.parametrize("change", COUNTS.values(), ids=COUNTS)
def test_what_is_sound_counts(result_of: ResultOf, change: dict[str, str]) -> None:
    result = result_of(files(change), DAY)

    assert why(result) == ""
    assert norm(result, "ibp-fo", "SM.11").verdict is Verdict.ATTESTED


@pytest.mark.parametrize(
    ("sightings", "reason"),
    [
        (Sightings(outside={"n.pdf": HASH}), ""),
        (Sightings(outside={"n.pdf": "1e" * 32}), "het bewijs `n.pdf` is gewijzigd"),
        (Sightings(outside={"n.pdf": Unread.GONE}), "het bewijs `n.pdf` ontbreekt"),
        (Sightings(required=True), "het bewijs `n.pdf` is niet ingezien"),
        (Sightings(outside={"n.pdf": HASH}, required=True), ""),
    ],
)
def test_evidence_outside_the_dossier_counts_as_far_as_it_was_seen(
    dossier_of: DossierOf, rulebook: Rulebook, sightings: Sightings, reason: str
) -> None:
    texts = files({"bewijs": f"{{vindplaats: n.pdf, sha256: {HASH}}}"})

    result = judge(replace(dossier_of(texts, DAY), evidence=sightings), rulebook, Selection(), tool="ibplint")

    assert reason in why(result)
    assert (why(result) == "") is (reason == "")
    assert (norm(result, "ibp-fo", "SM.11").verdict is Verdict.ATTESTED) is (reason == "")


@pytest.mark.parametrize(
    ("line", "level", "steps"),
    [
        ("eerste", "2", Maturity(2, 2, 2)),
        ("eerste", "3", Maturity(2, 2, 2)),
        ("eerste", "5", Maturity(2, 2, 2)),
        ("tweede", "3", Maturity(3, 3, 3)),
        ("fg", "4", Maturity(4, 4, 4)),
        ("intern", "1", Maturity(1, 1, 1)),
        ("extern", "5", Maturity(5, 5, 5)),
        ("", "4", Maturity(2, 2, 2)),
        ("tweede", "", None),
    ],
)
def test_it_proves_steps_up_to_its_level_and_a_first_line_no_more_than_two(
    result_of: ResultOf, line: str, level: str, steps: Maturity | None
) -> None:
    result = result_of(files({"lijn": line, "niveau": level}), DAY)

    assert norm(result, "ibp-fo", "SM.11").verdict is Verdict.ATTESTED
    assert norm(result, "ibp-fo", "SM.11").maturity == steps


@pytest.mark.parametrize(
    ("changes", "notes"),
    [
        ([{"lijn": "eerste", "niveau": "3"}], 1),
        ([{"lijn": "eerste", "niveau": "2"}], 0),
        ([{"lijn": "eerste", "niveau": "3"}, {"lijn": "tweede", "niveau": "3"}], 0),
        ([{"lijn": "eerste", "niveau": "4"}, {"lijn": "tweede", "niveau": "3"}], 1),
        ([{"lijn": "eerste", "niveau": "3"}, {"lijn": "tweede", "niveau": "3", "norm": "ibp-fo PH.01"}], 1),
        ([{"lijn": "eerste", "niveau": "3"}, {"lijn": "extern", "niveau": "3", "bewijs": ""}], 1),
        ([{"lijn": "eerste", "niveau": "3", "bewijs": ""}], 0),
        ([{"lijn": "eerste", "niveau": "3", "norm": "avg 38.6"}], 0),
    ],
)
def test_a_first_line_alone_that_claims_more_is_a_note(
    result_of: ResultOf, changes: list[dict[str, str]], notes: int
) -> None:
    found_notes = found(result_of(files(*changes), DAY), "verklaring-eerste-lijn")

    assert len(found_notes) == notes
    assert {one.severity for one in found_notes} <= {Severity.NOTE}


@pytest.mark.parametrize("name", ["ibp-fo SM.99", "SM.11", "avg", "ibp fo", "ibp-fo SM.11 en SM.12"])
def test_a_norm_that_does_not_exist_is_found_at_its_value(result_of: ResultOf, name: str) -> None:
    (finding,) = found(result_of(files({"norm": name}), DAY), "verklaring-bekend")

    assert finding.severity is Severity.ERROR
    assert f"er is geen norm `{name}`" in finding.message.text("nl")


def test_a_near_miss_of_a_norm_is_suggested(result_of: ResultOf) -> None:
    (finding,) = found(result_of(files({"norm": "ibp-fo SM.111"}), DAY), "verklaring-bekend")

    assert "bedoelde u `ibp-fo SM.11`?" in finding.message.text("nl")


def test_evidence_that_is_missing_is_one_finding_whoever_asks(result_of: ResultOf) -> None:
    result = result_of(files({"bewijs": "bijlagen/weg.pdf"}), DAY)

    assert len([one for one in result.findings if one.place.field == "bewijs"]) == 1


def test_the_end_of_an_attestation_is_foretold(result_of: ResultOf) -> None:
    result = result_of(files({"tot_en_met": "2026-12-31"}), DAY)

    assert [one.day for one in result.outlooks if one.rule == "verklaring-bewezen"] == [date(2027, 1, 1)]
