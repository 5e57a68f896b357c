"""The text of a document has a heading about something, with text below it.

The document's own title is no section of it. Where the text lies outside the dossier it cannot be told. With
`if_there: true` a text without such a heading is not asked, and one with nothing below it is told so all the same.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Annotated

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Quote
from ibplint.model.page import Heading, Page
from ibplint.model.params import Stricter
from ibplint.model.pattern import Pattern
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.record import Record
from ibplint.model.truth import Cause

INSIDE = True
OF_TEXT = True
LOOKS_AT = ("headings", "words")
MESSAGES = {
    "absent": {
        "nl": "geen kop over `{about}` in dit bestand (koppen: {count})",
        "en": "no heading on `{about}` in this file (headings: {count})",
    },
    "empty": {
        "nl": "onder de kop {heading} over `{about}` staat geen tekst",
        "en": "no text stands below the heading {heading} on `{about}`",
    },
    "thin": {
        "nl": "te weinig tekst onder de kop {heading} over `{about}` (woorden: {count}, ten minste {words} gevraagd)",
        "en": "too little text below the heading {heading} on `{about}` (words: {count}, at least {words} asked)",
    },
}
WORDS = {"if_there": {True: {"nl": "als zo'n kop er is", "en": "if such a heading is there"}}}
SENTENCE = {
    "nl": "dat de tekst een kop heeft over {about} ({titles})[, {if_there}], met tekst eronder"
    "[ van ten minste {words} woorden]",
    "en": "that the text has a heading on {about} ({titles})[, {if_there}], with text below it"
    "[ of at least {words} words]",
}
BRIEF = {
    "nl": "dat de tekst een kop heeft over {about}[, {if_there}], met tekst eronder[ van ten minste {words} woorden]",
    "en": "that the text has a heading on {about}[, {if_there}], with text below it[ of at least {words} words]",
}
RECOGNISED = ({"nl": "een kop over {about}: {titles}", "en": "a heading on {about}: {titles}"},)


@frozen()
class Params:
    """`about`: what the section is about; `titles`: patterns of its heading; `words`: how many must stand below it.

    `if_there`: only a heading that is there must have them.
    """

    about: str
    titles: tuple[Pattern, ...]
    words: Annotated[int, Stricter("more")] = 0
    if_there: bool = False


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:  # noqa: ARG001
    """Yield what is wrong when no heading about it has enough text below it."""
    page = record.page
    if page is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    fitting = [heading for heading in _sections(page) if any(title.found(heading.text) for title in params.titles)]
    words = _words(page) if fitting else {}
    counted = {one: sum(words.get(number, 0) for number in page.under(one)) for one in fitting}
    if any(count >= max(params.words, 1) for count in counted.values()):
        return
    if not fitting:
        yield from () if params.if_there else (_absent(record, page, params),)
        return
    best = max(fitting, key=lambda heading: counted[heading])
    place = record.place(span=best.span)
    values = {
        "heading": Quote(best.text, place),
        "about": params.about,
        "count": counted[best],
        "words": params.words,
    }
    yield Problem(record, "thin" if counted[best] else "empty", values, place=place, found=params.about)


def _absent(record: Record, page: Page, params: Params) -> Problem:
    span = page.headings[0].span if page.headings else record.span
    values = {"about": params.about, "count": len(page.headings)}
    return Problem(record, "absent", values, place=record.place(span=span), found=params.about)


def _sections(page: Page) -> tuple[Heading, ...]:
    """All headings but the title: the only one of the highest level, above all others."""
    first, *others = page.headings or (None,)
    if first is not None and others and all(heading is not None and heading.level > first.level for heading in others):
        return page.headings[1:]
    return page.headings


def _words(page: Page) -> Mapping[int, int]:
    """How many words stand right below each heading."""
    found = Counter[int]()
    for block in page.blocks:
        found[block.heading] += len(block.text.split())
    for table in page.tables:
        found[table.heading] += sum(len(cell.text.split()) for row in table.rows for cell in row)
    return found
