"""The clauses of a sentence: as far as a "niet" or a "was" in it carries."""

import re

from ibplint.model.prose import Prose, Sentence
from ibplint.prose.listed import listed
from ibplint.prose.remembered import remembered

_CUT = re.compile(r"[;:–—]|\s-\s|,")
_OPENERS = listed(
    "als dan die dat doch echter hij hoewel indien maar mits omdat ondanks tenzij terwijl toch waar waarbij "
    "waardoor waarin waarmee waarna waaronder waarop waarvan waarvoor want wanneer wat we welke wie wij zij ze zodat "
    "zodra zolang"
)
# In front of these a clause also begins without a comma.
_SHARP = listed("dat echter hoewel indien maar mits omdat tenzij terwijl waarbij waardoor want wanneer zodat zodra")
_FINITE = listed(
    "bestaat dient dienen gaat gaan geldt gelden heeft hebben is kan kunnen ligt krijgt maakt mag moet moeten "
    "staat staan wordt  worden zal zijn zorgt zullen"
)
_THEY_DO = listed("doen geven houden krijgen leren maken melden nemen oefenen volgen vragen werken")
_BEFORE_DIE = listed("aan als bij binnen door en in met naar namens of om op over tot uit van via voor volgens zonder")
_SUBJECTS = listed("die dit deze hij zij ze dat er het daar")
_RELATIVE = listed("die dat wat waar waarbij waardoor waarin waarmee waarop waarvan waarvoor wie")
# "Elk incident, ook wanneer het niet is gemeld, komt in het register".
_SUPPOSING = listed("als hoewel indien wanneer zodra zolang")
_PRONOUNS = listed("hij ik men we wij ze zij")
# Behind "als" these are its subject: "bij de directeur als zij er niet is", not "zowel de ouders als de school".
_SUPPOSED = _PRONOUNS | listed("er iemand je niemand u")
# How a verb ends with he, she or it, and hardly any noun does.
_VERB = re.compile(r"(?:dt|gt|kt|pt|mt|eert|elt|oert|eft)$")
_DENYING = listed("niet geen nooit niets")
_DENIED, _OBJECTS = listed("niet nooit"), listed("de een haar het hun je onze ons zijn")
_NO_VERBS = listed("alleen behoudens binnen boven bovendien buiten en geen tegen tussen")
_NEAR = 4


@remembered
def clauses(prose: Prose, number: int) -> tuple[int, ...]:
    """For each word of a sentence which clause it is in; what stands in brackets has clauses below zero."""
    return _clauses(prose.sentences[number])


def _clauses(sentence: Sentence) -> tuple[int, ...]:
    found: list[int] = []
    open_ones, latest, opener = [0], 0, ""
    between = _between(sentence)
    words = [word.text for word in sentence.words]
    for position in range(len(words)):
        text = between[position]
        for sign in text:
            if sign in "([":
                latest += 1
                open_ones.append(-latest)
            elif sign in ")]" and len(open_ones) > 1:
                open_ones.pop()
        if _begins(words, between, position) or _closes(words, between, position, opener):
            opener = words[position]
            latest += 1
            open_ones[-1] = latest if len(open_ones) == 1 else -latest
        found.append(open_ones[-1])
    return tuple(found)


def _between(sentence: Sentence) -> list[str]:
    """What stands in front of each word."""
    ends = [0, *(word.end for word in sentence.words)]
    return [sentence.text[end : word.start] for end, word in zip(ends, sentence.words, strict=False)]


def _begins(words: list[str], between: list[str], position: int) -> bool:
    """Whether a clause begins with a word: behind a sign, unless it is one in a row of things."""
    if not position:
        return False
    word, space = words[position], between[position] == " "
    if (words[0] == "om" and _purpose_ends(words, position)) or (word == "om" and _other_purpose(words, position)):
        return True
    cut = None if space else _CUT.search(between[position])
    goes_on = word == "en" and _new_verb(words[position + 1 : position + 1 + _NEAR])
    if cut is None or ("(" in between[position] and cut[0] == ","):
        return word in _SHARP or _relative(words, position) or goes_on or _supposes(words, position)
    if cut[0] != ",":
        return True
    if word == "en" and _of_many(words[position + 1 : position + 1 + _NEAR]):
        return True
    return word in _OPENERS or goes_on or _after_denial(words, position) or not _in_row(words, between, position)


def _purpose_ends(words: list[str], position: int) -> bool:
    """Whether what a sentence is for ends before a word: "om niemand op te houden | maken we de DPIA later"."""
    return position > 1 and words[position - 2] == "te" and "te" not in words[: position - 2]


def _other_purpose(words: list[str], position: int) -> bool:
    """Whether another thing is asked than one that was denied: "om het niet te gebruiken of om het mee te krijgen"."""
    before = words[:position]
    if before[-1] not in {"en", "of"} or "om" not in before:
        return False
    return not _DENYING.isdisjoint(before[len(before) - before[::-1].index("om") :])


def _of_many(follows: list[str]) -> bool:
    """Whether people and what they do follow: ", en medewerkers krijgen training"."""
    if len(follows) < _NEAR - 1:
        return False
    return follows[0].endswith(("ers", "gen", "ren", "ten", "aars", "ders", "gas")) and follows[1] in _THEY_DO


def _after_denial(words: list[str], position: int) -> bool:
    """Whether a verb with its object follows one that was denied: "delen het niet, vergrendelen hun scherm"."""
    verb, follows = words[position], words[position + 1 : position + 2]
    if words[position - 1] not in _DENIED or verb in _NO_VERBS:
        return False
    return bool(verb.endswith("en") or _VERB.search(verb)) and not _OBJECTS.isdisjoint(follows)


def _closes(words: list[str], between: list[str], position: int, opener: str) -> bool:
    """Whether a comma ends a relative clause, "de AVG, die de Wbp vervangt, en de UAVG", or one that supposes."""
    if "," not in between[position]:
        return False
    if opener in _SUPPOSING:
        return words[position] in _FINITE or _VERB.search(words[position]) is not None
    return opener in _RELATIVE and words[position - 1].endswith(("t", "en"))


def _relative(words: list[str], position: int) -> bool:
    """Whether a "die" or "wat" begins a clause of its own: "gegevens die", not "via die"; "wissen van wat"."""
    if words[position] == "wat":
        return words[position - 1] in _BEFORE_DIE
    return words[position] == "die" and words[position - 1] not in _BEFORE_DIE


def _supposes(words: list[str], position: int) -> bool:
    """Whether an "als" begins a clause of its own without a comma."""
    return words[position] == "als" and not _SUPPOSED.isdisjoint(words[position + 1 : position + 2])


def _new_verb(follows: list[str]) -> bool:
    """Whether a verb of its own stands behind an "en": "en kan", "en houdt", "en die leidt", "en hij praat"."""
    if follows and follows[0] in _PRONOUNS:
        return True
    if not _FINITE.isdisjoint(follows) or (follows and _VERB.search(follows[0])):
        return True
    return bool(follows) and follows[0] in _SUBJECTS and any(_VERB.search(word) for word in follows)


def _in_row(words: list[str], between: list[str], position: int) -> bool:
    """Whether a comma stands between the things of a row: another comma, or "en" or "of", follows soon."""
    near = range(position, min(position + 1 + _NEAR, len(words)))
    return any(words[at] in {"en", "of", "noch"} or (at > position and between[at].startswith(",")) for at in near)
