"""Which roles a text tells of by the name of who holds them: `Peter is ict-coördinator. … door Peter ingesteld`."""

import re
from collections.abc import Iterator

from ibplint.model.prose import Prose, Sentence
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.persons import held, persons
from ibplint.shaping.mentions.entrusted import entrusted

# `Ronald stelt de rechten in`, and no `Ronald is`, `Ronald heeft`, `Ronald werkt op dinsdag`.
_IS = r"(?:is|was|heet|heeft|hebben|werkt|wordt|blijft|komt|woont|zit|staat|bent|met|niet|tot|uit|het)\b"
_ACTS = re.compile(rf"\s+(?!{_IS})\w{{2,}}t\b", re.IGNORECASE)
_OPENS = re.compile(
    r"\W*(?:Art(?:ikel|\.) \d[\d.]*:?\s+)?|.*[;:]\s+|.*,\s+(?:en|maar|dan|daarna)\s+", re.IGNORECASE | re.DOTALL
)


def told_by_name(prose: Prose, lexicon: Lexicon) -> frozenset[str]:
    """The roles of which another sentence says what who holds them does."""
    return frozenset(_told(prose, lexicon))


def _told(prose: Prose, lexicon: Lexicon) -> Iterator[str]:
    where = {sentence.index for sentence, _, _ in held(prose, lexicon)}
    for name, role in persons(prose, lexicon).items() if where else ():
        for sentence, at in prose.places(name[0]):
            last = at + len(name) - 1
            here = tuple(word.text for word in sentence.words[at : last + 1]) == name
            if here and sentence.index not in where and _does(sentence, at, last):
                yield role


def _does(sentence: Sentence, first: int, last: int) -> bool:
    start, end = sentence.words[first].start, sentence.words[last].end
    if entrusted(sentence, start, end):
        return True
    return bool(_OPENS.fullmatch(sentence.text, 0, start) and _ACTS.match(sentence.text, end))
