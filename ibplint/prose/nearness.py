"""Where a text comes near what is asked: looser words, in whatever turn, that a person must read."""

from collections.abc import Iterator

from ibplint.model.prose import Prose, Where
from ibplint.prose.phrases import Hit, Phrases, find
from ibplint.prose.stance import stance


def near(prose: Prose, phrases: Phrases) -> Iterator[Hit]:
    """The places of looser phrases in what is no heading and not of the past."""
    for hit in find(prose, phrases):
        heading = prose.sentences[hit.sentence].where is Where.HEADING
        if not heading and not stance(prose, hit.sentence, hit.first, hit.last).past:
            yield hit
