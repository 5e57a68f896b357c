"""What a text says twice is one finding with both places: a duty of a role, advice for consent. Another is another."""

from collections.abc import Callable

import pytest

from ibplint.judging.comparison import compared
from ibplint.judging.judge import Selection
from ibplint.judging.one_mending import joined
from ibplint.model.finding import Change
from ibplint.model.result import RunResult

ResultOf = Callable[..., RunResult]
Judged = Callable[..., RunResult]

TASKS = "roltaak-fg"
HEADING = "# IBP-beleid\n\n## FG\n\nDe taken van de FG zijn:\n\n- het toezicht op de naleving;\n"


@pytest.fixture
def judged(result_of: ResultOf) -> Judged:
    """What a rule says of the duties of the FG, not yet joined."""

    def judges(first: str, later: str) -> RunResult:
        text = f"{HEADING}- {first}.\n\n## Later\n\n{later}\n"
        return result_of({"beleid.md": text}, selection=Selection(rules=(TASKS,)))

    return judges


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("het uitvoeren van DPIA's", "De FG voert de DPIA uit en bespreekt de uitkomst."),
        ("het afhandelen van datalekken", "De FG handelt elk datalek af."),
        ("het goedkeuren van verwerkersovereenkomsten", "De FG keurt elke verwerkersovereenkomst goed."),
    ],
)
def test_a_duty_in_two_places_is_one_finding_with_the_words_of_both(judged: Judged, first: str, later: str) -> None:
    apart = judged(first, later)
    (one,) = joined(apart).findings
    message = one.message.text("nl")

    assert [found.place.span.line for found in apart.findings] == [8, 12]
    assert [related.place.span.line for related in one.related] == [12]
    assert message.count("de tekst geeft de rol") == 1
    assert all(found.message.values["task"].text in message for found in apart.findings)


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("het uitvoeren van DPIA's", "De FG keurt de DPIA goed."),
        ("het afhandelen van datalekken", "De FG handelt elke klacht af."),
        # What the text names no thing for may be another.
        ("het coördineren van het jaarplan", "De FG coördineert de werkgroep."),
    ],
)
def test_two_duties_are_two_findings(judged: Judged, first: str, later: str) -> None:
    assert len(joined(judged(first, later)).findings) == 2


def test_several_duties_in_one_entry_hold_the_one_that_is_said_again(judged: Judged) -> None:
    apart = judged("het uitvoeren van DPIA's en het afhandelen van datalekken", "De FG voert de DPIA uit.")
    (one,) = joined(apart).findings

    assert one.place.span.line == 8
    assert [related.place.span.line for related in one.related] == [12]


def test_a_duty_that_is_said_again_beside_what_another_rule_finds_is_told_once(result_of: ResultOf) -> None:
    text = "# IBP-beleid\n\n## DPIA\n\nDe FG voert een DPIA uit.\n\n## Later\n\nOok later voert de FG de DPIA uit.\n"
    (one,) = joined(result_of({"beleid.md": text}, selection=Selection(rules=(TASKS, "beleid-dpia")))).findings
    message = one.message.text("nl")

    assert message.count("de tekst geeft de rol") == 1
    assert "het advies van de FG over een DPIA" in message


def test_a_duty_that_is_said_once_more_is_new(judged: Judged) -> None:
    before = judged("het uitvoeren van DPIA's", "De FG adviseert.")
    after = judged("het uitvoeren van DPIA's", "De FG voert de DPIA uit.")
    (one,) = joined(compared(after, before)).findings

    assert one.change is Change.NEW


ADVICE = (
    "# IBP-beleid\n\n| Onderdeel | Gegeven |\n|---|---|\n| GMR | besproken in mei, positief advies |\n\n"
    "## Medezeggenschap\n\nOver dit beleid wordt de GMR om advies gevraagd.\n"
)


def test_advice_for_consent_in_a_table_and_in_a_chapter_is_one_finding(result_of: ResultOf) -> None:
    rules = ("beleid-instemming-geen-advies", "beleid-instemming-genoemd")
    apart = result_of({"beleid.md": ADVICE}, selection=Selection(rules=rules))
    (one,) = joined(apart).findings

    assert len(apart.findings) == 3
    assert (one.rule, one.also, one.place.span.line) == (rules[0], rules[1:], 5)
    assert [related.place.span.line for related in one.related] == [9]
    assert one.message.text("nl").count("instemming, die de WMS") == 1


RACI = """

R = uitvoerend, A = eindverantwoordelijk, C = raadplegen

| Activiteit | CvB | FG | Privacy officer |
|---|---|---|---|
| {task} | A | R | C |
| Training | A | C | R |"""


@pytest.mark.parametrize(
    ("first", "row", "count"),
    [
        ("het afhandelen van datalekken", "Datalek afhandelen", 1),
        ("het afhandelen van datalekken", "Verzoek afhandelen", 2),
        # The row names no thing that is known.
        ("het afhandelen van datalekken", "Alles afhandelen", 2),
    ],
)
def test_a_duty_that_a_letter_in_a_table_gives_as_well_is_one_finding(
    judged: Judged, first: str, row: str, count: int
) -> None:
    assert len(joined(judged(first, RACI.format(task=row))).findings) == count


THINGS = """

R = uitvoerend, A = eindverantwoordelijk, C = raadplegen

| Proces | CvB | FG | Privacy officer |
|---|---|---|---|
| {thing} | I | A/R | C |
| Bewustwording | A | C | R |"""


@pytest.mark.parametrize(("thing", "count"), [("DPIA", 1), ("Verwerkingsregister", 2)])
def test_letters_beside_a_thing_alone_come_to_what_sentences_have_the_role_do_with_it(
    judged: Judged, thing: str, count: int
) -> None:
    assert len(joined(judged("het uitvoeren en vaststellen van DPIA's", THINGS.format(thing=thing))).findings) == count
