"""One file's bytes become what it says; depends on bytes and path alone."""

import hashlib
from collections.abc import Callable
from dataclasses import replace

from ibplint.model.file import Kind, ReadFile, Unread
from ibplint.model.raw import Fault
from ibplint.model.span import START
from ibplint.reading import faults
from ibplint.reading.decode import decode
from ibplint.reading.file_names import is_settings, kind_of, name_faults
from ibplint.reading.markdown_text import read_markdown
from ibplint.reading.yaml_text import read_yaml

# How many bytes of a file are read at most; other kinds are not opened at all.
LIMITS = {Kind.YAML: 5_000_000, Kind.MARKDOWN: 2_000_000, Kind.CSV: 5_000_000}
_MOST_FAULTS = 200
_OVER = frozenset({faults.TOO_MANY_CELLS, faults.TOO_MANY_COLUMNS})


def read_bytes(path: str, data: bytes) -> ReadFile:
    """What a file with these bytes says at this path; no more than its kind's limit and one byte are needed."""
    kind = kind_of(path)
    if not is_read(path):
        return unread(path)
    file = ReadFile(path, kind, sha256=hashlib.sha256(data).hexdigest(), faults=name_faults(path))
    if len(data) > LIMITS[kind]:
        return _too_big(file, data)
    decoded = decode(data)
    file = _with(file, decoded.faults)
    if decoded.text is None:
        return replace(file, unread=Unread.ENCODING, keys=_glimpsed(file, data))
    return _READERS[kind](replace(file, text=decoded.text), decoded.text)


def is_read(path: str) -> bool:
    """Whether a file is opened at all; settings are read apart from the dossier."""
    return kind_of(path) in LIMITS and not is_settings(path)


def unread(path: str, reason: Unread | None = None, *found: Fault) -> ReadFile:
    """A file that is listed without being read; without a reason for what its name says."""
    kind = kind_of(path)
    why = reason or (Unread.SETTINGS if is_settings(path) else Unread.KIND)
    return ReadFile(path, kind, faults=(*name_faults(path), *found), unread=why)


def _yaml(file: ReadFile, text: str) -> ReadFile:
    read = read_yaml(text)
    reason = None if read.readable else Unread.SYNTAX
    return replace(_with(file, read.faults), content=read.content, keys=read.keys, unread=reason)


def _markdown(file: ReadFile, text: str) -> ReadFile:
    read = read_markdown(text)
    reason = None if read.page else Unread.TOO_BIG
    return replace(_with(file, read.faults), page=read.page, keys=read.keys, unread=reason)


def _csv(file: ReadFile, text: str) -> ReadFile:
    from ibplint.reading.csv_text import read_csv  # noqa: PLC0415 - few dossiers hold one

    read = read_csv(text)
    over = any(fault.key in _OVER for fault in read.faults)
    reason = None if read.sheet else Unread.TOO_BIG if over else Unread.CSV
    return replace(_with(file, read.faults), sheet=read.sheet, unread=reason)


_READERS: dict[Kind, Callable[[ReadFile, str], ReadFile]] = {
    Kind.YAML: _yaml,
    Kind.MARKDOWN: _markdown,
    Kind.CSV: _csv,
}


def _too_big(file: ReadFile, data: bytes) -> ReadFile:
    fault = Fault(faults.TOO_BIG, START, {"limit": LIMITS[file.kind] // 1_000_000})
    return replace(_with(file, (fault,)), unread=Unread.TOO_BIG, keys=_glimpsed(file, data))


def _glimpsed(file: ReadFile, data: bytes) -> tuple[str, ...]:
    """The registers that an unreadable file seems to hold."""
    from ibplint.reading.yaml_mistakes import seen_keys  # noqa: PLC0415 - few files are unreadable

    # Without its NUL bytes UTF-16 is nearly ASCII.
    text = data.replace(b"\0", b"").decode("utf-8", "replace")
    return seen_keys(text) if file.kind is Kind.YAML else ()


def _with(file: ReadFile, found: tuple[Fault, ...]) -> ReadFile:
    whole = (*file.faults, *found)
    if len(whole) > _MOST_FAULTS:
        rest = Fault(faults.MORE_FAULTS, whole[_MOST_FAULTS].span, {"count": len(whole) - _MOST_FAULTS})
        whole = (*whole[:_MOST_FAULTS], rest)
    return replace(file, faults=whole)
