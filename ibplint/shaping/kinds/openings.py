"""The kind of a policy whose title does not tell it: a line below the title does, or a table of what it is.

Only the kinds are looked for that a board calls by many names: its policy, and what may turn out to be that.
"""

from collections.abc import Iterator
from itertools import islice

from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.normal import folded
from ibplint.model.page import Page
from ibplint.model.span import Span
from ibplint.shaping.kinds.titles import LONGEST, opens, word, words
from ibplint.vocabulary.vocabulary import ReferenceList

_LINES = 6
_COVER = 4
_SENTENCE = (".", ":", ";", "?", "!")
_ROW = late(
    r"(?:(?:(?:naam|titel|soort|type)(?: van(?: het| dit)?)? ?)?(?:document|stuk|beleid|plan)?|betreft|onderwerp):?$"
)
_IS = late(
    r"(?:dit|deze) (?:(?:document|stuk|boekje|handboek|nota|notitie|plan|tekst|beleid) )?"
    r"(?:is|bevat|beschrijft|vormt) |(?:dit|deze|in dit|in deze) "
)
_OTHER_TITLE = late(r"\b(?:notulen|agenda|besluitenlijst|verslag|brief|memo|nieuwsbrief|register|lijst)\b")
_PART = late(
    r"\b(?:hoort|behoort|horen|behorend\w*|onderdeel|bijlage\w*|zie|volgens|uitwerking|bij het|bij de|wijzig\w*)\b"
)


@frozen()
class Told:
    """A kind of document, the words that tell it, and where these stand."""

    kind: str
    text: str
    span: Span


def opening(page: Page, listed: ReferenceList) -> Told | None:
    """What the first lines of a page say that it is."""
    if any(_OTHER_TITLE.search(folded(one.text)) for one in page.headings[:1]):
        return None
    told = (
        Told(word(entry, "soort"), text, span)
        for text, span in _lines(page)
        for entry in listed.entries
        if words(entry, "behandelt") or words(entry, "kan_zijn")
        if not _PART.search(folded(text)) and opens(folded(text), entry)
    )
    return next(told, None)


def _lines(page: Page) -> Iterator[tuple[str, Span]]:
    """The lines that may be a title: short ones before the first chapter, a second title, a cell of a table."""
    for block in islice((one for one in page.blocks if one.heading <= 0), _LINES):
        text = " ".join(block.text.split())
        if found := _IS.match(text.casefold()):
            yield text[found.end() :][:LONGEST], block.span
        elif len(text) <= LONGEST and not text.endswith(_SENTENCE):
            yield text, block.span
    for heading in page.headings[1:2]:
        if not any(one.heading == 0 for one in page.blocks):
            yield heading.text, heading.span
    cover = _cover(page)
    for table in page.tables:
        for row in (table.head, *table.rows) if table.heading <= cover else ():
            if len(row) > 1 and row[0].text.strip() and _ROW.match(folded(row[0].text)):
                yield row[1].text, row[1].span


def _cover(page: Page) -> int:
    """The last heading of the cover: the title, and what follows it without a sentence below, such as the board."""
    said = {one.heading for one in page.blocks if len(one.text) > LONGEST or one.text.rstrip().endswith(_SENTENCE)}
    below = (one.index for one in page.headings[1:_COVER] if one.index in said or 0 in said)
    return next(below, min(len(page.headings), _COVER)) - 1
