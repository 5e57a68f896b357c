"""A text says what it must: one of some phrases, in a sentence that is about the subject and holds.

A sentence, the lead above a list with its entries, and the cells of a row with the heads of their columns say one
thing together, and a heading what stands below it. What is denied or past does not count. Where the text lies outside
the dossier, or has only a looser phrase of `perhaps` or `nearby`, or what a row says and no cell, it cannot be told.
With `part: true` it does not apply to a text silent on the subject: its norms are undetermined.
"""

from collections.abc import Iterator
from itertools import chain
from typing import Annotated, Literal

from ibplint.conditions.papers import other_papers, parts_of
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Quote
from ibplint.model.params import Words
from ibplint.model.problem import NotApplicable, Problem, Unknown
from ibplint.model.prose import Prose, Sentence
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.wording import Wording
from ibplint.prose.asked import Asked, anywhere, says
from ibplint.prose.hits import quoted
from ibplint.prose.in_its_place import in_its_place, referred
from ibplint.prose.other_sense import is_named
from ibplint.prose.phrases import Phrases
from ibplint.prose.sample import sample
from ibplint.prose.sections import title
from ibplint.prose.sought import fitting, sought
from ibplint.prose.unread import unread_beside

INSIDE = True
OF_TEXT = True
LOOKS_AT = ("sentences",)
_UNCLEAR, _WRONG, _NAMED = ("perhaps", "referred", "unread"), ("instead", "denied"), 3  # so many phrases name a subject
MESSAGES = {
    "unsaid": {
        "nl": "niets gevonden over {about}; een lezer zoekt dat onder {words}",
        "en": "nothing found about {about}; a reader looks for it below {words}",
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
        "nl": "hier staat {words}; gevraagd is {about}",
        "en": "here stands {words}; asked is {about}",
    },
    "denied": {
        "nl": "over {about} staat hier alleen wat niet of niet meer geldt: {words}",
        "en": "about {about} stands here only what does not hold, or no longer: {words}",
    },
    "referred": {
        "nl": "voor {about} verwijst de tekst naar {words}, en dat stuk is er niet bij",
        "en": "for {about} the text refers to {words}, and that is not here",
    },
    "perhaps": {
        "nl": "ibplint herkent niet of {words} iets zegt over {about}",
        "en": "ibplint does not recognise whether {words} says something about {about}",
    },
    "unread": {
        "nl": "over {about} is niets gevonden, maar wat op regel {words} staat is niet gelezen; kijk of het daar staat",
        "en": "nothing found about {about}, but what stands on line {words} is not read; see whether it stands there",
    },
    "aside": {
        "nl": "de tekst behandelt {words} nergens; daarom is niet gevraagd: {about}",
        "en": "nowhere does the text treat {words}; therefore not asked is: {about}",
    },
}
WORDS = {
    "part": {True: {"nl": "alleen waar het onderwerp ter sprake komt", "en": "only where the subject comes up"}},
    "negated": {"count": {"nl": "ook ontkend of als iets van vroeger", "en": "also denied or of the past"}},
}
SENTENCE = {
    "nl": "dat de tekst iets zegt over {about}: {any}[, samen met {with_}]"
    "[, waar het gaat over {topic}][, te zoeken onder een kop met {section}][, anders {below}]"
    "[, of dat een document van de soort {also} dat doet][, {part}]"
    "[, {negated}][, of waar dan ook: {settled}][, niet alleen iets anders: {instead}]"
    "[; te lezen bij {perhaps}][, bij {around}][, of {nearby}][, of in een alinea {passage}]",
    "en": "that the text says something about {about}: {any}[, together with {with_}]"
    "[, where it is about {topic}][, to be looked for below a heading with {section}][, else {below}]"
    "[, or that a document does of the kind {also}][, {part}]"
    "[, {negated}][, or anywhere: {settled}][, not just something else: {instead}]"
    "[; to be read at {perhaps}][, near {around}][, or {nearby}][, or in a paragraph {passage}]",
}
BRIEF = {
    "nl": "dat de tekst iets zegt over {about}[, of een document van de soort {also}][, {part}][, {negated}]",
    "en": "that the text says something about {about}[, or a document of the kind {also}][, {part}][, {negated}]",
}
RECOGNISED = (
    {"nl": "{about}: {any}[; samen met {with_}]", "en": "{about}: {any}[; together with {with_}]"},
    {"nl": "[ook elders: {settled}]", "en": "[elsewhere too: {settled}]"},
    {"nl": "[het staat er niet, maar iets anders: {instead}]", "en": "[not this but something else: {instead}]"},
    {
        "nl": "[misschien, lees na: {perhaps}][; bij {around}][; {nearby}][; in een alinea: {passage}]",
        "en": "[may be: {perhaps}][; near {around}][; {nearby}][; in a paragraph: {passage}]",
    },
    {"nl": "[het gaat erover waar staat: {topic}]", "en": "[it is about this where it says: {topic}]"},
    {
        "nl": "[een lezer zoekt het onder de kop: {section}][; anders: {below}]",
        "en": "[a reader looks below a heading with: {section}][; else: {below}]",
    },
)


@frozen()
class Params:
    """`about`: what must be said, as a reader sees it; `any`: phrases of which one is enough; `with`: one of these too.

    `topic`: only sentences about this count. `section`: a reader looks there, the likeliest first; `below`: there
    where the subject is treated nowhere, or only listed as a paper or action. `also`: documents in which it may stand
    instead. `part`: not asked where nothing treats the subject. `instead`: what may wrongly stand there. `settled`:
    said anywhere, it is enough. A person reads `perhaps`, `around` it, `nearby`, and `passage`, over a paragraph too.
    """

    about: Wording
    any: tuple[str, ...]
    with_: tuple[str, ...] = ()
    instead: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()
    around: tuple[str, ...] = ()
    nearby: tuple[str, ...] = ()
    passage: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    section: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    also: Annotated[tuple[str, ...], Words("documenten", "soort")] = ()
    part: bool = False
    negated: Literal["", "count"] = ""

    @property
    def asked(self) -> Asked:
        """What is looked for in a text."""
        loose = (self.perhaps, self.around, self.nearby, self.passage)
        return Asked(self.any, self.with_, self.topic, self.section, self.instead, *loose, bool(self.negated))


def aside(params: Params) -> bool:
    """Whether it does not apply to a text that is silent on its subject."""
    return params.part


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield that a text says nothing of the kind, where a reader would look."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
    elif not says(prose, params.asked) and True not in (others := tuple(_others(record, params, dossier))):
        causes = tuple(one for one in others if isinstance(one, Cause))
        told = Unknown(record, causes) if causes else _unsaid(record, prose, params, dossier)
        if isinstance(told, NotApplicable) or not anywhere(prose, params.settled):
            yield told


def _others(record: Record, params: Params, dossier: Dossier) -> Iterator[bool | Cause]:
    """Whether another document says it, or why that cannot be told."""
    for other, counts in other_papers(record, (*params.also, *parts_of(record, dossier)), dossier):
        if other.prose is None:
            yield Cause("text", other.register, other)
        elif says(other.prose, params.asked):
            yield from (True,) if counts.value else counts.causes


def _unsaid(record: Record, prose: Prose, params: Params, dossier: Dossier) -> Problem | NotApplicable | Unknown:
    spot = sought(prose, params.topic, params.section, params.below)
    silent = params.part and (spot is None or (params.topic and not is_named(prose, Phrases(params.topic))))
    found = in_its_place(record, prose, params.asked, spot, silent=bool(silent))
    for key, place in chain(found, () if silent else _referred(record, prose, params, dossier)):
        return _told(record, key, params, place)
    spot = spot or fitting(prose, params.below)
    key = "untreated" if spot is None else "unsaid" if isinstance(spot, Sentence) else "unsaid-here"
    if silent:
        return _aside(record, params)
    line = unread_beside(prose, spot)
    return _told(record, "unread" if line else key, params, line or quoted(record, prose, spot or title(prose)))


def _referred(record: Record, prose: Prose, params: Params, dossier: Dossier) -> Iterator[tuple[str, Quote]]:
    """Where the text leaves this to what is not here, if it may; to an annex only where such a document is listed."""
    listed = any(one.answer("soort").value in params.also for one in dossier.register("documenten").records)
    yield from referred(record, prose, params.asked, labelled=listed) if params.also else ()


def _aside(record: Record, params: Params) -> NotApplicable:
    named = dict.fromkeys(f"`{sample(one)}`" for one in params.topic or params.section or params.any)
    return NotApplicable(record, "aside", {"about": params.about.texts, "words": tuple(named)[:_NAMED]})


def _told(record: Record, key: str, params: Params, shown: Quote | int | None) -> Problem | Unknown:
    values = {"about": params.about.texts} | ({"words": shown} if shown else {})
    if key in _UNCLEAR:
        return Unknown(record, (Cause("text", record.register, record),), key, values)
    kind = {"at_fault": True} if key in _WRONG else {"lacks": "about"}
    return Problem(record, key, values, place=getattr(shown, "place", None), found=params.about.nl, **kind)
