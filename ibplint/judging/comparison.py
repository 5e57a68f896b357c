"""Two results of one dossier, judged on the same day by the same rules: what is new, what was there, what is solved."""

from collections import defaultdict, deque
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import replace

from ibplint.judging.fingerprint import stem
from ibplint.model.finding import Change, Finding
from ibplint.model.result import RunResult
from ibplint.model.traits import Traits

_Pairs = Iterator[tuple[Finding, Finding]]


def compared(now: RunResult, before: RunResult | None) -> RunResult:
    """The present result, each finding with how it stands to the former one, and with the findings that are gone.

    Of a dossier that was not there before everything is new.
    """
    former = before.findings if before else ()
    pairs = tuple(_pairs(now, _grouped(former)))
    old_of = {id(new): old for new, old in pairs}
    kept = {id(old) for _, old in pairs}
    return replace(
        now,
        findings=tuple(replace(one, change=_change(one, old_of.get(id(one)))) for one in now.findings),
        solved=tuple(replace(one, change=Change.SOLVED) for one in former if id(one) not in kept),
    )


def _change(new: Finding, old: Finding | None) -> Change:
    # A breach that a deviation covered and covers no longer is as good as new.
    return Change.NEW if old is None or (old.waiver and not new.waiver) else Change.UNCHANGED


def _pairs(now: RunResult, former: Mapping[str, list[Finding]]) -> _Pairs:
    paths = {file.path for file in now.files}
    for group, found in _grouped(now.findings).items():
        yield from _paired(found, former.get(group, ()), paths)


def _grouped(findings: Iterable[Finding]) -> Mapping[str, list[Finding]]:
    grouped: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        grouped[stem(finding.fingerprint)].append(finding)
    return grouped


def _paired(found: Iterable[Finding], former: Iterable[Finding], paths: Collection[str]) -> _Pairs:
    """Each finding with the former one that it is: the surest pairs first, so that none is taken from another."""
    news, olds = list(found), list(former)
    for key in (_all, _decisive):
        pairs = tuple(_equal(news, olds, key))
        yield from pairs
        news = _without(news, (new for new, _ in pairs))
        olds = _without(olds, (old for _, old in pairs))
    for new in news:
        known = next((old for old in olds if _same(new.traits, old.traits, paths)), None)
        if known:
            olds = _without(olds, (known,))
            yield new, known


def _all(traits: Traits) -> Hashable:
    return traits


def _decisive(traits: Traits) -> Hashable:
    return traits.decisive or None


def _equal(news: Iterable[Finding], olds: Iterable[Finding], key: Callable[[Traits], Hashable]) -> _Pairs:
    """The findings with an equal key, in their order; None is like nothing."""
    waiting: dict[Hashable, deque[Finding]] = defaultdict(deque)
    for old in olds:
        waiting[key(old.traits)].append(old)
    for new in news:
        told = key(new.traits)
        if told is not None and waiting[told]:
            yield new, waiting[told].popleft()


def _without(findings: Iterable[Finding], gone: Iterable[Finding]) -> list[Finding]:
    taken = {id(one) for one in gone}
    return [one for one in findings if id(one) not in taken]


def _same(new: Traits, old: Traits, paths: Collection[str]) -> bool:
    """Whether what is left over is the same: it alone has the name, or most of what it says is as it was."""
    if new.alone and old.alone:
        return True
    if new.file:
        return new.file == old.file or (old.file not in paths and _alike(new, old))
    # Where both records are in either dossier they are two, however alike.
    edited = old.decisive not in new.namesakes and new.decisive not in old.namesakes
    return (edited or not (new.decisive or old.decisive)) and _alike(new, old)


def _alike(new: Traits, old: Traits) -> bool:
    """Whether at least half of what either says is said by both."""
    return 2 * len(new.said & old.said) >= max(len(new.said), len(old.said))
