"""Parameters that name no field or register: texts, numbers, durations, days, and small groups of these."""

from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from datetime import date
from enum import Enum
from functools import cache, partial
from typing import Any, Literal, get_args, get_origin

from ibplint.conditions.literal import day, duration, number, scalar_text, yes_no
from ibplint.conditions.refusal import stranger
from ibplint.conditions.scope import Scope
from ibplint.model.moment import Duration
from ibplint.model.pattern import Pattern
from ibplint.model.raw import Raw, RawList, RawMapping
from ibplint.model.wording import Wording
from ibplint.rulebook.binding.params_type import params_of

_Reader = Callable[[Raw, Scope], object]


def plain_value(raw: Raw, kind: Any, scope: Scope) -> object:
    """The value of a type that a check may ask for; IbplintError with the place when it does not fit."""
    return _reader(kind)(raw, scope)


@cache
def _reader(kind: Any) -> _Reader:
    """What reads the values of a type: a type is taken apart once, values of it are read by the thousand."""
    origin, parts = get_origin(kind), get_args(kind)
    if kind in _READ:
        return _READ[kind]
    if origin is tuple:
        return _texts if parts == (str, ...) else partial(_several, parts[0])
    if origin is Literal:
        return partial(_word, parts)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return partial(_member, kind)
    if isinstance(kind, type) and is_dataclass(kind):
        return partial(_group, kind)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return partial(_mapping, parts[1])
    raise TypeError(kind)


def items(raw: Raw) -> tuple[Raw, ...]:
    """A list, or the one value that stands without brackets."""
    return raw.items if isinstance(raw, RawList) else (raw,)


def entries(raw: Raw, scope: Scope) -> Mapping[str, Raw]:
    """What stands behind each key of a mapping."""
    if isinstance(raw, RawMapping):
        return raw.values
    raise scope.refuse(raw.span, "hier horen sleutels met waarden", "keys with values belong here")


def _texts(raw: Raw, scope: Scope) -> tuple[str, ...]:
    if isinstance(raw, RawList) and raw.texts is not None:
        found = tuple([text.strip() for text in raw.texts])
        if all(found):
            return found
    return tuple(scalar_text(item, scope) for item in items(raw))


def _several(kind: Any, raw: Raw, scope: Scope) -> tuple[object, ...]:
    return tuple(plain_value(item, kind, scope) for item in items(raw))


def _mapping(kind: Any, raw: Raw, scope: Scope) -> Mapping[str, object]:
    return {key: plain_value(value, kind, scope) for key, value in entries(raw, scope).items()}


def _member(kind: type[Enum], raw: Raw, scope: Scope) -> Enum:
    return kind(_word(tuple(one.value for one in kind), raw, scope))


def _group(kind: type, raw: Raw, scope: Scope) -> object:
    known = {param.key: param for param in params_of(kind)}
    if isinstance(raw, RawMapping):
        for entry in raw.entries:
            if entry.key.text not in known:
                raise stranger(scope.place(entry.key.span), entry.key.text, known, "sleutel", "key")
    given = entries(raw, scope)
    return kind(**{known[key].name: plain_value(value, known[key].type, scope) for key, value in given.items()})


def _word(words: tuple[str, ...], raw: Raw, scope: Scope) -> str:
    text = scalar_text(raw, scope)
    if text in words:
        return text
    raise stranger(scope.place(raw.span), text, (word for word in words if word), "woord", "word")


def _whole(raw: Raw, scope: Scope) -> int:
    found = number(raw, scope)
    if isinstance(found, int):
        return found
    raise scope.refuse(raw.span, "hier hoort een heel getal", "a whole number belongs here")


def _pattern(raw: Raw, scope: Scope) -> Pattern:
    return scope.pattern(scalar_text(raw, scope), raw.span)


def _wording(raw: Raw, scope: Scope) -> Wording:
    """A text for both languages, or one for each."""
    if not isinstance(raw, RawMapping):
        return Wording(*(scalar_text(raw, scope),) * 2)
    given = {key: scalar_text(value, scope) for key, value in entries(raw, scope).items()}
    if given.keys() != {"nl", "en"}:
        raise scope.refuse(raw.span, "hier horen `nl` en `en`", "`nl` and `en` belong here")
    return Wording(**given)


_READ: Mapping[object, _Reader] = {
    str: scalar_text,
    int: _whole,
    float: number,
    bool: yes_no,
    Duration: duration,
    date: day,
    Pattern: _pattern,
    Wording: _wording,
}
