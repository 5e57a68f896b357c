"""Everything one board keeps, at one moment."""

from collections.abc import Callable, Mapping
from dataclasses import field
from datetime import date
from typing import TypeVar, cast
from zoneinfo import ZoneInfo

from ibplint.model.answer import Answer, State, unanswered
from ibplint.model.evidence import Sightings
from ibplint.model.file import ReadFile
from ibplint.model.frozen import frozen
from ibplint.model.person import Person, Persons
from ibplint.model.record import Record
from ibplint.model.register import Register
from ibplint.model.remark import Remark
from ibplint.model.truth import Cause
from ibplint.model.values import Reference, compared

_Known = TypeVar("_Known")
_Index = Mapping[object, tuple[Record, ...]]


@frozen(eq=False)
class Dossier:
    """Registers of records with the day on which they are judged.

    `name` is the dossier's folder as shown; `one_file` is set when a single file outside any dossier is judged.
    `evidence` is what was looked up on disk. `causes` is what left rules undetermined, `remarks` is what is the matter
    with deviations and attestations: both filled in before the rules of hygiene are judged. `supplied` names registers
    of ours, some of which are shaped only when they are asked for.
    """

    name: str
    as_of: date
    zone: ZoneInfo
    registers: Mapping[str, Register]
    files: tuple[ReadFile, ...] = ()
    persons: Persons = field(default_factory=Persons)
    one_file: bool = False
    causes: tuple[Cause, ...] = ()
    evidence: Sightings = field(default_factory=Sightings)
    remarks: tuple[Remark, ...] = ()
    supplied: frozenset[str] = frozenset()
    _indexes: dict[tuple[str, str], _Index] = field(default_factory=dict, repr=False)
    _by_surname: dict[tuple[str, str], _Index] = field(default_factory=dict, repr=False)

    _memory: dict[object, object] = field(default_factory=dict, repr=False)

    def remembered(self, key: object, work_out: Callable[[], _Known]) -> _Known:
        """What follows from this dossier alone, worked out once; the key says what it is."""
        if key not in self._memory:
            self._memory[key] = work_out()
        return cast("_Known", self._memory[key])  # a key always stands for one kind of answer

    @property
    def written(self) -> tuple[Register, ...]:
        """The registers that a board writes."""
        own = (self.registers[name] for name in self.registers if name not in self.supplied)
        return tuple(register for register in own if not register.supplied)

    def register(self, name: str) -> Register:
        """A register; an absent one when no file names it."""
        return self.registers.get(name) or Register(name)

    def index(self, register: str, name: str) -> _Index:
        """The records of a register by each value of a field, built once."""
        found = self._indexes.get((register, name))
        if found is None:
            grouped: dict[object, list[Record]] = {}
            for record in self.register(register).records:
                for value in record.answer(name).values:
                    key = self.persons.key(value) if isinstance(value, Person) else compared(value)
                    grouped.setdefault(key, []).append(record)
            found = self._indexes[register, name] = {key: tuple(records) for key, records in grouped.items()}
        return found

    def holders(self, register: str, name: str, surname: str) -> tuple[Record, ...]:
        """The records whose person in a field has this last word in the surname: who may be the same person."""
        found = self._by_surname.get((register, name))
        if found is None:
            grouped: dict[object, list[Record]] = {}
            for record in self.register(register).records:
                for value in record.answer(name).values:
                    if isinstance(value, Person):
                        grouped.setdefault(value.surname.split()[-1] if value.surname else "", []).append(record)
            found = self._by_surname[register, name] = {key: tuple(records) for key, records in grouped.items()}
        return found.get(surname.rsplit(maxsplit=1)[-1] if surname else "", ())

    def resolve(self, reference: Reference) -> tuple[Record, ...]:
        """The records that a reference means: normally one."""
        return tuple(
            record for register in reference.registers for record in self.index(register, "id").get(reference.key, ())
        )

    def answer(self, record: Record, path: str) -> Answer:
        """The answer at a dotted path: `parent.naam` reaches up, `besluit.datum` follows a reference.

        A reference to nothing gives an unreadable answer: what stands there cannot be told.
        Of several references the first that resolves counts.
        """
        head, _, rest = path.partition(".")
        if not rest:
            return record.answer(path)
        if head == "parent":
            return self.answer(record.parent, rest) if record.parent else unanswered(path)
        answer = record.answer(head)
        references = [value for value in answer.values if isinstance(value, Reference)]
        for reference in references:
            for target in self.resolve(reference):
                return self.answer(target, rest)
        return Answer(path, State.UNREADABLE if references else answer.state, path=answer.path, span=answer.span)
