"""Words that name no subject where they stand: `rechten en vrijheden`, `ongeoorloofde toegang`, an address, contents.

What a data breach threatens is told in words of the law that elsewhere name a subject of a policy; an address of the
web holds words that nobody reads; a line of the contents, of which a heading has the words, is no place to look.
"""

import re
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.in_passing import in_passing
from ibplint.prose.phrases import Hit, Phrases, find, numbers_with, sentences_with
from ibplint.prose.remembered import remembered

_UNWANTED = (
    "ongeoorloofde/onbevoegde/ongeautoriseerde/onrechtmatige/ongewenste/onbevoegd/ongeoorloofd/ongeautoriseerd/illegale"
)
_IDIOMS = Phrases(
    (
        "rechten en/of vrijheden",
        "vrijheden en/of rechten",
        f"{_UNWANTED} toegang",
        "toegang van/door onbevoegden",
        "nader/mijns/onzes/ons/mijn inzien/inziens",
    )
)
# Of these the last word alone: a copy is for incidents, an aim is that they do little harm.
_ASIDE = Phrases(
    (
        "*back-up/*back-ups/*reservekopie*/herstel*/terugzetten ... bij ... *incident/*incidenten",
        "gevolg/gevolgen/schade/verstoringen ... van/door ... *incident/*incidenten",
    )
)
_ADDRESS = late(r"\b(?:https?://|www\.)\S+|(?<!\S)\S+@\S+\.\w+", re.IGNORECASE)
_SIGNS = ("://", "www.", "@")
# `3.2 Risicobeoordeling ........ 11`, on one line of a page.
_LONGEST = 400
_CONTENTS = late(r"(?P<words>.*?[^\W\d_]\W*?)(?:[ .·…]+|\s)\d{1,3}\W*$", re.DOTALL)


# A phrase that has one of these means what it says.
_MEANT = ("vrijheden", "onbevoegd", "ongeoorloofd", "ongeautoriseerd", "onrechtmatig")


def named_in(prose: Prose, phrases: Phrases) -> Mapping[int, tuple[Hit, ...]]:
    """The hits that name a subject, by the number of their sentence."""
    found = sentences_with(prose, phrases)
    out = _without_sense(prose)
    kept = {number: tuple(hit for hit in hits if not _touched(hit, out)) for number, hits in found.items()}
    return {number: hits for number, hits in kept.items() if hits}


def is_named(prose: Prose, phrases: Phrases) -> bool:
    """Whether a text names a subject anywhere but in passing."""
    return bool(numbers_with(prose, phrases)) and not in_passing(prose).issuperset(named_in(prose, phrases))


def in_idiom(prose: Prose, hit: Hit) -> bool:
    """Whether the words of a hit are part of an expression in which they mean something else, or its one word aside."""
    return _touched(hit, _idioms(prose)) or (hit.first == hit.last and _touched(hit, _asides(prose)))


def _touched(hit: Hit, out: Mapping[int, AbstractSet[int]]) -> bool:
    spots = out.get(hit.sentence)
    if spots is None or any(word in hit.phrase for word in _MEANT):
        return False
    return not spots.isdisjoint(range(hit.first, hit.last + 1))


@remembered
def _idioms(prose: Prose) -> Mapping[int, AbstractSet[int]]:
    found = dict[int, set[int]]()
    for hit in find(prose, _IDIOMS):
        found.setdefault(hit.sentence, set()).update(range(hit.first, hit.last + 1))
    return found


@remembered
def _asides(prose: Prose) -> Mapping[int, AbstractSet[int]]:
    found = dict[int, set[int]]()
    for hit in find(prose, _ASIDE):
        found.setdefault(hit.sentence, set()).add(hit.last)
    return found


@remembered
def _without_sense(prose: Prose) -> Mapping[int, AbstractSet[int]]:
    """By the number of a sentence the words of it that name nothing."""
    found = {number: set(spots) for number, spots in _idioms(prose).items()}
    for number, spots in _asides(prose).items():
        found.setdefault(number, set()).update(spots)
    heads = {_bare(one) for one in prose.sentences if one.where is Where.HEADING}
    for one in prose.sentences:
        whole = range(len(one.words)) if _of_contents(one, heads) else _in_address(one)
        if words := set(whole):
            found.setdefault(one.index, set()).update(words)
    return found


def _in_address(sentence: Sentence) -> Iterator[int]:
    if "." not in sentence.text or not any(sign in sentence.text.casefold() for sign in _SIGNS):
        return
    for address in _ADDRESS.finditer(sentence.text):
        yield from (at for at, one in enumerate(sentence.words) if address.start() <= one.start < address.end())


def _of_contents(sentence: Sentence, heads: AbstractSet[str]) -> bool:
    """Whether a sentence is a heading of the text with the number of its page."""
    if sentence.where is Where.HEADING or not sentence.text[-1:].isdigit() or len(sentence.text) > _LONGEST:
        return False
    told = _CONTENTS.match(sentence.text)
    return told is not None and " ".join(one.text for one in sentence.words[:-1]) in heads


def _bare(heading: Sentence) -> str:
    return " ".join(one.text for one in heading.words)
