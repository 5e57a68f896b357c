"""A record as a deviation points at it: `register/id`."""

from difflib import get_close_matches
from typing import NamedTuple

from ibplint.model.dossier import Dossier
from ibplint.model.normal import identifier
from ibplint.model.record import Record
from ibplint.model.register import Register


class RecordName(NamedTuple):
    """A record's name in the form in which names are compared; `twin` is the number that tells equals apart."""

    register: str
    identity: str
    twin: str = ""


def record_name(written: str) -> RecordName:
    """The name that is written as `register/id`."""
    register, _, rest = written.strip().partition("/")
    identity, _, twin = rest.partition("#")
    return RecordName(identifier(register), identifier(identity), twin.strip())


def register_of(name: RecordName, dossier: Dossier) -> Register | None:
    """The register that a name points into."""
    known = next((one for one in dossier.registers if identifier(one) == name.register), None)
    return None if known is None else dossier.register(known)


def names_in(register: Register) -> dict[RecordName, str]:
    """The records of a register by their names."""
    return {named(record): record.name for record in register.records}


def named(record: Record) -> RecordName:
    """The name of a record."""
    return record_name(record.name)


def near(name: RecordName, dossier: Dossier) -> str:
    """The record, or else the register, that may be meant; "" when nothing is near."""
    register = register_of(name, dossier)
    if register is None:
        found = get_close_matches(name.register, dossier.registers, n=1)
        return f"{found[0]}/…" if found else ""
    names = {key.identity: shown for key, shown in names_in(register).items()}
    close = get_close_matches(name.identity, names, n=1)
    return names[close[0]] if close else ""
