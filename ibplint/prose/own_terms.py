"""Which length of time a sentence of a text gives to what it speaks of.

The row of a table is one sentence. Of several lengths the one in the same cell or part counts, and when these differ
too, nobody can tell. An entry without one has that of the sentence that leads its list. In a calendar, what stands
behind the name of a month is done every year, and what is done first or next on a day is not done before.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from ibplint.model.answer import Answer
from ibplint.model.late_pattern import late
from ibplint.model.moment import Duration
from ibplint.model.months import MONTHS
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.record import Record
from ibplint.model.span import Span
from ibplint.prose.days import days_in
from ibplint.prose.mentioned import sentence_at
from ibplint.prose.phrases import Hit

_TERM, _WAY, _LENGTH = "benaming", "wijze", "duur"
_YEAR = 365.0
_WORKING_DAYS = late(r"(\d+) werkdag")
_WEEK = 7 / 5
# One month is four weeks, and ninety days are three months.
_SAME = 1.13
# So much later than by the term itself is too late.
LATE = 1.5
# A review after about a year is no part of a round of two years or more.
_ABOUT_A_YEAR, _ROUND = (0.75 * _YEAR, 1.25 * _YEAR), 1.9 * _YEAR
_MONTH = late(
    rf"(?:(?:begin|eind|medio|in)\s+)?(?:{'|'.join(MONTHS)})"
    r"(?:\s*(?:[/–,-]|en|of|tot)\s*\w+)?\s*(?=[;:|]|$)",
    re.IGNORECASE,
)
_LEAST = re.compile(
    r"\b(?:minimaal|minstens|ten minste|tenminste|in elk geval|in ieder geval|of vaker)\b", re.IGNORECASE
)
_FIRST = late(r"\b(?:voor het eerst|eerste|(?:eerst)?volgende)\b", re.IGNORECASE)
_PARTS = re.compile(r"[;,()]")


class Term(NamedTuple):
    """How many days, which part of a text says so, and whether it may be more often: `minstens elk jaar`."""

    days: float
    span: Span
    least: bool = False

    def differs(self, other: "Term") -> bool:
        """Whether two are not the same, whatever month it is, and the one does not allow the other."""
        longer, shorter = (self, other) if self.days > other.days else (other, self)
        return longer.days > _SAME * shorter.days and not longer.least


def lengths(records: Iterable[Record], ways: Collection[str]) -> tuple[Term, ...]:
    """The lengths of time of some ways that a text names today, in their order."""
    found = (
        Term(days, one.span)
        for one in records
        if one.answer(_WAY).text in ways and not one.answer("ontkend").value and not one.answer("voorheen").value
        if (days := _days(one))
    )
    return tuple(sorted(found, key=_begin))


def first_time(prose: Prose, hit: Hit, since: date | None) -> Term | None:
    """How long after a day the thing of a hit is done first or next, when its sentence names that day."""
    sentence = prose.sentences[hit.sentence]
    if since is None or not _FIRST.search(sentence.text):
        return None
    days = next(days_in(sentence.text), None)
    length = (days.first - since).days if days else 0
    return Term(length, sentence.span(days.start, days.end)) if days and length > 0 else None


def announced(answer: Answer, since: date, today: date, terms: Sequence[Term]) -> Term | None:
    """The day of the next review, when it fits none of some terms: too late by each, or a year where each is longer.

    Late is counted from today: a text that was adopted years ago may have been reviewed every year. What front matter
    or a register says has a key, and is no part of the text.
    """
    if not isinstance(answer.value, date) or answer.span is None or answer.key_span or not terms:
        return None
    from_now, from_then = ((answer.value - day).days for day in (max(since, today), since))
    too_late = all(from_now > LATE * one.days for one in terms)
    soon = _ABOUT_A_YEAR[0] <= from_then <= _ABOUT_A_YEAR[1] and all(
        not one.least and one.days >= _ROUND for one in terms
    )
    return Term(from_then, answer.span) if too_late or soon else None


def term_of(prose: Prose, hit: Hit, terms: Sequence[Term], *, calendar: bool) -> Term | None:
    """The length of time that belongs to a hit; None without one, or with several."""
    sentence = prose.sentences[hit.sentence]
    own = _within(sentence.span(), terms)
    if not own and sentence.lead >= 0:
        own = _within(prose.sentences[sentence.lead].span(), terms)
    if not own and calendar and (month := _MONTH.match(sentence.text)):
        return Term(_YEAR, sentence.span(*month.span()))
    found = _only(own) or _only(_within(_part(sentence, hit), own))
    return found._replace(least=bool(_LEAST.search(sentence.text))) if found else None


def apart(prose: Prose, groups: Sequence[list[Term]]) -> list[list[Term]]:
    """The groups of equal terms that speak of one thing: of those that share a table or a list the largest.

    Two rows of a table, or two entries of a list, name two kinds of what they are about, each with its own term.
    """
    found: list[tuple[list[Term], set[tuple[Where, int]]]] = []
    for group in sorted(groups, key=len, reverse=True):
        lists = {held for term in group if (held := _list_of(prose, term))}
        same = next((held for _, held in found if not held.isdisjoint(lists)), None)
        if same is None:
            found.append((group, lists))
        else:
            same |= lists
    kept = [group for group, _ in found]
    return [group for group in groups if group in kept]


def _list_of(prose: Prose, term: Term) -> tuple[Where, int] | None:
    """The table, or the list below a heading, in which a term stands."""
    sentence = sentence_at(prose, term.span)
    if sentence is None or sentence.where not in (Where.CELL, Where.ENTRY):
        return None
    return sentence.where, sentence.table if sentence.where is Where.CELL else sentence.heading


def _within(span: Span, terms: Sequence[Term]) -> tuple[Term, ...]:
    """Those of some terms, in their order, that stand in a part of the text."""
    first, behind = (bisect_left(terms, end, key=_begin) for end in (span[:2], span[2:]))
    return tuple(one for one in terms[first:behind] if one.span[2:] <= span[2:])


def _begin(term: Term) -> tuple[int, int]:
    return term.span[:2]


def _only(terms: tuple[Term, ...]) -> Term | None:
    return terms[0] if terms and not any(terms[0].differs(one) for one in terms[1:]) else None


def _part(sentence: Sentence, hit: Hit) -> Span:
    """The part of a sentence, between its signs, in which a hit lies."""
    start, end = sentence.words[hit.first].start, sentence.words[hit.last].end
    signs = list(_signs(sentence.text))
    first = max((stop for _, stop in signs if stop <= start), default=0)
    return sentence.span(first, min((begin for begin, _ in signs if begin >= end), default=len(sentence.text)))


def _signs(text: str) -> Iterator[tuple[int, int]]:
    return (found.span() for found in _PARTS.finditer(text))


def _days(one: Record) -> float:
    length = one.answer(_LENGTH).value
    if isinstance(length, Duration):
        return sum(length.bounds()) / 2
    found = _WORKING_DAYS.match(one.answer(_TERM).text)
    return int(found[1]) * _WEEK if found else 0.0
