"""What a text says of itself: that it was adopted, and when it is reviewed next.

A table or line at the top tells it (`Status | Definitief`, `Vastgesteld door het bestuur op 3 maart 2026`), a passage
on the document itself, or a sentence about *dit beleid*. It counts where front matter and register leave the field
open. Only front matter and register make a document a draft: the word at the top may be about an earlier version. A
review in the past is none to come, and an adoption still to come is none.
"""

import re
from dataclasses import replace
from datetime import date

from ibplint.model.answer import Answer, State
from ibplint.model.late_pattern import late
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.values import Value
from ibplint.prose.days import days_in
from ibplint.prose.next_review import next_reviews, of_itself
from ibplint.prose.whole_rows import whole_rows
from ibplint.shaping.draft import Draft

_STATUS, _REVIEW = "status", "herzien_voor"
_ADOPTED = "vastgesteld"
_PAPER = (
    r"(?:(?:ibp-?|privacy-?)?(?:beleid|plan|kader|reglement)|beleids(?:plan|kader|document|stuk|nota)"
    r"|document|stuk|nota)"
)
_THIS = re.compile(rf"\b(?:dit|ons|onderhavige)\s+(?:[\w-]+\s+){{0,2}}?(?:[\w-]*-)?{_PAPER}\b", re.IGNORECASE)
_STATE = r"\b(?:document)?status\b\W*(?:is\W+)?"
_FINAL = late(rf"{_STATE}(?:definitief|vastgesteld|geldend|van kracht)\b(?!\W*(?:concept|ontwerp))", re.IGNORECASE)
_DRAFT = late(rf"{_STATE}(?:concept|ontwerp|voorlopig|ter|nog|in)\b", re.IGNORECASE)
_DECIDED = late(r"\bvastgesteld\b|\b(?:datum(?:\s+van)?\s+)?vaststelling(?:sdatum)?\b", re.IGNORECASE)
# What is still to be decided, or was once, or is another paper's.
_ELSE = late(
    r"\b(?:nog|niet|ter|word(?:t|en)|zal|zullen|moet|moeten|gepland\w*|beoogd\w*|verwacht\w*|voorgenomen|voorlopig\w*"
    r"|volgende|eerstvolgende|jaarlijks\w*|vorige?|eerdere?|oude|vervang\w*|was|werd|waren|werden|bijlage\w*|protocol\w*)\b",
    re.IGNORECASE,
)
_BEFORE, _BEHIND = 60, 20


def with_colophon(draft: Draft, as_of: date) -> Draft:
    """A document with what its own text says of its status and its next review, where nothing else tells that."""
    open_fields = [name for name in (_STATUS, _REVIEW) if not draft.says(name)]
    if draft.prose is None or not open_fields:
        return draft
    prose = whole_rows(draft.prose)
    told = {
        answer.field: answer
        for answer in (_status(prose, as_of), _review(prose, as_of))
        if answer and answer.field in open_fields
    }
    return replace(draft, answers={**draft.answers, **told}) if told else draft


def _status(prose: Prose, as_of: date) -> Answer | None:
    """That the text says it was adopted; one that calls itself a draft somewhere does not."""
    at_top = [one for one in prose.sentences if of_itself(prose, one)]
    if any(_DRAFT.search(one.text) for one in at_top):
        return None
    of_this = (one for one, _ in prose.places(_ADOPTED) if _THIS.search(one.text) and one.where is not Where.HEADING)
    for one in (*at_top, *of_this):
        for found in (_FINAL.search(one.text), _decided(one, as_of)):
            if found:
                return _answer(_STATUS, _ADOPTED, one, *found.span())
    return None


def _decided(sentence: Sentence, as_of: date) -> re.Match[str] | None:
    """Where a sentence says that something was adopted on a day."""
    if not any(day.first <= as_of for day in days_in(sentence.text)):
        return None
    found = (one for one in _DECIDED.finditer(sentence.text) if not _ELSE.search(_beside(sentence.text, one)))
    return next(found, None)


def _beside(text: str, found: re.Match[str]) -> str:
    """The words close to what was found, up to the signs that close its clause."""
    before = re.split(r"[;:,.()·|]\s", text[max(found.start() - _BEFORE, 0) : found.start()])[-1]
    return f"{before}{text[found.end() : found.end() + _BEHIND]}"


def _review(prose: Prose, as_of: date) -> Answer | None:
    """The last day of the next review that the text announces."""
    coming = ((one, day) for one, day in next_reviews(prose) if day.last >= as_of)
    return next((_answer(_REVIEW, day.last, one, day.start, day.end) for one, day in coming), None)


def _answer(field: str, value: Value, sentence: Sentence, start: int, end: int) -> Answer:
    return Answer(field, State.ANSWERED, (value,), text=sentence.text[start:end], span=sentence.span(start, end))
