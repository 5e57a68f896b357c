"""What was not judged, and why: silence is never compliance."""

from collections.abc import Iterator

from ibplint.model.message import Message, quotes_in
from ibplint.model.place import Place
from ibplint.model.result import RecordResult, RuleResult
from ibplint.model.verdict import Verdict
from ibplint.showing.paint import BLANK, Line, Piece, Tone, hanging, line
from ibplint.showing.sight import Sight
from ibplint.showing.to_read import Places, places_to_read, to_read_lines
from ibplint.showing.unread import unread_lines

_TEXTS = {
    Verdict.UNDETERMINED: {"nl": "Niet te beoordelen", "en": "Undetermined"},
    Verdict.NOT_APPLICABLE: {"nl": "Niet van toepassing", "en": "Not applicable"},
    "no reason": {"nl": "zonder reden", "en": "no reason given"},
    "more": {"nl": "{shown} en nog {count}", "en": "{shown} and {count} more"},
    "passed": {"nl": "Geldt niet op de peildatum", "en": "Not in force on the as-of date"},
    "one file": {
        "nl": "Dit is één bestand, los van een dossier. {count} regels vragen meer dan dit bestand: niet beoordeeld.",
        "en": "This is one file, outside a dossier. {count} rules need more than this file and were not judged.",
    },
}
_SHOWN = 3
_DOCUMENTS = "documenten"

Entry = tuple[RuleResult, tuple[Place, ...]]


def unjudged_lines(sight: Sight) -> Iterator[Line]:
    """The rules that told nothing, the files that were not read, and what one file alone cannot show."""
    for verdict in (Verdict.UNDETERMINED, Verdict.NOT_APPLICABLE):
        places = places_to_read(sight) if verdict is Verdict.UNDETERMINED else {}
        reasons = by_reason(sight, verdict, beside=places)
        if places or reasons:
            yield line(_TEXTS[verdict][sight.view.lang], Tone.TITLE)
            yield from to_read_lines(sight, places)
            for reason, entries in reasons.items():
                yield from _reason(sight, reason, entries)
            yield BLANK
    yield from passed_lines(sight)
    yield from unread_lines(sight)
    if sight.result.one_file and sight.result.not_judged:
        text = sight.words(_TEXTS["one file"], count=len(sight.result.not_judged))
        yield from hanging((), text, sight.view.width)
        yield BLANK


def by_reason(sight: Sight, verdict: Verdict, beside: Places | None = None) -> dict[str, list[Entry]]:
    """Every reason with the rules it left open and at which records; the heaviest rules first.

    What is told `beside` them, at its own place, is left out.
    """
    told = {text for questions in (beside or {}).values() for text in questions}
    grouped: dict[str, list[Entry]] = {}
    for rule in sorted(sight.result.rules, key=lambda rule: (rule.severity.weight, rule.id)):
        for reason, places in _reasons(sight, rule, verdict).items():
            if (reason, rule.id) not in told:
                grouped.setdefault(reason, []).append((rule, tuple(places)))
    return grouped


def passed_lines(sight: Sight) -> Iterator[Line]:
    """In full: the records that no rule looked at, because they had ended or have not begun on the as-of date."""
    passed = [register for register in sight.result.registers if register.passed] if sight.view.full else []
    if not passed:
        return
    yield line(_TEXTS["passed"][sight.view.lang], Tone.TITLE)
    for register in passed:
        names = ", ".join(sight.record(place) for place in register.passed)
        yield from hanging((Piece("  - ", Tone.FAINT),), names, sight.view.width)
    yield BLANK


def _reasons(sight: Sight, rule: RuleResult, verdict: Verdict) -> dict[str, list[Place]]:
    if rule.verdict is verdict and rule.reason and not (sight.view.full and rule.count(verdict)):
        return {_text(sight, rule.reason): []}
    # A record that a condition leaves out is no news while the rule has others to judge.
    if verdict is Verdict.NOT_APPLICABLE and rule.verdict is not verdict and not sight.view.full:
        return {}
    found: dict[str, list[Place]] = {}
    for record in rule.records:
        if record.verdict is verdict:
            for reason in record.reasons or (None,):
                places = found.setdefault(_text(sight, reason), [])
                places += [record.place] if _tells(sight, record, reason) else []
    return found or ({_text(sight, None): []} if rule.verdict is verdict else {})


def _tells(sight: Sight, record: RecordResult, reason: Message | None) -> bool:
    """Whether the place of a record tells a reader more than which text it is: of one file that is known."""
    whole = sight.result.one_file and record.place.register == _DOCUMENTS and not sight.view.full
    return not whole or (reason is not None and any(quotes_in(reason.values.values())))


def _text(sight: Sight, reason: Message | None) -> str:
    return sight.message(reason) if reason else _TEXTS["no reason"][sight.view.lang]


def _reason(sight: Sight, reason: str, entries: list[Entry]) -> Iterator[Line]:
    yield from hanging((Piece("  "),), reason, sight.view.width)
    # Rules that found nothing wrong, nor anything right, are many and no news: their names will do.
    brief = [rule.id for rule, _ in entries if not (rule.proves or sight.view.full)]
    yield from hanging((Piece("    - ", Tone.FAINT),), ", ".join(brief), sight.view.width) if brief else ()
    for rule, places in entries:
        if rule.id in brief:
            continue
        where = f": {_some(sight, [_called(sight, place) for place in places])}" if places else ""
        yield from hanging((Piece("    - ", Tone.FAINT),), f"{sight.says(rule.id)}{where}", sight.view.width)


def _called(sight: Sight, place: Place) -> str:
    return sight.record(place) if sight.view.full else sight.place(place)


def _some(sight: Sight, names: list[str]) -> str:
    """The first few, and how many more there are; in full all of them."""
    if sight.view.full:
        return ", ".join(names)
    shown = ", ".join(names[:_SHOWN])
    return sight.words(_TEXTS["more"], shown=shown, count=len(names) - _SHOWN) if len(names) > _SHOWN else shown
