"""What every listing of a dossier's files has in common: what is left out, how many there may be, and one board."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice

from ibplint.errors import IbplintError
from ibplint.model.file import Kind, ReadFile, Unread
from ibplint.model.raw import Fault
from ibplint.model.span import START
from ibplint.reading import faults
from ibplint.reading.file_names import BOARD
from ibplint.reading.one_file import unread

FILES = 50_000

_FAULTS = {
    Unread.LINK: faults.LINK,
    Unread.DEVICE: faults.DEVICE,
    Unread.DENIED: faults.DENIED,
    Unread.GONE: faults.GONE,
}
Excluded = Callable[[str], bool]


def listing(found: Iterable[ReadFile]) -> tuple[ReadFile, ...]:
    """The files sorted by path, up to the limit; IbplintError when they are of more than one board."""
    files = list(islice(found, FILES + 1))
    if len(files) > FILES:
        limit = Fault(faults.TOO_MANY_FILES, START, {"limit": FILES})
        files[FILES] = ReadFile(".", Kind.OTHER, faults=(limit,), unread=Unread.TOO_BIG)
    whole = tuple(_paired(sorted(files, key=lambda file: file.path.encode())))
    _one_board(whole)
    return whole


def refused(path: str, reason: Unread) -> ReadFile:
    """A file that is listed with the reason why it is not read, and a fault that says so."""
    return unread(path, reason, Fault(_FAULTS[reason], START, {}))


def matcher(exclude: Sequence[str]) -> Excluded:
    """Whether a path is left out by gitignore patterns; a folder's path ends with a slash."""
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
