"""The registers that we supply: every file, every record, every register, and the reference lists."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ibplint.model.answer import Answer, State
from ibplint.model.record import Record
from ibplint.model.register import Register
from ibplint.model.span import START
from ibplint.model.values import Value
from ibplint.shaping.belongs import BOARD_FILE
from ibplint.shaping.draft import SUPPLIED
from ibplint.shaping.forms import Forms, Share
from ibplint.shaping.identity import ID
from ibplint.shaping.lives import DOCUMENTS, life
from ibplint.shaping.records import NAMELESS, records

FILES, RECORDS, REGISTERS, MENTIONS = "bestanden", "vermeldingen", "registers", "noemingen"
TASKS = "roltaken"


class Registers(Mapping[str, Register]):
    """Registers by name; a reference list and the mentions are shaped when somebody first asks for them."""

    def __init__(self, ready: Mapping[str, Register], forms: Forms) -> None:
        self._ready = dict(ready)
        self._forms = forms
        self._names = (*self._ready, *forms.vocabulary.lists, MENTIONS)

    def __getitem__(self, name: str) -> Register:
        if name not in self._ready and name in self._forms.vocabulary.lists:
            self._ready[name] = _supplied(name, _list(name, self._forms))
        if name == MENTIONS and name not in self._ready:
            self._ready[name] = self._mentions()
        return self._ready[name]

    @property
    def late(self) -> frozenset[str]:
        """The names of those that are shaped when somebody asks."""
        return frozenset((*self._forms.vocabulary.lists, MENTIONS))

    def _mentions(self) -> Register:
        """What the documents name; a document that cannot be read leaves it open."""
        texts = self._ready[DOCUMENTS]
        found = self._named_in(texts.records) if texts.records else ()
        return replace(_supplied(MENTIONS, found), darkened=texts.darkened)

    def _named_in(self, documents: tuple[Record, ...]) -> tuple[Record, ...]:
        from ibplint.shaping.mentions.register import mentions  # noqa: PLC0415 - a dossier without texts names nothing

        return mentions(documents, self._ready.get(TASKS, Register(TASKS)).records, self._forms)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def supplied(shares: Sequence[Share], written: Mapping[str, Register]) -> dict[str, Register]:
    """The registers that are made of the dossier itself, by name."""
    own = {
        FILES: tuple(_file(share) for share in shares),
        RECORDS: tuple(record for register in written.values() for record in register.records),
        REGISTERS: tuple(_register(register, shares) for register in written.values()),
    }
    return {name: _supplied(name, found) for name, found in own.items()}


def _supplied(name: str, found: tuple[Record, ...]) -> Register:
    return Register(name, found, present=True, supplied=True, may_be_empty=True)


def _file(share: Share) -> Record:
    file = share.file
    answers: dict[str, Value] = {"pad": file.path, "soort": file.kind.value, "gelezen": file.unread is None}
    if file.unread is not None:
        answers["reden"] = file.unread.value
    return _made(FILES, file.path, file.path, answers, share)


def _register(register: Register, shares: Sequence[Share]) -> Record:
    """A register as a record, placed where it cannot be read, else where it stands, else at the board's own file."""
    named = (share.file.path for share in shares if register.name in share.named)
    board = (share.file.path for share in shares if share.file.path == BOARD_FILE)
    path = next(iter((*register.darkened, *named, *board)), "")
    # The id is what `raakt` refers to, when it is about a whole register.
    answers: dict[str, Value] = {
        ID: register.name,
        "naam": register.name,
        "aanwezig": register.present,
        "leesbaar": not register.darkened,
        "mag_leeg": register.may_be_empty,
        "mag_ontbreken": register.may_be_absent,
    }
    return _made(REGISTERS, register.name, path, answers)


def _made(register: str, identity: str, path: str, values: Mapping[str, Value], share: Share | None = None) -> Record:
    answers = {name: Answer(name, State.ANSWERED, (value,), text=str(value)) for name, value in values.items()}
    faults = share.file.faults if share else ()
    # A file keeps its marks when it is renamed; which of several it is, its text and its path tell.
    mark = NAMELESS if register == FILES else identity
    return Record(register, identity, path, START, answers, source=SUPPLIED, faults=faults, mark=mark)


def _list(name: str, forms: Forms) -> tuple[Record, ...]:
    listed = forms.vocabulary.lists[name]
    drafts = [forms.draft(name, entry, listed.path, source=SUPPLIED) for entry in listed.entries]
    return records(drafts, [life(draft) for draft in drafts])
