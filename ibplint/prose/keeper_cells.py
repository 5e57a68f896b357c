"""Who keeps what a cell names: whoever stands below `Beheerder`, or whose task it is."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.keeping import Named, Roles, head_of_column, row_of, who_in
from ibplint.prose.letters import DOES, letter_tables

KEEPING_OF = r"(?:bijhouden|beheer|beheren|onderhoud|actueel houden|actualiseren)\s+van\s+(?:(?:het|de|ons|een)\s+)?"
# One of a part only, everybody of his own, or somebody for a while.
APART = late(
    r"\b(?:eigen|deel|gedeelte|hun|ieders|lokale?)\b"
    r"|\b(?:elke?|iedere?|per)\s+(?:school|locatie|vestiging|directeur|schoolleider|proceseigenaar|afdeling|stichting)"
    r"|\b(?:afwezig\w*|ziekte|verlof|vacature|vervang\w*|tijdelijk|waarne\w+|ontstentenis)\b",
    re.IGNORECASE,
)
_KEEPER_HEAD = late(r"bijgehouden|houdt bij|beheerder|beheerd door|houder\b", re.IGNORECASE)
_DOES_HEAD = late(r"\W*(?:uitvoer|uitgevoerd|door\b|wie\b|actie)", re.IGNORECASE)
# In a table of registers such a column tells it as well.
_REGISTERS = late(r"\W*(?:ons |onze )?(?:\w*registers?|overzicht(?:en)?|lijst(?:en)?|administraties?)\b", re.IGNORECASE)
_WHOSE_HEAD = late(
    r"\W*(?:(?:bij|door) wie|door|wie|bij|beheer|verantwoordelijke?|trekker|wie (?:houdt|beheert|werkt).*"
    r"|verantwoordelijke? (?:rol|functie|functionaris))\W*",
    re.IGNORECASE,
)
# A task in a cell: `bijhouden van het register`, `register bijhouden`.
_TASK_BEFORE = re.compile(
    rf"(?:^|[,;/])\s*(?:het\s+)?{KEEPING_OF}$|(?:^|[,;/])\s*bijhouden\s+(?:het\s+)?$", re.IGNORECASE
)
# Who does a task that stands in a row, and who owns it where nobody is said to do it: `Wie voert uit`, `Eigenaar`.
_DOER = late(
    r"\W*(?:uitvoer(?:ing|der|end|ende)?|uitgevoerd door|door(?: wie)?|wie"
    r"|wie (?:voert|doet).*|actiehouder|trekker)\W*",
    re.IGNORECASE,
)
_OWNER = late(r"\W*(?:eigenaar|taakeigenaar|maatregeleigenaar|belegd bij|ligt bij)\W*", re.IGNORECASE)
_ONE_OF_MANY = late(r"(?!elke?|iedere?|alle|onze|eigen)[a-z]+(?:e|ief|isch) medewerker\b(?: \w+)?", re.IGNORECASE)
_OPENS = re.compile(r"(?:^|[,;/])\s*(?:(?:het|de|ons)\s+)?$", re.IGNORECASE)
# What an owner sees to: `verwerkingsregister volledig en actueel`.
_IN_ORDER = late(r"\s+(?:is\s)?(?:volledig|compleet|actueel|bij de tijd|op orde|up-to-date)\b", re.IGNORECASE)
_TASK_BEHIND = re.compile(r"\s+(?:bijhouden|beheren|actueel houden|onderhouden)\b", re.IGNORECASE)
# What somebody does, in one word each: `registers, meldingen, verzoeken` below `Voert uit`.
_TASKS_HEAD = late(r"\W*(?:taken|taak|voert uit|doet|wat (?:hij|zij|die) doet|werk|uitvoering)\W*", re.IGNORECASE)
_ALONE = late(r"\s*(?:[,;.]|$|en\b)")


def by_cell(prose: Prose, cell: Sentence, named: Named, roles: Roles) -> Mapping[str, str]:
    """Who keeps it for certain, by its row; nobody where that does not tell."""
    if cell.where is not Where.CELL or cell.row < 0:
        return {}
    beside = tuple(row_of(prose, cell))
    whole = cell.column == 0 and not cell.text[cell.words[named.last].end :].strip(" *_.:")
    whole = whole and _REGISTERS.match(head_of_column(prose, cell)) is not None
    cells = (one for one in beside if one.row >= 0 and _says_who(head_of_column(prose, one), whole=whole))
    found = {key: text for one in cells for key, text in who_in(one, roles).items()}
    if found:
        return found
    if _is_task(cell, named) or is_bare_task(prose, cell, named):
        return _tasked(prose, cell, beside, roles) or _by_heads(prose, beside, roles, (_DOER, _OWNER))
    in_order = _IN_ORDER.match(cell.text, cell.words[named.last].end)
    return _by_heads(prose, beside, roles, (_OWNER,)) if in_order else {}


def _says_who(head: str, *, whole: bool) -> bool:
    """Whether a head tells that those below it keep what a cell names; `whole`: the row is about that register."""
    return _KEEPER_HEAD.search(head) is not None or (whole and _WHOSE_HEAD.fullmatch(head) is not None)


def _is_task(cell: Sentence, named: Named) -> bool:
    """Whether a cell has the keeping of a register as a task."""
    before, behind = cell.text[: cell.words[named.first].start], cell.text[cell.words[named.last].end :]
    task = _TASK_BEFORE.search(before) or (_OPENS.search(before) and _TASK_BEHIND.match(behind))
    return bool(task) and not APART.search(cell.text)


def is_bare_task(prose: Prose, cell: Sentence, named: Named) -> bool:
    """Whether a register is all that one entry of a cell with tasks says."""
    before, behind = cell.text[: cell.words[named.first].start], cell.words[named.last].end
    alone = _OPENS.search(before) and _ALONE.match(cell.text, behind) and not APART.search(cell.text)
    return bool(alone) and _TASKS_HEAD.fullmatch(head_of_column(prose, cell)) is not None


def _by_heads(
    prose: Prose, row: Collection[Sentence], roles: Roles, kinds: Sequence[re.Pattern[str]]
) -> Mapping[str, str]:
    """Who stands below a head of the first of some kinds that has somebody."""
    for heads in kinds:
        cells = (one for one in row if one.row >= 0 and heads.fullmatch(head_of_column(prose, one)))
        if found := {key: text for one in cells for key, text in _whose(one, roles)}:
            return found
    return {}


def _whose(cell: Sentence, roles: Roles) -> Iterator[tuple[str, str]]:
    """Who stands in a cell; an `administratief medewerker` is one function, and not every employee."""
    for key, text in who_in(cell, roles).items():
        named = _ONE_OF_MANY.fullmatch(cell.text)
        yield (named[0].casefold(), named[0]) if named and named[0].endswith(text) else (key, text)


def _tasked(prose: Prose, cell: Sentence, row: Collection[Sentence], roles: Roles) -> Mapping[str, str]:
    """Whose task a cell tells, as the row or its head calls them: as the duties have it, or the first cell.

    Of letters only the one of who does it tells: whoever answers for a register need not keep it.
    """
    if cell.table in letter_tables(prose):
        shares = (one for one in letter_tables(prose)[cell.table] if one.row.row == cell.row and DOES in one.letters)
        return {key: text for one in shares for key, text in who_in(one.head, roles).items()}
    first = next((one for one in row if one.column == 0 and one.row == cell.row), cell)
    called = {key: text for one in row for key, text in roles.get(one.index, {}).items()}
    whose = dict(roles.get(cell.index) or roles.get(first.index, {}))
    if whose:
        # Who answers for it stands beside who does it: `Verantwoordelijke | Uitvoering`.
        doers = (one for one in row if one.row == cell.row and _DOES_HEAD.match(head_of_column(prose, one)))
        whose |= {key: text for one in doers for key, text in roles.get(one.index, {}).items()}
    return {key: called.get(key, text) for key, text in whose.items()}
