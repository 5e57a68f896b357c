"""Which parameters of a check can be made stricter, and the parameters with one of them changed.

A parameter says so with `Stricter`. In a group of parameters `BOUNDS` may say which attribute tells what a bound comes
to when it is not given; a group in which something else is given as well (`exactly`) is left as it is.
"""

from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass, replace
from typing import Any, get_type_hints

from ibplint.model.bound_check import Adjustable
from ibplint.model.params import Stricter
from ibplint.rulebook.binding.params_type import params_of


def adjustable(params: object) -> Iterator[Adjustable]:
    """The parameters that a board may make stricter, those in groups too."""
    for name, key, kind, way in _known(type(params)):
        value = getattr(params, name)
        if way:
            yield Adjustable((key,), value, way, kind)
        elif isinstance(kind, type) and is_dataclass(kind) and isinstance(value, kind):
            yield from _of_group(key, value)


def values_with(params: Any, one: Adjustable, value: object) -> Mapping[str, object]:
    """What the parameter, or the group that it stands in, becomes; by its name in Params."""
    name = next(name for name, key, *_ in _known(type(params)) if key == one.keys[0])
    if len(one.keys) == 1:
        return {name: value}
    group: Any = getattr(params, name)
    fixed = {part: getattr(group, bound) for part, bound in getattr(group, "BOUNDS", {}).items()}
    return {name: replace(group, **{**fixed, one.keys[1]: value})}


def _of_group(key: str, group: object) -> Iterator[Adjustable]:
    parts = tuple(_known(type(group)))
    if any(getattr(group, name) is not None for name, _, _, way in parts if not way):
        return
    bounds = getattr(group, "BOUNDS", {})
    for name, part, kind, way in parts:
        if way:
            yield Adjustable((key, part), getattr(group, bounds.get(name, name)), way, kind)


def _known(owner: type) -> Iterator[tuple[str, str, Any, str]]:
    """Of each parameter its name, its key, its type, and which way is stricter."""
    hints = get_type_hints(owner, include_extras=True)
    for param in params_of(owner):
        marks = getattr(hints[param.name], "__metadata__", ())
        way = next((mark.way for mark in marks if isinstance(mark, Stricter)), "")
        yield param.name, param.key, param.type, way
