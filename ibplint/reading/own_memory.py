"""What a YAML file of ours was read as, kept beside it in `__pycache__`, as Python keeps its byte code.

Who can write there can change the code as well. A kept reading counts only for the same text, read by the same code;
where none can be used or written, the file is read again.
"""

import marshal
import os
import sys
from contextlib import suppress
from functools import cache, cached_property
from importlib.util import cache_from_source, source_hash
from pathlib import Path
from typing import Any

from ibplint.model import raw, span
from ibplint.model.raw import Raw, RawEntry, RawList, RawMapping, RawScalar
from ibplint.model.span import Span

# What makes the values of a text: when any of it changes, what was kept no longer counts.
_READERS = (Path(__file__).parent, Path(raw.__file__), Path(span.__file__))
_SCALAR, _LIST, _MAPPING = range(3)
_new = tuple.__new__


def recalled(path: Path, text: str) -> Raw | None:
    """The content of a file of ours that has this text; None when it has to be read."""
    made_by = _made_by()
    if made_by is None:
        return None
    try:
        kept = marshal.loads(_place(path).read_bytes())  # noqa: S302 - from where Python takes its byte code
        return _raw(kept[2]) if kept[:2] == (made_by, _mark(text)) else None
    except (OSError, ValueError, TypeError, EOFError, LookupError, NotImplementedError):
        return None


def keep(path: Path, text: str, content: Raw) -> None:
    """Keep what a text of ours was read as; where that is not allowed, nothing happens."""
    made_by = _made_by()
    if made_by is None or sys.dont_write_bytecode:
        return
    with suppress(OSError, ValueError, NotImplementedError):
        place = _place(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        # Another process may read or write the same file at this moment: it sees the old one or the whole new one.
        fresh = place.with_name(f"{place.name}.{os.getpid()}")
        fresh.write_bytes(marshal.dumps((made_by, _mark(text), _plain(content))))
        fresh.replace(place)


def _place(path: Path) -> Path:
    return Path(cache_from_source(str(path))).with_suffix(".read")


def _mark(text: str) -> bytes:
    return source_hash(text.encode())


@cache
def _made_by() -> bytes | None:
    """The reading code as it lies on disk; None where it does not, and nothing is kept."""
    try:
        files = [file for one in _READERS for file in (sorted(one.glob("*.py")) if one.is_dir() else (one,))]
        seen = [(file.name, known.st_size, known.st_mtime_ns) for file in files for known in (file.stat(),)]
    except OSError:
        return None
    return source_hash(repr(seen).encode())


def _plain(content: Raw) -> tuple[Any, ...]:
    """A value as bare tuples: its kind, where it stands, and what it is made of."""
    where = tuple(content.span)
    match content:
        case RawScalar(value=value, text=text, quoted=quoted):
            return (_SCALAR, where, value, text, quoted)
        case RawList(items=items):
            return (_LIST, where, [_plain(item) for item in items])
        case RawMapping(entries=entries):
            return (_MAPPING, where, [(_plain(entry.key), _plain(entry.value)) for entry in entries])


class _KeptList(RawList):
    """A list whose items are made when somebody asks for them: a run asks for few of what is kept."""

    @cached_property
    def items(self) -> tuple[Raw, ...]:
        """Values in order."""
        return tuple([_raw(item) for item in self[0]])

    def __eq__(self, other: object) -> bool:
        return RawList(self.items, self.span) == other

    def __hash__(self) -> int:
        return hash(RawList(self.items, self.span))


class _KeptMapping(RawMapping):
    """A mapping whose entries are made when somebody asks for them."""

    @cached_property
    def entries(self) -> tuple[RawEntry, ...]:
        """Entries in order."""
        return tuple([_new(RawEntry, (_raw(key), _raw(value))) for key, value in self[0]])

    def __eq__(self, other: object) -> bool:
        return RawMapping(self.entries, self.span) == other

    def __hash__(self) -> int:
        return hash(RawMapping(self.entries, self.span))


def _raw(kept: tuple[Any, ...]) -> Raw:
    """The value again; `tuple.__new__`, since thousands are made at every start, and none needs to be looked at."""
    kind, where = kept[0], _new(Span, kept[1])
    if kind == _SCALAR:
        return _new(RawScalar, (kept[2], kept[3], where, kept[4]))
    return _new(_KeptList, (kept[2], where)) if kind == _LIST else _new(_KeptMapping, (kept[2], where))
