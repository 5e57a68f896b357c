"""What the heads of a table say of it: that it tells of each role what it does, or that it plans, or decides.

A table of roles has a head for the role, and one for what it does. `Restrisico | Wie besluit` is none, and neither is a
calendar: these leave out whoever has nothing to do there.
"""

import re
from collections.abc import Sequence

from ibplint.model.late_pattern import late

ROLE = re.compile(
    r"\W*(?:(?:rol|rollen|functie|functies|functionaris|functionarissen|rol/functie)\b|wie\W*$)", re.IGNORECASE
)
_TASKS = late(
    r"\b(?:\w*taak|\w*taken|taak\w*|doet|doen|verantwoordelijk\w*|bevoegd\w*|opdracht\w*|werkzaamhe\w+|wat|waarvoor"
    r"|staat voor|zorgt|rolbeschrijving|functiebeschrijving|omschrijving|beschrijving|inhoud|bijdrage)\b|^\W*$",
    re.IGNORECASE,
)
_WHEN = late(
    r"\W*(wanneer|moment|datum|maand|planning|periode|frequentie|hoe vaak|kwartaal|uiterlijk|gereed|klaar|deadline|week"
    r"|activiteit|actie|termijn|binnen)\w*\b",
    re.IGNORECASE,
)
# What may stand before the role in its row.
_BEFORE = late(r"\W*(?:(?:nr|nummer|naam|namen|laag|niveau|lijn|groep|orgaan)\b.*)?\W*", re.IGNORECASE)


def plans(heads: Sequence[str]) -> bool:
    """Whether a table says when something is done: a calendar or a schedule."""
    return any(map(_WHEN.match, heads))


def of_roles(heads: Sequence[str], column: int) -> bool:
    """Whether a table with its roles in a column tells of each of them what it does."""
    beside = [head for at, head in enumerate(heads) if at != column]
    return not plans(heads) and all(map(_BEFORE.fullmatch, heads[:column])) and any(map(_TASKS.search, beside))
