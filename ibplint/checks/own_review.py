"""A text was looked at so lately as it promises itself: since its adoption no longer ago than its own review term.

`of` and `besides` are phrases for the review of the text; the shortest term that it gives to one of them counts. The
last day on which the text says that it was adopted, reviewed or changed must not be longer ago, nor more than `slack`
later than that. Without such a day or a term in the text it does not apply, and neither where the text announces the
day of its next review, or the register says when it was reviewed: these are judged by themselves.
"""

from collections.abc import Iterator
from datetime import timedelta

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Quote
from ibplint.model.moment import Duration
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Where
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.hits import asserted, words
from ibplint.prose.last_look import last_look
from ibplint.prose.mentioned import mentioned, text_at
from ibplint.prose.next_review import next_reviews
from ibplint.prose.own_terms import Term, lengths, term_of
from ibplint.prose.phrases import Phrases, find, numbers_with
from ibplint.prose.sample import sample
from ibplint.prose.whole_rows import whole_rows

USES_TIME = True
INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "past": {
        "nl": "volgens de tekst wordt dit stuk {often} bekeken; de laatste dag daarvan die erin staat, is {words}",
        "en": "by the text this paper is reviewed {often}; the last day of that which it names is {words}",
    },
}
SENTENCE = {
    "nl": "dat de laatste dag waarop de tekst volgens zichzelf is vastgesteld, herzien of gewijzigd, niet langer "
    "geleden is dan de termijn die erin staat bij {of}[, of bij {besides}][, tenzij er ook staat: {unless}]"
    "[; tot {slack} later geeft niet]",
    "en": "that the last day on which the text says it was adopted, reviewed or changed is no longer ago than the "
    "term that it names with {of}[, or with {besides}][, unless it also says: {unless}]"
    "[; up to {slack} later does not matter]",
}
BRIEF = {
    "nl": "dat de laatste dag waarop de tekst volgens zichzelf is vastgesteld, herzien of gewijzigd, niet langer "
    "geleden is dan de termijn die hij zichzelf stelt[; tot {slack} later geeft niet]",
    "en": "that the last day on which the text says it was adopted, reviewed or changed is no longer ago than the "
    "term that it sets itself[; up to {slack} later does not matter]",
}
RECOGNISED = (
    {"nl": "[{of}]", "en": "[{of}]"},
    {"nl": "[{besides}]", "en": "[{besides}]"},
    {"nl": "[niet met in dezelfde zin: {unless}]", "en": "[not with in the same sentence: {unless}]"},
)
_WAY, _KEPT = ("telkens",), ("herzien_op", "herzien_voor", "besluit")
_AT_ONCE = Duration()


@frozen()
class Params:
    """`of`, `besides`: phrases for the review; `unless`: phrases of something else; `slack`: what may be added."""

    of: tuple[str, ...]
    besides: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    slack: Duration = _AT_ONCE


def unwanted(params: Params) -> tuple[str, ...]:
    """Each phrase with a term that no text keeps."""
    return tuple(f"{sample(one)} elke 2 maanden." for one in params.of)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield that the text was last looked at longer ago than it promises."""
    if record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    prose = whole_rows(record.prose)
    term = None if _elsewhere(record, prose) else _shortest(record, prose, params, dossier)
    last = last_look(prose, dossier.as_of) if term else None
    if term is None or last is None:
        yield nothing(record)
    elif params.slack.after(last[1].last) + timedelta(days=term.days) < dossier.as_of:
        sentence, day = last
        yield _problem(record, prose, words(record, sentence, (day.start, day.end)), term)


def _elsewhere(record: Record, prose: Prose) -> bool:
    """Whether the register, or a day that the text announces, tells of the review."""
    kept = any(record.answer(field).values for field in _KEPT)
    return kept or next(next_reviews(prose, everywhere=True), None) is not None


def _shortest(record: Record, prose: Prose, params: Params, dossier: Dossier) -> Term | None:
    """The shortest term that the text gives to its review today."""
    named = mentioned(record, "termijn", dossier)
    terms = dossier.remembered((lengths, record, _WAY), lambda: lengths(named, _WAY))
    other = numbers_with(prose, Phrases(params.unless))
    told = (
        term_of(prose, hit, terms, calendar=False)
        for hit in find(prose, Phrases((*params.of, *params.besides)))
        if hit.sentence not in other
        and prose.sentences[hit.sentence].where is not Where.HEADING
        and asserted(prose, hit)
    )
    return min((one for one in told if one), key=lambda one: one.days, default=None)


def _problem(record: Record, prose: Prose, last: Quote, term: Term) -> Problem:
    often = Quote(text_at(prose, term.span), record.place(span=term.span))
    values = {"words": last, "often": often}
    return Problem(record, "past", values, place=last.place, related=(often.place,), found="past")
