"""A text does not say both: what one place says of all, another place does not take back for some.

`one` and `other` are phrases of two statements that do not go together; the row of a table is one sentence. What a
sentence denies, supposes or tells of the past is no statement. A sentence with one of `unless` is not the other, one
with one of `unless_one` not the one. Two statements in one paragraph are a provision with its exception. With `topic`
only sentences about this count.
"""

import re
from collections.abc import Iterator

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Where
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.wording import UNSAID, Wording
from ibplint.prose.condition import SUPPOSING
from ibplint.prose.hits import asserted, quote
from ibplint.prose.negation import DENYING
from ibplint.prose.phrases import Hit, Phrases, find, numbers_with
from ibplint.prose.sample import sample
from ibplint.prose.stance import stance
from ibplint.prose.topic import on_topic
from ibplint.prose.whole_rows import whole_rows

INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "both": {
        "nl": "{about}: hier staat {words}, en elders {other}",
        "en": "{about}: here stands {words}, and elsewhere {other}",
    },
}
SENTENCE = {
    "nl": "dat de tekst over {about} niet twee dingen zegt: {one}, en {other}[, waar het gaat over {topic}]"
    "[, het andere tenzij in dezelfde zin: {unless}][, het ene tenzij in dezelfde zin: {unless_one}]",
    "en": "that the text does not say two things of {about}: {one}, and {other}[, where it is about {topic}]"
    "[, the other unless in the same sentence: {unless}][, the one unless in the same sentence: {unless_one}]",
}
BRIEF = {
    "nl": "dat de tekst over {about} niet twee dingen zegt",
    "en": "that the text does not say two things of {about}",
}
RECOGNISED = (
    {"nl": "[het ene: {one}]", "en": "[the one: {one}]"},
    {"nl": "[het andere: {other}]", "en": "[the other: {other}]"},
    {"nl": "[alleen waar het gaat over: {topic}]", "en": "[only where it is about: {topic}]"},
    {
        "nl": "[het andere niet met in dezelfde zin: {unless}]",
        "en": "[the other not with in the same sentence: {unless}]",
    },
    {
        "nl": "[het ene niet met in dezelfde zin: {unless_one}]",
        "en": "[the one not with in the same sentence: {unless_one}]",
    },
)
_WORD = re.compile(r"\w+")


@frozen()
class Params:
    """`about`: what both are about, as a reader sees it; `one`, `other`: phrases of the two statements.

    `unless`: phrases that make a sentence not the other, `unless_one` not the one; `topic`: only sentences about this
    count.
    """

    one: tuple[str, ...]
    other: tuple[str, ...]
    about: Wording = UNSAID
    unless: tuple[str, ...] = ()
    unless_one: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()


def unwanted(params: Params) -> tuple[str, ...]:
    """The other statement, in each of its forms."""
    return tuple(f"{sample(phrase)}." for phrase in params.other)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:  # noqa: ARG001
    """Yield the two places, when a text says both."""
    if record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    prose = whole_rows(record.prose)
    ones = tuple(_stated(prose, params.one, params.unless_one, params.topic))
    others = tuple(_stated(prose, params.other, params.unless, params.topic))
    if not (ones or others):
        yield nothing(record)
    for here in others:
        there = next((one for one in ones if _apart(prose, one, here)), None)
        if there is not None:
            yield _problem(record, prose, here, there, params)
            return


def _stated(prose: Prose, phrases: tuple[str, ...], unless: tuple[str, ...], about: tuple[str, ...]) -> Iterator[Hit]:
    """Where the text says so of today, without what makes it something else."""
    topic = on_topic(prose, Phrases(about)) if about else None
    for hit in find(prose, Phrases(phrases)):
        sentence = prose.sentences[hit.sentence]
        if (
            sentence.where is Where.HEADING
            or (unless and hit.sentence in numbers_with(prose, Phrases(unless)))
            or (topic is not None and hit.sentence not in topic)
        ):
            continue
        told = stance(prose, hit.sentence, hit.first, hit.last)
        own = frozenset(_WORD.findall(hit.phrase))
        supposed = told.conditional and own.isdisjoint(SUPPOSING)
        # A denial, or a case, may be what the phrase looks for: `niet per/via ... mail`, `indien gewenst`.
        if not supposed and (asserted(prose, hit) if own.isdisjoint(DENYING) else not told.past):
            yield hit


def _apart(prose: Prose, one: Hit, other: Hit) -> bool:
    """Whether two statements stand in two paragraphs, entries or rows."""
    here, there = prose.sentences[one.sentence], prose.sentences[other.sentence]
    if here.where is not there.where or here.where is Where.TEXT:
        return here.block != there.block
    return here.index != there.index


def _problem(record: Record, prose: Prose, here: Hit, there: Hit, params: Params) -> Problem:
    words, others = quote(record, prose, here), quote(record, prose, there)
    values = {"about": params.about.texts, "words": words, "other": others}
    return Problem(record, "both", values, place=words.place, related=(others.place,), found=here.phrase)
