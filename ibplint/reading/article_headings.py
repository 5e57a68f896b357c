"""Headings of articles and chapters that bear no sign of Markdown: `Artikel 12 Bewaartermijnen`, bold or not.

The articles of a chapter lie one deeper than it. A sentence about an article, and an article of a law, are no headings.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from markdown_it.token import Token

from ibplint.model.late_pattern import late

OPEN, _CLOSE = "heading_open", "heading_close"
LONGEST = 80
_NAMED = late(
    r"(?P<kind>artikel|art\.|hoofdstuk|paragraaf|deel|bijlage)\s+(?:\d{1,2}(?:\.\d{1,2})*[a-z]?|[ivx]{1,4})"
    r"(?:\s*[.:)–—-])?\s+(?P<text>[^\W\d_].*)",
    re.IGNORECASE,
)
_ARTICLES = ("artikel", "art.")
_OF_A_LAW = late(r"(?:(?:AVG|UAVG|WMS|WPO|WVO|WEC|BW|GDPR|Awb|CAO|cao)\b|Wet )")
_SENTENCE_ENDS = (".", ":", ";", ",", "?", "!")


def with_articles(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens, with headings for the lines that name an article or a chapter."""
    above, at = 1, 0
    while at < len(tokens):
        one = tokens[at]
        inline = tokens[at + 1] if (one.type, one.level) == ("paragraph_open", 0) else None
        line, rest = first_line(inline) if inline else (None, None)
        # One line below the other they are a table of contents.
        kind = _kind(line.content) if line and not (rest and _kind(rest.content.partition("\n")[0])) else ""
        if line and kind:
            level = above + 1 if kind in _ARTICLES else 2
            above = above if kind in _ARTICLES else level
            yield from heading(line, f"h{min(level, 6)}")
            yield from (one, rest, tokens[at + 2]) if rest else ()
            at += 3
        else:
            above = int(one.tag[1:]) if one.type == OPEN else above
            yield one
            at += 1


def _kind(line: str) -> str:
    """What a line is the heading of; "" for any other."""
    bare = line.removeprefix("**").removesuffix("**") if line.startswith("**") else line
    found = _NAMED.fullmatch(bare)
    if found is None or not short(bare) or found["text"][0].islower() or _OF_A_LAW.match(found["text"]):
        return ""
    return str(found["kind"]).casefold()


def first_line(inline: Token) -> tuple[Token | None, Token | None]:
    """The first line of a paragraph, and what comes below it."""
    if not inline.map:
        return None, None
    first, _, rest = inline.content.partition("\n")
    top = inline.map[0]
    below = replace(inline, content=rest, map=[top + 1, inline.map[1]]) if rest else None
    return replace(inline, content=first, map=[top, top + 1]), below


def short(text: str, longest: int = LONGEST) -> bool:
    """Whether a text may be a heading: a few words with a capital that are no sentence."""
    return 0 < len(text) <= longest and not text.rstrip().endswith(_SENTENCE_ENDS) and text[:1] == text[:1].upper()


def heading(inline: Token, tag: str) -> Iterator[Token]:
    """The tokens of a heading with some words."""
    yield Token(OPEN, tag, 1, map=inline.map)
    yield inline
    yield Token(_CLOSE, tag, -1)
