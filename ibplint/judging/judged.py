"""A rule's verdict on one record."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ibplint.judging.statements.deviation import Deviation, Deviations
from ibplint.judging.subjects import Subject
from ibplint.model.bound_check import BoundCheck, Seen
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.problem import NotApplicable, Outlook, Problem, Unknown
from ibplint.model.record import Record
from ibplint.model.rule import Rule
from ibplint.model.truth import Cause
from ibplint.model.verdict import Severity, Verdict

_Group = list[tuple[BoundCheck, Seen]]


@frozen()
class Judged:
    """What the checks of a rule saw in one record; each with the check that saw it. `waiver` covers the problems."""

    record: Record
    verdict: Verdict
    problems: tuple[tuple[BoundCheck, Problem], ...] = ()
    unknowns: tuple[tuple[BoundCheck, Unknown], ...] = ()
    asides: tuple[tuple[BoundCheck, NotApplicable], ...] = ()
    outlooks: tuple[tuple[BoundCheck, Outlook], ...] = ()
    causes: tuple[Cause, ...] = ()
    waiver: Deviation | None = None


def waived(rule: Rule, one: Judged, deviations: Deviations) -> Judged:
    """The same, covered by a deviation where there is one; what holds, or cannot be told, needs none."""
    deviation = deviations.covering(rule, one.record) if one.problems else None
    if deviation is None:
        return one
    verdict = Verdict.WAIVED if one.verdict is Verdict.NOT_MET else one.verdict
    return replace(one, verdict=verdict, waiver=deviation)


def judged(rule: Rule, subject: Subject, dossier: Dossier) -> Judged:
    """Judge one record that the rule does not pass by."""
    record = subject.record
    open_questions = tuple(
        cause
        for part in (subject.force, subject.of, subject.where)
        if part and part.value is None
        for cause in part.causes
    )
    if subject.where and subject.where.value is False:
        return Judged(record, Verdict.NOT_APPLICABLE)
    if open_questions:
        return Judged(record, Verdict.UNDETERMINED, causes=open_questions)
    groups = [_group(rule, group, record, dossier) for group in rule.require]
    seen = [pair for group in groups for pair in group]
    problems = tuple((check, one) for check, one in seen if isinstance(one, Problem))
    unknowns = tuple((check, one) for check, one in seen if isinstance(one, Unknown))
    asides = tuple((check, one) for check, one in seen if isinstance(one, NotApplicable))
    outlooks = tuple((check, one) for check, one in seen if isinstance(one, Outlook))
    causes = tuple(cause for _, one in unknowns for cause in one.causes)
    return Judged(record, _verdict(rule, groups), problems, unknowns, asides, outlooks, causes)


def severity(rule: Rule, check: BoundCheck) -> Severity:
    """How heavy a breach of one check of a rule is; a check is never heavier than its rule."""
    return max(check.severity or rule.severity, rule.severity, key=lambda one: one.weight)


def decides(rule: Rule, check: BoundCheck) -> bool:
    """Whether a check counts for the verdict: a note inside a heavier rule is shown, but does not decide."""
    return severity(rule, check) is not Severity.NOTE or rule.severity is Severity.NOTE


def _verdict(rule: Rule, groups: Sequence[_Group]) -> Verdict:
    """The worst that its checks saw; of a text that says one part and is silent on another it cannot be told."""
    seen = [pair for group in groups for pair in group]
    if any(isinstance(one, Problem) and decides(rule, check) for check, one in seen):
        return Verdict.NOT_MET
    if any(isinstance(one, Unknown) for _, one in seen):
        return Verdict.UNDETERMINED
    silent = [
        [one for _, one in group if isinstance(one, NotApplicable)]
        for asked, group in zip(rule.require, groups, strict=True)
        if any(decides(rule, check) for check in asked)
    ]
    if silent and all(silent):
        return Verdict.NOT_APPLICABLE
    return Verdict.UNDETERMINED if any(one.asked for group in silent for one in group) else Verdict.MET


def _group(rule: Rule, group: tuple[BoundCheck, ...], record: Record, dossier: Dossier) -> _Group:
    """What alternatives come to: the first that holds, else that does not apply, else that cannot be told, else any."""
    results: list[_Group] = []
    for check in group:
        results.append([(check, one) for one in _run(rule, check, record, dossier)])
        if not _worst(results[-1]):
            return results[-1]
    return min(results, key=_worst)


def _worst(seen: _Group) -> int:
    return max((_weight(one) for _, one in seen), default=0)


def _weight(seen: Seen) -> int:
    match seen:
        case Problem():
            return 3
        case Unknown():
            return 2
        case NotApplicable():
            return 1
        case Outlook():
            return 0


def _run(rule: Rule, check: BoundCheck, record: Record, dossier: Dossier) -> Iterator[Seen]:
    try:
        yield from check.run(record, dossier)
    except Exception as bug:
        bug.add_note(f"while the check `{check.name}` judged {record.place()} for the rule `{rule.id}`")
        raise
