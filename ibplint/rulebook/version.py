"""Versions of the rules: those of ibplint itself."""

import re

from ibplint import __version__
from ibplint.model.late_pattern import late
from ibplint.rulebook.fields import Fields, fault

# The first version that had rules.
FIRST = "0.1.0"
_VERSION = late(r"(\d{1,4})\.(\d{1,4})\.(\d{1,4})", re.ASCII)


def numbered(version: str) -> tuple[int, ...]:
    """A version in the form in which versions are compared; empty when it is none."""
    found = _VERSION.match(version)
    return tuple(int(part) for part in found.groups()) if found else ()


def since(given: Fields) -> str:
    """The version that brought a rule of ours, "" for the first; one that is still to come is refused."""
    if not given.has("since"):
        return ""
    version = given.text("since")
    if numbered(FIRST) <= numbered(version) <= numbered(__version__):
        return version
    raise fault(
        given.path,
        given.raw_of("since"),
        f"een versie van {FIRST} tot en met {__version__}",
        f"a version from {FIRST} through {__version__}",
    )
