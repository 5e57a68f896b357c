"""What a rule comes to on a text that never touches its subject: not applicable, and no proof of anything."""

from collections.abc import Callable

import pytest

from ibplint.judging.judge import Selection, judge
from ibplint.model.dossier import Dossier
from ibplint.model.result import NormResult, RuleResult, RunResult
from ibplint.model.rule import Rulebook
from ibplint.model.verdict import Severity, Verdict
from ibplint.reading.yaml_text import read_yaml
from ibplint.rulebook.board.own_rules import with_own
from ibplint.vocabulary.vocabulary import Vocabulary

RULE = """
- id: eigen
  says: Het beleid zegt iets over camera's en logboeken
  norms: {ibp-beleid: [medezeggenschap], monitor-2018: {logging: 4}}
  severity: %s
  for: documenten
  of: {soort: ibp-beleid}
  require:
%s
  fix: Schrijf het op.
  good: "# IBP-beleid\\n"
  bad: "# IBP-beleid\\n"
"""
CAMERA = "{mentions: {about: wie de beelden bekijkt, any: bekijkt, topic: camera*, part: true}%s}"
LOG = "{mentions: {about: hoe lang het logboek blijft, any: weken, topic: logboek*, part: true}%s}"
VERSION = "{mentions: {about: de versie, any: versie}%s}"
NOTE = ", severity: note"
MET, NOT_MET, UNDETERMINED, ASIDE = Verdict.MET, Verdict.NOT_MET, Verdict.UNDETERMINED, Verdict.NOT_APPLICABLE
Judged = Callable[..., RunResult]


@pytest.fixture
def judged(vocabulary: Vocabulary, rulebook: Rulebook, dossier_of: Callable[..., Dossier]) -> Judged:
    """A policy of one paragraph, judged by one rule with some parts."""

    def run(text: str, *parts: str, severity: str = "warning", beside: tuple[str, ...] = ()) -> RunResult:
        written = RULE % (severity, "\n".join(f"    - {part}" for part in parts))
        whole = with_own(rulebook, {"a.yaml": read_yaml(written).content}, vocabulary)
        dossier = dossier_of({"beleid.md": f"# IBP-beleid\n\n{text}\n"})
        return judge(dossier, whole, Selection(rules=("eigen", *beside)), tool="ibplint")

    return run


def _own(result: RunResult) -> RuleResult:
    return next(rule for rule in result.rules if rule.id == "eigen")


def _norm(result: RunResult, name: str = "medezeggenschap") -> NormResult:
    return next(norm for one in result.frameworks for norm in one.norms if norm.id == name)


@pytest.mark.parametrize(
    ("text", "parts", "expected"),
    [
        ("Het bestuur stelt vast.", (CAMERA % "",), ASIDE),
        ("Bij de ingang hangt een camera.", (CAMERA % "",), NOT_MET),
        ("De conciërge bekijkt de camera.", (CAMERA % "",), MET),
        ("Het bestuur stelt vast.", (CAMERA % "", LOG % ""), ASIDE),
        ("De conciërge bekijkt de camera.", (CAMERA % "", LOG % ""), UNDETERMINED),
        ("Bij de ingang hangt een camera.", (CAMERA % "", LOG % ""), NOT_MET),
        ("Dit is versie 2.", (VERSION % "", CAMERA % ""), UNDETERMINED),
        ("Dit is versie 2.", (VERSION % "", CAMERA % NOTE), MET),
        ("Dit is versie 2.", (VERSION % NOTE, CAMERA % ""), ASIDE),
        ("Het bestuur stelt vast.", (VERSION % NOTE, CAMERA % ""), ASIDE),
    ],
    ids=[
        "the subject is nowhere",
        "the subject comes up, and what is asked is not there",
        "the subject comes up, and so does what is asked",
        "no part of it comes up",
        "one part is said, another never comes up",
        "one part is broken, another never comes up",
        "what every text must say is said, a part never comes up",
        "a note that never comes up decides nothing",
        "a note that is said decides nothing either",
        "a note that is broken decides nothing either",
    ],
)
def test_a_rule_says_of_a_text_what_the_text_shows(
    judged: Judged, text: str, parts: tuple[str, ...], expected: Verdict
) -> None:
    assert _own(judged(text, *parts)).verdict is expected


@pytest.mark.parametrize(
    ("text", "alternatives", "expected"),
    [
        ("Het bestuur stelt vast.", f"[{CAMERA % ''}, {VERSION % ''}]", ASIDE),
        ("Dit is versie 2.", f"[{CAMERA % ''}, {VERSION % ''}]", MET),
        ("Bij de ingang hangt een camera.", f"[{CAMERA % ''}, {VERSION % ''}]", NOT_MET),
    ],
    ids=["one does not apply, the other does not hold", "one does not apply, the other holds", "none holds"],
)
def test_an_alternative_that_does_not_apply_comes_after_one_that_holds(
    judged: Judged, text: str, alternatives: str, expected: Verdict
) -> None:
    assert _own(judged(text, f"{{any: {alternatives}}}")).verdict is expected


def test_the_reason_names_the_words_that_were_looked_for(judged: Judged) -> None:
    rule = _own(judged("Het bestuur stelt vast.", CAMERA % ""))

    (record,) = rule.records
    assert rule.examined == 0
    assert rule.reason
    assert rule.reason.text("nl") == "de tekst gaat, voor zover ibplint herkent, niet over dit onderwerp"
    assert record.reason
    assert record.reason.text("nl") == (
        "de tekst behandelt `camera` nergens; daarom is niet gevraagd: wie de beelden bekijkt"
    )


def test_a_text_that_cannot_be_told_says_which_part_never_comes_up(judged: Judged) -> None:
    (record,) = _own(judged("De conciërge bekijkt de camera.", CAMERA % "", LOG % "")).records

    assert record.reason
    assert "behandelt `logboek` nergens" in record.reason.text("nl")


def test_silence_is_no_finding_and_proves_nothing_of_a_norm(judged: Judged) -> None:
    result = judged("Het bestuur stelt vast.", CAMERA % "")

    assert [one for one in result.findings if one.rule == "eigen"] == []
    assert _norm(result).verdict is UNDETERMINED
    step = _norm(result, "logging")
    assert step.maturity
    assert (step.maturity.low, step.hindered_by) == (2, ("eigen",))


def test_what_another_rule_shows_of_a_norm_does_not_make_up_for_silence(judged: Judged) -> None:
    beside = ("beleid-instemming-genoemd",)
    text = "De GMR stemde in met dit beleid."

    assert _norm(judged(f"{text} De conciërge bekijkt de camera.", CAMERA % "", beside=beside)).verdict in (
        MET,
        Verdict.IN_PART,
    )
    assert _norm(judged(text, CAMERA % "", beside=beside)).verdict is UNDETERMINED
    assert _norm(judged("Tekst.", CAMERA % "", beside=beside)).verdict is NOT_MET


def test_a_note_on_a_subject_that_never_comes_up_leaves_its_norm_alone(judged: Judged) -> None:
    result = judged("De GMR stemde in.", CAMERA % "", severity="note", beside=("beleid-instemming-genoemd",))

    assert _own(result).severity is Severity.NOTE
    assert _norm(result).verdict in (MET, Verdict.IN_PART)


@pytest.mark.parametrize(
    ("where", "reason"),
    [
        ("{soort: gedragscode-ict}", "bij geen vermelding geldt: `soort` is gedragscode-ict"),
        (
            f"{{titel: [{', '.join(f'gegevensbeschermingsbeleid {year}' for year in range(2018, 2026))}]}}",
            "geen vermelding in `documenten` waarover deze regel gaat (zie `ibplint explain eigen`)",
        ),
    ],
    ids=["short", "longer than anybody reads"],
)
def test_a_condition_that_nothing_answers_is_told_as_long_as_it_can_be_read(
    vocabulary: Vocabulary, rulebook: Rulebook, dossier_of: Callable[..., Dossier], where: str, reason: str
) -> None:
    written = (RULE % ("warning", f"    - {VERSION % ''}")).replace("  require:\n", f"  where: {where}\n  require:\n")
    whole = with_own(rulebook, {"a.yaml": read_yaml(written).content}, vocabulary)
    result = judge(dossier_of({"beleid.md": "# IBP-beleid\n\nTekst.\n"}), whole, Selection(rules=("eigen",)), tool="i")

    told = _own(result).reason
    assert told
    assert told.text("nl") == reason


def test_a_rule_that_leaves_two_things_open_tells_both(result_of: Callable[..., RunResult]) -> None:
    said = "Ouders geven toestemming voor foto's. Zij kunnen hun keuze wijzigen met een mail aan de administratie."
    text = f"# IBP-beleid\n\n{said}\n"
    result = result_of({"beleid.md": text}, selection=Selection(("beleid-toestemming",)))

    (record,) = next(rule.records for rule in result.rules if rule.id == "beleid-toestemming")
    reasons = [reason.text("nl") for reason in record.reasons]

    assert [reason.partition(" iets zegt over ")[2] for reason in reasons] == [
        "hoe makkelijk toestemming is in te trekken (even makkelijk als zij is gegeven)",
        "hoe de school kan bewijzen dat toestemming is gegeven",
    ]
