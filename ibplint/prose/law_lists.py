"""A list of laws and of rules that others made: no list of a policy's own papers, whatever introduces it."""

import re
from collections.abc import Sequence

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
def law_lists(prose: Prose) -> frozenset[tuple[int, int | None]]:
    """The lists, by their block, and the columns of tables, in which at least half are laws, and fewer are papers."""
    found: dict[tuple[int, int | None], list[str]] = {}
    for one in prose.sentences:
        if one.where is Where.ENTRY:
            found.setdefault((one.block, None), []).append(one.text)
        elif one.where is Where.CELL and one.row >= 0:
            found.setdefault((one.table, one.column), []).append(one.text)
    return frozenset(where for where, texts in found.items() if _of_laws(texts))


def _of_laws(texts: Sequence[str]) -> bool:
    others = [text for text in texts if not _LAW.match(text)]
    laws = len(texts) - len(others)
    return laws * _HALF >= len(texts) and laws > sum(_PAPER.search(text) is not None for text in others)
