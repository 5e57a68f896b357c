"""Whether a Dutch sentence tells of some of its words as something that was."""

import re
from collections.abc import Sequence
from itertools import pairwise

from ibplint.model.late_pattern import late
from ibplint.model.months import MONTHS
from ibplint.prose.listed import listed

_THEN = listed("voorheen destijds vroeger toentertijd indertijd was waren gold golden luidde heette heetten")
_ENDED = listed("ingetrokken vervallen opgeheven afgeschaft uitgefaseerd afgelopen")
_ONGOING = listed("wordt worden kan kunnen mag mogen moet moeten zal zullen als indien wanneer indien")
_FORMER = listed("vroegere voormalige voormalig toenmalige toenmalig oude vorige eerdere")
_REPLACED = {("vervangen", "door"), ("opgevolgd", "door"), ("opgegaan", "in"), ("overgegaan", "in")}
_REPLACES = {("vervangt",), ("opvolger", "van"), ("opvolging", "van"), ("vervanging", "van")}
_IF = frozenset({"als", "indien", "wanneer", "of", "zodra", "tenzij"})
_YEAR = re.compile(r"(?:19|20)\d\d")
# A term that runs until a day is no past.
_RUNS = late(r"geld.*|loop.*|bewa.*|termijn.*|benoemd|aangesteld|vastgesteld|mandaat.*|uiterlijk|duurt|contract.*")
# What somebody was given is taken back as a measure: `Bij vertrek vervallen alle rechten`.
_GRANTED = late(
    r".*(?:rechten|toegang|accounts?|autorisaties?|bevoegdheden|machtigingen|wachtwoord|wachtwoorden|passen|sleutels"
    r"|toestemming|toestemmingen|privileges|mandaat)"
)
_FAR, _NEAR = 9, 3
# What ends first, is the beginning of what the sentence says: `drie jaar nadat de verklaring is vervallen`.
_AFTER = "nadat"
# The subject of a whole sentence stands in its first words.
_OPENS = 2

# What a text said of something, and what was done to that: `Verwijzingen naar de Wbp, die er nog in stonden, zijn weg`.
_SAYING = listed(
    "verwijzing verwijzingen vermelding vermeldingen passage passages bepaling bepalingen verwijst verwezen paragraaf"
    " paragrafen term termen begrip begrippen artikel artikelen alinea alineas"
)
_STRUCK = listed(
    "geschrapt verwijderd vervangen aangepast gewijzigd geactualiseerd bijgewerkt weggehaald gehaald verdwenen"
    " doorgehaald herzien omgezet opgeschoond gecorrigeerd uitgehaald weggelaten"
)
_OUT = "geschrapt"
_TOLD = listed("verwezen verwees stond stonden genoemd gestaan")
_DONE = listed("is zijn werd werden hebben heeft")
_WHO = listed("die dat welke")

_OVER = listed("meer langer tot plaats vervangen vervangt opgevolgd opgegaan overgegaan opvolger opvolging vervanging")

# A sentence without any of these tells of nothing that is over.
ENDING = _THEN | _ENDED | _FORMER | _OVER | _STRUCK
# Of the words of a clause these tell.
TELLING = _THEN | _ENDED | _FORMER | _ONGOING | _IF | {"niet"}


def past(words: Sequence[str], clause: Sequence[int], first: int, last: int, telling: Sequence[int]) -> bool:
    """Whether the words from `first` up to and including `last` are said to be over, or to have been replaced.

    `telling` are the places of the words that tell so of their clause, or that it still goes on.
    """
    same = [at for at in telling if clause[at] == clause[first] and not first <= at <= last]
    said = {words[at] for at in same}
    if said & _THEN and not (said & {"was", "waren"} and said & _IF):
        return True
    ended = any(words[at] in _ENDED and _AFTER not in words[max(at - _FAR, 0) : at] for at in same)
    if ended and not said & _ONGOING and not _taken_back(words, clause, first):
        return True
    if any(words[at] in _ENDED and clause[at] < 0 and 0 < at - last <= _NEAR for at in telling):
        # `Wbp (vervallen per 25 mei 2018)`.
        return True
    if any(words[at] in _FORMER and 0 < first - at <= _NEAR for at in same):
        return True
    if _no_longer(words, same) or _replaced(words, clause, first, last) or _until(words, clause, first, last):
        return True
    return _struck(words, clause, first, last)


def _struck(words: Sequence[str], clause: Sequence[int], first: int, last: int) -> bool:
    """Whether what a text said of the words, or the words with a clause of their own, was taken out of that text."""
    said = any(words[at] in _SAYING and clause[at] == clause[first] for at in range(max(first - _FAR, 0), first))
    said = said or not _TOLD.isdisjoint(words[last + 1 : last + 1 + _NEAR])
    if not said and _WHO.isdisjoint(words[last + 1 : last + 2]):
        return False
    ends = [at for at, word in enumerate(words) if word in _STRUCK and not first <= at <= last]
    return any(
        _was_done(words, clause, last, at)
        for at in ends
        if said or (at > last and words[at] == _OUT and clause[at] != clause[last + 1])
    )


def _was_done(words: Sequence[str], clause: Sequence[int], last: int, at: int) -> bool:
    """Whether a word tells what was done, and of nothing that has a clause between; what still must be was not."""
    if at == last + 1:
        return True
    behind = [one for one in range(last + 1, at) if words[one] in _DONE and words[one + 1] not in _TOLD]
    before = [one for one in range(at + 2) if one < len(words) and words[one] in _DONE and clause[one] == clause[at]]
    done = behind[:1] or before[-1:]
    return bool(done) and clause[done[0]] == clause[at] and "nog" not in words[done[0] : at]


def _taken_back(words: Sequence[str], clause: Sequence[int], first: int) -> bool:
    """Whether a clause is about what somebody was given: what ends is that, and no rule."""
    told = any(of == clause[first] and _GRANTED.fullmatch(word) for word, of in zip(words, clause, strict=False))
    return told or any(map(_GRANTED.fullmatch, words[:_OPENS]))


def _no_longer(words: Sequence[str], same: Sequence[int]) -> bool:
    """Whether a clause says "niet meer" or "niet langer", and not "niet langer dan nodig"."""
    return any(
        words[at] == "niet" and words[min(at + 1, len(words) - 1)] in {"meer", "langer"} and "dan" not in words[at:]
        for at in same
    )


def _replaced(words: Sequence[str], clause: Sequence[int], first: int, last: int) -> bool:
    """What is replaced by something stands before it; what something replaces stands behind it."""
    behind = words[last + 1 : last + _FAR]
    by = any(pair in _REPLACED and _ONGOING.isdisjoint(behind[:at]) for at, pair in enumerate(pairwise(behind)))
    before = words[max(first - 5, 0) : first]
    of = any(pair in _REPLACES for pair in pairwise(before)) or "in de plaats van" in " ".join(before)
    near = range(max(first - 3, 0), first)
    return by or of or any((words[at],) in _REPLACES and clause[at] == clause[first] for at in near)


def _until(words: Sequence[str], clause: Sequence[int], first: int, last: int) -> bool:
    """Whether "tot 25 mei 2018" stands in the same clause, or in the brackets that follow."""
    reach = range(max(first - _NEAR - 2, 0), min(last + _FAR, len(words)))
    for at in reach:
        if words[at] != "tot" or first <= at <= last or not _date(words[at + 1 : at + 6]):
            continue
        if any(_RUNS.fullmatch(word) for word in words[max(at - _FAR, 0) : at]):
            continue
        if clause[at] == clause[first] or (
            at > last and clause[last + 1] < 0 and clause[at] < 0 and at - last <= _NEAR
        ):
            return True
    return False


def _date(words: Sequence[str]) -> bool:
    rest = [word for word in words if word not in {"en", "met", "uiterlijk"}][:3]
    if rest[:1] and _YEAR.fullmatch(rest[0]):
        return True
    return any(word in MONTHS for word in rest[:2]) and any(_YEAR.fullmatch(word) for word in rest)
