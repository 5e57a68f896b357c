"""The deviations of a dossier, each with the days on which it covers or the reason why it does not."""

from collections.abc import Iterator, Mapping
from datetime import date
from difflib import get_close_matches

from ibplint.judging.statements.decision import FIELD, decision_day, decision_refusals
from ibplint.judging.statements.deviation import REGISTER, Deviation, Deviations, Refusal
from ibplint.judging.statements.deviation_words import hint, word
from ibplint.judging.statements.named_record import RecordName, names_in, near, record_name, register_of
from ibplint.model.answer import State
from ibplint.model.dossier import Dossier
from ibplint.model.moment import Duration
from ibplint.model.normal import identifier
from ibplint.model.quoted import quoted
from ibplint.model.record import Record
from ibplint.model.rule import Rule

# What cannot be read cannot be excused; and what is the matter with a deviation is excused by no other.
_NEVER = frozenset({"readable", "schema", "determined", "counts"})
_EVERY_RECORD = "vermeldingen"
_BEGIN, _END = "vanaf", "tot_en_met"


def deviations(dossier: Dossier, rules: Mapping[str, Rule]) -> Deviations:
    """Every deviation that the dossier records."""
    return Deviations(_deviation(record, dossier, rules) for record in dossier.register(REGISTER).records)


def can_be_waived(rule: Rule) -> bool:
    """Whether a deviation from the rule can cover anything at all."""
    return rule.check_names.isdisjoint(_NEVER)


def _deviation(record: Record, dossier: Dossier, rules: Mapping[str, Rule]) -> Deviation:
    rule = rules.get(identifier(record.answer("toetsregel").text))
    written = record.answer("vermelding").text
    target = record_name(written) if written.strip() else None
    refusals = (*_of_rule(record, rule, rules), *_of_target(record, rule, target, dossier), *_of_days(record, dossier))
    decided, last = decision_day(record, dossier), record.answer(_END).value
    if refusals or rule is None or decided is None or not isinstance(last, date):
        return Deviation(record, rule, target, refusal=next(iter(refusals), None))
    first = record.answer(_BEGIN).value
    start = max(decided, first) if isinstance(first, date) else decided
    until = min(last, rule.max_deviation.after(start)) if rule.max_deviation else last
    one = Deviation(record, rule, target, start, until)
    return Deviation(record, rule, target, start, until, _of_time(one, last, dossier.as_of))


def _of_rule(record: Record, rule: Rule | None, rules: Mapping[str, Rule]) -> Iterator[Refusal]:
    answer = record.answer("toetsregel")
    if rule is None:
        near_rule = next(iter(get_close_matches(identifier(answer.text), rules, n=1)), "")
        message = word("no rule", rule=quoted(record, answer.field), near=hint(near_rule))
        # The schema says it when the field is empty.
        yield Refusal("no rule", message, "known" if answer.given else "", answer.field)
    elif not can_be_waived(rule):
        yield Refusal("never", word("never"), "valid", answer.field)
    elif rule.max_deviation == Duration():
        yield Refusal("none allowed", word("none allowed", rule=quoted(record, answer.field)), "valid", answer.field)


def _of_target(record: Record, rule: Rule | None, target: RecordName | None, dossier: Dossier) -> Iterator[Refusal]:
    answer = record.answer("vermelding")
    values = {"target": quoted(record, answer.field)}
    if target is None or rule is None:
        return
    if answer.state is not State.ANSWERED:
        yield Refusal("no target", word("no target", **values), "valid", answer.field)
        return
    register = register_of(target, dossier)
    if register and register.name != rule.register and rule.base != _EVERY_RECORD:
        message = word("other register", register=rule.register, **values)
        yield Refusal("other register", message, "known", answer.field)
    elif register is None or (register.whole and target not in names_in(register)):
        message = word("no record", near=hint(near(target, dossier)), **values)
        yield Refusal("no record", message, "known", answer.field)


def _of_days(record: Record, dossier: Dossier) -> Iterator[Refusal]:
    yield from decision_refusals(record, dossier)
    # The rules of hygiene find a day that is missing or cannot be read.
    last, decided = record.answer(_END).value, decision_day(record, dossier)
    if not isinstance(last, date):
        yield Refusal("no end", word("no end"))
    elif record.answer(_BEGIN).state is State.UNREADABLE:
        yield Refusal("no begin", word("no begin"))
    elif decided and decided > last:
        yield Refusal("too late", word("too late", decision=quoted(record, FIELD)), "valid", FIELD)


def _of_time(one: Deviation, last: date, as_of: date) -> Refusal | None:
    """Why a sound deviation covers nothing on the as-of date."""
    if one.start is None or one.until is None or one.rule is None or one.start <= as_of <= one.until:
        return None
    if as_of < one.start:
        return Refusal("not yet", word("not yet", start=one.start))
    if as_of > last:
        return Refusal("ended", word("ended", until=last))
    values = {"rule": quoted(one.record, "toetsregel"), "most": one.rule.max_deviation, "until": one.until}
    return Refusal("too long", word("too long", **values), "valid", _END)
