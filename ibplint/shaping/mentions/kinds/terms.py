"""Lengths of time: `binnen 72 uur`, `jaarlijks`, `eens per twee jaar`; `periodiek` is none."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from ibplint.model.late_pattern import late
from ibplint.model.moment import Duration
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.prose.fold import fold
from ibplint.prose.numbers import number
from ibplint.shaping.mentions.kinds.quantity import AGES, WORD, counted, free, sentences_ending, several
from ibplint.shaping.mentions.mention import Mention, between

# So much in so many times: half a year is one year in two.
_Amount = tuple[int, int]
TERM = "termijn"
_WITHIN, _EVERY, _DURING = "binnen", "telkens", "zolang"
_UNIT = (
    r"(?:uur|uren|dagen|dag|werkdagen|werkdag|weken|week|maanden|maand"
    r"|kwartaal|kwartalen|(?:school|kalender)?jaar|jaren)"
)
_HINTS = (
    *("lijks", "lijkse", "jaar", "jaren", "maand", "maanden", "week", "weken", "uur", "uren", "dag", "dagen"),
    *("kwartaal", "kwartalen"),
)
_ADVERB = re.compile(
    r"\b(half|twee|drie|vier|vijf|zes|\d)?-?\s?(jaarlijkse?|maandelijkse?|wekelijkse?)\b"
    r"|\b(dagelijks)\b(?!\s+bestuur)|\b(dagelijkse)\s+(?=back-?up|reservekopie)",
    re.IGNORECASE,
)
_PER = re.compile(
    rf"\b(?:({WORD})\s+(?:keer|maal|x)|(een|twee|drie|vier)maal|eens)\s+"
    rf"(?:per|in\s+(?:de|het)|in\s+een|elke?|iedere?)\s+(?:({WORD})\s+)??({_UNIT})\b",
    re.IGNORECASE,
)
_EACH = re.compile(rf"\b(?:elke?|iedere?|om\s+de)\s+(?:({WORD})\s+)??({_UNIT})\b|\b(per)\s+kwartaal\b", re.IGNORECASE)
_YEAR = re.compile(
    r"\b(?:(?P<half>(?:elke?|iedere?|om\s+het|per)\s+half(?:\s|-)?jaar)|(?P<other>om\s+het\s+jaar)"
    r"|(?:elke?|iedere?)\s+(?:voorjaar|najaar))\b",
    re.IGNORECASE,
)
_LENGTH = re.compile(
    rf"(?:\b(binnen|uiterlijk(?:\s+(?:na|binnen))?|maximaal|hoogstens|hooguit|ten\s+hoogste)\s+)?"
    rf"\b([^\W_]+)\s+({_UNIT})\b(?!\s+(?:per|oud|of\s+(?:ouder|jonger)|en\s+(?:ouder|jonger))\b)",
    re.IGNORECASE,
)
_HALF = late(
    r"(?:\b(binnen|uiterlijk(?:\s+(?:na|binnen))?|maximaal|hoogstens|hooguit|ten\s+hoogste)\s+)?"
    r"\b(?:een\s+)?half(?:\s|-)?jaar\b(?!\s+van\b)",
    re.IGNORECASE,
)
# What stands before an age, or before a stretch of history or of plans.
_NO_TERM = re.compile(
    r"\b(?:jonger\s+dan|ouder\s+dan|onder\s+de|boven\s+de|leeftijd\s+van|vanaf|afgelopen|komende|volgende|laatste|vorige"
    r"|vorig|komend|volgend|eerste|tweede|sinds|al)\s+(?:de\s+)?$",
    re.IGNORECASE,
)
_AGE = re.compile(r"\btot\s+$", re.IGNORECASE)
_TURNS = re.compile(r"\s+(?:is|wordt|worden|zijn)\b")
_NEAR = 100
_KEPT = late(r"bewa", re.IGNORECASE)
# Where data are kept or go, `een jaar` is a length as well, unless it is said of something else.
_GOES = late(r"\bbewa(?:ar|ren|art|rd)|\bgewist|\bwissen|\bvernietig|\bverwijder|\boverschr", re.IGNORECASE)
_OF_ELSE = late(r"\b(?:in|(?<!termijn )van|met|om|op|voor|over|per|als|is|binnen)\s+$", re.IGNORECASE)


def terms(prose: Prose) -> Iterator[Mention]:
    """The mentions of lengths of time."""
    for sentence in sentences_ending(prose, _HINTS):
        taken: list[tuple[int, int]] = []
        said = sentence.text.casefold()
        for pattern, read, signs in _READERS:
            for match in pattern.finditer(sentence.text) if any(sign in said for sign in signs) else ():
                term = read(match, sentence)
                if term and free(*match.span(), taken):
                    mention = _mention(sentence, match, *term)
                    taken.append(match.span())
                    if mention:
                        yield mention


def _mention(sentence: Sentence, match: re.Match[str], amount: _Amount, unit: str, way: str) -> Mention | None:
    found = between(TERM, _normal(amount, unit), sentence, *match.span())
    length = _length(amount, unit)
    more = {"wijze": way} | ({"duur": length} if length else {})
    return replace(found, more=more, label=_normal(amount, unit)) if found else None


def _adverb(match: re.Match[str], _: Sentence) -> tuple[_Amount, str, str]:
    prefix, word = (match[1] or "").casefold(), (match[2] or match[3] or match[4]).casefold()
    many = (1, 2) if prefix == "half" else (counted(prefix), 1)
    unit = next(unit for start, unit in _ADVERBS if word.startswith(start))
    return many, unit, _EVERY


def _per(match: re.Match[str], _: Sentence) -> tuple[_Amount, str, str] | None:
    often = number(fold(match[1])) if match[1] else counted(match[2] or "")
    many = several(match[3]) if match[3] else 1
    return ((many, often), _unit(match[4]), _EVERY) if many and often else None


def _each(match: re.Match[str], _: Sentence) -> tuple[_Amount, str, str] | None:
    many = several(match[1]) if match[1] else 1
    return ((many, 1), _unit(match[2] or "kwartaal"), _EVERY) if many else None


def _year(match: re.Match[str], _: Sentence) -> tuple[_Amount, str, str]:
    return (1, 2) if match["half"] else (2, 1) if match["other"] else (1, 1), "jaar", _EVERY


def _stretch(match: re.Match[str], sentence: Sentence) -> tuple[_Amount, str, str] | None:
    before, unit, many = _before(match), _unit(match[3]), number(fold(match[2]))
    # `een maand` is a term behind `binnen`, and else any month; `één maand` is one.
    any_one = match[2].casefold() == "een" and not match[1] and not _is_one(before, sentence)
    if not many or any_one or _NO_TERM.search(before):
        return None
    age = _AGE.search(before) or _TURNS.match(sentence.text, match.end())
    if age and unit == "jaar" and many in AGES and not _KEPT.search(sentence.text):
        return None
    return (many, 1), unit, _WITHIN if match[1] else _DURING


def _is_one(before: str, sentence: Sentence) -> bool:
    """Whether `een jaar` is so long: in front of a cell, and where data are kept or erased."""
    if sentence.where is Where.CELL and not before:
        return True
    return bool(_GOES.search(sentence.text)) and not _OF_ELSE.search(before)


def _half(match: re.Match[str], _: Sentence) -> tuple[_Amount, str, str] | None:
    if _NO_TERM.search(_before(match)):
        return None
    return (1, 2), "jaar", _WITHIN if match[1] else _DURING


def _before(match: re.Match[str]) -> str:
    """What stands right before a length of time."""
    return match.string[max(match.start() - _NEAR, 0) : match.start()]


_Reader = Callable[[re.Match[str], Sentence], tuple[_Amount, str, str] | None]
# Each with the signs of which a sentence has one where it says so.
_READERS: tuple[tuple[re.Pattern[str], _Reader, tuple[str, ...]], ...] = (
    (_PER, _per, ("maal", "keer", "eens", "x")),
    (_YEAR, _year, ("jaar",)),
    (_EACH, _each, ("elk", "ieder", "om", "kwartaal")),
    (_ADVERB, _adverb, ("lijks",)),
    (_HALF, _half, ("half",)),
    (_LENGTH, _stretch, ("",)),
)
_ADVERBS = (("jaar", "jaar"), ("maand", "maand"), ("week", "week"), ("wekel", "week"), ("dag", "dag"))
_STEMS = (
    ("uur", "uur"),
    ("uren", "uur"),
    ("dag", "dag"),
    ("werkdag", "werkdag"),
    ("we", "week"),
    ("maand", "maand"),
    ("kwart", "kwartaal"),
)
_MONTHS = {"jaar": 12, "kwartaal": 3, "maand": 1}
_PLURALS = {"uur": "uur", "dag": "dagen", "werkdag": "werkdagen", "maand": "maanden"}


def _unit(written: str) -> str:
    word = written.casefold()
    return next((unit for stem, unit in sorted(_STEMS, key=lambda one: -len(one[0])) if word.startswith(stem)), "jaar")


def _whole(amount: _Amount, unit: str) -> tuple[_Amount, str]:
    """The amount in the unit of the normal form: months, days, working days or hours."""
    many, times = amount
    if unit in _MONTHS:
        return (many * _MONTHS[unit], times), "maand"
    return ((many * 7, times), "dag") if unit == "week" else (amount, unit)


def _normal(amount: _Amount, unit: str) -> str:
    (many, times), base = _whole(amount, unit)
    shown = f"{many / times:.1f}".replace(".", ",") if many % times else str(many // times)
    return f"{shown} {base if many == times else _PLURALS[base]}"


def _length(amount: _Amount, unit: str) -> Duration | None:
    """The duration; none for working days, nor for a part of a unit."""
    (many, times), base = _whole(amount, unit)
    if many % times or base == "werkdag":
        return None
    whole = many // times
    return {"maand": Duration(months=whole), "dag": Duration(days=whole), "uur": Duration(hours=whole)}[base]
