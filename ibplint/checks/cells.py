"""What a table says of one thing is none of some words: the cell that is about it, and not what stands beside it.

Such a cell has a head that says one of `heads`, in a row of which the first cell says one of `rows`; or the other way
round, since a table may stand on its side. Where the heading right above the table says the one, a row that says the
other is enough. A cell with one of `unless`, in itself or its head, is right; so is one with one of `near` in its row,
and a text that says one of `settled`.
"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import islice

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Message, Texts
from ibplint.model.problem import Problem, Unknown
from ibplint.model.prose import Prose
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.wording import UNSAID, Wording
from ibplint.prose.asked import anywhere
from ibplint.prose.hits import quote
from ibplint.prose.phrases import Hit, Phrases, numbers_with, sentences_with
from ibplint.prose.rows import row
from ibplint.prose.table_cells import Cell, table_cells

INSIDE = True
OF_TEXT = True
FORBIDS = True
MESSAGES = {"used": {"nl": "hier staat {words}{instead}", "en": "here stands {words}{instead}"}}
SENTENCE = {
    "nl": "dat in een tabel bij {heads} van {rows} niet staat: {words}[, tenzij er ook staat: {unless}]"
    "[, of in die rij: {near}][, of de tekst ergens zegt: {settled}][; beter is: {say}]",
    "en": "that in a table under {heads} of {rows} does not stand: {words}[, unless it also says: {unless}]"
    "[, or that row: {near}][, or the text says anywhere: {settled}][; better is: {say}]",
}
_INSTEAD: Texts = {"nl": "; beter: {say}", "en": "; better: {say}"}


@frozen()
class Params:
    """`heads`: what the cell is about, `rows`: of whom or what; `words`: phrases that are wrong there.

    `unless`: phrases that make the cell right, `near` its row, `settled` the whole text. `say`: what to write instead.
    """

    heads: tuple[str, ...]
    rows: tuple[str, ...]
    words: tuple[str, ...]
    unless: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()
    say: Wording = UNSAID


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown]:  # noqa: ARG001
    """Yield each cell that is about it and says one of the words."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    heads, rows = (numbers_with(prose, Phrases(texts)) for texts in (params.heads, params.rows))
    found = [cell for cell in table_cells(prose) if cell.said and _about(cell, heads, rows)]
    if found and not anywhere(prose, params.settled):
        yield from (_problem(record, prose, hit, params) for cell in found for hit in _used(prose, cell, params))


def _about(cell: Cell, heads: AbstractSet[int], rows: AbstractSet[int]) -> bool:
    """Whether of what tells what a cell is one says the one, and another the other."""
    parts = [{one.index for one in part} for part in (cell.head, cell.label, cell.headings[-1:])]
    return any(
        not heads.isdisjoint(one) and not rows.isdisjoint(other)
        for number, one in enumerate(parts[:2])
        for other in (*parts[:number], *parts[number + 1 :])
    )


def _used(prose: Prose, cell: Cell, params: Params) -> Iterator[Hit]:
    """The first of the words that a cell says, when nothing in its row makes it right."""
    right, beside = (numbers_with(prose, Phrases(texts)) for texts in (params.unless, params.near))
    own = (one.index for one in (*cell.said, *cell.label, *cell.head))
    if right.isdisjoint(own) and beside.isdisjoint(row(prose, cell.said[0])):
        hits = (hit for one in cell.said for hit in sentences_with(prose, Phrases(params.words)).get(one.index, ()))
        yield from islice(hits, 1)


def _problem(record: Record, prose: Prose, hit: Hit, params: Params) -> Problem:
    told = quote(record, prose, hit)
    values = {"words": told, "instead": Message(_INSTEAD, {"say": params.say.texts}) if params.say else ""}
    return Problem(record, "used", values, place=told.place, found=hit.phrase, at_fault=True)
