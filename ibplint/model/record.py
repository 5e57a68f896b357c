"""One entry of a register, which knows its place."""

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date
from functools import cached_property
from types import MappingProxyType

from ibplint.model.answer import Answer, unanswered
from ibplint.model.frozen import frozen
from ibplint.model.page import Page
from ibplint.model.place import Place
from ibplint.model.prose import Prose
from ibplint.model.raw import Fault
from ibplint.model.span import START, Span


@frozen(slots=True)
class Life:
    """From when until when a record counts, both days included; None is open.

    `counts` is False for a record that never does (a concept, a withdrawn document);
    `unclear` names the field whose date cannot be read.
    """

    start: date | None = None
    end: date | None = None
    counts: bool = True
    unclear: str = ""

    def covers(self, day: date) -> bool | None:
        """Whether the record is in force on a day; None when a date of its life cannot be read."""
        if not self.counts:
            return False
        if (self.start is not None and day < self.start) or (self.end is not None and day > self.end):
            return False
        return None if self.unclear else True


@frozen(eq=False)
class Record:
    """One entry of a register.

    `identity` is stable: the written id, else the schema's key, else a hash; never a line, a path, a date or a name.
    Twins are told apart by a number. `mark` is the same without that number, and for a record without a name of its
    own the same for all such records: what a fingerprint may depend on; "" where it is the identity itself.
    `span` is where the record begins; `elsewhere` are the other places that give the same record.
    `faults` are what does not fit the schema. `page` is the text of a Markdown document, and `scan`
    makes sentences and words of it.
    `spans` are the places of private values in its file, for masking.
    """

    register: str
    identity: str
    path: str = ""
    span: Span = START
    answers: Mapping[str, Answer] = field(default_factory=lambda: MappingProxyType({}))
    life: Life = Life()
    source: str = "yaml"
    elsewhere: tuple[Place, ...] = ()
    faults: tuple[Fault, ...] = ()
    parent: "Record | None" = None
    page: Page | None = None
    mark: str = ""
    scan: Callable[[Page], Prose] | None = field(default=None, repr=False)

    @cached_property
    def prose(self) -> Prose | None:
        """The running text of a document, scanned when somebody first asks; None for a record without a page."""
        return self.scan(self.page) if self.scan and self.page else None

    def answer(self, name: str) -> Answer:
        """The answer in a field; an unanswered one when it is absent."""
        return self.answers.get(name) or unanswered(name)

    def place(self, name: str = "", span: Span | None = None) -> Place:
        """The place of a field's value; what is absent is placed at its nearest present parent."""
        answer = self.answers.get(name)
        found = span or (answer and (answer.span or answer.key_span)) or self.span
        path = (answer and answer.path) or self.path
        return Place(path, found, self.register, self.identity, name)

    @property
    def name(self) -> str:
        """The record as a deviation would point at it: `register/id`."""
        return f"{self.register}/{self.identity}"

    @property
    def kin(self) -> str:
        """The name that a record shares with its twins."""
        return f"{self.register}/{self.mark or self.identity}"
