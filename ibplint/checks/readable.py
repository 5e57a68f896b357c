"""A file can be read as it was meant: its signs and its form (`about: reading`), its registers (`about: registers`)."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import Literal

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import MAYBE, Message, Quote
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.raw import Fault
from ibplint.model.record import Record
from ibplint.reading.fault_words import WORDS as FAULT_WORDS

INSIDE = True
OF_TEXT = True
# What shaping finds: names and forms of registers.
_REGISTERS_NL = {
    "near-register": "{key} is geen register{hint}",
    "unknown-register": "{key} is geen register{hint}",
    "board-elsewhere": "`bestuur` hoort in `bestuur.yaml`, in de hoofdmap van het dossier",
    "register-shape": "onder `{register}` horen vermeldingen, elk met een `-` ervoor",
    "one-record": "`{register}` is één vermelding, zonder `-` ervoor",
    "entry-shape": "een vermelding in `{register}` bestaat uit `veld: waarde`",
    "register-unnamed": "zet `{register}:` boven deze lijst",
    "table-register": "{key} is geen register{hint}",
    "table-heading": "de kop {value} van `{register}` staat niet in dit bestand",
    "table-columns": "onder deze kop staat geen tabel met de kolommen {fields} van `{register}`",
    "sheet-columns": "in de eerste rij ontbreekt van `{register}` de kolom {fields}: zet daar de namen van de velden",
}
_REGISTERS_EN = {
    "near-register": "{key} is no register{hint}",
    "unknown-register": "{key} is no register{hint}",
    "board-elsewhere": "`bestuur` belongs in `bestuur.yaml`, in the main folder of the dossier",
    "register-shape": "below `{register}` belong records, each with a `-` before it",
    "one-record": "`{register}` is one record, without a `-` before it",
    "entry-shape": "a record in `{register}` is written as `field: value`",
    "register-unnamed": "put `{register}:` above this list",
    "table-register": "{key} is no register{hint}",
    "table-heading": "the heading {value} of `{register}` is not in this file",
    "table-columns": "below this heading stands no table with the columns {fields} of `{register}`",
    "sheet-columns": "the first row lacks of `{register}` the column {fields}: put the names of the fields there",
}
LOOKS_AT = {"reading": ("signs",), "registers": ("keys",)}
MESSAGES = FAULT_WORDS | {key: {"nl": text, "en": _REGISTERS_EN[key]} for key, text in _REGISTERS_NL.items()}
WORDS = {
    "about": {
        "reading": {"nl": "het bestand te lezen is zoals het bedoeld is", "en": "the file can be read as it was meant"},
        "registers": {
            "nl": "de registers in het bestand een naam hebben die bekend is",
            "en": "the registers in the file have a name that is known",
        },
    }
}
SENTENCE = {"nl": "dat {about}", "en": "that {about}"}
_HINT = {"nl": "; bedoelde u `{suggestion}`?", "en": "; did you mean `{suggestion}`?"}
_REASONS = {
    "sign": {"nl": "er staat een teken in dat daar niet mag", "en": "it has a sign that is not allowed there"},
    "reserved": {"nl": "de naam is daar bezet", "en": "the name is taken there"},
    "end": {"nl": "de naam eindigt op een punt of spatie", "en": "the name ends with a full stop or a space"},
    "long": {"nl": "de naam is te lang", "en": "the name is too long"},
    "bytes": {"nl": "de naam is geen leesbare tekst", "en": "the name is no readable text"},
}
# Values that are the file's own words; `text`, `key` and `tag` may hold anything, a name included.
_OWN_WORDS = frozenset({"name", "other", "text", "sign", "key", "tag"})
_ANYTHING = frozenset({"text", "key", "tag"})


@frozen()
class Params:
    """`about`: what is asked of the file."""

    about: Literal["reading", "registers"]


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield every fault of the file that is about this."""
    for fault in record.faults:
        if (fault.key in _REGISTERS_NL) == (params.about == "registers"):
            yield _problem(record, fault, dossier)


def _problem(record: Record, fault: Fault, dossier: Dossier) -> Problem:
    place = record.place(span=fault.span)
    values = {name: _told(name, value, Quote("", place), dossier) for name, value in fault.values.items()}
    hint = Message(_HINT, fault.values) if fault.values.get("suggestion") else ""
    quote = next((value for value in values.values() if isinstance(value, Quote)), None)
    return Problem(
        record,
        fault.key,
        {**values, "hint": hint},
        place=place,
        related=tuple(record.place(span=span) for span in fault.also),
        found=quote.text if quote and not quote.private else "",
    )


def _told(name: str, value: object, quote: Quote, dossier: Dossier) -> object:
    if name == "reason":
        return _REASONS[str(value)]
    if name in _OWN_WORDS and isinstance(value, str):
        harmless = name not in _ANYTHING or (name == "key" and value in _names(dossier))
        return replace(quote, text=value.replace("tag:yaml.org,2002:", "!!"), private="" if harmless else MAYBE)
    return value


def _names(dossier: Dossier) -> frozenset[str]:
    """The names of registers, and of the fields that the dossier answers: a key that is one of these is no person's."""
    records = dossier.register("vermeldingen").records
    return dossier.remembered("names", lambda: frozenset((*dossier.registers, *chain(*map(_fields, records)))))


def _fields(record: Record) -> Iterator[str]:
    for name, answer in record.answers.items():
        yield name
        yield from chain(*map(_fields, answer.records))
