"""What a text promises of a role: in sentences of which it is the subject, as `zij` too, and in its own section."""

from collections.abc import Iterator

from ibplint.model.dossier import Dossier
from ibplint.model.message import Quote
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.span import Span
from ibplint.prose.duties.leads import sentence_subject
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.lexicons import lexicon_in
from ibplint.prose.duties.meant import meant, section_roles
from ibplint.prose.duties.who import OTHER, role_at
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
            if sentence.where is not Where.HEADING and _is_of(prose, sentence, role, lexicon):
                yield sentence.span(), quote(document, prose, hit)


def _is_of(prose: Prose, sentence: Sentence, role: str, lexicon: Lexicon) -> bool:
    roles, pronoun, finite = sentence_subject(sentence.text, lexicon)
    if roles and any(one != OTHER for one in roles):
        return finite and role in roles
    if pronoun:
        return meant(prose, sentence, lexicon) == (role,) or _goes_on(prose, sentence, role, lexicon)
    # `Niemand geeft haar opdrachten`, `Aan de FG worden geen aanwijzingen gegeven`.
    named = _named(sentence, lexicon)
    return named == {role} or (not named and section_roles(prose, sentence, lexicon) == (role,))


def _goes_on(prose: Prose, sentence: Sentence, role: str, lexicon: Lexicon) -> bool:
    """Whether the last subject of the paragraph that is no pronoun is the role; what is promised accuses nobody."""
    for number in range(sentence.index - 1, -1, -1):
        before = prose.sentences[number]
        if before.block != sentence.block:
            return False
        roles, pronoun, _ = sentence_subject(before.text, lexicon)
        if not pronoun:
            return roles == (role,)
    return False


def _named(sentence: Sentence, lexicon: Lexicon) -> set[str]:
    texts = [word.text for word in sentence.words]
    return {role for at in range(len(texts)) if (role := role_at(texts, at, lexicon)[0])}
