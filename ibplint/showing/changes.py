"""What a change did, beside the findings that it made: what was there already, and what it solved."""

from collections.abc import Iterable, Iterator

from ibplint.model.clean import clean
from ibplint.model.finding import Change, Finding
from ibplint.model.result import RunResult
from ibplint.showing.found import findings_counted
from ibplint.showing.paint import BLANK, SEVERITY_TONE, Line, Piece, Tone, hanging, line
from ibplint.showing.sight import Sight
from ibplint.showing.words import counted, severity_word

_TEXTS = {
    "not there": {
        "nl": "De map van dit dossier was er in {base} nog niet: alles telt als nieuw.",
        "en": "The folder of this dossier was not there in {base} yet: everything counts as new.",
    },
    "unchanged": {
        "nl": "Ook zonder deze wijziging: {count}. Zonder `--base` worden die getoond.",
        "en": "Without this change as well: {count}. Without `--base` these are shown.",
    },
    "solved": {"nl": "Opgelost door deze wijziging ({count})", "en": "Solved by this change ({count})"},
    "more": {"nl": "  en nog {count}", "en": "  and {count} more"},
    "compared": {
        "nl": "`{base}` (commit {commit}): {unchanged} ongewijzigd, {solved} opgelost",
        "en": "`{base}` (commit {commit}): {unchanged} unchanged, {solved} solved",
    },
}
_FINDINGS = {"nl": ("bevinding", "bevindingen"), "en": ("finding", "findings")}
_COMMIT = 10
_SHOWN = 20


def change_lines(sight: Sight) -> Iterator[Line]:
    """Nothing without a base."""
    result = sight.result
    if not result.base:
        return
    if not result.base_there:
        text = sight.words(_TEXTS["not there"], base=f"`{clean(result.base)}`")
        yield from hanging((), text, sight.view.width, tone=Tone.UNSURE)
        yield BLANK
    if known := unchanged(sight):
        count = findings_counted(known, sight.view.lang)
        yield from hanging((), sight.words(_TEXTS["unchanged"], count=count), sight.view.width)
        yield BLANK
    yield from _solved(sight)


def compared_with(sight: Sight) -> str:
    """The base in one line."""
    result = sight.result
    return sight.words(
        _TEXTS["compared"],
        base=clean(result.base),
        commit=result.base_commit[:_COMMIT],
        unchanged=counted(len(unchanged(sight)), *_FINDINGS[sight.view.lang]),
        solved=len(result.solved),
    )


def made(sight: Sight) -> tuple[Finding, ...]:
    """The findings that the base does not have; all of them without a base."""
    return made_of(sight.result, sight.result.findings)


def made_of(result: RunResult, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those of some findings that the base of a result does not have."""
    return tuple(one for one in findings if not result.base or one.change is not Change.UNCHANGED)


def unchanged(sight: Sight) -> tuple[Finding, ...]:
    """The findings that the base has too."""
    return tuple(one for one in sight.result.findings if one.change is Change.UNCHANGED)


def _solved(sight: Sight) -> Iterator[Line]:
    solved = sight.result.solved
    if not solved:
        return
    yield line(sight.words(_TEXTS["solved"], count=len(solved)), Tone.TITLE)
    for finding in solved[:_SHOWN]:
        # Its line is one of the base, so the record says where it was.
        where = clean(f"{finding.place.register}/{finding.place.record}")
        head = (
            Piece(f"  {where}", Tone.PLACE),
            Piece("  "),
            Piece(severity_word(finding.severity, sight.view.lang), SEVERITY_TONE[finding.severity]),
            Piece("  "),
        )
        text = f"{sight.message(finding.message)} ({finding.rule})"
        yield from hanging(head, text, sight.view.width, hang=6)
    if len(solved) > _SHOWN:
        yield line(sight.words(_TEXTS["more"], count=len(solved) - _SHOWN))
    yield BLANK
