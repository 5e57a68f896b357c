"""What a text names still holds: no law that was repealed, no edition of a standard that a later one replaced.

`in` and `where` say which mentions count, `list` and `gone` which entries of a reference list no longer hold. However
often a text names such an entry it is one problem, at the first place; parts of one series (`reeks`) go together. The
problem tells since when, what came in its place, and whether anybody compared the entry with its source.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from typing import Annotated

from ibplint.conditions.gap import untold
from ibplint.conditions.join import Join, find
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Message, Quote, Texts
from ibplint.model.params import Field, Match, RegisterName, Where
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.quoted import quoted, words
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.values import compared

INSIDE = True
OF_TEXT = True
SILENCE = True
OPTIONAL = ("match", "key")
MESSAGES = {
    "gone": {
        "nl": "hier staat {words}{edition}{times}; dat geldt niet meer{since}{instead}{unsure}",
        "en": "here stands {words}{edition}{times}; that no longer holds{since}{instead}{unsure}",
    },
}
SENTENCE = {
    "nl": "dat {in_}[ met dezelfde {match}][, waarvoor geldt: {where}][,] niets noemt waarvan {list_} (bij {key}) zegt:"
    " {gone}",
    "en": "that {in_}[ with the same {match}][, for which this holds: {where}][,] names nothing of which {list_}"
    " (under {key}) says: {gone}",
}
_EDITION: Texts = {"nl": ", uitgave {edition}", "en": ", edition {edition}"}
_TIMES: Texts = {"nl": " (in deze tekst {count} keer)", "en": " ({count} times in this text)"}
_SINCE: Texts = {"nl": " sinds {day}", "en": " since {day}"}
_INSTEAD: Texts = {"nl": "; nu is het {names}", "en": "; now it is {names}"}
_WITHIN: Texts = {
    "nl": "; wat erin stond, staat nu in {names}: haal de vermelding weg",
    "en": "; what it said now stands in {names}: take the mention out",
}
_NAME: Texts = {"nl": "{name}", "en": "{name}"}
_NAME_EDITION: Texts = {"nl": "{name} (uitgave {edition})", "en": "{name} (edition {edition})"}
_UNSURE: Texts = {"nl": " (niet nagezien bij de bron)", "en": " (not compared with the source)"}
_SHOWN = 3


@frozen()
class Params:
    """`in`: the mentions; `match`: fields that must be equal, theirs: ours; `where`: which of the mentions count.

    `list`, `key`: the reference list with what they name, and its field that they hold; `gone`: what makes an entry of
    that list a thing of the past.
    """

    in_: Annotated[str, RegisterName()]
    list_: Annotated[str, RegisterName()]
    key: Annotated[str, Field("list_")]
    gone: Annotated[Condition, Where("list_")]
    match: Annotated[Mapping[str, str], Match("in_")] = field(default_factory=dict)
    where: Annotated[Condition | None, Where("in_")] = None


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield each thing that a text names though it no longer holds."""
    if record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    found = find(Join(params.in_, params.match, where=params.where), record, dossier)
    grouped: dict[object, list[tuple[Record, Record]]] = {}
    for mention in sorted(found.certain, key=lambda one: one.place("woord")):
        entry = _entry(mention, params, dossier)
        if entry is not None and params.gone.judge(entry, dossier, record).value:
            grouped.setdefault(compared(mention.answer("reeks").text), []).append((mention, entry))
    for pairs in grouped.values():
        yield _problem(record, pairs, params, dossier)
    if not grouped:
        yield from untold(record, found.causes)
    if not (found.certain or found.causes):
        yield nothing(record)


def _entry(mention: Record, params: Params, dossier: Dossier) -> Record | None:
    """What the reference list says of what is named."""
    found = dossier.index(params.list_, params.key).get(compared(mention.answer("waarde").text), ())
    return found[0] if found else None


def _problem(record: Record, pairs: Sequence[tuple[Record, Record]], params: Params, dossier: Dossier) -> Problem:
    mentions = [mention for mention, _ in pairs]
    entries = list({entry.identity: entry for _, entry in pairs}.values())
    said = list({mention.answer("woord").text.casefold(): quoted(mention, "woord") for mention in mentions}.values())
    edition = next((one.answer("editie").text for one in mentions if one.answer("editie").value), "")
    days = [day for entry in entries for day in entry.answer("ingetrokken_op").values]
    names = _names(entries, params, dossier)
    values = {
        "words": tuple(said[:_SHOWN]),
        "edition": Message(_EDITION, {"edition": edition}) if edition else "",
        "times": Message(_TIMES, {"count": len(mentions)}) if len(mentions) > len(said) else "",
        "since": Message(_SINCE, {"day": days[0]}) if days else "",
        "instead": Message(_WITHIN if _within(entries) else _INSTEAD, {"names": names}) if names else "",
        "unsure": Message(_UNSURE) if any(not one.answer("geverifieerd").value for one in entries) else "",
    }
    first, *others = (record.place(span=mention.place("woord").span) for mention in mentions)
    found = "|".join(sorted(entry.identity for entry in entries))
    return Problem(record, "gone", values, place=first, related=tuple(others), found=found)


def _within(entries: Sequence[Record]) -> bool:
    """Whether these only changed other acts, which now say it themselves."""
    return all(entry.answer("wijzigde").value for entry in entries)


def _names(entries: Sequence[Record], params: Params, dossier: Dossier) -> tuple[Message, ...]:
    """By what name to call what came in the place of these, with its editions."""
    later = (words(value) for entry in entries for value in entry.answer("vervangen_door").values)
    found = (one for key in later for one in dossier.index(params.list_, params.key).get(compared(key), ()))
    return tuple({one.identity: _name(one) for one in found}.values())


def _name(entry: Record) -> Message:
    name = Quote(entry.answer("naam").text, entry.place("naam"))
    every = [words(value) for value in entry.answer("edities").values]
    editions = tuple(one for one in every if not any(other.startswith(f"{one}.") for other in every))
    return Message(_NAME_EDITION if editions else _NAME, {"name": name, "edition": editions})
