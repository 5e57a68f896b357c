"""Whether a record counts on a day."""

from datetime import date

from ibplint.model.dossier import Dossier
from ibplint.model.record import Record
from ibplint.model.truth import FALSE, TRUE, Cause, Truth, unknown


def in_force(record: Record, dossier: Dossier, on: date | None = None) -> Truth:
    """A record counts while its own life and that of the record it stands in cover the day (else the as-of date)."""
    day = on or dossier.as_of
    unclear: Truth | None = None
    holder: Record | None = record
    while holder is not None:
        covered = holder.life.covers(day)
        if covered is False:
            return FALSE
        if covered is None and unclear is None:
            unclear = unknown(Cause("field", holder.register, holder, holder.life.unclear))
        holder = holder.parent
    return unclear or TRUE
