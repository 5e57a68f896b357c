"""Whether a text asserts what it says: not when it denies it, or speaks of the past."""

from typing import NamedTuple, cast

from ibplint.model.prose import Prose
from ibplint.prose.clauses import clauses
from ibplint.prose.condition import SUPPOSING, conditional
from ibplint.prose.negation import DENYING, negated
from ibplint.prose.past import ENDING, past

_SIGNS = DENYING | ENDING | SUPPOSING


class Stance(NamedTuple):
    """What a sentence says of some of its words: that they are not so, that they were once, that they may be."""

    negated: bool
    past: bool
    conditional: bool


def stance(prose: Prose, sentence: int, first: int, last: int) -> Stance:
    """How a sentence, and the lead above its list, stand to the words from `first` up to and including `last`."""
    words, signs = _words(prose, sentence)
    parts = clauses(prose, sentence) if signs else ()
    denied = not signs.isdisjoint(DENYING) and negated(words, parts, first, last)
    return Stance(
        denied != _lead_denies(prose, prose.sentences[sentence].lead),
        not signs.isdisjoint(ENDING) and past(words, parts, first, last),
        not signs.isdisjoint(SUPPOSING) and conditional(words, parts, first, last),
    )


def _lead_denies(prose: Prose, lead: int) -> bool:
    """Whether a lead denies the entries below it: "Het is niet toegestaan om:"."""
    if lead < 0:
        return False
    words, signs = _words(prose, lead)
    if not words or signs.isdisjoint(DENYING):
        return False
    parts = clauses(prose, lead)
    return negated((*words, ""), (*parts, parts[-1]), len(words), len(words))


def _words(prose: Prose, number: int) -> tuple[tuple[str, ...], frozenset[str]]:
    """The words of a sentence, and those of them that may deny, end or suppose something."""
    key = (_words, number)
    known = prose.memory.get(key)
    if known is None:
        words = tuple(word.text for word in prose.sentences[number].words)
        known = prose.memory[key] = (words, _SIGNS.intersection(words))
    return cast("tuple[tuple[str, ...], frozenset[str]]", known)
