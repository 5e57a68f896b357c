"""In a RACI table one role answers for each row: not two, and not nobody.

A table counts where most of its rows have a role that answers for them, by the letters of RACI or those of the legend
that the text gives. A row without any letter has nobody at all; where several have none, these are titles.
"""

from collections.abc import Iterator, Mapping, Sequence

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Sentence
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.hits import words
from ibplint.prose.letters import ANSWERS, Share, letter_tables
from ibplint.prose.rows import tables

INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "several": {
        "nl": "in de rij {row} hebben {count} rollen de letter {letter} (eindverantwoordelijk): {words}",
        "en": "in the row {row} {count} roles have the letter {letter} (accountable): {words}",
    },
    "none": {
        "nl": "in de rij {row} heeft geen rol de letter {letter} (eindverantwoordelijk), bij {count} andere rijen wel",
        "en": "in the row {row} no role has the letter {letter} (accountable), in {count} other rows one has",
    },
    "empty": {
        "nl": "in de rij {row} heeft geen enkele rol een letter",
        "en": "in the row {row} no role at all has a letter",
    },
}
SENTENCE = {
    "nl": "dat in een tabel met letters per rol elke rij één eindverantwoordelijke heeft",
    "en": "that in a table with letters per role each row has one role that is accountable",
}
_TABLE = "| Taak | Bestuur | Directeur |\n|---|---|---|\n| Beleid | A | R |\n| Plan | A | R |\n| Toezicht | A | A |\n"


@frozen()
class Params:
    """Nothing to set."""


def unwanted(params: Params) -> tuple[str, ...]:  # noqa: ARG001
    """A table with a row that two roles answer for."""
    return (f"\n\n{_TABLE}",)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:  # noqa: ARG001
    """Yield each row for which nobody answers, or more than one role."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    found = letter_tables(prose)
    if not found:
        yield nothing(record)
    for number, shares in found.items():
        rows = _rows(prose, number, shares)
        answered = sum(bool(_answering(row)) for row in rows.values())
        if answered * 2 > len(rows):
            for index, row in _judged(rows):
                yield from _of_row(record, prose.sentences[index], row, answered, shares[0])


def _rows(prose: Prose, table: int, shares: Sequence[Share]) -> Mapping[int, list[Share]]:
    """By the number of the first cell of each row what its letters say."""
    first = [one.index for one in tables(prose)[table] if one.row >= 0 and one.column == 0]
    rows: dict[int, list[Share]] = {index: [] for index in first}
    for share in shares:
        rows[share.row.index].append(share)
    return rows


def _judged(rows: Mapping[int, list[Share]]) -> Iterator[tuple[int, list[Share]]]:
    """The rows that share something out: several without a letter, or the first, are titles in the table."""
    bare = [index for index, row in rows.items() if not row]
    titles = bare if len(bare) > 1 or bare == list(rows)[:1] else []
    return ((index, row) for index, row in rows.items() if index not in titles)


def _answering(row: Sequence[Share]) -> list[Share]:
    return [share for share in row if ANSWERS in share.letters]


def _of_row(record: Record, cell: Sentence, row: Sequence[Share], answered: int, any_of: Share) -> Iterator[Problem]:
    named = words(record, cell, (0, len(cell.text)))
    values = {"row": named, "letter": any_of.signs.get(ANSWERS, ANSWERS)}
    here = _answering(row)
    if len(here) > 1:
        heads = tuple(words(record, share.head, (0, len(share.head.text))) for share in here)
        values |= {"count": len(here), "words": heads}
        yield Problem(record, "several", values, place=named.place, found="several", at_fault=True)
    elif row and not here:
        yield Problem(record, "none", values | {"count": answered}, place=named.place, found="none", at_fault=True)
    elif not row:
        yield Problem(record, "empty", values, place=named.place, found="empty", at_fault=True)
