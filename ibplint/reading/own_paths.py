"""Where a path in the settings leads: to a file below the root of the git repository, and nowhere else.

Who proposes a change may write settings; these must not make the tool read what lies elsewhere on the machine.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ibplint.errors import IbplintError
from ibplint.model.clean import clean
from ibplint.model.given import Given
from ibplint.reading.scope import Scope

_ENDINGS = (".yaml", ".yml")
_MOST = 1_000


def settings_path(given: Given, scope: Scope) -> str:
    """The settings file that is meant, as a path from the dossier; IbplintError with the place when it may not be."""
    with _opened(given):
        target = _allowed(given, scope)
        if not target.is_file() or target.suffix not in _ENDINGS:
            raise _refused(
                given, "is geen instellingenbestand op .yaml", "is no file with settings whose name ends in .yaml"
            )
    return _from_dossier(target, scope)


def rule_paths(given: Given, scope: Scope) -> Iterator[str]:
    """The rule files that are meant, as paths from the dossier: the file itself, or all in a folder and below it."""
    with _opened(given):
        found = _rule_files(given, scope)
    for file in found:
        yield _from_dossier(file, scope)


def _rule_files(given: Given, scope: Scope) -> list[Path]:
    target = _allowed(given, scope)
    if scope.root.is_relative_to(target):
        raise _refused(
            given,
            "is de map van het dossier zelf of een map erboven; geef eigen regels een eigen map",
            "is the folder of the dossier itself or one above it; give your rules a folder of their own",
        )
    found = sorted(_below(target, given, scope)) if target.is_dir() else [target]
    if not found or any(file.suffix not in _ENDINGS for file in found):
        raise _refused(given, "bevat geen bestand op .yaml", "holds no file whose name ends in .yaml")
    return found


def top_of(scope: Scope) -> Path:
    """The root of the git repository around a dossier; without git the dossier itself."""
    return (scope.root, *scope.root.parents)[len(Path(scope.prefix).parts)]


@contextmanager
def _opened(given: Given) -> Iterator[None]:
    """A name that is too long for the disk, or a folder that may not be looked into, is refused with its place."""
    try:
        yield
    except OSError:
        raise _refused(given, "is niet te openen", "cannot be opened") from None


def _from_dossier(file: Path, scope: Scope) -> str:
    return Path(os.path.relpath(file, scope.root)).as_posix()


def _allowed(given: Given, scope: Scope) -> Path:
    top, target = top_of(scope), Path(os.path.normpath(scope.root / given.text))
    if not target.is_relative_to(top):
        raise _refused(
            given,
            "ligt buiten de git-repository van dit dossier (zonder git: buiten het dossier); zet het daarbinnen",
            "lies outside the git repository of this dossier (without git: outside the dossier); put it inside",
        )
    parts = target.relative_to(top).parts
    if any(part.startswith(".") for part in parts):
        raise _refused(given, "is verborgen (begint met een punt)", "is hidden (begins with a full stop)")
    for depth in range(1, len(parts) + 1):
        _no_link(top.joinpath(*parts[:depth]), given)
    if not target.exists():
        raise _refused(
            given, "bestaat niet; het pad telt vanaf dit bestand", "does not exist; it counts from this file"
        )
    return target


def _no_link(path: Path, given: Given) -> None:
    # What Windows has for a link to a folder, Python knows from 3.12 on.
    junction = getattr(path, "is_junction", None)
    if path.is_symlink() or (junction is not None and junction()):
        raise _refused(given, "loopt via een verwijzing (symlink)", "leads through a symbolic link")


def _below(folder: Path, given: Given, scope: Scope) -> Iterator[Path]:
    """The rule files in a folder; a link among them is refused, for a rule that is passed by is a rule that is gone."""
    folders, seen = [folder], 0
    while folders:
        for path in folders.pop().iterdir():
            seen += 1
            if seen > _MOST:
                raise _refused(given, f"bevat meer dan {_MOST} bestanden", f"holds more than {_MOST} files")
            if path.name.startswith("."):
                continue
            if path.suffix in _ENDINGS or path.is_dir():
                _no_link(path, Given(os.path.relpath(path, scope.root), given.place))
            if path.is_dir():
                folders.append(path)
            elif path.suffix in _ENDINGS:
                yield path


def _refused(given: Given, nl: str, en: str) -> IbplintError:
    name = clean(given.text)
    return IbplintError(nl=f"{given.place}: `{name}` {nl}", en=f"{given.place}: `{name}` {en}")
