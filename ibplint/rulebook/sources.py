"""What a rule file is read against."""

from collections.abc import Mapping

from ibplint.model.framework import Framework
from ibplint.model.frozen import frozen
from ibplint.model.span import Span
from ibplint.vocabulary.vocabulary import Vocabulary


@frozen(eq=False)
class Sources:
    """What the names in a rule are looked up in, and the file that the rule stands in.

    `own`: a board's, not ours. `proved`: our tests bind every rule in it, so a run binds only what it needs.
    """

    vocabulary: Vocabulary
    frameworks: Mapping[str, Framework]
    path: str
    own: bool = False
    proved: bool = False

    def place(self, span: Span) -> str:
        """A place as a reader can go to it."""
        return f"{self.path}:{span.line}:{span.column}"
