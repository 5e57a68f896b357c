"""A table for each framework: its norms, their verdicts, and over how many records."""

from collections.abc import Iterator

from ibplint.model.clean import clean
from ibplint.model.result import FrameworkResult, NormResult
from ibplint.model.verdict import Verdict
from ibplint.rulebook.citation import cite
from ibplint.showing.paint import BLANK, VERDICT_TONE, Line, Piece, Tone, hanging, line
from ibplint.showing.sight import Sight
from ibplint.showing.tally import share
from ibplint.showing.width import cells, padded
from ibplint.showing.words import verdict_word

_TEXTS = {
    "of": {"nl": "{met} van {examined}", "en": "{met} of {examined}"},
    "in part": {
        "nl": "deels aangetoond: een deel van de norm kan geen regel zien; welk deel, zegt `ibplint explain {norm}`",
        "en": "met in part: a part of the norm no rule can see; `ibplint explain {norm}` says which",
    },
    "unverified": {
        "nl": "* het nummer van deze norm is nog niet met de bron vergeleken",
        "en": "* nobody has compared the number of this norm with its source yet",
    },
    "head": {
        "nl": "norm|oordeel|voldoen|waarover",
        "en": "norm|verdict|met by|about",
    },
}
_INDENT = "  "
_GAP = "  "

_Row = tuple[str, str, str, str]


def verdict_lines(sight: Sight) -> Iterator[Line]:
    """The tables of all frameworks."""
    for framework in sight.result.frameworks:
        yield line(_title(sight, framework), Tone.TITLE)
        yield from _table(sight, framework)
        if not all(norm.number_verified for norm in framework.norms):
            yield line(_INDENT + _TEXTS["unverified"][sight.view.lang], Tone.FAINT)
        partly = next((norm for norm in framework.norms if norm.verdict is Verdict.IN_PART), None)
        if partly:
            text = sight.words(_TEXTS["in part"], norm=f"{framework.id} {partly.id}")
            yield from hanging((Piece(_INDENT),), text, sight.view.width, tone=Tone.FAINT)
        yield BLANK


def _title(sight: Sight, framework: FrameworkResult) -> str:
    title = framework.title[sight.view.lang]
    return f"{title} ({framework.version})" if framework.version else title


def _table(sight: Sight, framework: FrameworkResult) -> Iterator[Line]:
    head = _TEXTS["head"][sight.view.lang].split("|")
    rows = [_row(sight, framework, norm) for norm in framework.norms]
    widths = [max(cells(row[column]) for row in (head, *rows)) for column in range(3)]
    yield from _line(sight, (head[0], head[1], head[2], head[3]), widths, [Tone.FAINT] * 3)
    for norm, row in zip(framework.norms, rows, strict=True):
        tones = [Tone.PLAIN, VERDICT_TONE.get(norm.verdict, Tone.PLAIN), Tone.PLAIN]
        yield from _line(sight, row, widths, tones)


def _row(sight: Sight, framework: FrameworkResult, norm: NormResult) -> _Row:
    lang = sight.view.lang
    counts = share(norm, sight.rules)
    return (
        cite(framework.id, norm.id, lang) + ("" if norm.number_verified else "*"),
        verdict_word(norm.verdict, lang),
        sight.words(_TEXTS["of"], met=counts.met, examined=counts.examined) if counts.examined else "-",
        clean(norm.title[lang]),
    )


def _line(sight: Sight, row: _Row, widths: list[int], tones: list[Tone]) -> list[Line]:
    columns = [Piece(padded(row[column], widths[column]) + _GAP, tones[column]) for column in range(3)]
    return hanging((Piece(_INDENT), *columns), row[3], sight.view.width)
