"""What stands behind a field or an operator in a rule, with the type of the field that it is about."""

from collections.abc import Mapping

from ibplint.conditions.literal import Literal, literal
from ibplint.conditions.refusal import stranger
from ibplint.conditions.scope import Asked, Scope
from ibplint.errors import IbplintError
from ibplint.model.frozen import frozen
from ibplint.model.raw import Raw, RawList, RawMapping
from ibplint.vocabulary.field_type import FieldKind, FieldType


@frozen(eq=False)
class Operand:
    """The words behind a field or an operator, not yet understood."""

    raw: Raw
    asked: Asked
    scope: Scope

    @property
    def type(self) -> FieldType:
        """The type of the field."""
        return self.asked.type

    def behind(self, raw: Raw) -> "Operand":
        """The same field with what stands behind an operator."""
        return Operand(raw, self.asked, self.scope)

    def about(self, asked: Asked) -> "Operand":
        """The same words beside another field."""
        return Operand(self.raw, asked, self.scope)

    def literal(self, raw: Raw) -> Literal:
        """A word in the field's own type."""
        return literal(raw, self.type, self.scope)

    def items(self) -> tuple[Raw, ...]:
        """The words of a list, or the one word; an empty list is refused, since nothing fits it."""
        if not isinstance(self.raw, RawList):
            return (self.raw,)
        if not self.raw.items:
            raise self.refuse("een lege lijst past nergens op", "nothing fits an empty list")
        return self.raw.items

    def keys(self, *known: str) -> Mapping[str, Raw]:
        """What stands behind each key of a mapping; an unknown key is refused."""
        if not isinstance(self.raw, RawMapping) or not self.raw.entries:
            example = ", ".join(f"{key}: …" for key in known)
            raise self.refuse(f"schrijf `{{{example}}}`", f"write `{{{example}}}`")
        for entry in self.raw.entries:
            if entry.key.text not in known:
                raise stranger(self.scope.place(entry.key.span), entry.key.text, known, "sleutel", "key")
        return self.raw.values

    def demand(self, *kinds: FieldKind) -> None:
        """Refuse a field of another kind."""
        if self.type.kind not in kinds:
            raise self.refuse(
                f"dit kan niet gevraagd worden van `{self.asked.path}`", f"this cannot be asked of `{self.asked.path}`"
            )

    def refuse(self, nl: str, en: str) -> IbplintError:
        """The error for a fault here."""
        return self.scope.refuse(self.raw.span, nl, en)
