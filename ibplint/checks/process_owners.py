"""Each process that a text names has an owner in it: a filled cell in the table of owners, a place in their list.

A table counts when one of its heads is about processes and another about owners, and in a RACI table who does it or
answers for it is the owner. A list counts when one sentence or cell with a word for processes names at least three of
the list `in`; it lists owners when it says so.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.params import Field, RegisterName
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.hits import words
from ibplint.prose.letters import ANSWERS, DOES, Share, letter_tables
from ibplint.prose.phrases import Phrases, sentences_with

INSIDE = True
OF_TEXT = True
SILENCE = True
LOOKS_AT = ("sentences",)
MESSAGES = {
    "empty": {
        "nl": "het proces {process} heeft in deze tabel geen eigenaar",
        "en": "the process {process} has no owner in this table",
    },
    "absent": {
        "nl": "deze opsomming van proceseigenaren noemt {processes} niet, dat elders in de tekst een proces is",
        "en": "this list of process owners leaves out {processes}, which is a process elsewhere in the text",
    },
}
SENTENCE = {
    "nl": "dat elk proces dat de tekst noemt, een eigenaar heeft (processen uit {in_}, bij hun {names})",
    "en": "that each process the text names has an owner (processes of {in_}, by their {names})",
}
_PROCESS, _OWNER = re.compile(r"\b(process?en|proces|domein)", re.IGNORECASE), re.compile(r"eigenaar", re.IGNORECASE)
_NOBODY = late(
    r"\W*|n\.?n\.?b?\.?|n\.?v\.?t\.?|nog (te bepalen|niet \w+|onbekend)|vacant|vacature|niemand|tbd", re.IGNORECASE
)
_LISTED = Phrases(("proces", "processen", "*domeinen", "proceseigena*", "werkprocessen", "bedrijfsprocessen"))
_OWNERS = Phrases(("proceseigena*",))
_FEWEST, _NO_COLUMN = 3, -1


@frozen()
class Params:
    """`in`: the list of processes; `names`: its fields with what they are called."""

    in_: Annotated[str, RegisterName()]
    names: Annotated[tuple[str, ...], Field("in_")]


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield each process without an owner."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    tables, lists = _tables(prose), _lists(prose, params, dossier)
    if not (tables or lists):
        yield nothing(record)
    yield from _in_tables(record, prose, tables)
    owned = {number: said for number, said in lists.items() if number in sentences_with(prose, _OWNERS)}
    if owned:
        named = {key: text for number, said in lists.items() if number not in owned for key, text in said.items()}
        missing = [text for key, text in named.items() if not any(key in said for said in owned.values())]
        if missing:
            owners = prose.sentences[max(owned, key=lambda one: (len(owned[one]), one))]
            other = prose.sentences[min(number for number in lists if number not in owned)]
            yield _absent(record, owners, other, missing)


def _tables(prose: Prose) -> Mapping[int, tuple[int, int]]:
    """The tables that give each process an owner, with the columns of both; one with letters has none for owners."""
    heads: dict[int, dict[int, str]] = {}
    for one in prose.sentences:
        if one.where is Where.CELL and one.row < 0:
            heads.setdefault(one.table, {})[one.column] = one.text
    found: dict[int, tuple[int, int]] = {}
    for table, head in heads.items():
        lettered = table in letter_tables(prose)
        owner = next((at for at, text in head.items() if _OWNER.search(text)), None)
        owner = _NO_COLUMN if lettered else owner
        process = next((at for at, text in head.items() if _PROCESS.match(text) and at != owner), None)
        if owner is not None and process is not None and not (lettered and process):
            found[table] = (process, owner)
    return found


def _in_tables(record: Record, prose: Prose, tables: Mapping[int, tuple[int, int]]) -> Iterator[Problem]:
    """The rows of a table of owners without one."""
    for table, (process, owner) in tables.items():
        if owner == _NO_COLUMN:
            yield from _in_letters(record, letter_tables(prose)[table])
            continue
        cells = [one for one in prose.sentences if one.table == table and one.row >= 0]
        held = {one.row for one in cells if one.column == owner and not _NOBODY.fullmatch(one.text.strip())}
        for one in cells:
            if one.column == process and one.row not in held:
                yield _empty(record, one)


def _in_letters(record: Record, shares: Sequence[Share]) -> Iterator[Problem]:
    """The processes of a RACI table with nobody who does them, and nobody who answers for them."""
    held = {one.row.row for one in shares if not one.letters.isdisjoint({DOES, ANSWERS})}
    left = {one.row.row: one.row for one in shares if one.row.row not in held}
    for one in left.values():
        yield _empty(record, one)


def _empty(record: Record, process: Sentence) -> Problem:
    quote = words(record, process, (0, len(process.text)))
    return Problem(record, "empty", {"process": quote}, place=quote.place, found=process.text.casefold())


def _lists(prose: Prose, params: Params, dossier: Dossier) -> Mapping[int, Mapping[str, str]]:
    """The sentences that list processes: the key of each → as it is written."""
    about = sentences_with(prose, _LISTED)
    found: dict[int, dict[str, str]] = {}
    for entry in dossier.register(params.in_).records:
        called = tuple(str(value) for name in params.names for value in entry.answer(name).values)
        for number, hits in sentences_with(prose, Phrases(called)).items():
            sentence = prose.sentences[number]
            if number in about and sentence.where is not Where.HEADING:
                start, end = sentence.words[hits[0].first].start, sentence.words[hits[0].last].end
                found.setdefault(number, {})[entry.identity] = f"`{sentence.text[start:end]}`"
    return {number: said for number, said in found.items() if len(said) >= _FEWEST}


def _absent(record: Record, owners: Sentence, other: Sentence, missing: list[str]) -> Problem:
    place = record.place(span=owners.span())
    related = (record.place(span=other.span()),)
    found = "|".join(sorted(missing)).casefold()
    return Problem(record, "absent", {"processes": tuple(missing)}, place=place, related=related, found=found)
