"""What was worked out of our own files alone, kept beside them."""

import marshal
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from ibplint.reading.beside import keep_bytes, kept_bytes, may_keep, state_of
from ibplint.shipped import folder

_SUFFIX = ".kept"
_CODE = Path(__file__).parent.parent
# What a file may hold that is broken, or that other code wrote.
BROKEN = (
    pickle.UnpicklingError,
    ArithmeticError,
    AttributeError,
    EOFError,
    ImportError,
    LookupError,
    NotImplementedError,
    OSError,
    TypeError,
    ValueError,
)
_Made = TypeVar("_Made")


def kept(name: str, make: Callable[[], _Made]) -> _Made:
    """What is made of our files and of nothing else, from where it was kept under this name, or made and kept."""
    parts = recalled(name)
    try:
        if parts is not None:
            found: _Made = pickle.loads(parts[0])  # noqa: S301 - from where Python takes its byte code
            return found
    except BROKEN:
        pass
    made = make()
    keep(name, lambda: (pickle.dumps(made, pickle.HIGHEST_PROTOCOL),))
    return made


def recalled(name: str) -> tuple[bytes, ...] | None:
    """The parts that were kept under a name, by this code and of these files; None when there are none."""
    state = _state()
    if state is None:
        return None
    try:
        made_by, *parts = marshal.loads(kept_bytes(_beside(name), _SUFFIX))  # noqa: S302 - from where byte code lies
    except BROKEN:
        return None
    return tuple(parts) if made_by == state else None


def keep(name: str, parts: Callable[[], tuple[bytes, ...]]) -> None:
    """Keep the parts of something under a name; where nothing can be kept, they are not made."""
    state = _state()
    if state is not None and may_keep(_beside(name)):
        keep_bytes(_beside(name), _SUFFIX, marshal.dumps((state, *parts())))


def _state() -> bytes | None:
    return state_of((_CODE, folder("norms"), folder("schemas")))


def _beside(name: str) -> Path:
    return folder("norms") / f"{name}.yaml"
