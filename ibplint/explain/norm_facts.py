"""What else is known of a norm: how visible it is, which question asks about it, and what is related to it."""

from collections.abc import Iterator

from ibplint.explain.shelf import Shelf
from ibplint.model.framework import Framework, Norm
from ibplint.model.message import Texts
from ibplint.rulebook.citation import cite

_VISIBLE: dict[str, Texts] = {
    "high": {
        "nl": "In een dossier is hier veel van te zien (schatting).",
        "en": "A dossier can show much of this (an estimate).",
    },
    "medium": {
        "nl": "In een dossier is hier een deel van te zien (schatting).",
        "en": "A dossier can show part of this (an estimate).",
    },
    "low": {
        "nl": "In een dossier is hier weinig van te zien: het gaat vooral om techniek (schatting).",
        "en": "A dossier can show little of this: it is mostly technical (an estimate).",
    },
}
_QUESTION = {
    True: {"nl": "Vraag {code}.", "en": "Question {code}."},
    False: {
        "nl": "Vraag {code}; de code is afgeleid uit de volgorde, niet bij dit onderdeel gedrukt.",
        "en": "Question {code}; the code is inferred from the order, not printed beside this aspect.",
    },
}
_RELATED = {
    "nl": "Verwant (onze afleiding, voor het domein als geheel): {norms}.",
    "en": "Related (our derivation, for the domain as a whole): {norms}.",
}


def norm_facts(framework: Framework, norm: Norm, shelf: Shelf, lang: str) -> Iterator[str]:
    """One sentence for each fact."""
    if norm.visible:
        yield _VISIBLE[norm.visible][lang]
    if norm.question:
        yield _QUESTION[norm.question_sure][lang].format(code=norm.question)
    related: dict[str, list[str]] = {}
    for name, one in _related(framework, norm, shelf):
        # The name of a framework stands once, before the first of its norms.
        words = one if name in related else cite(name, one, lang)
        related.setdefault(name, []).append(words)
    if related:
        yield _RELATED[lang].format(norms="; ".join(", ".join(norms) for norms in related.values()))


def _related(framework: Framework, norm: Norm, shelf: Shelf) -> Iterator[tuple[str, str]]:
    """The norms that its domain names, and those of every domain elsewhere that names it."""
    domain = framework.domains.get(norm.domain)
    for name, norms in domain.related.items() if domain else ():
        yield from ((name, one) for one in norms)
    for other in shelf.rulebook.frameworks.values():
        for part in other.domains.values():
            if norm.id in part.related.get(framework.id, ()):
                yield from ((other.id, one.id) for one in other.norms_in(part.id))
