"""For machines: everything a run found, passes included, valid against `schemas/result.schema.json`."""

import json
import re
from dataclasses import replace
from typing import Any

from ibplint import __version__
from ibplint.model.clean import clean
from ibplint.model.file import ReadFile
from ibplint.model.result import SCHEMA_VERSION, RunResult
from ibplint.model.view import View
from ibplint.showing.shapes import Shape, finding_shape, outlook_shape, rule_shape
from ibplint.showing.sight import Sight
from ibplint.showing.words import unread_words


def render(result: RunResult, view: View) -> str:
    """The result as JSON: codes are the same in every language, texts are in the reader's, names are not in it."""
    sight = Sight(result, replace(view, names=False))
    return _written(
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
            "findings": [finding_shape(sight, finding) for finding in result.findings],
            "outlooks": [outlook_shape(sight, coming) for coming in result.outlooks],
            "evidence": result.evidence,
            "errors": [{"message": message} for message in result.errors],
            "exit_code": result.exit_code,
        }
    )


def failure(message: str, exit_code: int) -> str:
    """What stands in the place of a result when there is none, so that the output is JSON all the same."""
    return _written(
        {
            "schema_version": SCHEMA_VERSION,
            "tool": f"ibplint {__version__}",
            "errors": [{"message": message}],
            "exit_code": exit_code,
        }
    )


def _written(shape: Shape) -> str:
    text = json.dumps(_cleaned(shape), allow_nan=False, ensure_ascii=True, indent=2)
    # Nothing in it can be read as a log command of a CI service.
    return re.sub("#(?=#)", r"\\u0023", text) + "\n"


def _cleaned(value: Any) -> Any:
    match value:
        case str():
            return clean(str(value))
        case dict():
            return {clean(key): _cleaned(one) for key, one in value.items()}
        case list() | tuple():
            return [_cleaned(one) for one in value]
        case _:
            return value


def _file(sight: Sight, file: ReadFile) -> Shape:
    unread = (
        {"code": file.unread.name.lower(), "text": unread_words(file.unread, sight.view.lang)} if file.unread else None
    )
    return {"path": sight.path(file.path), "kind": file.kind.name.lower(), "sha256": file.sha256, "unread": unread}


def _registers(result: RunResult) -> Shape:
    return {
        register.name: {
            "present": register.present,
            "records": register.records,
            "in_force": register.in_force,
            "darkened": register.darkened,
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
            "norms": [
                {
                    "id": norm.id,
                    "title": norm.title[lang],
                    "source": norm.source,
                    "verdict": norm.verdict,
                    "verified": {"number": norm.number_verified, "wording": norm.wording_verified},
                    "rules": norm.rules,
                    "rest": norm.rest[lang] if norm.rest else None,
                    "maturity": vars(norm.maturity) if norm.maturity else None,
                }
                for norm in framework.norms
            ],
        }
        for framework in sight.result.frameworks
    ]
