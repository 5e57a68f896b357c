"""The recorded deviations: what each covers until when, both verdicts, and what covers nothing."""

from collections.abc import Iterator

from ibplint.model.clean import clean
from ibplint.model.deviation import DeviationResult
from ibplint.model.message import shown
from ibplint.model.verdict import Verdict
from ibplint.showing.paint import BLANK, Line, Piece, Tone, hanging, line
from ibplint.showing.sight import Sight
from ibplint.showing.words import counted, verdict_word

_TEXTS = {
    "title": {"nl": "Afwijkingen", "en": "Deviations"},
    "aside": {
        "nl": "Afwijkingen zijn in deze beoordeling buiten beschouwing gelaten (`--no-deviations`).",
        "en": "Deviations were left aside in this run (`--no-deviations`).",
    },
    "for all": {"nl": "{rule}, voor alle vermeldingen", "en": "{rule}, for all records"},
    "for one": {"nl": "{rule}, voor {record}", "en": "{rule}, for {record}"},
    "covers": {
        "nl": "{judged}, {waived} tot en met {until} (besluit {decision}): dekt {count}",
        "en": "{judged}, {waived} through {until} (decision {decision}): covers {count}",
    },
    "sound": {
        "nl": "van {start} tot en met {until} (besluit {decision})",
        "en": "from {start} through {until} (decision {decision})",
    },
    "void": {"nl": "dekt niets: {why}", "en": "covers nothing: {why}"},
    "reason": {"nl": "reden: {reason}", "en": "reason: {reason}"},
    "renews": {"nl": "verlenging van {earlier}", "en": "renewal of {earlier}"},
}
_RECORDS = {"nl": ("vermelding", "vermeldingen"), "en": ("record", "records")}
_BELOW = "    "


def deviation_lines(sight: Sight) -> Iterator[Line]:
    """Every deviation with what it came to."""
    result = sight.result
    if not result.deviations:
        return
    yield line(_TEXTS["title"][sight.view.lang], Tone.TITLE)
    if not result.deviations_count:
        yield from hanging(line("  "), _TEXTS["aside"][sight.view.lang], sight.view.width, tone=Tone.UNSURE)
    for one in result.deviations:
        subject = sight.words(_TEXTS["for one" if one.record else "for all"], rule=one.rule, record=one.record)
        head = (Piece(f"  {clean(one.id)}", Tone.PLACE), Piece("  "))
        yield from hanging(head, clean(subject), sight.view.width, hang=4)
        for text in (_state(sight, one), *_more(sight, one)):
            yield from hanging(line(_BELOW), text, sight.view.width)
    yield BLANK


def _state(sight: Sight, one: DeviationResult) -> str:
    lang = sight.view.lang
    if one.void is not None:
        return sight.words(_TEXTS["void"], why=sight.message(one.void))
    values = {"until": shown(one.until, lang), "start": shown(one.start, lang), "decision": clean(one.decision)}
    if not one.breaches:
        return sight.words(_TEXTS["sound"], **values)
    return sight.words(
        _TEXTS["covers"],
        judged=verdict_word(Verdict.NOT_MET, lang),
        waived=verdict_word(Verdict.WAIVED, lang),
        count=counted(one.breaches, *_RECORDS[lang]),
        **values,
    )


def _more(sight: Sight, one: DeviationResult) -> Iterator[str]:
    if one.void is None:
        yield sight.words(_TEXTS["reason"], reason=sight.message(one.reason))
    if one.renews:
        yield sight.words(_TEXTS["renews"], earlier=clean(", ".join(one.renews)))
