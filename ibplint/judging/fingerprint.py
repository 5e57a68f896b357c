"""What makes a finding the same finding tomorrow."""

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256

from ibplint.model.problem import STANDARD, Problem

_LENGTH = 16


def fingerprints(found: Iterable[tuple[str, Problem]]) -> list[str]:
    """A fingerprint for each (rule, problem), the n-th of equals counted.

    Made of rule, register, record identity, field and what was found; never of a line, a register's path or a name.
    A gap that several rules may find is the same gap whichever of them finds it.
    """
    seen: Counter[str] = Counter()
    prints = []
    for rule, problem in found:
        finder = problem.key if problem.key in STANDARD else rule
        record = problem.record
        parts = (finder, record.register, record.identity, problem.field, problem.key, problem.found)
        whole = "\x1f".join(parts)
        seen[whole] += 1
        prints.append(sha256(f"{whole}\x1f{seen[whole]}".encode()).hexdigest()[:_LENGTH])
    return prints
