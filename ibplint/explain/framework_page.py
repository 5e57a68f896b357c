"""The manual of a framework: its norms."""

from collections.abc import Iterator

from ibplint.explain.shelf import bullet, paragraph
from ibplint.model.framework import Framework
from ibplint.model.view import View
from ibplint.rulebook.citation import cite
from ibplint.showing.paint import BLANK, Line, Tone, line

_FRAMEWORK = {"nl": "Normenkader {id}", "en": "Framework {id}"}
_SCALE = {
    "nl": "Volwassenheid van {low} tot {high}; het doel is {target}.",
    "en": "Maturity from {low} to {high}; the target is {target}.",
}


def framework_page(framework: Framework, view: View) -> Iterator[Line]:
    """Its title, version and scale, and every norm that stands in it."""
    lang, width = view.lang, view.width
    yield line(_FRAMEWORK[lang].format(id=framework.id), Tone.TITLE)
    yield from paragraph(f"{framework.title[lang]}, {framework.version}", width)
    if framework.scale:
        low, high, target = framework.scale
        yield from paragraph(_SCALE[lang].format(low=low, high=high, target=target), width)
    if framework.licence:
        yield from paragraph(framework.licence, width, tone=Tone.FAINT)
    yield BLANK
    for norm in framework.norms.values():
        yield from bullet(f"{cite(framework.id, norm.id, lang)}: {norm.title[lang]}", width)
