"""Fields hold no contact details of a person: an e-mail address or a Dutch telephone number.

General addresses (`fg@…`, `info@…`) and general numbers (`0800`, `088`, `14 …`) are nobody's own.
"""

import re
from collections.abc import Iterator
from typing import Annotated

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.params import Field
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.record import Record

INSIDE = True
LOOKS_AT = ("contacts",)
MESSAGES = {
    "mail": {"nl": "in `{field}` staat een e-mailadres", "en": "`{field}` holds an e-mail address"},
    "phone": {"nl": "in `{field}` staat een telefoonnummer", "en": "`{field}` holds a telephone number"},
}
SENTENCE = {
    "nl": "dat in {fields} geen e-mailadres of telefoonnummer van iemand staat",
    "en": "that {fields} hold no e-mail address or telephone number of anybody",
}
# Bounded on both sides, so that a long text takes no more than its length.
_MAIL = re.compile(r"(?<![\w.+-])([\w.+-]{1,64})@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_PHONE = re.compile(r"(?<![\w./+-])(?:(?:\+31|0031)[ -]?(?:\(0\))?|0)[1-9](?:[ -]?\d){8}(?![\w/]|-\d)")
_GENERAL_NUMBER = re.compile(r"(?:\+31|0031|0)(?:88|800|900|906|909)")
_GENERAL = re.compile(
    "administratie|avg|beveiliging|bestuur|bestuurssecretariaat|contact|datalek|datalekken|directie|fg|"
    "functionarisgegevensbescherming|gmr|helpdesk|ibp|ict|info|klacht|klachten|leerlingadministratie|"
    "leerlingenadministratie|mail|meldpunt|mr|no-reply|noreply|po|postbus|privacy|receptie|school|secretariaat|"
    "security|servicedesk|support|vertrouwenspersoon",
    re.IGNORECASE,
)


@frozen()
class Params:
    """`fields`: the fields that hold none."""

    fields: Annotated[tuple[str, ...], Field("for")]


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:  # noqa: ARG001
    """Yield each field that holds some, without what it holds."""
    for name in params.fields:
        text = record.answer(name).text
        if any(not _GENERAL.fullmatch(match[1]) for match in _MAIL.finditer(text)):
            yield Problem(record, "mail", {"field": name}, name, unseen=True)
        if any(not _GENERAL_NUMBER.match(_bare(match[0])) for match in _PHONE.finditer(text)):
            yield Problem(record, "phone", {"field": name}, name, unseen=True)


def _bare(number: str) -> str:
    return re.sub(r"[ ()-]", "", number).replace("+310", "+31")
