"""A text does not use certain words: what is repealed, what promises too much, what a template left behind.

`words` are phrases (`te allen tijde`, `Wbp*`); `signs` are pieces of text as they stand, with `*` for anything between
(`[*]`, `en/of`). What a sentence denies, quotes or tells of the past is excused, and so is a sentence with one of
`unless`, or near one of `near`, and a text that says one of `settled`. However often a phrase is used, it is one
problem, at the first place; with `as_one` all phrases together are one. With `rows` a row is read as one sentence; with
`at_top` only what stands below the title counts, before the third heading.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Literal, NamedTuple

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Message, Quote, Texts
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.wording import UNSAID, Wording
from ibplint.prose.as_it_stands import as_it_stands, written
from ibplint.prose.company import close_company, company
from ibplint.prose.hits import apart, asserted, quote
from ibplint.prose.own_dates import in_front
from ibplint.prose.phrases import Phrases, each, find, numbers_with
from ibplint.prose.sample import sample
from ibplint.prose.topic import on_topic
from ibplint.prose.whole_rows import whole_rows

INSIDE = True
OF_TEXT = True
FORBIDS = True
MESSAGES = {
    "used": {"nl": "hier staat {words}{times}{instead}", "en": "here stands {words}{times}{instead}"},
}
WORDS = {
    "as_one": {True: {"nl": "samen één bevinding", "en": "together one finding"}},
    "at_top": {True: {"nl": "alleen bovenaan, onder de titel", "en": "only at the top, below the title"}},
    "once": {True: {"nl": "ook met andere woorden één bevinding", "en": "one finding in other words too"}},
    "rows": {
        "whole": {"nl": "een rij van een tabel is één zin", "en": "a row of a table is one sentence"},
        "alone": {"nl": "alleen in een rij van een tabel, als één zin", "en": "only in a row, as one sentence"},
    },
}
SENTENCE = {
    "nl": "dat de tekst[ nergens zegt: {words}][, geen {signs} bevat][, samen met {with_}]"
    "[, waar het gaat over {topic}]"
    "[, tenzij in dezelfde zin: {unless}][, of in wat erbij hoort: {near}]"
    "[, of waar de tekst ergens zegt: {settled}][; beter is: {say}][ ({as_one})][ ({once})][ ({rows})][ ({at_top})]",
    "en": "that the text[ nowhere says: {words}][, has no {signs}][, together with {with_}]"
    "[, where it is about {topic}]"
    "[, unless in the same sentence: {unless}][, or in what belongs to it: {near}]"
    "[, or where the text says anywhere: {settled}][; better is: {say}]"
    "[ ({as_one})][ ({once})][ ({rows})][ ({at_top})]",
}
BRIEF = {
    "nl": "dat de tekst niets gebruikt dat onder ‘Wat wordt herkend’ staat[; beter is: {say}]"
    "[ ({as_one})][ ({once})][ ({rows})][ ({at_top})]",
    "en": "that the text uses nothing of what 'What is recognised' shows[; better is: {say}]"
    "[ ({as_one})][ ({once})][ ({rows})][ ({at_top})]",
}
RECOGNISED = (
    {
        "nl": "[niet: {words}][, samen met {with_}][ — beter: {say}]",
        "en": "[not: {words}][, together with {with_}][ — better: {say}]",
    },
    {"nl": "[invulplekken en tekens: {signs}]", "en": "[blanks and signs: {signs}]"},
    {"nl": "[alleen waar het gaat over: {topic}]", "en": "[only where it is about: {topic}]"},
    {"nl": "[wel goed met in dezelfde zin: {unless}]", "en": "[right with in the same sentence: {unless}]"},
    {"nl": "[wel goed met in wat erbij hoort: {near}]", "en": "[right with in what belongs to it: {near}]"},
    {"nl": "[wel goed met ergens in de tekst: {settled}]", "en": "[right with anywhere in the text: {settled}]"},
)
_TIMES: Texts = {"nl": " (in deze tekst {count} keer)", "en": " ({count} times in this text)"}
_INSTEAD: Texts = {"nl": "; beter: {say}", "en": "; better: {say}"}
_QUOTED = re.compile(r"[“„\"][^“”„\"]*[”\"]|«[^»]*»|‘[^‘’]*’|(?<!\w)'[^']*'(?!\w)")
_SHOWN, _ALONE = 3, "alone"


@frozen()
class Params:
    """`words`: phrases; `signs`: pieces of text as they stand; `unless`: phrases that make the sentence right.

    `topic`: only sentences about this count; `with`: only in the company of one of these. `near`: phrases that make
    right what belongs to their sentence, `settled` the whole text. `say`: what to write instead, as a reader sees it.
    `as_one`: one problem. `rows`: a row of a table is one sentence (`whole`), and only such a row counts (`alone`).
    `at_top`: only below the title. `once`: what other checks of the rule find with the same `say` is the same thing.
    """

    words: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    say: Wording = UNSAID
    signs: tuple[str, ...] = ()
    with_: tuple[str, ...] = ()
    near: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()
    as_one: bool = False
    rows: Literal["", "whole", "alone"] = ""
    at_top: bool = False
    once: bool = False


class _Use(NamedTuple):
    """Where a text uses a phrase: the number of the sentence and the first character; and what shows its words."""

    sentence: int
    start: int
    phrase: str
    quote: Callable[[], Quote]


def unwanted(params: Params) -> tuple[str, ...]:
    """Each phrase and each sign as a text may have it."""
    return (*map(sample, params.words), *(sign.replace("*", "naam") for sign in params.signs))


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:  # noqa: ARG001
    """Yield each phrase that the text uses and should not."""
    if record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    prose = record.prose
    if not any(asserted(prose, hit) for hit in each(prose, Phrases(params.settled))):
        yield from _problems(record, whole_rows(prose) if params.rows else prose, params)


def _problems(record: Record, prose: Prose, params: Params) -> Iterator[Problem]:
    used: dict[str, dict[object, Quote]] = {}
    for use in sorted((*_words(record, prose, params), *_signs(record, prose, params)), key=lambda one: one[:3]):
        if _counts(prose, use, params):
            quotes = used.setdefault("|".join(params.words) if params.as_one else use.phrase, {})
            quotes.setdefault(use.sentence if params.rows else use[:2], use.quote())
    for phrase, told in used.items():
        yield _problem(record, phrase, apart(told.values()), params)


def _words(record: Record, prose: Prose, params: Params) -> Iterator[_Use]:
    for hit in find(prose, Phrases(params.words)):
        if asserted(prose, hit):
            start = prose.sentences[hit.sentence].words[hit.first].start
            yield _Use(hit.sentence, start, hit.phrase, partial(quote, record, prose, hit))


def _signs(record: Record, prose: Prose, params: Params) -> Iterator[_Use]:
    for sign, sentence, found in written(prose, params.signs):
        told = partial(as_it_stands, record, sentence, found, params.signs)
        yield _Use(sentence.index, found.start(), sign, told)


def _counts(prose: Prose, use: _Use, params: Params) -> bool:
    """Whether the sentence is about the subject, and neither quotes the words nor makes them right."""
    sentence = prose.sentences[use.sentence]
    if params.rows == _ALONE and sentence.where is not Where.CELL:
        return False
    if params.at_top and not in_front(prose, sentence):
        return False
    if params.topic and use.sentence not in on_topic(prose, Phrases(params.topic)):
        return False
    if params.unless and use.sentence in numbers_with(prose, Phrases(params.unless)):
        return False
    if not _in_company(prose, sentence, params):
        return False
    stretches = _QUOTED.finditer(sentence.text)
    return not any(one.start() < use.start < one.end() for one in stretches)


def _in_company(prose: Prose, sentence: Sentence, params: Params) -> bool:
    """Whether one of `with` stands with the sentence, and none of `near`."""
    if params.with_ and numbers_with(prose, Phrases(params.with_)).isdisjoint(company(prose, sentence)):
        return False
    return not params.near or numbers_with(prose, Phrases(params.near)).isdisjoint(close_company(prose, sentence))


def _problem(record: Record, phrase: str, quotes: Sequence[Quote], params: Params) -> Problem:
    told: dict[str, Quote] = {}
    for one in quotes:
        told.setdefault(one.text.casefold(), one)
    values = {
        "words": tuple(told.values())[:_SHOWN],
        "times": Message(_TIMES, {"count": len(quotes)}) if len(quotes) > 1 else "",
        "instead": Message(_INSTEAD, {"say": params.say.texts}) if params.say else "",
    }
    first, *others = (one.place for one in quotes)
    gist = frozenset(params.say.texts.values() if params.once else ())
    return Problem(record, "used", values, place=first, related=tuple(others), found=phrase, at_fault=True, gist=gist)
