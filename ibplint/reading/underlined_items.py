"""Headings with a number and a line below them, which Markdown takes for the entry of a list and a rule.

Only where nothing stands between an entry alone and the line is it a heading: `10. Incidenten` above `-----`.
"""

from collections.abc import Iterator, Sequence

from markdown_it.token import Token

from ibplint.reading.paragraph_tokens import PARAGRAPH, TOP, heading

ITEM = ("ordered_list_open", "list_item_open", *PARAGRAPH, "list_item_close")
_UNDERLINED = (*ITEM, "ordered_list_close", "hr")
_INLINE = ITEM.index("inline")


def with_underlined(tokens: Sequence[Token]) -> Sequence[Token]:
    """The tokens, with headings for such entries."""
    return [*_read(tokens)] if any(token.type == "hr" for token in tokens) else tokens


def _read(tokens: Sequence[Token]) -> Iterator[Token]:
    at = 0
    while at < len(tokens):
        found = tokens[at : at + len(_UNDERLINED)]
        if tokens[at].level == 0 and tuple(token.type for token in found) == _UNDERLINED and _below(found):
            yield from heading(found[_INLINE], TOP)
            at += len(found)
        else:
            yield tokens[at]
            at += 1


def _below(found: Sequence[Token]) -> bool:
    """Whether the line stands right below an entry of one line."""
    (first, end), (line, _) = found[_INLINE].map or (0, 0), found[-1].map or (-1, 0)
    return end == line == first + 1
