"""How a result is shown here: colour on a terminal only, and names too unless the user decides otherwise."""

import os
from collections.abc import Mapping

from ibplint.model.view import View
from ibplint.terminal.streams import on_terminal

COLOURS = ("auto", "always", "never")
SHOW, HIDE = "show", "hide"
NAMES = (SHOW, HIDE)
_WIDTH = 100
_WIDEST = 120
_NARROWEST = 40


def view(  # noqa: PLR0913 - one for each thing a reader chooses
    lang: str,
    *,
    colour: str,
    people: bool,
    to_file: bool = False,
    delimiter: str = ";",
    names: str | None = None,
    full: bool = False,
) -> View:
    """The view of this terminal, pipe or file; `people` says whether the format is meant for people.

    Without a choice names are shown on a terminal alone, in a format for people.
    """
    if to_file:
        return View(lang=lang, names=names == SHOW, width=_WIDTH, delimiter=delimiter, full=full)
    terminal = on_terminal()
    return View(
        lang=lang,
        names=names == SHOW if names else terminal and people,
        colour=people and coloured(colour, os.environ, terminal=terminal),
        width=_columns() if terminal else _WIDTH,
        delimiter=delimiter,
        full=full,
    )


def _columns() -> int:
    import shutil  # noqa: PLC0415 - a pipe has no width

    return max(min(shutil.get_terminal_size().columns, _WIDEST), _NARROWEST)


def coloured(choice: str, environment: Mapping[str, str], *, terminal: bool) -> bool:
    """Whether to colour: what was asked, else NO_COLOR, else FORCE_COLOR, else on a terminal that is not dumb."""
    if choice != "auto":
        return choice == "always"
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return terminal and environment.get("TERM") != "dumb"
