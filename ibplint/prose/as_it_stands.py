"""Pieces of text as they stand, with `*` for anything between: what a template left behind, `[*]`, `en/of`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import chain

from ibplint.model.late_pattern import late
from ibplint.model.message import GAP, MAYBE, Quote
from ibplint.model.prose import Prose, Sentence
from ibplint.model.record import Record
from ibplint.prose.hits import words
from ibplint.prose.pieces import sentences_having

_ANYTHING = r"[^\[\]<>{}]{0,60}?"
# An amount says more than its sign, and names nobody.
_EURO, _AMOUNT = "€", r"(?:\s?\d+(?:[.,]\d+)*)?"
_WORD = late(r"[^\W_]+")


def written(prose: Prose, signs: Sequence[str]) -> Iterator[tuple[str, Sentence, re.Match[str]]]:
    """Where a text has one of some signs: the sign, its sentence and what it is there."""
    for sign in signs:
        for sentence in sentences_having(prose, max(sign.split("*"), key=len)):
            yield from ((sign, sentence, found) for found in _sign(sign).finditer(sentence.text))


def as_it_stands(record: Record, sentence: Sentence, found: re.Match[str], signs: Sequence[str]) -> Quote:
    """The words of a sign; what stands between its parts may be a name, and is open where it is words of the signs."""
    own = frozenset(word for sign in signs for word in _WORD.findall(sign.casefold()))
    quoted = words(record, sentence, found.span())
    gaps = [found.span(group) for group in range(1, found.re.groups + 1)]
    hidden = [span for span in gaps if not own.issuperset(_WORD.findall(sentence.text[slice(*span)].casefold()))]
    if not hidden:
        return quoted
    ends = (found.start(), *chain.from_iterable(hidden), found.end())
    shown = (sentence.text[start:end].strip() for start, end in zip(ends[::2], ends[1::2], strict=True))
    return replace(quoted, private=MAYBE, open_part=GAP.join(shown))


@cache
def _sign(sign: str) -> re.Pattern[str]:
    first, *rest = map(re.escape, sign.split("*"))
    # Behind each `*` the nearest counts and no other is tried, so a sign of many parts cannot hold up a run.
    ahead = (f"(?=({_ANYTHING}){part})(?:\\{gap}){part}" for gap, part in enumerate(rest, 1))
    amount = _AMOUNT if sign.endswith(_EURO) else ""
    return re.compile(first + "".join(ahead) + amount, re.IGNORECASE)
