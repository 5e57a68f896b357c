"""A file on disk as the line by which a record names it as evidence."""

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from ibplint.errors import IbplintError
from ibplint.model.clean import clean
from ibplint.model.file import Unread
from ibplint.reading.board_settings import board_settings
from ibplint.reading.evidence_room import LIMIT, sha256_of
from ibplint.reading.scope import Scope, find_scope

_REFUSED = {
    Unread.LINK: ("is een verwijzing; geef het bestand zelf", "is a link; give the file itself"),
    Unread.DEVICE: ("is geen gewoon bestand", "is no ordinary file"),
    Unread.GONE: ("bestaat niet; controleer de naam", "does not exist; check the name"),
    Unread.TOO_BIG: (f"is groter dan {LIMIT:,} bytes", f"is larger than {LIMIT:,} bytes"),
}
_DENIED = ("is niet te openen; controleer de rechten", "cannot be opened; check the permissions")


def evidence_line(file: Path, folder: Path | None, seen_on: date) -> str:
    """The line to paste into a record; IbplintError when the file is none that can be read.

    The place is counted from the folder with evidence, else from the dossier, else it is the path as given.
    """
    if file.is_dir() and not file.is_symlink():
        raise _error(file, "is een map; geef elk bestand apart", "is a folder; give each file apart")
    digest = sha256_of(file)
    if isinstance(digest, Unread):
        raise _error(file, *_REFUSED.get(digest, _DENIED))
    place = clean(json.dumps(_place(file, folder), ensure_ascii=False))
    return f"bewijs: {{vindplaats: {place}, sha256: {digest}, gezien_op: {seen_on.isoformat()}, gezien_door: }}"


def _place(file: Path, folder: Path | None) -> str:
    real = Path(os.path.realpath(file.parent)) / file.name
    for base in (folder,) if folder else _folders(file):
        top = Path(os.path.realpath(base))
        if real.is_relative_to(top):
            return real.relative_to(top).as_posix()
    # A path from the root of a disk says nothing on another machine.
    return file.name if file.is_absolute() or file.drive else file.as_posix()


def _folders(file: Path) -> Iterator[Path]:
    """What evidence is counted from: the folder that the settings name, and the dossier, here or around the file."""
    for scope in (_dossier(()), _dossier((file,))):
        if scope is None:
            continue
        chosen = board_settings(scope).settings.evidence
        if chosen:
            yield scope.root / chosen
        yield scope.root


def _dossier(paths: tuple[Path, ...]) -> Scope | None:
    try:
        scope = find_scope(paths)
    except IbplintError:
        return None
    return None if scope.one_file else scope


def _error(file: Path, nl: str, en: str) -> IbplintError:
    name = clean(str(file))
    return IbplintError(nl=f"`{name}` {nl}", en=f"`{name}` {en}")
