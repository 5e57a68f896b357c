"""What a role does, by the verb that governs each of its tasks: kinds it may not have, and kinds of which it must.

The kinds are those of the list `werkwoorden`. `stelt het beleid vast`, `zorgt voor het vaststellen van beleid` and
`vaststelling van beleid` are one doing; who advises on it, supervises it or takes no part in it does not do it. A kind
that a role must have may stand in any description of that role.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Annotated

from ibplint.conditions.gap import gap
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Message, Quote, Texts
from ibplint.model.params import Words
from ibplint.model.place import Place
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.record import Record
from ibplint.model.values import Role
from ibplint.model.wording import UNSAID, Wording
from ibplint.prose.duties.described import Task, role_of, same_role, tasks_of
from ibplint.prose.duties.duty import Duty
from ibplint.prose.duties.lettered import Lettered, lettered
from ibplint.prose.duties.lexicons import lexicon_in
from ibplint.prose.duties.promises import promises
from ibplint.prose.duties.things import things_of, things_of_row
from ibplint.prose.phrases import Phrases, find
from ibplint.prose.role_names import role_name
from ibplint.prose.unnamed import without_names

INSIDE = True
OF_TEXT = True
LOOKS_AT = ("taken",)
MESSAGES = {
    "not-theirs": {
        "nl": "de tekst geeft de rol `{role}` de taak {verbs}: {task}{promise}",
        "en": "the text gives the role `{role}` the task {verbs}: {task}{promise}",
    },
    "lettered": {
        "nl": "de tabel geeft de rol `{role}` bij {task} de letter {letter}{promise}{rather}",
        "en": "the table gives the role `{role}` at {task} the letter {letter}{promise}{rather}",
    },
    "said": {
        "nl": "{say}; van de rol `{role}` staat hier iets anders: {task}",
        "en": "{say}; of the role `{role}` something else stands here: {task}",
    },
    "lacks": {
        "nl": "bij de taken van de rol `{role}` staat nergens {kinds}",
        "en": "among the tasks of the role `{role}` there is no {kinds}",
    },
}
SENTENCE = {
    "nl": "dat [geen van de taken neerkomt op {may_not}][een van de taken neerkomt op {must}]"
    "[, waar die gaat over {about}][, tenzij daarbij staat: {unless}][, of bij een andere taak: {elsewhere}]"
    "[; wat daar tegenin gaat, is {promised}][; {say}]",
    "en": "that [none of the tasks comes to {may_not}][one of the tasks comes to {must}]"
    "[, where it is about {about}][, unless it says: {unless}][, or another task does: {elsewhere}]"
    "[; what goes against that is {promised}][; {say}]",
}
_PROMISED: Texts = {
    "nl": ", en de tekst zegt van die rol ook: {promise}",
    "en": ", and the text also says of it: {promise}",
}


@frozen()
class Params:
    """`may_not`: kinds of doing that no task may be; `must`: kinds of which one task must be.

    `about`: phrases; only tasks that say one of these count, and none of `unless`. `elsewhere`: phrases that make it
    right in any task of the role. `promised`: phrases in a sentence of the same text about the role with which such a
    task is at odds. `say`: what is right instead, as a reader sees it.
    """

    may_not: Annotated[tuple[str, ...], Words("werkwoorden", "aard")] = ()
    must: Annotated[tuple[str, ...], Words("werkwoorden", "aard")] = ()
    about: tuple[str, ...] = ()
    promised: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    say: Wording = UNSAID


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield each task that is not for this role, and a role that lacks what it must do."""
    untold = gap(record, "rol", dossier) or gap(record, "taken", dossier)
    role = record.answer("rol").value
    if untold is not None or not isinstance(role, Role):
        yield untold or Unknown(record)
        return
    lexicon = lexicon_in(dossier, record.path)
    for task in tasks_of(record, lexicon) if params.may_not and not _elsewhere(record, params, dossier) else ():
        wrong = [duty for duty in task.duties if duty.aard in params.may_not and _about(task, params)]
        if wrong:
            yield _not_theirs(task, wrong, role, params, dossier)
    if params.must and not _elsewhere(record, params, dossier):
        described = same_role(record, dossier)
        if described[0] is record and not any(_has(task, params) for task in _tasks(described, dossier)):
            values = {"role": role_name(role.text, dossier), "kinds": params.must}
            yield Problem(record, "lacks", values, field="taken", found=role.text)


def _has(task: Task, params: Params) -> bool:
    return _about(task, params) and any(duty.aard in params.must for duty in task.duties)


def _about(task: Task, params: Params) -> bool:
    if params.unless and find(task.prose, Phrases(params.unless)):
        return False
    return not params.about or bool(find(task.prose, Phrases(params.about)))


def _elsewhere(record: Record, params: Params, dossier: Dossier) -> bool:
    """Whether another task of the role says what makes this one right."""
    if not params.elsewhere:
        return False
    phrases = Phrases(params.elsewhere)

    def work_out() -> bool:
        return any(find(task.prose, phrases) for task in _tasks(same_role(record, dossier), dossier))

    return dossier.remembered((_elsewhere, phrases, role_of(record)), work_out)


def _tasks(described: Iterable[Record], dossier: Dossier) -> Iterator[Task]:
    return (task for one in described for task in tasks_of(one, lexicon_in(dossier, one.path)))


def _not_theirs(task: Task, wrong: list[Duty], role: Role, params: Params, dossier: Dossier) -> Problem:
    if params.say:
        return _said(task, _with_about(task, wrong[0], params), role_name(role.text, dossier), params)
    first = task.with_clause(wrong[0])
    place = task.place(first)
    verbs = tuple(dict.fromkeys(duty.verb for duty in wrong))
    values: dict[str, object] = {
        "task": _shown(task, task.text[first.first : first.last], place),
        "verbs": tuple(f"`{verb}`" for verb in verbs),
        "role": role_name(role.text, dossier),
    }
    promise = _promise(task, role, params, dossier)
    if told := lettered(task, dossier):
        problem = _by_letter(task, told, role_name(role.text, dossier), promise)
        return replace(problem, gist=things_of_row(task, wrong, params.may_not, dossier))
    problem = _problem(task, "not-theirs", values | {"promise": _beside(promise)}, place, promise)
    return replace(problem, gist=things_of(task, wrong, dossier))


def _beside(promise: Quote | None) -> Message | str:
    return Message(_PROMISED, {"promise": promise}) if promise else ""


def _by_letter(task: Task, told: Lettered, role: str, promise: Quote | None) -> Problem:
    """The letter of a RACI table that is not for this role, with what it is about."""
    place = task.record.place("taken", task.span)
    values: dict[str, object] = {
        "task": _shown(task, told.about, place),
        "role": role,
        "letter": told.letter,
        "promise": _beside(promise),
        "rather": told.rather or "",
    }
    return _problem(task, "lettered", values, place, promise)


def _said(task: Task, duty: Duty, role: str, params: Params) -> Problem:
    place = task.place(duty)
    values: dict[str, object] = {
        "task": _shown(task, task.text[duty.first : duty.last], place),
        "role": role,
        "say": params.say.texts,
    }
    return _problem(task, "said", values, place)


def _problem(task: Task, key: str, values: dict[str, object], place: Place, promise: Quote | None = None) -> Problem:
    related = (promise.place,) if promise else ()
    return Problem(task.record, key, values, "taken", place=place, related=related, found=task.text, at_fault=True)


def _with_about(task: Task, duty: Duty, params: Params) -> Duty:
    """A duty with the words for which it counts."""
    words = task.prose.sentences[0].words
    hit = next(iter(find(task.prose, Phrases(params.about))), None) if params.about else None
    if hit is None:
        return duty
    return replace(duty, first=min(duty.first, words[hit.first].start), last=max(duty.last, words[hit.last].end))


def _shown(task: Task, text: str, place: Place) -> Quote:
    """Words of a task; of running text without those that may name somebody."""
    return Quote(without_names(text) if task.record.answer("taken").private else text, place)


def _promise(task: Task, role: Role, params: Params, dossier: Dossier) -> Quote | None:
    """What the same text promises of the role, as a sentence whose subject it is, with which the task is at odds."""
    found = promises(task.record.path, role.role, Phrases(params.promised), dossier)
    return next((promise for span, promise in found if span != task.span), None)
