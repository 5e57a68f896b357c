"""Which sentence leads each entry of a list."""

from dataclasses import dataclass

from ibplint.model.prose import Sentence, Where


@dataclass(slots=True)
class _Level:
    """One list on its way: how deep it stands, what leads it, and the number of its latest entry.

    `flat` is a list within a list that lost its indentation, as in a text from a PDF.
    """

    depth: int
    lead: int
    number: int = 0
    flat: bool = False


class Leads:
    """The lists that are open at a point of the text of which `sentences` are read."""

    def __init__(self, sentences: list[Sentence]) -> None:
        self._sentences = sentences
        self._levels: list[_Level] = []

    def close(self) -> None:
        """End all lists."""
        self._levels.clear()

    @property
    def open(self) -> bool:
        """Whether a list is open."""
        return bool(self._levels)

    def announced(self) -> int:
        """The sentence that was read last, when it announces what follows; -1 when it does not."""
        last = self._sentences[-1] if self._sentences else None
        return last.index if last and last.where is not Where.HEADING and last.text.endswith(":") else -1

    def lead(self, depth: int, mark: str, *, announces: bool) -> int:
        """What leads an entry with this mark at this depth; `announces`: it leads entries itself."""
        if not self._levels:
            self._levels.append(_Level(depth, self.announced()))
        while len(self._levels) > 1 and self._levels[-1].depth > depth:
            self._levels.pop()
        if self._levels[-1].depth < depth:
            self._levels.append(_Level(depth, self._entry()))
        elif mark:
            self._flatten(depth, mark, announces=announces)
        level = self._levels[-1]
        level.number = _number(mark) or level.number
        return level.lead

    def _entry(self) -> int:
        """The entry that was read last."""
        last = self._sentences[-1] if self._sentences else None
        return last.index if last and last.where is Where.ENTRY else -1

    def _flatten(self, depth: int, mark: str, *, announces: bool) -> None:
        level, number = self._levels[-1], _number(mark)
        if level.flat and self._resumes(number, announces=announces):
            self._levels.pop()
            return
        begins = self.announced()
        first = number in {0, 1} and begins not in {-1, level.lead}
        if first and self._sentences[begins].where is Where.ENTRY:
            self._levels.append(_Level(depth, begins, flat=True))

    def _resumes(self, number: int, *, announces: bool) -> bool:
        """Whether an entry belongs to the list around a flat one."""
        inner, outer = self._levels[-1], self._levels[-2]
        return number == outer.number + 1 != inner.number + 1 if number else announces


def _number(mark: str) -> int:
    digits = mark.strip("().")
    return int(digits) if digits.isdecimal() else 0
