"""What the tests of prose share: the prose of a Markdown text, and the words of a file at a span."""

from functools import lru_cache

from ibplint.model.prose import Prose
from ibplint.model.span import Span
from ibplint.prose.sentences import prose_of
from ibplint.reading.markdown_text import read_markdown
from ibplint.reading.signs import lines_of


def prose_of_text(text: str) -> Prose:
    page = read_markdown(text).page
    assert page is not None
    return prose_of(page)


@lru_cache(maxsize=4)
def known_lines(text: str) -> tuple[str, ...]:
    return tuple(lines_of(text))


def written(text: str, span: Span) -> str:
    lines = list(known_lines(text)[span.line - 1 : span.end_line])
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return "\n".join(lines)
