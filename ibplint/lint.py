"""The whole story on one page: find the dossier, read it, shape it, judge it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from difflib import get_close_matches
from pathlib import Path

from ibplint import __version__
from ibplint.errors import IbplintError
from ibplint.judging.judge import Selection, judge
from ibplint.model.finding import Finding
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity
from ibplint.reading.folder import read_folder, read_single
from ibplint.reading.own_files import read_settings
from ibplint.reading.scope import Scope, find_scope
from ibplint.rulebook.load import load_rulebook
from ibplint.settings import Settings, settings, zone
from ibplint.shaping.dossier import shape
from ibplint.vocabulary.vocabulary import load_vocabulary

SETTINGS = "ibplint.yaml"


@dataclass(frozen=True)
class Request:
    """What a command asks: paths to show, the day, the rules; None leaves the choice to the dossier's settings."""

    paths: tuple[Path, ...] = ()
    as_of: date | None = None
    rules: tuple[str, ...] = ()
    frameworks: tuple[str, ...] = ()
    fail_on: str | None = None


@dataclass(frozen=True)
class Outcome:
    """The result, and the language that the dossier's settings ask for."""

    result: RunResult
    lang: str | None


def lint(request: Request) -> Outcome:
    """Judge the dossier around the given paths; IbplintError when there is nothing to judge or it cannot be done."""
    scope = find_scope(request.paths)
    chosen = _settings(scope)
    time_zone = zone(chosen.timezone)
    # The one place that reads the clock; everything below judges on this day.
    as_of = request.as_of or chosen.as_of or datetime.now(time_zone).date()
    vocabulary = load_vocabulary()
    rulebook = load_rulebook(vocabulary)
    selection = Selection(request.rules, request.frameworks or chosen.frameworks)
    _known(selection.rules, rulebook.rules, "toetsregel", "rule")
    _known(selection.frameworks, rulebook.frameworks, "normenkader", "framework")
    files = (
        (read_single(scope.one_file, scope.one_file.name),)
        if scope.one_file
        else read_folder(scope.root, chosen.exclude)
    )
    dossier = shape(
        files, vocabulary, name=scope.name, as_of=as_of, zone=time_zone, one_file=scope.one_file is not None
    )
    result = judge(dossier, rulebook, selection, tool=f"ibplint {__version__}")
    found = tuple(finding for finding in result.findings if _selected(finding, scope.selected))
    code = _exit_code(found, request.fail_on or chosen.fail_on or Severity.ERROR)
    return Outcome(replace(result, findings=found, exit_code=code, prefix=scope.prefix), chosen.lang)


def _settings(scope: Scope) -> Settings:
    file = scope.root / SETTINGS
    return settings(read_settings(file)) if scope.one_file is None and file.is_file() else Settings()


def _known(asked: Iterable[str], known: Iterable[str], nl: str, en: str) -> None:
    names = tuple(known)
    for name in asked:
        if name in names:
            continue
        near = get_close_matches(name, names, n=1)
        hint = (f"; bedoelde u `{near[0]}`?", f"; did you mean `{near[0]}`?") if near else ("", "")
        raise IbplintError(nl=f"{nl} `{name}` bestaat niet{hint[0]}", en=f"there is no {en} `{name}`{hint[1]}")


def _selected(finding: Finding, paths: tuple[str, ...]) -> bool:
    """Whether a finding stands below one of the paths; what stands in no file is always shown."""
    at = finding.place.path
    return not paths or not at or any(path in ("", at) or at.startswith(f"{path}/") for path in paths)


def _exit_code(found: Iterable[Finding], fail_on: str) -> int:
    if fail_on == "never":
        return 0
    return int(any(finding.severity.weight <= Severity(fail_on).weight for finding in found))
