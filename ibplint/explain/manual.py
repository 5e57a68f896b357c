"""A name becomes its manual; a near miss is asked about."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from ibplint import checks
from ibplint.conditions.compile import manuals
from ibplint.errors import IbplintError
from ibplint.explain.check_page import check_page
from ibplint.explain.comparison_page import comparison_page
from ibplint.explain.framework_page import framework_page
from ibplint.explain.list_page import list_page
from ibplint.explain.norm_page import norm_page
from ibplint.explain.overview import overview
from ibplint.explain.register_page import register_page
from ibplint.explain.rule_page import rule_page
from ibplint.explain.shelf import Shelf
from ibplint.model.framework import Framework, Norm
from ibplint.model.frozen import frozen
from ibplint.model.normal import folded
from ibplint.model.view import View
from ibplint.one_per_file import names as names_in
from ibplint.reading.scope import scope_here
from ibplint.rulebook.board.yardstick import yardstick
from ibplint.rulebook.citation import cite
from ibplint.rulebook.load import load_rulebook
from ibplint.showing.paint import BLANK, Line, painted
from ibplint.vocabulary.vocabulary import load_vocabulary

_NEAR = 3
_SHOWN = 6


@frozen()
class Explained:
    """The manual, and why it is without the board's own rules where these cannot be read."""

    text: str
    trouble: IbplintError | None = None


def explain(name: str, view: View) -> Explained:
    """The manual of a name, or of everything when there is no name; IbplintError suggests what is near.

    Inside a dossier the board's own rules are there too. What is wrong with these keeps nobody from the manual.
    """
    vocabulary = load_vocabulary()
    shipped = load_rulebook(vocabulary)
    scope = scope_here()
    if scope is None:
        return Explained(manual(name, Shelf(vocabulary, shipped), view))
    try:
        found = yardstick(scope, vocabulary, shipped)
    except IbplintError as trouble:
        return Explained(_without_own(name, Shelf(vocabulary, shipped), view, trouble), trouble)
    shelf = Shelf(vocabulary, found.rulebook, frozenset(found.measure.adjusted), frozenset(found.measure.newer))
    return Explained(manual(name, shelf, view))


def _without_own(name: str, shelf: Shelf, view: View, trouble: IbplintError) -> str:
    try:
        return manual(name, shelf, view)
    except IbplintError:
        # The name may be that of a rule of the board's own.
        raise trouble from None


def manual(name: str, shelf: Shelf, view: View) -> str:
    """The pages that bear a name: a register and a norm may share one."""
    if not name:
        return painted(overview(shelf, view), colour=view.colour)
    pages = _pages(shelf, view)
    found = pages.get(folded(name), [])
    if not found:
        raise _unknown(name, pages)
    rows: list[Line] = []
    for page in found:
        rows.extend(([BLANK, BLANK] if rows else []) + list(page))
    return painted(rows, colour=view.colour)


def _pages(shelf: Shelf, view: View) -> Mapping[str, list[Iterator[Line]]]:
    """Every name in the form in which names are compared, with its pages; a page is made when it is read."""
    found: dict[str, list[Iterator[Line]]] = {}
    for name, page in _named(shelf, view):
        found.setdefault(folded(name), []).append(page)
    return found


def _named(shelf: Shelf, view: View) -> Iterator[tuple[str, Iterator[Line]]]:
    for rule in shelf.rulebook.rules.values():
        yield rule.id, rule_page(rule, shelf, view)
    for framework in shelf.rulebook.frameworks.values():
        yield framework.id, framework_page(framework, shelf, view)
        for norm in framework.norms.values():
            for name in dict.fromkeys((norm.id, *_norm_names(framework, norm))):
                yield name, norm_page(framework, norm, shelf, view)
    for register in shelf.vocabulary.registers.values():
        if register.name in shelf.vocabulary.lists:
            yield register.name, list_page(shelf.vocabulary.lists[register.name], register, view)
        else:
            yield register.name, register_page(register, shelf, view)
    for name in names_in(checks):
        yield name, check_page(name, shelf, view)
    for name in manuals():
        yield name, comparison_page(name, shelf, view)


def _norm_names(framework: Framework, norm: Norm) -> Iterator[str]:
    """How a norm is named together with its framework: by id and, where domains are counted, by number (`1.3`)."""
    for one in filter(None, (norm.id, framework.numbered(norm))):
        yield f"{framework.id} {one}"
        yield from (cite(framework.id, one, lang) for lang in ("nl", "en"))


def _unknown(name: str, known: Iterable[str]) -> IbplintError:
    names = tuple(known)
    # `fg` is near nothing as a word, but several names begin with it.
    near = [one for one in names if one.startswith(folded(name))] or get_close_matches(folded(name), names, n=_NEAR)
    listed = ", ".join(f"`{one}`" for one in near[:_SHOWN])
    return IbplintError(
        nl=f"`{name}` is geen naam die wij kennen" + (f"; bedoelde u {listed}?" if near else "; zie `ibplint explain`"),
        en=f"`{name}` is no name that we know" + (f"; did you mean {listed}?" if near else "; see `ibplint explain`"),
    )
