"""Which files the dossier holds, by their paths."""

from collections.abc import Mapping
from posixpath import join, normpath

from ibplint.model.dossier import Dossier
from ibplint.model.file import ReadFile
from ibplint.model.late_pattern import late

_DRIVE = late(r"[A-Za-z]:")


def inside(folder: str, target: str) -> str | None:
    """The path in the dossier that a target means from a folder; None when it leads out. A leading `/` is the root."""
    written = target.replace("\\", "/")
    if _DRIVE.match(written) or written.startswith("//"):
        return None
    path = normpath(join("" if written.startswith("/") else folder, written.lstrip("/")))
    return None if path == ".." or path.startswith("../") else path


def listed(path: str, dossier: Dossier) -> ReadFile | None:
    """The file at a path."""
    return _files(dossier).get(path)


def alike(path: str, dossier: Dossier) -> str:
    """The path of a file that differs in case alone; "" when there is none."""
    folded: Mapping[str, str] = dossier.remembered(
        "paths without case", lambda: {path.casefold(): path for path in _files(dossier)}
    )
    return folded.get(path.casefold(), "")


def is_folder(path: str, dossier: Dossier) -> bool:
    """Whether any file of the dossier lies in this folder."""
    folders: frozenset[str] = dossier.remembered("folders", lambda: frozenset(_folders(dossier)))
    return path in folders


def _files(dossier: Dossier) -> Mapping[str, ReadFile]:
    return dossier.remembered("files by path", lambda: {file.path: file for file in dossier.files})


def _folders(dossier: Dossier) -> set[str]:
    found = {"."}
    for path in _files(dossier):
        parts = path.split("/")[:-1]
        found.update("/".join(parts[: depth + 1]) for depth in range(len(parts)))
    return found
