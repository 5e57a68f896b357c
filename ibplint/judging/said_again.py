"""What one rule finds in several places of a text and comes to the same: one thing to mend, with every place."""

from collections.abc import Hashable, Iterable, Sequence

from ibplint.model.finding import Finding


def again(groups: Iterable[list[Finding]]) -> list[list[Finding]]:
    """The groups, each that comes to no more than another of its rule and file together with that one."""
    found: list[list[Finding]] = []
    told: dict[Hashable, list[list[Finding]]] = {}
    for group in groups:
        gist = _gist(group)
        alike = told.setdefault(_whose(group), []) if gist else []
        same = next((other for other in alike if gist <= _gist(other) or _gist(other) <= gist), None)
        if same is not None:
            same.extend(group)
            continue
        found.append(group)
        alike.append(group)
    return found


def _whose(group: Sequence[Finding]) -> Hashable:
    """The rule and the file of what a group comes to."""
    first = next(one for one in group if one.gist)
    return first.rule, first.place.path, first.waiver


def _gist(group: Sequence[Finding]) -> frozenset[str]:
    return frozenset(name for one in group for name in one.gist)
