"""Whether a Dutch sentence denies some of its words."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from ibplint.prose.listed import listed

_RIGHT = {"geen": 9, "zonder": 5, "noch": 6}
# What is done without ends here: "zonder toestemming bij de AP".
_STOPS = listed("en bij aan in op voor met via door is kan mag wordt worden zijn krijgt heeft moet gaat doet uiterlijk")
_WHOLE = frozenset({"niet", "nooit", "nimmer", "niemand", "nergens", "geenszins", "evenmin"})
_LACKS = frozenset({"ontbreekt", "ontbreken", "ontbrak", "ontbraken"})
_ONLY = frozenset({"alleen", "slechts", "enkel", "uitsluitend", "zozeer", "zelden"})
_MORE = listed("langer meer later eerder verder minder hoger lager vaker ouder jonger groter kleiner anders")
_BESIDE = frozenset({"al dan", "wel of", "of", "zo", "dan wel", "wel en"})
# "Welke risico's worden aanvaard en welke niet" denies nothing.
_ASKING, _GOES_ON = listed("waar waarvoor wanneer wat welk welke wie"), frozenset({"", "en", "of", "maar"})
# "Gegevens tijdelijk niet gebruiken" is something that is done.
_FOR_A_WHILE = listed("tijdelijk voorlopig tijdje voorhands")
# "Van alles wat wij niet kunnen missen maken wij elke nacht een kopie".
_DEAR = frozenset({("kunnen", "missen"), ("kan", "missen"), ("mogen", "verliezen"), ("mag", "verliezen")})
# Behind "niet" these mean that it denies what follows alone.
_PART = listed("aan alle bij binnen door elke via voor iedere in met op per te uit van vanuit vanwege als namens naar")
# `Niet voordat de GMR heeft ingestemd`, `niet dan na instemming`: what follows comes first.
_FIRST, _ONLY_AFTER = listed("voordat alvorens vooraleer totdat"), listed("na nadat met indien wanneer als door")
# "In het register ontbreken er geen", "geen lek dat niet is vastgelegd": the one denial takes the other back.
_NOTHING, _THERE_IS = listed("niets niks"), listed("is zijn bestaat bestaan er")
_BETWEEN = listed("er hier daar daarin daarbij daarvan dus ook nog in het de dit deze ons onze register")
_FAR = 7

# A sentence without any of these denies nothing.
DENYING = _WHOLE | _LACKS | _RIGHT.keys() | {"plaats"}


class Denials(NamedTuple):
    """Where the words of a sentence stand that may deny, and those of them that do deny something."""

    all: tuple[int, ...]
    meant: tuple[int, ...]


def denials(words: Sequence[str]) -> Denials:
    """The places of the denials in a sentence; "leraren kunnen er niet bij, de directeur wel" says who can."""
    if words[-1] == "wel":
        return Denials((), ())
    found = tuple([at for at, word in enumerate(words) if word in DENYING])
    back = _taken_back(words, found)
    return Denials(
        found, tuple([at for at in found if at not in back and (words[at] not in _WHOLE or not idle(words, at))])
    )


def _taken_back(words: Sequence[str], found: Sequence[int]) -> frozenset[int]:
    """The places of denials that take one another back: of what is not lacking, and of none that is not so."""
    back = set[int]()
    for at in found:
        if words[at] in _LACKS:
            what = next((here for here in range(at + 1, len(words)) if words[here] not in _BETWEEN), at)
            if words[what] == "geen":
                back |= {at, what}
            elif words[what] in _NOTHING or words[at - 1] in _NOTHING:
                back.add(at)
        elif words[at] == "geen" and words[at - 1] in _THERE_IS:
            which = at + 2 + (words[at + 1 : at + 2] == ("enkel",))
            if words[which : which + 2] in (("dat", "niet"), ("die", "niet")):
                back |= {at, which + 1}
    return frozenset(back)


def negated(words: Sequence[str], clause: Sequence[int], first: int, last: int, denied: Denials) -> bool:
    """Whether an odd number of denials govern the words from `first` up to and including `last`.

    "Zonder toestemming mag het niet" asks for consent.
    """
    same = [at for at in denied.meant if clause[at] == clause[first] and not first <= at <= last]
    without = [at for at in same if at < first and words[at] == "zonder"]
    governing = [words[at] for at in same if _governs(words, at, first, without)]
    outside = [words[at] for at in denied.all if not first <= at <= last] if "zonder" in governing else []
    if any(word in _WHOLE or word == "geen" for word in outside):
        return False
    return len(governing) % 2 == 1


def _governs(words: Sequence[str], at: int, first: int, without: Sequence[int]) -> bool:
    """Whether a denial in their clause governs the words; `without` is where a "zonder" stands before these in it."""
    word = words[at]
    if at < first and not _FIRST.isdisjoint(words[at:first]):
        return False
    if word in _RIGHT:
        return 0 < first - at <= _RIGHT[word] and not _excused(words, at, first)
    if without and without[0] < at:
        # "Zonder grondslag wordt niet verwerkt" asks for a ground.
        return at < first and word in _WHOLE
    if word == "plaats" and tuple(words[at - 1 : at + 2]) == ("in", "plaats", "van"):
        return 0 < first - at <= _FAR
    if word in _LACKS:
        return True
    # Behind an "en" it denies what follows alone: "op een andere plek en niet te wissen".
    onward = at + 1 == len(words) or (words[at + 1] not in _PART and words[at - 1] != "en")
    return word in _WHOLE and (at < first or onward)


def _excused(words: Sequence[str], at: int, first: int) -> bool:
    """Whether the words are out of reach: "zonder onredelijke vertraging", "geen ander dan de FG"."""
    if words[at] == "zonder":
        if words[at - 1] == "of" and words[at - 2] == "met":
            return True
        return _litotes(words[at + 1]) or not _STOPS.isdisjoint(words[at:first])
    return words[at + 1] in {"ander", "andere", "uitzondering"} and "dan" in words[at:first]


def idle(words: Sequence[str], at: int) -> bool:
    """Whether a "niet" denies nothing: "niet alleen", "al dan niet", "niet langer dan nodig", "niet meer"."""
    behind = words[at + 1] if at + 1 < len(words) else ""
    if behind in _ONLY or _litotes(behind) or (words[at], behind) == ("nooit", "af"):
        return True
    if " ".join(words[max(at - 2, 0) : at]) in _BESIDE or (at and words[at - 1] == "of"):
        return True
    if at and words[at - 1] in _ASKING and (behind in _GOES_ON or "wel" in words[max(at - 3, 0) : at]):
        return True
    if (at and words[at - 1] in _FOR_A_WHILE) or tuple(words[at + 1 : at + 3]) in _DEAR:
        return True
    near = words[at + 1 : at + 1 + _FAR]
    if any(one == "dan" and after in _ONLY_AFTER for one, after in pairwise(near)):
        return True
    return behind in _MORE


def _litotes(word: str) -> bool:
    return word.startswith("on") and not word.startswith(("onder", "ontv", "ontw")) and len(word) > _FAR
