"""Which of the passages that come near something stands where a reader looks for it."""

from collections.abc import Iterable, Iterator

from ibplint.model.prose import Prose, Sentence
from ibplint.prose.aside import is_aside
from ibplint.prose.phrases import Hit


def nearest(
    prose: Prose, found: Iterable[tuple[Prose, Hit]], spot: Sentence | Hit | None
) -> Iterator[tuple[Prose, Hit]]:
    """The passages in their order, those below the heading of a spot first, and those of a preface or plan last."""
    heading, further = -1 if spot is None else _heading(prose, spot), list[tuple[Prose, Hit]]()
    for read, hit in found:
        if read.sentences[hit.sentence].heading == heading:
            yield read, hit
        else:
            further.append((read, hit))
    yield from sorted(further, key=lambda one: is_aside(one[0], one[0].sentences[one[1].sentence]))


def _heading(prose: Prose, spot: Sentence | Hit) -> int:
    sentence = spot if isinstance(spot, Sentence) else prose.sentences[spot.sentence]
    return sentence.heading
