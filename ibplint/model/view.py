"""How a reader wants to see a result; the command decides it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class View:
    """`lang` is "nl" or "en"; `names` shows persons' names; `colour` needs a terminal; `width` in columns."""

    lang: str = "nl"
    names: bool = False
    colour: bool = False
    width: int = 100
