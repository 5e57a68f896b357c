"""One change in the text of a file, at a span; every other character stays."""

from ibplint.model.span import Span


def replaced(text: str, span: Span, words: str) -> str:
    """The text with other words at a span."""
    start, end = _offset(text, span.line, span.column), _offset(text, span.end_line, span.end_column)
    return text[:start] + words + text[end:]


def without(text: str, key: Span, value: Span) -> str:
    """The text without a key and its value, in a flow mapping or in a block."""
    start, end = _offset(text, key.line, key.column), _offset(text, value.end_line, value.end_column)
    end += _closing_quote(text, end)
    if text[end:].lstrip()[:1] in (",", "}"):
        return _without_entry(text, start, end)
    line = text.rfind("\n", 0, start) + 1
    below = text.find("\n", end) + 1 or len(text)
    indent = text[line:start]
    if not indent.strip():
        return text[:line] + text[below:]
    # The first key behind a dash: the next one takes its place, where there is one.
    column = len(indent)
    following = text[below:]
    if following[:column].isspace() and following[column : column + 1].strip():
        return text[:start] + following[column:]
    return text[:start] + "{}" + text[end:]


def with_entry(text: str, record: Span, entry: str) -> str:
    """The text with one more key and value in a mapping, first of all."""
    start = _offset(text, record.line, record.column)
    if text[start : start + 1] == "{":
        return f"{text[: start + 1]}{entry}, {text[start + 1 :]}"
    return f"{text[:start]}{entry}\n{' ' * (record.column - 1)}{text[start:]}"


def without_block(text: str, name: str) -> str:
    """A YAML text without a top-level key and all below it."""
    kept: list[str] = []
    inside = False
    for row in text.splitlines(keepends=True):
        if row.strip() and not row[0].isspace() and not row.startswith(("-", "#")):
            inside = row.startswith(f"{name}:")
        if not inside:
            kept.append(row)
    return "".join(kept)


def _without_entry(text: str, start: int, end: int) -> str:
    behind = end + len(text[end:]) - len(text[end:].lstrip())
    if text[behind : behind + 1] == ",":
        rest = text[behind + 1 :]
        return text[:start] + rest.lstrip()
    before = text[:start].rstrip()
    return before.removesuffix(",") + text[end:]


def _closing_quote(text: str, end: int) -> int:
    return int(text[end : end + 1] in ("'", '"'))


def _offset(text: str, line: int, column: int) -> int:
    found = 0
    for _ in range(line - 1):
        found = text.index("\n", found) + 1
    return found + column - 1
