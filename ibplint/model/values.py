"""What a field's words mean: the values that are no plain text, number, date or yes and no."""

from datetime import date

from ibplint.model.frozen import frozen
from ibplint.model.moment import Duration, Moment
from ibplint.model.normal import identifier
from ibplint.model.person import Person


@frozen(slots=True)
class Reference:
    """The id of a record in one of several registers."""

    text: str
    registers: tuple[str, ...]

    @property
    def key(self) -> str:
        """The form in which the reference is compared."""
        return identifier(self.text)


@frozen(slots=True)
class Role:
    """A role from `rolsoorten`, where needed with its object: `proceseigenaar/personeel`."""

    role: str
    object: str = ""

    @property
    def text(self) -> str:
        """As a board writes it."""
        return f"{self.role}/{self.object}" if self.object else self.role


@frozen(slots=True)
class Evidence:
    """A path in the dossier, or a document outside it with its hash and who saw it when."""

    path: str = ""
    found_at: str = ""
    sha256: str = ""
    seen_on: date | None = None
    seen_by: str = ""


Value = str | bool | int | float | date | Moment | Duration | Reference | Role | Person | Evidence


def compared(value: object) -> object:
    """A value in the form in which two values are compared."""
    match value:
        case bool():
            return value
        case str():
            return identifier(value)
        case Reference():
            return value.key
        case Role():
            return identifier(value.text)
        case Person():
            return value.key
        case _:
            return value
