"""The last lines: what was judged, on which day, and what came of it."""

from collections.abc import Iterator

from ibplint.model.clean import clean
from ibplint.model.file import Unread
from ibplint.model.message import Texts, shown
from ibplint.model.verdict import Severity, Verdict
from ibplint.showing.changes import compared_with, made
from ibplint.showing.found import findings_counted
from ibplint.showing.measured import measured
from ibplint.showing.paint import Line, Piece, Tone, hanging
from ibplint.showing.selected import SHOWN_CONCLUSIONS, selected_words, with_elsewhere
from ibplint.showing.sight import Sight
from ibplint.showing.statements.evidence import evidence_counted
from ibplint.showing.strictness import strictness
from ibplint.showing.taken import taken_words
from ibplint.showing.tally import examined, made_here, severities, verdicts
from ibplint.showing.unread import unread_here
from ibplint.showing.words import counted, verdict_word

_TEXTS = {
    "dossier": {"nl": "dossier      ", "en": "dossier      "},
    "one file": {"nl": "bestand      ", "en": "file         "},
    "taken": {"nl": "gelezen als  ", "en": "read as      "},
    "as-of": {"nl": "peildatum    ", "en": "as-of date   "},
    "rules": {"nl": "toetsregels  ", "en": "rules        "},
    "measure": {"nl": "eigen regels ", "en": "own rules    "},
    "findings": {"nl": "bevindingen  ", "en": "findings     "},
    "evidence": {"nl": "bewijs       ", "en": "evidence     "},
    "asked": {"nl": "gevraagd     ", "en": "asked        "},
    "new": {"nl": "nieuw        ", "en": "new          "},
    "base": {"nl": "basis        ", "en": "base         "},
    "none": {"nl": "geen", "en": "none"},
    "zone": {"nl": "{day} (tijdzone {zone})", "en": "{day} (time zone {zone})"},
    "read one": {"nl": "{name}: {records}", "en": "{name}: {records}"},
    "read": {
        "nl": "{name}: {files} gelezen, {records} in {registers}",
        "en": "{name}: {files} read, {records} in {registers}",
    },
}
_NOUNS = {
    "nl": (("bestand", "bestanden"), ("vermelding", "vermeldingen"), ("register", "registers")),
    "en": (("file", "files"), ("record", "records"), ("register", "registers")),
}
_CONCLUSIONS: dict[str, Texts] = {
    "nothing": {
        "nl": "Er is niets onderzocht. Deze uitkomst bewijst dus niets.",
        "en": "Nothing was examined. So this outcome proves nothing.",
    },
    "errors": {
        "nl": "Dit voldoet nog niet. Begin met de fouten.",
        "en": "This does not meet the norms yet. Begin with the errors.",
    },
    "lighter": {"nl": "Geen fouten, wel punten om na te lopen.", "en": "No errors, but points to look into."},
    "waived": {
        "nl": "Alles wat beoordeeld kon worden, voldoet, behalve waar met een besluit van is afgeweken.",
        "en": "All that could be judged is met, except where a decision deviates from it.",
    },
    "clean": {"nl": "Alles wat beoordeeld kon worden, voldoet.", "en": "All that could be judged is met."},
    "new errors": {
        "nl": "Deze wijziging brengt fouten mee. Begin daarmee.",
        "en": "This change brings errors. Begin with these.",
    },
    "new lighter": {
        "nl": "Deze wijziging brengt geen fouten mee, wel punten om na te lopen.",
        "en": "This change brings no errors, but points to look into.",
    },
    "new clean": {"nl": "Deze wijziging brengt geen bevindingen mee.", "en": "This change brings no findings."},
}
_OPEN = {
    "nl": "Over {count} is geen oordeel mogelijk: zie hierboven, onder ‘Niet te beoordelen’.",
    "en": "No verdict is possible on {count}: see above, under 'Undetermined'.",
}
_IN_PART = {"nl": " Of het stuk volledig is, is niet nagegaan.", "en": " Whether the paper is complete was not judged."}
_RULES = {"nl": ("regel", "regels"), "en": ("rule", "rules")}


def summary_lines(sight: Sight) -> Iterator[Line]:
    """What was read, the as-of date with its zone, the counts, and one plain conclusion."""
    result, lang = sight.result, sight.view.lang
    rules = " · ".join(f"{count} {verdict_word(verdict, lang)}" for verdict, count in verdicts(result.rules).items())
    none = _TEXTS["none"][lang]
    yield from _labelled(sight, "one file" if result.one_file else "dossier", _read(sight))
    for text in taken_words(sight):
        yield from _labelled(sight, "taken", text)
    yield from _labelled(
        sight, "as-of", sight.words(_TEXTS["zone"], day=shown(result.as_of, lang), zone=result.timezone)
    )
    yield from _labelled(sight, "rules", rules or none)
    made_of_them = measured(sight)
    if made_of_them:
        yield from _labelled(sight, "measure", made_of_them)
    if asked := strictness(sight):
        yield from _labelled(sight, "asked", asked)
    if result.base:
        yield from _labelled(sight, "base", compared_with(sight))
    found = with_elsewhere(sight, findings_counted(made(sight), lang) or none)
    yield from _labelled(sight, "new" if result.base else "findings", found)
    yield from _labelled(sight, "evidence", evidence_counted(result, lang) or none)
    tone, text = conclusion(sight)
    whole = f"{text} {selected_words(sight)}".rstrip()
    yield from hanging((), whole, sight.view.width, tone=tone)


def _labelled(sight: Sight, label: str, text: str) -> list[Line]:
    return hanging((Piece(_TEXTS[label][sight.view.lang], Tone.FAINT),), text, sight.view.width)


def _read(sight: Sight) -> str:
    file, record, register = _NOUNS[sight.view.lang]
    present = [one for one in sight.result.registers if one.present]
    read = sum(1 for one in sight.result.files if one.unread in (None, Unread.SETTINGS))
    one = sight.result.one_file and sight.result.files
    return sight.words(
        _TEXTS["read one" if one else "read"],
        name=sight.path(one[0].path) if one else clean(sight.result.dossier),
        files=counted(read, *file),
        records=counted(sum(one.records for one in present), *record),
        registers=counted(len(present), *register),
    )


def conclusion(sight: Sight) -> tuple[Tone, str]:
    """The outcome in one plain sentence, and how good it is."""
    result, lang = sight.result, sight.view.lang
    if not examined(result.rules):
        return Tone.UNSURE, _CONCLUSIONS["nothing"][lang]
    left = made_here(result)
    counts = severities(left)
    undetermined = verdicts(result.rules).get(Verdict.UNDETERMINED, 0)
    key = "errors" if counts.get(Severity.ERROR) else "lighter" if left else "waived" if result.findings else "clean"
    tone = {"errors": Tone.BAD, "clean": Tone.GOOD}.get(key, Tone.PLAIN)
    said = _CONCLUSIONS | SHOWN_CONCLUSIONS if result.selected else _CONCLUSIONS
    if result.selected and key == "clean":
        tone = Tone.UNSURE if result.elsewhere or unread_here(sight) else tone
    if result.base:
        return tone, said[f"new {key}" if left else "new clean"][lang]
    open_rules = f" {_OPEN[lang].format(count=counted(undetermined, *_RULES[lang]))}" if undetermined else ""
    part = _IN_PART[lang] if any(file.taken and file.taken.in_part for file in result.files) else ""
    return Tone.UNSURE if (open_rules or part) and key == "clean" else tone, said[key][lang] + part + open_rules
