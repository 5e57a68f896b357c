"""The sentences that name a subject, in the order in which a reader would look there for it."""

import re
from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.aside import is_aside, of_doers
from ibplint.prose.in_passing import in_passing
from ibplint.prose.opener import next_entry
from ibplint.prose.other_sense import named_in
from ibplint.prose.phrases import Hit, Phrases, numbers_with
from ibplint.prose.remembered import remembered
from ibplint.prose.rows import HEAD, row, tables
from ibplint.prose.subjects import named, named_by
from ibplint.prose.unnumbered import unnumbered

# So many of its phrases in one paragraph, entry or row are as good as more.
_MANY = 3
# A paragraph that names it so often is about it, whatever stands above it.
_OFTEN = 4
# A cell of so many words tells what something is or does.
_TELLS = 5
# The subject that is a person, whom a chapter on who does what describes.
_SOMEBODY = "fg"
# So many sentences before one say what its paragraph is about.
_BEFORE = 6
_ARTICLE = frozenset({"de", "het", "onze", "ons"})
# What only explains words: `Afkortingen`, `Artikel 1 Begripsbepalingen`, a table with `Term | Betekenis`.
_WORDS = late(
    r"\W*(?:(?:bijlage|artikel|hoofdstuk|paragraaf)\s+)?(?:[\divxa-f]{1,4}[.:)]?\s+|[\d.]+\s+)?(?:\w+ )?"
    r"(?:afk\b|afkorting|begrip\b|begrippen|begripsb|definitie|woordenlijst|begrippenlijst|terminologie|termen\b|term\b|glossar)",
    re.IGNORECASE,
)


def passages_about(prose: Prose, phrases: Phrases, names: Phrases) -> Iterator[Sentence]:
    """The sentences that name a subject; `names` are those of its phrases that a heading about it has.

    Where a text names it in passing, or only outlines, plans or delimits, comes last, and before that what stands
    below a heading about another subject. First comes a paragraph that names it often, what stands below a heading
    that names it, then the paragraph or row that begins with it, one that names no other subject before, running text
    before cells, what says most about it, a sentence with one of the `names`, and what stands under the heading with
    most of it. What only explains words is left out.
    """
    hits, about = named_in(prose, phrases), numbers_with(prose, phrases)
    exact = numbers_with(prose, Phrases(tuple(one for one in names.texts if " " not in one)))
    found = map(prose.sentences.__getitem__, hits)
    named_there = [one for one in found if one.where is not Where.HEADING and not _explains(prose, one)]
    counts = Counter((one.where is Where.CELL, one.heading) for one in named_there)
    told: dict[tuple[int, int], set[str]] = {}
    for one in named_there:
        told.setdefault(_saying(one), set()).update(hit.phrase for hit in hits[one.index])
    often = Counter(one.block for one in named_there for _ in hits[one.index] if one.where is Where.TEXT)

    def order(one: Sentence) -> tuple[bool | int, ...]:
        own, cell = hits[one.index], one.where is Where.CELL
        opens = any(_opens(prose, one, hit) for hit in own)
        passing = one.index in in_passing(prose) or is_aside(prose, one)
        ours = {name for hit in own for name in named_by(prose, hit)}
        headed = not about.isdisjoint(_path(prose, one))
        elsewhere = not headed and not opens and _elsewhere(prose, one, ours)
        much = min(len(told[_saying(one)]), _MANY), counts[cell, one.heading]
        first = passing, often[one.block] < _OFTEN, elsewhere, not headed, not opens, _shared(prose, one, ours), cell
        return *first, -much[0], one.index not in exact, -much[1], one.index

    yield from sorted(named_there, key=order) if len(named_there) > 1 else named_there


def _saying(sentence: Sentence) -> tuple[int, int]:
    """The paragraph or row of a sentence; in a list every sentence speaks for itself."""
    return sentence.block, sentence.index if sentence.where is Where.ENTRY else -1


def _path(prose: Prose, sentence: Sentence) -> tuple[int, ...]:
    """The headings above a sentence but for the title."""
    return prose.paths[sentence.heading][1:] if 0 <= sentence.heading < len(prose.paths) else ()


def _elsewhere(prose: Prose, sentence: Sentence, ours: AbstractSet[str]) -> bool:
    """Whether the nearest heading is about other subjects, or about who does what; there somebody is at home."""
    others = frozenset[str]().union(*[named(prose, number) for number in _path(prose, sentence)[-1:]])
    return (of_doers(prose, sentence) and _SOMEBODY not in ours) or (bool(others) and others.isdisjoint(ours))


def _shared(prose: Prose, sentence: Sentence, ours: AbstractSet[str]) -> bool:
    """Whether a sentence, or what stands before it in its paragraph, names another subject."""
    many = _BEFORE if sentence.where is Where.TEXT else 0
    near = prose.sentences[max(sentence.index - many, 0) : sentence.index + 1]
    return any(not named(prose, one.index) <= ours for one in near if one.block == sentence.block)


def _explains(prose: Prose, sentence: Sentence) -> bool:
    """Whether the nearest heading, or a head of the table, is of a list of words."""
    above = tuple(prose.above(sentence))[-1:]
    return any(_WORDS.match(unnumbered(one.text)) for one in above) or _headed(prose, sentence.table)


@remembered
def _headed(prose: Prose, table: int) -> bool:
    return any(one.row == HEAD and _WORDS.match(one.text) for one in tables(prose).get(table, ()))


def _opens(prose: Prose, sentence: Sentence, hit: Hit) -> bool:
    """Whether a paragraph, an entry or a row with more than a mark or day begins with some words, an article aside."""
    at_start = not hit.first or (hit.first == 1 and sentence.words[0].text in _ARTICLE)
    if sentence.where is Where.CELL:
        cells = (prose.sentences[number] for number in row(prose, sentence) if number != sentence.index)
        return at_start and not sentence.column and sentence.row >= 0 and any(len(one.words) >= _TELLS for one in cells)
    before = prose.sentences[sentence.index - 1] if sentence.index else None
    # Whom an entry begins with it describes; a thing may stand first in one that is about another.
    entry = before is not None and next_entry(before, sentence) and _SOMEBODY in named_by(prose, hit)
    return at_start and (entry or before is None or before.block != sentence.block)
