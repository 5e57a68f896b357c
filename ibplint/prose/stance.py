"""Whether a text asserts what it says: not when it denies it, or speaks of the past."""

from typing import NamedTuple, cast

from ibplint.model.prose import Prose
from ibplint.prose.clauses import clauses
from ibplint.prose.condition import SUPPOSING, conditional
from ibplint.prose.negation import DENYING, Denials, denials, negated
from ibplint.prose.past import ENDING, TELLING, past

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
        denied != _lead_denies(prose, lead),
        said.ends and past(*at, said.telling),
        bool(said.supposing) and conditional(*at, said.supposing),
    )


def _lead_denies(prose: Prose, lead: int) -> bool:
    """Whether a lead denies the entries below it: "Het is niet toegestaan om:"."""
    if lead < 0:
        return False
    key = (_lead_denies, lead)
    known = prose.memory.get(key)
    if known is None:
        words, clause, denied, *_ = _said(prose, lead)
        end, told = len(words), bool(denied.meant)
        known = prose.memory[key] = told and negated((*words, ""), (*clause, clause[-1]), end, end, denied)
    return bool(known)


def _signed(prose: Prose) -> frozenset[int]:
    """The sentences with a word that may deny, end or suppose something."""
    known = prose.memory.get(_signed)
    if not isinstance(known, frozenset):
        there = _SIGNS & prose.index.keys()
        known = prose.memory[_signed] = frozenset[int]().union(*[prose.index[word] for word in there])
    return known


def _said(prose: Prose, number: int) -> _Said:
    key = (_said, number)
    known = prose.memory.get(key)
    if known is None:
        known = prose.memory[key] = _read(prose, number)
    return cast("_Said", known)


def _read(prose: Prose, number: int) -> _Said:
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
