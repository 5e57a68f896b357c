"""Wrong words of one sentence, seen by one rule or by two, of which one mending takes all away."""

from collections.abc import Sequence
from functools import reduce

from ibplint.model.dossier import Dossier
from ibplint.model.finding import Finding
from ibplint.model.message import Message, Quote, Texts, quotes_in
from ibplint.model.place import Place
from ibplint.model.span import Span
from ibplint.prose import mentioned

_BOTH: Texts = {"nl": "{one}; en {other}", "en": "{one}; and {other}"}


def sentence_at(place: Place, dossier: Dossier) -> tuple[int, int] | tuple[None, None]:
    """The number of the sentence of a document in which a place is, and of its heading; None outside running text."""
    texts = (one.prose for one in dossier.register("documenten").records if one.path == place.path)
    prose = next((one for one in texts if one), None)
    found = mentioned.sentence_at(prose, place.span) if prose else None
    return (found.index, found.heading) if found else (None, None)


def together(one: Finding, other: Finding) -> bool:
    """Whether one mending takes both away: one rule says the same of one record, or a norm is at stake in the words."""
    if one.waiver != other.waiver:
        return False
    if one.rule == other.rule:
        return _owner(one) == _owner(other) and _sayable(one.message, other.message)
    inside = covers(one, other) or covers(other, one)
    return inside and any(set(ids) & set(other.norms.get(name, ())) for name, ids in one.norms.items())


def _owner(one: Finding) -> tuple[str, str]:
    return one.place.register, one.place.record


def covers(one: Finding, other: Finding) -> bool:
    """Whether the words of a finding hold those of another."""
    here, there = one.place.span, other.place.span
    return here[:2] <= there[:2] and there[2:] <= here[2:]


def _sayable(one: Message, other: Message) -> bool:
    """Whether two messages of one rule say the same of other words; what is about another thing is another gap."""
    same = one.texts == other.texts and one.values.keys() == other.values.keys()
    return same and all(
        value == other.values[name] for name, value in one.values.items() if not isinstance(value, _MAY_DIFFER)
    )


_MAY_DIFFER = (Quote, Message, tuple, str)


def said(head: Finding, others: Sequence[Finding]) -> Message:
    """What the findings of one sentence say together: what the head does not show, beside it."""
    by_rule: dict[str, list[Finding]] = {}
    for one in (head, *(one for one in others if _adds(one, head))):
        by_rule.setdefault(one.rule, []).append(one)
    told = (sorted(found, key=lambda one: one.place) for found in by_rule.values())
    return _all_said([_all_said([one.message for one in found]) for found in told])


def _adds(one: Finding, head: Finding) -> bool:
    """Whether a message has words that the head does not show."""
    return not all(within(quote.place.span, head.place.span) for quote in quotes_in(one.message.values.values()))


def within(part: Span, whole: Span) -> bool:
    """Whether one part of a text lies in another."""
    return whole[:2] <= part[:2] and part[2:] <= whole[2:]


def _all_said(messages: Sequence[Message]) -> Message:
    """What messages say, those that say the same of other words as one."""
    told: list[Message] = []
    for one in messages:
        for number, other in enumerate(told):
            if merged := _said(other, one):
                told[number] = merged
                break
        else:
            told.append(one)
    return reduce(both, told)


def _said(one: Message, other: Message) -> Message | None:
    """One message with the words of both; None where these cannot be said together."""
    values = {name: _together_said(value, other.values.get(name)) for name, value in one.values.items()}
    return Message(one.texts, values) if one.texts == other.texts and None not in values.values() else None


def both(one: Message, other: Message) -> Message:
    """The one message and then the other."""
    return Message(_BOTH, {"one": one, "other": other})


def _together_said(one: object, other: object) -> object:
    """Two values as one: the same once, words one after another; None when they cannot be said together."""
    if one == other:
        return one
    if isinstance(one, tuple) and isinstance(other, tuple):
        return tuple(dict.fromkeys((*one, *other)))
    lists = [value if isinstance(value, tuple) else (value,) for value in (one, other)]
    if all(isinstance(part, Quote) or str(part).startswith("`") for parts in lists for part in parts):
        return tuple(dict.fromkeys((*lists[0], *lists[1])))
    return None
