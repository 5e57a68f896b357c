"""For code scanning: SARIF 2.1.0 as GitHub takes it in, rules with their help, deviations as suppressions.

A solved finding is left out: services that do not know `baselineState` would show it as open.
"""

from typing import Any
from urllib.parse import quote

from ibplint.model.finding import Change, Finding, Related
from ibplint.model.place import Place
from ibplint.model.result import RuleResult, RunResult
from ibplint.model.verdict import Severity
from ibplint.model.view import View
from ibplint.showing.channels.json_text import json_text
from ibplint.showing.rule_help import full_text, help_markdown, help_text
from ibplint.showing.shapes import Shape
from ibplint.showing.sight import Sight
from ibplint.showing.spots import Spots
from ibplint.showing.statements.evidence import evidence_counted

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_WEIGHTS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "recommendation"}
_STATES = {Change.NEW: "new", Change.UNCHANGED: "unchanged"}
_HERE_TOO = {"nl": "ook hier", "en": "here too"}
# GitHub shows no more.
_LONGEST = 1024
_TAGS = 10
_RELATED = 100
_LINKED = 4


def render(result: RunResult, view: View) -> str:
    """One run, with every rule that was judged and every finding."""
    sight = Sight(result, view)
    return json_text({"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(sight)]}, lines=True)


def _run(sight: Sight) -> Shape:
    result = sight.result
    name, _, version = result.tool.partition(" ")
    numbers = {rule.id: number for number, rule in enumerate(result.rules)}
    spots = Spots(sight)
    return {
        "tool": {
            "driver": {
                "name": name,
                "fullName": result.tool,
                "semanticVersion": version or "0.0.0",
                "language": sight.view.lang,
                "rules": [_rule(sight, rule) for rule in result.rules],
            }
        },
        # One repository may hold several dossiers: each is an analysis of its own.
        "automationDetails": {"id": "".join(f"{part}/" for part in (name, quote(_bytes(result.prefix))) if part)},
        "invocations": [{"executionSuccessful": not result.errors}],
        "columnKind": "unicodeCodePoints",
        "results": [_result(spots, finding, numbers) for finding in result.findings],
        "properties": {
            "asOf": result.as_of.isoformat(),
            "timezone": result.timezone,
            "dossier": result.dossier,
            "base": result.base,
            "evidence": evidence_counted(result, sight.view.lang),
            "verdicts": {rule.id: _verdict(sight, rule) for rule in result.rules},
        },
    }


def _rule(sight: Sight, rule: RuleResult) -> Shape:
    norms = [f"{framework}/{norm}" for framework, ids in rule.norms.items() for norm in ids]
    return {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.id.split("-"))[:255],
        "shortDescription": {"text": f"{rule.says[sight.view.lang]}."[:_LONGEST]},
        "fullDescription": {"text": full_text(sight, rule)[:_LONGEST]},
        "help": {"text": help_text(sight, rule), "markdown": help_markdown(sight, rule)},
        "defaultConfiguration": {"level": rule.severity},
        "properties": {
            "tags": ["ibp", *norms][:_TAGS],
            "precision": "high",
            "problem.severity": _WEIGHTS[rule.severity],
        },
    }


def _verdict(sight: Sight, rule: RuleResult) -> Shape:
    """What no result says: rules that hold, and rules of which that cannot be told."""
    reason = {"reason": sight.message(rule.reason)} if rule.reason else {}
    return {"verdict": rule.verdict, "examined": rule.examined, **reason}


def _result(spots: Spots, finding: Finding, numbers: dict[str, int]) -> Shape:
    related = finding.related[:_RELATED]
    made: Shape = {
        "ruleId": finding.rule,
        "level": finding.severity,
        "message": {"text": _text(spots, finding)},
        "locations": [{**_location(spots, finding.place), "logicalLocations": [_logical(finding.place)]}],
        "relatedLocations": [_related(spots, one, number) for number, one in enumerate(related, 1)],
        "partialFingerprints": {"primaryLocationLineHash": f"{finding.fingerprint}:1"},
        "properties": {
            "also": finding.also,
            "norms": {framework: list(ids) for framework, ids in finding.norms.items()},
        },
    }
    if finding.rule in numbers:
        made["ruleIndex"] = numbers[finding.rule]
    if finding.change in _STATES:
        made["baselineState"] = _STATES[finding.change]
    if finding.waiver:
        made["suppressions"] = [
            {
                "kind": "external",
                "status": "accepted",
                "justification": spots.sight.excuse(finding),
                "location": _location(spots, finding.waiver.place),
            }
        ]
    return made


def _text(spots: Spots, finding: Finding) -> str:
    """The message, the next step, and links to other places: a service shows only the places that are linked."""
    sight = spots.sight
    linked = ", ".join(
        f"[{_unlinked(sight.place(one.place), '[]')}]({number})"
        for number, one in enumerate(finding.related[:_LINKED], 1)
    )
    also = f"\n{sight.words(_HERE_TOO)}: {linked}" if linked else ""
    return f"{_unlinked(sight.advice(finding))}{also}"


def _unlinked(text: str, signs: str = "") -> str:
    """A document's words, in which `[this](1)` is no link."""
    for sign in signs:
        text = text.replace(sign, f"\\{sign}")
    return text.replace("](", "] (")


def _location(spots: Spots, place: Place) -> Shape:
    spot = spots.of(place)
    span = spot.span
    return {
        "physicalLocation": {
            "artifactLocation": {"uri": quote(_bytes(spot.path))},
            "region": {
                "startLine": span.line,
                "startColumn": span.column,
                "endLine": span.end_line,
                "endColumn": span.end_column,
            },
        }
    }


def _logical(place: Place) -> Shape:
    parts = [part for part in (place.register, place.record, place.field) if part]
    return {"fullyQualifiedName": "/".join(parts) or place.path, "kind": "member"}


def _related(spots: Spots, related: Related, number: int) -> dict[str, Any]:
    text = spots.sight.words(_HERE_TOO)
    return {"id": number, **_location(spots, related.place), "message": {"text": text}}


def _bytes(path: str) -> bytes:
    """The name as the disk has it, also where it is no text."""
    return path.encode("utf-8", "surrogateescape")
