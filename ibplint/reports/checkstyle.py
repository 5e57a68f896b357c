"""For tools that read Checkstyle: findings by file. What a deviation covers is not in it."""

from collections.abc import Iterable
from itertools import groupby
from xml.etree.ElementTree import Element

from ibplint.model.finding import Finding
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity
from ibplint.model.view import View
from ibplint.showing.channels.xml_text import element, xml_text
from ibplint.showing.sight import Sight
from ibplint.showing.spots import Spot, Spots
from ibplint.showing.tally import to_mend

_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "info"}


def render(result: RunResult, view: View) -> str:
    """Every finding that is to be mended, by file and line."""
    spots = Spots(Sight(result, view))
    placed = [(spots.of(finding.place), finding) for finding in to_mend(result.findings)]
    placed.sort(key=lambda pair: (pair[0].path, pair[0].span))
    files = [_file(spots, path, found) for path, found in groupby(placed, key=lambda pair: pair[0].path)]
    remark = f"{result.tool}, {result.as_of} {result.timezone}"
    return xml_text(element("checkstyle", {"version": "4.3"}, *files), remark)


def _file(spots: Spots, path: str, found: Iterable[tuple[Spot, Finding]]) -> Element:
    return element("file", {"name": path}, *(_error(spots, spot, finding) for spot, finding in found))


def _error(spots: Spots, spot: Spot, finding: Finding) -> Element:
    return element(
        "error",
        {
            "line": spot.span.line,
            "column": spot.span.column,
            "severity": _SEVERITIES[finding.severity],
            "message": spots.sight.advice(finding),
            "source": f"ibplint.{finding.rule}",
        },
    )
