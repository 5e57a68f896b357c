"""Duties told beside a thing: `het register dat de FG bijhoudt`, `rapport, goedgekeurd en ondertekend door de FG`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ibplint.model.prose import Word
from ibplint.prose.duties.clauses import Member
from ibplint.prose.duties.duty import Duty
from ibplint.prose.duties.forms import Found, finite
from ibplint.prose.duties.grammar import ADVERBS, ARTICLES, BE, JOINS, PREPOSITIONS, denied
from ibplint.prose.duties.making import Maker
from ibplint.prose.duties.objects import is_work
from ibplint.prose.duties.passive import last_verbs
from ibplint.prose.duties.state import State
from ibplint.prose.duties.who import role_at, roles_named
from ibplint.prose.listed import listed

_BY = "door"
# What a supervisor writes.
_OWN = ("verslag", "rapportage", "bevindingen", "jaarbericht", "audit")
# Words that end as a verb does, and name a thing.
_NOUNS = ("overzicht", "rapport", "bericht", "project", "traject", "contract", "pakket", "formulier")
_OPENS = frozenset({"dat", "die", "welke"})
# Behind these `dat` begins what is told, and nothing is meant by it: `ziet toe dat`, `stelt vast dat`.
_NO_THING = PREPOSITIONS | ADVERBS | listed("toe vast mee af en of maar erop ervoor ervan is zijn blijkt niet geen")


def relatives(maker: Maker, words: Sequence[Word]) -> Iterator[Duty]:
    """The duties of those who stand behind such a word with nothing but their verb."""
    texts = [word.text for word in words]
    for at in range(1, len(texts) - 2) if not _OPENS.isdisjoint(texts) else ():
        if texts[at] not in _OPENS or not _thing(maker, texts[at - 1]) or (texts[at] == "dat" and _told(texts, at)):
            continue
        start = at + 1 + (texts[at + 1] in ARTICLES)
        role, length = role_at(texts, start, maker.lexicon)
        verb = next((one for one in range(start + length, len(texts)) if texts[one] not in ADVERBS), len(texts))
        if role and verb < len(texts):
            inner = Member(tuple(words[verb : verb + 1]))
            for one in last_verbs(inner, maker.lexicon)[:1]:
                duty = maker.duty(State(roles=(role,)), inner.words, one)
                yield replace(duty, first=words[at - 1].start, object_text=words[at - 1].text)


def done_by(maker: Maker, words: Sequence[Word]) -> Iterator[Duty]:
    """What is done by somebody in words without a verb, or as a quality: `een door de FG goedgekeurde DPIA`."""
    texts = [word.text for word in words]
    by = texts.index(_BY) if _BY in texts else -1
    roles = roles_named(texts[by + 1 :], maker.lexicon) if by >= 0 else ()
    if not roles or denied(tuple(texts)) or any(is_work(word) or word.endswith(_OWN) for word in texts):
        return
    stands = BE.isdisjoint(texts)
    bare = stands and not finite(texts, len(texts), maker.lexicon)
    last = next(at for at in range(by + 1, len(texts)) if role_at(texts, at, maker.lexicon)[0])
    last += role_at(texts, last, maker.lexicon)[1] - 1
    for at, word in enumerate(texts):
        quality = at > by and word.endswith("e") and word[:-1] in maker.lexicon.done
        joined = stands and (at == by - 1 or (at == by - 3 and texts[at + 1] in JOINS))
        found = maker.lexicon.done.get(word[:-1] if quality else word, ()) if quality or joined or bare else ()
        if found and not found[0].partners:
            duty = maker.duty(State(roles=roles), words[at : at + 1], Found(0, found[0]))
            yield replace(duty, first=words[min(at, by)].start, last=words[max(at, last)].end)


def _told(texts: Sequence[str], at: int) -> bool:
    """Whether `dat` begins what somebody says or wants: `Dit betekent dat de FG beslist`."""
    before, second = texts[at - 1], texts[at - 2] if at > 1 else ""
    noun = second in ARTICLES or second in PREPOSITIONS or second.endswith("e")
    return not noun or (second in ("dit", "dat", "het") and before.endswith("t") and not before.endswith(_NOUNS))


def _thing(maker: Maker, word: str) -> bool:
    """Whether a word may name what the clause is about; what is somebody's own work counts for nothing."""
    lexicon = maker.lexicon
    known = word in _NO_THING or word in lexicon.finite or word in lexicon.whole or word in lexicon.done
    return not known and not is_work(word)
