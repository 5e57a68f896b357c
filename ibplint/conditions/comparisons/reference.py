"""A field that refers to a record of which something holds."""

from collections.abc import Iterator

from ibplint.conditions.comparison import some
from ibplint.conditions.field import Reached
from ibplint.conditions.literal import scalar_text
from ibplint.conditions.operand import Operand
from ibplint.conditions.refusal import stranger
from ibplint.conditions.scope import OURS
from ibplint.model.condition import Condition
from ibplint.model.frozen import frozen
from ibplint.model.raw import Raw
from ibplint.model.record import Record
from ibplint.model.truth import TRUE, Cause, Truth, any_of, unknown
from ibplint.model.values import Role, Value, compared
from ibplint.vocabulary.field_type import FieldKind
from ibplint.vocabulary.register_schema import RegisterSchema

_REFERRING = (FieldKind.REFERENCE, FieldKind.WORD, FieldKind.ROLE, FieldKind.TEXT)


@frozen(eq=False)
class Refers:
    """One of the values is the key of a record in a register, and the condition holds of that record."""

    register: str
    key: str
    where: Condition | None
    supplied: bool

    def judge(self, reached: Reached) -> Truth:
        """A record of which it holds decides; a register that is not whole may hide one."""
        found = any_of(self._target(record, reached) for record in self._targets(reached))
        if found.value is True:
            return TRUE
        return any_of((found, some(reached, lambda _: False), *self._hidden(reached)))

    def _targets(self, reached: Reached) -> Iterator[Record]:
        index = reached.dossier.index(self.register, self.key)
        for value in reached.answer.values:
            yield from index.get(_key(value), ())

    def _target(self, record: Record, reached: Reached) -> Truth:
        return self.where.judge(record, reached.dossier, reached.asking.ours) if self.where else TRUE

    def _hidden(self, reached: Reached) -> Iterator[Truth]:
        index = reached.dossier.index(self.register, self.key)
        dangling = any(_key(value) not in index for value in reached.answer.values)
        if dangling and not reached.dossier.register(self.register).whole:
            yield unknown(Cause("register", self.register))

    def fields(self) -> Iterator[str]:
        """What it asks of our record in a join."""
        yield from (path for path in self.where.fields() if path.startswith(OURS)) if self.where else ()

    def reads(self) -> Iterator[str]:
        """The register, unless we supply it, and what the condition looks in."""
        if not self.supplied:
            yield self.register
        if self.where:
            yield from self.where.reads()

    def sentence(self, field: str, lang: str, *, negated: bool) -> str:
        """`rol` staat in `rolsoorten` met: `met_fg` is onverenigbaar."""
        verb = {
            "nl": ("verwijst naar een vermelding", "verwijst niet naar een vermelding"),
            "en": ("refers to a record", "does not refer to a record"),
        }[lang][negated]
        there = f"{field} {verb} in `{self.register}`"
        if not self.where:
            return there
        return f"{there} {'waarvan' if lang == 'nl' else 'of which'} {self.where.sentence(lang)}"


def target(operand: Operand, named: Raw | None) -> RegisterSchema:
    """The register that a field is looked up in; without a name the one that the field refers to."""
    operand.demand(*_REFERRING)
    registers = operand.scope.vocabulary.registers
    allowed = operand.type.references if operand.type.kind is FieldKind.REFERENCE else tuple(registers)
    if named is None and len(allowed) != 1:
        raise operand.refuse("zeg met `in` in welk register", "say with `in` in which register")
    name = allowed[0] if named is None else scalar_text(named, operand.scope)
    if name not in allowed or name not in registers:
        raise stranger(operand.scope.place((named or operand.raw).span), name, allowed, "register", "register")
    return registers[name]


def key_of(schema: RegisterSchema) -> str:
    """The field by which records are referred to: a board's by `id`, ours by the key of the list."""
    return schema.key[0] if schema.supplied and schema.key else "id"


def _key(value: Value) -> object:
    return compared(value.role) if isinstance(value, Role) else compared(value)
