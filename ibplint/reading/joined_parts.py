"""Parts of lines as one source, and where its signs stand in the file."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from ibplint.reading.table_sketch import Part


class JoinedParts:
    """The parts below each other: `text` has a line feed between each two."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._parts = parts
        self._starts = [0, *accumulate(len(part.text) + 1 for part in parts[:-1])]
        self.text = "\n".join([part.text for part in parts])

    @property
    def behind(self) -> tuple[int, int]:
        """The line and the column behind the last sign."""
        last = self._parts[-1]
        return last.line, last.column + len(last.text)

    def at(self, offset: int) -> tuple[int, int]:
        """The line and the column of the sign at an offset."""
        number = bisect_right(self._starts, offset) - 1
        part = self._parts[number]
        return part.line, part.column + offset - self._starts[number]

    def part(self, start: int, end: int) -> Part:
        """What stands between two offsets on one line."""
        return Part(*self.at(start), self.text[start:end])
