"""A table for each framework with steps: how far each norm is proved, what was not examined, what stands in the way."""

from collections.abc import Iterator

from ibplint.model.result import FrameworkResult, Maturity, NormResult
from ibplint.rulebook.citation import cite
from ibplint.showing.paint import BLANK, Line, Piece, Tone, hanging, line
from ibplint.showing.sight import Sight
from ibplint.showing.width import cells, padded
from ibplint.showing.words import counted

_TEXTS = {
    "title": {
        "nl": "Volwassenheid: {framework} (trede {low} tot en met {high})",
        "en": "Maturity: {framework} (steps {low} to {high})",
    },
    "target": {
        "nl": "Volwassenheid: {framework} (trede {low} tot en met {high}, doel {target})",
        "en": "Maturity: {framework} (steps {low} to {high}, target {target})",
    },
    "open": {
        "nl": "{count}: geen trede onderzocht",
        "en": "{count}: no step examined",
    },
    "head": {
        "nl": "norm|trede|niet onderzocht|staat in de weg",
        "en": "norm|step|not examined|stands in the way",
    },
}
_NORMS = {"nl": ("norm", "normen"), "en": ("norm", "norms")}
_INDENT = "  "

_Row = tuple[str, str, str, str]


def maturity_lines(sight: Sight) -> Iterator[Line]:
    """The tables of the frameworks that have steps."""
    for framework in sight.result.frameworks:
        scale = framework.scale
        reached = [(norm, norm.maturity) for norm in framework.norms if norm.maturity]
        if not scale or not reached:
            continue
        low, high, target = scale
        title = sight.words(
            _TEXTS["target" if target else "title"],
            framework=framework.title[sight.view.lang],
            low=low,
            high=high,
            target=target,
        )
        yield line(title, Tone.TITLE)
        rows = [_row(sight, framework, norm, step, high) for norm, step in reached]
        tones = [_tone(step, target) for _, step in reached]
        yield from _table(sight, rows, tones)
        rest = len(framework.norms) - len(reached)
        if rest:
            count = counted(rest, *_NORMS[sight.view.lang])
            yield line(_INDENT + sight.words(_TEXTS["open"], count=count), Tone.FAINT)
        yield BLANK


def steps(low: int, high: int) -> str:
    """`3`, or `2–4` where it cannot be told more exactly."""
    return str(low) if low >= high else f"{low}–{high}"


def _row(sight: Sight, framework: FrameworkResult, norm: NormResult, step: Maturity, top: int) -> _Row:
    return (
        cite(framework.id, norm.id, sight.view.lang),
        steps(step.low, step.high),
        steps(step.ruled + 1, top) if step.ruled < top else "-",
        ", ".join(norm.hindered_by) or "-",
    )


def _tone(step: Maturity, target: int | None) -> Tone:
    if target is None:
        return Tone.PLAIN
    return Tone.GOOD if step.low >= target else Tone.BAD if step.high < target else Tone.UNSURE


def _table(sight: Sight, rows: list[_Row], tones: list[Tone]) -> Iterator[Line]:
    head = _TEXTS["head"][sight.view.lang].split("|")
    widths = [max(cells(row[column]) for row in (head, *rows)) for column in range(3)]
    for row, tone in zip((head, *rows), (Tone.FAINT, *tones), strict=True):
        columns = [Piece(padded(row[column], widths[column]) + _INDENT, tone) for column in range(3)]
        yield from hanging((Piece(_INDENT), *columns), row[3], sight.view.width)
