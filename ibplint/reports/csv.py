"""For Excel: one row for each rule and record, with the verdict and what was found there.

The text begins with the mark by which Excel knows UTF-8; no cell is read as a formula.
"""

import csv
import re
from collections.abc import Iterator, Mapping
from io import StringIO

from ibplint.model.clean import clean
from ibplint.model.finding import Finding
from ibplint.model.result import RecordResult, RuleResult, RunResult
from ibplint.model.view import View
from ibplint.rulebook.citation import cite
from ibplint.showing.sight import Sight
from ibplint.showing.words import not_judged_words, severity_word, verdict_word

_MARK = "\ufeff"
# Also in the width of East Asian signs, which Excel takes for the same.
_FORMULA = re.compile("((?:^|[;,])\\s*)([-=+@\uff1d\uff0b\uff0d\uff20])")
_HEAD = {
    "nl": "normen|toetsregel|vraagt|ernst|oordeel|register|vermelding|bestand|regel|bevinding of reden|doen|peildatum",
    "en": "norms|rule|asks|severity|verdict|register|record|file|line|finding or reason|do|as-of date",
}
_BETWEEN = " / "

_Found = Mapping[tuple[str, str, str], list[Finding]]


def render(result: RunResult, view: View) -> str:
    """A head, and a row for each rule and record; a rule that examined nothing has one row with its reason."""
    sight = Sight(result, view)
    found = _by_record(sight)
    text = StringIO()
    rows = csv.writer(text, delimiter=view.delimiter, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    rows.writerow(_HEAD[view.lang].split("|"))
    for rule in result.rules:
        for row in _rows(sight, rule, found):
            rows.writerow([_cell(cell) for cell in (*row, result.as_of.isoformat())])
    for name in result.not_judged:
        rows.writerow(["", name, *[""] * 7, not_judged_words(view.lang), "", result.as_of.isoformat()])
    return _MARK + text.getvalue()


def _by_record(sight: Sight) -> _Found:
    found: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in sight.result.findings:
        for rule in (finding.rule, *finding.also):
            found.setdefault((rule, finding.place.register, finding.place.record), []).append(finding)
    return found


def _rows(sight: Sight, rule: RuleResult, found: _Found) -> Iterator[tuple[str, ...]]:
    lang = sight.view.lang
    norms = ", ".join(cite(framework, norm, lang) for framework, ids in rule.norms.items() for norm in ids)
    about = (norms, rule.id, rule.says[lang], severity_word(rule.severity, lang))
    for record in rule.records:
        yield (*about, *_record(sight, rule, record, found))
    if not rule.records:
        yield (*about, verdict_word(rule.verdict, lang), "", "", "", "", sight.reason(rule), "")


def _record(sight: Sight, rule: RuleResult, record: RecordResult, found: _Found) -> tuple[str, ...]:
    place, lang = record.place, sight.view.lang
    here = sight.in_dossier(place)
    own = found.get((rule.id, place.register, place.record), [])
    reasons = [" ".join(filter(None, (sight.message(one.message), _bracketed(sight.excuse(one))))) for one in own]
    return (
        verdict_word(record.verdict, lang),
        place.register,
        place.record,
        sight.path(place.path) if here else "",
        str(place.span.line) if here else "",
        _BETWEEN.join(reasons or map(sight.message, record.reasons)),
        _BETWEEN.join(dict.fromkeys(one.fix[lang] for one in own)),
    )


def _bracketed(text: str) -> str:
    return f"({text})" if text else ""


def _cell(text: str) -> str:
    """A text that a spreadsheet shows and does not compute."""
    # Behind a delimiter too: who opens a file with `,` where `;` is meant would cut the cell there.
    return _FORMULA.sub("\\1'\\2", clean(text))
