"""The tasks in a table that has a role in each row, whatever stands above it.

A table is one when its first column holds roles and names of functions for the most part: `Wie | Staat voor`; or when
the head of another says who does it: `Wanneer | Wat | Wie`; or when a column of roles follows one of names. What stands
below a verb is what it is about: `Rapporteert aan`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence
from ibplint.model.span import Span
from ibplint.prose.duties.grammar import EXCLUDES
from ibplint.prose.duties.leads import heading_roles, sentence_subject
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.reading import duties_in
from ibplint.prose.duties.who import OTHER, role_first
from ibplint.prose.functions import is_function, names_function
from ibplint.prose.letters import letter_tables
from ibplint.prose.rows import tables
from ibplint.prose.words import words_of
from ibplint.shaping.duties.told import Task

# What has no verb of its own is what the role sees to.
_SEES_TO = "zorgt voor"
_PIECE = re.compile(r"[^;\n]+")
_ASIDE = re.compile(r"\([^()]*\)")
# Columns that tell no task.
_BESIDE = re.compile(
    r"\W*(?:naam|namen|persoon|contact|telefoon|e-?mail|bereikba|plaatsverv|vervang|uren|fte|formatie|overleg|frequentie"
    r"|wanneer|hoe (?:vaak|lang|veel)|aantal|(?:voor|bij|met) wie|lijn\b|laag\b|niveau"
    r"|datum|maand|kwartaal|periode|termijn|tijd|week|bewijs|wie\b|status|bijlage|document|systeem|systemen|toegang"
    r"|rechten|inzage|inzien|lezen|mfa|school|locatie)",
    re.IGNORECASE,
)
_WHO = re.compile(r"\W*(?:wie|rol|rollen|functies?|functionaris|functionarissen|actor|betrokkene)\b", re.IGNORECASE)
# Columns of those who do what the row says, and tables in which such a column says something else.
DOER = re.compile(
    r"\W*(?:(?:door )?wie(?: doet (?:het|dit|dat|wat)| voert (?:het|dit) uit| is aan zet)?|door|uitvoering|uitvoerder"
    r"|uitgevoerd door|uit te voeren door|(?:primair |eerst)?verantwoordelijke?(?: rol| functie| functionaris)?"
    r"|rol|rollen|functie|functionaris|trekker|actiehouder|taakhouder|belegd bij|actie door|actor)\W*",
    re.IGNORECASE,
)
_ELSE = late(
    r"toegang|rechten|inzage|inzien|lezen|autorisat|geraadpleegd|informer|advies|ontvang|doelgroep|bewaar|naam\b|e-?mail",
    re.IGNORECASE,
)
_DENIED = EXCLUDES | {"niemand", "verboden", "uitgesloten"}
# Below a head that ends so stands what its verb is about; `Verantwoordelijk voor` heads any list of tasks.
_ABOUT = late(r".*\b(?:aan|over|op|van|bij|met)\W*", re.IGNORECASE)
# Heads of a second column that tells what a role does.
_MORE = re.compile(
    r"\W*(?:bevoegd|mandaat|mag\b|mogen\b|verantwoordelijk|taken|taak|werkzaamhe|doet|activiteit)", re.IGNORECASE
)
_ROLE_HEAD = re.compile(r"\W*(?:rol|functie|functionaris)\b", re.IGNORECASE)
_SEPARATE = re.compile(r"\s*(?:,|;|/|\n|\ben\b)\s*")
_SUPERVISOR = "fg"
# What all staff do is no doing of one role: `Training | alle medewerkers`.
_NOBODY = ("", "medewerker")
_MOST, _FEWEST, _FURTHER = 0.6, 2, 3


def tasks_in_rows(prose: Prose, lexicon: Lexicon, taken: Mapping[int, Sequence[Span]]) -> Iterator[Task]:
    """The tasks of each role in the order of the tables; of rows on a line in `taken` the spans there are read already.

    Beside these a second column of tasks or powers counts where it names a doing.
    """
    for number, cells in tables(prose).items():
        if number in letter_tables(prose):
            continue
        heads = {one.column: one.text for one in cells if one.row < 0}
        first = {one.row: one for one in reversed(cells) if one.row >= 0 and one.column == 0}
        roles: Mapping[int, tuple[str, ...]] = {row: roles_of(one.text, lexicon) for row, one in first.items()}
        who = 0
        if not _of_roles(heads.get(0, ""), first, roles):
            who, roles = _doers(heads, cells, lexicon)
        for one in cells if roles else ():
            head = heads.get(one.column, "")
            told = one.row >= 0 and one.column != who and not _BESIDE.match(head) and not denied(head)
            if told and roles.get(one.row) and not _own_subject(one, lexicon, who):
                read = taken.get(one.begin[0])
                if read is None or _beside(one, head, read):
                    yield from _tasks(one, roles[one.row], head, lexicon, bare=read is None)


def _beside(cell: Sentence, head: str, read: Sequence[Span]) -> bool:
    """Whether a cell stands in a second column of tasks: not in one that is read."""
    return bool(_MORE.match(head) or _ABOUT.fullmatch(head)) and not any(
        one[:2] <= cell.begin < one[2:] for one in read
    )


def denied(head: str) -> bool:
    """Whether a head says that what stands with it is not done: `Doet niet`, `Onverenigbaar met`."""
    return not _DENIED.isdisjoint(word.text for word in words_of(head))


def _doers(
    heads: Mapping[int, str], cells: Sequence[Sentence], lexicon: Lexicon
) -> tuple[int, Mapping[int, tuple[str, ...]]]:
    """The column whose head says that it has those who do what the row tells, and the roles of each row."""
    who = next((column for column, head in heads.items() if column and DOER.fullmatch(head)), 0)
    named = bool(_BESIDE.match(heads.get(0, "")))
    if not who and named:
        who = next((column for column, head in heads.items() if column and _ROLE_HEAD.match(head)), 0)
    if not who or (not named and any(map(_ELSE.search, heads.values()))):
        return 0, {}
    return who, {one.row: together(one.text, lexicon) for one in cells if one.row >= 0 and one.column == who}


def together(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Those who do something together; the one who supervises only where that is the first of them."""
    parts = (part for part in _SEPARATE.split(text) if part)
    found = [role for part in parts for role in (roles_of(part, lexicon) or ("",))]
    return tuple(role for at, role in enumerate(found) if role not in _NOBODY and (role != _SUPERVISOR or not at))


def _of_roles(head: str, first: Mapping[int, Sentence], roles: Mapping[int, Sequence[str]]) -> bool:
    """Whether most rows begin with somebody, two of our roles among them, or one where the head says who."""
    known = sum(map(bool, roles.values()))
    somebody = known + sum(names_function(first[row].text) for row, found in roles.items() if not found)
    enough = known >= _FEWEST or (known > 0 and bool(_WHO.match(head)))
    return enough and len(first) >= _FEWEST and somebody >= _MOST * len(first)


def roles_of(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The roles of a cell: it names nothing else, or little more behind the name: `Medewerker privacy en archief`."""
    if found := heading_roles(text, lexicon):
        return found
    words = [word.text for word in words_of(_ASIDE.sub(" ", text))]
    role, end = role_first(words, lexicon)
    return (role,) if role and len(words) - end <= _FURTHER and any(map(is_function, words)) else ()


def _own_subject(sentence: Sentence, lexicon: Lexicon, who: int) -> bool:
    """Whether a sentence in a cell says itself whose it is; beside a column that says who, only a role does."""
    told_of, _, finite = sentence_subject(sentence.text, lexicon)
    return finite and bool(told_of) and not (who and told_of == (OTHER,))


def _tasks(cell: Sentence, roles: Sequence[str], head: str, lexicon: Lexicon, *, bare: bool) -> Iterator[Task]:
    """The tasks of a cell; `bare`: what has no verb of its own is one too."""
    above = f"{head} " if _ABOUT.fullmatch(head) and duties_in(head, lexicon) else ""
    for piece in _PIECE.finditer(cell.text):
        text = " ".join(piece[0].split())
        if any(sign.isalpha() for sign in text) and (above or not roles_of(text, lexicon)):
            start = piece.end() - len(piece[0].lstrip())
            span = cell.span(start, start + len(piece[0].strip()))
            own = bool(above or duties_in(text, lexicon))
            whole = f"{above}{text}" if own else f"{_SEES_TO}: {text}"
            yield from (Task(role, whole, span) for role in roles if own or bare)
