"""Where a finding stands when the record that was judged is ours and no board's."""

from ibplint.model.dossier import Dossier
from ibplint.model.place import Place
from ibplint.model.problem import Problem
from ibplint.model.rule import Rule
from ibplint.model.span import START

BOARD_FILE = "bestuur.yaml"


def standing(rule: Rule, problem: Problem, dossier: Dossier) -> Place:
    """The problem's own place; for an entry of a list that we supply, the board's file that should answer it."""
    place = problem.at()
    paths = {file.path for file in dossier.files}
    if place.path in paths:
        return place
    answering = (record.path for name in sorted(rule.reads) for record in dossier.register(name).records)
    path = next((path for path in (*answering, BOARD_FILE) if path in paths), "")
    return Place(path, START, problem.record.register, problem.record.identity, problem.field)
