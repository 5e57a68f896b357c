"""The kind of a policy that only its contents tell: it treats most of what such a policy is about."""

from ibplint.model.frozen import frozen
from ibplint.model.prose import Prose
from ibplint.model.raw import RawMapping
from ibplint.prose.phrases import Phrases, each
from ibplint.shaping.kinds.titles import KINDS, word, words
from ibplint.vocabulary.vocabulary import ReferenceList, Vocabulary

_SUBJECTS = "onderwerpen"


@frozen()
class Treated:
    """A kind of document and the names of those of its subjects that a text treats."""

    kind: str
    subjects: tuple[str, ...]


def by_contents(prose: Prose, vocabulary: Vocabulary, kind: str = "") -> Treated | None:
    """The kind of which a text treats as many subjects as it takes; with `kind` only what that may turn out to be."""
    kinds = vocabulary.lists[KINDS]
    wanted = next((word(entry, "kan_zijn") for entry in kinds.entries if word(entry, "soort") == kind), "")
    for entry in kinds.entries:
        if words(entry, "behandelt") and (not kind or word(entry, "soort") == wanted):
            found = _treated(prose, entry, vocabulary.lists[_SUBJECTS])
            if len(found) >= int(word(entry, "behandelt_minstens")):
                return Treated(word(entry, "soort"), found)
    return None


def _treated(prose: Prose, entry: RawMapping, subjects: ReferenceList) -> tuple[str, ...]:
    wanted = words(entry, "behandelt")
    return tuple(
        word(one, "naam")
        for one in subjects.entries
        if word(one, "onderwerp") in wanted and next(each(prose, Phrases(words(one, "woorden"))), None)
    )
