"""One thing is done by one role in a text: who reports a breach in the one chapter does so in the other.

`does` are phrases for the thing that is done. Who does it is the one role that the sentence names, or its row, or the
heading or lead of its list; of several nobody can tell. A sentence with one of `unless`, or the head of its column, is
about something else. What is denied, supposed or past says nothing.
"""

from collections.abc import Iterator, Mapping

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Quote
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Where
from ibplint.model.record import Record
from ibplint.model.span import Span
from ibplint.model.truth import Cause
from ibplint.model.wording import UNSAID, Wording
from ibplint.prose.doers import doer, roles_in
from ibplint.prose.hits import asserted
from ibplint.prose.mentioned import mentioned
from ibplint.prose.phrases import Hit, Phrases, find, numbers_with
from ibplint.prose.rows import column_heads
from ibplint.prose.sample import sample
from ibplint.prose.stance import stance

INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "two": {
        "nl": "{about}: hier is dat {words}, elders {others}",
        "en": "{about}: here that is {words}, elsewhere {others}",
    },
}
SENTENCE = {
    "nl": "dat de tekst één rol noemt voor {about}: {does}[, tenzij in dezelfde zin: {unless}][, {among} daargelaten]",
    "en": "that the text names one role for {about}: {does}[, unless in the same sentence: {unless}]"
    "[, {among} left aside]",
}
BRIEF = {
    "nl": "dat de tekst één rol noemt voor {about}[, {among} daargelaten]",
    "en": "that the text names one role for {about}[, {among} left aside]",
}
RECOGNISED = (
    {"nl": "[{does}]", "en": "[{does}]"},
    {"nl": "[niet met in dezelfde zin: {unless}]", "en": "[not with in the same sentence: {unless}]"},
)


@frozen()
class Params:
    """`does`: phrases for what is done; `about`: it, as a reader sees it; `unless`: phrases of something else.

    `among`: keys of roles that may do it beside the one, each for his own part.
    """

    does: tuple[str, ...]
    about: Wording = UNSAID
    unless: tuple[str, ...] = ()
    among: tuple[str, ...] = ()


def unwanted(params: Params) -> tuple[str, ...]:
    """The security officer does it too."""
    return tuple(f"De security officer {sample(phrase)}." for phrase in params.does)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield the role that is named least and last, when there are two."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    roles = dossier.remembered((roles_in, record), lambda: roles_in(prose, mentioned(record, "rol", dossier)))
    found: dict[str, dict[Span, Record]] = {}
    for hit in _done(prose, params):
        one = doer(prose, hit, roles)
        if one and (key := one.answer("waarde").text) not in params.among:
            found.setdefault(key, {}).setdefault(one.span, one)
    if len(found) > 1:
        yield _problem(record, found, params)
    elif not found:
        yield nothing(record)


def _done(prose: Prose, params: Params) -> Iterator[Hit]:
    excused = numbers_with(prose, Phrases(params.unless)) if params.unless else ()
    for hit in find(prose, Phrases(params.does)):
        sentence = prose.sentences[hit.sentence]
        heads = column_heads(prose, sentence) if sentence.where is Where.CELL else ()
        if sentence.where is Where.HEADING or any(number in excused for number in (hit.sentence, *heads)):
            continue
        if asserted(prose, hit) and not stance(prose, hit.sentence, hit.first, hit.last).conditional:
            yield hit


def _problem(record: Record, found: Mapping[str, Mapping[Span, Record]], params: Params) -> Problem:
    order = list(found)
    odd, *others = sorted(order, key=lambda key: (len(found[key]), -order.index(key)))
    firsts = (next(iter(found[key].values())) for key in (odd, *others))
    here, *told = (Quote(one.answer("woord").text, one.place()) for one in firsts)
    values = {"about": params.about.texts, "words": here, "others": tuple(told)}
    related = tuple(one.place for one in told)
    return Problem(record, "two", values, place=here.place, related=related, found="|".join((odd, *others)))
