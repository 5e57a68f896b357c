"""What a name in a condition can mean: the fields of a register, of what it refers to, and of our record in a join."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from ibplint.conditions.patterns.shipped import shipped_pattern
from ibplint.conditions.refusal import refusal, stranger
from ibplint.errors import IbplintError
from ibplint.model.frozen import frozen
from ibplint.model.pattern import Pattern
from ibplint.model.span import Span
from ibplint.vocabulary.field_type import FieldKind, FieldType
from ibplint.vocabulary.register_schema import RegisterSchema
from ibplint.vocabulary.vocabulary import Vocabulary

OURS = "ours."


@frozen(eq=False)
class Scope:
    """The register that is asked, the register of our record where there is a join, and how to name a place.

    `read_pattern` makes a pattern of a text, and names the place when that is none.
    """

    schema: RegisterSchema
    vocabulary: Vocabulary
    place: Callable[[Span], str]
    ours: RegisterSchema | None = None
    read_pattern: Callable[[str, str], Pattern] = shipped_pattern

    def pattern(self, text: str, span: Span) -> Pattern:
        """The pattern that stands at a span."""
        return self.read_pattern(text, self.place(span))

    def refuse(self, span: Span, nl: str, en: str) -> IbplintError:
        """The error for a fault at a span."""
        return refusal(self.place(span), nl, en)

    def of(self, schema: RegisterSchema) -> "Scope":
        """The same scope over another register."""
        return self.joined(schema, self.ours)

    def joined(self, schema: RegisterSchema, ours: RegisterSchema | None) -> "Scope":
        """The same scope over another register, with the register of our record where there is a join."""
        return Scope(schema, self.vocabulary, self.place, ours, self.read_pattern)


@frozen(eq=False)
class Asked:
    """A path with the type of the field at its end, and the registers that following it reads.

    `steps` are the fields on the way and at the end, each with its register.
    """

    path: str
    type: FieldType
    reads: tuple[str, ...] = ()
    steps: tuple[tuple[str, str], ...] = ()


def asked(path: str, span: Span, scope: Scope) -> Asked:
    """Resolve a path as it is written; IbplintError with the place when no such field exists."""
    if not path.startswith(OURS):
        return _resolved(path, path, span, scope)
    if scope.ours is None:
        raise scope.refuse(span, f"`{path}`: `ours` bestaat alleen in een join", f"`{path}`: `ours` needs a join")
    return _resolved(path, path.removeprefix(OURS), span, scope.of(scope.ours))


def _resolved(path: str, rest: str, span: Span, scope: Scope) -> Asked:
    head, _, tail = rest.partition(".")
    if head == "parent" and tail:
        return _resolved(path, tail, span, scope.of(_parent(path, span, scope)))
    kind = scope.schema.fields.get(head)
    if kind is None:
        raise stranger(
            scope.place(span),
            head,
            scope.schema.fields,
            f"veld van `{scope.schema.name}`",
            f"field of `{scope.schema.name}`",
        )
    if not tail:
        return Asked(path, kind, steps=((scope.schema.name, head),))
    return _beyond(path, tail, span, scope, kind)


def _beyond(path: str, tail: str, span: Span, scope: Scope, kind: FieldType) -> Asked:
    """The field of what a reference means: of the first of its registers that has such a field."""
    if kind.kind is not FieldKind.REFERENCE:
        raise scope.refuse(
            span, f"`{path}`: `{kind.name}` verwijst nergens naar", f"`{path}`: `{kind.name}` refers to nothing"
        )
    schemas = [scope.vocabulary.registers[name] for name in kind.references if name in scope.vocabulary.registers]
    fitting = [schema for schema in schemas if tail.partition(".")[0] in schema.fields] or schemas
    if not fitting:
        raise stranger(scope.place(span), kind.references[0], scope.vocabulary.registers, "register", "register")
    found = _resolved(path, tail, span, scope.of(fitting[0]))
    steps = ((scope.schema.name, kind.name), *found.steps)
    return replace(found, reads=(*board_registers(schemas), *found.reads), steps=steps)


def _parent(path: str, span: Span, scope: Scope) -> RegisterSchema:
    name = scope.schema.name.rpartition(".")[0]
    schema = register_named(name, scope.vocabulary) if name else None
    if schema is None:
        raise scope.refuse(
            span,
            f"`{path}`: een vermelding van `{scope.schema.name}` staat niet in een andere",
            f"`{path}`: a record of `{scope.schema.name}` does not stand in another",
        )
    return schema


def register_named(name: str, vocabulary: Vocabulary) -> RegisterSchema | None:
    """A register, or the records in a list field of one: `verwerkersovereenkomsten.subverwerkers`."""
    head, *rest = name.split(".")
    schema = vocabulary.registers.get(head)
    for field in rest:
        schema = schema.nested.get(field) if schema else None
    return schema


def board_registers(schemas: list[RegisterSchema]) -> Iterator[str]:
    """The registers among these that a board writes."""
    return (schema.name for schema in schemas if not schema.supplied)
