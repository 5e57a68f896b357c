"""The tables of a text about the text itself: `Versie | Datum | Auteur`, or a row for each of these."""

import re
from collections.abc import Sequence

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose
from ibplint.prose.remembered import remembered
from ibplint.prose.rows import tables

# What a table or a line says of the document itself: who wrote it, and which edition it is.
_EDITION = late(
    r"(?:documentversie|versie|auteur|opgesteld|opsteller|document ?(?:eigenaar|beheer)|titel)", re.IGNORECASE
)
_ITSELF = late(
    r"(?:\w*(?:versie|datum)|auteur|opgesteld|opsteller|vastgesteld|vaststelling|goedgekeurd|status|titel|wijziging|kenmerk"
    r"|document|eigenaar|classificatie|toelichting|omschrijving|review|herzien|vervangt|instemming|g?mr\b|door\b)",
    re.IGNORECASE,
)
_FEWEST = 2


@remembered
def edition_tables(prose: Prose) -> frozenset[int]:
    """Their numbers."""
    return frozenset(
        number
        for number, cells in tables(prose).items()
        if _about_itself([one.text.strip() for one in cells if one.row < 0 or one.column == 0])
    )


def _about_itself(names: Sequence[str]) -> bool:
    return any(map(_EDITION.match, names)) and sum(map(bool, map(_ITSELF.match, names))) >= _FEWEST
