"""A place that a reader can go to."""

from dataclasses import dataclass

from ibplint.model.span import Span


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A span in a file, and what stands there: the record and, where there is one, the field."""

    path: str
    span: Span
    register: str = ""
    record: str = ""
    field: str = ""

    def __str__(self) -> str:
        return f"{self.path}:{self.span.line}:{self.span.column}"
