"""Documents: by name, and in a list of documents every entry by its title, known or not."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ibplint.model.message import MAYBE
from ibplint.model.normal import slug
from ibplint.model.prose import Sentence, Where
from ibplint.prose.words import words_of
from ibplint.shaping.kinds.titles import recognised
from ibplint.shaping.mentions.lexicon import DOCUMENT, REGISTER, ROLE
from ibplint.shaping.mentions.mention import Mention
from ibplint.shaping.mentions.surroundings import DOCUMENTS, Surroundings
from ibplint.vocabulary.vocabulary import ReferenceList

# Words that end so name a document of the board's own, whatever it is about.
_ENDS = (
    *("protocol", "reglement", "statuut", "handboek", "draaiboek", "stappenplan"),
    *("beleidsplan", "jaarverslag", "schoolgids"),
)
_LONGEST_TITLE = 12


def documents(
    named: Sequence[Mention], around: Surroundings, known: ReferenceList, title: str = ""
) -> Iterator[Mention]:
    """The mentions of documents; what has a word of the text's own `title` is the text itself."""
    taken: dict[int, list[Mention]] = {}
    for mention in named:
        if mention.kind in (DOCUMENT, REGISTER, ROLE):
            taken.setdefault(mention.sentence.index, []).append(mention)
    listed = {one.sentence.index: one for one in _titles(around, taken, known)}
    for mention in named:
        if mention.kind == DOCUMENT and mention.sentence.index not in listed:
            yield mention
    yield from listed.values()
    for mention in _other(around, title):
        beside = taken.get(mention.sentence.index, ())
        if mention.sentence.index not in listed and not any(_touch(mention, one) for one in beside):
            yield mention


def _titles(around: Surroundings, taken: dict[int, list[Mention]], known: ReferenceList) -> Iterator[Mention]:
    """The entries of lists of documents; one that is a role or a register as a whole is no document."""
    for sentence in around.prose.sentences:
        if sentence.where not in (Where.CELL, Where.ENTRY) or around.listed(sentence) != DOCUMENTS:
            continue
        whole = [one for one in taken.get(sentence.index, ()) if one.first == 0]
        if not sentence.words or len(sentence.words) > _LONGEST_TITLE or sentence.text.startswith("("):
            continue
        if any(one.kind != DOCUMENT and one.last == len(sentence.words) - 1 for one in whole):
            continue
        yield _title(sentence, whole, known)


def _title(sentence: Sentence, whole: Sequence[Mention], known: ReferenceList) -> Mention:
    found = next((one for one in whole if one.kind == DOCUMENT), None)
    key = found.value if found else recognised(sentence.text, known)
    text = sentence.text.strip(" .;,:")
    last = len(sentence.words) - 1
    told = Mention(DOCUMENT, key or slug(text), sentence, 0, last, text.casefold())
    # What is more than the name of a kind of document may be anything, who keeps it among it.
    plain = last == 0 or (found is not None and found.last == last)
    return told if plain else replace(told, private=MAYBE, known=bool(key))


def _other(around: Surroundings, title: str) -> Iterator[Mention]:
    """Words such as `personeelshandboek`, in the singular."""
    above = next((one for one in around.prose.sentences if one.where is Where.HEADING), None)
    own = {word.text for word in (*words_of(title), *(above.words if above else ()))}
    for word in around.prose.index:
        if word.endswith(_ENDS) and word not in _ENDS and word[0].isalpha() and word not in own:
            yield from (Mention(DOCUMENT, word, sentence, at, at, word) for sentence, at in around.prose.places(word))


def _touch(one: Mention, other: Mention) -> bool:
    return one.first <= other.last and other.first <= one.last
