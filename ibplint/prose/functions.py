"""Names of functions, teams and offices: somebody who does something, known as a role or not."""

import re
from functools import lru_cache

from ibplint.prose.words import words_of

_FUNCTION = re.compile(
    r"\w*(?:coordinator|secretaris|adviseur|administrateur|administratie|controller|officer|begeleider|medewerker"
    r"|functionaris|directeur|directie|beheerder|manager|secretariaat|bureau|afdeling|team|coach|ambtenaar|bestuur|hoofd"
    r"|desk|auditor|jurist|specialist|leider|bestuurder|archivaris|conciergerie|concierge|contactpersoon"
    r"|commissie|werkgroep|rector|leerkracht|docent|mentor|schoolleiding)"
    r"(?:s|en)?|\w+dienst|ibp?er|icter"
)


@lru_cache(maxsize=1 << 12)
def is_function(word: str) -> bool:
    """Whether a folded word names a function, alone or as the last part of a compound."""
    return _FUNCTION.fullmatch(word) is not None


def names_function(text: str) -> bool:
    """Whether a text has a word that names a function."""
    return any(is_function(word.text) for word in words_of(text))
