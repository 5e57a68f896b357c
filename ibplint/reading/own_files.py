"""Our own rules, norms, reference lists and schemas: read strictly, a fault stops the run with its place."""

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
from ibplint.reading.own_memory import keep, recalled
from ibplint.reading.yaml_text import read_yaml

_OURS = ("norms", "schemas")
_REASONS = {Unread.LINK: "a symbolic link", Unread.DEVICE: "no ordinary file", Unread.GONE: "it is not there"}


def read_own(path: Path) -> Raw:
    """The content of a YAML file of ours; IbplintError names the place of the first fault."""
    data = _data(path)
    known = recalled(path, data)
    if known is not None:
        return known
    content = _content(shown_path(path), _text(path, data))
    if content is None:
        raise _error(shown_path(path), START, "het bestand is leeg", "the file is empty")
    keep(path, data, content)
    return content


def read_board(file: Path, path: str) -> Raw | None:
    """The content of a board's settings or rules, None when it is empty; IbplintError names the place of a fault.

    No link is followed. `path` is how a reader calls the file.
    """
    data = bytes_of(file, LIMITS[Kind.YAML])
    if isinstance(data, Unread):
        raise _error(path, START, f"niet te lezen: {data.value}", f"cannot be read: {_REASONS.get(data, 'not opened')}")
    if len(data) > LIMITS[Kind.YAML]:
        raise _error(path, START, "het bestand is te groot", "the file is too big")
    decoded = decode(data)
    if decoded.text is None:
        raise _error(path, decoded.faults[0].span, "sla het bestand op als UTF-8", "save the file as UTF-8")
    return _content(path, decoded.text)


def _content(path: str, text: str) -> Raw | None:
    read = read_yaml(text)
    if read.faults:
        fault = read.faults[0]
        words = {lang: text.format_map(fault.values) for lang, text in WORDS[fault.key].items()}
        raise _error(path, fault.span, words["nl"], words["en"])
    return read.content


def read_schema(path: Path) -> dict[str, Any]:
    """The content of a JSON file of ours, which holds one object."""
    import json  # noqa: PLC0415 - what our schemas say is kept, and few runs read them

    try:
        content = json.loads(_text(path, _data(path)))
    except json.JSONDecodeError as error:
        span = Span(error.lineno, error.colno, error.lineno, error.colno)
        raise _error(shown_path(path), span, f"geen JSON: {error.msg}", f"not JSON: {error.msg}") from None
    if not isinstance(content, dict):
        raise _error(shown_path(path), START, "hier hoort één object", "one object belongs here")
    return content


def _data(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _unopened(path, error) from None


def _text(path: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise _unopened(path, error) from None


def _unopened(path: Path, error: Exception) -> IbplintError:
    reason = type(error).__name__
    return _error(shown_path(path), START, f"niet te openen ({reason})", f"cannot be opened ({reason})")


def _error(path: str, span: Span, nl: str, en: str) -> IbplintError:
    place = f"{path}:{span.line}:{span.column}"
    return IbplintError(nl=f"{place}: {nl}", en=f"{place}: {en}")


def shown_path(path: Path) -> str:
    """A path without what lies above our own folders: `norms/rules/rollen.yaml`."""
    for depth, part in enumerate(path.parts):
        if part in _OURS:
            return "/".join(path.parts[depth:])
    return path.name
