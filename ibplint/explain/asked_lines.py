"""What a rule asks, to be read and signed: a bullet for each thing, and the phrases that it recognises apart."""

from collections.abc import Iterator

from ibplint.explain.shelf import bullet, heading, paragraph
from ibplint.model.rule import Rule
from ibplint.rulebook.sentence import brief_sentence
from ibplint.showing.paint import BLANK, Line

_RECOGNISED = {"nl": "Wat wordt herkend", "en": "What is recognised"}
_SIGNS = {
    "nl": "Een `*` staat voor het begin of eind van een woord, ` ... ` voor hoogstens acht woorden ertussen, `/` voor"
    " het een of het ander, ` & ` voor beide in één zin, in welke volgorde ook.",
    "en": "A `*` stands for the beginning or end of a word, ` ... ` for at most eight words in between, `/` for one or"
    " the other, ` & ` for both in one sentence, in any order.",
}


def asked_lines(rule: Rule, lang: str, width: int) -> Iterator[Line]:
    """The rule's sentence; where it asks for several things, each has a bullet."""
    begins, asked = brief_sentence(rule, lang)
    if len(asked) == 1:
        yield from paragraph(f"{begins} {asked[0]}.", width)
        return
    yield from paragraph(begins, width)
    for one in asked:
        yield from bullet(one, width)


def recognised_lines(rule: Rule, lang: str, width: int) -> Iterator[Line]:
    """Every phrase that the checks recognise, under a heading of its own; nothing for a rule without phrases."""
    lines = tuple(dict.fromkeys(one[lang] for check in rule.checks for one in check.described.recognised))
    if not lines:
        return
    yield heading(_RECOGNISED, lang)
    yield from paragraph(_SIGNS[lang], width)
    for one in lines:
        yield from bullet(one, width)
    yield BLANK
