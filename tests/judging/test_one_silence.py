"""What one rule misses at one place or in one sentence, or beside its wrong words, is one finding that names it."""

from collections.abc import Callable

import pytest

from ibplint.judging.comparison import compared
from ibplint.judging.judge import Selection
from ibplint.judging.one_mending import joined
from ibplint.model.finding import Change
from ibplint.model.result import RunResult

ResultOf = Callable[..., RunResult]
Judged = Callable[..., RunResult]

BACK_UP, REQUESTS, LAWS = "beleid-back-up", "beleid-rechten-termijn", "beleid-wetten-genoemd"
SILENT = "## Back-up\n\nVan onze systemen maken wij een back-up."


@pytest.fixture
def judged(result_of: ResultOf) -> Judged:
    """A policy, judged by some rules and not yet joined."""

    def judges(text: str, *rules: str) -> RunResult:
        return result_of({"beleid.md": f"# IBP-beleid\n\n{text}\n"}, selection=Selection(rules=rules))

    return judges


def test_what_a_rule_misses_at_one_heading_is_one_finding(judged: Judged) -> None:
    apart = judged(SILENT, BACK_UP)
    (one,) = joined(apart).findings
    missed = [str(each.message.values["about"]["nl"]) for each in apart.findings]

    assert len(missed) == 3
    assert one.message.text("nl") == (
        f"niets gevonden over {missed[0]}, over {missed[1]}, en over {missed[2]}; een lezer zoekt dat onder `Back-up`"
    )
    assert one.message.text("en").count(" about ") == 3


def test_the_finding_is_the_first_of_them_with_the_weight_of_the_heaviest(judged: Judged) -> None:
    apart = judged(SILENT, BACK_UP)
    (one,) = joined(apart).findings

    assert one.fingerprint == min(apart.findings, key=lambda each: each.severity.weight).fingerprint
    assert one.severity.weight == min(each.severity.weight for each in apart.findings)
    assert not one.related


def test_two_things_are_named_with_en_between_them(judged: Judged) -> None:
    (one,) = joined(judged("## Back-up\n\nElke nacht maken wij een back-up.", BACK_UP)).findings

    assert one.message.text("nl").count(", en over ") == 1
    assert ", over " not in one.message.text("nl")


def test_what_two_rules_miss_at_one_place_stays_apart(judged: Judged) -> None:
    rules = (BACK_UP, "beleid-uitval-en-crisis")
    found = joined(judged("## Back-up en uitval\n\nVan onze systemen maken wij een back-up.", *rules)).findings

    assert sorted({one.rule for one in found}) == sorted(rules)


def test_what_a_rule_misses_in_one_sentence_is_one_finding_whatever_words_are_about_it(judged: Judged) -> None:
    text = "Wij houden ons aan de AVG, de Leerplichtwet en de Wet op het primair onderwijs."
    apart = judged(f"## Uitgangspunten\n\n{text}", LAWS)
    (one,) = joined(apart).findings

    assert len({each.place for each in apart.findings}) == 2
    assert all(law in one.message.text("nl") for law in ("WMS", "UAVG"))
    assert not one.related


def test_what_a_rule_misses_is_said_with_its_own_wrong_words_below_the_same_heading(judged: Judged) -> None:
    answer = "Een verzoek gaat naar de directeur. Op een verzoek om inzage komt binnen twaalf weken een afschrift."
    apart = judged(f"## Rechten van betrokkenen\n\n{answer}\n\nEen klacht kan ook naar de AP.", REQUESTS)
    (one,) = joined(apart).findings

    assert len(apart.findings) == 2
    assert one.place.span.line == 5
    assert one.severity.weight == min(each.severity.weight for each in apart.findings)
    assert one.message.text("nl").startswith("hier staat `twaalf weken`")
    assert "; en niets gevonden over wanneer de termijn voor het antwoord mag worden verlengd" in one.message.text("nl")
    assert not one.related


def test_what_a_rule_misses_below_another_heading_than_its_wrong_words_stays_apart(judged: Judged) -> None:
    answer = "Op een verzoek om inzage bij de directeur antwoordt hij binnen een maand."
    complaint = "Met een klacht over een verzoek om inzage gaat een ouder naar de klachtencommissie."
    found = joined(judged(f"## Inzage\n\n{answer}\n\n## Klachten over inzage\n\n{complaint}", REQUESTS)).findings

    assert len(found) == 2


@pytest.mark.parametrize(
    ("now", "change"),
    [(SILENT, Change.NEW), ("## Back-up\n\nVan alles maken wij elke nacht een back-up.", Change.UNCHANGED)],
)
def test_a_gap_that_is_new_is_not_hidden_by_one_that_was_there(judged: Judged, now: str, change: Change) -> None:
    before = judged("## Back-up\n\nElke nacht maken wij een back-up.", BACK_UP)
    (one,) = joined(compared(judged(now, BACK_UP), before)).findings

    assert one.change is change
