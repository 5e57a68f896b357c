"""Numbers of things (`69 normen`, `zes grondslagen`), ages, and years in which something must be ready (`in 2027`)."""

import re
from collections.abc import Iterator
from dataclasses import replace

from ibplint.model.months import MONTHS
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.clauses import clauses
from ibplint.prose.numbers import number
from ibplint.shaping.mentions.kinds.quantity import AGE_WORDS, WORD, counted, sentences_ending, several
from ibplint.shaping.mentions.mention import Mention, between

NUMBER = "getal"
PRIVACY_NORMS, SECURITY_NORMS, NORMS = "privacynormen", "ib-normen", "normen"
_UNITS = {
    "normen": NORMS,
    "privacynormen": PRIVACY_NORMS,
    "informatiebeveiligingsnormen": SECURITY_NORMS,
    "beveiligingsnormen": SECURITY_NORMS,
    "ib-normen": SECURITY_NORMS,
    "grondslagen": "grondslagen",
    "uitgangspunten": "uitgangspunten",
    "vuistregels": "vuistregels",
    "basisregels": "vuistregels",
    "beginselen": "beginselen",
    "volwassenheidsniveaus": "volwassenheidsniveaus",
    "niveaus": "niveaus",
    "domeinen": "domeinen",
    "tekens": "tekens",
    "karakters": "tekens",
    "pogingen": "pogingen",
    "rechten": "rechten",
}
# Words that may stand between a number and what it counts: `zes wettelijke grondslagen`.
_BETWEEN = 2
_NO_ADJECTIVE = frozenset({"en", "of", "tot", "van", "per", "de", "het", "voor"})
_FOR = re.compile(
    r"\s+(?:voor|over|op het gebied van|rond|rondom|inzake)\s+(?:de\s+)?(privacy|informatiebeveiliging)"
    r"(?!\s+en\s+(?:privacy|informatiebeveiliging))"
)
_PRIVACY = re.compile(rf"\b({WORD})\s+(?:voor|over|op het gebied van)\s+(?:de\s+)?privacy\b", re.IGNORECASE)
_YEARS = rf"(?:{'|'.join(AGE_WORDS)})"
_AGE = re.compile(
    rf"\b(?:jonger\s+dan|ouder\s+dan|onder\s+de|vanaf(?:\s+de\s+leeftijd\s+van)?|leeftijd\s+van|tot)\s+({_YEARS})\s*(?:jaar)?\b"
    rf"|\b({_YEARS})\s+jaar\s+(?:oud|is|wordt|worden|of\s+(?:ouder|jonger)|en\s+(?:ouder|jonger))\b",
    re.IGNORECASE,
)
_BEFORE = 3  # so many sentences of one paragraph belong together
_YEAR_HINTS = tuple("0123456789")
_YEAR = re.compile(
    r"\b(?:in|v[óo]{2}r|uiterlijk(?:\s+(?:in|op|per|v[óo]{2}r|einde?))?|per|einde?|begin|medio|vanaf|sinds|tot(?:\s+en\s+met)?"
    r"|met\s+ingang\s+van|na|ná|(?:eind|einde|begin|loop)\s+van)\s+(?:(?:het\s+jaar|einde?|begin|medio|de\s+zomer\s+van)\s+)?"
    rf"(?:(?:(\d{{1,2}})\s+)?({'|'.join(MONTHS)})\s+)?((?:19|20)\d\d)\b(?![/-]\d)",
    re.IGNORECASE,
)


def numbers(prose: Prose) -> Iterator[Mention]:
    """The mentions of numbers."""
    yield from _things(prose)
    for sentence in sentences_ending(prose, AGE_WORDS):
        yield from _ages(sentence)
    for sentence in sentences_ending(prose, _YEAR_HINTS):
        yield from _years(prose, sentence)


def _things(prose: Prose) -> Iterator[Mention]:
    norms: dict[int, Sentence] = {}
    for written, unit in _UNITS.items():
        for sentence, last in prose.places(written.replace("-", "")):
            first = _count(sentence, last)
            if first is not None:
                many = counted(sentence.words[first].text)
                behind = _FOR.match(sentence.text, sentence.words[last].end) if unit == NORMS else None
                told = (PRIVACY_NORMS if behind[1].casefold() == "privacy" else SECURITY_NORMS) if behind else unit
                yield Mention(NUMBER, str(many), sentence, first, last, more={"eenheid": told, "aantal": many})
                if told in (NORMS, SECURITY_NORMS):
                    norms[sentence.index] = sentence
    for sentence in norms.values():
        for match in _PRIVACY.finditer(sentence.text):
            if (privacy := several(match[1])) is not None:
                yield from _mention(sentence, match.span(), privacy, PRIVACY_NORMS)


def _count(sentence: Sentence, last: int) -> int | None:
    """The word before that says how many; the number of a chapter counts nothing."""
    for at in range(last - 1, max(last - 2 - _BETWEEN, -1), -1):
        word = sentence.words[at].text
        if number(word) is not None and word != "een":
            return None if at == 0 and sentence.where is Where.HEADING else at
        if word in _NO_ADJECTIVE:
            return None
    return None


def _ages(sentence: Sentence) -> Iterator[Mention]:
    for match in _AGE.finditer(sentence.text):
        yield from _mention(sentence, match.span(), counted(match[1] or match[2]), "leeftijd")


def _years(prose: Prose, sentence: Sentence) -> Iterator[Mention]:
    for match in _YEAR.finditer(sentence.text):
        day, month, year = match.groups()
        exact = bool(day and month)
        value = f"{year}-{MONTHS.index(month.casefold()) + 1:02}-{int(day):02}" if exact else ""
        for found in _mention(sentence, match.span(), int(year), "datum" if exact else "jaartal", value):
            yield replace(
                found, more={**found.more, "zinsdeel": _clause(prose, found), "ervoor": _before(prose, sentence)}
            )


def _clause(prose: Prose, found: Mention) -> str:
    """The part of the sentence in which it stands."""
    of = clauses(prose, found.sentence.index)
    inside = [word for word, clause in zip(found.sentence.words, of, strict=True) if clause == of[found.first]]
    return found.sentence.text[inside[0].start : inside[-1].end]


def _before(prose: Prose, sentence: Sentence) -> str:
    """The sentences just before it in its paragraph, entry or row."""
    near = prose.sentences[max(sentence.index - _BEFORE, 0) : sentence.index]
    return " ".join(one.text for one in near if one.block == sentence.block)


def _mention(sentence: Sentence, span: tuple[int, int], many: int, unit: str, value: str = "") -> Iterator[Mention]:
    if found := between(NUMBER, value or str(many), sentence, *span):
        yield replace(found, more={"eenheid": unit, "aantal": many}, label=found.text.casefold())
