"""A condition holds for the record; over a list, for every one of its elements or for some.

`every` and `some` name a list field. Of a field with records of its own the condition is about those records, of any
other about the record itself with one value in that field.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated

from ibplint.conditions.field import reach
from ibplint.conditions.gap import gap, untold
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.params import Field, Where
from ibplint.model.problem import Outlook, Problem, Unknown, missing
from ibplint.model.quoted import quoted, words
from ibplint.model.record import Record
from ibplint.model.truth import any_of

INSIDE = True
MESSAGES = {
    "fails": {
        "nl": "`{field}` is {value}, maar hier moet gelden: {condition}",
        "en": "`{field}` is {value}, but this must hold here: {condition}",
    },
    "fails-here": {"nl": "hier moet gelden: {condition}", "en": "this must hold here: {condition}"},
    "none-fits": {
        "nl": "bij geen van de {count} in `{field}` geldt: {condition}",
        "en": "for none of the {count} in `{field}` this holds: {condition}",
    },
}
SENTENCE = {
    "nl": "dat[ bij elke {every}][ bij een van {some}] geldt: {that}",
    "en": "that this holds[ for every {every}][ for one of {some}]: {that}",
}


@frozen()
class Params:
    """`that`: the condition; `every`, `some`: the list field whose elements must satisfy it."""

    that: Annotated[Condition, Where("every|some")]
    every: Annotated[str, Field("for")] = ""
    some: Annotated[str, Field("for")] = ""


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield what does not satisfy the condition."""
    name = params.every or params.some
    if not name:
        yield from _judged(record, params.that, dossier)
        return
    found = gap(record, name, dossier)
    if found is not None:
        yield found
    elif params.every:
        for element in _elements(record, name):
            yield from _judged(element, params.that, dossier)
    else:
        yield from _some(record, params, dossier)


def _elements(record: Record, name: str) -> Iterator[Record]:
    answer = record.answer(name)
    yield from answer.records
    for index, value in enumerate(answer.values):
        span = answer.span_of(index)
        single = replace(answer, values=(value,), text=words(value), span=span, spans=())
        yield replace(record, answers={**record.answers, name: single})


def _judged(record: Record, condition: Condition, dossier: Dossier) -> Iterator[Problem | Unknown]:
    found = condition.judge(record, dossier)
    if found.value is None:
        yield from untold(record, found.causes)
    if found.value is False:
        yield _breach(record, condition, dossier)


def _some(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown]:
    elements = tuple(_elements(record, params.some))
    found = any_of(params.that.judge(element, dossier) for element in elements)
    if found.value is None:
        yield Unknown(record, found.causes)
    if found.value is False:
        values = {"field": params.some, "count": len(elements), "condition": _sentence(params.that)}
        yield Problem(record, "none-fits", values, params.some)


def _breach(record: Record, condition: Condition, dossier: Dossier) -> Problem:
    """The breach, at the first field that is asked; when none of them is answered that one is missing."""
    asked = [reach(record, path, dossier) for path in dict.fromkeys(condition.fields())]
    shown = next((one for one in asked if one.answer.given), None)
    own = [one for one in asked if one.record is record]
    if shown is None and own:
        return missing(record, own[0].field)
    if shown is None:
        return Problem(record, "fails-here", {"condition": _sentence(condition)})
    ours = shown.record is record
    return Problem(
        record,
        "fails",
        {"field": shown.field, "value": quoted(shown.record, shown.field), "condition": _sentence(condition)},
        shown.field if ours else "",
        related=() if ours else (shown.record.place(shown.field),),
        found="" if shown.answer.private else shown.answer.text,
    )


def _sentence(condition: Condition) -> dict[str, str]:
    return {lang: condition.sentence(lang) for lang in ("nl", "en")}
