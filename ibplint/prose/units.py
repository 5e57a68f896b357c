"""The parts of a page in the order of the text: headings, paragraphs, entries and tables, each whole."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.page import Block, Cell, Heading, Page, Table
from ibplint.model.prose import Piece
from ibplint.prose.abbreviations import OPEN
from ibplint.prose.ends import LONGEST
from ibplint.prose.fold import fold
from ibplint.prose.passage import Passage

# A bullet or a letter that Markdown does not know as the mark of an entry.
_BULLET = re.compile(
    r"\s*([•▪◦·●‣■□➢➔➤✓✔❖○◆⁃∙\uf0b7\uf0a7\uf0d8\uf0fc]|[–—o](?=\s)|§(?=\s*[^\W\d])|-(?=[A-Z])"
    r"|\(?[a-z][.)](?=\s)|\(?(?=[ivx]{2})x{0,2}(?:ix|iv|v?i{0,3})[.)](?=\s)|\(?\d{1,2}\)(?=\s))\s*"
)
_BREAKS = late(r"[^\W\d_][-\u2010\u2011]$")
_JOINED = late(r"(?!(?:en|of|tot|als)\b)[^\W\d_]")
_ENDED = re.compile(r"[.!?:;…][\"'’”)\]]*$")
_CUTS = re.compile(r"[\n;()\[\]]")
_LAST_WORD = re.compile(r"[^\W_]+$")
# How far around a line break is looked.
_AROUND = 200


@frozen(slots=True)
class Unit:
    """A paragraph or an entry; `mark` is the sign with which an entry begins, "" for a paragraph."""

    passage: Passage
    heading: int
    depth: int = 0
    mark: str = ""


Part = Heading | Unit | Table


def parts(page: Page) -> Iterator[Part]:
    """Everything with text in the order of the page; paragraphs that a page break or a PDF broke are whole again."""
    pending: Unit | None = None
    everything: list[Heading | Block | Table] = [*page.headings, *page.blocks, *page.tables]
    for part in sorted(everything, key=lambda part: part.span):
        if not isinstance(part, Block):
            if pending:
                yield pending
            pending = None
            yield part
            continue
        unit = _unit(part)
        if pending and _goes_on(pending, unit):
            pending = _joined(pending, unit)
            continue
        if pending:
            yield pending
        pending = unit
    if pending:
        yield pending


def passage(part: Heading | Block | Cell) -> Passage:
    """The text of a part with its places; without places of its own it stands where it begins."""
    return Passage(part.text, part.pieces or (Piece(0, part.span.line, part.span.column),))


def _unit(block: Block) -> Unit:
    whole = passage(block)
    bullet = _BULLET.match(whole.text)
    if bullet and bullet.end() < len(whole.text):
        mark = block.mark or bullet[1]
        depth = block.depth if block.mark else block.depth + 1
        return Unit(whole.cut(bullet.end(), len(whole.text)), block.heading, depth, mark)
    return Unit(whole, block.heading, block.depth, block.mark)


def _goes_on(earlier: Unit, later: Unit) -> bool:
    """Whether a paragraph is the rest of the one before it."""
    if len(earlier.passage.text) > LONGEST:
        return False
    text, rest = earlier.passage.text[-_AROUND:].rstrip(), later.passage.text
    if later.mark or not text or not rest or _ENDED.search(text):
        return False
    last = _LAST_WORD.search(text)
    return rest.lstrip("(‘“\"'")[:1].islower() or text.endswith(",") or (last is not None and fold(last[0]) in OPEN)


def _joined(earlier: Unit, later: Unit) -> Unit:
    broken = _BREAKS.search(earlier.passage.text[-_AROUND:]) and _JOINED.match(later.passage.text)
    return replace(earlier, passage=earlier.passage.joined(later.passage, "" if broken else " "))


def lines(whole: Passage, *, entries: bool) -> Iterable[Passage]:
    """The parts between line breaks; `entries` also splits at semicolons that stand in no brackets."""
    if "\n" not in whole.text and not (entries and ";" in whole.text):
        return (whole,)
    return _lines(whole, entries=entries)


def _lines(whole: Passage, *, entries: bool) -> Iterator[Passage]:
    start, depth = 0, 0
    for found in _CUTS.finditer(whole.text):
        at, sign = found.start(), found[0]
        if sign in "([":
            depth += 1
        elif sign in ")]":
            depth = max(depth - 1, 0)
        elif sign == "\n" and _breaks(whole.text, start, at, entries=entries):
            yield whole.cut(start, at)
            start, depth = at + 1, 0
        elif sign == ";" and entries and not depth:
            yield whole.cut(start, at + 1)
            start = at + 1
    yield whole.cut(start, len(whole.text))


def _breaks(text: str, start: int, at: int, *, entries: bool) -> bool:
    before, after = text[max(start, at - _AROUND) : at].rstrip(), text[at + 1 : at + 1 + _AROUND].lstrip()
    last = _LAST_WORD.search(before)
    if not before or not after:
        return True
    if before[-1] == "-" or before[-1] == "," or (last and fold(last[0]) in OPEN):
        return False
    return entries or bool(_ENDED.search(before)) or not after[:1].islower()
