"""What the members of a string that are read leave to those that follow."""

from enum import Enum
from typing import NamedTuple

from ibplint.prose.duties.lexicon import Effect, Verb

MODAL = "moeten"


class Mode(Enum):
    """What governs a member: nothing yet, a verb that others may follow, or one that ends the matter."""

    NONE = "none"
    MODAL = "modal"
    PASSES = "passes"
    CLEARS = "clears"
    CLOSED = "closed"


class State(NamedTuple):
    """What has been told.

    `roles` are whose the clause is, `verb` and `negated` what governs it. `within`: a subordinate clause is open.
    `held` is the clearing name that heads the last member, `deep` the form of the name that this one is about.
    `counted`: a comma has parted members since the verb. `seen`: there was a verb or a duty; `before` are the words
    that stand before the first. `inverted`: the subject of the first verb stands behind it.
    """

    mode: Mode = Mode.NONE
    roles: tuple[str, ...] = ()
    verb: Verb | None = None
    negated: bool = False
    within: bool = False
    held: str = ""
    deep: str = ""
    counted: bool = False
    seen: bool = False
    before: tuple[str, ...] = ()
    inverted: bool = False


def mode_of(verb: Verb) -> Mode:
    """How a verb governs."""
    match verb.effect:
        case Effect.ITSELF:
            return Mode.CLOSED
        case Effect.CLEARS:
            return Mode.CLEARS
        case Effect.PASSES:
            return Mode.MODAL if verb.kind == MODAL else Mode.PASSES
