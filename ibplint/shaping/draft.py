"""A record on its way: typed, but without identity, life, or the records that it may turn out to be one with."""

from collections.abc import Mapping
from dataclasses import field

from ibplint.model.answer import Answer, State, unanswered
from ibplint.model.frozen import frozen
from ibplint.model.page import Page
from ibplint.model.place import Place
from ibplint.model.prose import Prose
from ibplint.model.raw import Fault
from ibplint.model.span import Span
from ibplint.vocabulary.register_schema import RegisterSchema

# Where a record comes from. One from a page, a table or a CSV file may be the same as one from YAML.
YAML, PAGE, TABLE, SHEET, SUPPLIED = "yaml", "page", "table", "sheet", "supplied"
# What running text tells is never the same record as one that somebody wrote down as such.
TEXT = "text"


@frozen(eq=False)
class Draft:
    """One entry of a register as one source gives it.

    `nested` are its records by field, `prose` is the running text of a page.
    """

    schema: RegisterSchema
    path: str
    span: Span
    answers: Mapping[str, Answer]
    faults: tuple[Fault, ...] = ()
    nested: Mapping[str, tuple["Draft", ...]] = field(default_factory=dict)
    source: str = YAML
    page: Page | None = None
    prose: Prose | None = None
    elsewhere: tuple[Place, ...] = ()

    def answer(self, name: str) -> Answer:
        """The answer in a field; an unanswered one when it is absent."""
        return self.answers.get(name) or unanswered(name)

    def says(self, name: str) -> bool:
        """Whether a field holds an answer, readable or not."""
        return self.answer(name).state is not State.UNANSWERED
