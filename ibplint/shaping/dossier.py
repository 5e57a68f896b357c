"""Files become a dossier: registers of records with typed answers, judged on a day."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from ibplint.model.dossier import Dossier
from ibplint.model.file import Kind, ReadFile, Unread
from ibplint.model.person import Person, Persons, persons
from ibplint.model.record import Life
from ibplint.model.register import Register
from ibplint.prose.duties.lexicons import hand_on
from ibplint.shaping.belongs import yaml_share
from ibplint.shaping.colophon import with_colophon
from ibplint.shaping.documents import page_share
from ibplint.shaping.draft import Draft
from ibplint.shaping.entries.entry import completed
from ibplint.shaping.forms import Forms, Share
from ibplint.shaping.identity import with_id
from ibplint.shaping.kinds.titles import KINDS
from ibplint.shaping.lives import DECISIONS, DOCUMENTS, document_lives, life
from ibplint.shaping.lone_policy import with_policy
from ibplint.shaping.merging import merged
from ibplint.shaping.other_papers import as_other_paper, with_policy_text
from ibplint.shaping.records import records
from ibplint.shaping.sheets import sheet_share
from ibplint.shaping.supplied import TASKS, Registers, supplied
from ibplint.shaping.twins import settled
from ibplint.vocabulary.vocabulary import Vocabulary

PERSONS = "personen"


def shape(  # noqa: PLR0913 - the facts from outside come in by this one door
    files: Sequence[ReadFile], vocabulary: Vocabulary, *, name: str, as_of: date, zone: ZoneInfo, one_file: bool = False
) -> Dossier:
    """The dossier that the files make; its `files` say of each why it plays no part."""
    forms = Forms(vocabulary, zone)
    files = sorted(files, key=lambda file: file.path)
    shares = tuple(_share(file, forms, one_file=one_file) for file in files)
    shares = with_policy(files, shares, forms, one_file=one_file)
    shares = tuple(as_other_paper(share, forms) for share in shares) if one_file else shares
    drafts = _drafts(shares, vocabulary)
    spellings = _spellings(drafts.get(PERSONS, ()))
    whole = {
        register: settled([completed(draft) for draft in merged(found, spellings)])
        for register, found in drafts.items()
    }
    kinds = vocabulary.lists[KINDS]
    whole[DOCUMENTS] = tuple(with_policy_text(with_colophon(draft, as_of), kinds) for draft in whole[DOCUMENTS])
    written = {register: _register(register, whole, shares, vocabulary) for register in vocabulary.written}
    registers = Registers(written | _nested(written, vocabulary) | supplied(shares, written), forms)
    dossier = Dossier(
        name=name,
        as_of=as_of,
        zone=zone,
        registers=registers,
        files=tuple(share.file for share in shares),
        persons=spellings,
        one_file=one_file,
        supplied=registers.late,
    )
    if written[TASKS].records:
        hand_on(dossier, forms.lexicon)
    return dossier


def _share(file: ReadFile, forms: Forms, *, one_file: bool) -> Share:
    match file.kind:
        case Kind.YAML:
            return yaml_share(file, forms, one_file=one_file)
        case Kind.MARKDOWN:
            return page_share(file, forms, one_file=one_file)
        case Kind.CSV:
            return sheet_share(file, forms)
        case Kind.OTHER:
            return Share(replace(file, unread=file.unread or Unread.KIND))


def _drafts(shares: Iterable[Share], vocabulary: Vocabulary) -> dict[str, tuple[Draft, ...]]:
    found: dict[str, list[Draft]] = {name: [] for name in vocabulary.written}
    for share in shares:
        for draft in share.drafts:
            found[draft.schema.name].append(replace(draft, answers=with_id(draft.answers, draft)))
    return {name: tuple(drafts) for name, drafts in found.items()}


def _spellings(drafts: Iterable[Draft]) -> Persons:
    return persons(
        (_names(draft, "naam")[0], _names(draft, "ook"), _names(draft, "niet"))
        for draft in drafts
        if _names(draft, "naam")
    )


def _names(draft: Draft, field: str) -> tuple[str, ...]:
    return tuple(value.text if isinstance(value, Person) else str(value) for value in draft.answer(field).values)


def _register(
    name: str, drafts: dict[str, tuple[Draft, ...]], shares: Sequence[Share], vocabulary: Vocabulary
) -> Register:
    own, schema = drafts[name], vocabulary.registers[name]
    return Register(
        name=name,
        records=records(own, _lives(name, drafts)),
        present=bool(own) or any(name in share.named for share in shares),
        darkened=tuple(share.file.path for share in shares if name in share.darkened),
        may_be_empty=schema.may_be_empty,
        may_be_absent=schema.may_be_absent,
    )


def _lives(name: str, drafts: Mapping[str, tuple[Draft, ...]]) -> tuple[Life, ...]:
    if name == DOCUMENTS:
        return document_lives(drafts[name], drafts.get(DECISIONS, ()))
    return tuple(life(draft) for draft in drafts[name])


def _nested(written: dict[str, Register], vocabulary: Vocabulary) -> dict[str, Register]:
    """The records within records as registers: `verwerkersovereenkomsten.subverwerkers`."""
    found = {}
    for name, register in written.items():
        for field, schema in vocabulary.registers[name].nested.items():
            inner = tuple(one for record in register.records for one in record.answer(field).records)
            found[schema.name] = replace(register, name=schema.name, records=inner, may_be_empty=True)
    return found
