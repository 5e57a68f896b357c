"""Norms one by one: the verdict, over how many records, and what the norm is about."""

from collections.abc import Iterator, Sequence

from ibplint.model.clean import clean
from ibplint.model.result import NormResult
from ibplint.rulebook.citation import cite_below
from ibplint.showing.frameworks.proof import proof
from ibplint.showing.frameworks.title import titled
from ibplint.showing.paint import VERDICT_TONE, Line, Piece, Tone, hanging
from ibplint.showing.sight import Sight
from ibplint.showing.tally import share
from ibplint.showing.width import cells, padded
from ibplint.showing.words import verdict_word

_OF = {"nl": "{met} van {examined}", "en": "{met} of {examined}"}
_HEAD = {
    "nl": ("norm", "oordeel", "voldoen", "waarover"),
    "en": ("norm", "verdict", "met by", "about"),
}
_GAP = "  "
_BELOW = "      "

_Row = tuple[str, str, str, str]


def norm_rows(sight: Sight, framework: str, norms: Sequence[NormResult]) -> Iterator[Line]:
    """A table of norms of one framework, in full with what proves each.

    A number that nobody has compared with its source bears a star.
    """
    head = _HEAD[sight.view.lang]
    rows = [_row(sight, framework, norm) for norm in norms]
    widths = [max(cells(row[column]) for row in (head, *rows)) for column in range(3)]
    yield from _line(sight, head, widths, [Tone.FAINT] * 3)
    for norm, row in zip(norms, rows, strict=True):
        tones = [Tone.PLAIN, VERDICT_TONE.get(norm.verdict, Tone.PLAIN), Tone.PLAIN]
        yield from _line(sight, row, widths, tones)
        for text in proof(sight, norm) if sight.view.full else ():
            yield from hanging((Piece(_BELOW),), text, sight.view.width, hang=len(_BELOW) + 2, tone=Tone.FAINT)


def _row(sight: Sight, framework: str, norm: NormResult) -> _Row:
    lang = sight.view.lang
    counts = share(norm, sight.rules)
    return (
        cite_below(framework, norm.id, lang) + ("" if norm.number_verified else "*"),
        verdict_word(norm.verdict, lang),
        sight.words(_OF, met=counts.met, examined=counts.examined) if counts.examined else "-",
        clean(titled(norm.title, norm.title_status, lang)),
    )


def _line(sight: Sight, row: _Row, widths: list[int], tones: list[Tone]) -> list[Line]:
    columns = [Piece(padded(row[column], widths[column]) + _GAP, tones[column]) for column in range(3)]
    return hanging((Piece(_GAP), *columns), row[3], sight.view.width)
