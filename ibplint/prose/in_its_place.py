"""What stands in a text that does not say what is asked: something else, something near it, a denial, a referral."""

from collections.abc import Iterator

from ibplint.model.message import Quote
from ibplint.model.prose import Prose, Sentence
from ibplint.model.record import Record
from ibplint.prose.asked import Asked, denied, instead, perhaps
from ibplint.prose.hits import quoted, words
from ibplint.prose.nearest import nearest
from ibplint.prose.phrases import Hit, Phrases
from ibplint.prose.referral import absent


def in_its_place(
    record: Record, prose: Prose, asked: Asked, spot: Sentence | Hit | None, *, silent: bool
) -> Iterator[tuple[str, Quote | None]]:
    """What stands there, with what it is, the surest first; what comes near it at a spot before the rest.

    In a text that is `silent` on the subject nothing comes near it.
    """
    for place in instead(prose, asked):
        yield "instead", quoted(record, *place)
    for place in () if silent else nearest(prose, perhaps(prose, asked), spot):
        yield "perhaps", quoted(record, *place)
    for hit in denied(prose, asked):
        yield "denied", quoted(record, prose, hit)


def referred(record: Record, prose: Prose, asked: Asked, *, labelled: bool) -> Iterator[tuple[str, Quote]]:
    """Where the text leaves it to an annex or a document that is not here; with `labelled` to an annex only."""
    for one in absent(prose, Phrases(asked.topic or asked.section)):
        if one.label or not labelled:
            yield "referred", words(record, one.sentence, one.span, "p")
