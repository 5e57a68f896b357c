"""Chapters in which nothing is settled about what they name, and those that are about who does what.

A preface, a summary, the scope, a calendar or a list of actions names much that stands in full elsewhere; below `Wie
doet wat?` a subject is a task of somebody.
"""

import re

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.in_passing import SUMS_UP
from ibplint.prose.remembered import remembered
from ibplint.prose.rows import HEAD, tables
from ibplint.prose.unnumbered import unnumbered

_PAPERS = late(r"\W*(?:naam )?(?:documenten|document|beleidsstuk\w*)\b", re.IGNORECASE)
_OUTLINE = late(
    rf"\W*(?:even vooraf|vooraf|ten geleide|hoe (?:je|u|men) dit (?:\w+ )?leest|{SUMS_UP}"
    r"|(?:de )?(?:reikwijdte|scope|toepassingsgebied)\b(?! en\b))",
    re.IGNORECASE,
)
_PLANNED = late(
    r"\W*(?:(?:ons|onze|de|het|een) )?(?:\w+ ){0,2}(?:(?:jaar)?planning\b(?! en)|jaarkalender|jaarplan\b|kalender"
    r"|acties?\b|actie(?:lijst|punten|plan)|plan van (?:aanpak|invoering)|invoeringsplan|implementatieplan|roadmap"
    r"|groeipad|mijlpa\w+|maand\b|speerpunt\w*|nog te doen)",
    re.IGNORECASE,
)
_DOERS = late(
    r"\W*(?:wie (?:doet|draagt|zorgt|let|is|gaat|heeft|regelt)\b|(?:\w+ en )?(?:rol|rollen|taken|taakverdeling"
    r"|rolverdeling|verantwoordelijkheden|bevoegdheden)\b)",
    re.IGNORECASE,
)
_MONTH = late(
    r"\W*(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\W*", re.IGNORECASE
)
_ORGANISATION = late(r"\W*(?:organisatie|governance|besturing)\b", re.IGNORECASE)


def of_doers(prose: Prose, sentence: Sentence) -> bool:
    """Whether the heading above a sentence is about who does what; of an entry or cell one further up counts too."""
    path = prose.paths[sentence.heading][1:] if 0 <= sentence.heading < len(prose.paths) else ()
    tasks = sentence.where in (Where.ENTRY, Where.CELL) and sentence.heading in _below(prose, (_DOERS,))
    return tasks or any(_any(prose, one, (_DOERS, _ORGANISATION)) for one in path[-1:])


def is_aside(prose: Prose, sentence: Sentence) -> bool:
    """Whether a sentence stands where a text only outlines, delimits or plans, or lists papers."""
    return sentence.heading in _below(prose, (_OUTLINE, _PLANNED, _PAPERS)) or sentence.table in _listing(prose)


@remembered
def _below(prose: Prose, kinds: tuple[re.Pattern[str], ...]) -> frozenset[int]:
    found = {one for path in prose.paths for one in path[1:] if _any(prose, one, kinds)}
    return frozenset(heading for heading, path in enumerate(prose.paths) if not found.isdisjoint(path))


def _any(prose: Prose, heading: int, kinds: tuple[re.Pattern[str], ...]) -> bool:
    text = unnumbered(prose.sentences[heading].text)
    return any(kind.match(text) for kind in kinds)


@remembered
def _listing(prose: Prose) -> frozenset[int]:
    """The tables of which the head of a column is of papers or of a plan, or the first column holds months."""
    cells = (one for group in tables(prose).values() for one in group)
    return frozenset(
        one.table
        for one in cells
        if (one.row == HEAD and _any(prose, one.index, (_PAPERS, _PLANNED)))
        or (one.row != HEAD and not one.column and _MONTH.fullmatch(one.text))
    )
