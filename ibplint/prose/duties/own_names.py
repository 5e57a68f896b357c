"""The names that a text itself gives to roles: `Beleidsmedewerker privacy (BMP)`, abbreviations, and who holds them.

What a text says of an abbreviation wins over what it means elsewhere: with `PO: primair onderwijs` it is no role.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.duties.leads import heading_roles
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.persons import persons
from ibplint.prose.duties.so_named import named_so
from ibplint.prose.duties.who import role_at, role_first
from ibplint.prose.duties.writer import FIRST_PERSON, writer
from ibplint.prose.fold import fold
from ibplint.prose.remembered import remembered_once
from ibplint.prose.rows import column_heads, row
from ibplint.prose.words import words_of

_SHORT = r"[A-Z][A-Za-z&]{1,5}"
# `(PO)` behind a name.
BRACKETED = re.compile(rf"\s*\(\s*(?:[Aa]fgekort(?: tot)?:?\s*)?[‘'\"“]?({_SHORT})[’'\"”]?\s*[);,]")
_ENTRY = re.compile(rf"\W*({_SHORT})\W*(?:[:=–—]|\s-\s|\bstaat voor\b|\bbetekent\b)\s*(\w.*)", re.DOTALL)
_ALONE = re.compile(rf"\W*({_SHORT})\W*")
_HEAD = re.compile(r"\W*(?:afkorting|afk\b|verkorting|afgekort)", re.IGNORECASE)
_FEWEST_CAPITALS = 2
_OFFICER = "functionaris"
_DESCRIBING = frozenset({"die", "met", "voor", "welke", "belast", "aangewezen", "verantwoordelijk", "binnen", "van"})
_ITS_NAMES = ("functionaris", "gegevensbeschermingsfunctionaris", "fgfunctionaris")
# What is explained is a name, and no sentence.
_LONGEST = 8

Names = Mapping[tuple[str, ...], str]


@remembered_once
def own_lexicon(prose: Prose, lexicon: Lexicon) -> Lexicon:
    """The lexicon with the names that a text gives to roles; worked out once for a text."""
    named = _extended(lexicon, own_names(prose, lexicon))
    return _extended(named, _holders(prose, named))


def called(prose: Prose, lexicon: Lexicon) -> Mapping[str, frozenset[str]]:
    """The words that stand for who holds a role, by the folded key of that role; of a name each word that may do."""
    found: dict[str, set[str]] = {}
    for name, role in _holders(prose, _extended(lexicon, own_names(prose, lexicon))).items():
        if len(name) == 1 and name[0] in prose.index:
            found.setdefault(fold(role), set()).update(name)
    return {role: frozenset(names) for role, names in found.items()}


@remembered_once
def _holders(prose: Prose, lexicon: Lexicon) -> Names:
    """The roles by the names of those who hold them, and by the `ik` of the one who writes."""
    role = writer(prose, lexicon)
    spoken: Names = {(word,): role for word in FIRST_PERSON} if role else {}
    return {**persons(prose, lexicon), **spoken}


@remembered_once
def own_names(prose: Prose, lexicon: Lexicon) -> Names:
    """The roles by the names that a text gives them; "" for an abbreviation that is no role in this text."""
    found: dict[tuple[str, ...], str] = {}
    for sentence in prose.sentences:
        told = (_explained(prose, sentence, lexicon), _in_brackets(sentence, lexicon), named_so(sentence, lexicon))
        for short, role in chain.from_iterable(told):
            name = (fold(short),)
            if role or name in lexicon.roles:
                found.setdefault(name, role)
    if role := _the_officer(prose, lexicon):
        found.setdefault((_OFFICER,), role)
    return found


def _the_officer(prose: Prose, lexicon: Lexicon) -> str:
    """Whom a text means by `de functionaris`, where it has one of them in full and uses the short name of nobody else.

    "" where that does not show: below the heading of a role it is that role, and `elke functionaris` is anybody.
    """
    others = (word for word in prose.index if word.endswith(_OFFICER) and word not in _ITS_NAMES)
    if _OFFICER not in prose.index or any(others):
        return ""
    named = [
        (one, at, role_at([word.text for word in one.words], at, lexicon)[0]) for one, at in prose.places(_OFFICER)
    ]
    full = {role for _, _, role in named if role}
    for sentence, at, role in named:
        headings = (told for one in prose.above(sentence) for told in heading_roles(one.text, lexicon))
        if not role and (not _with_article(sentence, at) or set(headings) - full):
            return ""
    return full.pop() if len(full) == 1 else ""


def _with_article(sentence: Sentence, at: int) -> bool:
    """Whether the text speaks of one that is known; `Functionaris die coördineert` tells what somebody is."""
    after = {word.text for word in sentence.words[at + 1 : at + 2]}
    return sentence.words[at - 1].text in ("de", "onze") if at else _DESCRIBING.isdisjoint(after)


def initials(short: str, name: str) -> bool:
    """Whether an abbreviation has capitals, and its letters stand in a name in this order, from the first on."""
    letters = iter(name.casefold())
    if sum(map(str.isupper, short)) < _FEWEST_CAPITALS or short[0].casefold() != name[:1].casefold():
        return False
    return all(sign.casefold() in letters for sign in short if sign.isalpha())


def _extended(lexicon: Lexicon, names: Names) -> Lexicon:
    if not names:
        return lexicon
    roles = {name: role for name, role in {**lexicon.roles, **names}.items() if role}
    longest = max(map(len, roles), default=0)
    return replace(lexicon, roles=roles, longest=longest, starts=frozenset(name[0] for name in roles), memory={})


def _in_brackets(sentence: Sentence, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """`Beleidsmedewerker privacy (BMP)`."""
    for at, word in enumerate(sentence.words if "(" in sentence.text else ()):
        if word.text not in lexicon.starts:
            continue
        role, length = role_at([one.text for one in sentence.words], at, lexicon)
        last = sentence.words[at + max(length, 1) - 1]
        short = BRACKETED.match(sentence.text, last.end) if role else None
        if short and initials(short[1], sentence.text[word.start : last.end]):
            yield short[1], role


def _explained(prose: Prose, sentence: Sentence, lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """An abbreviation and what it stands for, as a row of a table or an entry of a list tells."""
    if sentence.where is Where.ENTRY:
        entry = _ENTRY.fullmatch(sentence.text)
        short, long = (entry[1], entry[2]) if entry else ("", "")
    elif sentence.where is Where.CELL and sentence.row >= 0 and (alone := _ALONE.fullmatch(sentence.text)):
        listed = any(_HEAD.match(prose.sentences[number].text) for number in column_heads(prose, sentence))
        beside = (prose.sentences[number] for number in row(prose, sentence)) if listed else ()
        short, long = alone[1], next((one.text for one in beside if one.column > sentence.column), "")
    else:
        return
    words = words_of(long)
    if 0 < len(words) <= _LONGEST and initials(short, long):
        yield short, role_first([word.text for word in words], lexicon)[0]
