"""For a log of GitHub Actions: the heaviest findings as annotations on their lines, the whole list in the summary."""

from collections.abc import Iterator, Sequence
from itertools import islice

from ibplint.model.finding import Finding
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity
from ibplint.model.view import View
from ibplint.rulebook.citation import cite
from ibplint.showing.channels.log_line import github_line
from ibplint.showing.comments.comment import comment
from ibplint.showing.paint import painted
from ibplint.showing.sight import Sight, without_names
from ibplint.showing.spots import Spots
from ibplint.showing.summary import summary_lines
from ibplint.showing.tally import made_here, severities
from ibplint.showing.unjudged import unjudged_lines
from ibplint.showing.words import severities_counted

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
# GitHub shows no more of one severity in one step; the rest stands in the log alone.
_SHOWN = 10
_TEXTS = {
    "more": {
        "nl": "Er zijn nog meer bevindingen ({count}); alle staan in de samenvatting van deze stap.",
        "en": "There are more findings ({count}); all are in the summary of this step.",
    },
}


def render(result: RunResult, view: View) -> str:
    """At most ten annotations of each severity, the worst first; then what was not judged, and what came of it all."""
    sight = Sight(result, view)
    found = made_here(result)
    shown = [one for severity in Severity for one in _shown(found, severity, _room(found, severity))]
    rest = [one for one in found if one not in shown]
    lines = [*_annotations(sight, shown), *_more(sight, rest)]
    return "".join(f"{line}\n" for line in lines) + painted(
        (*unjudged_lines(sight), *summary_lines(sight)), colour=False
    )


def summary(result: RunResult, view: View, room: int) -> str:
    """Markdown for the summary of a step, in at most so many bytes: every finding, old ones included."""
    return comment(without_names(result, view), room, whole=True)


def failure(message: str, _exit_code: int) -> str:
    """What stands in the place of a result when there is none, so that the pull request shows it."""
    return f"{github_line('error', {'title': 'ibplint'}, message)}\n"


def _room(found: Sequence[Finding], severity: Severity) -> int:
    """How many annotations of a severity there may be: one notice says that there are more."""
    over = any(count > _SHOWN for count in severities(found).values())
    return _SHOWN - 1 if over and severity is Severity.NOTE else _SHOWN


def _shown(found: Sequence[Finding], severity: Severity, room: int) -> Iterator[Finding]:
    return islice((one for one in found if one.severity is severity), room)


def _annotations(sight: Sight, found: Sequence[Finding]) -> Iterator[str]:
    spots = Spots(sight)
    for finding in found:
        spot = spots.of(finding.place)
        properties: dict[str, object] = {"file": spot.path, "line": spot.span.line, "endLine": spot.span.end_line}
        # Columns are taken in only where they are on one line.
        if spot.span.line == spot.span.end_line:
            properties |= {"col": spot.span.column, "endColumn": spot.span.end_column}
        yield github_line(
            _COMMANDS[finding.severity], {**properties, "title": sight.says(finding.rule)}, _text(sight, finding)
        )


def _text(sight: Sight, finding: Finding) -> str:
    lang = sight.view.lang
    norms = " · ".join(cite(framework, norm, lang) for framework, ids in finding.norms.items() for norm in ids)
    return "\n".join(part for part in (sight.advice(finding), norms) if part)


def _more(sight: Sight, rest: Sequence[Finding]) -> Iterator[str]:
    if rest:
        count = severities_counted(severities(rest), sight.view.lang)
        yield github_line("notice", {"title": "ibplint"}, sight.words(_TEXTS["more"], count=count))
