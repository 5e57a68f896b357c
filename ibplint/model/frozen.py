"""Frozen dataclasses that are quick to define.

For each of them Python writes and compiles six functions: half a millisecond, and a run defines two hundred classes.
Here one is compiled, `__init__`, when some objects are made: of most classes a run makes none or few. The others are
the same for every class.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from functools import partial
from itertools import count
from operator import attrgetter
from reprlib import Repr
from typing import Any, TypeVar, dataclass_transform

_Class = TypeVar("_Class", bound=type)
_LONGEST, _FEW = 200, 10


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(*, eq: bool = True, slots: bool = False) -> Callable[[_Class], _Class]:
    """What `dataclass(frozen=True)` makes of a class; with `eq=False` an object is equal to itself alone."""
    return partial(_frozen, eq=eq, slots=slots)


def _frozen(plain: Any, *, eq: bool, slots: bool) -> Any:
    # Without a text, `dataclass` writes one of the signature.
    plain.__doc__ = plain.__doc__ or plain.__name__
    made = dataclass(init=False, repr=False, eq=False, slots=slots)(plain)
    compared = tuple(one.name for one in fields(made) if one.compare)
    by_value = {**_BY_VALUE, "_compared": attrgetter(*compared or ("__class__",))}
    kept = {"__setstate__": _restored} if slots else {}
    for name, method in {"__init__": _first_init(made), **_SHARED, **kept, **(by_value if eq else {})}.items():
        setattr(made, name, method)
    return made


def _first_init(made: Any) -> object:
    """What the first objects of a class call, or one that is called wrongly: then it makes way for what others call."""
    calls = count(1)

    def init(self: Any, *values: Any, **named: Any) -> None:
        if next(calls) > _FEW or not _filled(self, fields(made), values, named):
            made.__init__ = _init(made)
            made.__init__(self, *values, **named)

    return init


def _filled(one: Any, own: tuple[Any, ...], values: tuple[Any, ...], named: Mapping[str, object]) -> bool:
    """Whether the fields of an object could be filled with what is given, and with what they are without that."""
    given = {field.name: value for field, value in zip(own, values, strict=False)}
    if len(values) > len(own) or not given.keys().isdisjoint(named):
        return False
    given.update(named)
    for missing in own if len(given) < len(own) else ():
        if missing.default_factory is not MISSING:
            given.setdefault(missing.name, missing.default_factory())
        elif missing.default is not MISSING:
            given.setdefault(missing.name, missing.default)
    if given.keys() != {field.name for field in own}:
        return False
    for name, value in given.items():
        object.__setattr__(one, name, value)
    return True


def _init(made: Any) -> object:
    """What fills the fields: written out for each class, because objects are made by the thousand."""
    slots = "__slots__" in vars(made)
    names: dict[str, object] = {"_absent": MISSING}
    takes, fills = ["self"], []
    for one in fields(made):
        value = one.name
        if one.default_factory is not MISSING:
            names[f"_make_{one.name}"] = one.default_factory
            takes.append(f"{one.name}=_absent")
            value = f"_make_{one.name}() if {one.name} is _absent else {one.name}"
        elif one.default is not MISSING:
            names[f"_default_{one.name}"] = one.default
            takes.append(f"{one.name}=_default_{one.name}")
        else:
            takes.append(one.name)
        if slots:
            names[f"_set_{one.name}"] = getattr(made, one.name).__set__
            fills.append(f"_set_{one.name}(self, {value})")
        else:
            fills.append(f"{one.name}={value}")
    filled = "; ".join(fills) if slots else f"self.__dict__.update({', '.join(fills)})"
    exec(f"def __init__({', '.join(takes)}): {filled or 'pass'}", names)  # noqa: S102 - as dataclasses does
    return names["__init__"]


def _equal(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    return self._compared(self) == self._compared(other)


def _hash(self: Any) -> int:
    return hash(self._compared(self))


class _Brief(Repr):
    """What a value looks like inside an object: of an object its class alone, for some hold a whole dossier."""

    def repr_instance(self, value: object, level: int) -> str:
        if type(value).__repr__ is _repr:
            return f"{type(value).__qualname__}(...)"
        return super().repr_instance(value, level)


def _repr(self: Any) -> str:
    brief = _Brief()
    brief.maxstring = brief.maxother = _LONGEST
    shown = ", ".join(f"{one.name}={brief.repr(getattr(self, one.name))}" for one in fields(self) if one.repr)
    return f"{type(self).__qualname__}({shown})"


def _refused(_: object, name: str, *_value: object) -> None:
    raise FrozenInstanceError(f"cannot change field {name!r}")


def _restored(self: Any, state: tuple[None, dict[str, object]]) -> None:
    """What an object with slots is filled with when it comes back from where it was kept."""
    for name, value in state[1].items():
        object.__setattr__(self, name, value)


_SHARED = {"__repr__": _repr, "__setattr__": _refused, "__delattr__": _refused}
_BY_VALUE = {"__eq__": _equal, "__hash__": _hash}
