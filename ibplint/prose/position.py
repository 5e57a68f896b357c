"""Where a text gives two roles to one person."""

from typing import NamedTuple

from ibplint.model.prose import Sentence


class Position(NamedTuple):
    """The words of a sentence that give two roles to one person; `other` is "" where nobody knows what else it is.

    `stands_in`: only for as long as the other is away.
    """

    sentence: Sentence
    first: int
    last: int
    other: str
    stands_in: bool = False
