"""Runs in the one spelling of a reader, for whom a hyphen is a hyphen and an accent belongs to its letter.

A word processor writes hyphens and spaces that do not break, a PDF ligatures and accents apart from their letters.
"""

import re
from collections.abc import Iterable, Iterator
from unicodedata import normalize

from ibplint.model.late_pattern import late
from ibplint.reading.markdown_runs import Run
from ibplint.reading.signs import HARD_SPACE, TYPESETTING

_HYPHENS = "\u2010\u2011"
_ACCENTS = "\u0300-\u036f"
_LIGATURES = "\ufb00-\ufb06"
_SPACES = HARD_SPACE.pattern.strip("[]")
_UNSEEN = "".join(sorted(TYPESETTING))
_ODD = re.compile(f"[{_UNSEEN}{_HYPHENS}{_SPACES}{_ACCENTS}{_LIGATURES}]")
_OTHERWISE = late(f"[{_UNSEEN}]+|[{_HYPHENS}]+|[{_SPACES}]+|[^\\W\\d_][{_ACCENTS}]+|[{_LIGATURES}]")


def seen_runs(runs: Iterable[Run]) -> list[Run]:
    """The same in one spelling, without the invisible signs of running text and without spaces around the whole."""
    seen = [run for run in runs if run.text]
    if not all(run.text.isascii() or not _ODD.search(run.text) for run in seen):
        seen = [part for run in seen for part in _spelt(run) if part.text]
    while seen and seen[-1].text.isspace():
        seen.pop()
    first = next((number for number, run in enumerate(seen) if not run.text.isspace()), 0)
    seen = seen[first:] if first else seen
    if seen:
        run = seen[0]
        bare = run.text.lstrip()
        seen[0] = run if bare == run.text else Run(bare, run.at + len(run.text) - len(bare), run.signs)
        seen[-1] = seen[-1]._replace(text=seen[-1].text.rstrip()) if seen[-1].text[-1].isspace() else seen[-1]
    return seen


def _spelt(run: Run) -> Iterator[Run]:
    start = 0
    for odd in _OTHERWISE.finditer(run.text):
        yield Run(run.text[start : odd.start()], run.at + start * run.signs, run.signs)
        text = _usual(odd[0])
        if len(text) == len(odd[0]):
            yield Run(text, run.at + odd.start() * run.signs, run.signs)
        else:
            yield from (Run(sign, run.at + odd.start() * run.signs, len(odd[0]) * run.signs) for sign in text)
        start = odd.end()
    yield Run(run.text[start:], run.at + start * run.signs, run.signs)


def _usual(odd: str) -> str:
    """How a reader would write such signs."""
    if odd[0] in TYPESETTING:
        return ""
    if odd[0] in _HYPHENS:
        return "-" * len(odd)
    if odd.isspace():
        return " " * len(odd)
    return normalize("NFKC", odd)
