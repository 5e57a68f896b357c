"""The headings of a text, and which of them is about a subject."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.span import Span
from ibplint.prose.phrases import Phrases, numbers_with
from ibplint.prose.remembered import remembered

_ANNEX = late(r"\W*(?:bijlage|annex|appendix)\b", re.IGNORECASE)


def title(prose: Prose) -> Sentence | None:
    """The first heading, else the first sentence."""
    return next((one for one in prose.sentences if one.where is Where.HEADING), next(iter(prose.sentences), None))


def section_about(prose: Prose, phrases: Phrases) -> Sentence | None:
    """Of the headings that name a subject the one with most text; the title only when there is no other."""
    return next(_sections_about(prose, phrases), None)


def _sections_about(prose: Prose, phrases: Phrases) -> Iterator[Sentence]:
    named = [prose.sentences[number] for number in numbers_with(prose, phrases) & _headings(prose)]
    counts, first = _counts(prose) if named else {}, title(prose)
    yield from sorted(named, key=lambda one: (one is first, -counts.get(one.heading, 0), one.index))


@remembered
def _headings(prose: Prose) -> frozenset[int]:
    return frozenset([one.index for one in prose.sentences if _is_heading(one)])


@remembered
def _counts(prose: Prose) -> Mapping[int, int]:
    """How many sentences stand right below each heading."""
    return Counter(one.heading for one in prose.sentences if not _is_heading(one))


def sections_in_order(prose: Prose, texts: tuple[str, ...]) -> Iterator[Sentence]:
    """The headings that the first of some phrases names, then the second, and so on; annex and title come last."""
    found = (one for text in texts for one in _sections_about(prose, Phrases((text,))))
    first = title(prose)
    yield from sorted(dict.fromkeys(found), key=lambda one: (one is first, bool(_ANNEX.match(one.text))))


def treated(prose: Prose, heading: Sentence) -> bool:
    """Whether a heading, of which the title is none, is followed by text before another comes."""
    below = prose.sentences[heading.index + 1 : heading.index + 2]
    return heading is not title(prose) and any(not _is_heading(one) for one in below)


def _is_heading(sentence: Sentence) -> bool:
    return sentence.where is Where.HEADING


def head_of(prose: Prose, span: Span) -> Sentence | None:
    """Where a table or list begins of which some words stand at a span: its head, its lead, or else its heading."""
    there = next((one for one in prose.sentences if _covers(one.span(), span)), None)
    if there is None:
        return None
    if there.where is Where.CELL:
        return next(one for one in prose.sentences if one.table == there.table)
    if there.lead >= 0:
        return prose.sentences[there.lead]
    return next(iter(tuple(prose.above(there))[-1:]), there)


def _covers(whole: Span, part: Span) -> bool:
    return whole[:2] <= part[:2] and part[2:] <= whole[2:]
