"""A text does not take one register for another whose name looks like it.

It does where a sentence that names the one says what stands in the other; then whoever keeps the one and whoever keeps
the other should be one. It does where the sentence before it in the paragraph asks plainly for the other, that no other
passage names. It does too where the one has a keeper and the other, that the text names as well, has none:
then most likely the same is meant.
"""

from collections.abc import Iterator

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Message, Texts
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.company import company
from ibplint.prose.keepers import Kept, keepers, of_all, two_keepers
from ibplint.prose.keeping import Named
from ibplint.prose.phrases import Phrases, sentences_with
from ibplint.prose.registers import has_keeper, registers, roles_beside, said_beside, words_at

INSIDE = True
OF_TEXT = True
SILENCE = True
LOOKS_AT = ("sentences",)
MESSAGES = {
    "described": {
        "nl": "hier staat {word}, maar de zin zegt wat in een ander register staat: `{other}`{elsewhere}{kept}",
        "en": "here stands {word}, but the sentence says what another register holds: `{other}`{elsewhere}{kept}",
    },
    "kept": {
        "nl": "volgens de tekst houdt iemand {word} bij, en niemand {elsewhere}: is dat hetzelfde register?",
        "en": "by the text somebody keeps {word}, and nobody {elsewhere}: is that the same register?",
    },
}
SENTENCE = {
    "nl": "dat de tekst {word} niet gebruikt voor {other}, waarin staat: {signs}[, tenzij er ook staat: {unless}]"
    "[, en ook niet achter een zin met {plain}]",
    "en": "that the text does not use {word} for {other}, which holds: {signs}[, unless it also says: {unless}]"
    "[, nor below a sentence with {plain}]",
}
_ELSEWHERE: Texts = {"nl": ", elders {named}", "en": ", elsewhere {named}"}
_TWO: Texts = {
    "nl": "; hier houdt {here} het bij, elders {there}",
    "en": "; here {here} keeps it, elsewhere {there}",
}


@frozen()
class Params:
    """`word`: the register that is named; `other`: the one that may be meant, by their keys.

    `signs`: phrases that say what stands in the other; `unless`: phrases that say what stands in the one; `plain`:
    phrases that are about the other and nothing else.
    """

    word: str
    other: str
    signs: tuple[str, ...]
    unless: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield the first place where the one is named and the other is meant."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    found = registers(record, prose, dossier, Phrases(()))
    mine, others = found.get(params.word, ()), found.get(params.other, ())
    if not mine:
        yield nothing(record)
    described = next(
        (one for one in mine if _describes(prose, one, params) or _asked(prose, one, others, params)), None
    )
    roles = roles_beside(record, prose, dossier) if mine else {}
    if described:
        own = tuple(keepers(prose, mine, roles))
        two = two_keepers(prose, (*own, *keepers(prose, others, roles), *of_all(prose, roles))) if own else None
        yield _problem(record, prose, described, (others, two), params)
    elif mine and others and not any(said_beside(prose, one, params.unless) for one in mine):
        kept = has_keeper(record, params.word, mine, roles, dossier)
        if kept and not has_keeper(record, params.other, others, roles, dossier):
            yield _kept(record, prose, mine[0], others[0])


def _describes(prose: Prose, named: Named, params: Params) -> bool:
    own = frozenset({named.sentence})
    if _stands(prose, own, params.signs):
        return not _stands(prose, own, params.unless)
    near = company(prose, prose.sentences[named.sentence])
    return _stands(prose, near, params.signs) and not _stands(prose, near, params.unless)


def _asked(prose: Prose, named: Named, others: tuple[Named, ...], params: Params) -> bool:
    """Whether the sentence before asks plainly for the other, that is named nowhere but in this paragraph."""
    sentence = prose.sentences[named.sentence]
    before = prose.sentences[named.sentence - 1] if named.sentence else sentence
    if before.block != sentence.block or not _stands(prose, frozenset({before.index}), params.plain):
        return False
    places = (prose.sentences[one.sentence] for one in others)
    return all(one.block == sentence.block or one.index == sentence.heading for one in places)


def _stands(prose: Prose, numbers: frozenset[int], phrases: tuple[str, ...]) -> bool:
    return not sentences_with(prose, Phrases(phrases)).keys().isdisjoint(numbers)


def _problem(
    record: Record, prose: Prose, named: Named, told: tuple[tuple[Named, ...], tuple[Kept, Kept] | None], params: Params
) -> Problem:
    others, kept = told
    word, other = words_at(record, prose, named), [words_at(record, prose, one) for one in others[:1]]
    apart = other and other[0].text.casefold() != params.other
    elsewhere = Message(_ELSEWHERE, {"named": other[0]}) if apart else ""
    values = {"word": word, "other": params.other, "elsewhere": elsewhere, "kept": _two(kept) if kept else ""}
    places = [*other, *(words_at(record, prose, one.named) for one in kept or ())]
    related = tuple(dict.fromkeys(one.place for one in places if one.place != word.place))
    return Problem(record, "described", values, place=word.place, related=related, found=params.word)


def _two(kept: tuple[Kept, Kept]) -> Message:
    """Who keeps it here and who elsewhere: the one of the register of which the name is wrong comes first."""
    here, there = (tuple(f"`{text}`" for text in one.who.values()) for one in kept)
    return Message(_TWO, {"here": here, "there": there})


def _kept(record: Record, prose: Prose, named: Named, other: Named) -> Problem:
    word, elsewhere = words_at(record, prose, named), words_at(record, prose, other)
    values = {"word": word, "elsewhere": elsewhere}
    return Problem(record, "kept", values, place=word.place, related=(elsewhere.place,), found=word.text.casefold())
