"""What became of the recorded deviations, in a run."""

from datetime import date

from ibplint.model.frozen import frozen
from ibplint.model.message import Message
from ibplint.model.place import Place


@frozen()
class DeviationResult:
    """A deviation: the rule it is about, the record (`register/id`; "" means all), and what it came to.

    It covers from `start` through `until`; `void` says why it covers nothing on the as-of date. `breaches` counts the
    records that break the rule and that it covers. `renews` are the deviations for the same whose period it follows.
    """

    id: str
    place: Place
    rule: str
    record: str
    reason: Message
    decision: str
    start: date | None
    until: date | None
    void: Message | None
    breaches: int = 0
    renews: tuple[str, ...] = ()
