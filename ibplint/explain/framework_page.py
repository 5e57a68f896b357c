"""The manual of a framework: its scale, its dates, and its norms by domain."""

from collections.abc import Iterator

from ibplint.explain.shelf import Shelf, bullet, heading, paragraph
from ibplint.model.framework import Framework
from ibplint.model.raw import RawMapping, plain
from ibplint.model.view import View
from ibplint.rulebook.citation import cite
from ibplint.showing.frameworks.sureness import norms_counted, sureness
from ibplint.showing.frameworks.title import titled
from ibplint.showing.paint import BLANK, Line, Tone, line

_FRAMEWORK = {"nl": "Normenkader {id}", "en": "Framework {id}"}
_SCALE = {"nl": "Volwassenheid van {low} tot {high}", "en": "Maturity from {low} to {high}"}
_TARGET = {"nl": "; het doel is {target}.", "en": "; the target is {target}."}
_NO_TARGET = {"nl": "; het kader noemt geen doel.", "en": "; the framework names no target."}
_TERMS = {"nl": "Data", "en": "Dates"}
_TERM = {
    "nl": "{name}: {when} ({certainty}nagezien; {source})",
    "en": "{name}: {when} ({certainty}verified; {source})",
}
_NOT = {"nl": "niet ", "en": "not "}
_NUMBER = {"nl": "domein {number}{certainty}", "en": "domain {number}{certainty}"}
_DERIVED = {"nl": ", nummer afgeleid", "en": ", number derived"}
_LEFT = {"nl": "Nog niet geladen: {norms}. {reason}", "en": "Not loaded yet: {norms}. {reason}"}


def framework_page(framework: Framework, shelf: Shelf, view: View) -> Iterator[Line]:
    """Its title, version, scale and dates, and every norm that stands in it."""
    lang, width = view.lang, view.width
    yield line(_FRAMEWORK[lang].format(id=framework.id), Tone.TITLE)
    yield from paragraph(f"{framework.title[lang]}, {framework.version}", width)
    if framework.licence:
        yield from paragraph(framework.licence, width, tone=Tone.FAINT)
    yield from paragraph(sureness(framework.norms.values(), lang), width, tone=Tone.FAINT)
    if framework.not_loaded:
        left = norms_counted(framework.not_loaded.count, lang)
        yield from paragraph(_LEFT[lang].format(norms=left, reason=framework.not_loaded.reason[lang]), width)
    yield from _scale(framework, view)
    yield from _terms(framework, shelf, view)
    for name, title in framework.domain_titles.items():
        yield BLANK
        yield line(title[lang] + _number(framework, name, lang), Tone.TITLE)
        for norm in framework.norms_in(name):
            words = titled(norm.title, norm.title_status, lang)
            yield from bullet(f"{cite(framework.id, norm.id, lang)}: {words}", width)


def _scale(framework: Framework, view: View) -> Iterator[Line]:
    if framework.scale is None:
        return
    low, high, target = framework.scale
    end = _NO_TARGET[view.lang] if target is None else _TARGET[view.lang].format(target=target)
    yield BLANK
    yield line(_SCALE[view.lang].format(low=low, high=high) + end, Tone.TITLE)
    for step, level in sorted(framework.levels.items()):
        yield from bullet(f"{step} {level.title[view.lang]}: {level.text[view.lang]}", view.width)


def _terms(framework: Framework, shelf: Shelf, view: View) -> Iterator[Line]:
    """The entries of `termijnen` that the framework names, with how sure they are."""
    if not framework.terms:
        return
    yield BLANK
    yield heading(_TERMS, view.lang)
    known = {entry["termijn"]: entry for entry in map(_words, shelf.vocabulary.lists["termijnen"].entries)}
    for entry in (known[name] for name in framework.terms):
        when = entry.get("datum") or entry.get("jaar") or entry["duur"]
        certainty = "" if entry["geverifieerd"] == "ja" else _NOT[view.lang]
        text = _TERM[view.lang].format(name=entry["naam"], when=when, certainty=certainty, source=entry["bron"])
        yield from bullet(text, view.width)


def _words(entry: RawMapping) -> dict[str, str]:
    return {one.key.text: str(plain(one.value)) for one in entry.entries}


def _number(framework: Framework, name: str, lang: str) -> str:
    domain = framework.domains.get(name)
    if domain is None or domain.number is None:
        return ""
    certainty = "" if domain.number_verified else _DERIVED[lang]
    return f" ({_NUMBER[lang].format(number=domain.number, certainty=certainty)})"
