"""A sentence with a sign for the name of each role: `<fg> is Ingrid Vos`."""

import re

from ibplint.model.prose import Sentence
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.who import role_at

# `mr. Vos` sits in no council.
_TITLE = re.compile(r"mr\.")


def signed(sentence: Sentence, lexicon: Lexicon) -> tuple[str, tuple[str, ...]]:
    """A sentence with a sign for the name of each role, and these roles."""
    words = [word.text for word in sentence.words]
    parts: list[str] = []
    roles: list[str] = []
    at = done = 0
    while at < len(words):
        role, length = role_at(words, at, lexicon)
        if role and not _TITLE.match(sentence.text, sentence.words[at].start):
            start, end = sentence.words[at].start, sentence.words[at + length - 1].end
            parts += [sentence.text[done:start], f"<{role}>"]
            roles.append(role)
            done = end
        at += length or 1
    return "".join((*parts, sentence.text[done:])), tuple(dict.fromkeys(roles))
