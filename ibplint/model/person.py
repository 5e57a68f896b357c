"""Names of persons, compared without case, accents, full stops and titles."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import field

from ibplint.model.frozen import frozen

_TITLES = frozenset(
    [
        "mw",
        "mevr",
        "mevrouw",
        "dhr",
        "heer",
        "de-heer",
        "drs",
        "dr",
        "mr",
        "ing",
        "ir",
        "prof",
        "ma",
        "msc",
        "bsc",
        "llm",
    ]
)
_PARTICLES = frozenset(
    ["van", "de", "der", "den", "het", "ter", "ten", "te", "in", "op", "aan", "la", "le", "du", "von", "t"]
)


@frozen(slots=True)
class Person:
    """A person's name: `given` are first names or initials, `surname` carries its particles."""

    text: str
    given: tuple[str, ...]
    surname: str

    @property
    def key(self) -> str:
        """The name in the one form in which equal names are equal."""
        return " ".join((*self.given, self.surname))


def person(text: str) -> Person:
    """Read a name; titles fall away, `A.B. de Wit` has the initials a and b."""
    words = [word for word in re.split(r"[\s.,()]+", _fold(text)) if word and word not in _TITLES]
    # "A de Wit" and "Wit": everything from the first particle on is the surname; a lone word is a surname.
    # A name may begin with its particle ("de Wit"), but one letter in front is an initial ("T. Vos").
    particles = (i for i, word in enumerate(words) if word in _PARTICLES and (i > 0 or len(word) > 1))
    first = next(particles, max(len(words) - 1, 0))
    given, surname = words[:first], words[first:]
    return Person(text, tuple(given), " ".join(surname))


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in decomposed if not unicodedata.combining(sign)).replace("'", "").replace("’", "")


def _bare(surname: str) -> str:
    """A surname without its particles, which people leave out: `de wit` and `wit` may be one person."""
    return " ".join(word for word in surname.split() if word not in _PARTICLES)


def _compatible(ours: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether two rows of first names may belong to one person: `b` fits `bert`, nothing fits anything."""
    return all(a.startswith(b) or b.startswith(a) for a, b in zip(ours, theirs, strict=False))


@frozen()
class Persons:
    """What the register `personen` says of spellings: which are one person, which are not."""

    canonical: dict[str, str] = field(default_factory=dict)
    apart: frozenset[frozenset[str]] = frozenset()

    def key(self, name: Person) -> str:
        """The key under which all spellings of one person come together."""
        return self.canonical.get(name.key, name.key)

    def same(self, one: Person, other: Person) -> bool | None:
        """Whether two names are one person; None when only the board can tell."""
        ours, theirs = self.key(one), self.key(other)
        if ours == theirs:
            return True
        if _bare(one.surname) != _bare(other.surname) or not _compatible(one.given, other.given):
            return False
        return False if frozenset((ours, theirs)) in self.apart else None


def persons(records: Iterable[tuple[str, tuple[str, ...], tuple[str, ...]]]) -> Persons:
    """Build from (name, other spellings, names of other people)."""
    rows = [(person(name).key, ook, niet) for name, ook, niet in records]
    canonical = {person(spelling).key: key for key, ook, _ in rows for spelling in ook}
    apart = frozenset(
        frozenset((key, canonical.get(person(other).key, person(other).key))) for key, _, niet in rows for other in niet
    )
    return Persons(canonical, apart)
