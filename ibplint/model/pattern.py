"""A regular expression of a rule, with whatever runs it."""

from collections.abc import Callable
from dataclasses import field

from ibplint.model.frozen import frozen


@frozen()
class Pattern:
    """The text of a pattern, and whether a part of another text fits it; case does not count."""

    text: str
    found: Callable[[str], bool] = field(compare=False, repr=False)

    def __str__(self) -> str:
        return self.text
