"""Which of the rules that find one gap asks for the answer itself: its next step is the one to take."""

import re

from ibplint.model.bound_check import BoundCheck
from ibplint.model.problem import MISSING, Problem
from ibplint.model.rule import Rule

_ASKS_FOR_IT = "filled"


def asks_least(rule: Rule, check: BoundCheck, problem: Problem) -> int:
    """0 for a rule that asks whether the field is filled, 1 for one whose next step names it, 2 for any other."""
    if problem.key != MISSING:
        return 0
    if check.name == _ASKS_FOR_IT:
        return 0
    return 1 if re.search(rf"`{re.escape(problem.field)}\b", rule.fix["nl"]) else 2
