"""Findings in a text by their subject, in an order in which the text can be mended.

A framework may say that its norms are such subjects: then a finding belongs to the first of these norms that it names.
"""

from collections.abc import Mapping, Sequence

from ibplint.model.clean import clean
from ibplint.model.finding import Finding
from ibplint.model.frozen import frozen
from ibplint.model.message import Texts
from ibplint.model.place import Place
from ibplint.model.verdict import Severity
from ibplint.showing.sight import Sight

_OTHER: Texts = {"nl": "Overig", "en": "Other"}


@frozen()
class Subject:
    """What findings have in common; without a title they have no more in common than their file."""

    title: str
    findings: tuple[Finding, ...]


def by_subject(sight: Sight, path: str, findings: Sequence[Finding]) -> tuple[Subject, ...]:
    """Subjects with an error, as the text runs; then the rest so; then what it lacks as a whole; last what has none."""
    page = next((file.page for file in sight.result.files if file.path == path), None)
    titles = sight.result.subjects if page else {}
    lang = sight.view.lang
    grouped: dict[str, list[Finding]] = {}
    for finding in findings:
        grouped.setdefault(_title(finding, titles, lang), []).append(finding)
    if page is None or grouped.keys() <= {""}:
        return (Subject("", tuple(findings)),)
    top = page.headings[0].span.line if page.headings else 1
    ordered = sorted(grouped.items(), key=lambda one: (not one[0], *_turn(one[1], top), one[0]))
    return tuple(Subject(title or _OTHER[lang], tuple(found)) for title, found in ordered)


def _title(finding: Finding, titles: Mapping[tuple[str, str], Texts], lang: str) -> str:
    named = ((framework, norm) for framework, norms in finding.norms.items() for norm in norms)
    return next((clean(titles[one][lang]) for one in named if one in titles), "")


def _turn(findings: Sequence[Finding], top: int) -> tuple[bool, bool, Place]:
    """Errors first; what stands at the title alone comes behind what stands in the text."""
    wrong = any(one.severity is Severity.ERROR and not one.waiver for one in findings)
    places = tuple(one.place for one in findings)
    below = tuple(place for place in places if place.span.line > top)
    return not wrong, not below, min(below or places)
