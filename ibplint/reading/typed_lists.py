"""Lists whose entries begin with a sign that Markdown does not know, as a word processor or a PDF leaves them.

Entries that stand line by line in one paragraph (`•<tab>een`, `a) twee`) become paragraphs of their own, and a letter
or a bullet alone in front of its text goes with it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from markdown_it.token import Token

from ibplint.model.late_pattern import late
from ibplint.reading.paragraph_tokens import PARAGRAPH, part_of

_ENTRY = late(
    r"\s*(?:(?P<bullet>[•▪◦●‣■□➢➔➤✓✔❖○◆⁃∙\uf0b7\uf0a7\uf0d8\uf0fc])|(?P<sign>[·o–—](?=\s|$)|§(?=\s*[^\W\d]|$)|-(?=[A-Z]))"
    r"|(?P<letter>\(?(?:[a-z]|(?=[ivx]{2})x{0,2}(?:ix|iv|v?i{0,3})|\d{1,2})[.)](?=\s|$)))\s*"
)
_ENDED = late(r"[.:;,!?][\"'’”)\]*_]*\s*$")
_DASHES = frozenset("-–—")
_FEWEST = 2
_FIRST = frozenset({"a", "i", "1"})


def with_lists(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens, in which each entry of such a list is a paragraph."""
    return [*_listed(tokens)]


def _listed(tokens: Sequence[Token]) -> Iterator[Token]:
    at = 0
    while at < len(tokens):
        if not _is_paragraph(tokens, at):
            yield tokens[at]
            at += 1
        elif (
            _alone(tokens[at + 1].content)
            and _is_paragraph(tokens, at + 3)
            and tokens[at].level == tokens[at + 3].level
        ):
            yield from (tokens[at], _together(tokens[at + 1], tokens[at + 4]), tokens[at + 2])
            at += 6
        else:
            yield from _entries(tokens[at : at + 3])
            at += 3


def _is_paragraph(tokens: Sequence[Token], at: int) -> bool:
    return tuple(token.type for token in tokens[at : at + 3]) == PARAGRAPH


def _alone(text: str) -> bool:
    """Whether a paragraph is the sign of an entry and no more; a dash alone may be anything."""
    found = _ENTRY.fullmatch(text)
    return found is not None and (found["sign"] or "") not in _DASHES


def _together(sign: Token, text: Token) -> Token:
    """The sign of an entry and its text as one paragraph, with the empty lines between them."""
    first, begin, end = (sign.map or [0, 1])[0], (text.map or [0, 1])[0], (text.map or [0, 1])[1]
    content = sign.content + "\n" * (begin - first) + text.content
    return replace(text, content=content, map=[first, end])


def _entries(paragraph: Sequence[Token]) -> Iterator[Token]:
    lines = paragraph[1].content.split("\n")
    begins = _begins(lines) if len(lines) >= _FEWEST else []
    if not begins:
        yield from paragraph
        return
    for begin, end in zip([0, *begins], [*begins, len(lines)], strict=True):
        if end > begin:
            yield from part_of(paragraph, begin, end)


def _begins(lines: Sequence[str]) -> list[int]:
    """The lines of a paragraph at which an entry begins, none when it has no such list."""
    found = [(number, mark) for number, line in enumerate(lines) if (mark := _ENTRY.match(line))]
    bullets = [number for number, mark in found if mark["bullet"]]
    if bullets:
        return bullets
    signs = {mark["sign"] or "" for _, mark in found}
    if len(found) < _FEWEST or len(signs) > 1:
        return []
    first, mark = found[0]
    letter = (mark["letter"] or "").strip("().")
    announced = first == 0 or _ENDED.search(lines[first - 1]) is not None
    return [number for number, _ in found] if announced and (not letter or letter in _FIRST) else []
