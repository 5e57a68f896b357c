"""For a log of Azure Pipelines: errors and warnings as its own, notes as plain lines, for it knows no third kind."""

from collections.abc import Iterator

from ibplint.model.finding import Finding
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity
from ibplint.model.view import View
from ibplint.showing.channels.log_line import azure_line
from ibplint.showing.paint import line, painted
from ibplint.showing.sight import Sight
from ibplint.showing.spots import Spots
from ibplint.showing.summary import summary_lines
from ibplint.showing.tally import made_here
from ibplint.showing.unjudged import unjudged_lines
from ibplint.showing.words import severity_word

_WITH_WARNINGS = "##vso[task.complete result=SucceededWithIssues;]ibplint"


def render(result: RunResult, view: View) -> str:
    """Every finding on a line, the worst first; then what was not judged, and what came of it all."""
    sight = Sight(result, view)
    found = made_here(result)
    notes = [finding for finding in found if finding.severity is Severity.NOTE]
    issues = [finding for finding in found if finding.severity is not Severity.NOTE]
    # A step that fails says so by its exit code.
    ending = f"{_WITH_WARNINGS}\n" if issues and result.exit_code == 0 else ""
    plain = painted(
        (*(line(_note(sight, note)) for note in notes), *unjudged_lines(sight), *summary_lines(sight)), colour=False
    )
    return "".join(f"{one}\n" for one in _commands(sight, issues)) + plain + ending


def failure(message: str, _exit_code: int) -> str:
    """What stands in the place of a result when there is none, so that the pipeline shows it."""
    return f"{azure_line({'type': 'error'}, f'ibplint: {message}')}\n"


def _commands(sight: Sight, found: list[Finding]) -> Iterator[str]:
    spots = Spots(sight)
    for finding in found:
        spot = spots.of(finding.place)
        properties = {
            "type": finding.severity.value,
            "sourcepath": spot.path,
            "linenumber": spot.span.line,
            "columnnumber": spot.span.column,
            "code": finding.rule,
        }
        yield azure_line(properties, sight.advice(finding))


def _note(sight: Sight, finding: Finding) -> str:
    word = severity_word(finding.severity, sight.view.lang)
    return f"{sight.place(finding.place)}: {word}: {sight.advice(finding)} ({finding.rule})"
