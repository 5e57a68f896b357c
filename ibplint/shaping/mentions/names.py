"""Where a text uses a name of the lexicon: the longest that fits, once per kind."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter

from ibplint.model.prose import Prose, Sentence
from ibplint.prose.duties.grammar import PREPOSITIONS
from ibplint.prose.duties.own_names import BRACKETED, Names
from ibplint.prose.pattern import words_for
from ibplint.prose.phrases import Phrases, find
from ibplint.shaping.mentions.lexicon import ROLE, Lexicon, Name, Step, capitals, folded_row, plant
from ibplint.shaping.mentions.mention import Mention

# A word that may stand within a name: `register van de verwerkingen`.
_ARTICLES = frozenset({"de", "het", "een", "onze", "alle"})
# `hierna: het register`.
_FROM_HERE = re.compile(
    r"\s*[(,–-]*\s*(?:hierna|verder)(?: te noemen| ook| genoemd)?:?\s*[‘'\"“]?"
    r"(?:de |het )?([\w-]+(?: [\w-]+)?)[’'\"”)]",
    re.IGNORECASE,
)
_FEWEST_CAPITALS = 2
# An abbreviation is no longer than this.
_ABBREVIATED = 6
_Known = Mapping[str, tuple[str, ...]]


def names_in(prose: Prose, lexicon: Lexicon, roles: Names) -> tuple[Mention, ...]:
    """Every mention by name, those by an abbreviation that the text itself introduces included.

    `roles` are the abbreviations that it gives to roles.
    """
    found = [*_planted(prose, lexicon.root, _known(prose, lexicon)), *_gapped(prose, lexicon)]
    own = Step()
    for row, name in (*_introduced(found), *_given(roles)):
        plant(own, row, name)
    # What the text itself calls a role comes before what the word means elsewhere.
    return tuple(_longest([*_planted(prose, own, {word: (word,) for word in own.next}), *found]))


def _known(prose: Prose, lexicon: Lexicon) -> _Known:
    """For each word of the text the words of names that it may be."""
    found = {word: (word, *of) for word in prose.index if (of := lexicon.endings.get(word))}
    for glob in lexicon.globs:
        for word in words_for(prose, glob):
            found[word] = (*found.get(word, ()), glob)
    return found


def _planted(prose: Prose, root: Step, known: _Known) -> Iterator[Mention]:
    for word, meant in known.items():
        for begin in dict.fromkeys((word, *meant)):
            if begin not in root.next:
                continue
            for sentence, first in prose.places(word):
                for last, name in _ends(sentence, first, root.next[begin], known):
                    mention = Mention(name.kind, name.key, sentence, first, last, name.label)
                    if not name.capitals or sum(map(str.isupper, mention.text)) >= name.capitals:
                        yield mention


def _ends(sentence: Sentence, at: int, step: Step, known: _Known) -> Iterator[tuple[int, Name]]:
    """Every name that a row of words from here completes, with its last word."""
    yield from ((at, name) for name in step.names)
    if not step.next:
        return
    for skipped in range(2):
        nearest = at + 1 + skipped
        if nearest >= len(sentence.words) or (skipped and not _article(sentence, at + 1)):
            return
        word = sentence.words[nearest].text
        for meant in {word, *known.get(word, ())} & step.next.keys():
            yield from _ends(sentence, nearest, step.next[meant], known)


def _article(sentence: Sentence, at: int) -> bool:
    """Whether an article stands within a name: behind a preposition, and not as in `per systeem een eigenaar`."""
    return sentence.words[at].text in _ARTICLES and sentence.words[at - 1].text in PREPOSITIONS


def _gapped(prose: Prose, lexicon: Lexicon) -> Iterator[Mention]:
    for hit in find(prose, Phrases(tuple(lexicon.gapped))) if lexicon.gapped else ():
        name, tail = lexicon.gapped[hit.phrase], hit.phrase.rpartition("...")[2].split()
        # What stands before the gap says whose it is, and in the gap may stand a name.
        first = max(hit.last + 1 - len(tail), hit.first)
        yield Mention(name.kind, name.key, prose.sentences[hit.sentence], first, hit.last, " ".join(tail))


def _introduced(found: Sequence[Mention]) -> Iterator[tuple[tuple[str, ...], Name]]:
    """Abbreviations and short names that stand behind a name for the first time."""
    for mention in found:
        text, end = mention.sentence.text, mention.end
        short = BRACKETED.match(text, end)
        if short and _initials(short[1], mention):
            yield folded_row(short[1]), Name(mention.kind, mention.value, mention.label, capitals(short[1]))
        later = _FROM_HERE.match(text, end)
        if later:
            yield folded_row(later[1]), Name(mention.kind, mention.value, mention.label, capitals(later[1]))


def _given(roles: Names) -> Iterator[tuple[tuple[str, ...], Name]]:
    for row, role in roles.items():
        if role:
            short = len(row[0]) <= _ABBREVIATED
            yield row, Name(ROLE, role, " ".join(row), _FEWEST_CAPITALS if short else 0)


def _initials(short: str, mention: Mention) -> bool:
    """Whether every capital of an abbreviation begins a word of the name, in order."""
    letters = iter(word.text[0] for word in mention.sentence.words[mention.first : mention.last + 1])
    return capitals(short) > 0 and all(sign.lower() in letters for sign in short if sign.isupper())


def _longest(found: Sequence[Mention]) -> Iterator[Mention]:
    """Of overlapping mentions of one kind the longest, in reading order."""
    ordered = sorted(found, key=lambda one: (one.kind, one.sentence.index, one.first, -one.last))
    for _, of_kind in groupby(ordered, key=attrgetter("kind")):
        taken: Mention | None = None
        for mention in of_kind:
            apart = taken is None or taken.sentence is not mention.sentence or mention.first > taken.last
            if apart:
                if taken is not None:
                    yield taken
                taken = mention
            elif taken is not None and mention.last - mention.first > taken.last - taken.first:
                taken = mention
        if taken is not None:
            yield taken
