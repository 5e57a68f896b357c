"""The tags in a piece of HTML, one after the other, and where each table ends."""

import re
import sys
from collections.abc import Iterator, Mapping
from typing import NamedTuple

# A value between quotes holds no `<`: so a quote that is never closed is not looked for in all of the text.
_TAG = re.compile(
    r"""<(?P<closes>/?)(?P<name>[a-z][a-z0-9]*)\b(?P<rest>(?:[^<>"']|"[^"<]*"|'[^'<]*')*)>""", re.IGNORECASE
)
_OPENS = re.compile(r"<(?=[a-z/!])", re.IGNORECASE)
_COMMENT, _COMMENT_END = "<!--", "-->"


class Tag(NamedTuple):
    """A tag: its name in small letters, what stands behind the name, and from where up to where it stands."""

    name: str
    closes: bool
    rest: str
    start: int
    end: int


def tags_in(text: str, start: int = 0, stop: int = sys.maxsize) -> Iterator[Tag]:
    """The tags of a part of a text in order; none in comments, and none behind a comment that is never closed."""
    opening = _OPENS.search(text, start, stop)
    while opening:
        at = opening.start()
        behind = at + 1
        if text.startswith(_COMMENT, at):
            end = text.find(_COMMENT_END, at)
            if end < 0:
                return
            behind = end + len(_COMMENT_END)
        elif found := _TAG.match(text, at):
            behind = found.end()
            yield Tag(found["name"].lower(), bool(found["closes"]), found["rest"], at, behind)
        opening = _OPENS.search(text, behind, stop)


def table_ends(text: str) -> Mapping[int, int]:
    """Where each table that is closed begins and behind which sign it ends, in order, without those within another."""
    ends: dict[int, int] = {}
    opened: list[int] = []
    for tag in tags_in(text):
        if tag.name == "table" and not tag.closes:
            opened.append(tag.start)
        elif tag.name == "table" and opened:
            ends[opened.pop()] = tag.end
    outer: dict[int, int] = {}
    reached = -1
    for start in sorted(ends):
        if start >= reached:
            outer[start] = reached = ends[start]
    return outer
