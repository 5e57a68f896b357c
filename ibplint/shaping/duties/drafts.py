"""The tasks that a running text tells, as drafts of `roltaken`: one for each role."""

from collections.abc import Iterator

from ibplint.model.answer import Answer, State
from ibplint.model.message import MAYBE
from ibplint.model.prose import Prose
from ibplint.model.values import Role
from ibplint.shaping.draft import TEXT, Draft
from ibplint.shaping.duties.told import Task, tasks_told
from ibplint.shaping.forms import Forms

DUTIES = "roltaken"
_ROLE, _TASKS, _RUNNING = "rol", "taken", "lopende_tekst"


def told_drafts(prose: Prose, path: str, forms: Forms) -> Iterator[Draft]:
    """The drafts of every role that the sentences and lists of a text give tasks, in the order of its first task."""
    by_role: dict[str, list[Task]] = {}
    for task in tasks_told(prose, forms.lexicon):
        by_role.setdefault(task.role, []).append(task)
    for role, tasks in by_role.items():
        yield _draft(role, tasks, path, forms)


def _draft(role: str, tasks: list[Task], path: str, forms: Forms) -> Draft:
    first = tasks[0].span
    spans = tuple(task.span for task in tasks)
    texts = tuple(task.text for task in tasks)
    answers = {
        _ROLE: Answer(_ROLE, State.ANSWERED, (Role(role),), text=role, span=first),
        # Running text may name anybody.
        _TASKS: Answer(_TASKS, State.ANSWERED, texts, text="; ".join(texts), span=first, spans=spans, private=MAYBE),
    }
    answers[_RUNNING] = Answer(_RUNNING, State.ANSWERED, (True,), text="ja")
    return Draft(forms.vocabulary.registers[DUTIES], path, first, answers, source=TEXT)
