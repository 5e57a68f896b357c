"""For machines: everything a run found, passes included, valid against `schemas/result.schema.json`."""

from ibplint import __version__
from ibplint.model.file import ReadFile
from ibplint.model.result import SCHEMA_VERSION, FrameworkResult, RunResult
from ibplint.model.verdict import Severity
from ibplint.model.view import View
from ibplint.showing.changes import made_of
from ibplint.showing.channels.json_text import json_text
from ibplint.showing.measured import measure_shape
from ibplint.showing.shapes import Shape, finding_shape, outlook_shape, rule_shape
from ibplint.showing.sight import Sight
from ibplint.showing.statements.shapes import attestation_shape, deviation_shape, evidence_shape
from ibplint.showing.tally import severities, to_mend
from ibplint.showing.words import unread_words


def render(result: RunResult, view: View) -> str:
    """The result as JSON: codes are the same in every language, texts are in the reader's."""
    sight = Sight(result, view)
    return json_text(
        {
            "schema_version": SCHEMA_VERSION,
            "tool": result.tool,
            "lang": view.lang,
            "as_of": result.as_of.isoformat(),
            "timezone": result.timezone,
            "dossier": result.dossier,
            "one_file": result.one_file,
            "files": [_file(sight, file) for file in result.files],
            "registers": _registers(result),
            "frameworks": _frameworks(sight),
            "rules": [rule_shape(sight, rule) for rule in result.rules],
            "not_judged": result.not_judged,
            "base": _base(result),
            "selection": _selection(sight),
            "findings": [finding_shape(sight, finding) for finding in result.findings],
            "solved": [finding_shape(sight, finding) for finding in result.solved],
            "outlooks": [outlook_shape(sight, coming) for coming in result.outlooks],
            "evidence": [evidence_shape(sight, one) for one in result.evidence],
            "evidence_required": result.evidence_required,
            "deviations": [deviation_shape(sight, one) for one in result.deviations],
            "deviations_count": result.deviations_count,
            "measure": measure_shape(result),
            "attestations": [attestation_shape(sight, one) for one in result.attestations],
            "errors": [{"message": message} for message in result.errors],
            "exit_code": result.exit_code,
        }
    )


def failure(message: str, exit_code: int) -> str:
    """What stands in the place of a result when there is none, so that the output is JSON all the same."""
    return json_text(
        {
            "schema_version": SCHEMA_VERSION,
            "tool": f"ibplint {__version__}",
            "errors": [{"message": message}],
            "exit_code": exit_code,
        }
    )


def _base(result: RunResult) -> Shape | None:
    if not result.base:
        return None
    return {"revision": result.base, "commit": result.base_commit, "present": result.base_there}


def _selection(sight: Sight) -> Shape | None:
    """The paths of which findings are shown, and how many stand elsewhere; null when all are shown."""
    result = sight.result
    if not result.selected:
        return None
    left = made_of(result, result.elsewhere)
    counts = severities(to_mend(left))
    elsewhere = {severity: counts.get(severity, 0) for severity in Severity}
    paths = [sight.path(path) for path in result.selected]
    return {"paths": paths, "elsewhere": {**elsewhere, "waived": len(left) - sum(elsewhere.values())}}


def _file(sight: Sight, file: ReadFile) -> Shape:
    unread = (
        {"code": file.unread.name.lower(), "text": unread_words(file.unread, sight.view.lang)} if file.unread else None
    )
    shape = {"path": sight.path(file.path), "kind": file.kind.name.lower(), "sha256": file.sha256, "unread": unread}
    if file.taken is None or file.taken.reason is None:
        return shape
    return {**shape, "read_as": {"kind": file.taken.kind, "text": sight.message(file.taken.reason)}}


def _registers(result: RunResult) -> Shape:
    return {
        register.name: {
            "present": register.present,
            "records": register.records,
            "in_force": register.in_force,
            "darkened": register.darkened,
            "passed": [f"{place.register}/{place.record}" for place in register.passed],
        }
        for register in result.registers
    }


def _frameworks(sight: Sight) -> list[Shape]:
    lang = sight.view.lang
    return [
        {
            "id": framework.id,
            "title": framework.title[lang],
            "version": framework.version,
            "domains": [{"id": name, "title": title[lang]} for name, title in framework.domains.items()],
            "not_loaded": framework.not_loaded,
            "scale": _scale(framework),
            "norms": [
                {
                    "id": norm.id,
                    "domain": norm.domain,
                    "title": norm.title[lang],
                    "title_status": norm.title_status.get(lang),
                    "source": norm.source,
                    "verdict": norm.verdict,
                    "judged": norm.judged or norm.verdict,
                    "verified": {"number": norm.number_verified, "wording": norm.wording_verified},
                    "rules": norm.rules,
                    "rest": norm.rest[lang] if norm.rest else None,
                    "maturity": vars(norm.maturity) if norm.maturity else None,
                    "attested_by": norm.attested_by,
                    "hindered_by": norm.hindered_by,
                }
                for norm in framework.norms
            ],
        }
        for framework in sight.result.frameworks
    ]


def _scale(framework: FrameworkResult) -> Shape | None:
    return dict(zip(("low", "high", "target"), framework.scale, strict=True)) if framework.scale else None
