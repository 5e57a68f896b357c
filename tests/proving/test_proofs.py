import json
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from ibplint.errors import IbplintError
from ibplint.model.view import View
from ibplint.proving.proof import Flaw, Proof
from ibplint.proving.proof_json import proof_json
from ibplint.proving.proof_text import proof_text
from ibplint.proving.rules_to_prove import proofs
from ibplint.proving.score import score
from ibplint.shipped import folder

ProofOf = Callable[..., Proof]
RULE = """
- id: eigen-regel
  says: {{nl: Elke rol rust op een besluit, en: Every role rests on a decision}}
  norms: {{avg: ["24.1"]}}
  severity: error
  for: rollen
  {require}
  fix: {{nl: Noem het besluit., en: Name the decision.}}
  as_of: 2026-09-01
  good: |
    rollen:
      - {{rol: fg, persoon: A. de Wit, vanaf: 2024-01-01, besluit: B-1{more}}}
    besluiten:
      - {{id: B-1, orgaan: bestuur, datum: 2023-12-01, onderwerp: Benoeming, uitkomst: besloten}}
  bad: |
    {bad}
    besluiten:
      - {{id: B-1, orgaan: bestuur, datum: 2023-12-01, onderwerp: Benoeming, uitkomst: besloten}}
"""
DECIDED = "require: {reference: {field: besluit, where: {uitkomst: besloten}}}"
BAD = "rollen: [{rol: fg, persoon: A. de Wit, vanaf: 2024-01-01, besluit: B-9}]"


@pytest.fixture
def proof_of(tmp_path: Path) -> ProofOf:
    """Prove one rule of a board's own; `require` may hold further keys."""

    def prove_one(require: str, bad: str = BAD, more: str = "") -> Proof:
        file = tmp_path / "eigen.yaml"
        file.write_text(RULE.format(require=require, bad=bad, more=more), encoding="utf-8")
        return proofs(file, ())[0]

    return prove_one


def unnoticed(proof: Proof) -> set[tuple[str, str]]:
    return {(one.mutant.where, one.mutant.way.value) for one in proof.survivors}


def flaws(proof: Proof) -> list[Flaw]:
    return [one.flaw for one in proof.refusals]


def test_a_rule_that_looks_at_all_that_it_names_is_proved(proof_of: ProofOf) -> None:
    proof = proof_of(DECIDED)

    assert (proof.refusals, proof.survivors) == ((), ())
    assert proof.made >= 6


def test_a_rule_that_notices_nothing_is_refused(proof_of: ProofOf) -> None:
    proof = proof_of("require: {unique: [rol, persoon]}", bad=f"{BAD[:-1]}, {{rol: fg, persoon: A. de Wit}}]")

    assert flaws(proof) == [Flaw.NOTICES_NOTHING]
    assert ("rollen.persoon", "changed") in unnoticed(proof)


def test_a_good_example_that_is_not_met_is_refused(proof_of: ProofOf) -> None:
    assert flaws(proof_of("require: {filled: proces}")) == [Flaw.GOOD_NOT_MET]


def test_a_bad_example_that_is_met_is_refused(proof_of: ProofOf) -> None:
    proof = proof_of(DECIDED, bad=BAD.replace("B-9", "B-1"))

    assert [(one.flaw, one.about) for one in proof.refusals] == [(Flaw.BAD_MET, "met")]


def test_an_example_with_a_field_that_does_not_exist_is_badly_written(proof_of: ProofOf) -> None:
    proof = proof_of(DECIDED, bad=BAD.replace("besluit:", "bezluit: X, besluit:"), more=", perzoon: X")

    assert [(one.flaw, one.about) for one in proof.refusals] == [
        (Flaw.GOOD_UNFIT, "vermelding-past"),
        (Flaw.BAD_UNFIT, "vermelding-past"),
    ]


def test_a_date_is_moved_over_the_boundary_that_a_term_sets(proof_of: ProofOf) -> None:
    proof = proof_of(
        "require: {within: {fields: [vanaf], period: 10 jaar}}", bad=BAD.replace("2024-01-01", "2010-01-01")
    )

    assert (proof.refusals, proof.survivors) == ((), ())


def test_a_field_that_has_to_be_filled_only_is_dropped_and_not_changed(proof_of: ProofOf) -> None:
    proof = proof_of("require: {filled: besluit}", bad=BAD.replace(", besluit: B-9", ""))

    # The field, and the register that is judged.
    assert (proof.made, proof.noticed) == (2, 2)


def test_a_field_that_must_be_empty_is_filled(proof_of: ProofOf) -> None:
    proof = proof_of(
        "require: {holds: {proces: {filled: false}}}", bad=BAD.replace("besluit: B-9", "proces: onderwijs")
    )

    assert (proof.made, proof.survivors, proof.refusals) == (2, (), ())


def test_a_record_that_goes_out_of_sight_counts_where_the_field_selects_it(proof_of: ProofOf) -> None:
    proof = proof_of(f"where: {{persoon: {{filled: true}}}}\n  {DECIDED}")

    assert "rollen.persoon" not in {where for where, _ in unnoticed(proof)}


def test_one_of_several_alternatives_may_survive_for_a_reason_that_the_rule_gives(proof_of: ProofOf) -> None:
    either = "require: {any: [{filled: besluit}, {filled: toelichting}]}"
    bad = BAD.replace(", besluit: B-9", "")
    reason = "survives: {besluit: {nl: toelichting mag ook, en: toelichting will do}}"

    plain = proof_of(either, bad, more=", toelichting: benoemd door de fusie")
    excused = proof_of(f"{reason}\n  {either}", bad, more=", toelichting: benoemd door de fusie")
    needless = proof_of(f"{reason}\n  require: {{filled: besluit}}", bad)

    assert {one.mutant.where: one.reason and one.reason["en"] for one in plain.survivors}["rollen.besluit"] is None
    assert {one.mutant.where: one.reason and one.reason["en"] for one in excused.survivors}["rollen.besluit"] == (
        "toelichting will do"
    )
    assert score((excused,)).excused == 1
    assert [(one.flaw, one.about) for one in needless.refusals] == [(Flaw.NEEDLESS_REASON, "besluit")]


def test_the_text_says_what_was_not_noticed_and_the_total(proof_of: ProofOf) -> None:
    proof = proof_of("require: {unique: [rol, persoon]}", bad=f"{BAD[:-1]}, {{rol: fg, persoon: A. de Wit}}]")

    text = proof_text((proof,), View(lang="en"))

    assert text.startswith("eigen-regel  1 of 3 changes noticed\n")
    assert "    the rule notices no change in `good` at all\n" in text
    assert "    not noticed: `rollen.persoon` changed (good, dossier.yaml:2:24)\n" in text
    assert "1 rules, 1 refused. 1 of 3 changes noticed (33 %)" in text


def test_the_json_is_as_its_schema_says(proof_of: ProofOf) -> None:
    schema = json.loads((folder("schemas") / "proof.schema.json").read_text(encoding="utf-8"))
    proof = proof_of("require: {unique: [rol, persoon]}")

    shape = json.loads(proof_json((proof,), View()))

    Draft202012Validator(schema).validate(shape)
    assert shape["rules"][0]["refusals"][0] == {"flaw": "bad is not refused", "about": "met"}


def test_a_rule_that_does_not_exist_is_named_with_what_is_near() -> None:
    with pytest.raises(IbplintError, match="fg-onafhankelijk"):
        proofs(None, ("fg-onafhankelyk",))


def test_a_folder_without_rules_cannot_be_proved(tmp_path: Path) -> None:
    with pytest.raises(IbplintError, match="holds no rules"):
        proofs(tmp_path, ())
