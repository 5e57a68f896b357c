"""A list of laws and of rules that others made: no list of a policy's own papers, whatever introduces it."""

import re
from collections.abc import Mapping, Sequence

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Where
from ibplint.prose.remembered import remembered

_PAPER = late(
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
def is_law_list(prose: Prose, number: int, column: int | None) -> bool:
    """Whether in a list, by its block, or in a column of a table at least half are laws, and fewer are papers."""
    texts = _texts(prose).get((number, column), ())
    others = [text for text in texts if not _LAW.match(text)]
    laws = len(texts) - len(others)
    return laws * _HALF >= len(texts) and laws > sum(_PAPER.search(text) is not None for text in others)


@remembered
def _texts(prose: Prose) -> Mapping[tuple[int, int | None], Sequence[str]]:
    """What each list has by its block, and each column of a table."""
    found: dict[tuple[int, int | None], list[str]] = {}
    for one in prose.sentences:
        if one.where is Where.ENTRY:
            found.setdefault((one.block, None), []).append(one.text)
        elif one.where is Where.CELL and one.row >= 0:
            found.setdefault((one.table, one.column), []).append(one.text)
    return found
