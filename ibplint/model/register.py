"""A named list of records."""

from ibplint.model.frozen import frozen
from ibplint.model.record import Record


@frozen(eq=False)
class Register:
    """A register as the dossier has it.

    `present`: some file names it, if only as an empty list. `darkened`: paths of files that would hold more of it
    but cannot be read. `supplied`: ours, read-only. `may_be_empty` and `may_be_absent` come from its schema.
    """

    name: str
    records: tuple[Record, ...] = ()
    present: bool = False
    darkened: tuple[str, ...] = ()
    supplied: bool = False
    may_be_empty: bool = False
    may_be_absent: bool = False

    @property
    def whole(self) -> bool:
        """Whether the register can prove that something is not there."""
        return (self.present or self.may_be_absent) and not self.darkened
