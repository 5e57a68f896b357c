"""Where sentences end in a Dutch text."""

import re
from collections.abc import Iterator

from ibplint.model.late_pattern import late
from ibplint.prose.abbreviations import COUNTED, LEADING, TRAILING
from ibplint.prose.fold import fold

# A text without a full stop is read in stretches, so that what is looked up within a sentence stays within bounds.
LONGEST = 3_000

_CLOSERS = "\"'’”»)\\]"
# A sign that ends a sentence, with what closes behind it; a footnote's number; a full stop without a space behind it.
_SIGN = re.compile(
    rf"[.!?…](?:(?<![.!?…]{{2}})[.!?…]*[{_CLOSERS}]*(?=\s)|(?<=[a-z][a-z][a-z]\.)\d{{1,2}}(?=\s+[A-Z])"
    r"|(?<=[a-z][a-z]\.)(?=[A-Z][a-z]+[ ,]))"
)
_BEGINS = re.compile(r"\s*(?:[\"“„‘«(\[¿]*[^\W_a-zß-ÿ]|[‘'’][a-z]\s+[^\W\d_]|[‘“„\"]|[(\[•–-])")
_BEFORE = re.compile(r"[^\s(\[\"'‘“„/]+$")
_CAPITALS = late(r"\s*[A-Z]{2,}\b")
_DOTTED = re.compile(r"[^\W\d_]{1,2}(?:\.[^\W\d_]{1,2})+")
# What numbers a statement and is no part of it: `5.2.5 De FG`, `Artikel 5 De FG`, `B2.6 De FG`, `R12: De FG`.
_NUMBER = re.compile(
    r"\s*(?:(?:§\s*)?[A-Z]?\d+(?:\.\d{1,2})+\.?[\s|]+(?=[A-Z][a-z])|§\s*\d+[.:]?\s+|[A-Z]{1,3}-?\d+(?:\.\d+)*[:.]\s+"
    r"|(?:Artikel|Art\.|Lid)\s+\d+(?:\.\d+)*[a-z]?(?:,?\s+lid\s+\d+)?[.:]?\s+"
    r"(?=(?:De|Het|Een|Elke?|Iedere?|Alle|Wij|We|Wie|Als|Indien|Wanneer|Bij|Deze|Dit|Er)\s))"
)
_ROMAN = re.compile(r"[ivxIVX]+|[a-z]|\d+(?:\.\d+)*")


def sentence_slices(text: str) -> Iterator[tuple[int, int]]:
    """From where up to where each sentence of a text stands, without the spaces around it and without its number."""
    numbered = _NUMBER.match(text)
    start = numbered.end() if numbered else 0
    for sign in _SIGN.finditer(text, start):
        if sign.end() - start > LONGEST:
            *before, (start, _) = stretches(text, start, sign.end())
            for stretch in before:
                yield from _slice(text, *stretch)
        if _ends(text, start, sign):
            yield from _slice(text, start, sign.end())
            start = sign.end()
    for stretch in stretches(text, start):
        yield from _slice(text, *stretch)


def stretches(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """A part of a text in stretches that are not too long, each up to a space where there is one."""
    stop = len(text) if end is None else end
    while stop - start > LONGEST:
        space = max(text.rfind(sign, start + 1, start + LONGEST) for sign in " \n")
        cut = space if space > 0 else start + LONGEST
        yield start, cut
        start = cut
    yield start, stop


def _slice(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    bare = piece.lstrip()
    if bare:
        first = start + len(piece) - len(bare)
        yield first, first + len(bare.rstrip())


def _ends(text: str, start: int, sign: re.Match[str]) -> bool:
    if not _BEGINS.match(text, sign.end()):
        return False
    if sign[0][0] != "." or sign[0][:2] == "..":
        return True
    before = _BEFORE.search(text[start : sign.start()])
    return before is None or not _shortened(text, start, before, sign)


def _shortened(text: str, start: int, before: re.Match[str], sign: re.Match[str]) -> bool:
    """Whether the word before a full stop is an abbreviation, an initial or a number that goes on."""
    word = before[0]
    plain = fold(word)
    dotted = _DOTTED.fullmatch(word) is not None
    if plain in {"bv", "nv", "ua"} and word.isupper():
        return False
    if plain in TRAILING and (dotted or plain in {"etc", "enz", "jl", "ll"}):
        return False
    if dotted or plain in LEADING:
        return sign[0] == "." and (dotted or not word.isupper())
    if len(word) == 1 and word.isupper():
        return True
    if not _ROMAN.fullmatch(word):
        return False
    earlier = text[start : start + before.start()].split()
    return not earlier or (fold(earlier[-1]) in COUNTED and _CAPITALS.match(text, sign.end()) is not None)
