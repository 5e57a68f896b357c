"""What a record says in one field."""

from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from ibplint.model.frozen import frozen
from ibplint.model.span import Span
from ibplint.model.values import Value

if TYPE_CHECKING:
    from ibplint.model.record import Record


class State(Enum):
    """Whether a field answers what it is asked."""

    ANSWERED = "answered"
    NONE = "geen"
    UNANSWERED = "unanswered"
    UNREADABLE = "unreadable"


@frozen(slots=True)
class Answer:
    """A field's values in its own type, as written and where; `geen` is the state NONE and has no values.

    One value or a list of them: `values` holds each. A field with records of its own holds these in `records`.
    `span` is None when the field is absent or its value comes from a default.
    `private` is "P" where the field names a person and "p" where its free text may.
    """

    field: str
    state: State
    values: tuple[Value, ...] = ()
    records: tuple["Record", ...] = ()
    text: str = ""
    path: str = ""
    span: Span | None = None
    key_span: Span | None = None
    spans: tuple[Span, ...] = ()
    private: str = ""

    @property
    def value(self) -> Value | None:
        """The first value, None when there is none."""
        return self.values[0] if self.values else None

    @property
    def given(self) -> bool:
        """Whether the board gave an answer that can be read; `geen` is one."""
        return self.state in (State.ANSWERED, State.NONE)

    def span_of(self, index: int) -> Span | None:
        """The span of one of the values."""
        return self.spans[index] if index < len(self.spans) else self.span


@cache
def unanswered(field: str) -> Answer:
    """The answer of a field that is not there."""
    return Answer(field, State.UNANSWERED)
