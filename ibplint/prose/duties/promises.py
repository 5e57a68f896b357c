"""What a text promises of a role, in sentences whose subject that role is."""

from collections.abc import Iterator

from ibplint.model.dossier import Dossier
from ibplint.model.message import Quote
from ibplint.model.span import Span
from ibplint.prose.duties.leads import sentence_subject
from ibplint.prose.duties.lexicons import lexicon_in
from ibplint.prose.hits import quote
from ibplint.prose.phrases import Phrases, find


def promises(path: str, role: str, phrases: Phrases, dossier: Dossier) -> tuple[tuple[Span, Quote], ...]:
    """Each promise by one of some phrases, with the span of its sentence; read once for a text and a role."""
    key = (promises, path, role, phrases)
    return dossier.remembered(key, lambda: tuple(_promises(path, role, phrases, dossier)))


def _promises(path: str, role: str, phrases: Phrases, dossier: Dossier) -> Iterator[tuple[Span, Quote]]:
    lexicon = lexicon_in(dossier, path)
    for document in dossier.register("documenten").records if phrases else ():
        prose = document.prose
        if prose is None or document.path != path:
            continue
        for hit in find(prose, phrases):
            sentence = prose.sentences[hit.sentence]
            roles, _, finite = sentence_subject(sentence.text, lexicon)
            if finite and role in (roles or ()):
                yield sentence.span(), quote(document, prose, hit)
