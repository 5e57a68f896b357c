"""Names of functions, teams and offices: somebody who does something, known as a role or not."""

from ibplint.prose.listed import listed
from ibplint.prose.words import words_of

_FUNCTIONS = listed(
    "coordinator secretaris adviseur administrateur administratie controller officer begeleider medewerker functionaris"
    " directeur directie beheerder manager secretariaat bureau afdeling team coach ambtenaar bestuur hoofd desk auditor"
    " jurist specialist leider bestuurder archivaris conciergerie concierge contactpersoon commissie werkgroep rector"
    " leerkracht docent mentor schoolleiding"
)
_ENDS = tuple(f"{function}{end}" for function in _FUNCTIONS for end in ("", "s", "en"))
_OTHERS = ("iber", "ibper", "icter")
_SERVICE = "dienst"


def is_function(word: str) -> bool:
    """Whether a folded word names a function, alone or as the last part of a compound."""
    return word in _OTHERS or (
        word.isalnum() and (word.endswith(_ENDS) or word.removesuffix(_SERVICE) not in ("", word))
    )


def names_function(text: str) -> bool:
    """Whether a text has a word that names a function."""
    return any(is_function(word.text) for word in words_of(text))
