"""A folder becomes the files of a dossier: every file that is seen, read or not."""

import os
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from ibplint.errors import IbplintError
from ibplint.model.file import Kind, ReadFile, Unread
from ibplint.model.raw import Fault
from ibplint.model.span import START
from ibplint.reading import faults
from ibplint.reading.file_names import BOARD, kind_of, shown_name
from ibplint.reading.one_file import LIMITS, is_read, read_bytes, unread
from ibplint.reading.opening import bytes_of

FILES = 50_000

_FAULTS = {
    Unread.LINK: faults.LINK,
    Unread.DEVICE: faults.DEVICE,
    Unread.DENIED: faults.DENIED,
    Unread.GONE: faults.GONE,
}
_Excluded = Callable[[str], bool]


def read_folder(root: Path, exclude: Sequence[str] = ()) -> tuple[ReadFile, ...]:
    """Every file below a folder, sorted by path; what `exclude` matches is not there at all."""
    found: list[ReadFile] = []
    for file in _walk(os.fspath(root), _matcher(exclude)):
        if len(found) == FILES:
            limit = Fault(faults.TOO_MANY_FILES, START, {"limit": FILES})
            found.append(ReadFile(".", Kind.OTHER, faults=(limit,), unread=Unread.TOO_BIG))
            break
        found.append(file)
    files = tuple(_paired(sorted(found, key=lambda file: file.path.encode())))
    _one_board(files)
    return files


def read_single(file: Path, name: str) -> ReadFile:
    """One file, known by a name."""
    shown = shown_name(name)
    if not is_read(shown):
        return unread(shown)
    data = bytes_of(file, LIMITS[kind_of(shown)])
    return _refused(shown, data) if isinstance(data, Unread) else read_bytes(shown, data)


def _refused(path: str, reason: Unread) -> ReadFile:
    return unread(path, reason, Fault(_FAULTS[reason], START, {}))


def _walk(root: str, excluded: _Excluded) -> Iterator[ReadFile]:
    """Depth first without recursion: a folder may be nested deeper than Python calls may be."""
    folders = [""]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(os.path.join(root, folder)) as scan:  # noqa: PTH118 -- Path costs five times as much
                entries = sorted(scan, key=lambda entry: os.fsencode(entry.name))
        except OSError as error:
            yield _refused(shown_name(folder), Unread.GONE if isinstance(error, FileNotFoundError) else Unread.DENIED)
            continue
        for entry in entries:
            path = folder + entry.name
            if entry.name.startswith("."):
                continue
            if _is_folder(entry):
                folders += [] if excluded(f"{path}/") else [f"{path}/"]
            elif not excluded(path):
                yield _entry(entry, shown_name(path))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False) and not _is_link(entry)
    except OSError:
        return False


def _is_link(entry: os.DirEntry[str]) -> bool:
    # A junction is what Windows has for a link to a folder; Python knows it from 3.12 on.
    junction = getattr(entry, "is_junction", None)
    return entry.is_symlink() or (junction is not None and bool(junction()))


def _entry(entry: os.DirEntry[str], path: str) -> ReadFile:
    try:
        if _is_link(entry):
            return _refused(path, Unread.LINK)
        if not entry.is_file(follow_symlinks=False):
            return _refused(path, Unread.DEVICE)
    except OSError:
        return _refused(path, Unread.GONE)
    return read_single(Path(entry.path), path)


def _matcher(exclude: Sequence[str]) -> _Excluded:
    if not exclude:
        return lambda _: False
    # Dear to import, and few dossiers exclude anything.
    from pathspec import GitIgnoreSpec  # noqa: PLC0415

    try:
        return GitIgnoreSpec.from_lines(exclude).match_file
    except ValueError:
        raise IbplintError(
            nl="`exclude` in `ibplint.yaml` bevat een patroon dat git niet zou begrijpen",
            en="`exclude` in `ibplint.yaml` holds a pattern that git would not understand",
        ) from None


def _paired(files: Sequence[ReadFile]) -> Iterator[ReadFile]:
    """The same files; of two whose names differ in case or accents alone, the second has a fault."""
    seen: dict[str, str] = {}
    for file in files:
        other = seen.setdefault(unicodedata.normalize("NFC", file.path).casefold(), file.path)
        if other == file.path:
            yield file
        else:
            fault = Fault(faults.NAME_PAIR, START, {"name": file.path, "other": other})
            yield replace(file, faults=(*file.faults, fault))


def _one_board(files: Sequence[ReadFile]) -> None:
    boards = [file.path for file in files if file.path.rpartition("/")[2] == BOARD]
    if len(boards) > 1:
        listed = ", ".join(f"`{path}`" for path in boards[:3])
        raise IbplintError(
            nl=f"er is meer dan één `{BOARD}`: {listed}. Eén dossier hoort bij één bestuur: geef de map"
            " van één bestuur, of sluit de andere uit met `exclude` in `ibplint.yaml`",
            en=f"there is more than one `{BOARD}`: {listed}. One dossier belongs to one board: give the folder of one"
            " board, or leave the other out with `exclude` in `ibplint.yaml`",
        )
