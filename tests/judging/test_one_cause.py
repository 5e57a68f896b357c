"""What has one cause is one finding: wrong words that two rules see, what they leave out, halves of one provision."""

from collections.abc import Callable

import pytest

from ibplint.judging.comparison import compared
from ibplint.judging.judge import Selection
from ibplint.judging.one_mending import joined
from ibplint.model.finding import Change, Finding
from ibplint.model.result import RunResult
from ibplint.model.rule import Rule, Rulebook
from ibplint.model.verdict import Severity

ResultOf = Callable[..., RunResult]
Judged = Callable[..., RunResult]

TASKS, APPROVES = "roltaak-fg", "beleid-fg-keurt-niet-goed"
BEGIN, TERM = "beleid-begin-van-72-uur", "beleid-meldtermijn"
TRANSFER = ("beleid-doorgifte-grond-geldt", "beleid-doorgifte")
ASSESSMENT = "beleid-dpia"
REGISTERED = "beleid-ook-niet-gemelde-datalekken"
HALVES = (
    "Datalekken die zijn gemeld bij de AP staan in het register.",
    "Niet gemelde datalekken worden niet geregistreerd.",
)
LATE = "Wij melden een datalek bij de AP binnen 72 uur nadat het bestuur daartoe heeft besloten."

CAMERAS = """Op het plein hangen camera's.

## Documenten

| Document | Status |
|---|---|
| Cameraprotocol | concept |"""


@pytest.fixture
def judged(result_of: ResultOf) -> Judged:
    """A policy, judged by some rules and not yet joined."""

    def judges(text: str, *rules: str) -> RunResult:
        return result_of({"beleid.md": f"# IBP-beleid\n\n{text}\n"}, selection=Selection(rules=rules))

    return judges


def _found(result: RunResult) -> dict[str, Finding]:
    return {one.rule: one for one in joined(result).findings}


def test_a_rule_is_mended_with_rules_that_are_there_and_share_a_norm_with_it(rulebook: Rulebook) -> None:
    for rule in rulebook.rules.values():
        for name in rule.mended_with:
            ours, theirs = _norms(rule), _norms(rulebook.rules[name])
            assert ours & theirs, (rule.id, name)


def _norms(rule: Rule) -> set[tuple[str, str]]:
    return {(name, one) for norms in (rule.norms, rule.cites) for name, ids in norms.items() for one in ids}


@pytest.mark.parametrize(
    ("text", "head", "other"),
    [
        ("De FG keurt elke DPIA goed en na haar goedkeuring kan het systeem in gebruik.", TASKS, APPROVES),
        (LATE, BEGIN, TERM),
        (CAMERAS, "beleid-cameras-met-regels", "beleid-document-in-wording"),
        ("Gegevens gaan soms buiten Europa, naar wie is aangesloten bij het Privacy Shield.", *TRANSFER),
        ("Gegevens gaan soms buiten Europa. De leverancier is aangesloten bij het Privacy Shield.", *TRANSFER),
    ],
)
def test_what_one_mending_takes_away_is_one_finding_with_both_rules(
    judged: Judged, text: str, head: str, other: str
) -> None:
    apart = judged(f"## Regels\n\n{text}", head, other)
    found = _found(apart)

    assert {head, other} <= {one.rule for one in apart.findings}
    assert list(found) == [head]
    assert found[head].also == (other,)
    assert found[head].fingerprint in {one.fingerprint for one in apart.findings if one.rule == head}


def test_what_the_wrong_words_leave_out_is_not_said_beside_them(judged: Judged) -> None:
    assert "niets gevonden" not in _found(judged(LATE, BEGIN, TERM))[BEGIN].message.text("nl")


def test_a_term_that_is_wrong_and_another_elsewhere_is_one_finding_that_shows_both(judged: Judged) -> None:
    rules = ("beleid-antwoord-binnen-een-maand", "beleid-een-antwoordtermijn")
    text = (
        "## Inzage\n\nU krijgt op uw verzoek om inzage binnen zes weken antwoord.\n\n"
        "## Klachten\n\nU krijgt op uw verzoek om inzage uiterlijk binnen een maand antwoord."
    )
    (one,) = joined(judged(text, *rules)).findings

    assert (one.rule, one.also) == (rules[0], rules[1:])
    assert [related.place.span.line for related in one.related] == [9]


@pytest.mark.parametrize("term", ["4 weken", "maximaal vier weken"])
def test_a_term_too_long_that_stands_otherwise_elsewhere_is_one_finding_at_the_one_to_mend(
    judged: Judged, term: str
) -> None:
    rules = ("beleid-camerabeelden-kort", "beleid-een-termijn-camerabeelden")
    text = (
        f"## Cameratoezicht\n\nDe beelden worden {term} bewaard.\n\n## Bewaartermijnen\n\n"
        "| Soort | Termijn |\n|---|---|\n| Camerabeelden | 3 maanden |"
    )
    (one,) = joined(judged(text, *rules)).findings

    assert (one.rule, one.also, one.place.span.line) == (rules[0], rules[1:], 11)
    assert one.severity is Severity.WARNING
    assert [related.place.span.line for related in one.related] == [5]
    assert "hoe lang camerabeelden worden bewaard" in one.message.text("nl")


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        # Another sentence is another thing that the DPO decides.
        ("De FG stelt het beleid vast. Na goedkeuring door de FG gaat een systeem in gebruik.", (TASKS, APPROVES)),
        # What is missing below one heading is no matter of wrong words below another.
        ("Soms gaan gegevens buiten Europa.\n\n## Leveranciers\n\nZij vallen onder het Privacy Shield.", TRANSFER),
        # Neither of these rules says that it is mended with the other, though they share a norm.
        ("De FG is ook hoofd ICT en keurt de DPIA goed.", ("beleid-fg-combinatie", TASKS)),
    ],
)
def test_two_defects_stay_two_findings(judged: Judged, text: str, rules: tuple[str, str]) -> None:
    apart = judged(f"## Regels\n\n{text}", *rules)

    assert {one.rule for one in apart.findings} == set(rules)
    assert {one.rule for one in joined(apart).findings} == set(rules)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Een DPIA bij een hoog risico wordt opgesteld door de FG.", "gevraagd is het advies van de FG"),
        ("De taken van de FG zijn:\n\n- het geven van voorlichting;\n- het uitvoeren van DPIA's.", "over wanneer"),
    ],
)
def test_a_duty_and_what_is_missed_within_its_words_are_one_finding_that_says_both(
    judged: Judged, text: str, words: str
) -> None:
    apart = judged(f"## Regels\n\n{text}", ASSESSMENT, TASKS)
    (one,) = joined(apart).findings

    assert {one.rule for one in apart.findings} == {ASSESSMENT, TASKS}
    assert words in one.message.text("nl")
    assert "advies van de FG over een DPIA" in one.message.text("nl")
    assert "de rol `FG` de taak" in one.message.text("nl")


def test_another_duty_below_the_heading_leaves_what_is_missed_apart(judged: Judged) -> None:
    text = "Bij een hoog risico doet de proceseigenaar een DPIA. De FG stelt het beleid vast."
    found = joined(judged(f"## Regels\n\n{text}", ASSESSMENT, TASKS)).findings

    assert {one.rule for one in found} == {ASSESSMENT, TASKS}


@pytest.mark.parametrize(
    ("between", "count"), [(" ", 1), (" Dat doet de privacy officer. ", 2), ("\n\n## Later\n\n", 2)]
)
def test_two_halves_of_one_provision_are_one_finding(judged: Judged, between: str, count: int) -> None:
    apart = judged(between.join(HALVES), REGISTERED)

    assert len(apart.findings) == 2
    assert len(joined(apart).findings) == count


def test_the_halves_are_told_in_their_order(judged: Judged) -> None:
    (one,) = joined(judged(" ".join(HALVES), REGISTERED)).findings

    assert "register`, `Niet gemelde" in one.message.text("nl")


def test_a_half_that_is_new_is_not_hidden_by_the_other(judged: Judged) -> None:
    before, now = judged(HALVES[0], REGISTERED), judged(" ".join(HALVES), REGISTERED)

    (one,) = joined(compared(now, before)).findings
    assert one.change is Change.NEW
