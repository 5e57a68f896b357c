"""What a YAML file of ours was read as, kept beside it.

A kept reading counts only for the same text, read by the same code; where there is none, the file is read again.
"""

import marshal
from functools import cache
from importlib.util import source_hash
from pathlib import Path
from typing import Any

from ibplint.model import raw, span
from ibplint.model.once import once
from ibplint.model.raw import Raw, RawEntry, RawList, RawMapping, RawScalar
from ibplint.model.span import Span
from ibplint.reading.beside import keep_bytes, kept_bytes

# What makes the values of a text: when any of it changes, what was kept no longer counts.
_READERS = (Path(__file__).parent, Path(raw.__file__), Path(span.__file__))
_SUFFIX = ".read"
_SCALAR, _LIST, _MAPPING = range(3)
_new = tuple.__new__


def recalled(path: Path, data: bytes) -> Raw | None:
    """The content of a file of ours that holds this; None when it has to be read."""
    made_by = _made_by()
    if made_by is None:
        return None
    try:
        kept = marshal.loads(kept_bytes(path, _SUFFIX))  # noqa: S302 - from where Python takes its byte code
        return _raw(kept[2]) if kept[:2] == (made_by, source_hash(data)) else None
    except (OSError, ValueError, TypeError, EOFError, LookupError, NotImplementedError):
        return None


def keep(path: Path, data: bytes, content: Raw) -> None:
    """Keep what a file of ours was read as; where that is not allowed, nothing happens."""
    made_by = _made_by()
    if made_by is not None:
        keep_bytes(path, _SUFFIX, marshal.dumps((made_by, source_hash(data), _plain(content))))


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
    """A value as bare tuples: its kind, where it stands, and what it is made of.

    What a list or mapping holds is kept as bytes of its own, and so are the places of keys: whoever does not ask for
    it, does not load it.
    """
    where = tuple(content.span)
    match content:
        case RawScalar(value=value, text=text, quoted=quoted):
            return (_SCALAR, where, value, text, quoted)
        case RawList(items=items):
            return (_LIST, where, marshal.dumps((content.texts, marshal.dumps([_plain(item) for item in items]))))
        case RawMapping(entries=entries):
            values = {entry.key.text: _plain(entry.value) for entry in entries}
            return (_MAPPING, where, marshal.dumps((values, marshal.dumps([_plain(entry.key) for entry in entries]))))


class _KeptList(RawList):
    """A list whose items are made when somebody asks for them: a run asks for few of what is kept."""

    @once
    def _held(self) -> tuple[tuple[str, ...] | None, bytes]:
        """The texts of the items, and the items as they are kept."""
        held: tuple[tuple[str, ...] | None, bytes] = _loaded(self[0])
        return held

    @property
    def texts(self) -> tuple[str, ...] | None:
        """The texts of the items, when each of these has one."""
        return self._held[0]

    @once
    def items(self) -> tuple[Raw, ...]:
        """Values in order."""
        return tuple([_raw(item) for item in _loaded(self._held[1])])

    def __eq__(self, other: object) -> bool:
        return RawList(self.items, self.span) == other

    def __hash__(self) -> int:
        return hash(RawList(self.items, self.span))


class _KeptMapping(RawMapping):
    """A mapping of which each value is made when somebody asks for it, and the entries when somebody asks for all."""

    @once
    def _held(self) -> tuple[dict[str, Any], bytes]:
        """The values by the text of their key, as they are kept until they are made; and the keys, as they are kept."""
        held: tuple[dict[str, Any], bytes] = _loaded(self[0])
        return held

    @property
    def keys(self) -> tuple[str, ...]:
        """The texts of the keys, in order."""
        return tuple(self._held[0])

    @once
    def entries(self) -> tuple[RawEntry, ...]:
        """Entries in order."""
        made = zip(map(_raw, _loaded(self._held[1])), self.values.values(), strict=True)
        return tuple([_new(RawEntry, one) for one in made])

    @property
    def values(self) -> dict[str, Raw]:
        """The values by the texts of their keys."""
        return {key: made for key in self._held[0] if (made := self.get(key)) is not None}

    def get(self, key: str) -> Raw | None:
        """The value under a key."""
        values = self._held[0]
        value: Raw | None = values.get(key)
        if type(value) is tuple:
            value = values[key] = _raw(value)
        return value

    def __eq__(self, other: object) -> bool:
        return RawMapping(self.entries, self.span) == other

    def __hash__(self) -> int:
        return hash(RawMapping(self.entries, self.span))


def _loaded(kept: Any) -> Any:
    return marshal.loads(kept)  # noqa: S302 - a part of what is read above


def _raw(kept: tuple[Any, ...]) -> Raw:
    """The value again; `tuple.__new__`, since thousands are made at every start, and none needs to be looked at."""
    kind, where = kept[0], _new(Span, kept[1])
    if kind == _SCALAR:
        return _new(RawScalar, (kept[2], kept[3], where, kept[4]))
    return _new(_KeptList, (kept[2], where)) if kind == _LIST else _new(_KeptMapping, (kept[2], where))
