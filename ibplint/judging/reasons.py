"""Why something could not be judged, or did not have to be, in words."""

from collections.abc import Iterable

from ibplint.judging.judged import Judged
from ibplint.judging.patterns_in_words import readable, values_readable
from ibplint.judging.statements.deviation import Deviation
from ibplint.model.dossier import Dossier
from ibplint.model.later import Later
from ibplint.model.message import Message, Quote
from ibplint.model.problem import UNTOLD
from ibplint.model.record import Record
from ibplint.model.register import Register
from ibplint.model.rule import Rule
from ibplint.model.truth import Cause

_NOTHING = {
    "absent": {"nl": "er is geen register `{register}`", "en": "there is no register `{register}`"},
    "empty": {"nl": "`{register}` heeft geen vermeldingen", "en": "`{register}` has no records"},
    "not in force": {
        "nl": "geen vermelding in `{register}` is van kracht op de peildatum",
        "en": "no record in `{register}` is in force on the as-of date",
    },
    "of": {
        "nl": "geen vermelding in `{register}` waarvoor geldt: {of}",
        "en": "no record in `{register}` for which this holds: {of}",
    },
    "where": {
        "nl": "bij geen vermelding geldt: {where}",
        "en": "for no record this holds: {where}",
    },
    "long": {
        "nl": "geen vermelding in `{register}` waarover deze regel gaat (zie `ibplint explain {rule}`)",
        "en": "no record in `{register}` that this rule is about (see `ibplint explain {rule}`)",
    },
    "silent": {
        "nl": "de tekst gaat, voor zover ibplint herkent, niet over dit onderwerp",
        "en": "the text is not about this subject, as far as ibplint can tell",
    },
    "nothing": {
        "nl": "de tekst zegt, voor zover ibplint herkent, niets waarin dit verkeerd kan staan",
        "en": "the text says nothing in which this could be wrong, as far as ibplint can tell",
    },
    "values": {"nl": "{values}", "en": "{values}"},
    "value": {"nl": "`{field}` is {value}", "en": "`{field}` is {value}"},
}
# A condition that is longer nobody reads in a list of reasons.
_LONGEST = 150
_WAIVED = {
    "nl": "voldoet niet; afgeweken tot en met {until}, zie {deviation}",
    "en": "not met; waived through {until}, see {deviation}",
}


def of_cause(cause: Cause) -> Message:
    """Why something cannot be told, in words."""
    return Message(UNTOLD[cause.kind], {"register": cause.register, "field": cause.field})


def of_judged(judged: Judged, rule: str) -> tuple[Message, ...]:
    """Why a record is undetermined: the checks' own words, else the first cause, else on what its text is silent."""
    told = [
        Message(check.messages[unknown.key], values_readable(unknown.values, rule))
        for check, unknown in judged.unknowns
        if unknown.key
    ]
    other = () if told else (of_cause(judged.causes[0]),) if judged.causes else (of_silence(judged, rule),)
    # What several checks tell in the same words is told once.
    return tuple({one.text("nl", names=True): one for one in (*told, *filter(None, other))}.values())


def of_silence(judged: Judged, rule: str) -> Message | None:
    """On what the text of a record is silent, in the check's own words."""
    for check, aside in judged.asides:
        if aside.key:
            return Message(check.messages[aside.key], values_readable(aside.values, rule))
    return Message(_NOTHING["nothing"]) if judged.asides else None


def of_deviation(deviation: Deviation) -> Message:
    """Why a breach is waived: both verdicts, the last day, and the deviation."""
    return Message(_WAIVED, {"until": deviation.until, "deviation": f"`{deviation.id}`"})


def of_values(rule: Rule, record: Record, dossier: Dossier) -> Message:
    """Why a rule does not apply to a record: the values that made it so."""
    answers = {field: dossier.answer(record, field) for field in (rule.where.fields() if rule.where else ())}
    parts = tuple(
        Message(
            _NOTHING["value"],
            {"field": field, "value": Quote(answer.text, record.place(field), private=answer.private)},
        )
        for field, answer in answers.items()
        if answer.text and answer.span
    )
    return Message(_NOTHING["values"], {"values": parts}) if parts else nothing_answers(rule, "where")


def nothing_answers(rule: Rule, which: str) -> Message:
    """Why a rule examined nothing: `which` is a key of `_NOTHING`, such as "of", "absent" or "nothing"."""
    condition = None
    if which in ("of", "where"):
        condition = rule.of if which == "of" else rule.where
    sentence = readable(Later(condition.sentence), rule.id) if condition else {"nl": "", "en": ""}
    if len(sentence["nl"]) > _LONGEST:
        return Message(_NOTHING["long"], {"register": rule.base, "rule": rule.id})
    return Message(_NOTHING[which], {"register": rule.base, "of": sentence, "where": sentence})


def of_register(rule: Rule, register: Register, records: Iterable[Record]) -> Message:
    """Why a register gave a rule nothing to judge."""
    if not register.present:
        return nothing_answers(rule, "absent")
    return nothing_answers(rule, "not in force" if any(records) else "empty")
