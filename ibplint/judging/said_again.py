"""What one rule finds in several places of a text and comes to the same: one thing to mend, with every place."""

from collections.abc import Hashable, Iterable, Sequence

from ibplint.model.finding import Finding


def again(groups: Iterable[list[Finding]]) -> list[list[Finding]]:
    """The groups, each that comes to no more than another of its rule and file together with that one."""
    found: list[list[Finding]] = []
    for group in groups:
        same = next((other for other in found if _same(group, other)), None)
        if same is None:
            found.append(group)
        else:
            same.extend(group)
    return found


def _same(group: Sequence[Finding], other: Sequence[Finding]) -> bool:
    if _whose(group) != _whose(other):
        return False
    ours, theirs = _gist(group), _gist(other)
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def _whose(group: Sequence[Finding]) -> Hashable:
    """The rule and the file of what a group comes to."""
    first = next((one for one in group if one.gist), group[0])
    return first.rule, first.place.path, first.waiver


def _gist(group: Sequence[Finding]) -> frozenset[str]:
    return frozenset(name for one in group for name in one.gist)
