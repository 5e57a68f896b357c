"""A place that a reader can go to."""

from ibplint.model.frozen import frozen
from ibplint.model.span import Span


@frozen(slots=True)
class Place:
    """A span in a file, and what stands there: the record and, where there is one, the field."""

    path: str
    span: Span
    register: str = ""
    record: str = ""
    field: str = ""

    def __str__(self) -> str:
        return f"{self.path}:{self.span.line}:{self.span.column}"

    def __lt__(self, other: "Place") -> bool:
        return self._parts < other._parts

    @property
    def _parts(self) -> tuple[str, Span, str, str, str]:
        return self.path, self.span, self.register, self.record, self.field
