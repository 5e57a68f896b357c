"""A value that stands in a field of a register too."""

from collections.abc import Iterator

from ibplint.conditions.candidates import unreadable
from ibplint.conditions.comparison import some
from ibplint.conditions.field import Reached
from ibplint.conditions.literal import scalar_text
from ibplint.conditions.operand import Operand
from ibplint.conditions.refusal import stranger
from ibplint.conditions.scope import Scope, asked
from ibplint.model.frozen import frozen
from ibplint.model.raw import Raw
from ibplint.model.truth import FALSE, Cause, Truth, any_of, unknown
from ibplint.model.values import compared
from ibplint.vocabulary.field_type import FieldKind

_COMPARABLE = (FieldKind.TEXT, FieldKind.WORD, FieldKind.REFERENCE)


@frozen(eq=False)
class Same:
    """One of the values is a value of a field in a register, in the form in which ids are compared."""

    register: str
    name: str
    supplied: bool

    def judge(self, reached: Reached) -> Truth:
        """A register that is not whole, or a field there that cannot be read, may hold the value."""
        index = reached.dossier.index(self.register, self.name)
        found = some(reached, lambda value: compared(value) in index)
        return found if found.value is not False else any_of((FALSE, *self._hidden(reached)))

    def _hidden(self, reached: Reached) -> Iterator[Truth]:
        if not reached.answer.values:
            return
        if not reached.dossier.register(self.register).whole:
            yield unknown(Cause("register", self.register))
        for record in unreadable(self.register, self.name, reached.dossier):
            yield unknown(Cause("field", self.register, record, self.name))

    def fields(self) -> tuple[str, ...]:
        """None of our own record."""
        return ()

    def reads(self) -> tuple[str, ...]:
        """The register, unless we supply it."""
        return () if self.supplied else (self.register,)

    def sentence(self, field: str, lang: str, *, negated: bool) -> str:
        """`organisatie` is gelijk aan `naam` in `bestuur`."""
        verb = {"nl": ("is gelijk aan", "is niet gelijk aan"), "en": ("equals", "does not equal")}[lang][negated]
        return f"{field} {verb} `{self.name}` in `{self.register}`"


def same(operand: Operand) -> Same:
    """One of the values stands in a `field` of the records of a register (`in`) too.

    Compared in the form in which ids are compared: capitals and surplus spaces do not count.
    """
    keys = operand.keys("in", "field")
    if len(keys) < len(("in", "field")):
        raise operand.refuse("schrijf `{in: register, field: veld}`", "write `{in: register, field: field}`")
    operand.demand(*_COMPARABLE)
    registers = operand.scope.vocabulary.registers
    register = scalar_text(keys["in"], operand.scope)
    if register not in registers:
        raise stranger(operand.scope.place(keys["in"].span), register, registers, "register", "register")
    schema = registers[register]
    name = _field(keys["field"], operand.scope.of(schema))
    return Same(register, name, supplied=schema.supplied)


def _field(raw: Raw, scope: Scope) -> str:
    found = asked(scalar_text(raw, scope), raw.span, scope)
    if found.type.kind in _COMPARABLE and "." not in found.path:
        return found.path
    raise scope.refuse(
        raw.span, f"`{found.path}` is hier niet te vergelijken", f"`{found.path}` cannot be compared here"
    )
