"""What is named in a table: what begins a cell, and what a cell says that somebody is also."""

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose
from ibplint.model.span import Span
from ibplint.prose.rows import tables

_ALSO = late(r"\b(?:tevens|ook|rol(?:len)? (?:van|als))\b", re.IGNORECASE)


def in_tables_of(prose: Prose, lines: AbstractSet[int]) -> Callable[[Span], bool]:
    """Tell whether the tables that stand on some lines name what has a span: `FG (mr. Smit)`, `… en tevens FG`."""
    ours = [cells for cells in tables(prose).values() if lines & {line for one in cells for line, _ in one.begins}]
    begins = {begin for cells in ours for one in cells for begin in one.begins}
    also = [one.span(sign.start()) for cells in ours for one in cells if (sign := _ALSO.search(one.text))]

    def named(span: Span) -> bool:
        return span[:2] in begins or any(part[:2] < span[:2] < part[2:] for part in also)

    return named
