"""A check with its parameters filled in: all that a rule needs to run it."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import ModuleType
from typing import Any

from ibplint.conditions.scope import Scope
from ibplint.model.bound_check import Adjustable, BoundCheck, Description, Seen
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Texts
from ibplint.model.once import once
from ibplint.model.record import Record
from ibplint.model.verdict import Severity
from ibplint.rulebook.binding.bound import Bound
from ibplint.rulebook.binding.check_names import check_named


@frozen(eq=False)
class FilledCheck:
    """All that a bound check is made of; its module by name, for what our own rules come to is kept on disk."""

    name: str
    bound: Bound
    scope: Scope
    severity: Severity | None

    @property
    def module(self) -> ModuleType:
        """Where the check stands."""
        return _module(self.name)

    @once
    def params(self) -> Any:
        """Its parameters as the check takes them."""
        return self.module.Params(**self.bound.values)

    def run(self, record: Record, dossier: Dossier) -> Iterator[Seen]:
        """What the check sees in a record."""
        yield from self.module.check(record, self.params, dossier)

    def messages(self) -> Mapping[str, Texts]:
        """The messages of the check, by their key."""
        found: Mapping[str, Texts] = self.module.MESSAGES
        return found

    def described(self) -> Description:
        """What manual, proofs and settings ask of it."""
        from ibplint.rulebook.binding.description import description  # noqa: PLC0415 - most runs only run it

        return description(self)

    def adjusted(self, param: Adjustable, value: object) -> BoundCheck:
        """The same check with one parameter changed."""
        from ibplint.rulebook.binding.bound_check import changed  # noqa: PLC0415 - the same

        return changed(self, param, value)


@cache
def _module(name: str) -> ModuleType:
    return check_named(name, "")
