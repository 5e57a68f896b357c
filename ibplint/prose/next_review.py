"""When a text is reviewed next, as it announces itself: above its first chapter, or in a passage on the document."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.days import Days, days_in
from ibplint.prose.mentioned import sentence_at
from ibplint.prose.own_dates import in_front
from ibplint.prose.own_terms import LATE, Term
from ibplint.prose.remembered import remembered
from ibplint.prose.rows import tables

_ON_ITSELF = re.compile(
    r"\b(?:document(?:gegevens|beheer|informatie|historie|eigenschappen)|versie(?:beheer|historie|overzicht|s)?|colofon"
    r"|vaststelling|status|over dit (?:document|beleid|plan|stuk|reglement)|inwerkingtreding|slotbepaling(?:en)?)\b",
    re.IGNORECASE,
)
_REVIEWED = late(
    r"\b(?:(?:eerst)?volgende|nieuwe|geplande|komende)\s+(?:herziening|evaluatie|herijking|actualisatie|beoordeling|review)"
    r"|\bherziening(?:sdatum)?\W+(?:uiterlijk|voor|v[oó][oó]r|op|per|gepland|in)\b|\b(?:herzien|geëvalueerd)\W+uiterlijk\b"
    r"|\b(?:kijken|bekijken|lezen)\s+(?:we|wij)?\s*(?:er|dit|het|dit stuk|dit beleid)\s+opnieuw\b",
    re.IGNORECASE,
)
_COLOPHON = late(r"\W*(?:document)?(?:versie|status)(?:nummer)?\b", re.IGNORECASE)
_LOOKED_AT = late(r"evaluatie|beoordeling|review|geëvalueerd", re.IGNORECASE)
_YEAR = 365
_CHANGED = late(
    r"\b(?:herzi|herij|bijgest|bijst|bijwerk|bijgewerkt|aangepast|geactualis|actualis|vernieuw|vastgest)", re.IGNORECASE
)
# So many lines a colophon may have before or behind one.
_LINES = 12
# About half of a round, and no more: a day later on may be counted from another, one within months is of another thing.
_HALF, _LEAST, _ROUND = 0.58, 0.75 * _YEAR, 1.9 * _YEAR


def next_reviews(prose: Prose, *, everywhere: bool = False) -> Iterator[tuple[Sentence, Days]]:
    """Each day behind words for the next review, in the order of the text: where it tells of itself, or everywhere."""
    for one in prose.sentences:
        if (everywhere or of_itself(prose, one)) and (found := _REVIEWED.search(one.text)):
            yield from ((one, day) for day in days_in(one.text) if day.start >= found.end())


def early(prose: Prose, since: date, looked_at: Sequence[Term], told: Sequence[Term]) -> Term | None:
    """A next review after half of each round that the text names, or less; an evaluation when it is one of these."""
    for sentence, day in next_reviews(prose):
        length = (day.last - since).days
        named = looked_at if _LOOKED_AT.search(sentence.text, 0, day.start) else told
        halved = all(not one.least and one.days >= max(_ROUND, length / _HALF) for one in told)
        if named and halved and length >= _LEAST:
            return Term(length, sentence.span(day.start, day.end))
    return None


def late_beside(prose: Prose, since: date, told: Sequence[Term]) -> Term | None:
    """A next review, in the paragraph of a term that the text names, that is too late by each of its terms.

    `since`: the day from which the terms are counted. To see each year whether a text works, and to write a new one
    after four, is no contradiction.
    """
    terms = [one for term in told if (one := sentence_at(prose, term.span)) and one.where is Where.TEXT]
    looked_at = {one.block for one in terms}
    changed = {one.block for one in terms if _CHANGED.search(one.text)}
    for sentence, day in next_reviews(prose, everywhere=True):
        length = (day.first - since).days
        beside = looked_at if _LOOKED_AT.search(sentence.text, 0, day.start) else changed
        if sentence.block in beside and all(length > LATE * one.days for one in told):
            return Term(length, sentence.span(day.start, day.end))
    return None


def of_itself(prose: Prose, sentence: Sentence) -> bool:
    """Whether a sentence stands above the first chapter, or in a passage on the document itself.

    A row may stand below a second heading as well, in a table with the version or the status: many a title has one
    under it.
    """
    if sentence.where is Where.HEADING:
        return False
    if sentence.heading <= 0 or sentence.heading in _on_itself(prose):
        return True
    if not in_front(prose, sentence):
        return False
    beside = tables(prose)[sentence.table] if sentence.where is Where.CELL else _paragraph(prose, sentence)
    return any(_COLOPHON.match(one.text) for one in beside)


def _paragraph(prose: Prose, sentence: Sentence) -> Iterator[Sentence]:
    """The sentences of a paragraph or list."""
    near = prose.sentences[max(sentence.index - _LINES, 0) : sentence.index + _LINES]
    return (one for one in near if one.block == sentence.block)


@remembered
def _on_itself(prose: Prose) -> frozenset[int]:
    """The headings of passages on the document itself."""
    nearest = ((heading, path[-1]) for heading, path in enumerate(prose.paths) if path)
    return frozenset([heading for heading, number in nearest if _ON_ITSELF.search(prose.sentences[number].text)])
