"""The settings of a dossier, built on those that they extend."""

from os.path import lexists

from ibplint.errors import IbplintError
from ibplint.model.frozen import frozen
from ibplint.model.given import Given
from ibplint.model.raw import Raw
from ibplint.reading.file_names import SETTINGS
from ibplint.reading.own_files import read_board
from ibplint.reading.scope import Scope
from ibplint.settings import Settings, settings

_MOST = 10


@frozen()
class BoardSettings:
    """The settings, and the paths of the files in which they stand, from the dossier."""

    settings: Settings
    files: tuple[str, ...] = ()


def board_settings(scope: Scope) -> BoardSettings:
    """What `ibplint.yaml` says, on the basis of the file that it extends, and so on; IbplintError with the place."""
    if scope.one_file is not None or not lexists(scope.root / SETTINGS):
        return BoardSettings(Settings())
    contents: dict[str, Raw | None] = {}
    path: str | None = SETTINGS
    while path is not None:
        contents[path] = read_board(scope.root / path, path)
        path = _next(settings(contents[path], path).extends, contents, scope)
    found: Settings | None = None
    for name, content in reversed(contents.items()):
        found = settings(content, name, found)
    return BoardSettings(found or Settings(), tuple(contents))


def _next(extends: Given | None, seen: dict[str, Raw | None], scope: Scope) -> str | None:
    if extends is None:
        return None
    from ibplint.reading.own_paths import settings_path  # noqa: PLC0415 - few settings build on others

    path = settings_path(extends, scope)
    if path in seen:
        raise IbplintError(
            nl=f"{extends.place}: `extends` loopt in een kring ({' → '.join((*seen, path))}); haal er één weg",
            en=f"{extends.place}: `extends` runs in a circle ({' → '.join((*seen, path))}); take one away",
        )
    if len(seen) >= _MOST:
        raise IbplintError(
            nl=f"{extends.place}: `extends` loopt over meer dan {_MOST} bestanden",
            en=f"{extends.place}: `extends` runs over more than {_MOST} files",
        )
    return path
