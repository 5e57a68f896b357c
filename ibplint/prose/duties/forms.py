"""The verbs that a group of words has: which form, and whether it is a doing or the name of one."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ibplint.prose.duties.grammar import (
    ADVERBS,
    ARTICLES,
    GOOD,
    LETS,
    NO_VERBS,
    PREPOSITIONS,
    QUALIFIES,
    SUBORDINATORS,
)
from ibplint.prose.duties.lexicon import Effect, Lexicon, Verb

_SHORTEST = 4
_NOT_BEFORE = frozenset(["van", "over", "bij", "door", "met"])
_NOUN_TOO = "besluit"


# A verb that the list does not have: it governs, and nobody knows what.
UNLISTED = Verb("", "", Effect.ITSELF)


class Found(NamedTuple):
    """A verb at a word; `beside` is the word of its part or partner, -1 where it has none.

    `forward`: what it is about stands behind it.
    """

    at: int
    verb: Verb
    beside: int = -1
    forward: bool = False

    @property
    def end(self) -> int:
        """The last word of the verb in a main clause."""
        return max(self.at, self.beside)


def finite(words: Sequence[str], limit: int, lexicon: Lexicon) -> tuple[Found, ...]:
    """The verb that governs a main clause: the first that is finite among the words before `limit`.

    Its part or partner may stand beyond. Several where parts are joined (`stelt op en vast`); a verb that is not in the
    list has None.
    """
    if lexicon.finite.keys().isdisjoint(words):
        return ()
    for at in range(limit):
        word = words[at]
        if at and (words[at - 1] == "te" or (word == _NOUN_TOO and _is_noun(words[at - 1]))):
            continue
        if word in lexicon.whole and nominal(words, at):
            continue
        if word in lexicon.finite:
            found = _with_beside(words, at, lexicon)
            if found:
                return found
            if word != "zijn" and not (word.endswith("n") and at):
                return (Found(at, UNLISTED, forward=True),)
    return ()


def _is_noun(before: str) -> bool:
    """Whether the word behind this one is a noun where it could be a verb: `het besluit`, `een genomen besluit`."""
    return before in ARTICLES or before in PREPOSITIONS or before.endswith("e")


def _with_beside(words: Sequence[str], at: int, lexicon: Lexicon) -> tuple[Found, ...]:
    verbs, rest = lexicon.finite[words[at]], words[at + 1 :]
    whole = [verb for verb in verbs if not verb.beside]
    behind = [
        Found(at, verb, place, forward=True)
        for verb in verbs
        if not verb.beside.isdisjoint(rest)
        for place, word in enumerate(rest, at + 1)
        if word in verb.beside and _apart(words, place, verb)
    ]
    if behind:
        last = max(behind, key=lambda found: (bool(found.verb.parts), found.beside))
        return tuple(one for one in sorted(behind, key=_beside) if one == last or _paired(words, one, last))
    return (Found(at, whole[0], forward=True),) if whole else ()


def _beside(found: Found) -> int:
    return found.beside


def _paired(words: Sequence[str], one: Found, last: Found) -> bool:
    return one.beside == last.beside - 2 and words[last.beside - 1] in ("en", "of")


def _apart(words: Sequence[str], place: int, verb: Verb) -> bool:
    """Whether a word is the part of a verb there: one that is also a preposition has no noun behind it.

    A partner is what the verb is about: `neemt kennis van besluiten` takes none.
    """
    if verb.partners:
        return words[place - 1] not in _NOT_BEFORE
    if words[place] not in PREPOSITIONS:
        return True
    after = words[place + 1] if place + 1 < len(words) else ""
    return not after or after in PREPOSITIONS or after in SUBORDINATORS or after in ("en", "of", ",", "niet")


def infinitives(words: Sequence[str], lexicon: Lexicon) -> tuple[tuple[Found, bool], ...]:
    """The infinitives among words, each with whether it follows `te`; the names of a doing are not among them."""
    if "te" not in words and lexicon.whole.keys().isdisjoint(words):
        return ()
    found = tuple(_infinitives(words, lexicon))
    partners = {one.beside for one, _ in found}
    return tuple((one, to) for one, to in found if one.at not in partners)


def _infinitives(words: Sequence[str], lexicon: Lexicon) -> Iterator[tuple[Found, bool]]:
    for at, word in enumerate(words):
        before = words[at - 1] if at else ""
        if before == "te":
            part = words[at - 2] if at > 1 else ""
            for verb in lexicon.whole.get(part + word, ()) or lexicon.whole.get(word, ()):
                place = _partner(words, verb)
                if not verb.partners or place >= 0:
                    yield Found(at, verb, at - 2 if part in verb.parts else place), True
                    break
        elif word in lexicon.whole and not nominal(words, at) and not LETS.intersection(words[:at]):
            for verb in lexicon.whole[word]:
                place = _partner(words, verb)
                if not verb.partners or place >= 0:
                    yield Found(at, verb, place), False
                    break


def _partner(words: Sequence[str], verb: Verb) -> int:
    return next((place for place, word in enumerate(words) if word in verb.partners), -1)


def nominal(words: Sequence[str], at: int) -> bool:
    """Whether an infinitive is the name of a doing: `het vaststellen van`, `bij afhandelen`."""
    if at + 1 < len(words) and words[at + 1] == "van":
        return True
    if words[at] == "zorgen":
        return False
    place = at - 1
    while place >= 0 and words[place] in ADVERBS:
        place -= 1
    return place >= 0 and (words[place] in ARTICLES or words[place] in PREPOSITIONS)


def names(words: Sequence[str], lexicon: Lexicon) -> Iterator[Found]:
    """The names of a doing among words: nouns, and infinitives that are used as one."""
    for at, word in enumerate(words):
        if word in lexicon.whole and (nominal(words, at) or not at):
            verb = next((one for one in lexicon.whole[word] if not one.partners or _partner(words, one) >= 0), None)
            if verb:
                yield Found(at, verb, _partner(words, verb), forward=True)
        elif (verbs := lexicon.noun(word)) and _stands(words, at, verbs[0]):
            yield Found(at, verbs[0], forward=True)


def _stands(words: Sequence[str], at: int, verb: Verb) -> bool:
    """Whether a word is the name of a doing there: `verantwoordelijk omgaan met` makes nobody responsible."""
    return verb.effect is not Effect.PASSES or at + 1 == len(words) or words[at + 1] in PREPOSITIONS


def heading(words: Sequence[str], lexicon: Lexicon) -> Found | None:
    """The name of a doing that heads a group of words, with nothing before it but what qualifies it."""
    for found in names(words, lexicon):
        before = words[: found.at]
        if all(word in ARTICLES or word in ADVERBS or word in GOOD or word.endswith(QUALIFIES) for word in before):
            return found
        return None
    return None


def participle(words: Sequence[str], lexicon: Lexicon) -> Found | None:
    """The participle of a passive, with the word of its part or partner."""
    for at, word in enumerate(words):
        for verb in lexicon.done.get(word, ()):
            place = _partner(words, verb)
            if not verb.partners or place >= 0:
                return Found(at, verb, place)
    return None


def opaque(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether words begin with what looks like a verb that is not in the list."""
    word = words[0] if words else ""
    if len(word) < _SHORTEST or not word.endswith("t"):
        return False
    return not (word in NO_VERBS or word in ADVERBS or lexicon.noun(word))
