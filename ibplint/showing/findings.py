"""Findings as lines: by file and in a text by subject, findings of one cause together.

Each stands there with its source, norm and next step.
"""

from collections.abc import Iterator
from itertools import pairwise

from ibplint.model.finding import Excerpt, Finding, Related
from ibplint.model.place import Place
from ibplint.model.span import START
from ibplint.model.verdict import Severity, Verdict
from ibplint.rulebook.citation import cite
from ibplint.showing.changes import made
from ibplint.showing.excerpt import excerpt_lines
from ibplint.showing.found import findings_counted
from ibplint.showing.paint import BLANK, SEVERITY_TONE, VERDICT_TONE, Line, Piece, Tone, hanging, line
from ibplint.showing.sight import Sight
from ibplint.showing.subjects import Subject, by_subject
from ibplint.showing.tally import by_cause, by_rule
from ibplint.showing.words import severity_word, verdict_word

_TEXTS = {
    "whole": {"nl": "Het dossier als geheel", "en": "The dossier as a whole"},
    "here too": {"nl": "ook hier: ", "en": "here too: "},
    "more": {"nl": "en nog {count} plaatsen", "en": "and {count} more places"},
    "one more": {"nl": "en nog 1 plaats", "en": "and 1 more place"},
    "waived": {"nl": "door   ", "en": "by     "},
    "rule": {"nl": "regel  ", "en": "rule   "},
    "also": {"nl": "; ook gevraagd door {rules}", "en": "; also asked by {rules}"},
    "norm": {"nl": "norm   ", "en": "norm   "},
    "fix": {"nl": "doe    ", "en": "do     "},
}
_INDENT = "  "
_BELOW = "    "
_RELATED = 4


def finding_lines(sight: Sight) -> Iterator[Line]:
    """All findings, with a base those that it does not have; the file with the heaviest comes first."""
    for path, found in _by_file(sight):
        title = sight.path(path) if path else _TEXTS["whole"][sight.view.lang]
        count = findings_counted(found, sight.view.lang)
        yield (Piece(title, Tone.TITLE), Piece(f"  ({count})", Tone.FAINT))
        yield BLANK
        for subject in by_subject(sight, path, found):
            yield from _subject(sight, subject)


def _subject(sight: Sight, subject: Subject) -> Iterator[Line]:
    if subject.title:
        count = findings_counted(subject.findings, sight.view.lang)
        yield (Piece(f"— {subject.title}", Tone.TITLE), Piece(f"  ({count})", Tone.FAINT))
        yield BLANK
    for block in by_rule(by_cause(subject.findings)):
        yield from _block(sight, block)
        yield BLANK


def _by_file(sight: Sight) -> list[tuple[str, list[Finding]]]:
    grouped: dict[str, list[Finding]] = {}
    for finding in made(sight):
        path = finding.place.path if sight.in_dossier(finding.place) else ""
        grouped.setdefault(path, []).append(finding)
    return sorted(grouped.items(), key=lambda file: (min(_weight(one) for one in file[1]), file[0]))


def _weight(finding: Finding) -> int:
    """What a deviation covers weighs less than anything that is to be mended."""
    return len(Severity) if finding.waiver else finding.severity.weight


def _block(sight: Sight, block: tuple[Finding, ...]) -> Iterator[Line]:
    """Findings that belong together: a source line stands once, and so does what a rule says about all of them."""
    shown = None
    for finding, following in pairwise((*block, None)):
        if finding is None:
            return
        yield from _headline(sight, finding)
        if finding.place.span != shown:
            yield from _source(sight, finding.excerpt, finding.place)
        shown = finding.place.span
        yield from _related(sight, finding.related)
        if following is None or _reason(following) != _reason(finding):
            yield from _reasons(sight, finding)


def _reason(finding: Finding) -> tuple[object, ...]:
    return finding.rule, finding.also, finding.norms, finding.fix, finding.waiver


def _headline(sight: Sight, finding: Finding) -> list[Line]:
    head = (
        Piece(f"{_INDENT}{sight.place(finding.place)}", Tone.PLACE),
        Piece("  "),
        Piece(severity_word(finding.severity, sight.view.lang), SEVERITY_TONE[finding.severity]),
        *_excused(sight, finding),
        Piece("  "),
    )
    return hanging(head, sight.message(finding.message), sight.view.width, hang=6)


def _excused(sight: Sight, finding: Finding) -> tuple[Piece, ...]:
    """The second verdict on what a deviation covers."""
    if finding.waiver is None:
        return ()
    return (Piece("  "), Piece(verdict_word(Verdict.WAIVED, sight.view.lang), VERDICT_TONE[Verdict.WAIVED]))


def _source(sight: Sight, excerpt: Excerpt | None, place: Place) -> tuple[Line, ...]:
    # A file as a whole has no line that shows what is the matter.
    if excerpt is None or place.span == START:
        return ()
    return excerpt_lines(excerpt, place.span, names=sight.view.names, indent=_INDENT)


def _related(sight: Sight, related: tuple[Related, ...]) -> Iterator[Line]:
    lang = sight.view.lang
    for one in related[:_RELATED]:
        yield (Piece(f"{_BELOW}{_TEXTS['here too'][lang]}"), Piece(sight.place(one.place), Tone.PLACE))
        yield from _source(sight, one.excerpt, one.place)
    rest = len(related) - _RELATED
    if rest > 0:
        yield line(_BELOW + sight.words(_TEXTS["one more" if rest == 1 else "more"], count=rest))


def _reasons(sight: Sight, finding: Finding) -> Iterator[Line]:
    lang = sight.view.lang
    if finding.waiver:
        yield from _labelled(sight, "waived", sight.excuse(finding))
    also = sight.words(_TEXTS["also"], rules=", ".join(finding.also)) if finding.also else ""
    yield from _labelled(sight, "rule", f"{sight.says(finding.rule)}{also}")
    norms = " · ".join(cite(framework, norm, lang) for framework, norms in finding.norms.items() for norm in norms)
    if norms:
        yield from _labelled(sight, "norm", norms)
    yield from _labelled(sight, "fix", finding.fix[lang])


def _labelled(sight: Sight, label: str, text: str) -> list[Line]:
    return hanging((Piece(_BELOW + _TEXTS[label][sight.view.lang], Tone.FAINT),), text, sight.view.width)
