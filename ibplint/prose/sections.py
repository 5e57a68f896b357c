"""The headings of a text, and which of them is about a subject."""

from collections import Counter
from collections.abc import Iterator

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.span import Span
from ibplint.prose.phrases import Phrases, sentences_with


def title(prose: Prose) -> Sentence | None:
    """The first heading, else the first sentence."""
    return next((one for one in prose.sentences if one.where is Where.HEADING), next(iter(prose.sentences), None))


def section_about(prose: Prose, phrases: Phrases) -> Sentence | None:
    """Of the headings that name a subject the one with most text; the title only when there is no other."""
    named = [one for one in map(prose.sentences.__getitem__, sentences_with(prose, phrases)) if _is_heading(one)]
    if not named:
        return None
    counts = Counter(one.heading for one in prose.sentences if not _is_heading(one))
    first = title(prose)
    return max(named, key=lambda one: (one is not first, counts[one.heading], -one.index))


def section_first(prose: Prose, texts: tuple[str, ...]) -> Sentence | None:
    """The heading that the first of some phrases names, else the second, and so on; the title only when none does."""
    found = [one for text in texts if (one := section_about(prose, Phrases((text,))))]
    first = title(prose)
    return next((one for one in found if one is not first), next(iter(found), None))


def passages_about(prose: Prose, phrases: Phrases) -> Iterator[Sentence]:
    """The sentences that name a subject: running text before tables, then those under the heading with most of them."""
    named = [one for one in map(prose.sentences.__getitem__, sentences_with(prose, phrases)) if not _is_heading(one)]
    counts = Counter((one.where is Where.CELL, one.heading) for one in named)

    def order(one: Sentence) -> tuple[bool, int, int]:
        cell = one.where is Where.CELL
        return cell, -counts[cell, one.heading], one.index

    yield from sorted(named, key=order)


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
