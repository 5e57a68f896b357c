"""Whether a Dutch sentence denies some of its words."""

from collections.abc import Sequence

from ibplint.prose.listed import listed

_RIGHT = {"geen": 9, "zonder": 5, "noch": 6}
# What is done without ends here: "zonder toestemming bij de AP".
_STOPS = listed("en bij aan in op voor met via door is kan mag wordt worden zijn krijgt heeft moet gaat doet uiterlijk")
_WHOLE = frozenset({"niet", "nooit", "nimmer", "niemand", "nergens", "geenszins", "evenmin"})
_LACKS = frozenset({"ontbreekt", "ontbreken", "ontbrak", "ontbraken"})
_ONLY = frozenset({"alleen", "slechts", "enkel", "uitsluitend", "zozeer", "zelden"})
_MORE = listed("langer meer later eerder verder minder hoger lager vaker ouder jonger groter kleiner anders")
_BESIDE = frozenset({"al dan", "wel of", "of", "zo", "dan wel"})
# Behind "niet" these mean that it denies what follows alone.
_PART = listed("aan alle bij binnen door elke via voor iedere in met op per te uit van vanuit vanwege als namens naar")
_FAR = 7

# A sentence without any of these denies nothing.
DENYING = _WHOLE | _LACKS | _RIGHT.keys() | {"plaats"}


def negated(words: Sequence[str], clause: Sequence[int], first: int, last: int) -> bool:
    """Whether an odd number of denials govern the words from `first` up to and including `last`.

    "Zonder toestemming mag het niet" asks for consent.
    """
    outside = [at for at in range(len(words)) if not first <= at <= last]
    without = [at for at in range(first) if words[at] == "zonder" and clause[at] == clause[first]]
    governing = [words[at] for at in outside if words[at] in DENYING and _governs(words, clause, at, first, without)]
    if "zonder" in governing and any(words[at] in _WHOLE or words[at] == "geen" for at in outside):
        return False
    return len(governing) % 2 == 1


def _governs(words: Sequence[str], clause: Sequence[int], at: int, first: int, without: Sequence[int]) -> bool:
    """Whether a denial governs the words; `without` is where a "zonder" stands before these in their clause."""
    word, same = words[at], clause[at] == clause[first]
    if word in _RIGHT:
        return same and 0 < first - at <= _RIGHT[word] and not _excused(words, at, first)
    if without and without[0] < at:
        # "Zonder grondslag wordt niet verwerkt" asks for a ground.
        return same and at < first and word in _WHOLE and not idle(words, at)
    if word == "plaats" and tuple(words[at - 1 : at + 2]) == ("in", "plaats", "van"):
        return same and 0 < first - at <= _FAR
    if word in _LACKS:
        return same
    if word not in _WHOLE or not same or idle(words, at):
        return False
    return at < first or at + 1 == len(words) or words[at + 1] not in _PART


def _excused(words: Sequence[str], at: int, first: int) -> bool:
    """Whether the words are out of reach: "zonder onredelijke vertraging", "geen ander dan de FG"."""
    if words[at] == "zonder":
        return _litotes(words[at + 1]) or not _STOPS.isdisjoint(words[at:first])
    return words[at + 1] in {"ander", "andere", "uitzondering"} and "dan" in words[at:first]


def idle(words: Sequence[str], at: int) -> bool:
    """Whether a "niet" denies nothing: "niet alleen", "al dan niet", "niet langer dan nodig", "niet meer"."""
    behind = words[at + 1] if at + 1 < len(words) else ""
    if behind in _ONLY or _litotes(behind) or (words[at], behind) == ("nooit", "af"):
        return True
    if " ".join(words[max(at - 2, 0) : at]) in _BESIDE or (at and words[at - 1] == "of"):
        return True
    return behind in _MORE


def _litotes(word: str) -> bool:
    return word.startswith("on") and not word.startswith(("onder", "ontv", "ontw")) and len(word) > _FAR
