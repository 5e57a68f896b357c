"""A rule's verdict over all its records."""

from collections.abc import Sequence
from functools import partial

from ibplint.judging import reasons
from ibplint.judging.judged import Judged, judged, waived
from ibplint.judging.patterns_in_words import readable
from ibplint.judging.statements.deviation import Deviations
from ibplint.judging.subjects import Subject, passed_by, subjects
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.later import Later
from ibplint.model.message import Message, Quote
from ibplint.model.place import Place
from ibplint.model.problem import NotApplicable
from ibplint.model.register import Register
from ibplint.model.result import RecordResult, RuleResult
from ibplint.model.rule import Rule
from ibplint.model.truth import Cause
from ibplint.model.verdict import WORST_FIRST, Verdict
from ibplint.rulebook.sentence import rule_sentence

# A record that somebody wrote down as such, and not in a text.
_WRITTEN = "yaml"


@frozen()
class RuleRun:
    """A rule with what it came to, record by record; `causes` is everything that left part of it undetermined."""

    rule: Rule
    result: RuleResult
    judged: tuple[Judged, ...]
    causes: tuple[Cause, ...]


def run_rule(rule: Rule, dossier: Dossier, deviations: Deviations) -> RuleRun:
    """Judge every record that a rule speaks of, and the rule as a whole; deviations waive what they cover."""
    register = dossier.register(rule.base)
    all_subjects = tuple(subjects(rule, dossier))
    done = tuple(
        waived(rule, judged(rule, subject, dossier), deviations) for subject in all_subjects if not passed_by(subject)
    )
    verdict, reason = _overall(rule, register, all_subjects, done, one_file=dossier.one_file)
    gone = not register.present and not register.supplied and not register.may_be_absent
    causes = [cause for one in done for cause in one.causes]
    if register.darkened or gone:
        causes.append(Cause("register", rule.base))
    result = RuleResult(
        id=rule.id,
        says=rule.says,
        severity=rule.severity,
        verdict=verdict,
        norms=rule.norms,
        records=tuple(_record_result(rule, one, dossier) for one in done),
        reason=reason,
        asks=readable(Later(partial(rule_sentence, rule)), rule.id),
        fix=rule.fix,
        own=rule.own,
        silent=verdict is Verdict.NOT_APPLICABLE and any(aside.asked for aside in _asides(done)),
        proves=_proves(rule, verdict, _asides(done)),
    )
    return RuleRun(rule, result, done, tuple(causes))


def _overall(
    rule: Rule, register: Register, all_subjects: Sequence[Subject], done: Sequence[Judged], *, one_file: bool
) -> tuple[Verdict, Message | None]:
    if done:
        worst = min((one.verdict for one in done), key=WORST_FIRST.index)
        # What a file that cannot be read would have held may break the rule; a breach stays a breach.
        if register.darkened and worst is not Verdict.NOT_MET:
            return Verdict.UNDETERMINED, reasons.of_cause(Cause("register", rule.base))
        return worst, reasons.nothing_answers(rule, _which(done)) if worst is Verdict.NOT_APPLICABLE else None
    if register.darkened:
        return Verdict.UNDETERMINED, reasons.of_cause(Cause("register", rule.base))
    in_force = [subject for subject in all_subjects if subject.force.value is not False]
    if in_force:
        # A register that a board wrote may leave it out; of what is read from its texts we hold all there is.
        read = register.supplied or not any(subject.record.source == _WRITTEN for subject in in_force)
        verdict = Verdict.NOT_APPLICABLE if read and one_file else Verdict.UNDETERMINED
        return verdict, reasons.nothing_answers(rule, "of")
    reason = reasons.of_register(rule, register, (subject.record for subject in all_subjects))
    if _may_be_nothing(rule, register):
        return Verdict.NOT_APPLICABLE, reason
    return Verdict.UNDETERMINED, reason


def _which(done: Sequence[Judged]) -> str:
    """Why no record asked for a verdict: a text is silent, on its subject or on what could be wrong, or a condition."""
    asked = {one.asked for one in _asides(done)}
    return "silent" if True in asked else "nothing" if asked else "where"


def _asides(done: Sequence[Judged]) -> tuple[NotApplicable, ...]:
    """On what the texts that a rule judged are silent."""
    return tuple(aside for one in done for _, aside in one.asides)


def _proves(rule: Rule, verdict: Verdict, asides: Sequence[NotApplicable]) -> bool:
    """Whether its norms may rest on a rule; that nothing wrong was found, where nothing was asked, is no proof."""
    if verdict is Verdict.NOT_APPLICABLE:
        return not asides or any(one.asked for one in asides)
    return verdict is not Verdict.MET or not rule.forbids


def _may_be_nothing(rule: Rule, register: Register) -> bool:
    if "." in rule.register and register.records:
        return True  # every list that would hold such records says `geen`
    if register.present:
        return register.may_be_empty and not register.records
    return register.may_be_absent


def _record_result(rule: Rule, one: Judged, dossier: Dossier) -> RecordResult:
    reason, further = None, tuple[Message, ...]()
    if one.verdict is Verdict.UNDETERMINED:
        reason, *rest = reasons.of_judged(one, rule.id) or (None,)
        further = tuple(filter(None, rest))
    if one.verdict is Verdict.NOT_APPLICABLE:
        reason = reasons.of_silence(one, rule.id) or reasons.of_values(rule, one.record, dossier)
    deviation = one.waiver if one.verdict is Verdict.WAIVED else None
    if deviation:
        reason = reasons.of_deviation(deviation)
    place = _spot(reason) if one.verdict is Verdict.UNDETERMINED else None
    return RecordResult(place or one.record.place(), one.verdict, reason, deviation.id if deviation else "", further)


def _spot(reason: Message | None) -> Place | None:
    """Where the words stand of which the reason speaks: there a person must read."""
    values = reason.values.values() if reason else ()
    return next((value.place for value in values if isinstance(value, Quote) and value.place), None)
