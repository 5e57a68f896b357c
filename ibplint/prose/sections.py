"""The headings of a text, and which of them is about a subject."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.span import Span
from ibplint.prose.other_sense import named_in
from ibplint.prose.phrases import Hit, Phrases, numbers_with
from ibplint.prose.remembered import remembered
from ibplint.prose.rows import HEAD, row, tables
from ibplint.prose.unnumbered import unnumbered

# So many of its phrases in one paragraph or row are as good as more.
_MANY = 3
# A cell of so many words tells what something is or does.
_TELLS = 5
_PAPERS = late(r"\W*(?:naam )?(?:documenten|document|beleidsstuk\w*)\b", re.IGNORECASE)
_ANNEX = late(r"\W*(?:bijlage|annex|appendix)\b", re.IGNORECASE)
_ARTICLE = frozenset({"de", "het", "onze", "ons"})
# What only explains words: `Afkortingen`, `Artikel 1 Begripsbepalingen`, a table with `Term | Betekenis`.
_WORDS = late(
    r"\W*(?:(?:bijlage|artikel|hoofdstuk|paragraaf)\s+)?(?:[\divxa-f]{1,4}[.:)]?\s+|[\d.]+\s+)?(?:\w+ )?"
    r"(?:afk\b|afkorting|begrip\b|begrippen|begripsb|definitie|woordenlijst|begrippenlijst|terminologie|termen\b|term\b|glossar)",
    re.IGNORECASE,
)
# What only sums up the text.
_SUMMARY = late(r"\W*(?:[\d.]+\s+)?(?:\w+ )?(?:management)?(?:samenvatting|summary)\b", re.IGNORECASE)


def title(prose: Prose) -> Sentence | None:
    """The first heading, else the first sentence."""
    return next((one for one in prose.sentences if one.where is Where.HEADING), next(iter(prose.sentences), None))


def section_about(prose: Prose, phrases: Phrases) -> Sentence | None:
    """Of the headings that name a subject the one with most text; the title only when there is no other."""
    numbers = numbers_with(prose, phrases) & _headings(prose)
    if not numbers:
        return None
    named = [prose.sentences[number] for number in numbers]
    counts, first = _counts(prose), title(prose)
    return max(named, key=lambda one: (one is not first, counts[one.heading], -one.index))


@remembered
def _headings(prose: Prose) -> frozenset[int]:
    return frozenset([one.index for one in prose.sentences if _is_heading(one)])


@remembered
def _counts(prose: Prose) -> Mapping[int, int]:
    """How many sentences stand right below each heading."""
    return Counter(one.heading for one in prose.sentences if not _is_heading(one))


def section_first(prose: Prose, texts: tuple[str, ...]) -> Sentence | None:
    """The heading that the first of some phrases names, else the second, and so on; annex and title come last."""
    found = [one for text in texts if (one := section_about(prose, Phrases((text,))))]
    first = title(prose)
    return min(found, key=lambda one: (one is first, bool(_ANNEX.match(one.text))), default=None)


def passages_about(prose: Prose, phrases: Phrases) -> Iterator[Sentence]:
    """The sentences that name a subject, as a reader would look for them.

    First the paragraph or row that begins with its name, then what says most about it, then what stands under the
    heading with most of it: running text weighs as much as two cells, and comes before them. A list of documents and a
    summary come last, and what only explains words is left out.
    """
    hits = named_in(prose, phrases)
    found = map(prose.sentences.__getitem__, hits)
    named = [one for one in found if not _is_heading(one) and not _under(prose, one, _WORDS)]
    counts = Counter((one.where is Where.CELL, one.heading) for one in named)

    told: dict[int, set[str]] = {}
    for one in named:
        told.setdefault(one.block, set()).update(hit.phrase for hit in hits[one.index])

    def order(one: Sentence) -> tuple[bool, bool, int, int, bool, int]:
        cell = one.where is Where.CELL
        weight = counts[cell, one.heading] * (1 if cell else 2)
        first = any(_opens(prose, one, hit) for hit in hits[one.index])
        aside = _under(prose, one, _PAPERS) or _under(prose, one, _SUMMARY)
        return aside, not first, -min(len(told[one.block]), _MANY), -weight, cell, one.index

    yield from sorted(named, key=order)


def _opens(prose: Prose, sentence: Sentence, hit: Hit) -> bool:
    """Whether a paragraph, or a row that tells more than a mark or a day, begins with some words but for an article."""
    at_start = not hit.first or (hit.first == 1 and sentence.words[0].text in _ARTICLE)
    if sentence.where is Where.CELL:
        cells = (prose.sentences[number] for number in row(prose, sentence) if number != sentence.index)
        return at_start and not sentence.column and sentence.row >= 0 and any(len(one.words) >= _TELLS for one in cells)
    before = prose.sentences[sentence.index - 1] if sentence.index else None
    return at_start and (before is None or before.block != sentence.block)


def sought(prose: Prose, topic: tuple[str, ...], section: tuple[str, ...]) -> Sentence | Hit | None:
    """Where a reader looks for a subject: a heading, else the words of a sentence; None when it is treated nowhere."""
    heading = section_first(prose, section) if section else section_about(prose, Phrases(topic))
    if heading is not None:
        return heading
    subject = Phrases(topic or section)
    passage = next(passages_about(prose, subject), None)
    return None if passage is None else named_in(prose, subject)[passage.index][0]


def fitting(prose: Prose, below: tuple[str, ...]) -> Sentence | None:
    """The heading below which something fits that a text treats nowhere; the title is no place for it."""
    found = section_first(prose, below)
    return None if found is title(prose) else found


def _under(prose: Prose, sentence: Sentence, heads: re.Pattern[str]) -> bool:
    """Whether the nearest heading, or a head of the table, is such."""
    above = tuple(prose.above(sentence))[-1:]
    return any(heads.match(unnumbered(one.text)) for one in above) or _headed(prose, sentence.table, heads)


@remembered
def _headed(prose: Prose, table: int, heads: re.Pattern[str]) -> bool:
    """Whether a table has such a head; what stands in none has not."""
    return any(one.row == HEAD and heads.match(one.text) for one in tables(prose).get(table, ()))


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
