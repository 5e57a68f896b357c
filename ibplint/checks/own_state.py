"""A text does not call itself a draft where it also says that it was adopted.

Its title, and the lines and tables that tell of the text itself, say the one: behind *status* or *versie*, or in the
title. The other is a day of adoption that has come, or the status that the register gives: a text that says nothing of
either is not judged by its register alone. Of several versions in front only the last tells what the text is now; what
a draft was once is history.
"""

import re
from collections.abc import Iterator
from datetime import date

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.message import Quote
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.quoted import quoted
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.hits import quote, words
from ibplint.prose.next_review import of_itself
from ibplint.prose.own_dates import Event, dates_of
from ibplint.prose.phrases import Hit, Phrases, find, numbers_with
from ibplint.prose.sample import sample
from ibplint.prose.whole_rows import whole_rows

USES_TIME = True
INSIDE = True
OF_TEXT = True
SILENCE = True
LOOKS_AT = ("status",)
MESSAGES = {
    "both": {
        "nl": "hier staat {words}, en ook dat de tekst is vastgesteld: {other}",
        "en": "here stands {words}, and also that the text was adopted: {other}",
    },
}
SENTENCE = {
    "nl": "dat de tekst zichzelf niet {draft} noemt als er ook staat dat zij is vastgesteld"
    "[, tenzij er ook staat: {unless}]",
    "en": "that the text does not call itself {draft} where it also says that it was adopted"
    "[, unless it also says: {unless}]",
}
_LABEL = late(r"\W*(?:document|beleids)?(?:status|versie|stand|fase)(?:nummer|nr)?\b", re.IGNORECASE)
# A label, a number and the state: what stands further on is a story.
_FAR = 40
_NUMBER = late(r"\W*versie(?:nummer|nr)?\W{0,5}(\d{1,2}(?:\.\d{1,2}){0,2})\b", re.IGNORECASE)
_ADOPTED, _STATUS = "vastgesteld", "status"


@frozen()
class Params:
    """`draft`: phrases for a text that is not adopted yet; `unless`: phrases of what was a draft once, or is none."""

    draft: tuple[str, ...]
    unless: tuple[str, ...] = ()


def unwanted(params: Params) -> tuple[str, ...]:
    """Each word for a draft, in front of a text that was adopted."""
    return tuple(f"Status: {sample(one)}. Vastgesteld op 2 februari 2019." for one in params.draft)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield where a text that was adopted calls itself a draft."""
    if record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    prose = whole_rows(record.prose)
    told = _told(record, prose, dossier.as_of)
    draft = next(_drafts(prose, params), None)
    adopted = told or (_registered(record) if draft else None)
    if adopted is None:
        yield nothing(record)
    elif draft:
        values = {"words": quote(record, prose, draft), "other": adopted}
        yield Problem(record, "both", values, place=values["words"].place, related=(adopted.place,), found="both")


def _told(record: Record, prose: Prose, today: date) -> Quote | None:
    """The words by which the text itself says that it was adopted, on a day that has come."""
    days = (words(record, one.sentence, one.span) for one in dates_of(prose, Event.ADOPTED) if one.first <= today)
    return next(days, None)


def _registered(record: Record) -> Quote | None:
    """The status by which the register says that the text was adopted."""
    status = record.answer(_STATUS)
    return quoted(record, _STATUS) if _ADOPTED in status.values else None


def _drafts(prose: Prose, params: Params) -> Iterator[Hit]:
    """Where the title, or a line that tells of the text itself, calls the text a draft."""
    other = numbers_with(prose, Phrases(params.unless))
    hits = [hit for hit in find(prose, Phrases(params.draft)) if hit.sentence not in other]
    latest = max(map(_numbered, _in_front(prose)), default=()) if hits else ()
    for hit in hits:
        sentence = prose.sentences[hit.sentence]
        title = sentence.index == 0 and sentence.where is Where.HEADING
        if title or (of_itself(prose, sentence) and _labelled(sentence, hit) and _numbered(sentence) in {(), latest}):
            yield hit


def _in_front(prose: Prose) -> Iterator[Sentence]:
    return (one for one in prose.sentences if of_itself(prose, one))


def _labelled(sentence: Sentence, hit: Hit) -> bool:
    """Whether the words stand close behind a label as `Status`."""
    label = _LABEL.match(sentence.text)
    return label is not None and sentence.words[hit.first].start <= label.end() + _FAR


def _numbered(sentence: Sentence) -> tuple[int, ...]:
    """The number of the version that a line gives; () without one."""
    found = _NUMBER.match(sentence.text)
    return tuple(map(int, found[1].split("."))) if found else ()
