"""Rules, findings and places in the shape in which machines get them."""

from typing import Any

from ibplint.model.finding import Coming, Finding, Waiver
from ibplint.model.message import Message
from ibplint.model.place import Place
from ibplint.model.result import RecordResult, RuleResult
from ibplint.model.verdict import WORST_FIRST
from ibplint.showing.sight import Sight

Shape = dict[str, Any]


def rule_shape(sight: Sight, rule: RuleResult) -> Shape:
    """A rule with how many records have each verdict, and each record it examined."""
    counts = {verdict.replace(" ", "_"): rule.count(verdict) for verdict in WORST_FIRST}
    return {
        "id": rule.id,
        "says": rule.says[sight.view.lang],
        "severity": rule.severity,
        "verdict": rule.verdict,
        "judged": rule.judged,
        "norms": {framework: dict(norms) for framework, norms in rule.norms.items()},
        "counts": {"examined": rule.examined, **counts},
        "reason": _reason(sight, rule.reason),
        "silent": rule.silent,
        "proves": rule.proves,
        "records": [_record(sight, record) for record in rule.records],
    }


def _record(sight: Sight, record: RecordResult) -> Shape:
    place = record.place
    return {
        "record": f"{place.register}/{place.record}",
        "path": _path(sight, place),
        "line": place.span.line,
        "verdict": record.verdict,
        "judged": record.judged,
        "deviation": record.deviation or None,
        "reason": sight.reasons(record) or None,
    }


def finding_shape(sight: Sight, finding: Finding) -> Shape:
    """A finding with its places; the message names a record where it would name a person."""
    return {
        "fingerprint": finding.fingerprint,
        "rule": finding.rule,
        "also": finding.also,
        "severity": finding.severity,
        "change": finding.change or None,
        "message": sight.message(finding.message),
        "place": _place(sight, finding.place),
        "related": [_place(sight, related.place) for related in finding.related],
        "norms": {framework: list(norms) for framework, norms in finding.norms.items()},
        "fix": finding.fix[sight.view.lang],
        "waiver": _waiver(sight, finding.waiver) if finding.waiver else None,
    }


def _waiver(sight: Sight, waiver: Waiver) -> Shape:
    return {
        "deviation": waiver.deviation,
        "path": _path(sight, waiver.place),
        "line": waiver.place.span.line,
        "reason": sight.message(waiver.reason),
        "until": waiver.until.isoformat(),
    }


def outlook_shape(sight: Sight, coming: Coming) -> Shape:
    """An outlook with the day on which it becomes a finding."""
    return {
        "rule": coming.rule,
        "severity": coming.severity,
        "day": coming.day.isoformat(),
        "message": sight.message(coming.message),
        "place": _place(sight, coming.place),
    }


def _place(sight: Sight, place: Place) -> Shape:
    return {
        "path": _path(sight, place),
        "line": place.span.line,
        "column": place.span.column,
        "end_line": place.span.end_line,
        "end_column": place.span.end_column,
        "register": place.register,
        "record": place.record,
        "field": place.field,
    }


def _path(sight: Sight, place: Place) -> str:
    """Empty for what stands in no file of the dossier."""
    return sight.path(place.path) if sight.in_dossier(place) else ""


def _reason(sight: Sight, reason: Message | None) -> str | None:
    return sight.message(reason) if reason else None
