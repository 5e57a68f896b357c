"""What the tests of joins ask of a dossier and of what is found in it."""

from ibplint.conditions.join import Found
from ibplint.model.dossier import Dossier
from ibplint.model.record import Record


def first(dossier: Dossier, register: str = "rollen") -> Record:
    return min(dossier.register(register).records, key=lambda record: record.span)


def lines(records: tuple[Record, ...]) -> list[int]:
    return sorted(record.span.line for record in records)


def causes(found: Found) -> list[tuple[str, str, str]]:
    return [(cause.kind, cause.register, cause.field) for cause in found.causes]


def roles(*records: str) -> str:
    return "rollen:\n" + "".join(f"  - {record}\n" for record in records)
