"""A text tells of nothing that came after its own adoption: then it was changed, and not adopted again.

The day of adoption is the last that the text names with one of `adopted`, or that the register gives. Told is what a
clause says was done, or holds since a day: "in het najaar van 2025 heeft het team een test gedaan". What is planned is
not told, and neither is what has one of `unless` in its sentence or row. A line or row below the title that begins with
one of `changed` tells when the text itself was last written on; months after its adoption that is told too.
"""

import re
from collections.abc import Iterator
from datetime import date

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Sentence
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.clauses import clauses
from ibplint.prose.days import Days, dated, days_in
from ibplint.prose.hits import words
from ibplint.prose.listed import listed
from ibplint.prose.own_dates import in_front
from ibplint.prose.phrases import Phrases, find, numbers_with, sentences_with
from ibplint.prose.whole_rows import whole_rows

INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "later": {
        "nl": "hier vertelt de tekst over {words}, en volgens diezelfde tekst is hij vastgesteld op {day}",
        "en": "here the text tells of {words}, and by the same text it was adopted on {day}",
    },
}
SENTENCE = {
    "nl": "dat de tekst niets vertelt van na de dag die erin staat bij {adopted}[, tenzij er ook staat: {unless}]"
    "[; ook niet vooraan, achter {changed}]",
    "en": "that the text tells of nothing after the day that it names with {adopted}[, unless it also says: {unless}]"
    "[; nor in front, behind {changed}]",
}
_DONE = listed(
    "afgenomen afgerond afgesloten aangesloten aangesteld begonnen behaald benoemd beoordeeld besproken doorlopen "
    "gebleken gebruikt gecontroleerd gedaan geevalueerd gefuseerd gehaald gehouden gekozen gemeld gemeten geoefend "
    "gestart getest geweest ingevoerd onderzocht ontvangen opgeleverd opgericht opgesteld overgestapt "
    "plaatsgevonden samengegaan uitgevoerd voltooid"
)
_HELPS = listed("heeft hebben had hadden is zijn werd werden was waren")
_WAS = listed("was waren werd werden")
_COMES = listed(
    "zal zullen wordt worden moet moeten dient dienen wil willen gaat gaan gepland plan planning uiterlijk als indien "
    "wanneer zodra eerstvolgend eerstvolgende volgende streven doel zou zouden tot"
)
_SINCE = late(r"\bsinds\s+(?:(?:het|de)\s+)?(?:$|(?:jaar\s+)?\d)", re.IGNORECASE)
_AHEAD = late(r"\b(?:v[oó]{2}r|uiterlijk|tot|per|tegen|vanaf|met ingang van)\s+(?:(?:het|de)\s+)?$", re.IGNORECASE)
_OWN = "vastgesteld_op"
# Days in which a text that was adopted may still be put in order.
_MONTHS = 92


@frozen()
class Params:
    """`adopted`: phrases that stand with the day of adoption; `unless`: phrases that make a sentence right.

    `changed`: phrases that begin a line in front with the day on which the text was last changed.
    """

    adopted: tuple[str, ...]
    unless: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


def unwanted(params: Params) -> tuple[str, ...]:  # noqa: ARG001
    """Something that was done long after any adoption."""
    return ("Op 1 maart 2099 is dit getest.",)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:  # noqa: ARG001
    """Yield what the text tells of though it came later: one problem, for one new adoption mends it all."""
    if record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    prose = whole_rows(record.prose)
    adopted = _adopted(record, prose, params)
    if adopted is None:
        yield nothing(record)
        return
    right = numbers_with(prose, Phrases(params.unless))
    changed = _changed(prose, params)
    later = [
        words(record, sentence, span)
        for sentence in dated(prose)
        if sentence.index in changed or sentence.index not in right
        for span in (_rewritten(sentence, adopted) if sentence.index in changed else _later(prose, sentence, adopted))
    ]
    if later:
        first, *others = later
        values, related = {"words": first, "day": adopted}, tuple(one.place for one in others)
        yield Problem(record, "later", values, place=first.place, related=related, found="later")


def _later(prose: Prose, sentence: Sentence, adopted: date) -> Iterator[tuple[int, int]]:
    for one in days_in(sentence.text):
        if one.first > adopted and _told(prose, sentence, one):
            yield one.start, one.end


def _changed(prose: Prose, params: Params) -> frozenset[int]:
    """The lines in front that begin with a phrase for the last change."""
    hits = find(prose, Phrases(params.changed)) if params.changed else ()
    begun = (prose.sentences[one.sentence] for one in hits if one.first == 0)
    return frozenset([one.index for one in begun if in_front(prose, one)])


def _rewritten(sentence: Sentence, adopted: date) -> Iterator[tuple[int, int]]:
    """The last day of a change, when it comes months after the adoption."""
    last = max(days_in(sentence.text), key=lambda one: one.first, default=None)
    if last and (last.first - adopted).days > _MONTHS:
        yield last.start, last.end


def _adopted(record: Record, prose: Prose, params: Params) -> date | None:
    """The last day of adoption that is known."""
    named = sentences_with(prose, Phrases(params.adopted))
    found = [
        _exact(prose.sentences[number])
        for number, hits in named.items()
        if not any(_clause(prose, prose.sentences[number], one.last) & _COMES for one in hits)
    ]
    found += [value for value in record.answer(_OWN).values if isinstance(value, date)]
    return max((one for one in found if one), default=None)


def _exact(sentence: Sentence) -> date | None:
    """The last day that a sentence names; a day counts before a month, and a month before a season."""
    days = tuple(days_in(sentence.text))
    shortest = min((one.last - one.first for one in days), default=None)
    return max((one.last for one in days if one.last - one.first == shortest), default=None)


def _told(prose: Prose, sentence: Sentence, one: Days) -> bool:
    """Whether the clause of a day says that something was done then, or holds since."""
    if _AHEAD.search(sentence.text[: one.start]):
        return False
    if _SINCE.search(sentence.text[: one.start]) or _SINCE.match(sentence.text, one.start):
        return True
    said = _clause(prose, sentence, next(at for at, word in enumerate(sentence.words) if word.end > one.start))
    if said & _COMES:
        return False
    return bool(said & _WAS) or bool(said & _HELPS and said & _DONE)


def _clause(prose: Prose, sentence: Sentence, at: int) -> frozenset[str]:
    """The words of the clause of one word."""
    parts = clauses(prose, sentence.index)
    return frozenset(word.text for word, part in zip(sentence.words, parts, strict=True) if part == parts[at])
