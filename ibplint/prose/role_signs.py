"""A sentence as its words with one sign for the name of each role: `<fg> is ook <privacy-officer>`."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.duties.grammar import ADVERBS, BE, JOINS, POINTING, PREPOSITIONS, PRONOUNS
from ibplint.prose.duties.leads import heading_roles
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.meant import meant, owner, section_roles
from ibplint.prose.duties.who import role_at
from ibplint.prose.listed import listed
from ibplint.prose.rows import row

IS = r"(?:is|wordt|blijft|fungeert|treedt|vervult|bekleedt|combineert|werkt(?= (?:ook )*als))"
WORKS = ("taken", "taak", "rol", "functie")
_ALSO = listed("tevens ook eveneens daarnaast tegelijk tegelijkertijd")
_WORK = listed("rol functie taak taken werkzaamheden")
_WHOSE, _HIM = listed("haar zijn diens"), listed("haar hem")
_REPLACES = listed("waar over waargenomen overgenomen vervangt vervangen valt springt")
# What may stand between a verb and a role without being somebody else.
_SMALL = listed(
    "de het een onze ons zelf nu thans tijdelijk voorlopig vooralsnog plaatsvervangend plv waarnemend interim"
)
_PAIRS = frozenset(
    {("benoemd", "tot"), ("aangewezen", "als"), ("aangesteld", "als"), ("op", "als"), ("werkzaam", "als")}
)
# Functions that are none of our roles and decide on what is processed, or see to it.
_HEADS = ("hoofd", "manager", "teamleider", "directeur")
_DECIDES = re.compile(
    r"(?:informatie|ict|it|applicatie|systeem|netwerk|inkoop|personeels|facilitair)\w*?"
    r"(?:adviseur|manager|beheerder|hoofd|coordinator|architect)|\w+directeur"
)
ANOTHER = "andere"
_AMOUNTS = listed("fte wtf uur uren dag dagen dagdeel dagdelen procent")
VERB_FIRST = re.compile(rf"{IS}\b")


class RoleSigns(NamedTuple):
    """A sentence as words and signs of roles; `places` are the first and last word of each."""

    text: str
    places: tuple[tuple[int, int], ...]


def role_signs(prose: Prose, sentence: Sentence, lexicon: Lexicon) -> RoleSigns:
    """The words of a sentence in the forms in which roles are looked for."""
    words = [word.text for word in sentence.words]
    parts: list[str] = []
    places: list[tuple[int, int]] = []
    if words and VERB_FIRST.match(words[0]) and (whose := _above(prose, sentence, lexicon)):
        parts, places = [f"<{whose}>"], [(-1, -1)]
    at = 0
    while at < len(words):
        role, length = role_at(words, at, lexicon)
        if not role and _of_another(words, at):
            role = owner(prose, sentence, lexicon, beside=_first_role(words, lexicon))
        if not role and (words[at] in PRONOUNS or (not at and words[at] in POINTING)):
            role = next(iter(meant(prose, sentence, lexicon)), "")
        if not role:
            role, length = _another(words, at)
        length = length or _amount(words, at)
        if sign := f"<{role}>" if role else _plain(words, at):
            parts.append(sign)
            places.append((at, at + max(length, 1) - 1))
        at += max(length, 1)
    return RoleSigns(" ".join(parts), tuple(places))


def _of_another(words: Sequence[str], at: int) -> bool:
    """Whether a word tells whose work somebody does, or whom he replaces: `neemt haar taken waar`, `vervangt hem`."""
    after = words[at + 1] if at + 1 < len(words) else ""
    whose = words[at] in _WHOSE and after in _WORK
    return (whose or (words[at] in _HIM and after not in _WORK)) and not _REPLACES.isdisjoint(words)


def _first_role(words: Sequence[str], lexicon: Lexicon) -> str:
    return next((role for at in range(len(words)) if (role := role_at(words, at, lexicon)[0])), "")


def _another(words: Sequence[str], at: int) -> tuple[str, int]:
    """Whether a function begins at a word that is none of our roles and decides or sees to it, and how long it is."""
    after = words[at + 1] if at + 1 < len(words) else ""
    if words[at] in _HEADS and len(after) > 1 and after not in PREPOSITIONS | JOINS | BE | ADVERBS:
        return ANOTHER, 2
    return (ANOTHER, 1) if _DECIDES.fullmatch(words[at]) else ("", 0)


def _amount(words: Sequence[str], at: int) -> int:
    """How many words tell how much of a week: `voor 0,5 fte`, `voor een dag per week`."""
    if words[at] != "voor" or _AMOUNTS.isdisjoint(words[at + 2 : at + 3]):
        return 0
    return 5 if words[at + 3 : at + 4] == ["per"] else 3


def _plain(words: Sequence[str], at: int) -> str:
    """A word that is no role, in the form in which the forms have it; "" for one that says nothing here."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    if _amount(words, at) or word in _SMALL or (word, after) in _PAIRS:
        return ""
    if word == "als" and after in _SMALL:
        return "indien"
    return "ook" if word in _ALSO else "werk" if word in _WORK else word


def _above(prose: Prose, sentence: Sentence, lexicon: Lexicon) -> str:
    """Whose a sentence is that begins with its verb: by the name that opens its paragraph, row or section."""
    if sentence.where is Where.CELL:
        cells = (prose.sentences[number] for number in row(prose, sentence))
        found = next((heading_roles(one.text, lexicon) for one in cells if one.column == 0), ())
    else:
        found = section_roles(prose, sentence, lexicon)
    return found[0] if len(found) == 1 else ""
