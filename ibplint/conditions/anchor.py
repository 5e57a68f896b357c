"""Where the board is shown what it lacks."""

from ibplint.conditions.listed import listed
from ibplint.model.dossier import Dossier
from ibplint.model.place import Place
from ibplint.model.record import Record


def stand_in(record: Record, dossier: Dossier) -> Place | None:
    """The place of the board's own record, for a record that stands in no file of the dossier; None for all others."""
    if listed(record.path, dossier):
        return None
    boards = dossier.register("bestuur").records
    return boards[0].place() if boards else None
