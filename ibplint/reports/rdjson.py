"""For reviewdog: its own JSON, in which columns count the bytes of UTF-8. What a deviation covers is not in it."""

from ibplint.model.finding import Finding
from ibplint.model.place import Place
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity
from ibplint.model.view import View
from ibplint.showing.channels.json_text import json_text
from ibplint.showing.shapes import Shape
from ibplint.showing.sight import Sight
from ibplint.showing.spots import Spots
from ibplint.showing.tally import to_mend

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}
_HERE_TOO = {"nl": "ook hier", "en": "here too"}


def render(result: RunResult, view: View) -> str:
    """Every finding that is to be mended; reviewdog itself chooses those on changed lines."""
    spots = Spots(Sight(result, view))
    diagnostics = [_diagnostic(spots, finding) for finding in to_mend(result.findings)]
    return json_text({"source": {"name": f"{result.tool}, {result.as_of}"}, "diagnostics": diagnostics})


def _diagnostic(spots: Spots, finding: Finding) -> Shape:
    here_too = spots.sight.words(_HERE_TOO)
    return {
        "message": spots.sight.advice(finding),
        "location": _location(spots, finding.place),
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.rule},
        "related_locations": [
            {"message": here_too, "location": _location(spots, related.place)} for related in finding.related
        ],
    }


def _location(spots: Spots, place: Place) -> Shape:
    span = spots.in_bytes(place)
    return {
        "path": spots.of(place).path,
        "range": {
            "start": {"line": span.line, "column": span.column},
            "end": {"line": span.end_line, "column": span.end_column},
        },
    }
