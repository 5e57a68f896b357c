"""What a text still announces lies ahead: the next review of a policy is no day that has passed.

Of a sentence, or a row of a table, that says one of `words`, the last day that it names counts. What it denies or tells
of the past announces nothing, nor does a sentence with one of `unless`.
"""

from collections.abc import Iterator

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Sentence, Where
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.days import Days, days_in
from ibplint.prose.hits import asserted, words
from ibplint.prose.phrases import Phrases, find, numbers_with
from ibplint.prose.sample import sample
from ibplint.prose.whole_rows import whole_rows

USES_TIME = True
INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "passed": {
        "nl": "hier staat {words} als iets dat nog komt, en dat is voorbij",
        "en": "here stands {words} as something still to come, and it has passed",
    },
}
SENTENCE = {
    "nl": "dat een dag die de tekst noemt bij {words} nog komt[, tenzij er ook staat: {unless}]",
    "en": "that a day which the text names with {words} is still to come[, unless it also says: {unless}]",
}


@frozen()
class Params:
    """`words`: phrases that announce something; `unless`: phrases that make the sentence right."""

    words: tuple[str, ...]
    unless: tuple[str, ...] = ()


def unwanted(params: Params) -> tuple[str, ...]:
    """Each phrase with a day long ago."""
    return tuple(f"{sample(one)} 1 maart 2001." for one in params.words)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield each announcement of which the day has passed."""
    if record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    prose = whole_rows(record.prose)
    right = numbers_with(prose, Phrases(params.unless))
    seen = set[int]()
    for hit in find(prose, Phrases(params.words)):
        sentence = prose.sentences[hit.sentence]
        if hit.sentence in seen | right or sentence.where is Where.HEADING or not asserted(prose, hit):
            continue
        seen.add(hit.sentence)
        last = _last(sentence)
        if last and last.last < dossier.as_of:
            told = words(record, sentence, (last.start, last.end))
            yield Problem(record, "passed", {"words": told}, place=told.place, found="passed")
    if not seen:
        yield nothing(record)


def _last(sentence: Sentence) -> Days | None:
    return max(days_in(sentence.text), key=lambda one: one.last, default=None)
