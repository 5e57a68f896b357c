"""Sentences that name a subject in passing: a cell that only gets a grade, an example, a line of a summary.

`Digitale leermiddelen | midden | hoog` says how much the thing matters, `Denk aan …` what may be meant, and a summary
or a preface what stands further on.
"""

import re

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.remembered import remembered
from ibplint.prose.rows import tables
from ibplint.prose.unnumbered import unnumbered

_GRADE = late(
    r"\W*(?:(?:zeer |heel )?(?:laag|lage|midden|middel|gemiddeld|normaal|hoog|hoge|basis|kritiek|kritisch|beperkt|groot"
    r"|klein|standaard|openbaar|intern|vertrouwelijk|geheim|low|medium|high)|[lmhbivxo+-]{1,3}|\d|ja|nee)?\W*",
    re.IGNORECASE,
)
_EXAMPLES = late(
    r"\W*(?:denk (?:hierbij |daarbij |bijvoorbeeld )?aan|te denken valt aan|voorbeelden (?:hiervan |daarvan )?zijn)\b",
    re.IGNORECASE,
)
# What such a heading says of itself.
SUMS_UP = r"(?:\w+ )?(?:management)?(?:samenvatting|summary|voorwoord|leeswijzer)"
_OUTLINE = late(rf"\W*{SUMS_UP}\b", re.IGNORECASE)
# A row with fewer marks than this beside its name may say something after all.
_MARKS = 2


@remembered
def in_passing(prose: Prose) -> frozenset[int]:
    """The numbers of the sentences that treat nothing of what they name."""
    outlined = _outlined(prose)
    aside = {
        one.index
        for one in prose.sentences
        if _EXAMPLES.match(one.text) or (one.heading in outlined and one.where is not Where.HEADING)
    }
    return frozenset(aside | {one.index for cells in tables(prose).values() for one in _graded(cells)})


def _outlined(prose: Prose) -> frozenset[int]:
    """The headings of the page that are, or stand below, one of a summary or a preface."""
    numbers = {number for path in prose.paths for number in path}
    outlines = {number for number in numbers if _OUTLINE.match(unnumbered(prose.sentences[number].text))}
    return frozenset(heading for heading, path in enumerate(prose.paths) if not outlines.isdisjoint(path))


def _graded(cells: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """The first cells of the rows that hold nothing else but grades."""
    rows: dict[int, list[Sentence]] = {}
    for one in cells:
        rows.setdefault(one.row, []).append(one)
    graded = (row for number, row in rows.items() if number >= 0 and _only_grades(row))
    return tuple(one for row in graded for one in row)


def _only_grades(row: list[Sentence]) -> bool:
    beside = [one for one in row if one.column != row[0].column]
    return len(beside) >= _MARKS and all(_GRADE.fullmatch(one.text) for one in beside)
