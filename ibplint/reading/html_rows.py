"""The rows of a table in HTML, filled up so that each has a cell in every column."""

from collections.abc import Iterator

from ibplint.reading.table_sketch import CellSketch, Part

# More columns than this are no table that anybody reads.
_WIDEST = 200


class HtmlRows:
    """Takes the cells in order; a cell stands where it begins, and what it reaches over is empty, as Pandoc has it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._rows: list[tuple[Part, dict[int, CellSketch]]] = []
        self._heads: list[bool] = []
        self._taken: dict[int, int] = {}
        self._column = 0
        self._width = 0

    def begin(self, place: Part) -> None:
        """A row begins."""
        self._rows.append((place, {}))
        self._heads.append(True)
        self._column = 0

    @property
    def full(self) -> bool:
        """Whether there are more cells than anybody asked for."""
        return len(self._rows) * self._width > self._most

    def add(self, cell: CellSketch, *, head: bool, columns: int, lines: int) -> None:
        """A cell of the row that was begun last; one before any row begins one."""
        if not self._rows:
            self.begin(cell.place)
        row = len(self._rows) - 1
        while self._taken.get(self._column, 0) > row:
            self._column += 1
        self._rows[row][1][self._column] = cell
        self._heads[row] = self._heads[row] and head
        for _ in range(max(min(columns, _WIDEST), 1)):
            self._taken[self._column] = row + lines
            self._column += 1
        self._width = max(self._width, self._column)

    def rows(self) -> Iterator[tuple[CellSketch, ...]]:
        """The rows with anything in them, a head first: of empty cells where the first row is none."""
        filled = [(number, *row) for number, row in enumerate(self._rows) if row[1]]
        if filled and not self._heads[filled[0][0]]:
            yield self._row(filled[0][1], {})
        for _, place, cells in filled:
            yield self._row(place, cells)

    def _row(self, place: Part, cells: dict[int, CellSketch]) -> tuple[CellSketch, ...]:
        empty = CellSketch((), place)
        return tuple(cells.get(column, empty) for column in range(self._width))
