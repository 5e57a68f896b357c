"""The tasks that a running text and its RACI tables tell, as drafts of `roltaken`: one for each role."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from ibplint.model.answer import Answer, State
from ibplint.model.message import MAYBE
from ibplint.model.prose import Prose
from ibplint.model.span import Span
from ibplint.model.values import Role
from ibplint.prose.duties.own_names import own_lexicon
from ibplint.shaping.draft import TEXT, Draft
from ibplint.shaping.duties.in_heads import tasks_in_heads
from ibplint.shaping.duties.in_rows import tasks_in_rows
from ibplint.shaping.duties.shared import tasks_shared
from ibplint.shaping.duties.told import Task, tasks_told
from ibplint.shaping.forms import Forms

DUTIES = "roltaken"
_ROLE, TASKS, _RUNNING = "rol", "taken", "lopende_tekst"


def told_drafts(prose: Prose, path: str, forms: Forms, taken: Mapping[int, Sequence[Span]]) -> Iterator[Draft]:
    """The drafts of every role to which sentences, lists and letters of a text give tasks, as each comes first.

    `taken` has the lines of rows that are read already, with where the tasks of each stand.
    """
    by_role: dict[str, list[Task]] = {}
    lexicon = own_lexicon(prose, forms.lexicon)
    found = (
        tasks_told(prose, lexicon),
        tasks_in_rows(prose, lexicon, taken),
        tasks_in_heads(prose, lexicon, taken),
        tasks_shared(prose, lexicon),
    )
    for task in dict.fromkeys(chain.from_iterable(found)):
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
        TASKS: Answer(TASKS, State.ANSWERED, texts, text="; ".join(texts), span=first, spans=spans, private=MAYBE),
    }
    answers[_RUNNING] = Answer(_RUNNING, State.ANSWERED, (True,), text="ja")
    return Draft(forms.vocabulary.registers[DUTIES], path, first, answers, source=TEXT)
