"""The tasks in a table whose heads say whose they are, or what is done: `Stap | FG | CvB`, `Onderwerp | Wie beslist`.

A table is of the first kind when each head beside the first names a role or another function, two of them roles; of
its cells those that name a doing are tasks. In one of the second kind the cells below `Wie beslist` hold the roles.
"""

import re
from collections.abc import Container, Iterator, Mapping, Sequence

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence
from ibplint.prose.duties.leads import heading_roles
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.reading import duties_in
from ibplint.prose.functions import names_function
from ibplint.prose.letters import letter_tables
from ibplint.prose.rows import tables
from ibplint.shaping.duties.in_rows import DOER, denied, roles_of, together
from ibplint.shaping.duties.told import Task

# `Wie beslist` asks who does it, `Wie informeren` who hears of it.
_WHO = re.compile(r"\W*wie (?P<does>(?!\w*en\b).+?)\W*", re.IGNORECASE)
_BY = re.compile(r"\W*(?P<done>\w+) door\W*", re.IGNORECASE)
# In a table of registers the cell below such a head tells who keeps the one of the row.
_KEEPER = re.compile(r"\W*(?:register)?(?:beheerder|beheer|houder|bijhouder)\W*", re.IGNORECASE)
_REGISTER = re.compile(r".*register\b.*", re.IGNORECASE | re.DOTALL)
_PIECE = late(r"[^;\n]+")
# A cell that is no more than its verb is about what its row is about.
_BARE, _FEWEST = 3, 2


def tasks_in_heads(prose: Prose, lexicon: Lexicon, taken: Container[int]) -> Iterator[Task]:
    """The tasks of each role in the order of the tables; rows that stand on a line in `taken` are read already."""
    for number, cells in tables(prose).items():
        if number not in letter_tables(prose):
            heads = {one.column: one.text for one in cells if one.row < 0}
            labels = {one.row: one.text for one in reversed(cells) if one.row >= 0 and one.column == 0}
            body = [one for one in cells if one.row >= 0 and one.begin[0] not in taken]
            owners = _owners(heads, lexicon)
            for one in body:
                label = labels.get(one.row, "") if one.column else ""
                if one.column in owners and not denied(label):
                    yield from _of_column(one, owners[one.column], label, lexicon)
                elif label and not roles_of(label, lexicon):
                    yield from _under_verb(one, heads.get(one.column, ""), label, lexicon)


def _owners(heads: Mapping[int, str], lexicon: Lexicon) -> Mapping[int, tuple[str, ...]]:
    """The roles that the heads name; none where a head beside the first is about something else."""
    named = {column: heading_roles(head, lexicon) for column, head in heads.items()}
    found = {column: roles for column, roles in named.items() if roles}
    others = [heads[column] for column, roles in named.items() if column and not roles]
    return found if len(found) >= _FEWEST and all(map(names_function, others)) else {}


def _of_column(cell: Sentence, roles: Sequence[str], label: str, lexicon: Lexicon) -> Iterator[Task]:
    for piece in _PIECE.finditer(cell.text):
        said = " ".join(piece[0].split())
        if duties_in(said, lexicon):
            start = piece.end() - len(piece[0].lstrip())
            span = cell.span(start, start + len(piece[0].strip()))
            whole = f"{said}: {label}" if label and len(said.split()) < _BARE else said
            yield from (Task(role, whole, span) for role in roles)


def _under_verb(cell: Sentence, head: str, label: str, lexicon: Lexicon) -> Iterator[Task]:
    """The task of each role in a cell below a head that says what they do with what the row is about."""
    if denied(head):
        return
    if (who := _WHO.fullmatch(head)) and duties_in(who["does"], lexicon):
        yield from (Task(role, f"{who['does']}: {label}", cell.span()) for role in together(cell.text, lexicon))
    elif (done_by := _done(head, label)) and roles_of(cell.text, lexicon):
        text = f"{label} wordt {done_by} door {cell.text}"
        done = {role for duty in duties_in(text, lexicon) for role in duty.roles}
        yield from (Task(role, text, cell.span()) for role in roles_of(cell.text, lexicon) if role in done)


def _done(head: str, label: str) -> str:
    """What is done with what a row is about by those below a head: `Vastgesteld door`, `Beheerder` of a register."""
    if _KEEPER.fullmatch(head):
        return "bijgehouden" if _REGISTER.fullmatch(label) else ""
    by = None if DOER.fullmatch(head) else _BY.fullmatch(head)
    return by["done"].casefold() if by else ""
