"""Some role has a task of a kind: in the text of a document that describes what roles do.

A document that describes fewer than three roles is no description of who does what, and nothing can be told by it.
Somebody whose function is none of our roles may have the task as well.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Annotated

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.late_pattern import late
from ibplint.model.params import Words
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.wording import Wording
from ibplint.prose.duties.described import REGISTER, Task, role_of, tasks_of
from ibplint.prose.duties.duty import Duty
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.lexicons import lexicon_in
from ibplint.prose.duties.reading import duties_in
from ibplint.prose.duties.who import OTHER
from ibplint.prose.functions import names_function
from ibplint.prose.hits import quote
from ibplint.prose.mentioned import sentence_at
from ibplint.prose.nearness import near
from ibplint.prose.phrases import Phrases, each, sentences_with
from ibplint.prose.registers import has_keeper, registers, roles_beside
from ibplint.prose.rows import column_heads, row
from ibplint.prose.sections import section_about, title

INSIDE = True
OF_TEXT = True
LOOKS_AT = ("sentences",)
MESSAGES = {
    "nobody": {
        "nl": "deze tekst beschrijft {count} rollen, en zegt bij geen ervan {what}",
        "en": "this text describes {count} roles, and says with none of them {what}",
    },
    "few": {
        "nl": "de tekst zegt van te weinig rollen wat zij doen, om na te gaan {what}",
        "en": "the text says of too few roles what they do, to find {what}",
    },
    "perhaps": {
        "nl": "ibplint herkent niet of in {words} staat {what}",
        "en": "ibplint does not recognise whether {words} tells {what}",
    },
}
SENTENCE = {
    "nl": "dat de tekst een rol als taak geeft: {what}[, met een taak als {does}][, met een taak over {about}]"
    "[, of met een taak als {or_does}][, of met de woorden {said}]"
    "[, of met een beheerder voor {keeps}][; niet te beoordelen bij {perhaps}]",
    "en": "that the text gives a role the task: {what}[, with a task such as {does}][, with a task about {about}]"
    "[, or with a task such as {or_does}][, or with the words {said}]"
    "[, or with a keeper of {keeps}][; not to be judged at {perhaps}]",
}
_FEWEST = 3
# What anybody does who meets with it.
_BESIDE = frozenset({"melden", "naleven", "moeten", "contact", "ondersteunen", "overleggen", "rapporteren"})
_WHO = late(
    r"\W*(?:(?:door )?wie|uitvoer|uitgevoerd door|verantwoordelijke?|trekker|actiehouder|eigenaar|rol\b)", re.IGNORECASE
)
_THAT = late(
    r"\b(?:dit|dat|deze|die|ze|het|hiervoor|daarvoor)\b(?=[.,;]| (?:met|samen|voor|op|elk|en)\b)"
    r"|^D[ia]t \w+t\b|\bhet programma\b"
)
_ANYBODY = late(r"\W*(?:alle|iedere|elke|iedereen)\b", re.IGNORECASE)
_ROLES = Phrases(
    (
        *(
            "rol",
            "rollen",
            "rolverdeling",
            "taken",
            "verantwoordelijkheden",
            "taakverdeling",
            "organisatie",
            "wie doet wat",
        ),
        *("governance", "functies", "functionarissen", "sturing", "wie is wie"),
    )
)


@frozen()
class Params:
    """`what`: the task as a reader sees it; `does`: kinds of doing that come to it, any when there are none.

    `about`: phrases, one of which it says. `or_does`: kinds that come to it whatever they are about.
    `said`: phrases that say by themselves that somebody does it; where `perhaps` stands a person must read.
    `keeps`: registers, of which a keeper does it.
    """

    what: Wording
    does: Annotated[tuple[str, ...], Words("werkwoorden", "aard")] = ()
    about: tuple[str, ...] = ()
    or_does: Annotated[tuple[str, ...], Words("werkwoorden", "aard")] = ()
    said: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()
    keeps: tuple[str, ...] = ()


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield a document whose roles leave a task to nobody, at the heading about roles."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    described = tuple(one for one in dossier.register(REGISTER).records if one.path == record.path)
    roles = {role_of(one) for one in described} - {""}
    if len(roles) < _FEWEST:
        yield Unknown(record, (Cause("register", REGISTER),), "few", {"what": params.what.texts})
        return
    lexicon = lexicon_in(dossier, record.path)
    if any(_is(task, params) for one in described for task in tasks_of(one, lexicon)):
        return
    if _by_another(prose, params, lexicon) or _in_row(prose, params) or sentences_with(prose, Phrases(params.said)):
        return
    if (params.keeps and _kept(record, prose, params, dossier)) or _in_next(prose, params, lexicon):
        return
    if hit := next(near(prose, Phrases(params.perhaps)), None):
        shown = {"what": params.what.texts, "words": quote(record, prose, hit)}
        yield Unknown(record, (Cause("text", record.register, record),), "perhaps", shown)
        return
    heading = section_about(prose, _ROLES) or _section(prose, described) or title(prose)
    place = record.place(span=heading.span() if heading else None)
    yield Problem(record, "nobody", {"what": params.what.texts, "count": len(roles)}, place=place, found=params.what.nl)


def _kept(record: Record, prose: Prose, params: Params, dossier: Dossier) -> bool:
    """Whether the text gives one of the registers a keeper, whatever the words."""
    named = registers(record, prose, dossier, Phrases(()))
    roles = roles_beside(record, prose, dossier)
    return any(key in named and has_keeper(record, key, named[key], roles, dossier) for key in params.keeps)


def _by_another(prose: Prose, params: Params, lexicon: Lexicon) -> bool:
    """Whether somebody by a function of the board's own does it: `de servicedesk handelt incidenten af`."""
    said = (prose.sentences[number] for number in sentences_with(prose, Phrases(params.about)))
    return any(
        duty.counts and OTHER in duty.roles and duty.aard not in _BESIDE
        for one in said
        if names_function(one.text)
        for duty in duties_in(one.text, lexicon)
    )


def _in_next(prose: Prose, params: Params, lexicon: Lexicon) -> bool:
    """Whether the sentence behind one about it says who does that: `De privacy officer organiseert dit`."""
    for number in sentences_with(prose, Phrases(params.about)):
        one = prose.sentences[number]
        for after in prose.sentences[number + 1 : number + 2]:
            if after.block == one.block and one.where is not Where.CELL and _THAT.search(after.text):
                duties = duties_in(after.text, lexicon)
                if any(duty.counts and duty.roles and _fits(duty, params) for duty in duties):
                    return True
    return False


def _fits(duty: Duty, params: Params) -> bool:
    return duty.aard in params.does if params.does else duty.aard not in _BESIDE


def _in_row(prose: Prose, params: Params) -> bool:
    """Whether a row of a planning names somebody beside it: `September | Training | Directeuren`."""
    said = (prose.sentences[number] for number in sentences_with(prose, Phrases((*params.about, *params.said))))
    return any(
        names_function(prose.sentences[number].text)
        for one in said
        if one.where is Where.CELL and one.row >= 0
        for number in row(prose, one)
        if _says_who(prose, prose.sentences[number])
    )


def _says_who(prose: Prose, cell: Sentence) -> bool:
    heads = (prose.sentences[number].text for number in column_heads(prose, cell))
    return any(map(_WHO.match, heads)) and not _ANYBODY.match(cell.text)


def _section(prose: Prose, described: Sequence[Record]) -> Sentence | None:
    """The heading below which the text says most of what roles do."""
    spans = (span for one in described for span in one.answer("taken").spans)
    below = Counter(one.heading for span in spans if (one := sentence_at(prose, span)) and one.heading >= 0)
    path = prose.paths[below.most_common(1)[0][0]] if below else ()
    return prose.sentences[path[-1]] if path else None


def _is(task: Task, params: Params) -> bool:
    if any(duty.aard in params.or_does for duty in task.duties):
        return True
    kinds = any(duty.aard in params.does for duty in task.duties) if params.does else bool(task.duties)
    return kinds and (not params.about or next(each(task.prose, Phrases(params.about)), None) is not None)
