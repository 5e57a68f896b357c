"""Who holds two roles by the rows of a table: below `Vervanger`, `Ingevuld door`, or `Wie` beside `Rol`."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence
from ibplint.prose.duties.leads import heading_roles
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.who import role_at
from ibplint.prose.position import Position
from ibplint.prose.rows import tables

_STANDS_IN = re.compile(
    r"\W*(?:plaatsverv|vervang|plv|waarne|back-?up|achtervang|(?:wie )?bij (?:afwezigheid|ziekte|verlof)"
    r"|als (?:hij|zij|ze|die|deze)\b.* er niet is)",
    re.IGNORECASE,
)
_FILLED = re.compile(
    r"\W*(?:wordt )?(?:ingevuld|vervuld|bekleed|bezet|invulling|vervulling|bezetting|belegd|ondergebracht"
    r"|toegewezen aan)",
    re.IGNORECASE,
)
# Beside `Rol` these say who fills it; elsewhere `Wie` may be whoever is asked or told.
_WHO = re.compile(r"\W*(?:(?:door )?wie|functie|naam(?: en functie)?|persoon|functionaris)\W*", re.IGNORECASE)
_ROLES = re.compile(r"\W*(?:ibp-?)?(?:rol|rollen)\b", re.IGNORECASE)
_POST = late(r"(?:^|, |\()(?P<post>(?:het |de |ons )?(?:hoofd|manager|teamleider) \w{2,})", re.IGNORECASE)
_OUTSIDE = late(
    r"\b(?:externe?|(?!staf|bestuurs|service)\w*bureau|bv|b\.v\.|andere?|namens|via|niet|geen)\b"
    r"|\bvan (?:stichting|bureau)\b",
    re.IGNORECASE,
)
# Where a name ends and a function begins: `J. Bos, controller`, `mevrouw J. Bos (hoofd ICT)`.
_PART = late(r"[^,()]+")
_FILLS = frozenset({"vervult", "bekleedt"})
_ALSO = frozenset({("is", "ook"), ("is", "tevens"), ("is", "daarnaast")})
_SMALL = frozenset({"ook", "tevens", "daarnaast", "de", "rol", "functie", "taak", "van"})
_RANK = late(r"^\s*(?:senior|medior|junior|ervaren|onze|de|het)\s+", re.IGNORECASE)


def position_rows(prose: Prose, lexicon: Lexicon, role: str) -> Iterator[Position]:
    """The cells that give a role to somebody who holds another one too."""
    for cells in tables(prose).values():
        yield from _standing_in(cells, lexicon, role)
        yield from _filled(cells, lexicon, role)
        yield from _as_well(cells, lexicon, role)


def _standing_in(cells: tuple[Sentence, ...], lexicon: Lexicon, role: str) -> Iterator[Position]:
    """The cells below `Vervanger` that name the role in the row of another, or another in the row of the role."""
    columns = {one.column for one in cells if one.row < 0 and _STANDS_IN.match(one.text)}
    first = {one.row: one for one in reversed(cells) if one.row >= 0 and one.column == 0}
    for one in cells if columns else ():
        if one.row in first and one.column in columns:
            both = (heading_roles(first[one.row].text, lexicon), heading_roles(one.text, lexicon))
            others = [roles[0] for roles in both if len(roles) == 1 and roles != (role,)]
            if (role,) in both and len(others) == 1:
                yield Position(one, 0, len(one.words) - 1, others[0], stands_in=True)


def _filled(cells: tuple[Sentence, ...], lexicon: Lexicon, role: str) -> Iterator[Position]:
    """The cells below `Ingevuld door` that fill the role with a head, a manager or who has another role."""
    named = next((one.column for one in cells if one.row < 0 and _ROLES.match(one.text)), None)
    roles = named or 0
    columns = {
        one.column
        for one in cells
        if one.row < 0 and one.column > roles and (_FILLED.match(one.text) or (named == 0 and _WHO.fullmatch(one.text)))
    }
    rows = {one.row for one in cells if columns and one.column == roles and heading_roles(one.text, lexicon) == (role,)}
    for one in cells if rows else ():
        if one.column in columns and one.row in rows and one.row >= 0 and not _OUTSIDE.search(one.text):
            yield from _of_cell(one, lexicon, role)


def _as_well(cells: tuple[Sentence, ...], lexicon: Lexicon, role: str) -> Iterator[Position]:
    """The cells that have who is named before them in their row fill the role too: `vervult de rol van FG`."""
    for one in cells:
        for first, last in _filling(one, lexicon, role) if one.row >= 0 else ():
            before = (cell for cell in cells if cell.row == one.row and cell.column < one.column)
            named = [roles[0] for roles in (heading_roles(cell.text, lexicon) for cell in before) if len(roles) == 1]
            if named and named[-1] != role:
                yield Position(one, first, last, named[-1])


def _filling(cell: Sentence, lexicon: Lexicon, role: str) -> Iterator[tuple[int, int]]:
    """The words of a cell that fill the role, at the beginning of the cell or behind a comma."""
    texts = [word.text for word in cell.words]
    also = {at for at, two in enumerate(pairwise(texts)) if two in _ALSO}
    for at in (number for number, text in enumerate(texts) if text in _FILLS or number in also):
        behind = next((spot for spot in range(at + 1, len(texts)) if texts[spot] not in _SMALL), at)
        named, length = role_at(texts, behind, lexicon)
        if named == role and cell.text[: cell.words[at].start].rstrip()[-1:] in ("", ";", ","):
            yield at, behind + length - 1


def _of_cell(cell: Sentence, lexicon: Lexicon, role: str) -> Iterator[Position]:
    """Who fills the role by a cell: `controller (0,1 fte)`, `dhr. M. Bos, hoofd ICT`."""
    for part in _PART.finditer(cell.text):
        named = heading_roles(_RANK.sub("", part.group()), lexicon)
        if len(named) == 1 and named[0] != role:
            at = [number for number, word in enumerate(cell.words) if part.start() <= word.start < part.end()]
            yield Position(cell, at[0], at[-1], named[0])
            return
    found = _POST.search(cell.text)
    at = [number for number, word in enumerate(cell.words) if found and word.start >= found.start("post")]
    if at:
        yield Position(cell, at[0], at[-1], "")
