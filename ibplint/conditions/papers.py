"""The documents of a dossier that may say what another does not."""

from collections.abc import Iterator

from ibplint.conditions.force import in_force
from ibplint.model.dossier import Dossier
from ibplint.model.record import Record
from ibplint.model.truth import Truth
from ibplint.model.values import compared


def other_papers(record: Record, kinds: tuple[str, ...], dossier: Dossier) -> Iterator[tuple[Record, Truth]]:
    """The other documents of some kinds that are, or may be, in force; with whether they are."""
    for other in dossier.register("documenten").records if kinds else ():
        if other is not record and other.answer("soort").value in kinds:
            counts = in_force(other, dossier)
            if counts.value is not False:
                yield other, counts


def parts_of(record: Record, dossier: Dossier) -> tuple[str, ...]:
    """The kinds of documents that are one policy with this one: what stands there need not stand here."""
    if not dossier.register("documenten").records[1:]:
        return ()
    kinds = dossier.index("documentsoorten", "deel_van").get(compared(record.answer("soort").value), ())
    return tuple(str(one.answer("soort").value) for one in kinds)
