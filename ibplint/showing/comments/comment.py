"""The comment: the verdict first, then what is new and what was solved, and the rest folded."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from ibplint.model.finding import Change
from ibplint.model.result import FrameworkResult
from ibplint.model.verdict import Verdict
from ibplint.showing.channels.markup import folded, table
from ibplint.showing.comments.rows import (
    Cells,
    found_cells,
    head,
    norm_cells,
    norms_head,
    open_cells,
    solved_cells,
    waived_cells,
)
from ibplint.showing.comments.verdict import verdict_markdown
from ibplint.showing.frameworks.sureness import sureness
from ibplint.showing.sight import Sight
from ibplint.showing.tally import made_here, to_mend
from ibplint.showing.words import verdict_word

_TEXTS = {
    "more": {
        "nl": "En nog {count}; de tekst zou te lang worden.",
        "en": "And {count} more; the text would be too long.",
    },
    "starred": {
        "nl": "Bij `*` is het nummer nog niet vergeleken.",
        "en": "At `*` the number has not been compared yet.",
    },
    "found": {"nl": "Bevindingen", "en": "Findings"},
    "new": {"nl": "Nieuwe bevindingen", "en": "New findings"},
    "solved": {"nl": "Opgelost", "en": "Solved"},
    "known": {"nl": "Bevindingen die er al waren ({count})", "en": "Findings that were there already ({count})"},
    "waived": {"nl": "Afgeweken, met een besluit ({count})", "en": "Waived by a decision ({count})"},
    "open": {"nl": "Niet te beoordelen ({count})", "en": "Undetermined ({count})"},
}
_HEADED = 2
# Room for the line that says how many rows there are more.
_ENDING = 200


def comment(sight: Sight, room: int, *, whole: bool = False) -> str:
    """At most `room` bytes of Markdown; with `whole` also the findings that the base had already."""
    result = sight.result
    text = as_text((*verdict_markdown(sight), ""))
    fresh = [found_cells(sight, one) for one in made_here(result)]
    solved = [solved_cells(sight, one) for one in to_mend(result.solved)]
    blocks = [_section(sight, "solved", "solved", solved, room // 4), *_folded(sight, room, whole=whole)]
    # What follows gets at most half of the room.
    kept = min(sum(map(_size, blocks)), room // 2)
    text += _section(sight, "new" if result.base else "found", "found", fresh, room - _size(text) - kept)
    for block in blocks:
        text += block if _size(text + block) <= room else ""
    return text if _size(text) <= room else ""


def as_text(lines: Iterable[str]) -> str:
    """The lines as one text."""
    return "".join(f"{line}\n" for line in lines)


def _size(text: str) -> int:
    return len(text.encode())


def _section(sight: Sight, title: str, kind: str, rows: Sequence[Cells], room: int) -> str:
    """A title with a table below it; nothing where there are no rows."""
    return (
        as_text((f"### {sight.words(_TEXTS[title])}", "", *_table(sight, head(kind, sight.view.lang), rows, room), ""))
        if rows
        else ""
    )


def _table(sight: Sight, heads: Cells, rows: Sequence[Cells], room: int) -> list[str]:
    """A table of as many rows as there is room for, and how many there are more."""
    lines = list(table(heads, rows))
    ends = accumulate(_size(line) + 1 for line in lines)
    fitting = sum(1 for end in ends if end <= room - _ENDING)
    if fitting == len(lines):
        return lines
    # A head without rows is no table.
    shown = lines[:fitting] if fitting > _HEADED else []
    return [*shown, "", sight.words(_TEXTS["more"], count=len(rows) - max(len(shown) - _HEADED, 0))]


def _folded(sight: Sight, room: int, *, whole: bool) -> Iterator[str]:
    """What a reader opens: what was there already, what is waived, what cannot be told, and each framework."""
    result = sight.result
    known = [one for one in to_mend(result.findings) if whole and one.change is Change.UNCHANGED]
    parts = (
        ("known", "found", [found_cells(sight, one) for one in known]),
        ("waived", "waived", [waived_cells(sight, one) for one in result.findings if one.waiver]),
        ("open", "open", [open_cells(sight, one) for one in result.rules if one.verdict is Verdict.UNDETERMINED]),
    )
    for title, kind, rows in parts:
        if rows:
            lines = _table(sight, head(kind, sight.view.lang), rows, room // 4)
            yield as_text(folded(sight.words(_TEXTS[title], count=len(rows)), lines))
    for framework in result.frameworks:
        yield _framework(sight, framework, room)


def _framework(sight: Sight, framework: FrameworkResult, room: int) -> str:
    lang = sight.view.lang
    words = [verdict_word(norm.verdict, lang) for norm in framework.norms]
    counts = ", ".join(f"{words.count(word)} {word}" for word in dict.fromkeys(words))
    rows = [norm_cells(sight, framework, norm) for norm in framework.norms]
    sure = f"{sureness(framework.norms, lang)}."
    starred = "" if all(norm.number_verified for norm in framework.norms) else f" {sight.words(_TEXTS['starred'])}"
    lines = (*_table(sight, norms_head(sight, framework), rows, room), "", sure[:1].upper() + sure[1:] + starred)
    return as_text(folded(f"{framework.title[lang]}: {counts}", lines))
