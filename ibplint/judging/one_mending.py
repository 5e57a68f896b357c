"""Findings that one mending takes away, together: of one sentence, of one rule at one place, or of one cause.

They are joined after the comparison with a base: there each has its own fingerprint, so nothing new hides behind what
was there. Of the joined finding the first is the head; the words, places, rules and norms of all are in it.
"""

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import reduce

from ibplint.judging import one_cause, one_sentence, one_silence
from ibplint.judging.said_again import again
from ibplint.model.finding import Change, Excerpt, Finding, Related
from ibplint.model.message import Message
from ibplint.model.result import RunResult


def joined(result: RunResult) -> RunResult:
    """The result with what one mending takes away as one finding."""
    return replace(result, findings=tuple(map(_one, again(_causes(_groups(result.findings))))))


def _causes(groups: Iterable[list[Finding]]) -> Iterable[list[Finding]]:
    """The groups, those below one heading that have one cause together."""
    found: list[list[Finding]] = []
    there: dict[Hashable, list[list[Finding]]] = {}
    for group in groups:
        near = there.setdefault((group[0].place.path, group[0].heading), [])
        same = next((other for other in near if _one_cause(group, other)), None)
        if same is not None:
            same.extend(group)
            continue
        found.append(group)
        if group[0].heading is not None:
            near.append(group)
    return found


def _one_cause(group: Sequence[Finding], other: Sequence[Finding]) -> bool:
    if any(one_cause.together(one, each) for one in group for each in other):
        return True
    return len({one.rule for one in (*group, *other)}) == 1 and one_cause.beside(group[0], other[0])


def _groups(findings: Iterable[Finding]) -> Iterator[list[Finding]]:
    groups: list[list[Finding]] = []
    there: dict[Hashable, list[list[Finding]]] = {}
    for one in findings:
        where = _where(one)
        near = there.setdefault(where, []) if where is not None else []
        group = next((group for group in near if any(_together(one, other) for other in group)), None)
        if group is None:
            groups.append([one])
            near.append(groups[-1])
        else:
            group.append(one)
    yield from groups


def _where(one: Finding) -> Hashable:
    """Where what goes together with a finding must be; None when it stands by itself.

    Beside words that are not wrong themselves, as the name of an act, only those of the same rule count.
    """
    if one.lacks:
        return one.place.path, one.rule, one.place if one.sentence is None else one.sentence
    if one.sentence is None:
        return None
    return (one.place.path, one.sentence) if one.at_fault else (one.place.path, one.sentence, one.rule)


def _together(one: Finding, other: Finding) -> bool:
    return one_silence.together(one, other) if one.lacks else one_sentence.together(one, other)


def _one(group: Sequence[Finding]) -> Finding:
    """The finding that stands for a group, as heavy as the heaviest of it."""
    if len(group) == 1:
        return group[0]
    head = min(group, key=lambda one: _behind(one, group))
    others = [one for one in group if one is not head]
    told = [one for one in others if head.lacks or not _left_out(one, head)]
    named = (rule for one in group for rule in (one.rule, *one.also))
    norms: dict[str, tuple[str, ...]] = {}
    for one in (head, *others):
        for framework, ids in one.norms.items():
            norms[framework] = tuple(dict.fromkeys((*norms.get(framework, ()), *ids)))
    return replace(
        head,
        severity=min((one.severity for one in group), key=lambda one: one.weight),
        message=_said(head, told),
        norms=norms,
        also=tuple(dict.fromkeys(rule for rule in named if rule != head.rule)),
        related=tuple(_related(head, told)),
        excerpt=reduce(_shown, (one.excerpt for one in others), head.excerpt),
        change=Change.NEW if any(one.change is Change.NEW for one in group) else head.change,
    )


def _left_out(one: Finding, head: Finding) -> bool:
    """Whether another rule misses only what the wrong words of the same record leave out."""
    return bool(one.lacks) and one.rule != head.rule and one.place.register == head.place.register


def _said(head: Finding, told: Sequence[Finding]) -> Message:
    """Wrong words first, then what is missed beside them."""
    missed = one_silence.all_said([one for one in (head, *told) if one.lacks])
    if head.lacks:
        return next(missed)
    return reduce(one_sentence.both, missed, one_sentence.said(head, [one for one in told if not one.lacks]))


def _behind(one: Finding, group: Sequence[Finding]) -> tuple[bool, bool, int, bool]:
    """The head has the least: wrong words before what they leave out, then the heaviest, then what shows most.

    Of two terms for one thing the finding that tells what is wrong with the one says how to mend it.
    """
    differs = not one.at_fault and any(other.at_fault and other.rule in one.mended_with for other in group)
    shown = all(one_sentence.covers(one, other) for other in group)
    return bool(one.lacks), differs, one.severity.weight, not shown


def _related(head: Finding, others: Sequence[Finding]) -> Iterator[Related]:
    """All other places, each once: of the words of the sentence itself those on another line than the head's.

    Where wrong words stand, what is missing beside them is at no other place.
    """
    places = [head.place.span]
    shown = (one for one in others if one.place.span.line != head.place.span.line and (head.lacks or not one.lacks))
    own = (Related(one.place, one.excerpt) for one in shown)
    for one in (*head.related, *own, *(related for other in others for related in other.related)):
        here = one.place.span
        if not any(one_sentence.within(here, other) or one_sentence.within(other, here) for other in places):
            places.append(here)
            yield one


def _shown(one: Excerpt | None, other: Excerpt | None) -> Excerpt | None:
    """One line with what either shows: private is what both hide."""
    if one is None or other is None or one.line != other.line:
        return one
    both = ((max(a, c), min(b, d)) for a, b in one.private for c, d in other.private)
    return replace(one, private=tuple((start, end) for start, end in both if start < end))
