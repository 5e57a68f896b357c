"""The fields are answered; `geen` is an answer, empty and `n.v.t.` are not."""

from collections.abc import Iterator
from typing import Annotated

from ibplint.conditions.gap import gap
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Texts
from ibplint.model.params import Field
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.record import Record

INSIDE = True
PRESENCE = ("fields",)
MESSAGES: dict[str, Texts] = {}
SENTENCE = {"nl": "dat er een antwoord staat bij {fields}", "en": "that there is an answer under {fields}"}


@frozen()
class Params:
    """`fields`: what must be answered, each on its own."""

    fields: Annotated[tuple[str, ...], Field("for")]


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield each field that is not answered."""
    for name in params.fields:
        found = gap(record, name, dossier)
        if found is not None:
            yield found
