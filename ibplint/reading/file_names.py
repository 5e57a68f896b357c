"""What a file's name says about it, and whether every machine can keep it."""

import re
from collections.abc import Iterator

from ibplint.model.file import Kind
from ibplint.model.raw import Fault
from ibplint.model.span import START
from ibplint.reading import faults
from ibplint.reading.signs import hidden

SETTINGS = "ibplint.yaml"
BOARD = "bestuur.yaml"

_KINDS = {"yaml": Kind.YAML, "yml": Kind.YAML, "md": Kind.MARKDOWN, "markdown": Kind.MARKDOWN, "csv": Kind.CSV}
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE | re.DOTALL)
_SIGNS = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
# A byte that is no UTF-8 reaches us as a lone surrogate.
_FOREIGN = re.compile("[\udc80-\udcff]")
_BYTES = re.compile(r"\\x[89a-f][0-9a-f]")
_LONGEST = 255


def kind_of(path: str) -> Kind:
    """What a file is taken for, by the end of its name."""
    stem, dot, end = path.rpartition("/")[2].rpartition(".")
    return _KINDS.get(end.lower(), Kind.OTHER) if stem and dot else Kind.OTHER


def is_settings(path: str) -> bool:
    """Whether a path, relative to the dossier, is that of its settings."""
    return path == SETTINGS


def shown_name(name: str) -> str:
    """A name in which bytes that are no UTF-8 are visible, with a backslash and `xe9` for such a byte."""
    return _FOREIGN.sub(lambda found: f"\\x{ord(found[0]) - 0xDC00:02x}", name)


def name_faults(path: str) -> tuple[Fault, ...]:
    """The fault of a path of which Windows or macOS cannot check out a part."""
    for name in path.split("/"):
        for reason in _reasons(name):
            return (Fault(faults.NAME, START, {"name": name, "reason": reason}),)
    return ()


def _reasons(name: str) -> Iterator[str]:
    if _BYTES.search(name):
        yield "bytes"
    if _SIGNS.search(name) or hidden(name):
        yield "sign"
    if _RESERVED.fullmatch(name):
        yield "reserved"
    if name.endswith((".", " ")):
        yield "end"
    if len(name.encode("utf-8", "replace")) > _LONGEST:
        yield "long"
