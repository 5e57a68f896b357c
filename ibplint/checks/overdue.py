"""What a text promises at set times was done so lately as the promise has it, where the text itself tells when.

One of `words` tells of the last time; the day that its sentence names is that time, and how often stands in that
sentence, or in the nearest before it in the same paragraph, entry or row that says so. With several such terms, or with
another thing of `unless` in the sentence, it cannot be told. `slack` is how much later nobody minds.
"""

from collections.abc import Iterator
from datetime import timedelta

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Quote
from ibplint.model.moment import Duration
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.days import Days, days_in
from ibplint.prose.hits import words
from ibplint.prose.mentioned import mentioned, text_at
from ibplint.prose.own_terms import Term, lengths, term_of
from ibplint.prose.phrases import Hit, Phrases, find, numbers_with
from ibplint.prose.sample import sample
from ibplint.prose.whole_rows import whole_rows

USES_TIME = True
INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "overdue": {
        "nl": "de tekst belooft het {often} en noemt als laatste keer {words}",
        "en": "the text promises it {often} and names {words} as the last time",
    },
}
SENTENCE = {
    "nl": "dat de laatste keer die de tekst noemt bij {words} niet langer geleden is dan de termijn die erbij staat"
    "[, tenzij er ook staat: {unless}][; tot {slack} later geeft niet]",
    "en": "that the last time which the text names with {words} is no longer ago than the term beside it"
    "[, unless it also says: {unless}][; up to {slack} later does not matter]",
}
_WAY = ("telkens",)
# So many sentences before that of the last time may say how often.
_BEFORE = 2
_AT_ONCE = Duration()


@frozen()
class Params:
    """`words`: phrases that tell of the last time; `unless`: phrases of something else; `slack`: what may be added."""

    words: tuple[str, ...]
    unless: tuple[str, ...] = ()
    slack: Duration = _AT_ONCE


def unwanted(params: Params) -> tuple[str, ...]:
    """Each phrase, with a day long ago and a term."""
    return tuple(f"Elk jaar is er een proef. {sample(one)} was in mei 2001." for one in params.words)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield each last time that is longer ago than its term."""
    if record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    prose = whole_rows(record.prose)
    told = tuple(_told(record, prose, params, dossier))
    for sentence, last, term in told:
        if params.slack.after(last.last) + timedelta(days=term.days) < dossier.as_of:
            yield _problem(record, prose, words(record, sentence, (last.start, last.end)), term)
    if not told:
        yield nothing(record)


def _told(record: Record, prose: Prose, params: Params, dossier: Dossier) -> Iterator[tuple[Sentence, Days, Term]]:
    """The last times that a text tells of, each with its day and with how often."""
    named = mentioned(record, "termijn", dossier)
    terms = dossier.remembered((lengths, record, _WAY), lambda: lengths(named, _WAY))
    other, seen = numbers_with(prose, Phrases(params.unless)), set[int]()
    for hit in find(prose, Phrases(params.words)):
        sentence = prose.sentences[hit.sentence]
        days = tuple(days_in(sentence.text))
        if sentence.where is Where.HEADING or hit.sentence in seen | other or len(days) != 1:
            continue
        seen.add(hit.sentence)
        if term := _term(prose, hit, terms):
            yield sentence, days[0], term


def _term(prose: Prose, hit: Hit, terms: tuple[Term, ...]) -> Term | None:
    """How often, by the sentence itself or the nearest before it."""
    own = prose.sentences[hit.sentence]
    for number in range(hit.sentence, max(hit.sentence - _BEFORE, 0) - 1, -1):
        one = prose.sentences[number]
        if one.block != own.block or not one.words:
            return None
        if any(one.span()[:2] <= term.span[:2] and term.span[2:] <= one.span()[2:] for term in terms):
            return term_of(
                prose, hit._replace(sentence=number, first=0, last=len(one.words) - 1), terms, calendar=False
            )
    return None


def _problem(record: Record, prose: Prose, last: Quote, term: Term) -> Problem:
    often = Quote(text_at(prose, term.span), record.place(span=term.span))
    values = {"words": last, "often": often}
    return Problem(record, "overdue", values, place=last.place, related=(often.place,), found="overdue")
