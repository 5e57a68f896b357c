"""What stands here is what an entry of a reference list gives: a year, a number or a term that may change.

`where` picks the entry, `key` its field; `field` is ours, and `show` the field in which a reader sees it written. The
problem names the entry, and says when nobody compared it with its source. A field with `geen` differs from nothing.
"""

from collections.abc import Iterator
from typing import Annotated

from ibplint.conditions.gap import gap, untold
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Message, Quote, Texts
from ibplint.model.params import Field, RegisterName, Where
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.quoted import quoted
from ibplint.model.record import Record
from ibplint.model.values import compared

INSIDE = True
OF_TEXT = True
OPTIONAL = ("show",)
MESSAGES = {
    "other": {
        "nl": "hier staat {value}; nu is het {wanted}: {name}{unsure}",
        "en": "here stands {value}; now it is {wanted}: {name}{unsure}",
    },
    "unlisted": {
        "nl": "`{list}` heeft geen vermelding waarmee dit te vergelijken is",
        "en": "`{list}` has no entry with which this can be compared",
    },
}
SENTENCE = {
    "nl": "dat {field} gelijk is aan {key} in {in_}, bij: {where}[ (te lezen in {show})]",
    "en": "that {field} is equal to {key} in {in_}, with: {where}[ (to be read in {show})]",
}
_UNSURE: Texts = {"nl": " (niet nagezien bij de bron)", "en": " (not compared with the source)"}


@frozen()
class Params:
    """`field`: what is compared; `show`: our field with how it is written.

    `in`, `where`, `key`: the reference list, which entry of it, and the field of that entry.
    """

    field: Annotated[str, Field("for")]
    in_: Annotated[str, RegisterName()]
    key: Annotated[str, Field("in_")]
    where: Annotated[Condition, Where("in_")]
    show: Annotated[str, Field("for")] = ""


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield that another value stands here than the list gives."""
    found = gap(record, params.field, dossier)
    if found is not None:
        yield found
        return
    told = [(one, params.where.judge(one, dossier, record)) for one in dossier.register(params.in_).records]
    entries = [one for one, truth in told if truth.value and one.answer(params.key).values]
    if not entries:
        causes = tuple(dict.fromkeys(cause for _, truth in told for cause in truth.causes))
        yield from untold(record, causes) if causes else (Unknown(record, (), "unlisted", {"list": params.in_}),)
        return
    listed = {compared(value) for one in entries for value in one.answer(params.key).values}
    if not listed.issuperset(map(compared, record.answer(params.field).values)):
        yield _problem(record, entries[0], params)


def _problem(record: Record, entry: Record, params: Params) -> Problem:
    shown = quoted(record, params.show or params.field)
    values = {
        "value": shown,
        "wanted": quoted(entry, params.key),
        "name": Quote(entry.answer("naam").text, entry.place("naam")),
        "unsure": "" if entry.answer("geverifieerd").value else Message(_UNSURE),
    }
    found = "" if shown.private else shown.text
    return Problem(record, "other", values, params.show or params.field, place=shown.place, found=found)
