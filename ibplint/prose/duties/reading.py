"""The duties of a text, member by member: what governs, and what it does with the members that follow."""

from collections.abc import Iterator, Sequence
from typing import cast

from ibplint.model.prose import Word
from ibplint.prose.duties import forms
from ibplint.prose.duties.antecedent import antecedents
from ibplint.prose.duties.clauses import Member, members
from ibplint.prose.duties.duty import Duty
from ibplint.prose.duties.everyday import strings_told
from ibplint.prose.duties.forms import UNLISTED, Found
from ibplint.prose.duties.grammar import ADVERBS, CONDITION, PRONOUNS, SUBORDINATORS, denied
from ibplint.prose.duties.lexicon import Lexicon
from ibplint.prose.duties.making import Maker, Read
from ibplint.prose.duties.nameless import passed, without_verb
from ibplint.prose.duties.passive import ensured, passive
from ibplint.prose.duties.relative import done_by, relatives
from ibplint.prose.duties.state import Mode, State, mode_of
from ibplint.prose.duties.who import behind, roles_named, speaks, subject, whose

# A denial in the subject stands in its first words: `Geen van beiden`.
_HEAD = 3
# Behind these stands what is decided: `beslist of hij onderzoekt`. Behind `voordat` stands when.
_ASKED = frozenset(["of", "dat", "hoe", "wat", "welke", "wie", "wanneer", "waar", "waarover", "waarop", "waarvan"])
_OPENING = SUBORDINATORS | {"als", "of"}


def duties_in(text: str, lexicon: Lexicon) -> tuple[Duty, ...]:
    """Every duty that a text gives, in its order: a sentence, a cell or an entry of a list; each text is read once."""
    key = (duties_in, text)
    known = lexicon.memory.get(key)
    if known is None:
        maker = Maker(text, lexicon)
        known = lexicon.memory[key] = tuple(
            duty for told in strings_told(text, lexicon) for duty in _string(maker, *told)
        )
    return cast("tuple[Duty, ...]", known)


def _string(maker: Maker, words: tuple[Word, ...], gaps: tuple[str, ...]) -> Iterator[Duty]:
    found = tuple(_read(maker, [*members(words, gaps)]))
    yield from found
    yield from relatives(maker, words)
    yield from antecedents(maker, words, gaps)
    yield from (duty for duty in done_by(maker, words) if all(duty.verb != one.verb for one in found))


def _read(maker: Maker, parts: Sequence[Member]) -> Iterator[Duty]:
    """The duties of the members of a string, each read in the light of those before it.

    What opens with `of` is what the rest decides on: `Of wij melden, daarover beslist het bestuur`.
    """
    asked = len(parts) > 1 and parts[0].joint == "of"
    parts = parts[1:] if asked else parts
    state = State(inverted=asked)
    for number, part in enumerate(parts):
        state, found = _member(maker, state, part, parts[number + 1 :])
        yield from found


def _member(maker: Maker, state: State, part: Member, rest: Sequence[Member]) -> Read:
    if state.within and not _main(part, maker.lexicon):
        return state._replace(within=not _closes(part)), ()
    cut = next(
        (at for at, word in enumerate(part.texts) if word in _OPENING and _opens(part.texts, at, maker.lexicon)), -1
    )
    behind_comma = part.joint.startswith(",")
    if state.within or behind_comma:
        state = state._replace(within=False, counted=state.counted or behind_comma)
    if cut < 0:
        return _clause(maker, state, part, _tail(rest), "")
    main, inner = Member(part.words[:cut], part.joint), Member(part.words[cut:])
    own = PRONOUNS.intersection(inner.texts[1:2]) if inner.texts[0] in _ASKED else ()
    state, found = _clause(maker, state, main, (), next(iter(own), inner.texts[0]))
    return state._replace(within=not _closes(inner)), (*found, *ensured(maker, state, inner))


def _opens(words: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a subordinate clause begins at a word; one at the end stands for somebody or something."""
    if words[at] == "als":
        begins = not at and not speaks(words, lexicon)
        return begins or bool(CONDITION.intersection(words[at + 1 : at + 2]))
    return words[at] == "of" or (words[at] in SUBORDINATORS and at + 1 < len(words))


def _main(part: Member, lexicon: Lexicon) -> bool:
    """Whether a member after a subordinate clause takes up the main clause again."""
    words = [word for word in part.texts if word not in ADVERBS]
    after = next((at for at, word in enumerate(words) if word in lexicon.finite), len(words))
    if after == 0:
        return len(words) > 1
    return after < len(words) - 1 and bool(roles_named(words[:after], lexicon))


def _closes(part: Member) -> bool:
    """Whether a subordinate clause ends with this member: its verb stands last."""
    return part.texts[-1].endswith(("t", "n")) and len(part.texts) > 1


def _tail(rest: Sequence[Member]) -> tuple[Word, ...]:
    """The words of the members that follow, with what joins them: the part of a verb may stand there."""
    found: list[Word] = []
    for part in rest:
        at = part.words[0].start
        found += [Word(part.joint, at, at), *part.words]
    return tuple(found)


def _clause(maker: Maker, state: State, part: Member, tail: Sequence[Word], after: str) -> Read:
    words = (*part.words, *tail)
    done = passive(maker, part, words, state)
    if done is not None:
        return state._replace(mode=Mode.CLOSED, seen=True), done
    found = forms.finite([word.text for word in words], len(part.texts), maker.lexicon)
    if found:
        return _with_verb(maker, state, part, words, (found, after))
    if state.mode is Mode.NONE and (who := _unlisted(part.texts, maker.lexicon)):
        # `De CISO formuleert het en het bestuur keurt het goed`: the next verb may have a subject of its own.
        return state._replace(mode=Mode.CLOSED, before=(*state.before, *part.texts), roles=who, seen=True), ()
    if part.joint and forms.opaque(part.texts, maker.lexicon):
        return state._replace(mode=Mode.CLOSED), ()
    state, duties = without_verb(maker, state, part)
    return state._replace(before=(*state.before, *part.texts)), duties


def _unlisted(words: Sequence[str], lexicon: Lexicon) -> tuple[str, ...]:
    """The roles that head a member in which a verb that is not in the list follows."""
    at = next((at for at in range(1, len(words)) if forms.opaque(words[at:], lexicon)), 0)
    return roles_named(words[:at], lexicon) if at else ()


def _with_verb(
    maker: Maker, state: State, part: Member, words: Sequence[Word], told: tuple[Sequence[Found], str]
) -> Read:
    """A member with a finite verb; `told` are its forms and the word of a subordinate clause behind it."""
    found, after = told
    verb, at = found[0].verb, found[0].at
    # What `dan` follows is a condition: `Komen wij er niet uit, dan beslist het bestuur`.
    before = part.texts[:at] if state.seen or part.texts[0] == "dan" else (*state.before, *part.texts[:at])
    if before:
        told_of = whose(before, words[at + 1 :], maker.text, maker.lexicon)
    else:
        # `Bij een datalek adviseert de FG en beslist het bestuur`: the second verb has its subject where the first has.
        told_of = behind([word.text for word in words[at + 1 :]], maker.lexicon) if state.inverted else None
    state = State(
        mode=mode_of(verb),
        roles=state.roles if told_of is None else told_of,
        verb=verb,
        negated=denied((*before[:_HEAD], *part.texts[at:])),
        seen=True,
        before=state.before,
        inverted=state.inverted or bool(before and told_of and subject(before, maker.lexicon) is None),
    )
    last = max(one.end for one in found)
    words = words[: max(len(part.words), last + 1)]
    rest = Member(part.words[last + 1 :] or part.words[at + 1 : last])
    if verb is UNLISTED:
        return state, ()
    mine = tuple(maker.duty(state, words, one, after=after) for one in found)
    if state.mode is Mode.CLEARS:
        return state, (mine[0], *maker.cleared(state, rest, verb.lemma))
    if state.mode is Mode.CLOSED:
        return state, mine
    return passed(maker, state, verb, rest, mine[0])
