"""Before and after: strictly, so that one and the same day is neither."""

from datetime import date

from ibplint.conditions.comparison import named
from ibplint.conditions.field import Reached, follow
from ibplint.conditions.literal import day, scalar_text
from ibplint.conditions.local_day import Interval, instants, local_days
from ibplint.conditions.operand import Operand
from ibplint.conditions.scope import OURS, Asked, asked
from ibplint.model.frozen import frozen
from ibplint.model.message import shown
from ibplint.model.moment import Moment
from ibplint.model.truth import Truth, any_of, truth, unknown
from ibplint.model.values import Value
from ibplint.vocabulary.field_type import FieldKind

AS_OF = "as-of"
_DATED = (FieldKind.DATE, FieldKind.MOMENT)
_WORDS = {
    ("nl", True): ("ligt vóór", "ligt niet vóór"),
    ("nl", False): ("ligt na", "ligt niet na"),
    ("en", True): ("lies before", "does not lie before"),
    ("en", False): ("lies after", "does not lie after"),
}


@frozen(eq=False)
class Beside:
    """A date or a moment lies before (else after) a bound: a day, a field, or (None) the as-of date."""

    bound: date | Asked | None
    before: bool

    def judge(self, reached: Reached) -> Truth:
        """Whether one of the values does.

        Beside a day or the as-of date days are compared, by the clock of the dossier's zone. Two fields are compared
        as instants when one of them is a moment, and then a date is the whole day: on that day it cannot be told.
        """
        if not reached.answer.given:
            return unknown(reached.cause)
        if not isinstance(self.bound, Asked):
            against = self.bound or reached.dossier.as_of
            return any_of(self._days(value, against, reached) for value in reached.answer.values)
        path, asking = self.bound.path, reached.asking
        start = asking.ours if path.startswith(OURS) and asking.ours else asking.record
        other = follow(start, path.removeprefix(OURS), asking)
        if not other.answer.given:
            return unknown(other.cause)
        return any_of(
            self._between(one, two, reached, other) for one in reached.answer.values for two in other.answer.values
        )

    def _days(self, value: Value, against: date, reached: Reached) -> Truth:
        zone = reached.dossier.zone
        told = self._order(local_days(value, zone), local_days(against, zone))
        return unknown(reached.cause) if told is None else truth(value=told)

    def _between(self, one: Value, two: Value, reached: Reached, other: Reached) -> Truth:
        zone = reached.dossier.zone
        if isinstance(one, Moment) or isinstance(two, Moment):
            told = self._order(instants(one, zone), instants(two, zone))
        else:
            told = self._order(local_days(one, zone), local_days(two, zone))
        return unknown(reached.cause, other.cause) if told is None else truth(value=told)

    def _order(self, ours: Interval | None, bound: Interval | None) -> bool | None:
        """None where the two intervals overlap; a word that is no date lies nowhere."""
        if ours is None or bound is None:
            return False
        first, last = (ours, bound) if self.before else (bound, ours)
        if first[1] < last[0]:
            return True
        return False if first[0] >= last[1] else None

    def fields(self) -> tuple[str, ...]:
        """The path of the field that is the bound."""
        return (self.bound.path,) if isinstance(self.bound, Asked) else ()

    def reads(self) -> tuple[str, ...]:
        """The registers that following this path reads."""
        return self.bound.reads if isinstance(self.bound, Asked) else ()

    def sentence(self, field: str, lang: str, *, negated: bool) -> str:
        """`herzien_op` ligt vóór de peildatum."""
        verb = _WORDS[lang, self.before][negated]
        if isinstance(self.bound, Asked):
            return f"{field} {verb} {named(self.bound.path, lang)}"
        bound = {"nl": "de peildatum", "en": "the as-of date"}[lang] if self.bound is None else shown(self.bound, lang)
        return f"{field} {verb} {bound}"


def before(operand: Operand) -> Beside:
    """The date or the moment lies before a day, before another field, or before the as-of date (`as-of`).

    Strictly: one and the same day is neither before nor after. `not: {before: ...}` is that day or later.
    """
    return Beside(_bound(operand), before=True)


def after(operand: Operand) -> Beside:
    """The date or the moment lies after a day, after another field, or after the as-of date (`as-of`).

    Strictly: one and the same day is neither before nor after. `not: {after: ...}` is that day or earlier.
    """
    return Beside(_bound(operand), before=False)


def _bound(operand: Operand) -> date | Asked | None:
    operand.demand(*_DATED)
    text = scalar_text(operand.raw, operand.scope)
    if text == AS_OF:
        return None
    if text[0].isdigit():
        return day(operand.raw, operand.scope)
    found = asked(text, operand.raw.span, operand.scope)
    operand.about(found).demand(*_DATED)
    return found
