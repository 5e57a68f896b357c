"""The manual of a norm, and the lines by which a rule's page names it."""

from collections.abc import Iterator

from ibplint.explain.shelf import Shelf, heading, listed, paragraph
from ibplint.model.framework import Framework, Norm
from ibplint.model.view import View
from ibplint.rulebook.citation import cite
from ibplint.showing.paint import BLANK, Line, Piece, Tone, line
from ibplint.showing.words import begun

_SOURCE = {"nl": "Bron: {source} ({certainty}).", "en": "Source: {source} ({certainty})."}
_REST = {"nl": "Wat geen regel kan zien: {rest}.", "en": "What no rule can see: {rest}."}
_RULES = {"nl": "Toetsregels", "en": "Rules"}
_NO_RULES = {
    "nl": "Geen: hier is een verklaring van een mens voor nodig.",
    "en": "None: this needs a statement by a person.",
}
_STEPS = {"nl": "Stappen", "en": "Steps"}
_WORKING = {"nl": "Titel: {status}.", "en": "Title: {status}."}
_CERTAINTY = {
    "nl": ("nummer {not_number}gecontroleerd", "onze woorden {not_wording}met de bron vergeleken", "niet "),
    "en": ("number {not_number}verified", "our words {not_wording}compared with the source", "not "),
}


def norm_page(framework: Framework, norm: Norm, shelf: Shelf, view: View) -> Iterator[Line]:
    """What the norm asks, where it stands, and the rules that judge it."""
    lang, width = view.lang, view.width
    yield (Piece(cite(framework.id, norm.id, lang), Tone.TITLE), Piece(f"  {framework.title[lang]}", Tone.FAINT))
    yield from paragraph(f"{norm.title[lang]}.", width)
    yield BLANK
    yield from norm_lines(norm, lang, width, indent=2)
    if norm.steps:
        yield BLANK
        yield heading(_STEPS, lang)
        for step, text in sorted(norm.steps.items()):
            yield from paragraph(f"{step}: {text[lang]}", width)
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
        yield from paragraph(_WORKING[lang].format(status=norm.title_status), width, indent=indent, tone=Tone.FAINT)
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
