"""How a result is shown here: colour and names on a terminal only."""

import os
import shutil
from collections.abc import Mapping

from ibplint.model.view import View
from ibplint.terminal.streams import on_terminal

COLOURS = ("auto", "always", "never")
_WIDTH = 100
_WIDEST = 120
_NARROWEST = 40


def view(lang: str, *, colour: str, people: bool) -> View:
    """The view of this terminal, pipe or file; `people` says whether the format is meant for people."""
    terminal = on_terminal()
    return View(
        lang=lang,
        names=terminal and people,
        colour=people and coloured(colour, os.environ, terminal=terminal),
        width=max(min(shutil.get_terminal_size().columns, _WIDEST), _NARROWEST) if terminal else _WIDTH,
    )


def coloured(choice: str, environment: Mapping[str, str], *, terminal: bool) -> bool:
    """Whether to colour: what was asked, else NO_COLOR, else FORCE_COLOR, else on a terminal that is not dumb."""
    if choice != "auto":
        return choice == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return terminal and environment.get("TERM") != "dumb"
