from collections.abc import Callable
from datetime import date

import pytest

from ibplint.errors import IbplintError
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.truth import Truth

Judged = Callable[..., Truth]
Compiled = Callable[..., Condition]
DossierOf = Callable[..., Dossier]
DECISIONS = """
besluiten:
  - {id: B-1, orgaan: bestuur, datum: 2026-01-01, onderwerp: a, uitkomst: besloten}
  - {id: B-2, orgaan: bestuur, datum: 2026-01-01, onderwerp: b, uitkomst: aangehouden}
  - {id: B-3, orgaan: bestuur, datum: 2026-01-01, onderwerp: c}
"""
DECIDED = "{besluit: {reference: {in: besluiten, where: {uitkomst: besloten}}}}"
AGREED = "{instemming: {reference: {where: {uitkomst: besloten}}}}"
CONFLICT = "{rol: {reference: {in: rolsoorten, where: {met_fg: onverenigbaar}}}}"


@pytest.mark.parametrize(
    ("record", "condition", "expected"),
    [
        ("{rol: fg, besluit: B-1}", DECIDED, True),
        ("{rol: fg, besluit: b 1}", DECIDED, True),
        ("{rol: fg, besluit: B-2}", DECIDED, False),
        ("{rol: fg, besluit: B-3}", DECIDED, None),
        ("{rol: fg, besluit: B-4}", DECIDED, False),
        ("{rol: fg}", DECIDED, None),
        ("{rol: fg, besluit: B-1}", "{besluit: {reference: {in: besluiten}}}", True),
        ("{rol: fg, besluit: B-4}", "{besluit: {reference: {in: besluiten}}}", False),
        ("{rol: fg, besluit: B-4}", "{besluit: {not: {reference: {in: besluiten}}}}", True),
        ("{rol: privacy-officer}", CONFLICT, True),
        ("{rol: fg}", CONFLICT, False),
        ("{rol: proceseigenaar/personeel}", "{rol: {reference: {in: rolsoorten}}}", True),
        ("{rol: fgg}", CONFLICT, None),
        ("{rol: TODO}", CONFLICT, None),
    ],
)
def test_some_record_that_is_referred_to_satisfies_the_condition(
    judged: Judged, record: str, condition: str, *, expected: bool | None
) -> None:
    assert judged(condition, record, also=DECISIONS).value is expected


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ("{soort: ibp-beleid, titel: a, instemming: [B-2, B-1]}", True),
        ("{soort: ibp-beleid, titel: a, instemming: [B-2, B-4]}", False),
        ("{soort: ibp-beleid, titel: a, instemming: [B-2, B-3]}", None),
        ("{soort: ibp-beleid, titel: a}", None),
    ],
)
def test_of_several_references_one_is_enough(judged: Judged, record: str, *, expected: bool | None) -> None:
    assert judged(AGREED, record, "documenten", also=DECISIONS).value is expected


def test_a_reference_that_is_none_refers_to_nothing(judged: Judged) -> None:
    condition = "{verwerker: {reference: {in: verwerkers}}}"

    assert judged(condition, "{naam: a, verwerker: geen}", "systemen").value is False


def test_a_reference_into_a_register_that_is_not_there_cannot_be_told(judged: Judged) -> None:
    found = judged(DECIDED, "{rol: fg, besluit: B-1}")

    assert found.value is None
    assert [(cause.kind, cause.register) for cause in found.causes] == [("register", "besluiten")]


BOARD = "bestuur: {naam: Stichting De Veenrand, sector: po}\n"
OWN_STAFF = "{organisatie: {same: {in: bestuur, field: naam}}}"


@pytest.mark.parametrize(
    ("record", "files", "expected"),
    [
        ("{rol: fg, organisatie: stichting de Veenrand}", {"bestuur.yaml": BOARD}, True),
        ("{rol: fg, organisatie: Noorderlicht B.V.}", {"bestuur.yaml": BOARD}, False),
        ("{rol: fg}", {"bestuur.yaml": BOARD}, None),
        ("{rol: fg, organisatie: onbekend}", {"bestuur.yaml": BOARD}, None),
        ("{rol: fg, organisatie: Noorderlicht B.V.}", {"bestuur.yaml": "bestuur: {sector: po}\n"}, False),
        ("{rol: fg, organisatie: Noorderlicht B.V.}", {}, None),
    ],
)
def test_a_value_is_the_same_as_one_in_another_register(
    dossier_of: DossierOf, compiled: Compiled, record: str, files: dict[str, str], *, expected: bool | None
) -> None:
    dossier = dossier_of(files | {"rollen.yaml": f"rollen:\n  - {record}\n"})
    [role] = dossier.register("rollen").records

    assert compiled(OWN_STAFF).judge(role, dossier).value is expected


EVIDENCE = "{bewijs: {exists: true}}"


@pytest.mark.parametrize(
    ("record", "condition", "expected"),
    [
        ("{rol: fg, bewijs: bijlagen/a.yaml}", EVIDENCE, True),
        ("{rol: fg, bewijs: ./bijlagen/a.yaml}", EVIDENCE, True),
        ("{rol: fg, bewijs: bijlagen/b.yaml}", EVIDENCE, False),
        ("{rol: fg, bewijs: ../bijlagen/a.yaml}", EVIDENCE, False),
        ("{rol: fg, bewijs: [bijlagen/b.yaml, bijlagen/a.yaml]}", EVIDENCE, True),
        ("{rol: fg, bewijs: {vindplaats: Teams/a.pdf}}", EVIDENCE, None),
        ("{rol: fg}", EVIDENCE, None),
        ("{rol: fg, bewijs: onbekend}", EVIDENCE, None),
        ("{rol: fg, bewijs: bijlagen/b.yaml}", "{bewijs: {exists: false}}", True),
        ("{rol: fg, bewijs: bijlagen/a.yaml}", "{bewijs: {exists: false}}", False),
    ],
)
def test_evidence_is_a_file_of_the_dossier(
    dossier_of: DossierOf, compiled: Compiled, record: str, condition: str, *, expected: bool | None
) -> None:
    dossier = dossier_of({"rollen.yaml": f"rollen:\n  - {record}\n", "bijlagen/a.yaml": "x: 1\n"}, date(2026, 11, 1))
    [role] = dossier.register("rollen").records

    assert compiled(condition).judge(role, dossier).value is expected


@pytest.mark.parametrize(
    ("register", "condition", "message"),
    [
        ("rollen", "{besluit: {reference: {in: rollen}}}", "1:28: `rollen` is no register"),
        ("rollen", "{rol: {reference: {in: rolsort}}}", "1:24: `rolsort` is no register; did you mean `rolsoorten`?"),
        ("rollen", "{rol: {reference: {where: {met_fg: mag}}}}", "1:19: say with `in` in which register"),
        ("rollen", "{vanaf: {reference: {in: besluiten}}}", "1:21: this cannot be asked of `vanaf`"),
        ("rollen", "{besluit: {reference: besluiten}}", "1:23: write `{in: …, where: …}`"),
        ("rollen", "{besluit: {reference: {on: besluiten}}}", "1:24: `on` is no key; choose from: in, where"),
        ("rollen", "{besluit: {reference: {where: {uitkomst: ja}}}}", "1:42: `ja` is no word of `uitkomst`"),
        ("rollen", "{rol.met_fg: mag}", "1:2: `rol.met_fg`: `rol` refers to nothing"),
        ("rollen", "{besluit.naam: mag}", "1:2: `naam` is no field of `besluiten`"),
        ("rollen", "{parent.naam: mag}", "1:2: `parent.naam`: a record of `rollen` does not stand in another"),
        ("rollen", "{vanaf: {exists: true}}", "1:18: this cannot be asked of `vanaf`"),
        ("rollen", "{organisatie: {same: {in: bestuur}}}", "1:22: write `{in: register, field: field}`"),
        ("rollen", "{organisatie: {same: {in: bestuur, field: sektor}}}", "1:43: `sektor` is no field of `bestuur`"),
        ("rollen", "{organisatie: {same: {in: bestuur, field: bewijs}}}", "1:43: `bewijs` cannot be compared here"),
    ],
)
def test_a_name_that_leads_nowhere_stops_the_run(
    compiled: Compiled, register: str, condition: str, message: str
) -> None:
    with pytest.raises(IbplintError) as stopped:
        compiled(condition, register)

    assert stopped.value.texts["en"].startswith(f"norms/rules/x.yaml:{message}")


def test_a_condition_says_which_registers_of_the_board_it_reads(compiled: Compiled) -> None:
    assert list(compiled(DECIDED).reads()) == ["besluiten"]
    assert list(compiled("{besluit.datum: {filled: true}}").reads()) == ["besluiten"]
    assert list(compiled(OWN_STAFF).reads()) == ["bestuur"]
    assert list(compiled(CONFLICT).reads()) == []
    assert list(compiled(EVIDENCE).reads()) == ["bestanden"]


def test_references_are_plain_sentences(compiled: Compiled) -> None:
    assert compiled(DECIDED).sentence("nl") == (
        "`besluit` verwijst naar een vermelding in `besluiten` waarvan `uitkomst` is besloten"
    )
    assert compiled("{besluit: {not: {reference: {in: besluiten}}}}").sentence("en") == (
        "`besluit` does not refer to a record in `besluiten`"
    )
    assert compiled(OWN_STAFF).sentence("nl") == "`organisatie` is gelijk aan `naam` in `bestuur`"
    assert compiled(EVIDENCE).sentence("en") == "`bewijs` is a file of the dossier"
