"""The files that were not read and why; of what a reader chose every file by name."""

from collections.abc import Iterator

from ibplint.model.file import ReadFile, Unread
from ibplint.showing.paint import BLANK, Line, Piece, Tone, hanging, line
from ibplint.showing.sight import Sight
from ibplint.showing.words import unread_words

_TEXTS = {
    "unread": {"nl": "Niet gelezen", "en": "Not read"},
    "more": {"nl": "{shown} en nog {count}", "en": "{shown} and {count} more"},
    "elsewhere": {"nl": "{shown} en elders nog {count}", "en": "{shown} and {count} more elsewhere"},
    "only elsewhere": {"nl": "{count}, alle elders", "en": "{count}, all elsewhere"},
}
_SHOWN = 3
# These are read, as what they are.
_OTHERWISE = (None, Unread.SETTINGS)


def unread_files(sight: Sight) -> dict[Unread, list[ReadFile]]:
    """The files that were not read, by the reason."""
    grouped: dict[Unread, list[ReadFile]] = {}
    for file in sight.result.files:
        if file.unread and file.unread not in _OTHERWISE:
            grouped.setdefault(file.unread, []).append(file)
    return grouped


def unread_here(sight: Sight) -> list[ReadFile]:
    """Those of them below the paths that a reader chose."""
    return [file for files in unread_files(sight).values() for file in files if sight.result.shows(file.path)]


def unread_lines(sight: Sight) -> Iterator[Line]:
    """Each reason with the first of its files; in full, or below a chosen path, with all of them."""
    grouped = unread_files(sight)
    if not grouped:
        return
    yield line(_TEXTS["unread"][sight.view.lang], Tone.TITLE)
    for unread, files in grouped.items():
        reason = f"  {unread_words(unread, sight.view.lang)}: "
        yield from hanging((Piece(reason),), _named(sight, files), sight.view.width, hang=4)
    yield BLANK


def _named(sight: Sight, files: list[ReadFile]) -> str:
    shown, key = files[:_SHOWN], "more"
    if sight.view.full:
        shown = files
    elif sight.result.selected:
        shown, key = [file for file in files if sight.result.shows(file.path)], "elsewhere"
    names = ", ".join(sight.path(file.path) for file in shown)
    rest = len(files) - len(shown)
    if not rest:
        return names
    return sight.words(_TEXTS[key if names else "only elsewhere"], shown=names, count=rest)
