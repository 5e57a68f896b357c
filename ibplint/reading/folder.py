"""A folder becomes the files of a dossier: every file that is seen, read or not."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from ibplint.model.file import ReadFile, Unread
from ibplint.reading.file_names import kind_of, shown_name
from ibplint.reading.listing import Excluded, listing, matcher, refused
from ibplint.reading.one_file import LIMITS, is_read, read_bytes, unread
from ibplint.reading.opening import bytes_of


def read_folder(root: Path, exclude: Sequence[str] = ()) -> tuple[ReadFile, ...]:
    """Every file below a folder, sorted by path; what `exclude` matches is not there at all."""
    return listing(_walk(os.fspath(root), matcher(exclude)))


def read_single(file: Path, name: str) -> ReadFile:
    """One file, known by a name."""
    shown = shown_name(name)
    if not is_read(shown):
        return unread(shown)
    data = bytes_of(file, LIMITS[kind_of(shown)])
    return refused(shown, data) if isinstance(data, Unread) else read_bytes(shown, data)


def _walk(root: str, excluded: Excluded) -> Iterator[ReadFile]:
    """Depth first without recursion: a folder may be nested deeper than Python calls may be."""
    folders = [""]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(os.path.join(root, folder)) as scan:  # noqa: PTH118 -- Path costs five times as much
                entries = sorted(scan, key=lambda entry: os.fsencode(entry.name))
        except OSError as error:
            shown = shown_name(folder).rstrip("/") or "."
            yield refused(shown, Unread.GONE if isinstance(error, FileNotFoundError) else Unread.DENIED)
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
            return refused(path, Unread.LINK)
        if not entry.is_file(follow_symlinks=False):
            return refused(path, Unread.DEVICE)
    except OSError:
        return refused(path, Unread.GONE)
    return read_single(Path(entry.path), path)
