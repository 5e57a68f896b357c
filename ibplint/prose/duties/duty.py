"""One thing that somebody does by a text."""

from ibplint.model.frozen import frozen


@frozen(slots=True)
class Duty:
    """A verb that governs, and what it is about.

    `verb` is the infinitive and `aard` its kind, as in `werkwoorden`. `first` and `last` are the characters of the text
    from which up to which the duty stands. `roles` are whose it is: none for the subject of the text itself, `?` for
    somebody who is no known role. `cleared_by` is the verb that makes it somebody else's doing: who advises on adopting
    does not adopt.
    """

    verb: str
    aard: str
    object_text: str
    first: int
    last: int
    roles: tuple[str, ...] = ()
    negated: bool = False
    cleared_by: str = ""

    @property
    def counts(self) -> bool:
        """Whether the text says that it is done, and by nobody else."""
        return not self.negated and not self.cleared_by

    def of(self, role: str) -> bool:
        """Whether it is done by a role, or by the subject of the text itself."""
        return not self.roles or role in self.roles
