"""The manual of a norm, and the lines by which a rule's page names it."""

from collections.abc import Iterator

from ibplint.explain.norm_facts import norm_facts
from ibplint.explain.shelf import Shelf, heading, listed, paragraph
from ibplint.model.framework import Framework, Norm
from ibplint.model.view import View
from ibplint.rulebook.citation import cite
from ibplint.showing.frameworks.title import title_status_words, titled
from ibplint.showing.paint import BLANK, Line, Piece, Tone, line
from ibplint.showing.words import begun

_SOURCE = {"nl": "Bron: {source} ({certainty}).", "en": "Source: {source} ({certainty})."}
_REST = {"nl": "Wat geen regel kan zien: {rest}.", "en": "What no rule can see: {rest}."}
_RULES = {"nl": "Toetsregels", "en": "Rules"}
_NO_RULES = {
    "nl": "Geen: hier is een verklaring van een mens voor nodig.",
    "en": "None: this needs a statement by a person.",
}
_STEPS = {"nl": "Treden", "en": "Steps"}
_TITLE = {"nl": "Titel: {status}.", "en": "Title: {status}."}
_CERTAINTY = {
    "nl": ("nummer {not_number}gecontroleerd", "onze woorden {not_wording}met de bron vergeleken", "niet "),
    "en": ("number {not_number}verified", "our words {not_wording}compared with the source", "not "),
}


def norm_page(framework: Framework, norm: Norm, shelf: Shelf, view: View) -> Iterator[Line]:
    """What the norm asks, where it stands, and the rules that judge it."""
    lang, width = view.lang, view.width
    where = f"{framework.title[lang]} · {framework.domain_titles[norm.domain][lang]}"
    yield (Piece(cite(framework.id, norm.id, lang), Tone.TITLE), Piece(f"  {where}", Tone.FAINT))
    yield from paragraph(f"{titled(norm.title, norm.title_status, lang)}.", width)
    yield BLANK
    yield from norm_lines(norm, lang, width, indent=2)
    for fact in norm_facts(framework, norm, shelf, lang):
        yield from paragraph(fact, width)
    if norm.steps:
        yield BLANK
        yield heading(_STEPS, lang)
        for step, text in sorted(norm.steps.items()):
            level = framework.levels.get(step)
            name = f"{step} ({level.title[lang]})" if level else str(step)
            yield from paragraph(f"{name}: {text[lang]}", width)
    yield BLANK
    yield heading(_RULES, lang)
    rules = tuple(shelf.rules_of(framework.id, norm.id))
    yield from listed(iter(rules), lang, width) if rules else (line(f"  {_NO_RULES[lang]}"),)


def norm_lines(norm: Norm, lang: str, width: int, *, indent: int) -> Iterator[Line]:
    """What the norm asks in our own words, its source and how certain that is, and what no rule can see."""
    yield from paragraph(norm.text[lang], width, indent=indent)
    source = _SOURCE[lang].format(source=norm.source, certainty=_certainty(norm, lang))
    yield from paragraph(source, width, indent=indent, tone=Tone.FAINT)
    if norm.title_status:
        status = title_status_words(norm.title_status, lang)
        yield from paragraph(_TITLE[lang].format(status=status), width, indent=indent, tone=Tone.FAINT)
    if norm.rest:
        yield from paragraph(_REST[lang].format(rest=begun(norm.rest[lang])), width, indent=indent)


def _certainty(norm: Norm, lang: str) -> str:
    number, wording, negation = _CERTAINTY[lang]
    return ", ".join(
        (
            number.format(not_number="" if norm.number_verified else negation),
            wording.format(not_wording="" if norm.wording_verified else negation),
        )
    )
