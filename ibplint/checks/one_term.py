"""What a text does at set times, keeps or answers, has one term in it: twice a year here is no other number there.

`of` are phrases that name what it is about, one and the same thing; the row of a table is one sentence. `it` are
phrases that do so behind a sentence of the same paragraph with one of `named`: "Dit beleid is openbaar. Het wordt elk
jaar geëvalueerd." `below` are those that do so below a heading with one of `named`. `way` tells what kind of term
counts: each time after it (`telkens`), so long (`zolang`) or within it (`binnen`). A sentence with one of `unless` is
about something else, and two rows of one table name two things. In a `calendar` they do not: there the name of a month
is once a year, and the day on which the text itself says it is reviewed next must fit a term, be it of what `besides`
names. What is denied, supposed or past says nothing, and neither does a sentence with several terms.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Message, Quote, Texts
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Where
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.wording import UNSAID, Wording
from ibplint.prose.hits import asserted
from ibplint.prose.mentioned import mentioned, text_at
from ibplint.prose.next_review import early, late_beside
from ibplint.prose.own_dates import Event, dates_of
from ibplint.prose.own_terms import LATE, Term, announced, apart, first_time, lengths, term_of
from ibplint.prose.phrases import Hit, Phrases, find, numbers_with
from ibplint.prose.sample import sample
from ibplint.prose.stance import stance
from ibplint.prose.topic import on_topic
from ibplint.prose.whole_rows import whole_rows

INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "differs": {
        "nl": "{about}: hier staat {value}, elders {others}",
        "en": "{about}: here stands {value}, elsewhere {others}",
    },
}
SENTENCE = {
    "nl": "dat de tekst overal dezelfde termijn noemt voor {about}: {of}[, of {it} achter {named}]"
    "[, of daaronder {below}][, op deze wijze: {way}][, waar het gaat over {topic}]"
    "[, tenzij in dezelfde zin: {unless}][ ({calendar})][; de volgende keer past daarbij, of bij {besides}]",
    "en": "that the text names the same term everywhere for {about}: {of}[, or {it} behind {named}]"
    "[, or below it {below}][, in this way: {way}][, where it is about {topic}]"
    "[, unless in the same sentence: {unless}][ ({calendar})][; the next time fits it, or {besides}]",
}
BRIEF = {
    "nl": "dat de tekst overal dezelfde termijn noemt voor {about}[, op deze wijze: {way}][ ({calendar})]",
    "en": "that the text names the same term everywhere for {about}[, in this way: {way}][ ({calendar})]",
}
RECOGNISED = (
    {"nl": "[{of}]", "en": "[{of}]"},
    {"nl": "[of {it} achter {named}]", "en": "[or {it} behind {named}]"},
    {"nl": "[of {below} onder zo'n kop]", "en": "[or {below} below such a heading]"},
    {"nl": "[de volgende keer past ook bij {besides}]", "en": "[the next time fits {besides} too]"},
    {"nl": "[alleen waar het gaat over: {topic}]", "en": "[only where it is about: {topic}]"},
    {"nl": "[niet met in dezelfde zin: {unless}]", "en": "[not with in the same sentence: {unless}]"},
)
WORDS = {
    "calendar": {True: {"nl": "in een kalender is een maand elk jaar", "en": "in a calendar a month is every year"}}
}
_ADOPTED, _NEXT = "vastgesteld_op", "herzien_voor"
_TIMES: Texts = {"nl": "{value} ({count} keer)", "en": "{value} ({count} times)"}
_WITH = {"telkens": "elke 17 maanden", "binnen": "binnen 17 maanden", "zolang": "17 maanden"}


@frozen()
class Params:
    """`of`: phrases that name one thing; `about`: it, as a reader sees it; `way`: what kind of term counts.

    `it`: phrases that mean it behind a sentence with one of `named`, `below`: below such a heading. `unless`: phrases
    of something else; `topic`: only sentences about this count; `calendar`: a month is once a year, and the day of the
    next review fits a term of `of` or of `besides`.
    """

    of: tuple[str, ...]
    way: tuple[str, ...]
    about: Wording = UNSAID
    unless: tuple[str, ...] = ()
    topic: tuple[str, ...] = ()
    calendar: bool = False
    it: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    besides: tuple[str, ...] = ()


def unwanted(params: Params) -> tuple[str, ...]:
    """Each of the phrases, with a term that no text has."""
    return tuple(f"{sample(phrase)} {_WITH[params.way[0]]}." for phrase in params.of)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield the term that is said least and last, when there are two."""
    if record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    groups: list[list[Term]] = []
    for term in dict.fromkeys(_terms(record, whole_rows(record.prose), params, dossier, params.of)):
        same = next((group for group in groups if not group[0].differs(term)), None)
        if same is None:
            groups.append([term])
        else:
            same.append(term)
    groups = groups if params.calendar else apart(record.prose, groups)
    if params.calendar and (odd := _misfit(record, whole_rows(record.prose), params, groups, dossier)):
        groups.append(odd)
    if len(groups) > 1:
        yield _problem(record, record.prose, groups, params)
    elif not groups:
        yield nothing(record)


def _misfit(
    record: Record, prose: Prose, params: Params, groups: list[list[Term]], dossier: Dossier
) -> list[Term] | None:
    """What fits no term that the text names: what it does first or next, or the day of the next review."""
    since = _adopted(record, prose)
    firsts = (first_time(prose, hit, since) for hit in _hits(prose, params, params.of))
    late = next((one for one in firsts if one and any(one.days > LATE * group[0].days for group in groups)), None)
    if late or since is None:
        return [late] if late else None
    told = (*_terms(record, prose, params, dossier, params.besides), *(group[0] for group in groups))
    looked_at = [group[0] for group in groups]
    odd = (
        announced(record.answer(_NEXT), since, dossier.as_of, told)
        or late_beside(prose, max(since, dossier.as_of), told)
        or early(prose, since, looked_at, told)
    )
    if odd and not groups:
        groups.append([told[0]])
    return [odd] if odd else None


def _terms(record: Record, prose: Prose, params: Params, dossier: Dossier, phrases: tuple[str, ...]) -> Iterator[Term]:
    named = mentioned(record, "termijn", dossier)
    found = dossier.remembered((lengths, record, params.way), lambda: lengths(named, params.way))
    for hit in _hits(prose, params, phrases):
        if term := term_of(prose, hit, found, calendar=params.calendar):
            yield term


def _hits(prose: Prose, params: Params, phrases: tuple[str, ...]) -> Iterator[Hit]:
    """Where a text says so of today, and not of something else."""
    topic = on_topic(prose, Phrases(params.topic)) if params.topic else None
    meant = _meant(prose, params) if phrases is params.of else ()
    for hit in (*find(prose, Phrases(phrases)), *meant):
        heading = prose.sentences[hit.sentence].where is Where.HEADING
        excused = params.unless and hit.sentence in numbers_with(prose, Phrases(params.unless))
        if heading or excused or (topic is not None and hit.sentence not in topic):
            continue
        if asserted(prose, hit) and not stance(prose, hit.sentence, hit.first, hit.last).conditional:
            yield hit


def _adopted(record: Record, prose: Prose) -> date | None:
    """The day on which the text was adopted, by the register or by itself."""
    given = record.answer(_ADOPTED).value
    return given if isinstance(given, date) else next((one.last for one in dates_of(prose, Event.ADOPTED)), None)


def _meant(prose: Prose, params: Params) -> Iterator[Hit]:
    """Where a text says so of what the sentence before, or the heading above, names."""
    named = numbers_with(prose, Phrases(params.named)) if params.it or params.below else ()
    for hit in find(prose, Phrases(params.it)) if params.it else ():
        before = hit.sentence - 1
        if before in named and prose.sentences[before].block == prose.sentences[hit.sentence].block:
            yield hit
    for hit in find(prose, Phrases(params.below)) if params.below else ():
        path = tuple(prose.above(prose.sentences[hit.sentence]))
        if len(path) > 1 and path[-1].index in named:
            yield hit


def _problem(record: Record, prose: Prose, groups: list[list[Term]], params: Params) -> Problem:
    odd, *others = sorted(groups, key=lambda group: (len(group), -groups.index(group)))
    others.sort(key=groups.index)
    value, *told = (_told(record, prose, group) for group in (odd, *others))
    values = {"about": params.about.texts, "value": value, "others": tuple(told)}
    places = [record.place(span=group[0].span) for group in (odd, *others)]
    related, found = tuple(places[1:]), "|".join(params.about.texts.values())
    return Problem(record, "differs", values, place=places[0], related=related, found=found)


def _told(record: Record, prose: Prose, group: Sequence[Term]) -> Quote | Message:
    """The words of the first of some equal terms, and how many there are."""
    span = group[0].span
    quote = Quote(text_at(prose, span), record.place(span=span))
    return Message(_TIMES, {"value": quote, "count": len(group)}) if len(group) > 1 else quote
