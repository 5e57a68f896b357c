"""Where the lexicon comes from: our reference lists, before a dossier is shaped and after."""

from collections.abc import Iterable, Mapping

from ibplint.model.dossier import Dossier
from ibplint.model.raw import RawList, RawMapping, RawScalar
from ibplint.model.record import Record
from ibplint.model.values import Role
from ibplint.prose.duties.lexicon import Lexicon, lexicon
from ibplint.vocabulary.vocabulary import Vocabulary

_VERBS, _ROLES = "werkwoorden", "rolsoorten"
_Texts = Mapping[str, tuple[str, ...]]


def lexicon_of(vocabulary: Vocabulary) -> Lexicon:
    """The lexicon of the reference lists as they stand in our files."""
    return lexicon(*(map(_entry, vocabulary.lists[name].entries) for name in (_VERBS, _ROLES)))


def lexicon_in(dossier: Dossier) -> Lexicon:
    """The lexicon of the reference lists of a dossier, made once."""
    return dossier.remembered("duties.lexicon", lambda: _of_registers(dossier))


def _of_registers(dossier: Dossier) -> Lexicon:
    return lexicon(*(_records(dossier.register(name).records) for name in (_VERBS, _ROLES)))


def _records(records: Iterable[Record]) -> Iterable[_Texts]:
    for record in records:
        yield {name: tuple(map(_text, answer.values)) for name, answer in record.answers.items() if answer.values}


def _text(value: object) -> str:
    return value.text if isinstance(value, Role) else str(value)


def _entry(entry: RawMapping) -> _Texts:
    return {one.key.text: _texts(one.value) for one in entry.entries}


def _texts(raw: object) -> tuple[str, ...]:
    items = raw.items if isinstance(raw, RawList) else (raw,)
    return tuple(item.text for item in items if isinstance(item, RawScalar))
