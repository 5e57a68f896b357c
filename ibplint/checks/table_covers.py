"""A table or list in a text names every entry of a reference list.

Which tables count, their headings and columns say: `rollentabel`, `documentenlijst`, `wettenlijst`, `begrippenlijst`.
Several of one kind are one list together. Without such a table nothing is asked, unless the text must have one; a table
of another kind (`instead`) may stand for it, and then names them all. What begins another cell of such a table is in it
too, and what a cell says that somebody is also: `Vervult tevens de rol van privacy officer`. Of a table below
`Overige rollen` nothing is asked. What has a heading of its own in the text, a reader finds there: with `headed: true`
it is not missing.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Annotated

from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.message import Quote
from ibplint.model.params import Field, RegisterName, Where, Words
from ibplint.model.place import Place
from ibplint.model.problem import NotApplicable, Outlook, Problem, Unknown
from ibplint.model.prose import Prose
from ibplint.model.quoted import words
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.values import compared
from ibplint.prose.in_tables import in_tables_of
from ibplint.prose.sections import head_of, title
from ibplint.prose.unnumbered import unnumbered

INSIDE = True
OF_TEXT = True
LOOKS_AT = ("sentences",)
OPTIONAL = ("key", "stands_for")
MESSAGES = {
    "incomplete": {
        "nl": "deze `{list}` noemt {count} van de {whole}; er ontbreekt: {missing}",
        "en": "this `{list}` names {count} of {whole}; missing: {missing}",
    },
    "absent": {
        "nl": "de tekst heeft geen `{list}`; daarin horen {missing}",
        "en": "the text has no `{list}`; {missing} belong in it",
    },
    "no-table": {
        "nl": "de tekst heeft geen `{list}`; wat daarin hoort, is niet nagegaan",
        "en": "the text has no `{list}`; what belongs in it was not looked for",
    },
}
WORDS = {
    "must_exist": {True: {"nl": "die er ook moet zijn", "en": "which must be there too"}},
    "headed": {True: {"nl": "of in een kop", "en": "or in a heading"}},
}
SENTENCE = {
    "nl": "dat elke {key} in {in_}[ waarvoor geldt: {where}] genoemd is in de {list_} van de tekst (als {kind})"
    "[, of een ander die ervoor staat volgens {stands_for}][, of, zonder die tabel, in de {instead}]"
    "[, {headed}][, {must_exist}]",
    "en": "that every {key} in {in_}[ for which this holds: {where}] is named in the {list_} of the text (as {kind})"
    "[, or another that stands for it by {stands_for}][, or, without that table, in the {instead}]"
    "[, {headed}][, {must_exist}]",
}
_MENTIONS = "noemingen"
_HEADING, _CELL, _SHOWN = "kop", "tabel", 12
_REST = late(r"\W*(?:de )?(?:overige|andere|verdere)\b", re.IGNORECASE)


@frozen()
class Params:
    """`list`: which table or list of the text; `in`, `where`: the entries that belong in it, `key`: their own name.

    `kind`: as what the text names them. `stands_for`: their field with the key of an entry that they may stand for.
    `must_exist`: a text without such a table is a problem. `instead`: a table of another kind that will do as well.
    `headed`: what a heading names need not stand in the table.
    """

    list_: Annotated[str, Words(_MENTIONS, "lijst")]
    in_: Annotated[str, RegisterName()]
    key: Annotated[str, Field("in_")]
    kind: Annotated[str, Words(_MENTIONS, "soort")]
    where: Annotated[Condition | None, Where("in_")] = None
    stands_for: Annotated[str, Field("in_")] = ""
    must_exist: bool = False
    instead: Annotated[str, Words(_MENTIONS, "lijst")] = ""
    headed: bool = False


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable | Outlook]:
    """Yield the entries that a table does not name, at its head."""
    if record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    tables_named = _mentioned(record, "lijst", params.list_, params, dossier)
    named = tables_named if params.must_exist else _whole(record.prose, tables_named)
    other = () if named or not params.instead else _mentioned(record, "lijst", params.instead, params, dossier)
    wanted, causes = _wanted(record, params, dossier)
    headed = _headed(record, params, dossier) if params.headed else []
    missing = _missing([*(named or other), *_beside(record, named, params, dossier), *headed], wanted, params, dossier)
    if not named and not params.must_exist and (missing or not other):
        yield NotApplicable(record, "no-table", {"list": params.list_})
    elif missing:
        yield _problem(record, named, missing, len(wanted), params)
    elif causes:
        yield Unknown(record, causes)


def _whole(prose: Prose, named: Sequence[Record]) -> Sequence[Record]:
    """What stands in tables that may be whole: below `Overige rollen` nobody looks for who was named before."""
    return () if named and all(_of_the_rest(prose, one) for one in named) else named


def _of_the_rest(prose: Prose, mention: Record) -> bool:
    head = head_of(prose, mention.place().span) if mention.place().span else None
    above = tuple(prose.above(head))[-1:] if head else ()
    return any(_REST.match(unnumbered(one.text)) for one in above)


def _missing(named: Sequence[Record], wanted: Sequence[Record], params: Params, dossier: Dossier) -> tuple[Record, ...]:
    """The entries of which a table has neither the name nor one that stands for it."""
    said = {compared(value) for mention in named for value in mention.answer("waarde").values}
    said |= _stood_for(said, params, dossier)
    return tuple(one for one in wanted if said.isdisjoint(map(compared, one.answer(params.key).values)))


def _mentioned(record: Record, field: str, value: str, params: Params, dossier: Dossier) -> list[Record]:
    """What this document names in tables of a kind, or in headings, in the order of the text."""
    mentions = dossier.index(_MENTIONS, field).get(compared(value), ())
    own = {compared(value) for value in record.answer("id").values}
    found = (
        one
        for one in mentions
        if one.answer("soort").value == params.kind
        and not own.isdisjoint(compared(value) for value in one.answer("document").values)
    )
    return sorted(found, key=lambda one: one.place())


def _beside(record: Record, named: Sequence[Record], params: Params, dossier: Dossier) -> list[Record]:
    """What begins another cell of the same tables, `Toezicht | FG (mr. Smit) | …`, and what somebody in it is also."""
    if record.prose is None:
        return []
    there = in_tables_of(record.prose, {one.place().span.line for one in named})
    return [one for one in _mentioned(record, "plek", _CELL, params, dossier) if there(one.place().span)]


def _headed(record: Record, params: Params, dossier: Dossier) -> list[Record]:
    """What a heading names that names nothing else of the kind: `Overleg van FG en directie` is of neither."""
    found = _mentioned(record, "plek", _HEADING, params, dossier)
    by_heading = Counter((one.place().span.line, value) for one in found for value in {*one.answer("waarde").values})
    lines = Counter(line for line, _ in by_heading)
    return [one for one in found if lines[one.place().span.line] == 1]


def _stood_for(said: AbstractSet[object], params: Params, dossier: Dossier) -> set[object]:
    """The entries for which another stands that is named."""
    if not params.stands_for:
        return set()
    entries = dossier.register(params.in_).records
    named = (one for one in entries if not said.isdisjoint(map(compared, one.answer(params.key).values)))
    return {compared(value) for one in named for value in one.answer(params.stands_for).values}


def _wanted(record: Record, params: Params, dossier: Dossier) -> tuple[list[Record], tuple[Cause, ...]]:
    """The entries that belong in the table, and why it cannot be told of others."""
    entries = dossier.register(params.in_).records
    if params.where is None:
        return list(entries), ()
    told = [(one, params.where.judge(one, dossier, record)) for one in entries]
    causes = dict.fromkeys(cause for _, truth in told for cause in truth.causes)
    return [one for one, truth in told if truth.value], tuple(causes)


def _problem(record: Record, named: Sequence[Record], missing: Sequence[Record], whole: int, params: Params) -> Problem:
    keys = [words(value) for one in missing for value in one.answer(params.key).values]
    values = {
        "list": params.list_,
        "count": whole - len(missing),
        "whole": whole,
        "missing": (*(_called(one, params) for one in missing[:_SHOWN]), *(["…"] if len(missing) > _SHOWN else [])),
    }
    place = _place(record, named)
    return Problem(record, "incomplete" if named else "absent", values, place=place, found="|".join(sorted(keys)))


def _called(entry: Record, params: Params) -> Quote:
    """An entry of the list by its name, else by its key."""
    name = next((entry.answer(field) for field in ("naam", "titel") if entry.answer(field).given), None)
    return Quote((name or entry.answer(params.key)).text, entry.place(params.key))


def _place(record: Record, named: Sequence[Record]) -> Place:
    """The head of the first table; of a text without one the title."""
    prose = record.prose
    head = prose and (head_of(prose, named[0].span) if named else title(prose))
    return record.place(span=head.span()) if head else record.place()
