"""Links in HTML within the text of a cell."""

import re
from collections.abc import Iterator
from html import unescape

from ibplint.model.late_pattern import late
from ibplint.reading.markdown_inline import InlineLink, InlineReader

_LINK = late(r"<a\s[^<>]*?\bhref\s*=\s*(?:\"([^\"<]*)\"|'([^'<]*)')[^<>]*>", re.IGNORECASE)
_END = late(r"</a\s*>", re.IGNORECASE)


def html_links(source: str, inline: InlineReader) -> Iterator[InlineLink]:
    """The links of a source, from its tag up to its end."""
    for opening in _LINK.finditer(source):
        closing = _END.search(source, opening.end())
        if closing is None:
            return
        text = inline.read(source[opening.end() : closing.start()]).text
        yield InlineLink(unescape(opening[1] or opening[2] or ""), text, opening.start(), closing.end())
