"""For a list of tests: one test for each rule; what holds has passed, what cannot be told is skipped."""

from collections import Counter
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import Element

from ibplint.model.finding import Finding
from ibplint.model.result import RuleResult, RunResult
from ibplint.model.verdict import Verdict
from ibplint.model.view import View
from ibplint.showing.channels.xml_text import element, xml_text
from ibplint.showing.sight import Sight
from ibplint.showing.spots import Spots
from ibplint.showing.statements.evidence import evidence_counted
from ibplint.showing.tally import to_mend
from ibplint.showing.words import not_judged_words, severity_word, verdict_word

_OF = {"nl": "{verdict}: {count} van {examined}", "en": "{verdict}: {count} of {examined}"}


def render(result: RunResult, view: View) -> str:
    """One suite with a test for each rule."""
    sight = Sight(result, view)
    spots, found = Spots(sight), _by_rule(result)
    tests = [
        *(_test(spots, rule, found.get(rule.id, [])) for rule in result.rules),
        *(_left_out(sight, rule) for rule in result.not_judged),
    ]
    counts = Counter(inside.tag for test in tests for inside in test)
    numbers = {"tests": len(tests), "failures": counts["failure"], "errors": 0, "skipped": counts["skipped"]}
    named = {"name": f"ibplint {result.dossier}"}
    suite = element(
        "testsuite",
        {**named, **numbers, "time": 0, "timestamp": f"{result.as_of}T00:00:00"},
        element("properties", {}, *_properties(result, view.lang)),
        *tests,
    )
    return xml_text(element("testsuites", {**named, **numbers, "time": 0}, suite))


def _properties(result: RunResult, lang: str) -> Iterator[Element]:
    said = {"tool": result.tool, "as_of": result.as_of, "timezone": result.timezone}
    for name, value in (said | {"evidence": evidence_counted(result, lang)}).items():
        yield element("property", {"name": name, "value": value})


def _by_rule(result: RunResult) -> Mapping[str, list[Finding]]:
    found: dict[str, list[Finding]] = {}
    for finding in to_mend(result.findings):
        for rule in (finding.rule, *finding.also):
            found.setdefault(rule, []).append(finding)
    return found


def _test(spots: Spots, rule: RuleResult, found: list[Finding]) -> Element:
    at: Mapping[str, object] = {}
    if found:
        spot = spots.of(found[0].place)
        at = {"file": spot.path, "line": spot.span.line}
    framework = next(iter(rule.norms), "ibplint")
    attributes = {"classname": f"ibplint.{framework}", "name": rule.id, **at, "time": 0}
    return element("testcase", attributes, *_outcome(spots.sight, rule, found))


def _outcome(sight: Sight, rule: RuleResult, found: list[Finding]) -> Iterator[Element]:
    says = rule.says[sight.view.lang]
    match rule.verdict:
        case Verdict.MET:
            return
        case Verdict.NOT_MET:
            text = "\n".join(_finding(sight, one) for one in found)
            heaviest = found[0].severity if found else rule.severity
            yield element("failure", {"type": heaviest.value, "message": f"{says}: {_count(sight, rule)}"}, text=text)
        case _:
            yield element("skipped", {"message": f"{says}: {_reason(sight, rule)}"})


def _finding(sight: Sight, finding: Finding) -> str:
    word = severity_word(finding.severity, sight.view.lang)
    return f"{sight.place(finding.place)}: {word}: {sight.advice(finding)}"


def _count(sight: Sight, rule: RuleResult) -> str:
    word = verdict_word(rule.verdict, sight.view.lang)
    return sight.words(_OF, verdict=word, count=rule.count(rule.verdict), examined=rule.examined)


def _reason(sight: Sight, rule: RuleResult) -> str:
    reason = sight.reason(rule)
    return f"{verdict_word(rule.verdict, sight.view.lang)}: {reason}" if reason else _count(sight, rule)


def _left_out(sight: Sight, rule: str) -> Element:
    skipped = element("skipped", {"message": not_judged_words(sight.view.lang)})
    return element("testcase", {"classname": "ibplint", "name": rule, "time": 0}, skipped)
