"""A finding keeps its fingerprint however a dossier is laid out."""

from collections.abc import Callable

from ibplint.model.result import RunResult

ResultOf = Callable[..., RunResult]

BOARD = "bestuur: {naam: Stichting De Veenrand, sector: po}\n"
ROLES = """\
rollen:
  - {rol: fg, persoon: A. de Wit, contact: fg@veenrand.example}
  - {rol: privacy-officer, persoon: A. de Wit}
  - {rol: schoolleider, persoon: B. Zwart}
"""
TURNED = """\
# eerst de school

rollen:
- persoon: B. Zwart
  rol: schoolleider

- persoon: "A. de Wit"
  rol: privacy officer
- contact: fg@veenrand.example
  persoon: A. de Wit
  rol: FG
"""


def prints(result: RunResult) -> list[str]:
    return sorted(finding.fingerprint for finding in result.findings)


def test_moving_renaming_reordering_and_reformatting_change_no_fingerprint(result_of: ResultOf) -> None:
    before = result_of({"bestuur.yaml": BOARD, "rollen.yaml": ROLES})
    after = result_of({"bestuur.yaml": BOARD, "personeel/wie-doet-wat.yaml": TURNED})

    assert len(before.findings) > 5
    assert prints(before) == prints(after)


def test_every_finding_has_a_fingerprint_of_its_own(result_of: ResultOf) -> None:
    found = prints(result_of({"bestuur.yaml": BOARD, "rollen.yaml": ROLES}))

    assert len(found) == len(set(found))


def test_a_name_plays_no_part_in_a_fingerprint(result_of: ResultOf) -> None:
    named = result_of({"bestuur.yaml": BOARD, "rollen.yaml": ROLES})
    renamed = result_of({"bestuur.yaml": BOARD, "rollen.yaml": ROLES.replace("A. de Wit", "C. Groen")})

    assert prints(named) == prints(renamed)


def test_one_gap_that_two_rules_find_is_one_finding(result_of: ResultOf) -> None:
    incident = "incidenten:\n  - {id: '1', datalek: ja}\n"

    result = result_of({"bestuur.yaml": BOARD, "incidenten.yaml": incident})

    gaps = [(one.place, one.place.field) for one in result.findings if one.place.register == "incidenten"]
    assert len(gaps) == len(set(gaps))
