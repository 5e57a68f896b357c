"""Some role has a task of a kind: in the text of a document that describes what roles do.

A document that describes fewer than three roles is no description of who does what, and nothing can be told by it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

from ibplint.model.dossier import Dossier
from ibplint.model.params import Words
from ibplint.model.problem import Outlook, Problem, Unknown
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.wording import Wording
from ibplint.prose.duties.described import REGISTER, Task, role_of, tasks_of
from ibplint.prose.duties.lexicons import lexicon_in
from ibplint.prose.phrases import Phrases, said
from ibplint.prose.sections import section_about
from ibplint.prose.sentences import sentence_of

INSIDE = True
LOOKS_AT = ("sentences",)
MESSAGES = {
    "nobody": {
        "nl": "deze tekst beschrijft {count} rollen, en zegt bij geen ervan {what}",
        "en": "this text describes {count} roles, and says with none of them {what}",
    },
}
SENTENCE = {
    "nl": "dat de tekst een rol als taak geeft: {what}[, met een taak als {does}][, met een taak over {about}]"
    "[, of met een taak als {or_does}]",
    "en": "that the text gives a role the task: {what}[, with a task such as {does}][, with a task about {about}]"
    "[, or with a task such as {or_does}]",
}
_FEWEST = 3
_ROLES = Phrases(("rol", "rollen", "taken", "verantwoordelijkheden", "taakverdeling", "organisatie"))


@dataclass(frozen=True)
class Params:
    """`what`: the task as a reader sees it; `does`: kinds of doing that come to it, any when there are none.

    `about`: phrases, one of which it says. `or_does`: kinds that come to it whatever they are about.
    """

    what: Wording
    does: Annotated[tuple[str, ...], Words("werkwoorden", "aard")] = ()
    about: tuple[str, ...] = ()
    or_does: Annotated[tuple[str, ...], Words("werkwoorden", "aard")] = ()


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown | Outlook]:
    """Yield a document whose roles leave a task to nobody, at the heading about roles."""
    prose = record.prose
    if prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
        return
    described = tuple(one for one in dossier.register(REGISTER).records if one.path == record.path)
    roles = {role_of(one) for one in described} - {""}
    if len(roles) < _FEWEST:
        yield Unknown(record, (Cause("register", REGISTER),))
        return
    lexicon = lexicon_in(dossier)
    if any(_is(task, params) for one in described for task in tasks_of(one, lexicon)):
        return
    heading = section_about(prose, _ROLES)
    place = record.place(span=heading.span() if heading else None)
    yield Problem(record, "nobody", {"what": params.what.texts, "count": len(roles)}, place=place, found=params.what.nl)


def _is(task: Task, params: Params) -> bool:
    if any(duty.aard in params.or_does for duty in task.duties):
        return True
    kinds = any(duty.aard in params.does for duty in task.duties) if params.does else bool(task.duties)
    return kinds and (not params.about or bool(said(sentence_of(task.text), Phrases(params.about))))
