"""All names that can be explained."""

from collections.abc import Iterable, Iterator

from ibplint import checks
from ibplint.conditions.compile import manuals
from ibplint.explain.shelf import Shelf, heading, listed, paragraph
from ibplint.model.message import Texts
from ibplint.model.view import View
from ibplint.one_per_file import names
from ibplint.showing.paint import BLANK, Line, Tone

_USE = {
    "nl": "`ibplint explain NAAM` legt een van deze namen uit, of een norm: `ibplint explain avg 38.6`.",
    "en": "`ibplint explain NAME` explains one of these names, or a norm: `ibplint explain avg 38.6`.",
}
_RULES = {"nl": "Toetsregels", "en": "Rules"}
_FRAMEWORKS = {"nl": "Normenkaders", "en": "Frameworks"}
_REGISTERS = {"nl": "Registers van het bestuur", "en": "Registers of the board"}
_SUPPLIED = {"nl": "Lijsten en registers van ibplint", "en": "Lists and registers of ibplint"}
_CHECKS = {"nl": "Toetsvormen", "en": "Checks"}
_COMPARISONS = {"nl": "Vergelijkingen in een voorwaarde", "en": "Comparisons in a condition"}


def overview(shelf: Shelf, view: View) -> Iterator[Line]:
    """Rules with what they say, and the names of all else."""
    registers = shelf.vocabulary.registers.values()
    yield from paragraph(_USE[view.lang], view.width, indent=0)
    yield BLANK
    yield heading(_RULES, view.lang)
    yield from listed(iter(shelf.rulebook.rules.values()), view.lang, view.width)
    yield from _names(_FRAMEWORKS, shelf.rulebook.frameworks, view)
    yield from _names(_REGISTERS, (one.name for one in registers if not one.supplied), view)
    yield from _names(_SUPPLIED, (one.name for one in registers if one.supplied), view)
    yield from _names(_CHECKS, names(checks), view)
    yield from _names(_COMPARISONS, manuals(), view)


def _names(title: Texts, found: Iterable[str], view: View) -> Iterator[Line]:
    yield BLANK
    yield heading(title, view.lang)
    yield from paragraph(", ".join(found), view.width, tone=Tone.PLAIN)
