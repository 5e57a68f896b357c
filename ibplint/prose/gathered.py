"""Where a text puts several things of one kind together, whatever it calls them."""

from collections.abc import Iterator, Mapping

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.phrases import Phrases, numbers_with

Place = tuple[str, int]


def gathered(prose: Prose, texts: tuple[str, ...]) -> Mapping[Place, frozenset[str]]:
    """Which of some phrases stand together: in a paragraph or list, in a table, right below a heading."""
    found: dict[Place, set[str]] = {}
    for text in texts:
        for number in numbers_with(prose, Phrases((text,))):
            for place in _places(prose.sentences[number]):
                found.setdefault(place, set()).add(text)
    return {place: frozenset(told) for place, told in found.items()}


def _places(sentence: Sentence) -> Iterator[Place]:
    yield "heading", sentence.heading
    if sentence.where is Where.CELL:
        yield "table", sentence.table
    elif sentence.where is not Where.HEADING:
        yield "block", sentence.block
