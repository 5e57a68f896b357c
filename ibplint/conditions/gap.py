"""What a check needs of a record and does not get."""

from collections.abc import Iterable, Iterator

from ibplint.conditions.field import reach
from ibplint.model.answer import State
from ibplint.model.dossier import Dossier
from ibplint.model.problem import Problem, Unknown, missing
from ibplint.model.record import Record
from ibplint.model.truth import Cause


def gap(record: Record, path: str, dossier: Dossier) -> Problem | Unknown | None:
    """Why a field gives nothing to judge by; None when it is answered.

    What the record itself leaves open is the standard problem; what cannot be read, or another record leaves open,
    cannot be told.
    """
    reached = reach(record, path, dossier)
    if reached.answer.given:
        return None
    if reached.record is record and reached.answer.state is State.UNANSWERED:
        return missing(record, reached.field)
    return Unknown(record, (reached.cause,))


def untold(record: Record, causes: Iterable[Cause]) -> Iterator[Problem | Unknown]:
    """What the causes of an unknown come to: a field that the record itself leaves open is missing."""
    rest = []
    for cause in causes:
        if cause.kind == "field" and cause.record is record and record.answer(cause.field).state is State.UNANSWERED:
            yield missing(record, cause.field)
        else:
            rest.append(cause)
    if rest:
        yield Unknown(record, tuple(dict.fromkeys(rest)))
