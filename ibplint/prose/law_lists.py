"""A list of laws and of rules that others made: no list of a policy's own papers, whatever introduces it."""

import re
from collections.abc import Sequence

from ibplint.model.prose import Prose, Where
from ibplint.prose.remembered import remembered

_PAPER = re.compile(
    r"\b(?:\w+(?:protocol|reglement|beleid|plan|procedure|code|matrix|formulier|draaiboek|handboek|statuut|verklaring"
    r"|register|overzicht)(?:en|s|nen)?|protocol(?:len)?|reglement(?:en)?|procedures?|draaiboek|werkinstructies?)\b",
    re.IGNORECASE,
)
_LAW = re.compile(
    r"^\W*(?:de |het |een )?(?:\w+ ){0,3}?(?:wet|\w+wet|wetboek|verordening|\w*verordening|richtlijn \(?eu|\w*besluit"
    r"|ministeriële regeling|regeling \w+ (?:po|vo|onderwijs)|avg|uavg|gdpr|ai act|grondwet|cao|wms|wpo|wvo|wec|evrm"
    r"|verdrag|handvest|cybersecurity\w*|nis-?2)\b",
    re.IGNORECASE,
)
_HALF = 2


@remembered
def law_lists(prose: Prose) -> frozenset[tuple[int, int | None]]:
    """The lists, by their block, and the columns of tables, in which at least half are laws, and fewer are papers."""
    found: dict[tuple[int, int | None], list[bool | None]] = {}
    for one in prose.sentences:
        if one.where is Where.ENTRY:
            found.setdefault((one.block, None), []).append(_kind(one.text))
        elif one.where is Where.CELL and one.row >= 0:
            found.setdefault((one.table, one.column), []).append(_kind(one.text))
    return frozenset(where for where, kinds in found.items() if _of_laws(kinds))


def _of_laws(kinds: Sequence[bool | None]) -> bool:
    laws = kinds.count(True)
    return laws > kinds.count(False) and laws * _HALF >= len(kinds)


def _kind(text: str) -> bool | None:
    """True of a law, False of a paper, None of what shows neither."""
    return True if _LAW.match(text) else False if _PAPER.search(text) else None
