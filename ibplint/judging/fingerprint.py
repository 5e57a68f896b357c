"""What makes a finding the same finding tomorrow."""

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from ibplint.model.problem import STANDARD, Problem

_LENGTH = 16


def fingerprints(found: Iterable[tuple[str, Problem]]) -> list[str]:
    """A fingerprint for each (rule, problem); the second of equals has `-2` behind it.

    Made of rule, register, record, field and what was found; never of a line, a path of a register, a day or a name.
    Twins share it, and so do records without a name: which of these comes first is mere layout.
    A gap that several rules may find is the same gap whichever of them finds it.
    """
    seen: Counter[str] = Counter()
    prints = []
    for rule, problem in found:
        whole = "\x1f".join(_parts(rule, problem))
        seen[whole] += 1
        number = f"-{seen[whole]}" if seen[whole] > 1 else ""
        prints.append(sha256(whole.encode()).hexdigest()[:_LENGTH] + number)
    return prints


def stem(fingerprint: str) -> str:
    """What equals have in common."""
    return fingerprint.partition("-")[0]


def _parts(rule: str, problem: Problem) -> tuple[str, ...]:
    finder = problem.key if problem.key in STANDARD else rule
    record = problem.record
    mark = "" if problem.known_by is not None else record.mark or record.identity
    return finder, record.register, mark, problem.field, problem.key, problem.found
