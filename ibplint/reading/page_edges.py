"""What a page of paper repeats: its number, and the line above or below the text.

Such lines are no text, and a sentence that they break is whole again. The line above or below the text is known by the
page number beside it, each time with the same words, or is the title once more.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from markdown_it.token import Token

from ibplint.model.late_pattern import late
from ibplint.reading.heading_lines import heading_line
from ibplint.reading.paragraph_tokens import OPEN, PARAGRAPH, part_of

_NUMBER = re.compile(
    r"\W*(?:(?:pagina|blz|bladzijde|pag|page)\b\W*\d{1,3}(?:\W*(?:van|/|of)\W*\d{1,3})?|\d{1,3}\W+(?:pagina|blz)"
    r"|\d{1,3}\s*(?:/|van)\s*\d{1,3}|\d{1,3})\W*",
    re.IGNORECASE,
)
_BEHIND_WORDS = late(r".*\W(?:pagina|blz|bladzijde|pag)\b\.?\W*\d{1,3}(?:\W*(?:van|/)\W*\d{1,3})?\W*", re.IGNORECASE)
_ENDED = late(r"[.!?:;…][\"'’”)\]*_]*\s*$")
_DIGITS = re.compile(r"\d+")
_LONGEST, _FEWEST, _WHOLE = 100, 2, 40


def without_edges(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens without such lines, in which the paragraphs that they broke are one."""
    found = [at for at, token in enumerate(tokens) if token.type == PARAGRAPH[0] and token.level == 0]
    lines = [line for at in found for line in tokens[at + 1].content.split("\n")]
    often = Counter(map(_masked, lines))
    title = next((_masked(tokens[at + 1].content) for at, token in enumerate(tokens) if token.type == OPEN), "")
    numbered = [line for line in lines if _NUMBER.fullmatch(line) or _BEHIND_WORDS.fullmatch(line)]
    if len(numbered) < _FEWEST and often[title] < _FEWEST:
        return tokens
    edges = {text for text in (*map(_masked, numbered), title) if often[text] >= _FEWEST}
    return [*_joined(tokens, edges | _beside(lines, edges))]


def _beside(lines: Sequence[str], edges: set[str]) -> set[str]:
    """The lines that stand more than once next to a page number, with the same words."""
    masked = [_masked(line) for line in lines]
    pairs = (pair for two in pairwise(masked) for pair in (two, two[::-1]))
    beside = Counter(one for one, other in pairs if other in edges and one not in edges and len(one) <= _LONGEST)
    return {text for text, count in beside.items() if count >= _FEWEST and not _ENDED.search(text)}


def _masked(line: str) -> str:
    """A line in which each number is the same."""
    return _DIGITS.sub("#", line.strip()) if len(line) <= _LONGEST else line


def _joined(tokens: Sequence[Token], edges: set[str]) -> Iterator[Token]:
    """The tokens without the edges; `kept` is the paragraph that an edge may have broken."""
    kept: Sequence[Token] = ()
    broken, at = False, 0
    while at < len(tokens):
        if tuple(token.type for token in tokens[at : at + 3]) != PARAGRAPH or tokens[at].level:
            yield from (*kept, tokens[at])
            kept, broken, at = (), False, at + 1
            continue
        left, cut = _left(tokens[at : at + 3], edges)
        at += 3
        if left and broken and kept and _goes_on(kept[1].content, left[1].content):
            kept, broken = (kept[0], _whole(kept[1], left[1]), kept[2]), cut
        elif left:
            yield from kept
            kept, broken = left, cut
        else:
            broken = True
    yield from kept


def _left(paragraph: Sequence[Token], edges: set[str]) -> tuple[Sequence[Token], bool]:
    """What is left of a paragraph, and whether an edge ends it; an edge within it is an empty line."""
    lines = ["" if _masked(line) in edges else line for line in paragraph[1].content.split("\n")]
    said = [number for number, line in enumerate(lines) if line]
    if len(said) == len(lines):
        return paragraph, False
    if not said:
        return (), True
    opening, inline, closing = part_of(paragraph, said[0], said[-1] + 1)
    content = "\n".join(lines[said[0] : said[-1] + 1])
    return (opening, replace(inline, content=content), closing), said[-1] + 1 < len(lines)


def _goes_on(text: str, rest: str) -> bool:
    """Whether a paragraph before an edge ends in mid-sentence and the one behind it may go on."""
    return len(text) >= _WHOLE and not _ENDED.search(text) and heading_line(rest.partition("\n")[0]) is None


def _whole(text: Token, rest: Token) -> Token:
    """Two parts of a paragraph with an empty line for each line between them."""
    (first, _), (begin, end) = text.map or (0, 1), rest.map or (0, 1)
    between = "\n" * (begin - first - text.content.count("\n"))
    return replace(text, content=f"{text.content}{between}{rest.content}", map=[first, end])
