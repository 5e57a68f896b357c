"""By a text nobody holds a role together with another that does not go with it.

`role` is the one; `in` is the list of roles, and `where` tells which of them do not go with it. A sentence that gives
the role to somebody beside something that it does not name counts too. What is denied, asked, was so once or is only
supposed is left aside, and so is a sentence with one of `unless`, and a text that says one of `settled`. Held together
are also roles that one bureau fills, and the role of a bureau that wrote the text. With `lasting` only roles count that
are named together and held for good: not what stands in, nor what is beside something unnamed, nor a bureau.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Annotated

from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import MAYBE
from ibplint.model.params import RegisterName, Where
from ibplint.model.problem import NotApplicable, Problem, Unknown, nothing
from ibplint.model.prose import Prose
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.lexicons import lexicon_in
from ibplint.prose.duties.who import role_at
from ibplint.prose.firms import WRITER, Shared, shared_firms
from ibplint.prose.hits import asserted, words
from ibplint.prose.mentioned import mentioned
from ibplint.prose.phrases import Phrases, each, sentences_with
from ibplint.prose.position import Position
from ibplint.prose.positions import positions
from ibplint.prose.role_names import role_name
from ibplint.prose.stance import stance
from ibplint.prose.unnamed import nameless

INSIDE = True
OF_TEXT = True
SILENCE = True
LOOKS_AT = ("sentences",)
MESSAGES = {
    "both": {
        "nl": "de tekst geeft de rol `{role}` aan wie ook `{other}` is: {words}",
        "en": "the text gives the role `{role}` to whoever is `{other}` as well: {words}",
    },
    "beside": {
        "nl": "de tekst geeft iemand de rol `{role}` naast een andere: {words}",
        "en": "the text gives somebody the role `{role}` beside another: {words}",
    },
    "firm": {
        "nl": "de tekst geeft de rol `{role}` aan het bureau dat ook `{other}` is: {words}",
        "en": "the text gives the role `{role}` to the bureau that is `{other}` as well: {words}",
    },
    "writer": {
        "nl": "de tekst geeft de rol `{role}` aan het bureau dat dit stuk heeft opgesteld",
        "en": "the text gives the role `{role}` to the bureau that wrote this paper",
    },
}
SENTENCE = {
    "nl": "dat de tekst de rol {role} niet samen met een andere aan één persoon geeft, uit {in_}"
    "[ waarvoor geldt: {where}][, tenzij in dezelfde zin: {unless}]"
    "[, of waar de tekst ergens zegt: {settled}][ ({lasting})]",
    "en": "that the text does not give the role {role} to one person together with another of {in_}"
    "[ for which this holds: {where}][, unless in the same sentence: {unless}]"
    "[, or where the text says anywhere: {settled}][ ({lasting})]",
}
WORDS = {
    "lasting": {
        True: {
            "nl": "alleen als beide rollen erbij staan, en niet voor de tijd van een vervanging",
            "en": "only where both roles stand there, and not while one stands in for the other",
        }
    },
}
_KEY, _NEAR = "rol", 6


@frozen()
class Params:
    """`role`: what is not held beside another; `in`, `where`: the roles that do not go with it.

    `unless`: phrases that make the sentence right, `settled` the whole text. `lasting`: only two roles by name, for
    good.
    """

    role: str
    in_: Annotated[str, RegisterName()]
    where: Annotated[Condition | None, Where("in_")] = None
    unless: tuple[str, ...] = ()
    settled: tuple[str, ...] = ()
    lasting: bool = False


def unwanted(params: Params) -> tuple[str, ...]:
    """Somebody who decides on technology and holds the role as well."""
    return (f"Het hoofd ICT is tevens {params.role.upper()}.",)


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | NotApplicable]:
    """Yield each sentence that gives one person both roles."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    if any(asserted(prose, hit) for hit in each(prose, Phrases(params.settled))):
        return
    apart = _apart(record, params, dossier)
    right = sentences_with(prose, Phrases(params.unless)) if params.unless else {}
    lexicon = lexicon_in(dossier, record.path)
    held = tuple(positions(prose, lexicon, params.role))
    if not (held or any(one.answer("waarde").text == params.role for one in mentioned(record, "rol", dossier))):
        yield nothing(record)
    found = False
    for one in held:
        if _does_not_go(one, params, apart) and one.sentence.index not in right and _asserted(prose, one):
            found = True
            yield _problem(record, one, params, lexicon, dossier)
    for shared in () if found or params.lasting else shared_firms(prose, lexicon, params.role):
        if shared.other == WRITER or shared.other in apart:
            yield _of_firm(record, shared, params, dossier)


def _apart(record: Record, params: Params, dossier: Dossier) -> frozenset[str]:
    """The roles that do not go with the one."""
    entries = dossier.register(params.in_).records
    judged = (one for one in entries if params.where is None or params.where.judge(one, dossier, record).value)
    return frozenset(one.answer(_KEY).text for one in judged)


def _does_not_go(one: Position, params: Params, apart: frozenset[str]) -> bool:
    if params.lasting:
        return one.other in apart and not one.stands_in
    return not one.other or one.other in apart


def _asserted(prose: Prose, one: Position) -> bool:
    told = stance(prose, one.sentence.index, one.first, one.last)
    asked = one.sentence.text.rstrip().endswith("?")
    return not (asked or told.negated or told.past or told.conditional)


def _problem(record: Record, one: Position, params: Params, lexicon: Lexicon, dossier: Dossier) -> Problem:
    sentence = one.sentence
    part = (sentence.words[one.first].start, sentence.words[_last(one, lexicon)].end)
    # Who has two roles may stand there by name.
    quote = words(record, sentence, part, MAYBE)
    quote = replace(quote, open_part=nameless(quote.text))
    values = {"role": role_name(params.role, dossier), "other": role_name(one.other, dossier), "words": quote}
    key, found = ("both", one.other) if one.other else ("beside", params.role)
    return Problem(record, key, values, place=quote.place, found=found, at_fault=True)


def _of_firm(record: Record, one: Shared, params: Params, dossier: Dossier) -> Problem:
    """That a bureau has the role beside another, or wrote the text."""
    part = (one.sentence.words[one.first].start, one.sentence.words[one.last].end)
    quote = words(record, one.sentence, part, MAYBE)
    quote = replace(quote, open_part=nameless(quote.text))
    key, other = ("writer", "") if one.other == WRITER else ("firm", one.other)
    values = {"role": role_name(params.role, dossier), "other": role_name(other, dossier), "words": quote}
    there = words(record, one.there, one.span).place
    return Problem(record, key, values, place=quote.place, related=(there,), found=other or key, at_fault=True)


def _last(one: Position, lexicon: Lexicon) -> int:
    """The last word that tells of both roles: `treedt de FG op als plaatsvervangend CISO`."""
    texts = [word.text for word in one.sentence.words]
    near = range(one.last + 1, min(one.last + 1 + _NEAR, len(texts)))
    named = [(at, role_at(texts, at, lexicon)) for at in near]
    return max((at + length - 1 for at, (role, length) in named if role == one.other), default=one.last)
