"""Rules over running text prove themselves: what they ask of a text is changed in that text."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ibplint.proving.mutant import Way
from ibplint.proving.proof import Flaw, Proof
from ibplint.proving.rules_to_prove import proofs

RULE = """
- id: eigen-regel
  says: {{nl: Het beleid zegt het, en: The policy says so}}
  norms: {{avg: ["24.1"]}}
  severity: error
  for: {register}
  require: {require}
  fix: {{nl: Schrijf het op., en: Write it.}}
  good:
    beleid.md: |
{good}
  bad:
    beleid.md: |
{bad}
"""
ProofOf = Callable[..., Proof]


def _indented(text: str) -> str:
    return "".join(f"      {line}\n" for line in f"# IBP-beleid\n\n{text}".splitlines())


@pytest.fixture
def proof_of(tmp_path: Path) -> ProofOf:
    """Prove one rule over a policy of some sentences."""

    def prove_one(require: str, good: str, bad: str, register: str = "documenten") -> Proof:
        file = tmp_path / "eigen.yaml"
        text = RULE.format(register=register, require=require, good=_indented(good), bad=_indented(bad))
        file.write_text(text, encoding="utf-8")
        return proofs(file, ())[0]

    return prove_one


def _ways(proof: Proof) -> list[Way]:
    return [one.mutant.way for one in proof.survivors]


def test_a_sentence_that_says_it_is_taken_away(proof_of: ProofOf) -> None:
    proof = proof_of("{mentions: {about: de termijn, any: 72 uur}}", "Binnen 72 uur. Meer niet.", "Meer niet.")

    assert (proof.refusals, proof.survivors) == ((), ())


def test_what_is_said_twice_proves_less(proof_of: ProofOf) -> None:
    proof = proof_of("{mentions: {about: de termijn, any: 72 uur}}", "Binnen 72 uur.\n\nDus 72 uur.", "Niets.")

    assert _ways(proof) == []
    assert proof.refusals == ()


def test_every_unwanted_word_is_written(proof_of: ProofOf) -> None:
    check = "{avoids: {words: ['volledig*', 'stelt ... vast', 'binnen [n] dagen'], signs: ['[*]']}}"

    proof = proof_of(check, "Wij beveiligen gegevens.", "Alles is volledig veilig.")

    assert (proof.made, proof.refusals, proof.survivors) == (5, (), ())


def test_an_unwanted_word_that_is_never_found_survives(proof_of: ProofOf) -> None:
    check = "{avoids: {words: ['volledig', 'geen volledig'], unless: [geen]}}"

    proof = proof_of(check, "Wij beveiligen gegevens.", "Alles is volledig veilig.")

    assert [one.mutant.where for one in proof.survivors] == ["geen volledig"]


NAMES = "{agree: {in: noemingen, match: {document: id}, where: {soort: register}, by: [waarde], say: benaming}}"


def test_one_of_two_equal_names_is_changed(proof_of: ProofOf) -> None:
    good = "Het verwerkingsregister. Ons verwerkingsregister."

    proof = proof_of(NAMES, good, "Het verwerkingsregister. Het dataregister.")

    assert (proof.refusals, proof.survivors) == ((), ())


def test_a_name_alone_proves_nothing(proof_of: ProofOf) -> None:
    proof = proof_of(NAMES, "Het verwerkingsregister.", "Het verwerkingsregister. Het dataregister.")

    assert [one.flaw for one in proof.refusals] == [Flaw.NOTICES_NOTHING]


def test_a_rule_over_what_a_text_names_is_proved_by_another_name(proof_of: ProofOf) -> None:
    require = "{holds: {waarde: {not: wbp}}}\n  of: {soort: wet}"

    proof = proof_of(require, "Wij houden ons aan de AVG.", "Wij houden ons aan de Wbp.", "noemingen")

    assert (proof.refusals, proof.survivors) == ((), ())


def test_a_row_of_a_table_is_taken_away(proof_of: ProofOf) -> None:
    check = "{table-covers: {list: rollentabel, in: rolsoorten, key: rol, kind: rol, where: {rol: [fg, bestuurder]}}}"
    table = "## Rollen\n\n| Rol | Taken |\n|---|---|\n| FG | adviseert |\n"

    proof = proof_of(check, f"{table}| Bestuur | stelt vast |", table)

    assert (proof.refusals, proof.survivors) == ((), ())
