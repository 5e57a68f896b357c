"""A text puts certain things of one kind together, whatever it calls them: in a paragraph, list or table, or chapter.

It is the alternative to a check that looks for one of them by the name of the kind.
"""

from collections.abc import Iterator
from typing import Annotated

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.params import Stricter
from ibplint.model.problem import Problem, Unknown
from ibplint.model.record import Record
from ibplint.model.truth import Cause
from ibplint.model.wording import Wording
from ibplint.prose.gathered import gathered

INSIDE = True
OF_TEXT = True
LOOKS_AT = ("sentences",)
MESSAGES = {
    "apart": {
        "nl": "nergens staan bij elkaar: {about}",
        "en": "nowhere stand together: {about}",
    },
}
SENTENCE = {
    "nl": "dat ergens bij elkaar staan {about}: {all_of}[, met {fewest} van {of}]",
    "en": "that somewhere stand together {about}: {all_of}[, with {fewest} of {of}]",
}
BRIEF = {
    "nl": "dat ergens bij elkaar staan {about}[, en {fewest} of meer andere]",
    "en": "that somewhere stand together {about}[, and {fewest} or more others]",
}
RECOGNISED = ({"nl": "{about}: {all_of}[; en ook {of}]", "en": "{about}: {all_of}[; and {of} as well]"},)


@frozen()
class Params:
    """`about`: what stands together; `all_of`: a phrase for each that must; `fewest`: how many `of` others do too."""

    about: Wording
    all_of: tuple[str, ...]
    of: tuple[str, ...] = ()
    fewest: Annotated[int, Stricter("more")] = 1


def check(record: Record, params: Params, dossier: Dossier) -> Iterator[Problem | Unknown]:  # noqa: ARG001
    """Yield that the text puts them together nowhere."""
    if record.prose is None:
        yield Unknown(record, (Cause("text", record.register, record),))
    elif not any(_complete(told, params) for told in gathered(record.prose, params.all_of + params.of).values()):
        yield Problem(record, "apart", {"about": params.about.texts}, found=params.about.nl)


def _complete(told: frozenset[str], params: Params) -> bool:
    return told.issuperset(params.all_of) and len(told.intersection(params.of)) >= params.fewest
