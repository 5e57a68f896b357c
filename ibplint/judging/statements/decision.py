"""The decision behind a deviation: taken, dated, and never by the FG (DPO)."""

from collections.abc import Iterator
from datetime import date

from ibplint.judging.statements.deviation import Refusal
from ibplint.judging.statements.deviation_words import word
from ibplint.model.dossier import Dossier
from ibplint.model.normal import identifier
from ibplint.model.quoted import quoted
from ibplint.model.record import Record
from ibplint.model.values import Reference, Role

FIELD = "besluit"
FG = "fg"
# Who asks for a deviation, and who bears its risk: neither can be who watches over it.
_DECIDERS = ("aangevraagd_door", "eigenaar")


def decision_day(record: Record, dossier: Dossier) -> date | None:
    """The day of the decision; of several the last."""
    days = [one.answer("datum").value for one in _decisions(record, dossier)]
    return max((day for day in days if isinstance(day, date)), default=None)


def decision_refusals(record: Record, dossier: Dossier) -> Iterator[Refusal]:
    """Why the decision carries no deviation."""
    decisions = _decisions(record, dossier)
    values = {"decision": quoted(record, FIELD)}
    if not decisions:
        # The rules of hygiene say that it is not filled in, or leads nowhere.
        yield Refusal("no decision", word("no decision"))
        return
    if any(one.answer("uitkomst").value != "besloten" for one in decisions):
        # The rule on the decision of a deviation finds this.
        yield Refusal("not decided", word("not decided", **values))
    if not all(isinstance(one.answer("datum").value, date) for one in decisions):
        yield Refusal("no day", word("no day", **values))
    if any(_of_fg(one, dossier) for one in decisions):
        yield Refusal("decided by fg", word("decided by fg", **values), "valid", FIELD)
    for name in _DECIDERS:
        if any(isinstance(role, Role) and role.role == FG for role in record.answer(name).values):
            yield Refusal("by fg", word("by fg", field=name), "valid", name)


def _decisions(record: Record, dossier: Dossier) -> tuple[Record, ...]:
    references = (value for value in record.answer(FIELD).values if isinstance(value, Reference))
    return tuple(one for reference in references for one in dossier.resolve(reference))


def _of_fg(decision: Record, dossier: Dossier) -> bool:
    """Whether the body that decided is not in the list, and the explanation names the FG and nobody else."""
    if decision.answer("orgaan").value != "overig":
        return False
    (fg,) = dossier.index("rolsoorten", "rol").get(FG, (None,))[:1]
    names = [str(value) for name in ("rol", "naam", "aliassen") for value in fg.answer(name).values] if fg else [FG]
    return identifier(decision.answer("toelichting").text) in map(identifier, names)
