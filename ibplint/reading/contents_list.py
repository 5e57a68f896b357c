"""The table of contents: what it names is no text, and only its links count.

Its lines have dots and a page, or a mark of a word processor. Below a line such as `Inhoud` they also have a page
behind a tab, are a link, or name what stands further on.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from markdown_it.token import Token

from ibplint.model.late_pattern import late
from ibplint.reading.paragraph_tokens import OPEN

CONTENTS = "contents"
_TITLE = re.compile(r"\W*(?:inhoud(?:sopgave|sopgaaf|stafel|slijst)?|table of contents|contents)\W*", re.IGNORECASE)
_SURE = late(r"(?:\.{4,}|…{2,}|(?:\. ){4,}|_{5,})\s*\d{1,3}\W*$|\(#_Toc")
_SIGNS = ("....", "……", ". . . . ", "_____", "(#_Toc")
_PAGED = late(r"\t\s*\d{1,3}\W*$|^\W*\[[^\]]*\]\(#[^)]*\)\W*$")
# With its dots a line of the contents is one line of a page.
_LONGEST, _WITH_DOTS, _STRAYS = 140, 400, 2
_MARKS = late(r"\]\([^)]*\)|\{[^{}]*\}|<[^>]*>")
_NUMBER = late(
    r"^\W*(?:(?:hoofdstuk|artikel|paragraaf|bijlage)\b\W*)?(?:[\d.]+|[a-z](?=[.):]|\s*[–-]\s)|[ivx]+\b)?\W*",
    re.IGNORECASE,
)
_PAGE = late(r"[\W_]*\b\d{1,3}\W*$")


def without_contents(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens, in which the lines of a table of contents are marked as such."""
    found = frozenset(_listed(tokens))
    if not found:
        return tokens
    return [replace(token, type=CONTENTS) if number in found else token for number, token in enumerate(tokens)]


def _listed(tokens: Sequence[Token]) -> Iterator[int]:
    below, strays = False, list[int]()
    later: Mapping[str, int] = {}
    for at, token in enumerate(tokens):
        if token.type != "inline":
            continue
        lines = token.content.split("\n")
        title = len(lines[0]) < _LONGEST and _TITLE.fullmatch(lines[0]) is not None
        if title:
            below, strays, later = True, [], later or _last(tokens)
            lines = lines[1:]
        elif tokens[at - 1].type == OPEN:
            below = False
        if lines and all(_is_sure(line) or (below and _entry(line, at, later)) for line in lines):
            yield from (*strays, at)
            strays = []
        elif not title:
            strays.append(at)
            below = below and len(strays) <= _STRAYS and _short(token.content)


def _is_sure(line: str) -> bool:
    sign = len(line) <= _WITH_DOTS and any(one in line for one in _SIGNS)
    return sign and _SURE.search(line) is not None


def _entry(line: str, at: int, later: Mapping[str, int]) -> bool:
    return len(line) <= _LONGEST and (_PAGED.search(line) is not None or later.get(_name(line), 0) > at)


def _short(text: str) -> bool:
    return len(text) <= _LONGEST and not text.rstrip().endswith((".", ":", ";"))


def _last(tokens: Sequence[Token]) -> Mapping[str, int]:
    """Where each short line stands for the last time, by its words."""
    lines = ((token.content.partition("\n")[0], at) for at, token in enumerate(tokens) if token.type == "inline")
    return {_name(line): at for line, at in lines if len(line) <= _LONGEST}


def _name(line: str) -> str:
    """The words of a line without the number in front, the page behind and the marks around."""
    words = _PAGE.sub("", _NUMBER.sub("", _MARKS.sub("", line)))
    return "".join(sign for sign in words.casefold() if sign.isalnum())
