"""What a text names, it also names where it must: a document in the list of documents, a role where it is described.

Mentions that share `by` are one thing, and one problem, at the first place. Without `also` nothing may be named so at
all. A text in which nothing is as `given` says cannot be judged: without a list of documents nothing is missing in it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import Annotated

from ibplint.conditions.gap import untold
from ibplint.conditions.join import Found, Join, find
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Message, Texts
from ibplint.model.params import Field, Match, RegisterName, Where
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.quoted import quoted
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.values import Role, Value, compared
from ibplint.model.wording import Wording

INSIDE = True
OF_TEXT = True
SILENCE = True
OPTIONAL = ("match", "also_by")
MESSAGES = {"bare": {"nl": "{word}{times} {lacks}", "en": "{word}{times} {lacks}"}}
SENTENCE = {
    "nl": "dat wat {in_} noemt[ met dezelfde {match}][, waarvoor geldt: {where}][,] ook wordt genoemd"
    "[ waar geldt: {also}] (gelijke {by})[ of {also_by}][, als er is: {given}]; anders: {lacks}",
    "en": "that what {in_} names[ with the same {match}][, for which this holds: {where}][,] is also named"
    "[ where this holds: {also}] (equal {by})[ or {also_by}][, if there is: {given}]; else: {lacks}",
}
_TIMES: Texts = {"nl": " (in deze tekst {count} keer)", "en": " ({count} times in this text)"}
_WORD = "woord"


@frozen()
class Params:
    """`in`: the mentions; `match`: fields that must be equal, theirs: ours; `where`: which of the mentions count.

    `by`: what makes two mentions the same thing; `also`: how it must be named as well, there perhaps in `also_by`.
    `given`: what the text must have. `lacks`: what a reader sees behind the words.
    """

    in_: Annotated[str, RegisterName()]
    by: Annotated[str, Field("in_")]
    lacks: Wording
    match: Annotated[Mapping[str, str], Match("in_")] = field(default_factory=dict)
    where: Annotated[Condition | None, Where("in_")] = None
    also_by: Annotated[str, Field("in_")] = ""
    also: Annotated[Condition | None, Where("in_")] = None
    given: Annotated[Condition | None, Where("in_")] = None


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield each thing that is named and not backed, or why it cannot be told."""
    if record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    if params.given and not _found(params.given, record, params, dossier).certain:
        yield nothing(record)
        return
    backing = _found(params.also, record, params, dossier).certain if params.also else ()
    known = {_key(value) for one in backing for name in _names(params) for value in one.answer(name).values}
    found = _found(params.where, record, params, dossier)
    grouped: dict[object, list[Record]] = {}
    for mention in sorted(found.certain, key=lambda one: one.place(_WORD)):
        for value in mention.answer(params.by).values:
            grouped.setdefault(compared(value), []).append(mention)
    bare = [mentions for key, mentions in grouped.items() if key not in known]
    yield from (_problem(record, mentions, params) for mentions in bare)
    if not bare:
        yield from untold(record, found.causes)
    if not (grouped or found.causes) and (params.also or not params.given):
        yield nothing(record)


def _names(params: Params) -> tuple[str, ...]:
    return (params.by, params.also_by) if params.also_by else (params.by,)


def _key(value: Value) -> object:
    """What is compared; of a role not what it is held for."""
    return compared(value.role if isinstance(value, Role) else value)


def _found(where: Condition | None, record: Record, params: Params, dossier: Dossier) -> Found:
    return find(Join(params.in_, params.match, where=where), record, dossier)


def _problem(record: Record, mentions: Sequence[Record], params: Params) -> Problem:
    first, *others = mentions
    values = {
        "word": quoted(first, _WORD),
        "times": Message(_TIMES, {"count": len(mentions)}) if others else "",
        "lacks": params.lacks.texts,
    }
    related = tuple(one.place(_WORD) for one in others)
    found = "|".join(str(compared(value)) for value in first.answer(params.by).values)
    return Problem(record, "bare", values, place=first.place(_WORD), related=related, found=found)
