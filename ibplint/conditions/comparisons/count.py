"""How many values or records a list holds."""

from collections.abc import Mapping

from ibplint.conditions.comparison import Plain
from ibplint.conditions.field import Reached
from ibplint.conditions.literal import number
from ibplint.conditions.operand import Operand
from ibplint.conditions.word import joined
from ibplint.model.frozen import frozen
from ibplint.model.truth import Truth, truth, unknown

_KEYS = ("at_least", "at_most", "exactly")
_WORDS = {
    "nl": {"at_least": "ten minste", "at_most": "ten hoogste", "exactly": "precies"},
    "en": {"at_least": "at least", "at_most": "at most", "exactly": "exactly"},
}


@frozen(eq=False)
class Count(Plain):
    """A list holds at least, at most or exactly so many; `geen` holds none."""

    bounds: Mapping[str, int]

    def judge(self, reached: Reached) -> Truth:
        """Whether the number of values lies within the bounds."""
        answer = reached.answer
        if not answer.given:
            return unknown(reached.cause)
        many = len(answer.records or answer.values)
        low, high = self.bounds.get("at_least", 0), self.bounds.get("at_most", many)
        return truth(value=low <= many <= high and self.bounds.get("exactly", many) == many)

    def sentence(self, field: str, lang: str, *, negated: bool) -> str:
        """`doelen` telt ten minste 1."""
        verb = {"nl": ("telt", "telt niet"), "en": ("counts", "does not count")}[lang][negated]
        words = [f"{_WORDS[lang][key]} {bound}" for key, bound in self.bounds.items()]
        return f"{field} {verb} {joined(words, {'nl': 'en', 'en': 'and'}[lang])}"


def count(operand: Operand) -> Count:
    """The list holds `at_least`, `at_most` or `exactly` so many values or records; `geen` holds none.

    Only of a field that holds a list.
    """
    if not operand.type.many:
        raise operand.refuse(f"`{operand.type.name}` is geen lijst", f"`{operand.type.name}` is no list")
    return Count({key: _whole(operand.behind(raw)) for key, raw in operand.keys(*_KEYS).items()})


def _whole(operand: Operand) -> int:
    found = number(operand.raw, operand.scope)
    if not isinstance(found, int) or found < 0:
        raise operand.refuse("hier hoort een heel getal", "a whole number belongs here")
    return found
