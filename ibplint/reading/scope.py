"""Which dossier is meant: the nearest folder upward with `ibplint.yaml` or `bestuur.yaml`."""

import os
from collections import deque
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from pathlib import Path

from ibplint.errors import IbplintError
from ibplint.model.clean import clean
from ibplint.model.frozen import frozen
from ibplint.reading.file_names import BOARD, SETTINGS

_SUGGESTED = 3
_FOLDERS_LOOKED_IN = 2_000


@frozen()
class Scope:
    """The dossier's folder, its name, its path below the git root, and what of it is shown.

    `selected` holds the given paths relative to `root`; "" is all of it, and so is no path at all.
    `one_file` is a single file outside any dossier; `root` is then its folder.
    """

    root: Path
    name: str
    prefix: str = ""
    selected: tuple[str, ...] = ()
    one_file: Path | None = None


def find_scope(paths: Sequence[Path]) -> Scope:
    """The dossier of the given paths, without a path that of the working folder."""
    places = [_real(path) for path in paths] or [Path(os.path.realpath("."))]
    roots = dict.fromkeys(_root(place) for place in places)
    if len(roots) > 1:
        raise _apart(roots)
    root = next(iter(roots))
    if root is None:
        return _outside(places)
    selected = tuple(_relative(place, root) for place in places) if paths else ()
    return Scope(root, root.name, _prefix(root), selected)


def scope_here() -> Scope | None:
    """The dossier of the working folder; None outside any."""
    root = _root(Path(os.path.realpath(".")))
    return Scope(root, root.name, _prefix(root)) if root else None


def _real(path: Path) -> Path:
    """The path itself, with links in the folders above it resolved; the file itself may be a link, and stays one."""
    if not os.path.exists(path):  # noqa: PTH110 -- Path raises on what it may not see
        raise IbplintError(
            nl=f"`{clean(str(path))}` bestaat niet; controleer de naam en de map waarin u werkt",
            en=f"`{clean(str(path))}` does not exist; check the name and the folder you work in",
        )
    if path.is_dir():
        return Path(os.path.realpath(path))
    return Path(os.path.realpath(path.parent)) / path.name


def _upward(place: Path) -> Iterator[Path]:
    """The folders from a place upward, up to and including the git root."""
    for folder in (place, *place.parents) if place.is_dir() else place.parents:
        yield folder
        if os.path.lexists(folder / ".git"):
            return


def _root(place: Path) -> Path | None:
    return next((folder for folder in _upward(place) if _is_dossier(folder)), None)


def _is_dossier(folder: Path) -> bool:
    return any(os.path.isfile(folder / name) for name in (SETTINGS, BOARD))  # noqa: PTH113 -- Path raises on what it may not see


def _prefix(root: Path) -> str:
    *_, top = _upward(root)
    return _relative(root, top) if os.path.lexists(top / ".git") else ""


def _relative(place: Path, root: Path) -> str:
    return "" if place == root else place.relative_to(root).as_posix()


def _outside(places: Sequence[Path]) -> Scope:
    """The scope of one file outside any dossier; anything else is nothing to judge."""
    place, *more = places
    if not more and not place.is_dir():
        return Scope(place.parent, place.parent.name, one_file=place)
    below = [clean(_relative(folder, place)) for folder in islice(_dossiers_below(place), _SUGGESTED)]
    listed = ", ".join(f"`{folder}`" for folder in below)
    raise IbplintError(
        nl=f"hier is geen dossier: geen `{BOARD}` of `{SETTINGS}` in deze map of erboven. "
        + (f"Bedoelde u {listed}?" if below else f"Maak `{BOARD}` in de map van het dossier, of geef één bestand."),
        en=f"there is no dossier here: no `{BOARD}` or `{SETTINGS}` in this folder or above it. "
        + (f"Did you mean {listed}?" if below else f"Make `{BOARD}` in the dossier's folder, or give one file."),
    )


def _dossiers_below(top: Path) -> Iterator[Path]:
    """The folders with `bestuur.yaml` below a folder, in a limited search, nearest first."""
    waiting, looked = deque([top]), 0
    while waiting and looked < _FOLDERS_LOOKED_IN:
        folder = waiting.popleft()
        looked += 1
        if (folder / BOARD).is_file():
            yield folder
            continue
        waiting.extend(_folders_in(folder))


def _folders_in(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as scan:
            return sorted(Path(entry.path) for entry in scan if _is_visible_folder(entry))
    except OSError:
        return []


def _is_visible_folder(entry: os.DirEntry[str]) -> bool:
    return not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False)


def _apart(roots: Collection[Path | None]) -> IbplintError:
    names = ", ".join(f"`{clean(root.name)}`" for root in roots if root)
    if None in roots:
        return IbplintError(
            nl=f"een deel van de paden ligt niet in het dossier {names}; geef alleen paden daarbinnen",
            en=f"some of the paths lie outside the dossier {names}; give only paths inside it",
        )
    return IbplintError(
        nl=f"de paden liggen in verschillende dossiers ({names}); geef de paden van één dossier",
        en=f"the paths lie in different dossiers ({names}); give the paths of one dossier",
    )
