"""The manual of a rule, for a privacy officer."""

from collections.abc import Iterator

from ibplint.explain.asked_lines import asked_lines, recognised_lines
from ibplint.explain.board_words import board_words, stricter_words
from ibplint.explain.no_verdict import no_verdict
from ibplint.explain.norm_page import norm_lines
from ibplint.explain.shelf import Shelf, heading, paragraph
from ibplint.judging.statements.deviations import can_be_waived
from ibplint.model.clean import clean
from ibplint.model.message import shown
from ibplint.model.moment import Duration
from ibplint.model.rule import Example, Rule
from ibplint.model.view import View
from ibplint.rulebook.citation import cite
from ibplint.showing.frameworks.title import titled
from ibplint.showing.paint import BLANK, SEVERITY_TONE, Line, Piece, Tone, line
from ibplint.showing.words import severity_word

_RULE = {"nl": "Toetsregel", "en": "Rule"}
_EXAMINES = {"nl": "Wat de regel onderzoekt", "en": "What the rule examines"}
_PROVES = {"nl": "Als dit klopt, toont het aan: {aspects}.", "en": "When this holds, it shows: {aspects}."}
_ASPECTS = {
    "opzet": {"nl": "opzet (het is geregeld)", "en": "design (it is arranged)"},
    "bestaan": {"nl": "bestaan (het is er)", "en": "existence (it is there)"},
    "werking": {"nl": "werking (het gebeurde over een periode)", "en": "operation (it was done over a period)"},
}
_FORBIDS = {
    "nl": "De regel let op wat er niet mag staan: dat er niets is gevonden, toont de normen hieronder niet aan.",
    "en": "The rule looks for what must not stand there: that nothing was found does not prove the norms below.",
}
_CITES = {
    "nl": "Een bevinding verwijst ook naar {norms}; de regel toont daar niets van aan, en breekt daar niets van.",
    "en": "A finding refers to {norms} too; of these the rule proves and breaks nothing.",
}
_NORMS = {"nl": "Welke normen dit vragen", "en": "Which norms ask for this"}
_STEP = {"nl": " (helpt trede {step} aantonen)", "en": " (helps to prove step {step})"}
_FIX = {"nl": "Wat te doen bij een bevinding", "en": "What to do about a finding"}
_DEVIATE = {
    "may": {
        "nl": "Afwijken mag, met een besluit en een laatste dag: zie het register `afwijkingen`.",
        "en": "A deviation is allowed, with a decision and a last day: see the register `afwijkingen`.",
    },
    "most": {
        "nl": "Afwijken mag hoogstens {most}, met een besluit en een laatste dag: zie het register `afwijkingen`.",
        "en": "A deviation may last {most} at most, with a decision and a last day: see the register `afwijkingen`.",
    },
    "none": {"nl": "Afwijken van deze regel mag niet.", "en": "No deviation from this rule is allowed."},
    "never": {
        "nl": "Van deze regel kan niet worden afgeweken: wat niet te lezen is, is niet te verontschuldigen.",
        "en": "There can be no deviation from this rule: what cannot be read cannot be excused.",
    },
}
_GOOD = {"nl": "Zo is het goed", "en": "This is good"}
_BAD = {"nl": "Dit geeft een bevinding", "en": "This gives a finding"}
_SEE = {"nl": "Zie ook: {names}.", "en": "See also: {names}."}
_ON = {"nl": "beoordeeld op {day}", "en": "judged on {day}"}


def rule_page(rule: Rule, shelf: Shelf, view: View) -> Iterator[Line]:
    """What it says, examines and rests on, when it tells nothing, what to do, and a good and a bad example."""
    lang, width = view.lang, view.width
    severity = Piece(severity_word(rule.severity, lang), SEVERITY_TONE[rule.severity])
    yield (Piece(f"{_RULE[lang]} {rule.id}", Tone.TITLE), Piece("  "), severity)
    yield from paragraph(f"{rule.says[lang]}.", width)
    for words in board_words(rule, shelf, lang):
        yield from paragraph(words, width)
    yield BLANK
    yield heading(_EXAMINES, lang)
    yield from asked_lines(rule, lang, width)
    if rule.forbids:
        yield from paragraph(_FORBIDS[lang], width)
    elif rule.proves:
        aspects = ", ".join(_ASPECTS[aspect][lang] for aspect in rule.proves)
        yield from paragraph(_PROVES[lang].format(aspects=aspects), width)
    yield BLANK
    yield from no_verdict(rule, shelf, view)
    yield heading(_FIX, lang)
    yield from paragraph(rule.fix[lang], width)
    yield from paragraph(_deviate(rule, lang), width)
    stricter = stricter_words(rule, lang)
    if stricter:
        yield from paragraph(stricter, width)
    yield BLANK
    yield heading(_NORMS, lang)
    yield from _norms(rule, shelf, view)
    cited = ", ".join(cite(framework, norm, lang) for framework, norms in rule.cites.items() for norm in norms)
    if cited:
        yield from paragraph(_CITES[lang].format(norms=cited), width)
    for title, example in ((_GOOD, rule.body.good), (_BAD, rule.body.bad)):
        yield BLANK
        yield heading(title, lang)
        yield from _example(example, lang)
    yield BLANK
    yield from recognised_lines(rule, lang, width)
    registers = dict.fromkeys((rule.base, *sorted(rule.reads)))
    yield from paragraph(
        _SEE[lang].format(names=", ".join(f"`ibplint explain {one}`" for one in registers)), width, indent=0
    )


def _deviate(rule: Rule, lang: str) -> str:
    """Whether a board may deviate from the rule, and for how long."""
    if not can_be_waived(rule):
        return _DEVIATE["never"][lang]
    if rule.max_deviation is None:
        return _DEVIATE["may"][lang]
    key = "most" if rule.max_deviation != Duration() else "none"
    return _DEVIATE[key][lang].format(most=shown(rule.max_deviation, lang))


def _norms(rule: Rule, shelf: Shelf, view: View) -> Iterator[Line]:
    for framework, norms in rule.norms.items():
        for name, step in norms.items():
            norm = shelf.rulebook.frameworks[framework].norms[name]
            proves = _STEP[view.lang].format(step=step) if step else ""
            title = f"{cite(framework, name, view.lang)}{proves}: {titled(norm.title, norm.title_status, view.lang)}"
            yield from paragraph(title, view.width)
            yield from norm_lines(norm, view.lang, view.width, indent=4)


def _example(example: Example, lang: str) -> Iterator[Line]:
    """The files as they are; the path above each where there are several."""
    if example.as_of:
        yield line(f"  ({_ON[lang].format(day=shown(example.as_of, lang))})", Tone.FAINT)
    for path, text in example.files.items():
        if len(example.files) > 1:
            yield line(f"  {clean(path)}", Tone.PLACE)
        for row in text.rstrip("\n").split("\n"):
            yield line(f"    {clean(row)}")
