"""A text says what it must: one of some phrases, in a sentence that is about the subject and holds.

Phrases are written as `72 uur`, `datalek*`, `stelt ... vast`. A sentence, the lead above a list with its entries, and
the cells of a row with the heads of their columns say one thing together. A heading says something only when text
stands below it. What a sentence denies, or tells of the past, does not count. Where the text itself lies outside the
dossier it cannot be told.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Annotated, Literal

from ibplint.conditions.force import in_force
from ibplint.model.dossier import Dossier
from ibplint.model.message import Quote
from ibplint.model.params import Words
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.wording import Wording
from ibplint.prose.company import company
from ibplint.prose.hits import asserted, quote, words
from ibplint.prose.phrases import Hit, Phrases, find, sentences_with
from ibplint.prose.sections import passages_about, section_about, section_first, title
from ibplint.prose.topic import on_topic

INSIDE = True
LOOKS_AT = ("sentences",)
MESSAGES = {
    "unsaid": {
        "nl": "de tekst zegt niets over {about}; een lezer zoekt dat onder {heading}",
        "en": "the text says nothing about {about}; a reader looks for it below {heading}",
    },
    "unsaid-here": {
        "nl": "de tekst zegt niets over {about}; hier gaat het over {words}",
        "en": "the text says nothing about {about}; this place is about {words}",
    },
    "untreated": {
        "nl": "de tekst zegt niets over {about}, en geen kop of zin behandelt dat onderwerp",
        "en": "the text says nothing about {about}, and no heading or sentence treats that subject",
    },
    "denied": {
        "nl": "over {about} staat hier alleen wat niet of niet meer geldt: {words}",
        "en": "about {about} stands here only what does not hold, or no longer: {words}",
    },
    "elsewhere": {
        "nl": "de tekst behandelt dit onderwerp nergens; gevraagd is {about}",
        "en": "the text treats this subject nowhere; asked is {about}",
    },
}
WORDS = {
    "part": {
        True: {"nl": "alleen waar het onderwerp ter sprake komt", "en": "only where the subject comes up"},
    },
    "negated": {
        "count": {"nl": "ook ontkend of als iets van vroeger", "en": "also denied or as something of the past"},
    },
}
SENTENCE = {
    "nl": "dat de tekst iets zegt over {about}: {any}[, samen met {with_}][, waar het gaat over {topic}]"
    "[, te zoeken onder een kop met {section}][, of dat een document van de soort {also} dat doet][, {part}]"
    "[, {negated}]",
    "en": "that the text says something about {about}: {any}[, together with {with_}][, where it is about {topic}]"
    "[, to be looked for below a heading with {section}][, or that a document does of the kind {also}][, {part}]"
    "[, {negated}]",
}
BRIEF = {
    "nl": "dat de tekst iets zegt over {about}[, of dat een document van de soort {also} dat doet][, {part}]"
    "[, {negated}]",
    "en": "that the text says something about {about}[, or that a document does of the kind {also}][, {part}]"
    "[, {negated}]",
}
RECOGNISED = (
    {"nl": "{about}: {any}[; samen met {with_}]", "en": "{about}: {any}[; together with {with_}]"},
    {"nl": "[het gaat erover waar staat: {topic}]", "en": "[it is about this where it says: {topic}]"},
    {"nl": "[een lezer zoekt het onder de kop: {section}]", "en": "[a reader looks below a heading with: {section}]"},
)


@dataclass(frozen=True)
class Params:
    """`about`: what must be said, as a reader sees it; `any`: phrases of which one is enough; `with`: one of these too.

    `topic`: only sentences about this count. `section`: the heading below which a reader looks, the likeliest first.
    `also`: kinds of documents in which it may stand instead. `part`: a text that treats the subject nowhere is left to
    other rules.
    """

    about: Wording
    any: tuple[str, ...]
    with_: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    section: tuple[str, ...] = ()
    also: Annotated[tuple[str, ...], Words("documenten", "soort")] = ()
    part: bool = False
    negated: Literal["", "count"] = ""


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield that a text says nothing of the kind, at the place where a reader would look."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    if _says(prose, params):
        return
    others = tuple(_others(record, params, dossier))
    if True in others:
        return
    causes = tuple(one for one in others if isinstance(one, Cause))
    yield Unknown(record, causes) if causes else _unsaid(record, prose, params)


def _others(record: Record, params: Params, dossier: Dossier) -> Iterator[bool | Cause]:
    """Whether another document says it, or why that cannot be told."""
    for other in dossier.register("documenten").records if params.also else ():
        counts = in_force(other, dossier)
        if other is record or counts.value is False or other.answer("soort").value not in params.also:
            continue
        if other.prose is None:
            yield Cause("text", other.register, other)
        elif _says(other.prose, params):
            yield from (True,) if counts.value else counts.causes


def _says(prose: Prose, params: Params) -> bool:
    return any(_holds(prose, hit, params) for hit in _hits(prose, params))


def _hits(prose: Prose, params: Params) -> Iterator[Hit]:
    """The phrases where they are about the subject, in the company that is asked."""
    topic = on_topic(prose, Phrases(params.topic)) if params.topic else None
    beside = sentences_with(prose, Phrases(params.with_)).keys() if params.with_ else None
    for hit in find(prose, Phrases(params.any)):
        sentence = prose.sentences[hit.sentence]
        if (topic is None or hit.sentence in topic) and (
            beside is None or not company(prose, sentence).isdisjoint(beside)
        ):
            yield hit


def _holds(prose: Prose, hit: Hit, params: Params) -> bool:
    sentence = prose.sentences[hit.sentence]
    if sentence.where is Where.HEADING and not _has_text(prose, sentence):
        return False
    return bool(params.negated) or asserted(prose, hit)


def _has_text(prose: Prose, heading: Sentence) -> bool:
    """Whether a heading, of which the title is none, is followed by text before another comes."""
    below = prose.sentences[heading.index + 1 : heading.index + 2]
    return heading is not title(prose) and any(one.where is not Where.HEADING for one in below)


def _unsaid(record: Record, prose: Prose, params: Params) -> Problem | Unknown:
    denied = next(
        (one for one in _hits(prose, params) if prose.sentences[one.sentence].where is not Where.HEADING), None
    )
    if denied is not None:
        return _problem(record, "denied", params, {"words": quote(record, prose, denied)})
    if params.part and params.topic and not on_topic(prose, Phrases(params.topic)):
        return _elsewhere(record, params)
    heading = section_first(prose, params.section) if params.section else section_about(prose, Phrases(params.topic))
    if heading is not None:
        return _problem(record, "unsaid", params, {"heading": words(record, heading, (0, len(heading.text)))})
    for subject in (Phrases(params.section), Phrases(params.topic)):
        passage = next(passages_about(prose, subject), None)
        if passage is not None:
            hit = sentences_with(prose, subject)[passage.index][0]
            return _problem(record, "unsaid-here", params, {"words": quote(record, prose, hit)})
    if params.part:
        return _elsewhere(record, params)
    top = title(prose)
    return replace(_problem(record, "untreated", params, {}), place=record.place(span=top.span() if top else None))


def _elsewhere(record: Record, params: Params) -> Unknown:
    """A text that treats the subject nowhere is left to the rule or the entry that asks for the subject."""
    return Unknown(record, (), "elsewhere", {"about": params.about.texts})


def _problem(record: Record, key: str, params: Params, shown: Mapping[str, Quote]) -> Problem:
    """The problem at the words that it shows."""
    place = next((one.place for one in shown.values()), None)
    return Problem(record, key, {"about": params.about.texts, **shown}, place=place, found=params.about.nl)
