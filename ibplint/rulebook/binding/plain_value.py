"""Parameters that name no field or register: texts, numbers, durations, and small groups of these."""

from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from enum import Enum
from typing import Any, Literal, get_args, get_origin

from ibplint.conditions.literal import duration, number, scalar_text, yes_no
from ibplint.conditions.refusal import stranger
from ibplint.conditions.scope import Scope
from ibplint.model.moment import Duration
from ibplint.model.pattern import Pattern
from ibplint.model.raw import Raw, RawList, RawMapping
from ibplint.model.wording import Wording
from ibplint.rulebook.binding.params_type import params_of


def plain_value(raw: Raw, kind: Any, scope: Scope) -> object:
    """The value of a type that a check may ask for; IbplintError with the place when it does not fit."""
    read = _READ.get(kind)
    if read is not None:
        return read(raw, scope)
    origin = get_origin(kind)
    if kind == tuple[str, ...] and isinstance(raw, RawList) and raw.texts is not None:
        return _texts(raw, raw.texts, scope)
    if origin is tuple:
        return tuple(plain_value(item, get_args(kind)[0], scope) for item in items(raw))
    if origin is Literal:
        return _word(raw, get_args(kind), scope)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(_word(raw, tuple(one.value for one in kind), scope))
    if isinstance(kind, type) and is_dataclass(kind):
        return _group(raw, kind, scope)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {key: plain_value(value, get_args(kind)[1], scope) for key, value in entries(raw, scope).items()}
    raise TypeError(kind)


def items(raw: Raw) -> tuple[Raw, ...]:
    """A list, or the one value that stands without brackets."""
    return raw.items if isinstance(raw, RawList) else (raw,)


def entries(raw: Raw, scope: Scope) -> Mapping[str, Raw]:
    """What stands behind each key of a mapping."""
    if isinstance(raw, RawMapping):
        return raw.values
    raise scope.refuse(raw.span, "hier horen sleutels met waarden", "keys with values belong here")


def _texts(raw: RawList, texts: tuple[str, ...], scope: Scope) -> tuple[str, ...]:
    found = tuple([text.strip() for text in texts])
    return found if all(found) else tuple(scalar_text(item, scope) for item in raw.items)


def _group(raw: Raw, kind: type, scope: Scope) -> object:
    known = {param.key: param for param in params_of(kind)}
    if isinstance(raw, RawMapping):
        for entry in raw.entries:
            if entry.key.text not in known:
                raise stranger(scope.place(entry.key.span), entry.key.text, known, "sleutel", "key")
    given = entries(raw, scope)
    return kind(**{known[key].name: plain_value(value, known[key].type, scope) for key, value in given.items()})


def _word(raw: Raw, words: tuple[str, ...], scope: Scope) -> str:
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


_READ: Mapping[object, Callable[[Raw, Scope], object]] = {
    str: scalar_text,
    int: _whole,
    float: number,
    bool: yes_no,
    Duration: duration,
    Pattern: _pattern,
    Wording: _wording,
}
