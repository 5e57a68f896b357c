"""Whether evidence is a file of the dossier."""

from ibplint.conditions.field import Reached
from ibplint.conditions.listed import inside, listed
from ibplint.conditions.literal import yes_no
from ibplint.conditions.operand import Operand
from ibplint.model.frozen import frozen
from ibplint.model.truth import Cause, Truth, any_of, truth, unknown
from ibplint.model.values import Evidence, Value
from ibplint.vocabulary.field_type import FieldKind

FILES = "bestanden"


@frozen(eq=False)
class Exists:
    """One of the paths is a file of the dossier, or (not wanted) none is."""

    wanted: bool

    def judge(self, reached: Reached) -> Truth:
        """Unknown for evidence that lies outside the dossier; `geen` is no file."""
        if not reached.answer.given:
            return unknown(reached.cause)
        found = any_of(self._there(value, reached) for value in reached.answer.values)
        return found if self.wanted else found.negated()

    def _there(self, value: Value, reached: Reached) -> Truth:
        path = value.path if isinstance(value, Evidence) else str(value)
        if not path:
            return unknown(Cause("text", reached.record.register, reached.record, reached.field))
        target = inside("", path)
        return truth(value=target is not None and listed(target, reached.dossier) is not None)

    def fields(self) -> tuple[str, ...]:
        """None."""
        return ()

    def reads(self) -> tuple[str, ...]:
        """The files of the dossier: a single file cannot show it."""
        return (FILES,)

    def sentence(self, field: str, lang: str, *, negated: bool) -> str:
        """`bewijs` is een bestand in het dossier."""
        words = {
            "nl": ("is geen bestand in het dossier", "is een bestand in het dossier"),
            "en": ("is no file of the dossier", "is a file of the dossier"),
        }[lang]
        return f"{field} {words[self.wanted is not negated]}"


def exists(operand: Operand) -> Exists:
    """`true`: one of the paths is a file of the dossier; `false`: none is.

    Of evidence that lies outside the dossier it cannot be told.
    """
    operand.demand(FieldKind.EVIDENCE, FieldKind.TEXT)
    return Exists(yes_no(operand.raw, operand.scope))
