"""Whose doing it is: the roles that a group of words names as its head."""

from collections.abc import Sequence

from ibplint.model.prose import Word
from ibplint.prose.duties.grammar import ADVERBS, ARTICLES, JOINS, PREPOSITIONS, PRONOUNS, SOMEBODY
from ibplint.prose.duties.lexicon import Lexicon

OTHER = "?"
_NOMINATIVE = ("hij", "zij")
# Below the heading of a role it is the one that the heading names.
_OFFICER = ("de", "functionaris")
WE = ("wij", "we", "ik")
_AS = "als"
_ARTICLE = frozenset({"de", "het", "een", "onze"})
_ITS_OWN = ("functionaris", "rol", "persoon", "functie")


def roles_named(words: Sequence[str], lexicon: Lexicon) -> tuple[str, ...]:
    """The roles that head a group of words: `de FG en de privacy officer`; what follows a preposition is no head."""
    found: list[str] = []
    at = 0
    while at < len(words):
        if words[at] in PREPOSITIONS:
            break
        role, length = role_at(words, at, lexicon)
        if not role and not found and not _before_role(words[at]):
            break
        found += [role] if role else []
        at += length or 1
    return tuple(dict.fromkeys(found))


def _before_role(word: str) -> bool:
    """Whether a word may stand before the name of a role without being the one that is named: `de externe FG`."""
    return word in ARTICLES or word in ADVERBS or word in JOINS or word.endswith("e") or word.isdigit()


def role_at(words: Sequence[str], at: int, lexicon: Lexicon) -> tuple[str, int]:
    """The role whose name begins at a word, and how many words that takes; the longest name counts."""
    if at >= len(words) or words[at] not in lexicon.starts:
        return "", 0
    for length in range(min(lexicon.longest, len(words) - at), 0, -1):
        role = lexicon.roles.get(tuple(words[at : at + length]))
        # `ISO 27001` is a standard, whoever an ISO is.
        if role and not (at + length < len(words) and words[at + length][0].isdigit()):
            return role, length
    return "", 0


def role_first(words: Sequence[str], lexicon: Lexicon) -> tuple[str, int]:
    """The role that words begin with, at most an article before it, and behind which word its name ends."""
    at = int(not _ARTICLE.isdisjoint(words[:1]))
    role, length = role_at(words, at, lexicon)
    return role, at + length


def subject(words: Sequence[str], lexicon: Lexicon) -> tuple[str, ...] | None:
    """Whose a clause is by the words before its verb: None when these name nobody, () for a pronoun, else roles."""
    named = [word for word in words if word not in ADVERBS]
    if not named or named[0] in PREPOSITIONS:
        return None
    if named[0] in PRONOUNS or (named[0] in ("deze", "die") and (len(named) == 1 or named[1] in _ITS_OWN)):
        return ()
    if tuple(named) == _OFFICER and _OFFICER[1:] not in lexicon.roles:
        return ()
    return roles_named(named, lexicon) or (OTHER,)


def whose(before: Sequence[str], after: Sequence[Word], text: str, lexicon: Lexicon) -> tuple[str, ...] | None:
    """Whose a clause is by the words of a text before and behind its verb; None when they leave it open."""
    if not before or (after and after[0].text in _NOMINATIVE):
        # `Zijn bevindingen bespreekt hij`: whatever stands before, these are nobody's object.
        return ()
    told = _speaking(before, after, lexicon)
    if not told and after and after[0].text in WE:
        # `Dit beleid stel ik vast`: neither is this anybody's object.
        return roles_named([after[0].text], lexicon) or (OTHER,)
    named = told or subject(before, lexicon)
    if named is not None:
        return named
    proper = bool(after) and text[after[0].start : after[0].start + 1].isupper()
    return behind([word.text for word in after], lexicon, proper=proper)


def _speaking(before: Sequence[str], after: Sequence[Word], lexicon: Lexicon) -> tuple[str, ...]:
    """As which role somebody speaks: `Wij als bestuur stellen`, `Als bestuur stellen wij`; () where nobody does."""
    spoken = [word.text for word in after]
    if before[0] in WE and before[1:2] and before[1] == _AS:
        return roles_named(before[2:], lexicon)
    if before[0] == _AS and spoken and spoken[0] in WE:
        return roles_named(before[1:], lexicon)
    if before[-1] in WE and spoken[:1] == [_AS]:
        return roles_named(spoken[1:], lexicon)
    if before[-1] not in WE and spoken[:1] and spoken[0] in WE and spoken[1:2] == [_AS]:
        return roles_named(spoken[2:], lexicon)
    return ()


def speaks(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether words that begin with `als` tell as what somebody speaks: `Als bestuur stellen wij`."""
    role, length = role_at(words, 1, lexicon)
    after = range(length + 2, len(words))
    return bool(role) and any(words[at] in WE and words[at - 1] in lexicon.finite for at in after)


def behind(words: Sequence[str], lexicon: Lexicon, *, proper: bool = False) -> tuple[str, ...] | None:
    """Whose a clause is by the words right behind its verb: `Bij een datalek beslist het bestuur`.

    `proper`: these begin with a name.
    """
    at = 1 if words and words[0] in ARTICLES else 0
    if words and words[0] in PRONOUNS:
        return ()
    role, _ = role_at(words, at, lexicon)
    if role:
        return (role,)
    return (OTHER,) if at or proper or bool(SOMEBODY.intersection(words[:1])) else None
