"""No other record of the same register says the same in these fields.

Of `id` only a written one counts; a field that is not answered equals nothing. With `beside` other fields tell records
apart, absent ones being equal. With `overlap` two records may say the same as long as they do not live at the same
time: an end on the day of a start is a hand-over.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Annotated

from ibplint.conditions.twins import Sameness, key_of, life, resembling, twins, unreadable
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.params import Field
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.quoted import quoted
from ibplint.model.record import Record
from ibplint.model.truth import Cause

OPTIONAL = ("fields", "beside", "overlap")
ALTERNATIVES = ("fields", "overlap")
MESSAGES = {
    "twin": {
        "nl": "{values} staat {count} keer in `{register}`",
        "en": "{values} occurs {count} times in `{register}`",
    },
    "overlap": {
        "nl": "{values} staat in `{register}` twee keer tegelijk, vanaf {day}",
        "en": "{values} stands in `{register}` twice at the same time, from {day}",
    },
}
SENTENCE = {
    "nl": "dat geen andere vermelding dezelfde {fields} heeft[, met ook dezelfde {beside}]"
    "[, in dezelfde tijd volgens {overlap}]",
    "en": "that no other record has the same {fields}[, and the same {beside}][, at the same time by {overlap}]",
}
_ALWAYS = {"nl": "het begin", "en": "the beginning"}


@frozen()
class Params:
    """`fields`: what must differ; `beside`: what else may differ; `overlap`: first and last day of a life."""

    fields: Annotated[tuple[str, ...], Field("for")]
    beside: Annotated[tuple[str, ...], Field("for")] = ()
    overlap: Annotated[tuple[str, ...], Field("for")] = ()

    @property
    def sameness(self) -> Sameness:
        """When two records are twins."""
        return Sameness(self.fields, self.beside, self.overlap)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield a record that has a twin or may have one: of two the second in the register, or in time."""
    open_fields = [name for name in params.fields if unreadable(record, name)]
    if open_fields:
        yield Unknown(record, tuple(_cause(record, name) for name in open_fields))
        return
    key = key_of(record, params.sameness, dossier)
    known = twins(record.register, params.sameness, dossier)
    same = known.same.get(key, ())
    if record in known.twin:
        yield _problem(record, known.twin[record], same, params, dossier)
        return
    dark = [_cause(record, name) for name in params.overlap if unreadable(record, name)] if len(same) > 1 else []
    doubts = (*dark, *resembling(record, key, known, params.sameness, dossier))
    if doubts:
        yield Unknown(record, doubts)


def _problem(record: Record, twin: Record, same: Sequence[Record], params: Params, dossier: Dossier) -> Problem:
    name = params.fields[0]
    values: dict[str, object] = {
        "values": tuple(quoted(record, name) for name in params.fields),
        "register": record.register,
        "count": len(same),
    }
    if params.overlap:
        day = max(life(one, params.sameness, dossier)[0] for one in (record, twin))
        values["day"] = _ALWAYS if day == date.min else day
    key = "overlap" if params.overlap else "twin"
    related = (twin.place(name), *twin.elsewhere)
    # Which of them is the second, is layout; that they say the same, and what, is not.
    said = key_of(record, params.sameness, dossier)
    return Problem(
        record, key, values, name, related=related, found=min(one.kin for one in same), known_by=(name, said)
    )


def _cause(record: Record, name: str) -> Cause:
    return Cause("field", record.register, record, name)
