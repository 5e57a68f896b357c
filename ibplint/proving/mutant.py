"""A good example with one thing changed, which the rule must notice."""

from collections.abc import Mapping
from enum import StrEnum

from ibplint.model.frozen import frozen
from ibplint.model.place import Place


class Way(StrEnum):
    """What was done to an answer, to a register, or to a text: broken, or with words written in it."""

    GIVEN = "given"
    DROPPED = "dropped"
    CHANGED = "changed"
    REGISTER = "register"
    TEXT = "text"
    WRITTEN = "written"


@frozen(eq=False)
class Mutant:
    """One change, in every form in which it may be made: the rule must notice one of these.

    A date that has a boundary has it on one side, and of the words of a list some are as good as the first: so a change
    of value is tried in several forms. `where` is what was changed, as `register.field`. `selects`: the field stands in
    `of` or `where`, so the record may go out of sight. `proves` is False for what judging itself always notices.
    `breach`: only a breach counts as noticed, for the change may take out of sight what is judged.
    """

    where: str
    way: Way
    forms: tuple[Mapping[str, str], ...]
    place: Place | None = None
    selects: bool = False
    proves: bool = True
    breach: bool = False
