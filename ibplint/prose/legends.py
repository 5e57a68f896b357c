"""What a text says that the letters of its tables mean: `E = eindverantwoordelijk, U = uitvoerend`.

Boards have letters of their own. A legend counts for the tables below its heading; it stands in a sentence, in lines,
or in a table of letters and their meanings, and tells of at least two.
"""

import re
from collections.abc import Iterator, Mapping

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Where
from ibplint.prose.remembered import remembered
from ibplint.prose.rows import tables

Legend = Mapping[str, str]

_PAIR = late(r"(?<![^\W\d_])([A-Z])\s?(?:=|:|staat voor|betekent|–)\s?\(?([^\W\d_][\w ()-]{3,60})")
_LETTER = re.compile(r"\W*([A-Z])\W*")
# The first that fits a meaning; "RA" is who is responsible, and no more is said.
_MEANINGS = {
    "C": late(r"\b(?:geraadpleegd|raadple\w*|geconsulteerd|consult\w*|adviseert|adviserend|advies\w*)", re.IGNORECASE),
    "I": late(r"\b(?:ge[iï]nformeerd|informe\w*|informed|op de hoogte)", re.IGNORECASE),
    "A": late(r"\b(?:eindverantwoord\w*|accountable|aansprakelijk|beslis\w*|besluit\w*)", re.IGNORECASE),
    "R": late(r"\b(?:uitvoer\w*|voert uit|doet|responsible)", re.IGNORECASE),
    "RA": late(r"\bverantwoordelijk\w*", re.IGNORECASE),
    "S": late(r"\b(?:ondersteun\w*|support\w*|helpt|meewerk\w*)", re.IGNORECASE),
}
_FEWEST = 2


@remembered
def legends(prose: Prose) -> Mapping[int, Legend]:
    """By the number of a heading what the letters below it mean, in those of RACI; "" stands for none of them."""
    found: dict[int, dict[str, str]] = {}
    for heading, letter, words in _told(prose):
        meaning = next((sign for sign, pattern in _MEANINGS.items() if pattern.search(words)), "")
        found.setdefault(heading, {}).setdefault(letter, meaning)
    return {heading: _told_apart(one) for heading, one in found.items() if sum(map(bool, one.values())) >= _FEWEST}


def _told_apart(legend: Legend) -> Legend:
    """Who is responsible does it, unless another letter says who does it and none who answers for it."""
    said = set(legend.values())
    responsible = "A" if "R" in said and "A" not in said else "R"
    return {letter: responsible if meaning == "RA" else meaning for letter, meaning in legend.items()}


def _told(prose: Prose) -> Iterator[tuple[int, str, str]]:
    """The heading, the letter and its meaning in words, wherever a text explains one."""
    for sentence in prose.sentences:
        if sentence.where not in (Where.CELL, Where.HEADING):
            for pair in _PAIR.finditer(sentence.text):
                yield sentence.heading, pair[1], pair[2]
    for cells in tables(prose).values():
        said = {(one.row, one.column): one for one in cells}
        for (row, column), one in said.items():
            beside = said.get((row, 1))
            if not column and beside is not None and (letter := _LETTER.fullmatch(one.text)):
                yield one.heading, letter[1], beside.text
