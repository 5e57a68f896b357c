"""Whether a text says what is asked: a phrase about the subject, in the company that is asked, that holds today."""

from collections.abc import Iterable, Iterator
from itertools import chain

from ibplint.model.frozen import frozen
from ibplint.model.prose import Prose, Where
from ibplint.prose.company import company
from ibplint.prose.hits import asserted
from ibplint.prose.opener import opener
from ibplint.prose.other_sense import in_idiom
from ibplint.prose.phrases import Hit, Phrases, each, find, numbers_with
from ibplint.prose.referral import annexes
from ibplint.prose.remembered import remembered
from ibplint.prose.sections import treated
from ibplint.prose.stance import stance
from ibplint.prose.topic import beside, followed, on_topic, rows_about
from ibplint.prose.whole_passages import whole_passages
from ibplint.prose.whole_rows import whole_rows


@frozen()
class Asked:
    """`any`: phrases of which one is enough; `beside`: one of these too; `topic`: only sentences about this count.

    `section`: headings of the subject; `instead`: what is something else than is asked; `perhaps`: what comes near it.
    `around`: only where these stand, or just above, does `perhaps` count. `nearby`: what comes near it on the topic.
    `passage`: what comes near it in several sentences of a paragraph, anywhere below the heading of what names it.
    `denied_counts`: what a text denies, or tells of the past, counts as well.
    """

    any: tuple[str, ...]
    beside: tuple[str, ...]
    topic: tuple[str, ...]
    section: tuple[str, ...]
    instead: tuple[str, ...]
    perhaps: tuple[str, ...]
    around: tuple[str, ...]
    nearby: tuple[str, ...]
    passage: tuple[str, ...]
    denied_counts: bool


def says(prose: Prose, asked: Asked) -> bool:
    """Whether the text says it; a heading does so only when text stands below it."""
    return any(_holds(prose, hit, asked) for hit in _fitting(prose, asked, each(prose, Phrases(asked.any))))


def anywhere(prose: Prose, texts: tuple[str, ...]) -> bool:
    """Whether the text says one of some phrases, whatever it is about there."""
    return any(asserted(prose, hit) for hit in each(prose, Phrases(texts)))


def denied(prose: Prose, asked: Asked) -> Iterator[Hit]:
    """Where a text that does not say it has the words all the same; a case that it supposes denies nothing."""
    for one in _fitting(prose, asked, find(prose, Phrases(asked.any))):
        supposed = stance(prose, one.sentence, one.first, one.last).conditional
        if prose.sentences[one.sentence].where is not Where.HEADING and not supposed:
            yield one


def instead(prose: Prose, asked: Asked) -> Iterator[tuple[Prose, Hit]]:
    """What the text says where it should say this: another term, somebody else, less than is asked.

    The cells of a row say it together as well: then it stands in the text of which each row is one sentence.
    """
    for read in dict.fromkeys((prose, whole_rows(prose))) if asked.instead else ():
        topic = _about(read, asked.topic or asked.section)
        for hit in find(read, Phrases(asked.instead)):
            if (topic is None or hit.sentence in topic) and asserted(read, hit):
                yield read, hit


def perhaps(prose: Prose, asked: Asked) -> Iterator[tuple[Prose, Hit]]:
    """Where a text comes near what is asked: a looser phrase, in whatever turn, but not of the past.

    A sentence that denies the thing itself does not come near it; what the cells of a row say only together does.
    """
    hits = tuple(_near(prose, asked))
    refused = {one.sentence for one in denied(prose, asked)} if hits else set[int]()
    for hit in hits:
        heading = prose.sentences[hit.sentence].where is Where.HEADING
        if not heading and hit.sentence not in refused and not stance(prose, hit.sentence, hit.first, hit.last).past:
            yield prose, hit
    yield from _in_rows(prose, asked)
    yield from _in_passages(prose, asked)


def _in_rows(prose: Prose, asked: Asked) -> Iterator[tuple[Prose, Hit]]:
    """What the cells of a row that is about the subject say only together; without a subject no row is looked at."""
    read = whole_rows(prose)
    subject = asked.topic or asked.section
    about = rows_about(prose, Phrases(subject)) if subject and read is not prose else frozenset[tuple[int, int]]()
    for hit in chain(_fitting(read, asked, find(read, Phrases(asked.any))), _near(read, asked)) if about else ():
        sentence = read.sentences[hit.sentence]
        if (sentence.table, sentence.row) in about and asserted(read, hit):
            yield read, hit


def _in_passages(prose: Prose, asked: Asked) -> Iterator[tuple[Prose, Hit]]:
    """What a paragraph, a lead with its entry or a row with its heads says together, beside what names the subject."""
    read = whole_passages(prose) if asked.passage else prose
    subject = asked.around or asked.topic
    places = beside(read, Phrases(subject)) if asked.passage and subject else None
    for hit in find(read, Phrases(asked.passage)) if asked.passage else ():
        if (places is None or hit.sentence in places) and read.sentences[hit.sentence].where is not Where.HEADING:
            yield read, hit


def _near(prose: Prose, asked: Asked) -> Iterator[Hit]:
    """The looser phrases, each where it counts."""
    there = followed(prose, Phrases(asked.around)) if asked.around else None
    topic = _about(prose, asked.topic or asked.section)
    for texts, places in ((asked.perhaps, there), (asked.nearby, topic)):
        for hit in find(prose, Phrases(texts)) if texts else ():
            if places is None or hit.sentence in places:
                yield hit


def _about(prose: Prose, phrases: tuple[str, ...]) -> frozenset[int] | None:
    """The sentences about a subject, with those of the annexes to which the text refers for it; None without one."""
    return _on_subject(prose, Phrases(phrases)) if phrases else None


@remembered
def _on_subject(prose: Prose, subject: Phrases) -> frozenset[int]:
    return on_topic(prose, subject) | annexes(prose, subject)


def _fitting(prose: Prose, asked: Asked, found: Iterable[Hit]) -> Iterator[Hit]:
    """Those of the hits that are about the subject, in the company that is asked."""
    hits = iter(found)
    first = next(hits, None)
    if first is None:
        return
    topic = Phrases(asked.topic)
    named = numbers_with(prose, topic) if topic else None
    beside = numbers_with(prose, Phrases(asked.beside)) if asked.beside else None
    for hit in chain((first,), hits):
        # What names the subject itself is about it, and most that is asked is found there.
        about = named is None or hit.sentence in named or hit.sentence in _on_subject(prose, topic)
        if about and not in_idiom(prose, hit):
            sentence = prose.sentences[hit.sentence]
            if beside is None or opener(prose, sentence) in beside or not beside.isdisjoint(company(prose, sentence)):
                yield hit


def _holds(prose: Prose, hit: Hit, asked: Asked) -> bool:
    sentence = prose.sentences[hit.sentence]
    if sentence.where is Where.HEADING and not treated(prose, sentence):
        return False
    return asked.denied_counts or asserted(prose, hit)
