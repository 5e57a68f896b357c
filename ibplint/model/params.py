"""The marks by which a check says what the names in its parameters are."""

from ibplint.model.frozen import frozen


@frozen()
class Field:
    """A parameter that holds field names: of the rule's own register ("for"), or of the register in a parameter."""

    of: str = "for"


@frozen()
class RegisterName:
    """A parameter that holds the name of a register."""


@frozen()
class Where:
    """A parameter that holds a condition on records of the register in a parameter ("for": the rule's own).

    A parameter with a list field means the records in that field; of `every|some` the one that is given counts.
    """

    of: str = "for"


@frozen()
class Words:
    """A parameter that holds words of the closed list in a field of a register: the check looks there for these."""

    register: str
    field: str


@frozen()
class Stricter:
    """Which way a parameter grows stricter: "more" or "less"; a board may adjust only that way."""

    way: str


@frozen()
class Match:
    """A parameter that pairs fields of the register in a parameter with fields of the rule's own: theirs, ours."""

    of: str
