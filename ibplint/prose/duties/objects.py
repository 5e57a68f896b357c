"""What a verb is about, and the words beside which it decides or does nothing."""

from collections.abc import Sequence

from ibplint.model.prose import Word
from ibplint.prose.duties.forms import Found
from ibplint.prose.duties.grammar import ADVERBS, PREPOSITIONS, PRONOUNS
from ibplint.prose.duties.lexicon import Verb

_OWN = frozenset(["eigen", "zijn", "haar", "diens"])
# `stelt zich op` sets nothing up.
_ITSELF = "zich"
# Behind it stands who does it: `het auditplan wordt vastgesteld door de FG`.
_BY = "door"
_WORK = (
    "taak",
    "taken",
    "werk",
    "functie",
    "plan",
    "rol",
    "advies",
    "advie",
    "toezicht",
    "oordeel",
    "onafhankelijk",
    "positie",
)
_NEAR = 8


def is_work(word: str) -> bool:
    """Whether a word names what a supervisor makes: advice, a plan, an opinion."""
    return word.startswith(_WORK) or word.endswith(_WORK)


def extent(words: Sequence[Word], found: Found) -> tuple[int, int, tuple[int, ...]]:
    """The first and last word of a duty, and the words that it is about."""
    about = _about([word.text for word in words], found)
    places = [found.at, *([found.beside] if found.beside >= 0 else []), *about]
    return min(places), max(places), about


def excused(verb: Verb, words: Sequence[str], found: Found, after: str = "") -> str:
    """The word beside which a verb is not of its kind (`voert audits uit`), or that makes it one's own work.

    `after` is the word with which a subordinate clause begins behind these words: `stelt vast dat`; or the pronoun that
    is its subject: who decides whether he does something, decides on his own work.
    """
    if verb.clears:
        return ""
    if after in PRONOUNS:
        return after
    about = [words[place] for place in _about(words, found)]
    if found.end + 1 < len(words):
        about.append(words[found.end + 1])
    about += [after] if after and found.end >= len(words) - 1 else []
    for number, word in enumerate(about):
        if word in verb.but or word == _ITSELF:
            return word
        own = word in _OWN and any(map(is_work, about[number + 1 : number + 4]))
        if own:
            return word
    return ""


def _about(words: Sequence[str], found: Found) -> tuple[int, ...]:
    """The places of the words that a verb is about: between its parts, else behind it, else before it."""
    if found.forward and found.beside > found.at + 1:
        return tuple(range(found.at + 1, found.beside))
    start = found.end + 1
    if start < len(words) and words[start] in ("van", "voor", "op", "over", "om", "aan", "bij", "met"):
        start += 1
    behind: list[int] = []
    for place in range(start, min(len(words), start + _NEAR)):
        if words[place] == _BY or (words[place] in PREPOSITIONS and behind):
            break
        behind.append(place)
    if behind or found.forward:
        return tuple(behind)
    before: list[int] = []
    for place in range(_first(words, found) - 1, -1, -1):
        if words[place] in PREPOSITIONS:
            break
        if words[place] not in ADVERBS:
            before.append(place)
    return tuple(sorted(before))


def _first(words: Sequence[str], found: Found) -> int:
    """The first word of an infinitive, with `te` and the part before it."""
    if found.at and words[found.at - 1] == "te":
        return found.beside if found.beside == found.at - 2 else found.at - 1
    return found.at
