"""Whether a text asserts what it says: not when it denies it, or speaks of the past."""

from typing import NamedTuple

from ibplint.model.prose import Prose
from ibplint.prose.clauses import clauses
from ibplint.prose.condition import SUPPOSING, conditional
from ibplint.prose.negation import DENYING, Denials, denials, negated
from ibplint.prose.past import ENDING, TELLING, past
from ibplint.prose.remembered import remembered

_SIGNS = DENYING | ENDING | SUPPOSING
_NONE = Denials((), ())


class Stance(NamedTuple):
    """What a sentence says of some of its words: that they are not so, that they were once, that they may be."""

    negated: bool
    past: bool
    conditional: bool


_ASSERTED = Stance(negated=False, past=False, conditional=False)
_DENIED = Stance(negated=True, past=False, conditional=False)


class _Said(NamedTuple):
    """The words of a sentence, the clause of each, and the places of those that may deny, end or suppose something.

    `ends`: one of them may say that something is over.
    """

    words: tuple[str, ...]
    clause: tuple[int, ...]
    denied: Denials
    telling: tuple[int, ...]
    supposing: tuple[int, ...]
    ends: bool


def stance(prose: Prose, sentence: int, first: int, last: int) -> Stance:
    """How a sentence, and the lead above its list, stand to the words from `first` up to and including `last`."""
    lead = prose.sentences[sentence].lead
    if sentence not in _signed(prose):
        return _ASSERTED if lead < 0 or not _lead_denies(prose, lead) else _DENIED
    said = _said(prose, sentence)
    at = (said.words, said.clause, first, last)
    denied = bool(said.denied.meant) and negated(*at, said.denied)
    return Stance(
        denied != (lead >= 0 and _lead_denies(prose, lead)),
        said.ends and past(*at, said.telling),
        bool(said.supposing) and conditional(*at, said.supposing),
    )


@remembered
def _lead_denies(prose: Prose, lead: int) -> bool:
    """Whether a lead denies the entries below it: "Het is niet toegestaan om:"."""
    words, clause, denied, *_ = _said(prose, lead)
    end = len(words)
    return bool(denied.meant) and negated((*words, ""), (*clause, clause[-1]), end, end, denied)


@remembered
def _signed(prose: Prose) -> frozenset[int]:
    """The sentences with a word that may deny, end or suppose something."""
    there = _SIGNS & prose.index.keys()
    return frozenset[int]().union(*[prose.index[word] for word in there])


@remembered
def _said(prose: Prose, number: int) -> _Said:
    words = tuple([word.text for word in prose.sentences[number].words])
    signs = _SIGNS.intersection(words)
    if not signs:
        return _Said(words, (), _NONE, (), (), ends=False)
    ends = not signs.isdisjoint(ENDING)
    return _Said(
        words,
        clauses(prose, number),
        _NONE if signs.isdisjoint(DENYING) else denials(words),
        _places(words, TELLING) if ends else (),
        () if signs.isdisjoint(SUPPOSING) else _places(words, SUPPOSING),
        ends,
    )


def _places(words: tuple[str, ...], of: frozenset[str]) -> tuple[int, ...]:
    return tuple([at for at, word in enumerate(words) if word in of])
