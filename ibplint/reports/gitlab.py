"""For a merge request of GitLab: Code Quality, which compares it with the report of the target branch itself.

The shape is a list of findings: it has no room for the as-of date. What a deviation covers is left out.
"""

from hashlib import sha256

from ibplint.model.finding import Finding
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity
from ibplint.model.view import View
from ibplint.showing.channels.json_text import json_text
from ibplint.showing.shapes import Shape
from ibplint.showing.sight import Sight
from ibplint.showing.spots import Spots
from ibplint.showing.tally import to_mend

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.NOTE: "info"}


def render(result: RunResult, view: View) -> str:
    """Every finding that is to be mended, the worst first."""
    spots = Spots(Sight(result, view))
    return json_text([_shape(spots, finding) for finding in to_mend(result.findings)])


def _shape(spots: Spots, finding: Finding) -> Shape:
    spot = spots.of(finding.place)
    return {
        "description": spots.sight.advice(finding),
        "check_name": finding.rule,
        "fingerprint": _fingerprint(spots.sight.result.prefix, finding),
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": spot.path, "lines": {"begin": spot.span.line, "end": spot.span.end_line}},
    }


def _fingerprint(prefix: str, finding: Finding) -> str:
    """Unique in the whole repository: GitLab makes one finding of all that bear the same, of other dossiers too."""
    if not prefix:
        return finding.fingerprint
    return sha256(f"{prefix}\x1f{finding.fingerprint}".encode("utf-8", "surrogateescape")).hexdigest()
