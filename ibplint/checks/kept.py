"""Each register that a text names has one keeper in it.

A register counts by the names that `noemingen` knows, and any word that ends in `register`; one that stands in a list
of documents only does not. Who keeps it, a sentence says, a row of a table, or the tasks of a role. A text that gives
it to two who have nothing in common contradicts itself. Of registers that are `alike` one with a keeper is enough.
What goes by the name of another that has a keeper is asked by `look-alike`. Where somebody does something with it that
may be keeping it, that cannot be told.
"""

from collections.abc import Collection, Iterator, Mapping

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import MAYBE, Message, Texts
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose, Sentence, Where
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.hits import words
from ibplint.prose.keepers import Kept, keepers, two_keepers
from ibplint.prose.keeping import Named
from ibplint.prose.nearly_kept import nearly_kept
from ibplint.prose.phrases import Phrases
from ibplint.prose.registers import has_keeper, registers, roles_beside, said_beside, words_at

INSIDE = True
OF_TEXT = True
SILENCE = True
LOOKS_AT = ("sentences",)
MESSAGES = {
    "nobody": {
        "nl": "de tekst zegt niet wie {register}{times} bijhoudt",
        "en": "the text does not say who keeps {register}{times}",
    },
    "perhaps": {
        "nl": "ibplint herkent niet of in {words} staat wie {register} bijhoudt",
        "en": "ibplint does not recognise whether {words} tells who keeps {register}",
    },
    "two": {
        "nl": "{register} wordt hier bijgehouden door {here}, elders door {there}",
        "en": "{register} is kept by {here} here, and by {there} elsewhere",
    },
}
SENTENCE = {
    "nl": "dat elk register dat de tekst noemt één beheerder heeft[, behalve {beside}][ en {outside}]"
    "[, of die erop lijkt: {alike}][; niet wat alleen in een tabel met {listed} staat]"
    "[; {taken_for} tellen als één, tenzij daarbij staat: {apart}]",
    "en": "that each register the text names has one keeper[, except {beside}][ and {outside}]"
    "[, or one like it has: {alike}][; not what stands only in a table with {listed}]"
    "[; {taken_for} count as one, unless beside them stands: {apart}]",
}
_ORDER = {Where.TEXT: 0, Where.ENTRY: 1, Where.HEADING: 2}
_TIMES: Texts = {"nl": " ({count} keer genoemd)", "en": " (named {count} times)"}


@frozen()
class Params:
    """`beside`: keys of registers that are not asked about; `outside`: phrases for registers that others keep.

    `alike`: keys of registers that may be one, under two names. `listed`: heads of tables where each is an item.
    `taken_for`: a key, and that of the register by whose name it may go unless a phrase of `apart` stands beside that.
    """

    beside: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()
    alike: tuple[str, ...] = ()
    taken_for: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield each register without a keeper, and each with two."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    roles = roles_beside(record, prose, dossier)
    named = registers(
        record, prose, dossier, Phrases(params.outside), Phrases(params.listed) if params.listed else None
    )
    if not named:
        yield nothing(record)
    kept = {key for key, places in named.items() if has_keeper(record, key, places, roles, dossier)}
    told = set[str](kept)
    taken = _taken(prose, named, kept, params)
    for key, places in named.items():
        if key in (*params.beside, *taken) or (
            key in params.alike and key not in kept and not told.isdisjoint(params.alike)
        ):
            continue
        told.add(key)
        if key not in kept:
            near = nearly_kept(prose, places, roles)
            yield _perhaps(record, prose, places, near) if near else _nobody(record, prose, key, places)
            continue
        if two := two_keepers(prose, tuple(keepers(prose, places, roles))):
            yield _two(record, prose, key, two)


def _taken(
    prose: Prose, named: Mapping[str, tuple[Named, ...]], kept: Collection[str], params: Params
) -> tuple[str, ...]:
    """The register without a keeper that goes by the name of one that has a keeper."""
    mine, other = params.taken_for[:1], params.taken_for[1:]
    if not mine or mine[0] in kept or not all(key in kept for key in other):
        return ()
    return () if any(said_beside(prose, one, params.apart) for key in other for one in named[key]) else mine


def _nobody(record: Record, prose: Prose, key: str, places: tuple[Named, ...]) -> Problem:
    register = words_at(record, prose, _told(prose, places))
    times = Message(_TIMES, {"count": len(places)}) if len(places) > 1 else ""
    return Problem(record, "nobody", {"register": register, "times": times}, place=register.place, found=key)


def _told(prose: Prose, places: tuple[Named, ...]) -> Named:
    """The first place in running text, else the first entry; what a row only names comes after that."""
    return min(places, key=lambda one: (_ORDER.get(prose.sentences[one.sentence].where, len(_ORDER)), one))


def _perhaps(record: Record, prose: Prose, places: tuple[Named, ...], near: Sentence) -> Unknown:
    shown = {"words": words(record, near, (0, len(near.text)), MAYBE), "register": words_at(record, prose, places[0])}
    return Unknown(record, (Cause("text", record.register, record),), "perhaps", shown)


def _two(record: Record, prose: Prose, key: str, kept: tuple[Kept, Kept]) -> Problem:
    first, odd = (words_at(record, prose, one.named) for one in kept)
    there, here = (tuple(f"`{text}`" for text in _widest(one.who.values())) for one in kept)
    values = {"register": odd, "here": here, "there": there}
    return Problem(record, "two", values, place=odd.place, related=(first.place,), found=key)


def _widest(names: Collection[str]) -> list[str]:
    """The names without those that are part of another: `hoofd stafbureau` says `stafbureau` too."""
    return [one for one in names if not any(one != other and one in other for other in names)]
