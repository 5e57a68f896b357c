"""Markdown text becomes a page, its front matter read as YAML."""

from collections.abc import Iterator

from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.page import Page
from ibplint.model.raw import Fault, RawMapping
from ibplint.model.span import START, Span
from ibplint.reading import faults
from ibplint.reading.refused import RefusedError
from ibplint.reading.signs import TYPESETTING, lines_of, readable, sign_faults
from ibplint.reading.yaml_text import YamlText, read_yaml

SIGNS = 2_000_000
LINES = 20_000
LINE_LENGTH = 100_000
MARKS = 50_000
_MARKS = "\\`*_[<&|"

_FENCE = "---"
_KEY = late(r"[A-Za-z_][\w-]*:(?:\s|$)")


@frozen()
class MarkdownText:
    """What a Markdown text says; `page` is None when it goes over a limit.

    `keys` are the keys of front matter of which content is lost.
    """

    page: Page | None
    faults: tuple[Fault, ...] = ()
    keys: tuple[str, ...] = ()


def read_markdown(text: str) -> MarkdownText:
    """Read a text: front matter, headings, blocks, tables and links."""
    lines = lines_of(text)
    over = _over_limit(text, lines)
    if over is not None:
        return MarkdownText(None, (over,))
    end = _front_matter_end(lines)
    if end is None:
        return _read(lines, None, _unclosed(lines))
    front = read_yaml("\n".join(lines[1:end]), first_line=2)
    body = [""] * (end + 1) + lines[end + 1 :]
    return _read(body, _mapping(front, end), (*front.faults, *_misshapen(front)), front.keys)


def _read(
    lines: list[str], front_matter: RawMapping | None, found: tuple[Fault, ...], keys: tuple[str, ...] = ()
) -> MarkdownText:
    # The parser is dear to import; a dossier without Markdown does without.
    from ibplint.reading.markdown_page import PageReader  # noqa: PLC0415

    text = "\n".join(lines)
    reader = PageReader(lines_of(readable(text)))
    try:
        page = reader.read(front_matter)
    except RefusedError as refused:
        return MarkdownText(None, (*found, refused.fault), keys)
    signs = sign_faults(text, allowed=TYPESETTING)
    return MarkdownText(page, (*found, *signs, *_conflict(lines), *reader.faults), keys)


def _over_limit(text: str, lines: list[str]) -> Fault | None:
    if len(text) > SIGNS:
        return Fault(faults.TOO_BIG, START, {"limit": SIGNS // 1_000_000})
    if len(lines) > LINES:
        return Fault(faults.TOO_MANY_LINES, Span(LINES + 1, 1, LINES + 1, 1), {"limit": LINES})
    if sum(text.count(sign) for sign in _MARKS) > MARKS:
        return Fault(faults.TOO_MANY_MARKS, START, {"limit": MARKS})
    for number, line in enumerate(lines, 1):
        if len(line) > LINE_LENGTH:
            return Fault(faults.LONG_LINE, Span(number, LINE_LENGTH + 1, number, len(line) + 1), {"limit": LINE_LENGTH})
    return None


def _front_matter_end(lines: list[str]) -> int | None:
    """The index of the line that closes the front matter."""
    if lines[0].rstrip() != _FENCE:
        return None
    return next((number for number, line in enumerate(lines) if number and line.rstrip() in (_FENCE, "...")), None)


def _unclosed(lines: list[str]) -> tuple[Fault, ...]:
    begins = lines[0].rstrip() == _FENCE and len(lines) > 1 and _KEY.match(lines[1]) is not None
    return (Fault(faults.FRONT_MATTER_OPEN, Span(1, 1, 1, 4), {}),) if begins else ()


def _mapping(front: YamlText, end: int) -> RawMapping | None:
    if front.readable and front.content is None:
        return RawMapping((), Span(1, 1, end + 1, 4))
    return front.content if isinstance(front.content, RawMapping) else None


def _misshapen(front: YamlText) -> tuple[Fault, ...]:
    if front.content is None or isinstance(front.content, RawMapping):
        return ()
    return (Fault(faults.FRONT_MATTER_SHAPE, front.content.span, {}),)


def _conflict(lines: list[str]) -> Iterator[Fault]:
    """The first mark of a merge conflict; a page may speak of one, so both ends must be there."""
    starts = [number for number, line in enumerate(lines, 1) if line.startswith("<<<<<<< ")]
    if starts and any(line.startswith(">>>>>>> ") for line in lines):
        yield Fault(faults.CONFLICT_TEXT, Span(starts[0], 1, starts[0], len(lines[starts[0] - 1]) + 1), {})
