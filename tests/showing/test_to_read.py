"""What a person must read in a text stands there by place: one line of the text once, with all that is asked there."""

import json

from results_by_hand import finding, result, rule, texts

from ibplint.model.message import Message, Quote
from ibplint.model.place import Place
from ibplint.model.result import RecordResult, RuleResult
from ibplint.model.span import Span
from ibplint.model.verdict import Verdict
from ibplint.model.view import View
from ibplint.reports.csv import render as csv_report
from ibplint.reports.json import render as json_report
from ibplint.reports.markdown import render as markdown_report
from ibplint.reports.text import render

POLICY = "README.md"


def at(line: int, column: int = 3) -> Place:
    return Place(POLICY, Span(line, column, line, column + 4), "documenten", "beleid")


def asked(what: str, place: Place) -> Message:
    return Message(texts("of {words} iets zegt over {about}"), {"about": texts(what), "words": Quote("vier", place)})


def left_open(name: str, *asks: Message) -> RuleResult:
    first, *further = asks
    place = next(one.place for one in first.values.values() if isinstance(one, Quote))
    return rule(
        name, Verdict.UNDETERMINED, records=(RecordResult(place, Verdict.UNDETERMINED, first, "", tuple(further)),)
    )


def shown(*rules: RuleResult, full: bool = False, **rest: object) -> str:
    text = render(result(rules=rules, **rest), View(full=full))
    return text[text.index("Niet te beoordelen\n") :]


def test_what_is_asked_at_one_line_stands_below_its_place() -> None:
    text = shown(left_open("b", asked("logging", at(9))), left_open("a", asked("back-ups", at(9, 20))))

    assert (
        "  README.md:9:3\n    - of `vier` iets zegt over back-ups (a)\n    - of `vier` iets zegt over logging (b)\n"
        in text
    )
    assert text.count("README.md:9") == 1


def test_the_places_stand_as_the_text_runs_below_what_to_do() -> None:
    text = shown(left_open("a", asked("back-ups", at(12))), left_open("b", asked("logging", at(9))))

    assert text.index("Lees deze plaatsen zelf na.") < text.index("README.md:9:3") < text.index("README.md:12:3")


def test_each_thing_that_one_rule_could_not_tell_is_asked() -> None:
    text = shown(left_open("a", asked("back-ups", at(9)), asked("logging", at(12))))

    assert "README.md:9:3\n    - of `vier` iets zegt over back-ups (a)\n" in text
    assert "README.md:12:3\n    - of `vier` iets zegt over logging (a)\n" in text


def test_a_line_with_a_finding_says_so() -> None:
    text = shown(left_open("a", asked("logging", at(9))), findings=(finding(place=at(9, 30)),))

    assert "README.md:9:3  (hier staat ook een bevinding)\n" in text


def test_what_is_no_place_in_a_text_stands_by_its_reason_as_before() -> None:
    absent = Message(texts("er is geen register `verwerkers`"))
    text = shown(left_open("a", asked("logging", at(9))), rule("c", Verdict.UNDETERMINED, reason=absent))

    assert "  er is geen register `verwerkers`\n    - Dit stelt c (c)\n" in text


def test_in_full_every_record_stands_by_its_reason() -> None:
    text = shown(left_open("a", asked("back-ups", at(9)), asked("logging", at(12))), full=True)

    assert "Lees deze plaatsen" not in text
    assert "  of `vier` iets zegt over logging\n    - Dit stelt a (a): documenten/beleid" in text


def test_other_forms_tell_all_that_is_open_too() -> None:
    made = result(rules=(left_open("a", asked("back-ups", at(9)), asked("logging", at(12))),))
    both = "of `vier` iets zegt over back-ups; of `vier` iets zegt over logging"

    assert json.loads(json_report(made, View()))["rules"][0]["records"][0]["reason"] == both
    assert both in markdown_report(made, View())
    assert "back-ups" in csv_report(made, View())
    assert "logging" in csv_report(made, View())
