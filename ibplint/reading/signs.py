"""Lines as an editor counts them, and the signs in a text that nobody sees."""

import re
from collections.abc import Collection, Iterator

from ibplint.model.late_pattern import late
from ibplint.model.raw import Fault
from ibplint.model.span import Span
from ibplint.reading import faults

LINE_END = re.compile(r"\r\n|\r|\n")
HARD_SPACE = late("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Invisible, but at home in running text: soft hyphens, word joiners and direction marks.
TYPESETTING = frozenset("\u00ad\u200b\u200e\u200f\u2060\ufeff")
_SEPARATORS = frozenset("\x0b\x0c\x85\u2028\u2029")
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)
# What libyaml refuses, or takes for a line end where an editor does not.
_FOREIGN = late("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
_SHOWN = 10


def lines_of(text: str) -> list[str]:
    """The lines of a text without their ends; a lone CR ends a line, U+2028 does not."""
    return LINE_END.split(text)


def readable(text: str) -> str:
    """The same text, sign for sign, with what no parser takes: separators as spaces, the rest as U+FFFD."""
    if _all_seen(text):
        return text
    foreign = filter(_FOREIGN.match, set(text))
    return text.translate({ord(sign): " " if sign in _SEPARATORS else "\ufffd" for sign in foreign})


def hidden(text: str) -> str:
    """The first sign in a text that nobody sees, "" when there is none."""
    found = _HIDDEN.search(text)
    return found[0] if found else ""


def sign_faults(text: str, first_line: int = 1, *, allowed: Collection[str] = ()) -> Iterator[Fault]:
    """One fault for each kind of invisible sign, with its first places."""
    if _all_seen(text) or not _HIDDEN.search(text):
        return
    places: dict[str, list[Span]] = {}
    for number, line in enumerate(lines_of(text), first_line):
        for found in _HIDDEN.finditer(line):
            known = places.setdefault(found[0], [])
            if len(known) < _SHOWN:
                known.append(Span(number, found.start() + 1, number, found.end() + 1))
    for sign, (first, *others) in places.items():
        if sign not in allowed:
            key = faults.LINE_SEPARATOR if sign in _SEPARATORS else faults.HIDDEN_SIGN
            yield Fault(key, first, {"code": f"U+{ord(sign):04X}", "count": text.count(sign)}, tuple(others))


def _all_seen(text: str) -> bool:
    # Printable text has no invisible sign and no space but the ordinary one; far quicker than a pattern.
    return text.replace("\n", "").isprintable()
