"""The Markdown parser as we use it: tables by line, links with their places and exactly as written."""

from collections.abc import Callable
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block import table as is_table
from markdown_it.rules_inline import StateInline, autolink, image, link

_InlineRule = Callable[[StateInline, bool], bool]
# Deeper is cut off without a word by the library: a list takes two of these, so `nesting` is told before.
_MAX_NESTING = 24
_OPENS = ("link_open", "image")


class _Parser(MarkdownIt):
    def normalizeLink(self, url: str) -> str:  # noqa: N802 -- the library's name
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802 -- the library's name
        return link

    def validateLink(self, _url: str) -> bool:  # noqa: N802 -- the library's name
        return True


def parser() -> MarkdownIt:
    """CommonMark with tables; HTML is recognised, so that it can be left out."""
    made = _Parser("commonmark", {"maxNesting": _MAX_NESTING})
    made.block.ruler.enableOnly([*made.block.ruler.get_active_rules(), "table"])
    made.block.ruler.at("table", _table, {"alt": ["paragraph", "reference"]})
    for name, rule in (("link", link), ("image", image), ("autolink", autolink)):
        made.inline.ruler.at(name, _placed(rule))
    return made


@cache
def drawing_parser() -> MarkdownIt:
    """The same, with the tables that Pandoc draws; few texts have one."""
    from ibplint.reading.dash_tables import dash_table  # noqa: PLC0415
    from ibplint.reading.grid_tables import grid_table  # noqa: PLC0415
    from ibplint.reading.html_blocks import whole_html_block  # noqa: PLC0415

    made = parser()
    made.block.ruler.before("code", "dash_table", dash_table)
    made.block.ruler.before("hr", "grid_table", grid_table)
    made.block.ruler.at("html_block", whole_html_block, {"alt": ["paragraph", "reference", "blockquote"]})
    return made


def _table(state: StateBlock, first: int, end: int, silent: bool) -> bool:  # noqa: FBT001 -- the library's call
    """One token for a whole table: `meta["rows"]` holds line number and text of head and rows."""
    if not is_table(state, first, end, True):  # noqa: FBT003 -- the library's call
        return False
    if silent:
        return True
    outer, state.parentType = state.parentType, "table"
    line = first + 2
    while line < end and not _ends_table(state, line, end):
        line += 1
    state.parentType = outer
    token = state.push("table", "", 0)
    token.map = [first, line]
    token.meta["rows"] = [(number, _line(state, number)) for number in (first, *range(first + 2, line))]
    state.line = line
    return True


def _ends_table(state: StateBlock, line: int, end: int) -> bool:
    if state.sCount[line] < state.blkIndent or state.isEmpty(line) or state.is_code_block(line):
        return True
    rules = state.md.block.ruler.getRules("blockquote")
    return any(rule(state, line, end, True) for rule in rules)  # noqa: FBT003 -- the library's call


def _line(state: StateBlock, number: int) -> str:
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def _placed(rule: _InlineRule) -> _InlineRule:
    """The same rule; the token that it opens knows where in the text it begins and ends."""

    def run(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- the library's call
        start, count = state.pos, len(state.tokens)
        found = rule(state, silent)
        if found and not silent:
            opened = next(token for token in state.tokens[count:] if token.type in _OPENS)
            opened.meta["at"] = (start, state.pos)
        return found

    return run
