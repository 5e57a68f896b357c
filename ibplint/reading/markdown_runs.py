"""Where the text that a reader sees stands in the Markdown that says it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from markdown_it.token import Token

from ibplint.model.late_pattern import late

_LINE_BREAK = late(r"<br\s*/?>", re.IGNORECASE)
_BREAK = late(r"[ \\]*\n[ \t]*")
# What a template leaves open stands between the signs of HTML, and is no element of it: `<naam schoolbestuur>`.
_BLANK = late(r"<(?:naam|school|bestuur|stichting|functie|datum|plaats|adres|invullen)[^<>=/]*>", re.IGNORECASE)


class Run(NamedTuple):
    """A part of the text and the offset in the source at which it begins; each sign of it is `signs` of the source."""

    text: str
    at: int
    signs: int = 1


def plain_runs(source: str) -> Iterator[Run]:
    """The runs of a source without marks: its lines, with a space for each line break."""
    at = 0
    for line in source.split("\n"):
        bare = line.lstrip(" \t")
        if at:
            yield Run(" ", at - 1)
        yield Run(bare.rstrip(" \t"), at + len(line) - len(bare))
        at += len(line) + 1


def marked_runs(tokens: Sequence[Token], source: str, base: int = 0) -> Iterator[Run]:
    """The runs of the tokens into which the library takes a source; `base` is where the source itself begins."""
    at = 0
    ends: list[int] = []
    for token in tokens:
        if token.type == "link_open":
            start, end = token.meta["at"]
            ends.append(end)
            at = start + 1
        elif token.type == "link_close":
            at = ends.pop()
        else:
            runs, at = _runs(token, source, at, base)
            yield from runs


def _runs(token: Token, source: str, at: int, base: int) -> tuple[Iterable[Run], int]:
    """The runs of one token that stands at an offset, and the offset behind it."""
    match token.type:
        case "text":
            return (Run(token.content, base + at),), at + len(token.content)
        case "text_special":
            return _special(token, base + at), at + len(token.markup)
        case "code_inline":
            start = _inside_code(token, source, at)
            end = source.find(token.markup, start + len(token.content)) + len(token.markup)
            return _code(token.content, source, start, base), end
        case "softbreak" | "hardbreak":
            found = _BREAK.match(source, at)
            return (Run(" " if token.type == "softbreak" else "\n", base + at),), found.end() if found else at
        case "html_inline":
            return _html(token.content, base + at), at + len(token.content)
        case "image":
            start, end = token.meta["at"]
            return marked_runs(token.children or [], token.content, base + start + len("![")), end
        case _:
            return (), at + len(token.markup)


def _html(content: str, at: int) -> Iterator[Run]:
    """A line break, or a blank of a template; of all else a reader sees nothing."""
    if _LINE_BREAK.fullmatch(content):
        yield Run("\n", at)
    elif _BLANK.fullmatch(content):
        yield Run(content, at)


def offsets(runs: Iterable[Run]) -> Iterator[tuple[int, Run]]:
    """Each run with the offset in the text at which it begins."""
    offset = 0
    for run in runs:
        yield offset, run
        offset += len(run.text)


def text_of(runs: Iterable[Run]) -> str:
    """The text that runs make."""
    return "".join([run.text for run in runs])


def _special(token: Token, at: int) -> Iterator[Run]:
    """An escaped sign behind its backslash; all of an entity for each sign that it stands for."""
    if token.info == "escape":
        yield Run(token.content, at + len(token.markup) - len(token.content))
        return
    for sign in token.content:
        yield Run(sign, at, len(token.markup))


def _inside_code(token: Token, source: str, at: int) -> int:
    """Where the content of code begins: behind its mark, and behind the space that the library takes away."""
    start = at + len(token.markup)
    end = start + len(token.content)
    whole = source[start:end].replace("\n", " ") == token.content and source.startswith(token.markup, end)
    return start if whole else start + 1


def _code(content: str, source: str, start: int, base: int) -> Iterator[Run]:
    at = 0
    for line in source[start : start + len(content)].split("\n"):
        if at:
            yield Run(" ", base + start + at - 1)
        yield Run(content[at : at + len(line)], base + start + at)
        at += len(line) + 1
