"""No rule is left undetermined by this record: what it leaves open is asked here, once, however many rules need it.

`kind: register` is for records of `registers`; `kind: field` and `kind: person` are for all that a board writes. What
the check `schema` already says of a field is not said again.
"""

from collections.abc import Hashable, Iterator, Mapping
from typing import Literal

from ibplint.conditions.deadline import offsets
from ibplint.model.answer import Answer, State
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.moment import Moment
from ibplint.model.person import Person
from ibplint.model.problem import UNRESOLVED, Outlook, Problem, Unknown, missing
from ibplint.model.quoted import quoted, quoted_value
from ibplint.model.record import Record
from ibplint.model.span import Span
from ibplint.model.truth import Cause
from ibplint.model.values import Reference

LOOKS_AT = {"register": ("registers",), "field": ("answers",), "person": ("persons",)}
MESSAGES = {
    "absent": {
        "nl": "het register `{register}` ontbreekt, en toetsregels hebben het nodig",
        "en": "the register `{register}` is absent, and rules need it",
    },
    "dark": {
        "nl": "het register `{register}` is niet helemaal te lezen, en toetsregels hebben het nodig",
        "en": "the register `{register}` cannot be read as a whole, and rules need it",
    },
    "time": {
        "nl": "{value} noemt geen tijd, en een toetsregel hangt daarvan af: vul de tijd in",
        "en": "{value} gives no time, and a rule depends on it: fill in the time",
    },
    "twice": {
        "nl": "{value} kwam die nacht twee keer voor: zet er {offsets} achter",
        "en": "{value} occurred twice that night: put {offsets} after it",
    },
    "vague": {
        "nl": "aan {value} bij `{field}` kan een toetsregel niet zien wat geldt: schrijf het preciezer",
        "en": "{value} under `{field}` does not tell a rule what holds: write it more precisely",
    },
    "person": {
        "nl": "zijn {name} en {other} één persoon?",
        "en": "are {name} and {other} one person?",
    },
    "who": {"nl": "wie {name} is, is niet te zeggen", "en": "it cannot be told who {name} is"},
}
WORDS = {
    "kind": {
        "register": {"nl": "een register ontbreekt of onleesbaar is", "en": "a register is absent or unreadable"},
        "field": {"nl": "een antwoord ontbreekt of onleesbaar is", "en": "an answer is missing or cannot be read"},
        "person": {"nl": "onduidelijk is wie met een naam is bedoeld", "en": "it is unclear whom a name means"},
    }
}
SENTENCE = {"nl": "dat geen toetsregel open blijft doordat {kind}", "en": "that no rule is left open because {kind}"}
_Home = tuple[str, str, str, int, int]


@frozen()
class Params:
    """`kind`: which causes are asked about."""

    kind: Literal["register", "field", "person"]


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield what this record leaves open."""
    match params.kind:
        case "register":
            yield from _register(record, dossier)
        case "field":
            for cause in _causes(dossier).get(("field", _home(record)), ()):
                yield from _field(cause, dossier)
        case "person":
            for cause in _causes(dossier).get(("person", _home(record)), ()):
                yield from _person(cause)


def _causes(dossier: Dossier) -> Mapping[object, tuple[Cause, ...]]:
    """The causes by kind and by the record of the dossier in which they are asked about."""

    def group() -> tuple[object, Mapping[object, tuple[Cause, ...]]]:
        grouped: dict[object, list[Cause]] = {}
        asked: set[object] = set()
        for cause in sorted(dossier.causes, key=_names):
            question = _question(cause)
            if question not in asked:
                asked.add(question)
                home = _home(cause.record) if cause.record else cause.register.partition(".")[0]
                grouped.setdefault((cause.kind, home), []).append(cause)
        return dossier.causes, {key: tuple(causes) for key, causes in grouped.items()}

    # The causes are kept beside what was made of them, so that their identity stays theirs.
    return dossier.remembered(("causes", id(dossier.causes)), group)[1]


def _names(cause: Cause) -> tuple[str, ...]:
    """Of the causes that are one question the same is asked about, whatever the layout."""
    if cause.kind != "person" or not cause.record or not cause.other:
        return ()
    return cause.record.kin, cause.other.kin, cause.field


def _home(record: Record) -> _Home:
    """What a record of the dossier and every part and copy of it have in common."""
    while record.parent is not None:
        record = record.parent
    return record.register, record.identity, record.path, record.span.line, record.span.column


def _question(cause: Cause) -> Hashable:
    """What makes two causes one question: the same two names, the same field of the same record."""
    if cause.kind == "person" and cause.record and cause.other:
        spellings = (_person_in(one, cause.field) for one in (cause.record, cause.other))
        return frozenset(spelling.key for spelling in spellings if spelling)
    if cause.record:
        return cause.kind, _home(cause.record), cause.record.identity, cause.field
    return cause


def _register(record: Record, dossier: Dossier) -> Iterator[Problem]:
    name = str(record.answer("naam").value)
    register = dossier.register(name)
    if ("register", name) not in _causes(dossier) or register.whole:
        return
    # A file that cannot be read is a finding of its own.
    if not any(file.faults for file in dossier.files if file.path in register.darkened):
        yield Problem(record, "dark" if register.darkened else "absent", {"register": name}, place=record.place())


def _field(cause: Cause, dossier: Dossier) -> Iterator[Problem]:
    record, name = cause.record, cause.field
    if record is None or any(fault.field == name for fault in record.faults):
        return
    answer = record.answer(name)
    if (answer.path or record.path, answer.key_span) in _columns(record.register, dossier):
        return
    if answer.state is State.UNANSWERED:
        yield missing(record, name)
    for index, value in enumerate(answer.values):
        if isinstance(value, Reference):
            yield from _lost(record, name, index, value, dossier)
    if not any(isinstance(value, Reference) for value in answer.values) and answer.state is not State.UNANSWERED:
        yield _vague(record, answer, dossier)


def _columns(register: str, dossier: Dossier) -> frozenset[tuple[str, Span | None]]:
    """The heads of columns of which one row tells what is wrong with all of them."""
    records = dossier.register(register).records
    return dossier.remembered(
        ("columns at fault", register),
        lambda: frozenset(
            (fault.path or record.path, fault.span)
            for record in records
            for fault in record.faults
            if fault.values.get("column")
        ),
    )


def _lost(record: Record, name: str, index: int, reference: Reference, dossier: Dossier) -> Iterator[Problem]:
    """The same problem as the check `reference` sees."""
    if not dossier.resolve(reference):
        quote = quoted_value(record, name, index)
        values = {"value": quote, "register": "`, `".join(reference.registers)}
        yield Problem(record, UNRESOLVED, values, name, place=quote.place, found=reference.key)


def _vague(record: Record, answer: Answer, dossier: Dossier) -> Problem:
    values: dict[str, object] = {"field": answer.field, "value": quoted(record, answer.field)}
    match answer.value:
        case Moment(ambiguous=True) as moment:
            return Problem(record, "twice", values | {"offsets": offsets(moment, dossier.zone)}, answer.field)
        case Moment(exact=False):
            return Problem(record, "time", values, answer.field)
        case _:
            return Problem(record, "vague", values, answer.field)


def _person(cause: Cause) -> Iterator[Problem]:
    record, name, other = cause.record, cause.field, cause.other
    if record is None:
        return
    values: dict[str, object] = {"name": quoted(record, name)}
    if other is None:
        yield Problem(record, "who", values, name)
        return
    theirs = next((one for one in (name, *other.answers) if _person_in(other, one)), name)
    values["other"] = quoted(other, theirs)
    yield Problem(record, "person", values, name, related=(other.place(theirs),), known_by=_question(cause))


def _person_in(record: Record, name: str) -> Person | None:
    value = record.answer(name).value
    return value if isinstance(value, Person) else None
