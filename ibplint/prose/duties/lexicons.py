"""Where the lexicon comes from: our reference lists; a dossier is judged by the one with which it was shaped."""

from collections.abc import Mapping

from ibplint.model.dossier import Dossier
from ibplint.model.prose import Prose
from ibplint.model.raw import RawList, RawMapping, RawScalar
from ibplint.prose.duties.lexicon import Lexicon, lexicon
from ibplint.prose.duties.own_names import own_lexicon
from ibplint.reading.kept import kept
from ibplint.vocabulary.vocabulary import Vocabulary, load_vocabulary

_VERBS, _ROLES = "werkwoorden", "rolsoorten"
_READ, _DOCUMENTS = "duties.lexicon", "documenten"
_Texts = Mapping[str, tuple[str, ...]]


def lexicon_of(vocabulary: Vocabulary) -> Lexicon:
    """The lexicon of the reference lists as they stand in our files."""

    def made() -> Lexicon:
        return lexicon(*(map(_entry, vocabulary.lists[name].entries) for name in (_VERBS, _ROLES)))

    return kept("duties", made) if vocabulary.shipped else made()


def hand_on(dossier: Dossier, lexicon: Lexicon) -> None:
    """Let a dossier be judged by the lexicon with which its text was read, and by what was read."""
    dossier.remembered(_READ, lambda: lexicon)


def lexicon_in(dossier: Dossier, path: str) -> Lexicon:
    """The lexicon with which the text of a file was read; the one of our lists where no text was."""
    ours = dossier.remembered(_READ, lambda: lexicon_of(load_vocabulary()))
    prose = dossier.remembered(_proses, lambda: _proses(dossier)).get(path)
    return ours if prose is None else own_lexicon(prose, ours)


def _proses(dossier: Dossier) -> Mapping[str, Prose]:
    return {one.path: one.prose for one in dossier.register(_DOCUMENTS).records if one.prose is not None}


def _entry(entry: RawMapping) -> _Texts:
    return {one.key.text: _texts(one.value) for one in entry.entries}


def _texts(raw: object) -> tuple[str, ...]:
    items = raw.items if isinstance(raw, RawList) else (raw,)
    return tuple(item.text for item in items if isinstance(item, RawScalar))
