"""Marks of Pandoc that no reader sees: `[FG]{.underline}`, `{#rollen .Kop1}`, `[^1]`, the roofs of `1^e^`."""

from collections.abc import Iterable, Iterator, Sequence

from ibplint.model.late_pattern import late
from ibplint.reading.markdown_runs import Run

_ATTRIBUTES = r"\{(?:[#.][^{}\n]*|[\w-]+=[^{}\n]*)\}"
_MARKS = late(
    rf"\[\^[\w-]{{1,20}}\](?::[ \t]*)?|\[(?=[^\[\]]*\]{_ATTRIBUTES})|(?<=\)){_ATTRIBUTES}|\]{_ATTRIBUTES}"
    rf"|[ \t]+{_ATTRIBUTES}(?=\s*$)|\^(?P<raised>[^\W_]{{1,4}})\^"
)


def gaps(source: str) -> Sequence[tuple[int, int]]:
    """From where up to where such marks stand in a source."""
    if "{" not in source and "^" not in source:
        return ()
    return [
        gap for found in _MARKS.finditer(source) for gap in _around(found.start(), found.end(), *found.span("raised"))
    ]


def _around(start: int, end: int, first: int, last: int) -> tuple[tuple[int, int], ...]:
    """A mark, or what stands on either side of raised letters."""
    return ((start, end),) if first < 0 else ((start, first), (last, end))


def outside(runs: Iterable[Run], unseen: Sequence[tuple[int, int]]) -> Iterable[Run]:
    """The runs without what stands in the gaps."""
    return (part for run in runs for part in _outside(run, unseen)) if unseen else runs


def _outside(run: Run, unseen: Sequence[tuple[int, int]]) -> Iterator[Run]:
    at, end = run.at, run.at + len(run.text) * run.signs
    for start, stop in unseen:
        if stop > at and start < end:
            yield _part(run, at, start)
            at = max(at, stop)
    yield _part(run, at, end)


def _part(run: Run, start: int, end: int) -> Run:
    first, last = (start - run.at) // run.signs, max(end - run.at, 0) // run.signs
    return Run(run.text[first:last] if last > first else "", start, run.signs)
