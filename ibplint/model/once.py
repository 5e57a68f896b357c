"""What is worked out when somebody first asks for it, and kept."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

_Found = TypeVar("_Found")


class _Once(Generic[_Found]):
    def __init__(self, make: Callable[[Any], _Found]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, one: None, owner: type) -> "_Once[_Found]": ...

    @overload
    def __get__(self, one: object, owner: type) -> _Found: ...

    def __get__(self, one: object | None, owner: type) -> "_Found | _Once[_Found]":
        if one is None:
            return self
        found = one.__dict__[self._name] = self._make(one)
        return found


def once(make: Callable[[Any], _Found]) -> _Once[_Found]:
    """An attribute that is made at the first look.

    `cached_property` takes a lock for it, which costs more than making most. Here two threads may each make it.
    """
    return _Once(make)
