"""Patterns that are compiled when a text first needs them: a run has no use for many."""

import re
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class _Late:
    """What stands for a pattern until somebody asks for one of its methods, and then has these for its own."""

    def __init__(self, text: str, flags: int) -> None:
        self._asked = (text, flags)

    def __getattr__(self, name: str) -> Any:
        made = re.compile(*self._asked)
        self.__dict__.update({method: getattr(made, method) for method in _METHODS})
        return getattr(made, name)


def late(text: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern that `re.compile` makes of a text, made at its first use."""
    return cast("re.Pattern[str]", _Late(text, flags))
