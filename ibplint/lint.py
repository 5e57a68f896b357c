"""The whole story on one page: find the dossier, read it, shape it, judge it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from difflib import get_close_matches
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from ibplint import __version__
from ibplint.conditions.evidence_state import wanted
from ibplint.errors import IbplintError
from ibplint.judging.comparison import compared
from ibplint.judging.judge import Selection, judge
from ibplint.judging.one_mending import joined
from ibplint.judging.something import something_judged
from ibplint.model.evidence import Hashes, Sightings
from ibplint.model.file import ReadFile, Unread
from ibplint.model.finding import Change, Finding
from ibplint.model.frozen import frozen
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity
from ibplint.reading.evidence_room import hashes
from ibplint.reading.folder import read_folder, read_single
from ibplint.reading.scope import Scope, find_scope
from ibplint.rulebook.board.yardstick import Yardstick, yardstick
from ibplint.rulebook.load import load_rulebook
from ibplint.settings import Settings, zone
from ibplint.shaping.dossier import shape
from ibplint.vocabulary.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from ibplint.reading.git_tree import Tree


@frozen()
class Request:
    """What a command asks: paths to show, the day, the rules; None leaves the choice to the dossier's settings.

    `evidence` is the folder in which evidence outside the dossier is looked up; with `evidence_required` what is not
    found there proves nothing. `deviations` is False for who wants to see what holds without them. `base` is the git
    revision with which the findings are compared.
    """

    paths: tuple[Path, ...] = ()
    as_of: date | None = None
    rules: tuple[str, ...] = ()
    frameworks: tuple[str, ...] = ()
    fail_on: str | None = None
    evidence: Path | None = None
    evidence_required: bool = False
    deviations: bool = True
    base: str | None = None


@frozen()
class Outcome:
    """The result, and the language that the dossier's settings ask for."""

    result: RunResult
    lang: str | None


def lint(request: Request) -> Outcome:
    """Judge the dossier around the given paths; IbplintError when there is nothing to judge or it cannot be done."""
    scope = find_scope(request.paths)
    vocabulary = load_vocabulary()
    measured = yardstick(scope, vocabulary, load_rulebook(vocabulary))
    chosen, rulebook = measured.settings, measured.rulebook
    time_zone = zone(chosen.timezone)
    # The one place that reads the clock; everything below judges on this day.
    as_of = request.as_of or chosen.as_of or datetime.now(time_zone).date()
    selection = Selection(request.rules, request.frameworks or chosen.frameworks, request.deviations)
    _known(selection.rules, rulebook.rules, "toetsregel", "rule")
    _known(selection.frameworks, rulebook.frameworks, "normenkader", "framework")
    evidence = _evidence(request, scope, chosen)

    def judged(files: Sequence[ReadFile], inside: Callable[[Iterable[str]], Hashes]) -> RunResult:
        one_file = scope.one_file is not None
        files = tuple(_apart(files, measured))
        dossier = shape(files, vocabulary, name=scope.name, as_of=as_of, zone=time_zone, one_file=one_file)
        asked = wanted(dossier)
        outside = {path: evidence(path) for path in asked.outside} if evidence else None
        sightings = Sightings(inside(asked.inside), outside, request.evidence_required)
        return judge(replace(dossier, evidence=sightings), rulebook, selection, tool=f"ibplint {__version__}")

    files = _files(scope, chosen)
    result = judged(files, partial(hashes, scope.root))
    something_judged(result)
    if request.base is not None:
        tree = _base(request.base, scope, chosen, files)
        before = judged(tree.files, tree.hashes) if tree.there else None
        result = replace(compared(result, before), base=request.base, base_commit=tree.commit, base_there=tree.there)
    result = _shown(joined(result), scope.selected)
    code = _exit_code(result.findings, request.fail_on or chosen.fail_on or Severity.ERROR)
    return Outcome(replace(result, measure=measured.measure, exit_code=code, prefix=scope.prefix), chosen.lang)


def _apart(files: Iterable[ReadFile], measured: Yardstick) -> Iterator[ReadFile]:
    """The files of a dossier; those by which it is judged are no part of it."""
    for file in files:
        reason = measured.files.get(file.path)
        yield replace(file, unread=reason, content=None, keys=()) if reason else file


def _files(scope: Scope, chosen: Settings) -> tuple[ReadFile, ...]:
    if scope.one_file:
        return (read_single(scope.one_file, scope.one_file.name),)
    return read_folder(scope.root, chosen.exclude)


def _base(revision: str, scope: Scope, chosen: Settings, files: Iterable[ReadFile]) -> "Tree":
    """The dossier as it was, read by the settings of now: they are the measure, and both sides have the same."""
    from ibplint.reading import git_trouble  # noqa: PLC0415 - few runs meet git
    from ibplint.reading.git_tree import read_tree  # noqa: PLC0415 - the same

    if scope.one_file:
        raise git_trouble.no_dossier()
    return read_tree(scope.root, scope.prefix, revision, exclude=chosen.exclude, now=files)


def _evidence(request: Request, scope: Scope, chosen: Settings) -> Callable[[str], str | Unread] | None:
    """The SHA-256 of a piece of evidence outside the dossier, looked up once; None when there is no folder for it."""
    if request.evidence and not request.evidence.is_dir():
        raise IbplintError(
            nl="de map bij `--evidence` bestaat niet; geef de map waarin het bewijs ligt",
            en="the folder at `--evidence` does not exist; give the folder in which the evidence lies",
        )
    # A dossier is also judged where its evidence cannot be reached: then that is only stated.
    settled = scope.root / chosen.evidence if chosen.evidence else None
    folder = request.evidence or (settled if settled and settled.is_dir() else None)
    return cache(lambda path: hashes(folder, (path,))[path]) if folder else None


def _known(asked: Iterable[str], known: Iterable[str], nl: str, en: str) -> None:
    names = tuple(known)
    for name in asked:
        if name in names:
            continue
        near = get_close_matches(name, names, n=1)
        hint = (f"; bedoelde u `{near[0]}`?", f"; did you mean `{near[0]}`?") if near else ("", "")
        raise IbplintError(nl=f"{nl} `{name}` bestaat niet{hint[0]}", en=f"there is no {en} `{name}`{hint[1]}")


def _shown(result: RunResult, paths: tuple[str, ...]) -> RunResult:
    """The result with the findings below one of the paths, and those elsewhere apart."""
    chosen = replace(result, selected=() if "" in paths else paths)
    return replace(
        chosen,
        findings=tuple(one for one in chosen.findings if chosen.shows(one.place.path)),
        solved=tuple(one for one in chosen.solved if chosen.shows(one.place.path)),
        elsewhere=tuple(one for one in chosen.findings if not chosen.shows(one.place.path)),
    )


def _exit_code(found: Iterable[Finding], fail_on: str) -> int:
    if fail_on == "never":
        return 0
    # A deviation that the board decided on explains a breach, and what the base has too is not of this change.
    counted = (one for one in found if one.waiver is None and one.change is not Change.UNCHANGED)
    return int(any(one.severity.weight <= Severity(fail_on).weight for one in counted))
