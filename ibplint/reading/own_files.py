"""Our own rules, norms, reference lists and schemas: read strictly, a fault stops the run with its place."""

import json
from pathlib import Path
from typing import Any

from ibplint.errors import IbplintError
from ibplint.model.file import Kind, Unread
from ibplint.model.raw import Raw
from ibplint.model.span import START, Span
from ibplint.reading.decode import decode
from ibplint.reading.fault_words import WORDS
from ibplint.reading.one_file import LIMITS
from ibplint.reading.opening import bytes_of
from ibplint.reading.yaml_text import read_yaml

_OURS = ("norms", "schemas")
_REASONS = {Unread.LINK: "a symbolic link", Unread.DEVICE: "no ordinary file", Unread.GONE: "it is not there"}


def read_own(path: Path) -> Raw:
    """The content of a YAML file of ours; IbplintError names the place of the first fault."""
    content = _content(path, _text(path))
    if content is None:
        raise _error(path, START, "het bestand is leeg", "the file is empty")
    return content


def read_settings(path: Path) -> Raw | None:
    """The content of a board's `ibplint.yaml`, None when it is empty; IbplintError names the place of a fault."""
    data = bytes_of(path, LIMITS[Kind.YAML])
    if isinstance(data, Unread):
        raise _error(path, START, f"niet te lezen: {data.value}", f"cannot be read: {_REASONS.get(data, 'not opened')}")
    decoded = decode(data[: LIMITS[Kind.YAML]])
    if decoded.text is None:
        raise _error(path, decoded.faults[0].span, "sla het bestand op als UTF-8", "save the file as UTF-8")
    return _content(path, decoded.text)


def _content(path: Path, text: str) -> Raw | None:
    read = read_yaml(text)
    if read.faults:
        fault = read.faults[0]
        words = {lang: text.format_map(fault.values) for lang, text in WORDS[fault.key].items()}
        raise _error(path, fault.span, words["nl"], words["en"])
    return read.content


def read_schema(path: Path) -> dict[str, Any]:
    """The content of a JSON file of ours, which holds one object."""
    try:
        content = json.loads(_text(path))
    except json.JSONDecodeError as error:
        span = Span(error.lineno, error.colno, error.lineno, error.colno)
        raise _error(path, span, f"geen JSON: {error.msg}", f"not JSON: {error.msg}") from None
    if not isinstance(content, dict):
        raise _error(path, START, "hier hoort één object", "one object belongs here")
    return content


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = type(error).__name__
        raise _error(path, START, f"niet te openen ({reason})", f"cannot be opened ({reason})") from None


def _error(path: Path, span: Span, nl: str, en: str) -> IbplintError:
    place = f"{shown_path(path)}:{span.line}:{span.column}"
    return IbplintError(nl=f"{place}: {nl}", en=f"{place}: {en}")


def shown_path(path: Path) -> str:
    """A path without what lies above our own folders: `norms/rules/rollen.yaml`."""
    for depth, part in enumerate(path.parts):
        if part in _OURS:
            return "/".join(path.parts[depth:])
    return path.name
