"""The persons of whom a text says that they hold a role: `FG: Ingrid Vos`, `Onze FG? Bij ons is dat mr. Ingrid Vos.`.

Somebody who holds two roles by the text, or a name that two share, stands for neither of them.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.duties.leads import heading_roles
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.named_after import named_after
from ibplint.prose.duties.person_names import ANY, FULL, is_name, names_of
from ibplint.prose.duties.signs import signed
from ibplint.prose.remembered import remembered_once
from ibplint.prose.rows import tables

Names = Mapping[tuple[str, ...], str]

# Of `functionaris gegevensbescherming (FG)` the bracket stays behind the sign.
_ROLE = r"<(?P<role>[a-z-]+)>\)?(?:\s*\([^()]*\))?"
_ONE = rf"(?P<name>{ANY})(?!\w|\s+(?:[A-Z]|van\b|en\s+<))"
_WHOLE = rf"(?P<name>{FULL})(?!\w)"
_SINCE = r"(?:(?:sinds|per|vanaf|voor|tot)\s[^,;.]{2,25}?\s)"
_SMALL = rf"(?:(?:de|het|een|onze|ons|als|nu|thans|momenteel|ook|hier|bij ons|bij|extern|externe)\s|{_SINCE})*?"
_HELD = (
    *("is", "wordt", "blijft", "werkt als", "fungeert als", "treedt op als", "vervult", "bekleedt", "heeft"),
    *("is benoemd tot", "is aangesteld als"),
)
# How much of a week somebody is it: `is een dagdeel per week`, `is op dinsdag`, `is voor twee uur in de maand`.
_HOURS = (
    r"(?:(?:(?:voor|op|elke|iedere|een|één|twee|drie|vier|halve|\d+)\s){1,3}(?:\w*dag|dagdeel|dagdelen|dagen|uur)"
    r"(?:\s(?:per|in de) (?:week|maand))?\s)"
)
# A sentence may begin with what numbers it and the words that its paragraph opens with: `Artikel 4 ICT Meester Ronald`.
_AT = r"^\W*(?:[Aa]rt(?:ikel|\.) \d[\d.]*:? (?:[\w-]+ ){0,4}?)?(?:De (?=heer ))?"
_AS = (
    r"(?:(?:de|onze|als|rol|functie|van|een|ook|extern|externe|interne|benoemd|aangesteld|aangewezen|tot)\s"
    rf"|{_SINCE}|{_HOURS})*?"
)
# Who has an FG is somebody else than who has the role of one: `De Linde heeft een externe FG aangesteld`.
_HAS_ONE = r"heeft (?:(?:een|de|onze|ook|eigen|extern|externe|interne|gezamenlijke)\s)*<"
_HOLDS = rf"(?!{_HAS_ONE})(?:{'|'.join(_HELD)})"
_BY = r"(?:door|bij)"
# What may be somebody's name: in full, or one word where a name may stand.
_PERSON = re.compile(
    rf"(?P<full>{FULL})|(?:^|(?:is|wordt|heet|blijft|door|bij|ons|dat|[:(–—-])\s)"
    r"(?P<one>[A-Z][a-zà-ÿ]+)(?=[.,;)]|$| (?:is|werkt|vervult)\b)"
)
_CAPITAL = re.compile(r"[\s(](?:[A-Z][a-zà-ÿ]|[A-Z]\.)|^\w+ (?:is|werkt|vervult)\b")
_OF_THAT = re.compile(
    r"(?:Bij ons|Hier|Nu|Momenteel|Op dit moment|Dat|Dit) |(?:De|Deze|Die) (?:rol|functie|taak|taken)\b"
)


def _behind(*words: str) -> tuple[str, ...]:
    """Each word as it stands behind a role, or behind what is said of that in brackets."""
    return tuple(f"{end} {word} " for end in ">)" for word in words)


# How a sentence says who holds a role, each with the signs of which it has one: few texts need them all.
_FORMS = (
    ((":", "–", "—", "-"), rf"^\W*(?:[Dd]e |[Oo]nze )?{_ROLE}\W*[:–—-]\s*{_ONE}"),
    (_behind("is", "wordt", "heet", "blijft"), rf"{_ROLE} (?:is|wordt|heet|blijft) {_SMALL}{_ONE}"),
    # Somebody with another post is named behind it: `De FG is onze stafmedewerker kwaliteit, Ingrid Vos`.
    (
        _behind("is", "wordt", "blijft"),
        rf"{_ROLE} (?:is|wordt|blijft) (?:onze|ons|een|de|het) [a-z][^.;:,<>]{{2,50}}?,? {_WHOLE}(?=[.,;]|$)",
    ),
    (("> ", ") "), rf"{_ROLE} {_WHOLE}"),
    ((">, ", "), "), rf"(?:[Dd]e|[Oo]nze|[Ee]en) {_ROLE}, {_WHOLE}(?=[,.;]| in | van | voor )"),
    (("> (",), rf"<(?P<role>[a-z-]+)> \({_ONE}[,;)]"),
    (tuple(f" {held} " for held in _HELD), rf"{_AT}{_ONE} (?:\([^()]*\) )?{_HOLDS} {_AS}{_ROLE}"),
    (
        tuple(f" {held} " for held in _HELD),
        rf"^\W*(?P<name>{FULL}),? (?:van|uit|vanuit|bij) [^.;:<>]{{2,60}}? {_HOLDS} {_AS}{_ROLE}",
    ),
    ((", ",), rf"{_WHOLE}, (?:onze |de |ons )?(?:externe? )?{_ROLE}(?=[,.]|$)"),
    ((" (",), rf"{_ONE} \((?:onze |de |ons )?(?:externe? )?{_ROLE}\)"),
    (
        (" door ", " bij "),
        rf"{_ROLE} (?:wordt|worden|is|zijn|ligt|berust)\b[^.;:]{{0,70}}?\b{_BY} {_ONE}",
    ),
    (
        ("Als ", "Tot "),
        rf"^(?:Als|Tot) (?:onze |de |ons )?{_ROLE} (?:is|werd|wordt|hebben wij|heeft \w+ \w+) {_SMALL}{_ONE}",
    ),
)
# Sentences that say it of the role in the sentence before, or in the heading.
_IS_THAT = r"(?:(?:Bij ons|Hier|Nu|Momenteel|Op dit moment) is dat|Dat is|Dit is)"
_THAT = (
    rf"^{_IS_THAT} {_SMALL}(?P<first>{ANY})(?!\w|\s+(?:[A-Z]|van\b))"
    rf"|^(?:De|Deze|Die) (?:rol|functie|taak|taken)\b[^.;:]{{0,70}}?\b(?:{_BY}|heeft|vervult) (?P<second>{ANY})(?!\w)"
    rf"|^(?:Bij ons|Hier) (?:doet|vervult|heeft) (?P<third>{ANY}) (?:dat|die|deze)\b"
)
_NAMES_HEAD = re.compile(
    r"\W*(?:naam|namen|persoon|wie\b|ingevuld door|vervuld door|bezetting|functionaris|medewerker)", re.IGNORECASE
)
_AT_START = rf"\W*(?P<name>{ANY})(?=\s*(?:[,;(]|$))"
_ITS_HEAD = late(r"\W*(?:rol|rollen|functie|functies|verantwoordelijkheid)\b", re.IGNORECASE)


def persons(prose: Prose, lexicon: Lexicon) -> Names:
    """The roles by the names of those who hold them."""
    found: dict[tuple[str, ...], set[str]] = {}
    for _, text, role in held(prose, lexicon):
        for name in names_of(text, prose):
            if name not in lexicon.roles:
                found.setdefault(name, set()).add(role)
    return {name: next(iter(roles)) for name, roles in found.items() if len(roles) == 1}


def double(prose: Prose, lexicon: Lexicon, role: str) -> Mapping[tuple[str, str], tuple[Sentence, int, int]]:
    """Each name that is said to hold a role and another, with that other and where the text says so last."""
    by_name: dict[str, dict[str, tuple[Sentence, int, int]]] = {}
    for sentence, text, one in held(prose, lexicon):
        start = sentence.text.find(text)
        by_name.setdefault(text.casefold(), {})[one] = (sentence, start, start + len(text))
    return {
        (name, other): max(place, roles[role], key=_order)
        for name, roles in by_name.items()
        if role in roles and " " in name
        for other, place in roles.items()
        if other != role
    }


def _order(place: tuple[Sentence, int, int]) -> int:
    return place[0].index


@remembered_once
def held(prose: Prose, lexicon: Lexicon) -> tuple[tuple[Sentence, str, str], ...]:
    """Each name with the role that it is said to hold, and where."""
    return tuple(_held(prose, lexicon))


def _held(prose: Prose, lexicon: Lexicon) -> Iterator[tuple[Sentence, str, str]]:
    for number in sorted({number for word in lexicon.starts for number in prose.index.get(word, ())}):
        sentence = prose.sentences[number]
        that = _of_that(prose, sentence)
        alone = named_after(prose, sentence, lexicon)
        if not (that or alone or _may_name(sentence.text)):
            continue
        text, roles = signed(sentence, lexicon)
        if that and len(roles) == 1:
            yield prose.sentences[number + 1], that, roles[0]
        if alone:
            yield prose.sentences[number + 1], alone, roles[0]
        for signs, form in _FORMS if roles else ():
            if any(sign in text for sign in signs):
                found = _compiled(form).finditer(text)
                yield from ((sentence, told["name"], told["role"]) for told in found)
    for cells in tables(prose).values():
        yield from _in_rows(cells, lexicon)


@cache
def _compiled(form: str) -> re.Pattern[str]:
    """Most texts name nobody, and never need these."""
    return re.compile(form)


def _may_name(text: str) -> bool:
    """Whether a text has what may be somebody's name."""
    return _CAPITAL.search(text) is not None and any(
        is_name(found["full"] or found["one"]) for found in _PERSON.finditer(text)
    )


def _of_that(prose: Prose, sentence: Sentence) -> str:
    """The name that the next sentence gives to what this one is about: `Bij ons is dat mr. Ingrid Vos`."""
    for after in prose.sentences[sentence.index + 1 : sentence.index + 2]:
        below = sentence.where is Where.HEADING and after.heading == sentence.heading
        near = (below or after.block == sentence.block) and _OF_THAT.match(after.text) and _may_name(after.text)
        if near and (told := _compiled(_THAT).match(after.text)):
            return told["first"] or told["second"] or told["third"]
    return ""


def _in_rows(cells: Sequence[Sentence], lexicon: Lexicon) -> Iterator[tuple[Sentence, str, str]]:
    """The names of a table that has them in a column of their own: `Rol | Naam`."""
    heads = {one.column: one.text for one in cells if one.row < 0}
    names = {column for column, head in heads.items() if _NAMES_HEAD.match(head)}
    of_role = (
        {column for column, head in heads.items() if column == 0 or _ITS_HEAD.match(head)} if names else set[int]()
    )
    # In each row the roles, with the columns of each.
    rows: dict[int, dict[str, set[int]]] = {}
    for one in cells:
        for role in heading_roles(one.text, lexicon) if one.column in of_role and one.row >= 0 else ():
            rows.setdefault(one.row, {}).setdefault(role, set()).add(one.column)
    for one in cells if names else ():
        held = rows.get(one.row, {}).items() if one.column in names else ()
        roles = [role for role, columns in held if len(columns) > 1 or one.column not in columns]
        told = _compiled(_AT_START).match(one.text) if roles else None
        yield from ((one, told["name"], role) for role in roles if told)
