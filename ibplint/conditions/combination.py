"""And, or, and not of conditions and comparisons."""

from collections.abc import Iterator

from ibplint.conditions.comparison import Comparison
from ibplint.conditions.field import Reached
from ibplint.conditions.word import joined
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.record import Record
from ibplint.model.truth import Truth, all_of, any_of

_AND = {"nl": "en", "en": "and"}
_OR = {"nl": "of", "en": "or"}
_NOT = {"nl": "niet", "en": "not"}


@frozen(eq=False)
class Combined:
    """All parts hold, or (`any`) one of them does."""

    parts: tuple[Condition, ...]
    every: bool

    def judge(self, record: Record, dossier: Dossier, ours: Record | None = None) -> Truth:
        """Three-valued: one false decides an *and*, one true an *or*, else an unknown wins."""
        truths = (part.judge(record, dossier, ours) for part in self.parts)
        return all_of(truths) if self.every else any_of(truths)

    def fields(self) -> Iterator[str]:
        """The paths of the fields that the parts ask."""
        return (path for part in self.parts for path in part.fields())

    def reads(self) -> Iterator[str]:
        """The registers that the parts look in."""
        return (register for part in self.parts for register in part.reads())

    def sentence(self, lang: str) -> str:
        """The parts, joined; an *or* inside an *and*, and the reverse, stands in brackets."""
        words = [self._bracketed(part, lang) for part in self.parts]
        return joined(words, (_AND if self.every else _OR)[lang])

    def _bracketed(self, part: Condition, lang: str) -> str:
        words = part.sentence(lang)
        mixed = isinstance(part, Combined) and part.every is not self.every and len(part.parts) > 1
        return f"({words})" if mixed else words


@frozen(eq=False)
class Reversed:
    """The condition does not hold; not-unknown is unknown."""

    part: Condition

    def judge(self, record: Record, dossier: Dossier, ours: Record | None = None) -> Truth:
        """The other way round."""
        return self.part.judge(record, dossier, ours).negated()

    def fields(self) -> Iterator[str]:
        """The paths of the fields that the condition asks."""
        return self.part.fields()

    def reads(self) -> Iterator[str]:
        """The registers that the condition looks in."""
        return self.part.reads()

    def sentence(self, lang: str) -> str:
        """Not, with the condition in brackets."""
        return f"{_NOT[lang]} ({self.part.sentence(lang)})"


@frozen(eq=False)
class Together:
    """Several comparisons of one answer hold."""

    parts: tuple[Comparison, ...]

    def judge(self, reached: Reached) -> Truth:
        """Three-valued *and*."""
        return all_of(part.judge(reached) for part in self.parts)

    def fields(self) -> Iterator[str]:
        """The paths of further fields that the parts ask."""
        return (path for part in self.parts for path in part.fields())

    def reads(self) -> Iterator[str]:
        """The registers that the parts look in."""
        return (register for part in self.parts for register in part.reads())

    def sentence(self, field: str, lang: str, *, negated: bool) -> str:
        """The parts, joined; each one turned round where the whole is."""
        words = [part.sentence(field, lang, negated=negated) for part in self.parts]
        return joined(words, (_OR if negated else _AND)[lang])


@frozen(eq=False)
class Negated:
    """The answer is not what is asked; not-unknown is unknown."""

    part: Comparison

    def judge(self, reached: Reached) -> Truth:
        """The other way round."""
        return self.part.judge(reached).negated()

    def fields(self) -> Iterator[str]:
        """The paths of further fields that the comparison asks."""
        return iter(self.part.fields())

    def reads(self) -> Iterator[str]:
        """The registers that the comparison looks in."""
        return iter(self.part.reads())

    def sentence(self, field: str, lang: str, *, negated: bool) -> str:
        """What the comparison says, turned round."""
        return self.part.sentence(field, lang, negated=not negated)
