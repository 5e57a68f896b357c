"""Which records a rule judges, and what can be said of those it passes by."""

from collections.abc import Iterator

from ibplint.conditions.force import in_force
from ibplint.conditions.narrowing import may_satisfy
from ibplint.model.answer import State
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.record import Record
from ibplint.model.rule import Rule
from ibplint.model.truth import FALSE, TRUE, Cause, Truth, unknown


@frozen(slots=True)
class Subject:
    """A record with how it stands to a rule: in force, answering `of`, answering `where`.

    A question that an earlier answer made needless is None.
    """

    record: Record
    force: Truth
    of: Truth | None = None
    where: Truth | None = None


def subjects(rule: Rule, dossier: Dossier) -> Iterator[Subject]:
    """Every record of the rule's register with the answers to the rule's questions."""
    among = may_satisfy(rule.of, rule.base, dossier) if rule.of and rule.register == rule.base else None
    for record, force in _records(rule, dossier):
        if force.value is False:
            yield Subject(record, force)
            continue
        if among is not None and record not in among:
            yield Subject(record, force, FALSE)
            continue
        of = rule.of.judge(record, dossier) if rule.of else TRUE
        if of.value is False:
            yield Subject(record, force, of)
            continue
        where = rule.where.judge(record, dossier) if rule.where else TRUE
        yield Subject(record, force, of, where)


def _records(rule: Rule, dossier: Dossier) -> Iterator[tuple[Record, Truth]]:
    _, _, field = rule.register.partition(".")
    for record in dossier.register(rule.base).records:
        force = TRUE if rule.all_periods else in_force(record, dossier)
        if not field:
            yield record, force
            continue
        answer = record.answer(field)
        if not answer.given and force.value is not False:
            # The list itself is not answered: what it would hold cannot be judged.
            yield record, unknown(Cause("field", record.register, record, field))
        for child in answer.records if answer.state is not State.NONE else ():
            yield child, force


def passed_by(subject: Subject) -> bool:
    """Whether the rule has nothing to do with the record: not in force, or another subject."""
    return subject.force.value is False or subject.of in (None, FALSE)
