"""Which of the passages that come near something stands where a reader looks for it, and says most of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from ibplint.model.prose import Prose, Sentence
from ibplint.prose.aside import is_aside
from ibplint.prose.phrases import Hit


def nearest(
    prose: Prose, found: Iterable[tuple[Prose, Hit]], spot: Sentence | Hit | None
) -> Iterator[tuple[Prose, Hit]]:
    """The passages below the heading of a spot first, those of a preface or plan last; then by how much they say.

    A sentence with several of the phrases comes nearer than one in which a single one may stand by chance.
    """
    hits, heading = tuple(found), -1 if spot is None else _heading(prose, spot)
    said = defaultdict[tuple[int, int], set[str]](set)
    for read, hit in hits:
        said[id(read), hit.sentence].add(hit.phrase)

    def order(one: tuple[Prose, Hit]) -> tuple[bool, bool, int]:
        read, hit = one
        sentence = read.sentences[hit.sentence]
        there = sentence.heading == heading
        return not there, not there and is_aside(read, sentence), -len(said[id(read), hit.sentence])

    yield from sorted(hits, key=order)


def _heading(prose: Prose, spot: Sentence | Hit) -> int:
    sentence = spot if isinstance(spot, Sentence) else prose.sentences[spot.sentence]
    return sentence.heading
