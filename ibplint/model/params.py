"""The marks by which a check says what the names in its parameters are."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Field:
    """A parameter that holds field names: of the rule's own register ("for"), or of the register in a parameter."""

    of: str = "for"


@dataclass(frozen=True)
class RegisterName:
    """A parameter that holds the name of a register."""


@dataclass(frozen=True)
class Where:
    """A parameter that holds a condition on records of the register in a parameter ("for": the rule's own).

    A parameter with a list field means the records in that field; of `every|some` the one that is given counts.
    """

    of: str = "for"


@dataclass(frozen=True)
class Words:
    """A parameter that holds words of the closed list in a field of a register: the check looks there for these."""

    register: str
    field: str


@dataclass(frozen=True)
class Stricter:
    """Which way a parameter grows stricter: "more" or "less"; a board may adjust only that way."""

    way: str


@dataclass(frozen=True)
class Match:
    """A parameter that pairs fields of the register in a parameter with fields of the rule's own: theirs, ours."""

    of: str
