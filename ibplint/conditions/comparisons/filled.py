"""Whether a field is answered at all."""

from ibplint.conditions.comparison import Plain
from ibplint.conditions.field import Reached
from ibplint.conditions.literal import yes_no
from ibplint.conditions.operand import Operand
from ibplint.model.answer import State
from ibplint.model.frozen import frozen
from ibplint.model.truth import Truth, truth, unknown
from ibplint.vocabulary.field_type import FieldKind


@frozen(eq=False)
class Filled(Plain):
    """The board gave an answer, or gave none; `geen` is an answer."""

    wanted: bool

    def judge(self, reached: Reached) -> Truth:
        """Never unknown, except where what stands there cannot be read."""
        if reached.answer.state is State.UNREADABLE:
            return unknown(reached.cause)
        return truth(value=reached.answer.given is self.wanted)

    def sentence(self, field: str, lang: str, *, negated: bool) -> str:
        """`naam` is ingevuld."""
        plain = {"nl": ("is niet ingevuld", "is ingevuld"), "en": ("is not answered", "is answered")}[lang]
        return f"{field} {plain[self.wanted is not negated]}"


def filled(operand: Operand) -> Filled:
    """`true`: the board gave an answer, and `geen` is one; `false`: it gave none.

    Refused on a field that is itself answered by yes or no: ask for `ja` or `nee` there.
    """
    if operand.type.kind is FieldKind.YES_NO:
        raise operand.refuse(
            f"`{operand.asked.path}` is een ja/nee-veld: vraag `ja` of `nee`, niet of het is ingevuld",
            f"`{operand.asked.path}` is a yes/no field: ask for `ja` or `nee`, not whether it is answered",
        )
    return Filled(yes_no(operand.raw, operand.scope))
