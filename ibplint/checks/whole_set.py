"""Where a text puts things of one set in a row, whatever it calls them, the one that is asked for is not absent there.

A row is a list, a column, or what stands below one heading as headings or paragraphs. It is a set when it begins with
`fewest` of `heads`, at least half of it with one, in a chapter that says two of `names`. What the same chapter says
counts, and so does another such row. A text that speaks of the set by its name, `called`, is for another check, and a
row of which the heading, the lead or a column says one of `unless` is another kind of list. A person reads `nearby` in
the chapter, and `perhaps` anywhere.
"""

from collections.abc import Iterator
from typing import Annotated

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.params import Stricter
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.wording import Wording
from ibplint.prose.asked import anywhere
from ibplint.prose.hits import quote
from ibplint.prose.phrases import Phrases, find, numbers_with
from ibplint.prose.sets import Set, Wanted, sets

INSIDE = True
OF_TEXT = True
SILENCE = True
MESSAGES = {
    "lacks": {
        "nl": "niets gevonden over {about}; hier staan wel {words}",
        "en": "nothing found about {about}; here stand {words}",
    },
    "perhaps": {
        "nl": "ibplint herkent niet of {words} iets zegt over {about}",
        "en": "ibplint does not recognise whether {words} says something about {about}",
    },
}
SENTENCE = {
    "nl": "dat waar {fewest} of meer van {heads} op een rij staan[, met erbij {names},] ook {about} staat: {any}"
    "[, tenzij het heet {called}][, of erboven staat {unless}][, of de tekst ergens zegt: {settled}]"
    "[; te lezen bij {nearby}][, of {perhaps}]",
    "en": "that where {fewest} or more of {heads} stand in a row[, with {names} there,] {about} stands too: {any}"
    "[, unless it is called {called}][, or above it stands {unless}][, or the text says anywhere: {settled}]"
    "[; to be read at {nearby}][, or {perhaps}]",
}
BRIEF = {
    "nl": "dat waar {fewest} of meer dingen van een soort op een rij staan, ook {about} staat",
    "en": "that where {fewest} or more things of a set stand in a row, {about} stands there too",
}
RECOGNISED = (
    {
        "nl": "een rij: {heads}[; met {names}][; niet waar erboven staat {unless}]",
        "en": "a row: {heads}[; with {names}][; not below {unless}]",
    },
    {"nl": "{about}: {any}[; ook elders: {settled}]", "en": "{about}: {any}[; elsewhere too: {settled}]"},
    {"nl": "[misschien, lees na: {nearby}][; {perhaps}]", "en": "[may be: {nearby}][; {perhaps}]"},
    {"nl": "[niet waar het zo heet: {called}]", "en": "[not where it is called: {called}]"},
)
_SHOWN = 5


@frozen()
class Params:
    """`about`: what is asked for, `any`: phrases that say it; `heads`: a phrase for each of the others.

    `fewest`: so many of these make a set, when two of `names` stand in the chapter; `unless`: what makes it another
    kind of list. `called`: what the set is called by its name. `settled`: said anywhere, it is enough. A person reads
    `nearby` in the chapter, `perhaps` anywhere.
    """

    about: Wording
    any: tuple[str, ...]
    heads: tuple[str, ...]
    fewest: Annotated[int, Stricter("less")] = 4
    names: tuple[str, ...] = ()
    called: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()
    nearby: tuple[str, ...] = ()
    perhaps: tuple[str, ...] = ()

    @property
    def wanted(self) -> Wanted:
        """What makes a series a set."""
        return Wanted(self.heads, self.fewest, self.names, self.unless)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:  # noqa: ARG001
    """Yield that of a set in the text the one that is asked for is absent."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    by_name = numbers_with(prose, Phrases(params.called))
    found = () if by_name else sets(prose, params.wanted)
    if not found:
        yield nothing(record)
    elif not any(_said(prose, one, params.any) for one in found) and not anywhere(prose, params.settled):
        yield _absent(record, prose, found[0], params)


def _said(prose: Prose, found: Set, texts: tuple[str, ...]) -> bool:
    """Whether the chapter of a set says one of some phrases."""
    return not numbers_with(prose, Phrases(texts)).isdisjoint(found.chapter)


def _absent(record: Record, prose: Prose, found: Set, params: Params) -> Problem | Unknown:
    near = (hit for hit in find(prose, Phrases(params.nearby)) if hit.sentence in found.chapter)
    for hit in (*near, *find(prose, Phrases(params.perhaps))):
        values = {"about": params.about.texts, "words": quote(record, prose, hit)}
        return Unknown(record, (Cause("text", record.register, record),), "perhaps", values)
    shown = tuple(quote(record, prose, hit) for hit in found.named)
    values = {"about": params.about.texts, "words": shown[:_SHOWN]}
    return Problem(record, "lacks", values, place=shown[0].place, found=params.about.nl, lacks="about")
