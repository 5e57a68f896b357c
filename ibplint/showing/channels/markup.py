"""Markdown in which a document's words are words: no markup, no HTML, no links, no people called."""

import re
from collections.abc import Iterable, Iterator, Sequence

from ibplint.model.clean import clean

_PLAIN = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        "#": "&#35;",
        "`": "&#96;",
        **{sign: f"\\{sign}" for sign in "\\*_[]!~$"},
    }
)
_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_LINK = re.compile(r"(?i)\b(https?|ftp|www)([:.])")
_CALL = re.compile("@+")


def marked(text: str) -> str:
    """A text as Markdown on one line; what stands between backticks is shown as code, all else as it is."""
    pieces: list[str] = []
    # Words before, between and behind backticks take turns; without its mate the last backtick is a sign like others.
    parts = clean(text).split("`")
    if len(parts) % 2 == 0:
        parts[-2:] = ["`".join(parts[-2:])]
    for index, part in enumerate(parts):
        if index % 2 and part.strip():
            # Two codes that touch would be read as one.
            pieces.append((" " if pieces and pieces[-1].endswith("`") else "") + code(part))
        elif part:
            plain = _plain(part)
            touches = pieces and pieces[-1].endswith("`") and plain.startswith("`")
            pieces.append(f" {plain}" if touches else plain)
    return "".join(pieces)


def code(text: str) -> str:
    """A text as code, whatever backticks are in it."""
    words = clean(text)
    longest = max((len(run) for run in re.findall("`+", words)), default=0)
    fence = "`" * (longest + 1)
    room = " " if words.startswith("`") or words.endswith("`") or not words.strip() else ""
    return f"{fence}{room}{words}{room}{fence}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The lines of a table; the cells are Markdown."""
    yield _row(head)
    yield _row(["---"] * len(head))
    yield from map(_row, rows)


def folded(title: str, lines: Iterable[str]) -> Iterator[str]:
    """Lines that a reader opens; the title is plain words."""
    yield f"<details><summary>{_html(title)}</summary>"
    yield ""
    yield from lines
    yield ""
    yield "</details>"
    yield ""


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _plain(text: str) -> str:
    unlinked = _LINK.sub(lambda found: f"{found[1]}&#{ord(found[2])};", text.translate(_PLAIN))
    # Only inside code does no service look for a person or a team to notify.
    return _CALL.sub(lambda found: f"`{found[0]}`", unlinked)


def _html(text: str) -> str:
    return _CALL.sub(lambda found: f"<code>{found[0]}</code>", clean(text).translate(_HTML))
