"""What rules come to that ask nothing of a text but that something wrong does not stand in it."""

from collections.abc import Callable

import pytest

from ibplint.judging.judge import Selection, judge
from ibplint.model.dossier import Dossier
from ibplint.model.result import RuleResult
from ibplint.model.rule import Rulebook
from ibplint.model.verdict import Verdict
from ibplint.reading.yaml_text import read_yaml
from ibplint.rulebook.board.own_rules import with_own
from ibplint.vocabulary.vocabulary import Vocabulary

OWN = """
- id: eigen
  says: Het beleid heeft een versie en zegt over wachtwoorden één ding
  norms: {ibp-beleid: [wachtwoordbeleid]}
  severity: warning
  for: documenten
  of: {soort: ibp-beleid}
  require:
    - {mentions: {about: de versie, any: versie}}
    - {not-both: {about: wachtwoorden, one: [wisselen wachtwoorden], other: [wisselen geen wachtwoorden]}}
  fix: Schrijf het op.
  good: "# IBP-beleid\\n"
  bad: "# IBP-beleid\\n"
"""
MAIL, PASSWORDS = "beleid-geen-gewone-mail", "beleid-wachtwoord-wel-of-niet-wisselen"
NOTHING = "Wij werken met zorg."
MAILED = "Zorgdossiers mogen per gewone mail naar de nieuwe school."
KEPT = "Een wachtwoord hoef je niet steeds te veranderen."
CHANGED = "Medewerkers wijzigen hun wachtwoord elke drie maanden."
Judged = Callable[..., tuple[RuleResult, Verdict]]


@pytest.fixture
def judged(vocabulary: Vocabulary, rulebook: Rulebook, dossier_of: Callable[..., Dossier]) -> Judged:
    """One rule over a policy of some paragraphs, and what one of its norms comes to by that rule alone."""

    def run(rule: str, norm: str, *text: str) -> tuple[RuleResult, Verdict]:
        whole = with_own(rulebook, {"a.yaml": read_yaml(OWN).content}, vocabulary)
        policy = "\n\n".join(("# IBP-beleid", *text))
        result = judge(dossier_of({"beleid.md": f"{policy}\n"}), whole, Selection(rules=(rule,)), tool="ibplint")
        (verdict,) = (one.verdict for framework in result.frameworks for one in framework.norms if one.id == norm)
        (own,) = (one for one in result.rules if one.id == rule)
        return own, verdict

    return run


@pytest.mark.parametrize(
    ("text", "rule", "norm"),
    [(NOTHING, Verdict.MET, Verdict.NEEDS_ATTESTATION), (MAILED, Verdict.NOT_MET, Verdict.NOT_MET)],
)
def test_that_nothing_wrong_is_said_proves_no_norm_and_that_it_is_breaks_one(
    judged: Judged, text: str, rule: Verdict, norm: Verdict
) -> None:
    own, verdict = judged(MAIL, "procedure-uitwisselen", text)

    assert (own.verdict, own.proves, verdict) == (rule, rule is Verdict.NOT_MET, norm)


@pytest.mark.parametrize(
    ("text", "rule", "norm"),
    [
        ((NOTHING,), Verdict.NOT_APPLICABLE, Verdict.NEEDS_ATTESTATION),
        ((KEPT,), Verdict.MET, Verdict.IN_PART),
        ((KEPT, CHANGED), Verdict.NOT_MET, Verdict.NOT_MET),
    ],
    ids=["neither statement", "one of both", "both"],
)
def test_a_rule_on_two_places_examines_a_text_that_has_one(
    judged: Judged, text: tuple[str, ...], rule: Verdict, norm: Verdict
) -> None:
    own, verdict = judged(PASSWORDS, "wachtwoordbeleid", *text)

    assert (own.verdict, own.examined, verdict) == (rule, int(rule is not Verdict.NOT_APPLICABLE), norm)


def test_a_rule_that_examined_nothing_says_so(judged: Judged) -> None:
    own, _ = judged(PASSWORDS, "wachtwoordbeleid", NOTHING)

    reason = "de tekst zegt, voor zover ibplint herkent, niets waarin dit verkeerd kan staan"
    assert own.reason
    assert own.reason.text("nl") == reason
    assert [one.reason.text("nl") for one in own.records if one.reason] == [reason]
    assert (own.silent, own.proves) == (False, False)


def test_what_a_text_could_have_wrong_leaves_what_it_says_alone(judged: Judged) -> None:
    own, _ = judged("eigen", "wachtwoordbeleid", "Dit is versie 2.")

    assert own.verdict is Verdict.MET
