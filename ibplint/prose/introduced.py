"""What a sentence introduces that names a number of things.

"Daarom hanteren wij acht beginselen": behind it stand these, as paragraphs that begin with a name, as a list or table,
or below headings of their own. Each is about what the sentence names.
"""

from collections.abc import Iterator, Mapping
from itertools import groupby, islice, takewhile

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.numbers import number
from ibplint.prose.pattern import NUMBER, words_for
from ibplint.prose.phrases import Hit, Phrases, numbers_with, sentences_with
from ibplint.prose.remembered import remembered
from ibplint.prose.rows import tables

_ANNOUNCE = frozenset({"volgende", "onderstaande", "verschillende", "enkele"})
_SHORT = 10
_FEWEST, _MOST = 3, 25


def introduced(prose: Prose, phrases: Phrases) -> Iterator[int]:
    """The sentences that another introduces by one of some phrases."""
    found = map(prose.sentences.__getitem__, numbers_with(prose, phrases) & _announcing(prose))
    telling = (one for one in found if any(_announces(one, hit) for hit in sentences_with(prose, phrases)[one.index]))
    # All sentences of a block introduce what stands behind that block.
    for sentence in {one.block: one for one in telling}.values():
        yield from _behind(prose, sentence)


@remembered
def _announcing(prose: Prose) -> frozenset[int]:
    """The sentences with a number or a word that may announce something, or a colon at the end."""
    words = {word for word in words_for(prose, NUMBER) if (number(word) or 0) > 1} | _ANNOUNCE
    numbers = set[int]().union(*[prose.index.get(word, ()) for word in words])
    read = (one for one in prose.sentences if one.where in (Where.TEXT, Where.ENTRY))
    return frozenset([one.index for one in read if one.index in numbers or one.text.endswith(":")])


def _announces(sentence: Sentence, hit: Hit) -> bool:
    opening = {word.text for word in sentence.words[max(hit.first - 1, 0) : hit.first + 1]}
    return sentence.text.endswith(":") or any(word in _ANNOUNCE or (number(word) or 0) > 1 for word in opening)


def _behind(prose: Prose, sentence: Sentence) -> Iterator[int]:
    first = next(prose.onward(_ends(prose)[sentence.block]), None)
    if first is None:
        return
    if first.where is Where.HEADING:
        yield from _parts(prose, sentence, first)
    elif first.where is Where.CELL:
        yield from (one.index for one in tables(prose)[first.table])
    elif first.where is Where.ENTRY:
        yield from (one.index for one in takewhile(lambda one: one.block == first.block, prose.onward(first.index)))
    else:
        yield from _paragraphs(prose.onward(first.index), sentence)


@remembered
def _ends(prose: Prose) -> Mapping[int, int]:
    """Behind which sentence each block ends."""
    return {one.block: one.index + 1 for one in prose.sentences}


def _parts(prose: Prose, sentence: Sentence, first: Sentence) -> Iterator[int]:
    """What stands below the headings under that of the sentence, when that is not the title."""
    own = next(iter(tuple(prose.above(sentence))[-1:]), None)
    if own is None or own.heading == 0 or own not in tuple(prose.above(first)):
        return
    for one in prose.onward(first.index):
        if one.heading >= len(prose.paths) or own.index not in prose.paths[one.heading]:
            return
        yield one.index


def _paragraphs(later: Iterator[Sentence], sentence: Sentence) -> Iterator[int]:
    """The paragraphs that begin with a name, when there are some of them in a row."""
    found = list[tuple[Sentence, ...]]()
    for _, members in islice(groupby(later, key=lambda one: one.block), _MOST):
        parts = tuple(members)
        if parts[0].heading != sentence.heading or parts[0].where is not Where.TEXT or not _named(parts):
            break
        found.append(parts)
    if len(found) >= _FEWEST:
        yield from (one.index for parts in found for one in parts)


def _named(parts: tuple[Sentence, ...]) -> bool:
    return len(parts) > 1 and len(parts[0].words) <= _SHORT
