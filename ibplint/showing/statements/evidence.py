"""How much evidence was seen, and what was only stated."""

from collections import Counter
from collections.abc import Iterator, Mapping

from ibplint.model.clean import clean
from ibplint.model.evidence import EVIDENCE_NL, EvidenceResult, EvidenceState
from ibplint.model.message import shown
from ibplint.model.result import RunResult
from ibplint.showing.paint import BLANK, Line, Piece, Tone, hanging, line
from ibplint.showing.sight import Sight

_TITLE = {"nl": "Bewijs dat is opgegeven en niet ingezien", "en": "Evidence that is stated and was not read"}
_REQUIRED = {
    "nl": "Hier is ingezien bewijs gevraagd (`--evidence-required`): wat hieronder staat bewijst niets.",
    "en": "Evidence that was read is asked here (`--evidence-required`): what stands below proves nothing.",
}
_MORE = {"nl": "en nog {count}; `--format json` noemt alles", "en": "and {count} more; `--format json` lists all"}
_SEEN = {"nl": " (gezien op {day}{by})", "en": " (seen on {day}{by})"}
_BY = {"nl": " door {who}", "en": " by {who}"}
_SHOWN = 10
_ALL = {"nl": "Bewijs, elk met zijn staat", "en": "Evidence, each piece with its state"}
_REQUIRED_ALL = {
    "nl": "Hier is ingezien bewijs gevraagd (`--evidence-required`): wat alleen is opgegeven bewijst niets.",
    "en": "Evidence that was read is asked here (`--evidence-required`): what is only stated proves nothing.",
}
_USED = {"nl": "gebruikt bij: {places}", "en": "used at: {places}"}
_WORST_FIRST = (EvidenceState.MISSING, EvidenceState.CHANGED, EvidenceState.STATED, EvidenceState.SEEN)


def evidence_counted(result: RunResult, lang: str) -> str:
    """`56 gezien, 9 opgegeven`; what is not there is not named."""
    counts = Counter(one.state for one in result.evidence)
    return ", ".join(f"{counts[state]} {state_word(state, lang)}" for state in EvidenceState if counts[state])


def state_word(state: EvidenceState, lang: str) -> str:
    """`gezien`, `seen`."""
    return EVIDENCE_NL[state] if lang == "nl" else state.value


def evidence_lines(sight: Sight) -> Iterator[Line]:
    """What was only stated, the first of it; what changed or is missing is a finding. In full all evidence."""
    if sight.view.full:
        yield from _all(sight)
        return
    stated = [one for one in sight.result.evidence if one.state is EvidenceState.STATED]
    if not stated:
        return
    yield line(_TITLE[sight.view.lang], Tone.TITLE)
    if sight.result.evidence_required:
        yield from hanging(line("  "), _REQUIRED[sight.view.lang], sight.view.width, tone=Tone.UNSURE)
    for one in stated[:_SHOWN]:
        head = (Piece("  - ", Tone.FAINT), Piece(sight.place(one.place), Tone.PLACE), Piece("  "))
        yield from hanging(head, _what(sight, one), sight.view.width, hang=6)
    if len(stated) > _SHOWN:
        yield line("  " + sight.words(_MORE, count=len(stated) - _SHOWN))
    yield BLANK


def evidence_used(sight: Sight) -> Mapping[tuple[EvidenceState, str], list[str]]:
    """Each piece of evidence with its state, what asks attention first, and where records name it."""
    found: dict[tuple[EvidenceState, str], list[str]] = {}
    for one in sorted(sight.result.evidence, key=lambda one: _WORST_FIRST.index(one.state)):
        used = f"{sight.record(one.place)}, `{one.place.field}`" if one.place.field else sight.record(one.place)
        found.setdefault((one.state, _what(sight, one)), []).append(used)
    return found


def _all(sight: Sight) -> Iterator[Line]:
    if not sight.result.evidence:
        return
    yield line(_ALL[sight.view.lang], Tone.TITLE)
    if sight.result.evidence_required:
        yield from hanging(line("  "), _REQUIRED_ALL[sight.view.lang], sight.view.width, tone=Tone.UNSURE)
    for (state, what), used in evidence_used(sight).items():
        head = (Piece("  - ", Tone.FAINT), Piece(state_word(state, sight.view.lang)), Piece("  "))
        yield from hanging(head, what, sight.view.width, hang=6)
        yield from hanging(line("      "), sight.words(_USED, places="; ".join(used)), sight.view.width)
    yield BLANK


def _what(sight: Sight, one: EvidenceResult) -> str:
    lang, names = sight.view.lang, sight.view.names
    by = sight.words(_BY, who=shown(one.seen_by, lang, names=names)) if one.seen_by else ""
    seen = sight.words(_SEEN, day=shown(one.seen_on, lang), by=by) if one.seen_on else ""
    return clean(shown(one.what, lang, names=names) + seen)
