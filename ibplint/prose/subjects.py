"""Which subjects of our list some words of a text name: `DPIA` one, `Camera's en toegang` two."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache

from ibplint.model.prose import Prose
from ibplint.model.raw import RawList, RawMapping, RawScalar
from ibplint.prose.phrases import Hit, Phrases, sentences_with
from ibplint.prose.remembered import remembered
from ibplint.vocabulary.vocabulary import Vocabulary, load_vocabulary

_SUBJECTS, _KEY, _WORDS = "onderwerpen", "onderwerp", "woorden"
# A chapter of these holds more than its name says: below `Uitgangspunten` or `Het netwerk` all may be settled.
_BROAD = (
    *("aanschaf", "accounts", "begrippen", "beoordeling-toegang", "documenten", "grondslagen", "herziening-beleid"),
    *(
        "informeren",
        "kwetsbaarheden",
        "minderjarigen",
        "mobiel-werken",
        "naleving",
        "netwerk",
        "planning",
        "rapportage",
    ),
    *("reikwijdte", "rollen", "standaarden", "toegang", "uitgangspunten", "vaststelling", "wachtwoorden", "wetgeving"),
)
# What one chapter is about goes by more than one name.
_SAME = {
    **dict.fromkeys(("incidenten", "melden-ap", "melden-betrokkenen", "melden-intern"), "datalekken"),
    "melden-door-verwerker": "datalekken",
    "antwoord-betrokkene": "rechten-betrokkenen",
    "beeldmateriaal": "toestemming",
}


@lru_cache(maxsize=4)
def subjects(vocabulary: Vocabulary) -> Mapping[str, Phrases]:
    """The phrases of every subject."""
    return {
        key.text: Phrases(tuple(_texts(entry)))
        for entry in vocabulary.lists[_SUBJECTS].entries
        if isinstance(key := entry.get(_KEY), RawScalar)
    }


def named_before(prose: Prose, number: int, word: int) -> AbstractSet[str]:
    """The subjects with a chapter of their own that a sentence names before one of its words."""
    return frozenset(name for name, hit in _named(prose).get(number, ()) if hit.last < word)


def named(prose: Prose, number: int) -> AbstractSet[str]:
    """The subjects with a chapter of their own that a sentence names."""
    return frozenset(name for name, _ in _named(prose).get(number, ()))


def named_by(prose: Prose, hit: Hit) -> AbstractSet[str]:
    """The subjects that the words of a hit, or those right beside it, name."""
    found = _named(prose).get(hit.sentence, ())
    return frozenset(name for name, one in found if one.first <= hit.last + 1 and hit.first <= one.last + 1)


@remembered
def _named(prose: Prose) -> Mapping[int, list[tuple[str, Hit]]]:
    """The subjects with a chapter of their own, and where each is named, by the number of the sentence."""
    found: dict[int, list[tuple[str, Hit]]] = {}
    for name, phrases in _with_a_chapter().items():
        for number, hits in sentences_with(prose, phrases).items():
            found.setdefault(number, []).extend((name, hit) for hit in hits)
    return found


@cache
def _with_a_chapter() -> Mapping[str, Phrases]:
    """The phrases of our subjects but for the broad ones; what one chapter is about goes by one name."""
    found: dict[str, tuple[str, ...]] = {}
    for name, phrases in subjects(load_vocabulary()).items():
        if name not in _BROAD:
            one = _SAME.get(name, name)
            found[one] = found.get(one, ()) + phrases.texts
    return {name: Phrases(texts) for name, texts in found.items()}


def _texts(entry: RawMapping) -> Iterator[str]:
    raw = entry.get(_WORDS)
    items = raw.items if isinstance(raw, RawList) else (raw,)
    return (item.text for item in items if isinstance(item, RawScalar))
