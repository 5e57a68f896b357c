"""Who says `ik` in a text: the role that the text gives the writer, or that of the one name below it."""

import re
from collections.abc import Iterator
from functools import cache

from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.person_names import FULL, is_name
from ibplint.prose.duties.signs import signed

FIRST_PERSON = ("ik", "ondergetekende")
_ROLE = r"<(?P<role>[a-z-]+)>"
_OF = r"(?: (?:van|bij) [^,.;:]{1,60}?)?"
# `Ik ben als bestuurder`, `als bestuurder stel ik`, `ik, bestuurder van`, `ik ben hier de privacy officer`.
_SAYS = (
    rf"\b[Ii]k,? (?:\w+ )?(?:in mijn rol )?als (?:de |jullie )?{_ROLE}",
    rf"\b[Aa]ls {_ROLE}{_OF},? \w+ ik\b",
    rf"\b[Ii]k ben (?:hier |bij ons |zelf )?(?:de |jullie |jouw |uw )?{_ROLE}",
    rf"\b[Ii]k, (?:{FULL}, )?(?:de )?{_ROLE}",
    rf"\b[Oo]ndergetekende,? (?:{FULL},? )?(?:de )?{_ROLE}",
)
_SIGNED = rf"\W*(?P<name>{FULL})[,\s–—-]+(?:de )?{_ROLE}(?:{_OF}| \S+(?: \S+){{0,3}})\W*"
_ANYBODY = frozenset({"medewerker", "overig"})
# Whoever is accused for what he decides must have said himself that he is it.
_MUST_SAY = "fg"


def writer(prose: Prose, lexicon: Lexicon) -> str:
    """The role of the one who writes `ik`; "" where nobody does, or the text does not tell who that is."""
    told = [sentence for word in FIRST_PERSON for sentence, _ in prose.places(word)]
    if not told:
        return ""
    signer = _one(_signatures(prose, lexicon))
    return _one(_told(told, lexicon)) or ("" if signer == _MUST_SAY else signer)


def _one(roles: Iterator[str]) -> str:
    found = set(roles) - _ANYBODY
    return found.pop() if len(found) == 1 else ""


def _told(sentences: list[Sentence], lexicon: Lexicon) -> Iterator[str]:
    for sentence in sentences:
        if sentence.where is not Where.HEADING and not sentence.text.rstrip().endswith("?"):
            text = signed(sentence, lexicon)[0]
            yield from (found["role"] for form in _SAYS for found in _compiled(form).finditer(text))


def _signatures(prose: Prose, lexicon: Lexicon) -> Iterator[str]:
    """The roles behind a name in sentences that say no more: `Hanneke de Wit, bestuurder`."""
    for number in sorted({number for word in lexicon.starts for number in prose.index.get(word, ())}):
        sentence = prose.sentences[number]
        if sentence.where is Where.TEXT:
            found = _compiled(_SIGNED).fullmatch(signed(sentence, lexicon)[0])
            if found and is_name(found["name"]):
                yield found["role"]


@cache
def _compiled(form: str) -> re.Pattern[str]:
    """Few texts are written by somebody who says `ik`."""
    return re.compile(form)
