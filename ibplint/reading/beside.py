"""What is worked out of files of ours is kept beside them in `__pycache__`, as Python keeps its byte code.

Who can write there can change the code as well. Where nothing can be written, it is worked out again.
"""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from importlib.util import cache_from_source, source_hash
from pathlib import Path

_CODE, _DATA = ".py", (".yaml", ".json")


def kept_bytes(path: Path, suffix: str) -> bytes:
    """What is kept beside a file; OSError, ValueError or NotImplementedError when nothing can be."""
    return _place(path, suffix).read_bytes()


def may_keep(path: Path) -> bool:
    """Whether something may be kept beside a file, as far as can be told before it is tried."""
    try:
        above = _place(path, "").parent
        while not above.exists():
            above = above.parent
    except (OSError, ValueError, NotImplementedError):
        return False
    return not sys.dont_write_bytecode and above.is_dir() and os.access(above, os.W_OK)


def keep_bytes(path: Path, suffix: str, content: bytes) -> None:
    """Keep something beside a file; where that is not allowed, nothing happens."""
    if sys.dont_write_bytecode:
        return
    with suppress(OSError, ValueError, NotImplementedError):
        place = _place(path, suffix)
        place.parent.mkdir(parents=True, exist_ok=True)
        # Another process may read or write the same file at this moment: it sees the old one or the whole new one.
        fresh = place.with_name(f"{place.name}.{os.getpid()}")
        fresh.write_bytes(content)
        fresh.replace(place)


@cache
def state_of(folders: tuple[Path, ...]) -> bytes | None:
    """The code and data in some folders as they lie on disk; None where they do not lie there.

    Code counts by size and time, as for Python's own byte code. Data counts by its content: some installations give
    every file one time, and nobody may be judged by the rules of another version.
    """
    try:
        return source_hash(repr([sorted(_seen(str(one))) for one in folders]).encode())
    except OSError:
        return None


def _seen(folder: str) -> Iterable[tuple[object, ...]]:
    for one in os.scandir(folder):
        if one.name.endswith(_CODE):
            known = one.stat()
            yield one.path, known.st_size, known.st_mtime_ns
        elif one.name.endswith(_DATA):
            yield one.path, source_hash(Path(one.path).read_bytes())
        elif "." not in one.name and one.name != "__pycache__" and one.is_dir():
            yield from _seen(one.path)


def _place(path: Path, suffix: str) -> Path:
    return Path(cache_from_source(str(path))).with_suffix(suffix)
