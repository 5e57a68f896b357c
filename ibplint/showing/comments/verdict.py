"""What a comment begins with: the verdict in one sentence, and what it was come to on which day."""

from collections.abc import Iterator

from ibplint.model.finding import Change
from ibplint.model.message import Texts, shown
from ibplint.model.result import RunResult
from ibplint.model.verdict import Severity
from ibplint.showing.channels.markup import code, marked
from ibplint.showing.measured import measured
from ibplint.showing.selected import SHOWN_CONCLUSIONS, selected_words
from ibplint.showing.sight import Sight
from ibplint.showing.statements.evidence import evidence_counted
from ibplint.showing.strictness import strictness
from ibplint.showing.taken import taken_sentences
from ibplint.showing.tally import examined, made_here, severities, verdicts
from ibplint.showing.unread import unread_here
from ibplint.showing.words import severities_counted, unread_words, verdict_word

_SENTENCES = {
    "nothing": {
        "nl": "Er is niets onderzocht. Deze uitkomst bewijst dus niets.",
        "en": "Nothing was examined. So this outcome proves nothing.",
    },
    "new": {"nl": "Deze wijziging brengt mee: {count}.", "en": "This change brings: {count}."},
    "no new": {"nl": "Deze wijziging brengt geen bevindingen mee.", "en": "This change brings no findings."},
    "errors": {"nl": "Dit voldoet nog niet: {count}.", "en": "This does not meet the norms yet: {count}."},
    "lighter": {
        "nl": "Geen fouten, wel punten om na te lopen: {count}.",
        "en": "No errors, but points to look into: {count}.",
    },
    "waived": {
        "nl": "Wat niet voldoet, is met een besluit afgeweken.",
        "en": "What does not meet the norms is waived by a decision.",
    },
    "clean": {"nl": "Alles wat beoordeeld kon worden, voldoet.", "en": "All that could be judged is met."},
}
_SHOWN: dict[str, Texts] = {
    **SHOWN_CONCLUSIONS,
    "no new": SHOWN_CONCLUSIONS["new clean"],
    "lighter": {
        "nl": "In wat is getoond staan geen fouten, wel punten om na te lopen: {count}.",
        "en": "In what is shown there are no errors, but points to look into: {count}.",
    },
}
_TEXTS = {
    "day": {
        "nl": "Dossier {dossier}, peildatum {day} (tijdzone {zone}). Toetsregels: {rules}. Bewijs: {evidence}.",
        "en": "Dossier {dossier}, as-of date {day} (time zone {zone}). Rules: {rules}. Evidence: {evidence}.",
    },
    "base": {
        "nl": "Vergeleken met {base}: {solved} opgelost, {known} ongewijzigd.",
        "en": "Compared with {base}: {solved} solved, {known} unchanged.",
    },
    "not there": {
        "nl": "De map van dit dossier was er in {base} nog niet: alles telt als nieuw.",
        "en": "The folder of this dossier was not there in {base} yet: everything counts as new.",
    },
    "measure": {"nl": "Eigen regels: {measure}.", "en": "Own rules: {measure}."},
    "asked": {"nl": "Gevraagd: {asked}.", "en": "Asked: {asked}."},
    "unread": {"nl": "Niet gelezen: {files}.", "en": "Not read: {files}."},
    "none": {"nl": "geen", "en": "none"},
}


def verdict_markdown(sight: Sight) -> Iterator[str]:
    """The verdict, then what was judged on which day, and the base where there is one."""
    result, lang = sight.result, sight.view.lang
    count = severities_counted(severities(made_here(result)), lang)
    sentences = _SENTENCES | _SHOWN if result.selected else _SENTENCES
    sentence = f"{sight.words(sentences[_outcome(result)], count=count)} {marked(selected_words(sight))}"
    yield f"**{sentence.rstrip()}**"
    yield ""
    none = _TEXTS["none"][lang]
    rules = ", ".join(f"{number} {verdict_word(verdict, lang)}" for verdict, number in verdicts(result.rules).items())
    yield sight.words(
        _TEXTS["day"],
        dossier=code(result.dossier),
        day=shown(result.as_of, lang),
        zone=result.timezone,
        rules=rules or none,
        evidence=evidence_counted(result, lang) or none,
    )
    made_of_them = measured(sight)
    if made_of_them:
        yield sight.words(_TEXTS["measure"], measure=marked(made_of_them))
    if asked := strictness(sight):
        yield sight.words(_TEXTS["asked"], asked=marked(asked))
    if result.selected and (unread := unread_here(sight)):
        files = (f"{code(sight.path(one.path))} ({unread_words(one.unread, lang)})" for one in unread if one.unread)
        yield sight.words(_TEXTS["unread"], files=", ".join(files))
    yield from map(marked, taken_sentences(sight))
    if result.base:
        yield _compared(sight)


def _outcome(result: RunResult) -> str:
    if not examined(result.rules):
        return "nothing"
    left = made_here(result)
    if result.base:
        return "new" if left else "no new"
    if not left:
        return "waived" if result.findings else "clean"
    return "errors" if any(one.severity is Severity.ERROR for one in left) else "lighter"


def _compared(sight: Sight) -> str:
    result = sight.result
    base = code(result.base)
    if not result.base_there:
        return sight.words(_TEXTS["not there"], base=base)
    known = sum(1 for finding in result.findings if finding.change is Change.UNCHANGED)
    return sight.words(_TEXTS["base"], base=base, solved=len(result.solved), known=known)
