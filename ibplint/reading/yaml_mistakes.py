"""The mistakes that people make in YAML, recognised where the parser gave up."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from yaml.error import Mark, MarkedYAMLError, YAMLError

from ibplint.model.frozen import frozen
from ibplint.model.raw import Fault
from ibplint.model.span import Span
from ibplint.reading import faults
from ibplint.reading.signs import HARD_SPACE, lines_of
from ibplint.reading.yaml_quotes import opening_quote, quote_fault

_CONFLICT = re.compile(r"<{7} |={7}$|>{7} ")
_PASTED = re.compile(rf"[ ]*(?:- *)?({HARD_SPACE.pattern})|[^:]*:({HARD_SPACE.pattern})")
_KEYED = re.compile(r"[ ]*(?:- +)*(?:\"[^\"]*\"|'[^']*'|[^\s:#-][^:#]*):[ \t]")
_TIGHT = re.compile(r"[ ]*(?:- +)*([A-Za-z_][\w-]*:)[^\s/]")
_CUT = re.compile(r"[ \t](#[^\s#]\S*)")
_BRACKET = re.compile(r"[][{}]")


@frozen()
class _Stop:
    """Where the parser gave up: line and column from 0, and where what it was reading began."""

    lines: Sequence[str]
    first_line: int
    line: int
    column: int
    start_line: int
    start_column: int

    @property
    def text(self) -> str:
        return self.lines[self.line]

    @property
    def sign(self) -> str:
        return self.text[self.column : self.column + 1]

    def fault(self, key: str, line: int, column: int, length: int = 1, **values: object) -> Fault:
        """A fault at a place that counts from 0."""
        number, end = line + self.first_line, min(column + length, len(self.lines[line]))
        return Fault(key, Span(number, column + 1, number, end + 1), values)

    def here(self, key: str, **values: object) -> Fault:
        """A fault where the parser gave up."""
        return self.fault(key, self.line, self.column, 1, **values)


def mistake(text: str, error: YAMLError, first_line: int) -> Fault:
    """The fault behind a syntax error."""
    stop = _stop(lines_of(text), error, first_line)
    problem = str(getattr(error, "problem", ""))
    handler = next((handler for words, handler in _HANDLERS if words.search(problem)), None)
    found = _conflict(stop) or _hard_space(stop) or (handler(stop) if handler else None)
    return found or stop.here(faults.SYNTAX)


def _stop(lines: Sequence[str], error: YAMLError, first_line: int) -> _Stop:
    mark = error.problem_mark or error.context_mark if isinstance(error, MarkedYAMLError) else None
    start = error.context_mark if isinstance(error, MarkedYAMLError) else None
    return _Stop(lines, first_line, *_within(lines, mark), *_within(lines, start or mark))


def _within(lines: Sequence[str], mark: Mark | None) -> tuple[int, int]:
    """A mark's line and column; the library counts on behind the last line."""
    if mark is None:
        return 0, 0
    if mark.line >= len(lines):
        return len(lines) - 1, len(lines[-1])
    return mark.line, min(mark.column, len(lines[mark.line]))


def _conflict(stop: _Stop) -> Fault | None:
    for number, line in enumerate(stop.lines[: stop.line + 1]):
        if _CONFLICT.match(line):
            return stop.fault(faults.CONFLICT, number, 0, len(line))
    return None


def _hard_space(stop: _Stop) -> Fault | None:
    """A pasted space on the line itself, on the one where it began, or on the one above."""
    for number in sorted({max(stop.line - 1, 0), stop.start_line, stop.line}):
        found = _PASTED.match(stop.lines[number])
        if found:
            group = found.lastindex or 0
            return stop.fault(faults.HARD_SPACE, number, found.start(group), code=f"U+{ord(found[group]):04X}")
    return None


def _colon(stop: _Stop) -> Fault:
    if _KEYED.match(stop.text[: stop.column]):
        return stop.here(faults.COLON)
    above = next((line for line in range(stop.line - 1, -1, -1) if stop.lines[line].strip()), None)
    if above is not None and (tight := _TIGHT.match(stop.lines[above])):
        return stop.fault(faults.TIGHT_COLON, above, tight.start(1), len(tight[1]), text=tight[1])
    return _indent(stop)


def _indent(stop: _Stop) -> Fault:
    indentation = len(stop.text) - len(stop.text.lstrip())
    return stop.fault(faults.INDENT, stop.line, min(indentation, stop.column))


def _dash(stop: _Stop) -> Fault:
    behind = stop.text[stop.column + 1 :].partition(" #")[0].strip()
    if not behind:
        return stop.here(faults.DASH, sign=stop.sign)
    return stop.here(faults.LIST_LINE) if stop.sign == "-" else stop.here(faults.SIGN, sign=stop.sign)


def _unclosed(stop: _Stop) -> Fault | None:
    """The text ends inside a quotation."""
    return quote_fault(stop.lines, stop.first_line, stop.start_line, stop.start_column, faults.QUOTE_OPEN)


def _unstartable(stop: _Stop) -> Fault:
    return stop.here(faults.TAB) if stop.sign == "\t" else stop.here(faults.SIGN, sign=stop.sign)


def _started(stop: _Stop) -> Fault:
    """What was being read begins with a sign that has a meaning."""
    sign = stop.lines[stop.start_line][stop.start_column : stop.start_column + 1]
    return stop.fault(faults.SIGN, stop.start_line, stop.start_column, sign=sign)


def _no_colon(stop: _Stop) -> Fault:
    line = stop.lines[stop.start_line]
    if tight := _TIGHT.match(line):
        return stop.fault(faults.TIGHT_COLON, stop.start_line, tight.start(1), len(tight[1]), text=tight[1])
    return stop.fault(faults.NO_COLON, stop.start_line, stop.start_column, len(line.rstrip()) - stop.start_column)


def _bracket(stop: _Stop) -> Fault | None:
    """Between brackets: the rest cut off by a `#`, a colon, or a bracket that is never closed."""
    within = range(stop.start_line, stop.line + 1)
    for number in within:
        if cut := _CUT.search(stop.lines[number], stop.start_column if number == stop.start_line else 0):
            return stop.fault(faults.HASH_CUT, number, cut.start(1), len(cut[1]), text=cut[1])
    if stop.sign == ":" and stop.line == stop.start_line:
        return stop.here(faults.COLON)
    sign = stop.lines[stop.start_line][stop.start_column : stop.start_column + 1]
    closing = {"[": "]", "{": "}"}.get(sign, sign)
    if any(closing in stop.lines[number] for number in within):
        return None
    return stop.fault(faults.BRACKET_OPEN, stop.start_line, stop.start_column, sign=sign)


def _no_content(stop: _Stop) -> Fault | None:
    """A sign where a value should begin, or the end of the text inside a bracket."""
    if stop.sign:
        return stop.here(faults.SIGN, sign=stop.sign)
    open_brackets = 0
    for number in range(stop.line, -1, -1):
        for found in reversed(list(_BRACKET.finditer(stop.lines[number]))):
            open_brackets += 1 if found[0] in "[{" else -1
            if open_brackets > 0:
                return _bracket(replace(stop, start_line=number, start_column=found.start()))
    return None


def _unexpected(stop: _Stop) -> Fault:
    """A key was expected: a quotation or bracket closed too early, or the line stands too far left or right."""
    before = stop.text[: stop.column].rstrip()
    if before.endswith(("'", '"')):
        line, column = opening_quote(stop.lines, stop.line, len(before) - 1)
        key = faults.QUOTE_REST if line == stop.line else faults.QUOTE_OPEN
        return quote_fault(stop.lines, stop.first_line, line, column, key) or stop.here(key, sign=before[-1])
    if before.endswith(("]", "}")):
        sign = {"]": "[", "}": "{"}[before[-1]]
        return stop.fault(faults.SIGN, stop.line, max(before.rfind(sign), 0), sign=sign)
    return _indent(stop)


# libyaml's words, and those of the reader in Python where they differ.
_HANDLERS: tuple[tuple[re.Pattern[str], Callable[[_Stop], Fault | None]], ...] = (
    (re.compile("mapping values are not allowed"), _colon),
    (re.compile("(?:sequence entries|mapping keys) are not allowed"), _dash),
    (re.compile("unexpected end of stream|unexpected document separator"), _unclosed),
    (re.compile("tab character"), lambda stop: stop.here(faults.TAB)),
    (re.compile("cannot start any token"), _unstartable),
    (re.compile("alphabetic or numeric|tag handle|comment or (?:a )?line break|while scanning a tag"), _started),
    (re.compile("escape|hexdecimal"), lambda stop: stop.here(faults.BACKSLASH)),
    (re.compile("node content"), _no_content),
    (re.compile("could not find expected ':'"), _no_colon),
    (re.compile("expected ',' or"), _bracket),
    (re.compile("expected key|'-' indicator|block end"), _unexpected),
)
_TOP = re.compile(r"""(?m)^["']?([A-Za-z_][\w-]{0,63})["']?[^\S\n]*:""")
_ANYWHERE = re.compile(r"""(?m)(?:^[ \t-]*|[{,][ \t]*)["']?([A-Za-z_][\w-]{0,63})["']?[^\S\n]*:""")
_MOST_KEYS = 1_000


def seen_keys(text: str) -> tuple[str, ...]:
    """The keys at the first column of a text that does not parse; where none stands there, all that can be seen."""
    return tuple(dict.fromkeys(_TOP.findall(text) or _ANYWHERE.findall(text)))[:_MOST_KEYS]
