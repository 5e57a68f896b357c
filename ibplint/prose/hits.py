"""What a hit comes to: whether the text asserts it, and its words with their place."""

from collections.abc import Iterable

from ibplint.model.message import GAP, Quote
from ibplint.model.prose import Prose, Sentence
from ibplint.model.record import Record
from ibplint.prose.duties.writer import FIRST_PERSON
from ibplint.prose.listed import listed
from ibplint.prose.negation import DENYING
from ibplint.prose.numbers import number
from ibplint.prose.pattern import spots_of
from ibplint.prose.phrase_words import words_with_reach
from ibplint.prose.phrases import Hit
from ibplint.prose.stance import stance

_ANYTHING = "*"
# What one who writes is called names no person.
_NOBODY = frozenset(FIRST_PERSON)
# `Zes maanden` in a gap names nobody, and is often what is wrong.
_TERMS = listed("uur uren dag dagen werkdag werkdagen week weken maand maanden kwartalen jaar jaren")


def asserted(prose: Prose, hit: Hit) -> bool:
    """Whether the text says so of today: it neither denies it nor tells of the past."""
    found = stance(prose, hit.sentence, hit.first, hit.last)
    return not (found.negated or found.past or (hit.last > hit.first and _denied_within(prose, hit)))


def _denied_within(prose: Prose, hit: Hit) -> bool:
    """Whether a denial in the gap of a phrase governs what comes behind it: `terugzetten is nooit getest`."""
    between = prose.sentences[hit.sentence].words[hit.first + 1 : hit.last]
    denials = {word.text for word in between} & DENYING
    if not denials or not denials.isdisjoint(_own_words(prose, hit)):
        return False
    found = stance(prose, hit.sentence, hit.last, hit.last)
    return found.negated and not found.conditional


def _own_words(prose: Prose, hit: Hit) -> set[str]:
    """The words of a text that are those of the phrase, and not what stands in its gaps or for a role: a name."""
    own = set[str]()
    for word, _ in words_with_reach(hit.phrase):
        spots = spots_of(prose, word)
        if _ANYTHING not in word.split("/"):
            own.update(spots.words, *(part for row in spots.rows for part in row))
    return own.difference(*(names.difference(_NOBODY) for names in prose.called.values()))


def quote(record: Record, prose: Prose, hit: Hit) -> Quote:
    """The words of a hit; what stands in the gap of a phrase may be a name, and is left out but for a term."""
    sentence = prose.sentences[hit.sentence]
    own, texts = _own_words(prose, hit), [word.text for word in sentence.words]
    shown = {at for at in range(hit.first, hit.last + 1) if texts[at] in own}
    terms = (at for at in range(hit.first, hit.last) if texts[at + 1] in _TERMS and number(texts[at]) is not None)
    shown.update(part for at in terms for part in (at, at + 1))
    parts: list[tuple[int, int]] = []
    for at in sorted(shown):
        word = sentence.words[at]
        joins = parts and at - 1 in shown
        parts[-1:] = [(parts[-1][0], word.end)] if joins else [*parts[-1:], (word.start, word.end)]
    text = GAP.join(sentence.text[start:end] for start, end in parts)
    return Quote(text or GAP.strip(), record.place(span=sentence.span_of(hit.first, hit.last)))


def quoted(record: Record, prose: Prose, spot: Sentence | Hit | None) -> Quote | None:
    """The words of a hit, or a whole sentence."""
    if isinstance(spot, Sentence):
        return words(record, spot, (0, len(spot.text)))
    return quote(record, prose, spot) if spot else None


def words(record: Record, sentence: Sentence, part: tuple[int, int], private: str = "") -> Quote:
    """Some characters of a sentence as they are written, with their place."""
    return Quote(sentence.text[slice(*part)], record.place(span=sentence.span(*part)), private=private)


def apart(quotes: Iterable[Quote]) -> tuple[Quote, ...]:
    """Of quotes in their order those that begin behind the one before: several phrases may hold the same words."""
    found: list[Quote] = []
    for one in quotes:
        if not found or one.place.span[:2] >= found[-1].place.span[2:]:
            found.append(one)
    return tuple(found)
