"""The checks by name; each is imported when a rule first asks for it."""

from functools import cache
from types import ModuleType

from ibplint import checks
from ibplint.conditions.refusal import stranger
from ibplint.one_per_file import load, names


def check_named(name: str, place: str) -> ModuleType:
    """The module of a check; IbplintError with the place when there is none of that name."""
    if name not in _names():
        raise stranger(place, name, _names(), "toetsvorm", "check")
    return load(checks, name)


@cache
def _names() -> tuple[str, ...]:
    return names(checks)
