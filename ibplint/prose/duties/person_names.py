"""Names of persons as Dutch writes them: `mr. Ingrid Vos`, `dhr. J. van den Berg`, `Youssef El Idrissi`, `Hanneke`."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from ibplint.model.late_pattern import late
from ibplint.model.months import MONTHS
from ibplint.model.prose import Prose
from ibplint.prose.duties.grammar import ADVERBS, ARTICLES, JOINS, PREPOSITIONS, PRONOUNS, SOMEBODY, SUBORDINATORS
from ibplint.prose.functions import is_function
from ibplint.prose.listed import listed
from ibplint.prose.remembered import remembered
from ibplint.prose.words import words_of

_TITLE = (
    r"(?:(?:de )?heer|[Mm](?:evrouw|eneer|eester|evr\.?|w\.?|r\.)|[Dd](?:hr\.?|rs\.?|r\.)|[Ii](?:r|ng)\."
    r"|[Pp]rof\.|[Jj]uf(?:frouw)?)"
)
_INITIALS = r"(?:[A-Z]\.\s?){1,4}"
_FIRST = r"[A-Z][a-zà-ÿ]+(?:-[A-Z][a-zà-ÿ]+)*"
_PARTICLE = r"(?:[Vv][ao]n|[Dd](?:e[nr]?|[ia])|[Tt]e[nr]|te|'t|[EeAa]l|[Bb]en|op|in)"
_LAST = rf"(?:{_PARTICLE}\s)*[A-Z][a-zà-ÿ]+(?:[-'’][A-Z]?[a-zà-ÿ]+)*"
FULL = rf"(?:(?:(?:{_TITLE}\s){{1,3}}(?:{_INITIALS}|{_FIRST}\s)?|{_INITIALS}|{_FIRST}\s){_LAST})"
ANY = rf"(?:{FULL}|{_FIRST})"
_HONOURED = re.compile(rf"(?:{_TITLE}\s)+")
_START = late(rf"(?:{_INITIALS}|{_FIRST}\s+(?={_LAST}))")
_BEFORE_A_SURNAME = ("heer", "meneer", "mevrouw", "mw", "dhr", "mr", "meester")
# Words with a capital that are nobody's name.
_NO_NAME = (
    ARTICLES
    | JOINS
    | PREPOSITIONS
    | PRONOUNS
    | SOMEBODY
    | SUBORDINATORS
    | ADVERBS
    | frozenset(MONTHS)
    | listed(
        "raad stichting school scholen college lyceum vereniging groep bv autoriteit dienst ministerie gemeente "
        "kennisnet persoonsgegevens onderwijs privacy security informatie beveiliging gegevens bescherming beleid "
        "extern externe intern interne vacant nog zie toezicht aanspreekpunt contactpunt contact contactgegevens "
        "voorzitter eigenaar lid leden verantwoordelijk verantwoordelijke vervanger plaatsvervanger iemand "
        "personeel medewerkers toezien adviseert maandag dinsdag woensdag donderdag vrijdag nederland europa "
        "onafhankelijk rol taak taken functie naam wie niet geen er artikel bijlage"
    )
)
# Words that end so name a body or a paper.
_THINGS = tuple(
    listed(
        "groep school scholen stichting college lyceum vereniging raad wet dienst beleid register protocol plan"
        " reglement kader verordening gegevens"
    )
)


def names_of(text: str, prose: Prose) -> Iterator[tuple[str, ...]]:
    """By which names a text may call somebody, as folded words: in full, by the first name, by the surname."""
    honoured = _HONOURED.match(text)
    bare = text[honoured.end() :] if honoured else text
    whole = tuple(word.text for word in words_of(bare))
    if not _named(whole):
        return
    start = _START.match(bare)
    first = tuple(word.text for word in words_of(start[0])) if start else ()
    last = whole[len(first) :]
    for words in dict.fromkeys((whole, first, last)):
        if words and len(words[0]) > 1 and (len(words) > 1 or _always(words[0], prose, known=len(whole) > 1)):
            yield words
    for title in _BEFORE_A_SURNAME if honoured or first else ():
        yield from ((title, *words) for words in dict.fromkeys((whole, last)))


def is_name(text: str) -> bool:
    """Whether words that look like somebody's name are no name of something else."""
    honoured = _HONOURED.match(text)
    return _named(tuple(word.text for word in words_of(text[honoured.end() :] if honoured else text)))


def _named(words: tuple[str, ...]) -> bool:
    ends = (words[0], words[-1]) if words else ("",)
    return all(ends) and not any(word in _NO_NAME or word.endswith(_THINGS) or is_function(word) for word in ends)


class _Written(NamedTuple):
    """Whether a word has a capital wherever it stands, and whether it stands within a sentence."""

    capital: bool
    inside: bool


@remembered
def _written(prose: Prose, word: str) -> _Written:
    places = [(one, one.words[at].start) for one, at in prose.places(word)]
    inside = any(start > 0 and one.text[start - 1] == " " for one, start in places)
    return _Written(all(one.text[start].isupper() for one, start in places), inside)


def _always(word: str, prose: Prose, *, known: bool) -> bool:
    """Whether a word has a capital wherever it stands: within a sentence too, unless it is part of a known name."""
    written = _written(prose, word)
    return written.capital and (written.inside or known)
