"""What a problem's record is known by, beside its name."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from ibplint.model.answer import Answer, State
from ibplint.model.dossier import Dossier
from ibplint.model.problem import Problem
from ibplint.model.record import Record
from ibplint.model.span import START
from ibplint.model.traits import Traits
from ibplint.model.values import compared
from ibplint.shaping.merging import DECISIVE
from ibplint.shaping.records import NAMELESS
from ibplint.shaping.supplied import FILES


def traits_of(problem: Problem, dossier: Dossier) -> Traits:
    """By what the problem is known again: what the check says, else the record."""
    if problem.known_by is not None:
        return Traits(alone=False, decisive=hash(problem.known_by))
    record = problem.record
    if record.register == FILES:
        return _of_line(problem, dossier)
    return dossier.remembered(("traits", record), lambda: _of_record(record, dossier))


def _of_line(problem: Problem, dossier: Dossier) -> Traits:
    path, span = problem.record.path, problem.at().span
    lines: tuple[str, ...] = dossier.remembered(("lines", path), lambda: _lines(path, dossier))
    line = lines[span.line - 1] if span != START and span.line <= len(lines) else ""
    said = dossier.remembered(("said", path), lambda: frozenset(map(hash, lines)))
    return Traits(alone=False, decisive=hash(line) if line else 0, said=said, file=path)


def _lines(path: str, dossier: Dossier) -> tuple[str, ...]:
    text = next((file.text for file in dossier.files if file.path == path), None) or ""
    return tuple(line.strip() for line in text.split("\n"))


def _of_record(record: Record, dossier: Dossier) -> Traits:
    namesakes = _namesakes(record.register, dossier).get(record.mark, ())
    return Traits(
        alone=NAMELESS not in record.mark.split("/") and len(namesakes) <= 1,
        decisive=_decisive(record),
        namesakes=dossier.remembered(
            ("decisive", record.register, record.mark), lambda: frozenset(map(_decisive, namesakes))
        ),
        said=frozenset(_said(record)),
    )


def _namesakes(register: str, dossier: Dossier) -> Mapping[str, list[Record]]:
    """The records of a register by the name that a board gives them."""

    def grouped() -> Mapping[str, list[Record]]:
        found: dict[str, list[Record]] = defaultdict(list)
        for record in dossier.register(register).records:
            found[record.mark].append(record)
        return found

    return dossier.remembered(("namesakes", register), grouped)


def _decisive(record: Record | None) -> int:
    """What tells an appointment, a plan or a contract from another, on the record and on those it stands in."""
    found: list[object] = []
    while record is not None:
        found += [(name, _values(record.answer(name))) for name in DECISIVE if record.answer(name).values]
        record = record.parent
    return hash(tuple(found)) if found else 0


def _said(record: Record | None) -> Iterator[int]:
    while record is not None:
        yield from (
            hash((name, _values(answer), frozenset(part for child in answer.records for part in _answers(child))))
            for name, answer in record.answers.items()
        )
        record = record.parent


def _answers(record: Record) -> Iterator[int]:
    yield from (hash((name, _values(answer))) for name, answer in record.answers.items())


def _values(answer: Answer) -> tuple[object, ...]:
    said = tuple(compared(value) for value in answer.values)
    return (*said, answer.text) if answer.state is State.UNREADABLE else said
