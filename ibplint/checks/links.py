"""The links of a document lead somewhere: a file of the dossier, a heading in it, or a heading of the document itself.

Addresses on the web and mail addresses are not visited. Of one file outside a dossier only links within it are judged.
"""

import re
from collections import Counter
from collections.abc import Iterator
from posixpath import dirname
from urllib.parse import unquote

from ibplint.conditions.listed import alike, inside, is_folder, listed
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.message import Quote
from ibplint.model.page import Link, Page
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.record import Record
from ibplint.model.truth import Cause

INSIDE = True
OF_TEXT = True
LOOKS_AT = ("links",)
MESSAGES = {
    "absent": {"nl": "{target} is geen bestand in het dossier", "en": "{target} is no file of the dossier"},
    "case": {
        "nl": "{target} heet in het dossier `{other}`: hoofdletters tellen mee",
        "en": "{target} is called `{other}` in the dossier: capitals count",
    },
    "outside": {"nl": "{target} ligt buiten het dossier", "en": "{target} lies outside the dossier"},
    "heading": {
        "nl": "{target} wijst naar een kop die niet in dit bestand staat",
        "en": "{target} points at a heading that is not in this file",
    },
    "heading-there": {
        "nl": "{target} wijst naar een kop die niet in `{other}` staat",
        "en": "{target} points at a heading that is not in `{other}`",
    },
}
SENTENCE = {
    "nl": "dat elke koppeling naar een bestand of kop ergens uitkomt",
    "en": "that every link to a file or heading leads somewhere",
}
_ELSEWHERE = late(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
_MARK = late(r"""(?:\b(?:id|name)\s*=\s*["']?|\{#)([^"'\s>}]+)""", re.IGNORECASE)
_TOP = ("", "top")


@frozen()
class Params:
    """Nothing to choose."""


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:  # noqa: ARG001
    """Yield each link that leads nowhere."""
    if record.page is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    for link in record.page.links:
        key, other = _state(link, record.path, record.page, dossier)
        if key:
            place = record.place(span=link.span)
            values = {"target": Quote(unquote(link.target), place), "other": other}
            yield Problem(record, key, values, place=place, found=link.target)


def _state(link: Link, path: str, page: Page, dossier: Dossier) -> tuple[str, str]:
    """The key of what is wrong with a link, and the file that it is about."""
    if _ELSEWHERE.match(link.target):
        return "", ""
    before, _, anchor = link.target.partition("#")
    target = unquote(before.partition("?")[0])
    if not target:
        return ("" if _leads(anchor, path, page, dossier) else "heading"), ""
    if dossier.one_file:
        return "", ""
    there = inside(dirname(path), target)
    if there is None:
        return "outside", ""
    file = listed(there, dossier)
    if file is None:
        other = alike(there, dossier)
        return ("", "") if is_folder(there, dossier) else ("case" if other else "absent", other)
    return ("" if file.page is None or _leads(anchor, there, file.page, dossier) else "heading-there"), there


def _leads(anchor: str, path: str, page: Page, dossier: Dossier) -> bool:
    """Whether an anchor is a heading, or a mark that the text sets itself in HTML or braces."""
    file = listed(path, dossier)
    known: frozenset[str] = dossier.remembered(
        ("anchors", path), lambda: frozenset((*_TOP, *_headings(page), *_marks(file.text if file else None)))
    )
    return unquote(anchor).casefold() in known


def _headings(page: Page) -> Iterator[str]:
    """The anchors of the headings as GitHub makes them; of equal ones the second has `-1` behind it."""
    taken: set[str] = set()
    repeats: Counter[str] = Counter()
    for heading in page.headings:
        plain = anchor = re.sub(r"[^\w\- ]", "", heading.text.strip().casefold()).replace(" ", "-")
        while anchor in taken:
            repeats[plain] += 1
            anchor = f"{plain}-{repeats[plain]}"
        taken.add(anchor)
        yield anchor


def _marks(text: str | None) -> Iterator[str]:
    for mark in _MARK.findall(text or ""):
        yield mark.casefold()
