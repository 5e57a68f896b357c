"""A text says what it must: one of some phrases, in a sentence that is about the subject and holds.

Phrases are written as `72 uur`, `datalek*`, `stelt ... vast`. A sentence, the lead above a list with its entries, and
the cells of a row with the heads of their columns say one thing together. A heading says something only when text
stands below it. What a sentence denies, or tells of the past, does not count. Where the text itself lies outside the
dossier it cannot be told.

With `part: true` it does not apply to a text that treats the subject nowhere: for what a text need not treat (a note of
its own), and for parts of a subject of which another entry or rule says that it is missing. Silence proves nothing: the
norms of such a rule are then undetermined, and so is a rule of which a text says one part and never touches another.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from typing import Annotated, Literal

from ibplint.conditions.force import in_force
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Quote
from ibplint.model.params import Words
from ibplint.model.problem import NotApplicable, Problem, Unknown
from ibplint.model.prose import Prose
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.wording import Wording
from ibplint.prose.asked import Asked, denied, instead, says
from ibplint.prose.hits import quote, words
from ibplint.prose.phrases import Phrases, sentences_with
from ibplint.prose.referral import absent
from ibplint.prose.sample import sample
from ibplint.prose.sections import passages_about, section_about, section_first, title
from ibplint.prose.topic import on_topic

INSIDE = True
OF_TEXT = True
LOOKS_AT = ("sentences",)
_NAMED = 3  # of the phrases that name a subject so many show which it is
MESSAGES = {
    "unsaid": {
        "nl": "niets gevonden over {about}; een lezer zoekt dat onder {heading}",
        "en": "nothing found about {about}; a reader looks for it below {heading}",
    },
    "unsaid-here": {
        "nl": "niets gevonden over {about}; hier gaat het over {words}",
        "en": "nothing found about {about}; this place is about {words}",
    },
    "untreated": {
        "nl": "niets gevonden over {about}, en ook geen kop of zin over dat onderwerp",
        "en": "nothing found about {about}, and no heading or sentence about that subject either",
    },
    "instead": {
        "nl": "hier staat {words}, en dat is iets anders dan {about}",
        "en": "here stands {words}, and that is something else than {about}",
    },
    "denied": {
        "nl": "over {about} staat hier alleen wat niet of niet meer geldt: {words}",
        "en": "about {about} stands here only what does not hold, or no longer: {words}",
    },
    "referred": {
        "nl": "voor {about} verwijst de tekst naar {words}, en dat stuk is er niet bij",
        "en": "for {about} the text refers to {words}, and that is not here",
    },
    "aside": {
        "nl": "nergens in de tekst staat iets als {words}; daarom is niet gevraagd: {about}",
        "en": "nowhere does the text say anything like {words}; therefore not asked is: {about}",
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
    "[, {negated}][, en niet alleen iets anders: {instead}]",
    "en": "that the text says something about {about}: {any}[, together with {with_}][, where it is about {topic}]"
    "[, to be looked for below a heading with {section}][, or that a document does of the kind {also}][, {part}]"
    "[, {negated}][, and not just something else: {instead}]",
}
BRIEF = {
    "nl": "dat de tekst iets zegt over {about}[, of dat een document van de soort {also} dat doet][, {part}]"
    "[, {negated}]",
    "en": "that the text says something about {about}[, or that a document does of the kind {also}][, {part}]"
    "[, {negated}]",
}
RECOGNISED = (
    {"nl": "{about}: {any}[; samen met {with_}]", "en": "{about}: {any}[; together with {with_}]"},
    {"nl": "[het staat er niet, maar iets anders: {instead}]", "en": "[not this but something else: {instead}]"},
    {"nl": "[het gaat erover waar staat: {topic}]", "en": "[it is about this where it says: {topic}]"},
    {"nl": "[een lezer zoekt het onder de kop: {section}]", "en": "[a reader looks below a heading with: {section}]"},
)


@frozen()
class Params:
    """`about`: what must be said, as a reader sees it; `any`: phrases of which one is enough; `with`: one of these too.

    `topic`: only sentences about this count. `section`: the heading below which a reader looks, the likeliest first.
    `also`: kinds of documents in which it may stand instead. `part`: the check does not apply to a text that treats
    the subject nowhere. `instead`: phrases of what may wrongly stand there, which the problem then shows.
    """

    about: Wording
    any: tuple[str, ...]
    with_: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    section: tuple[str, ...] = ()
    also: Annotated[tuple[str, ...], Words("documenten", "soort")] = ()
    part: bool = False
    negated: Literal["", "count"] = ""

    @property
    def asked(self) -> Asked:
        """What is looked for in a text."""
        return Asked(self.any, self.with_, self.topic, self.section, self.instead, denied_counts=bool(self.negated))


def aside(params: Params) -> bool:
    """Whether it does not apply to a text that is silent on its subject."""
    return params.part


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield that a text says nothing of the kind, at the place where a reader would look."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    if says(prose, params.asked):
        return
    others = tuple(_others(record, params, dossier))
    if True in others:
        return
    causes = tuple(one for one in others if isinstance(one, Cause))
    yield Unknown(record, causes) if causes else _unsaid(record, prose, params, dossier)


def _others(record: Record, params: Params, dossier: Dossier) -> Iterator[bool | Cause]:
    """Whether another document says it, or why that cannot be told."""
    for other in dossier.register("documenten").records if params.also else ():
        counts = in_force(other, dossier)
        if other is record or counts.value is False or other.answer("soort").value not in params.also:
            continue
        if other.prose is None:
            yield Cause("text", other.register, other)
        elif says(other.prose, params.asked):
            yield from (True,) if counts.value else counts.causes


def _referred(record: Record, prose: Prose, params: Params, dossier: Dossier) -> Unknown | None:
    """That the text leaves this to an annex or a document that is not here, where it may."""
    listed = any(one.answer("soort").value in params.also for one in dossier.register("documenten").records)
    places = absent(prose, Phrases(params.topic or params.section)) if params.also else ()
    found = next((one for one in places if one.label or not listed), None)
    values = {"about": params.about.texts, "words": words(record, found.sentence, found.span, "p")} if found else {}
    return Unknown(record, (Cause("text", record.register, record),), "referred", values) if found else None


def _unsaid(record: Record, prose: Prose, params: Params, dossier: Dossier) -> Problem | NotApplicable | Unknown:
    for key, hits in (("denied", denied), ("instead", instead)):
        hit = next(hits(prose, params.asked), None)
        if hit is not None:
            return _problem(record, key, params, {"words": quote(record, prose, hit)})
    referred = _referred(record, prose, params, dossier)
    if referred is not None:
        return referred
    if params.part and params.topic and not on_topic(prose, Phrases(params.topic)):
        return _aside(record, params)
    heading = section_first(prose, params.section) if params.section else section_about(prose, Phrases(params.topic))
    if heading is not None:
        return _problem(record, "unsaid", params, {"heading": words(record, heading, (0, len(heading.text)))})
    subject = Phrases(params.topic or params.section)
    passage = next(passages_about(prose, subject), None)
    if passage is not None:
        hit = sentences_with(prose, subject)[passage.index][0]
        return _problem(record, "unsaid-here", params, {"words": quote(record, prose, hit)})
    if params.part:
        return _aside(record, params)
    top = title(prose)
    return replace(_problem(record, "untreated", params, {}), place=record.place(span=top.span() if top else None))


def _aside(record: Record, params: Params) -> NotApplicable:
    named = dict.fromkeys(f"`{sample(one)}`" for one in params.topic or params.section or params.any)
    return NotApplicable(record, "aside", {"about": params.about.texts, "words": tuple(islice(named, _NAMED))})


def _problem(record: Record, key: str, params: Params, shown: Mapping[str, Quote]) -> Problem:
    """The problem at the words that it shows."""
    place = next((one.place for one in shown.values()), None)
    return Problem(record, key, {"about": params.about.texts, **shown}, place=place, found=params.about.nl)
