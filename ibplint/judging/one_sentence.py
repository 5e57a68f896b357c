"""Findings that one mending takes away, together: wrong words of one sentence, seen by one rule or by two.

They are joined after the comparison with a base: there each has its own fingerprint, so nothing new hides behind what
was there. Of the joined finding the first is the head; the words, places, rules and norms of all are in it.
"""

from bisect import bisect_right
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import reduce

from ibplint.model.dossier import Dossier
from ibplint.model.finding import Change, Excerpt, Finding, Related
from ibplint.model.message import Message, Quote, Texts, quotes_in
from ibplint.model.place import Place
from ibplint.model.result import RunResult
from ibplint.model.span import Span

_BOTH: Texts = {"nl": "{one}; en {other}", "en": "{one}; and {other}"}
_Begins = tuple[tuple[int, int], ...]


def sentence_at(place: Place, dossier: Dossier) -> Hashable:
    """The sentence of a document in which a place is; None outside running text."""
    begins = dossier.remembered((sentence_at, place.path), lambda: _begins(place.path, dossier))
    return (place.path, bisect_right(begins, place.span[:2])) if begins else None


def _begins(path: str, dossier: Dossier) -> _Begins:
    prose = next((one.prose for one in dossier.register("documenten").records if one.path == path and one.prose), None)
    return tuple(one.begin for one in prose.sentences) if prose else ()


def joined(result: RunResult) -> RunResult:
    """The result with what one mending takes away as one finding."""
    return replace(result, findings=tuple(map(_one, _groups(result.findings))))


def _groups(findings: Iterable[Finding]) -> Iterator[list[Finding]]:
    groups: list[list[Finding]] = []
    there: dict[Hashable, list[list[Finding]]] = {}
    for one in findings:
        near = there.setdefault(one.sentence, []) if one.sentence is not None else []
        group = next((group for group in near if any(_together(one, other) for other in group)), None)
        if group is None:
            groups.append([one])
            near.append(groups[-1])
        else:
            group.append(one)
    yield from groups


def _together(one: Finding, other: Finding) -> bool:
    """Whether one mending takes both away: one rule says the same of one record, or a norm is at stake in the words."""
    if one.waiver != other.waiver:
        return False
    if one.rule == other.rule:
        return _owner(one) == _owner(other) and _sayable(one.message, other.message)
    inside = _covers(one, other) or _covers(other, one)
    return inside and any(set(ids) & set(other.norms.get(name, ())) for name, ids in one.norms.items())


def _owner(one: Finding) -> tuple[str, str]:
    return one.place.register, one.place.record


def _covers(one: Finding, other: Finding) -> bool:
    here, there = one.place.span, other.place.span
    return here[:2] <= there[:2] and there[2:] <= here[2:]


def _sayable(one: Message, other: Message) -> bool:
    """Whether two messages of one rule say the same of other words; what is about another thing is another gap."""
    same = one.texts == other.texts and one.values.keys() == other.values.keys()
    return same and all(
        value == other.values[name] for name, value in one.values.items() if not isinstance(value, _MAY_DIFFER)
    )


_MAY_DIFFER = (Quote, Message, tuple, str)


def _one(group: Sequence[Finding]) -> Finding:
    """The finding that stands for a group: the heaviest, then the one that shows most, then the first."""
    if len(group) == 1:
        return group[0]
    head = min(group, key=lambda one: (one.severity.weight, not all(_covers(one, other) for other in group)))
    others = [one for one in group if one is not head]
    told = [head, *(one for one in others if _adds(one, head))]
    if len({one.rule for one in told}) == 1:
        told.sort(key=lambda one: one.place)
    named = (rule for one in group for rule in (one.rule, *one.also))
    norms: dict[str, tuple[str, ...]] = {}
    for one in (head, *others):
        for framework, ids in one.norms.items():
            norms[framework] = tuple(dict.fromkeys((*norms.get(framework, ()), *ids)))
    return replace(
        head,
        message=reduce(_said, (one.message for one in told)),
        norms=norms,
        also=tuple(dict.fromkeys(rule for rule in named if rule != head.rule)),
        related=tuple(_related(head, others)),
        excerpt=reduce(_shown, (one.excerpt for one in others), head.excerpt),
        change=Change.NEW if any(one.change is Change.NEW for one in group) else head.change,
    )


def _adds(one: Finding, head: Finding) -> bool:
    """Whether a message has words that the head does not show."""
    return not all(_within(quote.place.span, head.place.span) for quote in quotes_in(one.message.values.values()))


def _within(part: Span, whole: Span) -> bool:
    return whole[:2] <= part[:2] and part[2:] <= whole[2:]


def _said(one: Message, other: Message) -> Message:
    """One message with the words of both, or the one and the other."""
    values = {name: _together_said(value, other.values.get(name)) for name, value in one.values.items()}
    if one.texts == other.texts and None not in values.values():
        return Message(one.texts, values)
    return Message(_BOTH, {"one": one, "other": other})


def _together_said(one: object, other: object) -> object:
    """Two values as one: the same once, words one after another; None when they cannot be said together."""
    if one == other:
        return one
    lists = [value if isinstance(value, tuple) else (value,) for value in (one, other)]
    if all(isinstance(part, Quote) or str(part).startswith("`") for parts in lists for part in parts):
        return tuple(dict.fromkeys((*lists[0], *lists[1])))
    return None


def _related(head: Finding, others: Sequence[Finding]) -> Iterator[Related]:
    """All other places, each once: of the words of the sentence itself those on another line than the head's."""
    places = {head.place.span}
    own = (Related(one.place, one.excerpt) for one in others if one.place.span.line != head.place.span.line)
    for one in (*head.related, *own, *(related for other in others for related in other.related)):
        if one.place.span not in places:
            places.add(one.place.span)
            yield one


def _shown(one: Excerpt | None, other: Excerpt | None) -> Excerpt | None:
    """One line with what either shows: private is what both hide."""
    if one is None or other is None or one.line != other.line:
        return one
    both = ((max(a, c), min(b, d)) for a, b in one.private for c, d in other.private)
    return replace(one, private=tuple((start, end) for start, end in both if start < end))
