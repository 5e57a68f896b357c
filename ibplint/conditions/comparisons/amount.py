"""Numbers and durations against a bound."""

from ibplint.conditions.comparison import Plain, some
from ibplint.conditions.field import Reached
from ibplint.conditions.literal import duration, number
from ibplint.conditions.operand import Operand
from ibplint.conditions.word import shown_word
from ibplint.model.frozen import frozen
from ibplint.model.moment import Duration
from ibplint.model.truth import Truth, any_of, truth, unknown
from ibplint.model.values import Value
from ibplint.vocabulary.field_type import FieldKind

Amount = int | float | Duration


@frozen(eq=False)
class AtLeast(Plain):
    """A number or a duration is this or more."""

    bound: Amount

    def judge(self, reached: Reached) -> Truth:
        """Whether one of the values is; unknown where the calendar decides which of two durations is longer."""
        return _judged(reached, self.bound, at_most=False)

    def sentence(self, field: str, lang: str, *, negated: bool) -> str:
        """`termijn` is ten minste 5 jaar."""
        verb = {"nl": ("is ten minste", "is minder dan"), "en": ("is at least", "is less than")}[lang][negated]
        return f"{field} {verb} {shown_word(self.bound, lang)}"


@frozen(eq=False)
class AtMost(Plain):
    """A number or a duration is this or less."""

    bound: Amount

    def judge(self, reached: Reached) -> Truth:
        """Whether one of the values is; unknown where the calendar decides which of two durations is longer."""
        return _judged(reached, self.bound, at_most=True)

    def sentence(self, field: str, lang: str, *, negated: bool) -> str:
        """`termijn` is ten hoogste 5 jaar."""
        verb = {"nl": ("is ten hoogste", "is meer dan"), "en": ("is at most", "is more than")}[lang][negated]
        return f"{field} {verb} {shown_word(self.bound, lang)}"


def at_least(operand: Operand) -> AtLeast:
    """The number or the duration is this or more.

    A word beside a duration, such as `blijvend`, is more than any. Where the calendar decides which of two durations is
    longer, it cannot be told.
    """
    return AtLeast(_bound(operand))


def at_most(operand: Operand) -> AtMost:
    """The number or the duration is this or less.

    A word beside a duration, such as `blijvend`, is more than any. Where the calendar decides which of two durations is
    longer, it cannot be told.
    """
    return AtMost(_bound(operand))


def _bound(operand: Operand) -> Amount:
    operand.demand(FieldKind.NUMBER, FieldKind.DURATION)
    read = duration if operand.type.kind is FieldKind.DURATION else number
    return read(operand.raw, operand.scope)


def _judged(reached: Reached, bound: Amount, *, at_most: bool) -> Truth:
    def holds(value: Value) -> Truth:
        difference = _difference(value, bound)
        if difference is None:
            return unknown(reached.cause)
        return truth(value=difference <= 0 if at_most else difference >= 0)

    return any_of((*(holds(value) for value in reached.answer.values), some(reached, lambda _: False)))


def _difference(value: Value, bound: Amount) -> float | None:
    """Above 0 when the value is more; a word such as `blijvend` beside a duration is more than any."""
    if isinstance(value, str):
        return 1
    if isinstance(value, Duration) and isinstance(bound, Duration):
        return value.compared(bound)
    if isinstance(value, int | float) and isinstance(bound, int | float):
        return value - bound
    return None
