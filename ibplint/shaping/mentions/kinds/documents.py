"""Documents: by name, and in a list of documents every entry by its title, known or not."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ibplint.model.late_pattern import late
from ibplint.model.message import MAYBE
from ibplint.model.normal import slug
from ibplint.model.prose import Sentence, Where
from ibplint.prose.words import words_of
from ibplint.shaping.kinds.titles import POLICY, recognised
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
# One entry may name two papers: `Continuïteitsplan en crisisplan`, `continuïteits- en crisisplan`.
_JOINED = late(r"(?:\b(?:en|of|met)\b|[&/;,+–])\s*(?:(?:het|de|een|onze?|bijbehorende?)\s+)?$", re.IGNORECASE)
_SHORTENED = re.compile(r"([^\W\d_]+)[-‐‑]\s*(?:en|of|&|/)\s+[^\W\d_]+", re.IGNORECASE)
_SHARED = ("plan", "protocol", "reglement", "beleid", "procedure", "code", "verklaring", "statuut", "regeling")


def documents(
    named: Sequence[Mention], around: Surroundings, known: ReferenceList, title: str = ""
) -> Iterator[Mention]:
    """The mentions of documents; what its first heading names, or has a word of its own `title`, is the text itself."""
    itself = {one.value for one in named if one.kind == DOCUMENT and _is_title(one.sentence, around)} - {POLICY}
    named = [one for one in named if one.kind != DOCUMENT or one.value not in itself]
    taken: dict[int, list[Mention]] = {}
    for mention in named:
        if mention.kind in (DOCUMENT, REGISTER, ROLE):
            taken.setdefault(mention.sentence.index, []).append(mention)
    listed = {one.sentence.index: one for one in _titles(around, taken, known)}
    for mention in named:
        told = listed.get(mention.sentence.index)
        if mention.kind == DOCUMENT and (told is None or _joined(mention, told)):
            yield mention
    yield from listed.values()
    yield from (one for told in listed.values() for one in _shortened(told, known))
    for mention in _other(around, title):
        beside = taken.get(mention.sentence.index, ())
        if mention.sentence.index not in listed and not any(_touch(mention, one) for one in beside):
            yield mention


def _titles(around: Surroundings, taken: dict[int, list[Mention]], known: ReferenceList) -> Iterator[Mention]:
    """The entries of lists of documents; one that is a role or a register as a whole is no document."""
    for sentence in around.prose.sentences:
        if sentence.where not in (Where.CELL, Where.ENTRY) or not 0 < len(sentence.words) <= _LONGEST_TITLE:
            continue
        if sentence.text.startswith("(") or around.listed(sentence) != DOCUMENTS:
            continue
        whole = [one for one in taken.get(sentence.index, ()) if one.first == 0]
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


def _is_title(sentence: Sentence, around: Surroundings) -> bool:
    return sentence is next(iter(around.prose.sentences), None) and sentence.where is Where.HEADING


def _joined(mention: Mention, told: Mention) -> bool:
    """Whether it is one more paper in an entry that names another."""
    return mention.value != told.value and bool(_JOINED.search(mention.sentence.text[: mention.start]))


def _shortened(told: Mention, known: ReferenceList) -> Iterator[Mention]:
    """The paper of which an entry leaves out the end that it shares with the next."""
    for found in _SHORTENED.finditer(told.sentence.text):
        ends = (end for end in _SHARED if found[0].casefold().endswith(end))
        key = next((key for end in ends if (key := recognised(f"{found[1]}{end}", known))), "")
        at = [one for one, word in enumerate(told.sentence.words) if word.start == found.start()]
        if key and key != told.value and at:
            yield Mention(DOCUMENT, key, told.sentence, at[0], at[0], found[1].casefold())


def _other(around: Surroundings, title: str) -> Iterator[Mention]:
    """Words such as `personeelshandboek`, in the singular."""
    above = next((one for one in around.prose.sentences if one.where is Where.HEADING), None)
    own = {word.text for word in (*words_of(title), *(above.words if above else ()))}
    for word in around.prose.index:
        if word.endswith(_ENDS) and word not in _ENDS and word[0].isalpha() and word not in own:
            yield from (Mention(DOCUMENT, word, sentence, at, at, word) for sentence, at in around.prose.places(word))


def _touch(one: Mention, other: Mention) -> bool:
    return one.first <= other.last and other.first <= one.last
