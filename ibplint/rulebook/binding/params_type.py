"""What a check asks for, read from the type hints of its Params."""

from dataclasses import MISSING, fields, is_dataclass
from dataclasses import Field as DataclassField
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from ibplint.model.frozen import frozen
from ibplint.model.params import Field, Match, RegisterName, Where, Words

Marker = Field | Match | RegisterName | Where | Words


@frozen()
class Param:
    """One parameter: its name in Params, its key in YAML, its bare type and what its names are.

    `joins`: a condition on records of a register that another parameter names, so that ours stand beside them.
    """

    name: str
    key: str
    type: Any
    marker: Marker | None
    required: bool
    joins: bool

    @property
    def turn(self) -> int:
        """Registers are read first, fields of these after them, conditions and pairs of fields last."""
        match self.marker:
            case RegisterName():
                return 0
            case Field(of="for") | Words() | None:
                return 1
            case Field():
                return 2
            case Where() | Match():
                return 3


@cache
def params_of(owner: type) -> tuple[Param, ...]:
    """The parameters of a check, in the order in which they are written."""
    if not is_dataclass(owner):
        raise TypeError(owner)
    bare = {name: _bare(hint) for name, hint in get_type_hints(owner, include_extras=True).items()}
    registers = {name for name, (_, marker) in bare.items() if isinstance(marker, RegisterName)}
    return tuple(_param(one, *bare[one.name], registers) for one in fields(owner))


def _param(field: DataclassField[Any], kind: Any, marker: Marker | None, registers: set[str]) -> Param:
    return Param(
        name=field.name,
        # `in` is a word of Python's own, so Params calls it `in_`.
        key=field.name.rstrip("_"),
        type=kind,
        marker=marker,
        required=field.default is MISSING and field.default_factory is MISSING,
        joins=isinstance(marker, Where) and marker.of in registers,
    )


def _bare(hint: Any) -> tuple[Any, Marker | None]:
    """A type without its marks and without None, and the mark that says what its names are."""
    if get_origin(hint) is Annotated:
        inner, *marks = get_args(hint)
        bare, marker = _bare(inner)
        return bare, next((mark for mark in marks if isinstance(mark, Marker)), marker)
    if get_origin(hint) in (Union, UnionType):
        return _bare(next(part for part in get_args(hint) if part is not NoneType))
    return hint, None
