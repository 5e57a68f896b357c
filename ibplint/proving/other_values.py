"""Other answers than the one that is given, in the field's own type: those near a boundary first."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from ibplint.model.answer import Answer
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.moment import Duration, Moment
from ibplint.model.person import Person
from ibplint.model.record import Record
from ibplint.model.values import Reference, Role
from ibplint.vocabulary.field_type import FieldKind, FieldType

_NOWHERE = {
    FieldKind.REFERENCE: "nergens-te-vinden",
    FieldKind.PERSON: "Q. Andersson",
    FieldKind.EVIDENCE: "nergens/te-vinden.txt",
    FieldKind.TEXT: "heel iets anders",
    FieldKind.DURATION: "1 dag",
    FieldKind.NUMBER: "0",
}
_LONG = "100 jaar"
_FAR = (date(1990, 1, 1), date(2099, 12, 31))
_DAY = timedelta(days=1)
_MOST = 60


@frozen()
class Surroundings:
    """The dossier around an answer, and the durations and numbers that the rule names."""

    dossier: Dossier
    terms: tuple[Duration | int, ...]

    def answers(self) -> Iterator[Answer]:
        """Every answer that the dossier gives."""
        return (answer for record in self.records() for answer in record.answers.values())

    def records(self) -> tuple[Record, ...]:
        """Every record that the dossier gives."""
        return self.dossier.register("vermeldingen").records


def others(answer: Answer, kind: FieldType, around: Surroundings) -> tuple[str, ...]:
    """What may stand there instead, as a board would write it; at most some dozens."""
    words = (word for word in _words(answer, kind, around) if word != answer.text)
    return tuple(islice(dict.fromkeys(words), _MOST))


def _words(answer: Answer, kind: FieldType, around: Surroundings) -> Iterator[str]:
    match kind.kind:
        case FieldKind.DATE:
            yield from (day.isoformat() for day in _days(answer, around))
        case FieldKind.MOMENT:
            yield from (f"{day.isoformat()} {hour}" for day in _days(answer, around) for hour in ("00:01", "23:59"))
        case FieldKind.YES_NO:
            yield "nee" if answer.value is True else "ja"
        case FieldKind.WORD | FieldKind.ROLE:
            said = {str(value.role if isinstance(value, Role) else value) for value in answer.values}
            yield from (word for word in kind.allowed if word not in said)
        case FieldKind.NUMBER:
            yield from _numbers(answer, kind, around)
        case FieldKind.RECORDS | FieldKind.MAPPING:
            # Of these one is enough to take away; another one has no single form.
            return
        case _:
            yield from _texts(answer, kind, around)
    yield from kind.extra
    if kind.none_allowed:
        yield "geen"


def _texts(answer: Answer, kind: FieldType, around: Surroundings) -> Iterator[str]:
    yield _NOWHERE[kind.kind]
    if kind.kind is FieldKind.DURATION:
        yield _LONG
        return
    if kind.kind is FieldKind.TEXT:
        yield from (record.name for record in around.records())
    for other in around.answers():
        if other is not answer and any(_kin(value, kind) for value in other.values):
            yield from (_text(value) for value in other.values if _kin(value, kind))


def _kin(value: object, kind: FieldType) -> bool:
    if kind.kind is FieldKind.PERSON:
        return isinstance(value, Person)
    return kind.kind is not FieldKind.EVIDENCE and isinstance(value, str | Reference)


def _text(value: object) -> str:
    text = value if isinstance(value, str) else str(getattr(value, "text", value))
    return f"'{text.replace(chr(39), chr(39) * 2)}'"


def _numbers(answer: Answer, kind: FieldType, around: Surroundings) -> Iterator[str]:
    given = [value for value in answer.values if isinstance(value, int | float)]
    bounds = [term for term in around.terms if isinstance(term, int)]
    for number in (*given, *bounds):
        yield from (str(int(number) - 1), str(int(number) + 1))
    yield from (str(int(bound)) for bound in (kind.low, kind.high) if bound is not None)
    yield from ("0", "99999")


def _days(answer: Answer, around: Surroundings) -> Iterator[date]:
    """A day beyond every boundary that the rule may have: the as-of date, the other dates, and the terms from these."""
    as_of, zone = around.dossier.as_of, around.dossier.zone
    known = [as_of, *(day for other in around.answers() if other is not answer for day in _dated(other, zone))]
    spans = [term for term in around.terms if isinstance(term, Duration)]
    for day in dict.fromkeys(known):
        yield from (day + _DAY, day - _DAY)
        for term in spans:
            yield from _beyond(day, term)
    yield from _FAR


def _beyond(day: date, term: Duration) -> Iterable[date]:
    back = Duration(-term.months, -term.days, -term.hours)
    return (back.after(day) - _DAY, term.after(day) + _DAY)


def _dated(answer: Answer, zone: ZoneInfo) -> Iterator[date]:
    for value in answer.values:
        if isinstance(value, Moment):
            yield value.earliest.astimezone(zone).date()
        elif isinstance(value, date) and not isinstance(value, datetime):
            yield value
