"""Duties that another than the subject has, or that the subject ensures."""

from collections.abc import Sequence
from dataclasses import replace

from ibplint.model.prose import Word
from ibplint.prose.duties import forms
from ibplint.prose.duties.clauses import Member
from ibplint.prose.duties.duty import Duty
from ibplint.prose.duties.forms import Found
from ibplint.prose.duties.grammar import BE, PRONOUNS, denied
from ibplint.prose.duties.lexicon import Lexicon, Verb
from ibplint.prose.duties.making import Maker
from ibplint.prose.duties.state import Mode, State
from ibplint.prose.duties.who import OTHER, behind

ENSURES = "zorgen"
_SURE = (ENSURES, "verantwoordelijk")
_BECOMES = frozenset(["wordt", "worden"])
_BY = "door"


def passive(maker: Maker, part: Member, words: Sequence[Word], state: State) -> tuple[Duty, ...] | None:
    """The duty of whom a passive names: `wordt door de FG vastgesteld`; () of one that names nobody, None of none."""
    texts, lexicon = part.texts, maker.lexicon
    at = next((at for at, word in enumerate(texts) if word in BE), -1)
    if at < 0 or not (_BECOMES.intersection(texts) or _BY in texts):
        return None
    all_texts = [word.text for word in words]
    done = forms.participle(all_texts, lexicon)
    if done is None:
        unlisted = _BECOMES.intersection(texts) and not forms.finite(texts, len(texts), lexicon)
        return () if "worden" in texts or unlisted else None
    by = agent(all_texts, lexicon)
    if by is None:
        return ()
    duty = maker.duty(state._replace(roles=by, negated=denied(texts)), words, done)
    # Of a passive the subject is what it is about.
    about = (part.words[0].start, part.words[max(at - 1, 0)].end)
    return (replace(duty, first=about[0], last=words[done.at].end, object_text=maker.text[slice(*about)]),)


def agent(words: Sequence[str], lexicon: Lexicon) -> tuple[str, ...] | None:
    """By whom something is done, as the words say; None when they do not."""
    at = next((at for at, word in enumerate(words) if word == _BY), -1)
    return None if at < 0 else behind(words[at + 1 :], lexicon) or (OTHER,)


def ensured(maker: Maker, state: State, inner: Member) -> tuple[Duty, ...]:
    """What `zorgt ervoor dat` and `dat zij` make one's own doing."""
    head, second = (*inner.texts, "", "")[:2]
    if head != "dat" or state.mode in (Mode.CLEARS, Mode.MODAL):
        return ()
    if second in PRONOUNS:
        own = Member(inner.words[2:])
        return tuple(maker.duty(state, own.words, one) for one in last_verbs(own, maker.lexicon))
    done = forms.participle(inner.texts, maker.lexicon)
    ensures = state.verb is not None and state.verb.kind in _SURE
    if done and ensures and BE.intersection(inner.texts) and _BY not in inner.texts:
        return (maker.duty(state, inner.words, done),)
    return ()


def last_verbs(part: Member, lexicon: Lexicon) -> tuple[Found, ...]:
    """The finite verbs of a subordinate clause, with their parts joined to them."""
    joined = tuple(Found(at, lexicon.joined[word][0]) for at, word in enumerate(part.texts) if word in lexicon.joined)
    whole = (Found(at, verb) for at, word in enumerate(part.texts) for verb in _whole(word, lexicon)[:1])
    return joined or tuple(whole)


def _whole(word: str, lexicon: Lexicon) -> tuple[Verb, ...]:
    return tuple(verb for verb in lexicon.finite.get(word, ()) if not verb.beside)
