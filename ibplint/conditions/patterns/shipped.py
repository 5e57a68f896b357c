"""Patterns of our own rules: Python's engine, because we know what we wrote."""

import re
from functools import cache, lru_cache, partial

from ibplint.conditions.refusal import refusal
from ibplint.model.pattern import Pattern


def later_pattern(text: str, place: str) -> Pattern:
    """A pattern that is read when a text is first held against it; our tests read every pattern of ours."""
    return Pattern(text, partial(_found, text, place))


# What a text names in one sentence is asked by several rules, and mostly of the same words.
@lru_cache(maxsize=1 << 12)
def _found(text: str, place: str, found_in: str) -> bool:
    return _read(text, place).found(found_in)


@cache
def _read(text: str, place: str) -> Pattern:
    return shipped_pattern(text, place)


def shipped_pattern(text: str, place: str) -> Pattern:
    """The pattern, ready to be run; IbplintError with the place when it is none."""
    try:
        search = re.compile(text, re.IGNORECASE).search
    except re.error as fault:
        raise refusal(place, f"geen geldig patroon: {fault}", f"no valid pattern: {fault}") from None
    return Pattern(text, lambda found_in: search(found_in) is not None)
