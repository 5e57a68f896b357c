"""Members without a finite verb: infinitives, and the names of a doing."""

from collections.abc import Sequence

from ibplint.prose.duties import forms
from ibplint.prose.duties.clauses import Member
from ibplint.prose.duties.duty import Duty
from ibplint.prose.duties.forms import Found
from ibplint.prose.duties.grammar import BE, PLACES, denied
from ibplint.prose.duties.lexicon import Effect, Lexicon, Verb
from ibplint.prose.duties.making import Maker, Read
from ibplint.prose.duties.passive import ENSURES, agent
from ibplint.prose.duties.state import MODAL, Mode, State

_OPENS = ("voor", "met", "om", "tot", "ervoor")
# Behind these stands what a clearing name is about, itself perhaps the name of a doing.
_ABOUT = ("op", "over", "bij", "aan")
_HANGING = ((), *((word,) for word in _ABOUT))


def without_verb(maker: Maker, state: State, part: Member) -> Read:
    """The duties of a member that what stands before it governs."""
    if state.mode is Mode.CLOSED:
        return state, ()
    if state.mode is Mode.CLEARS and state.verb:
        return state, maker.cleared(state, part, state.verb.lemma)
    found = forms.infinitives(part.texts, maker.lexicon)
    doing = [one for one, to in found if _does(maker, state, part, to=to)]
    return _doing(maker, state, part, doing) if doing else _named(maker, state, part)


def passed(maker: Maker, state: State, verb: Verb, rest: Member, mine: Duty) -> Read:
    """What a verb that passes the duty on leaves to what follows it."""
    state, inner = without_verb(maker, state._replace(deep=""), rest)
    own = any(not duty.cleared_by for duty in inner)
    if verb.kind == MODAL or (verb.kind == ENSURES and own) or state.held or _supervision(rest, maker.lexicon):
        return state, inner
    return state, (mine, *inner)


def _supervision(rest: Member, lexicon: Lexicon) -> bool:
    """Whether the name of a doing that clears is what is left: `verantwoordelijk voor het houden van toezicht`."""
    found = forms.heading(rest.texts[_opening(rest) :], lexicon)
    return found is not None and found.verb.clears


def _opening(part: Member) -> int:
    """How many words stand before what a member names."""
    return int(part.texts[:1] != () and part.texts[0] in _OPENS)


def _does(maker: Maker, state: State, part: Member, *, to: bool) -> bool:
    """Whether an infinitive, with `te` or without, is what governs its member."""
    if state.mode is Mode.PASSES:
        return to
    if not to or state.mode is Mode.MODAL:
        return True
    bare = "om" not in part.texts and forms.heading(part.texts, maker.lexicon) is None
    return bare or part.texts[0] == "om"


def _doing(maker: Maker, state: State, part: Member, doing: Sequence[Found]) -> Read:
    """Infinitives: each is a duty; the names that follow one that clears are cleared."""
    negated = state.negated or denied(part.texts)
    state = state._replace(negated=negated and state.mode is not Mode.NONE, held="", seen=True)
    inner = state._replace(negated=negated)
    duties: list[Duty] = []
    for number, one in enumerate(doing):
        end = doing[number + 1].at if number + 1 < len(doing) else len(part.words)
        behind_it = Member(part.words[one.end + 1 : end])
        mine = maker.duty(inner, part.words, one)
        if one.verb.clears:
            duties += [mine, *maker.cleared(inner, behind_it, one.verb.lemma)]
            state = state._replace(held=_held(one, behind_it), deep=_depth(behind_it, maker.lexicon))
        elif one.verb.effect is Effect.PASSES:
            passing = inner._replace(mode=Mode.PASSES, verb=one.verb)
            duties += passed(maker, passing, one.verb, behind_it, mine)[1]
        else:
            duties.append(mine)
    return state, tuple(duties)


def _named(maker: Maker, state: State, part: Member) -> Read:
    """The name of a doing that heads a member; below one that clears, it may be somebody else's doing."""
    inside = Member(part.words[_opening(part) :])
    found = forms.heading(inside.texts, maker.lexicon)
    if found is None or state.mode is Mode.MODAL:
        return state, ()
    if state.held and not found.verb.clears and _below(state, inside.texts[found.at], maker.lexicon):
        return state, (maker.duty(state, inside.words, found, by=state.held),)
    behind_it = Member(inside.words[found.end + 1 :])
    if state.mode is Mode.NONE and not state.seen and found.at and _told(behind_it.texts, maker.lexicon):
        return state._replace(mode=Mode.CLOSED, seen=True), ()
    by = agent(behind_it.texts, maker.lexicon)
    mine = maker.duty(state if by is None else state._replace(roles=by), inside.words, found)
    if found.verb.clears:
        kept = state._replace(held=_held(found, behind_it), deep=_depth(behind_it, maker.lexicon), seen=True)
        return kept, (mine, *maker.cleared(state, behind_it, found.verb.lemma))
    if found.verb.effect is Effect.PASSES:
        passing = state._replace(mode=Mode.PASSES, verb=found.verb, seen=True)
        return passed(maker, passing, found.verb, behind_it, mine)
    return state._replace(held="", seen=True), (mine,)


def _held(found: Found, behind_it: Member) -> str:
    """The clearing name that holds what follows: one with nothing behind it, or a bare preposition, shares that.

    "Beoordelen en goedkeuren van DPIA's", "adviseren over en goedkeuren van DPIA's".
    """
    return found.verb.lemma if behind_it.texts[1:] or behind_it.texts[:1] not in _HANGING else ""


def _told(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a verb that is not in the list follows: `De uitvoering ligt bij de directie` tells no task."""
    return any(word in BE or word in PLACES or forms.opaque(words[at:], lexicon) for at, word in enumerate(words))


def _below(state: State, word: str, lexicon: Lexicon) -> bool:
    """Whether a name belongs to the clearing one before: `toezicht op de naleving en de afhandeling`."""
    noun = word not in lexicon.whole
    alike = state.deep == ("noun" if noun else "verb")
    return alike or not state.counted or (state.mode is Mode.NONE and noun)


def _depth(part: Member, lexicon: Lexicon) -> str:
    """The form of the name that a clearing name is about: `advisering over het opstellen` has an infinitive."""
    if not part.texts or part.texts[0] not in _ABOUT:
        return ""
    found = forms.heading(part.texts[1:], lexicon)
    return "" if found is None else "verb" if part.texts[found.at + 1] in lexicon.whole else "noun"
