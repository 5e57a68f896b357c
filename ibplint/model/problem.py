"""What a check sees."""

from collections.abc import Hashable, Mapping
from dataclasses import field
from datetime import date

from ibplint.model.frozen import frozen
from ibplint.model.place import Place
from ibplint.model.record import Record
from ibplint.model.truth import Cause

MISSING = "missing"
UNRESOLVED = "unresolved"

# The problems that any check may meet: one gap is one finding, however many rules ask.
STANDARD = {
    MISSING: {"nl": "`{field}` is niet ingevuld", "en": "`{field}` is not answered"},
    UNRESOLVED: {
        "nl": "{value} staat niet in `{register}`",
        "en": "{value} is not in `{register}`",
    },
}

# Why something cannot be told, by the kind of the cause.
UNTOLD = {
    "register": {
        "nl": "het register `{register}` ontbreekt of is niet helemaal te lezen",
        "en": "the register `{register}` is absent or cannot be read as a whole",
    },
    "field": {
        "nl": "`{field}` in {register} is niet ingevuld of niet te lezen",
        "en": "`{field}` in {register} is not answered or cannot be read",
    },
    "person": {
        "nl": "twee schrijfwijzen van een naam: is dit één persoon?",
        "en": "two spellings of a name: is this one person?",
    },
    "text": {"nl": "de tekst zelf ligt buiten het dossier", "en": "the text itself lies outside the dossier"},
}


@frozen()
class Problem:
    """A breach: `key` names the message, `values` fill it, `field` is where in the record.

    `found` identifies what was found (a word, a target, a related record) for the fingerprint.
    `known_by` tells it from others of its kind where the record does not: which of several records is shown, is then
    mere layout. It may hold names, and is compared in memory alone. The line of what is `unseen` is shown to nobody.
    `at_fault`: the words at the place are themselves what is wrong, and not only where something is missing. `lacks`:
    the value that tells what is missing there. `gist`: what it comes to, in names that another problem of the rule may
    share: what comes to no more than another is that one, said again.
    """

    record: Record
    key: str
    values: Mapping[str, object] = field(default_factory=dict)
    field: str = ""
    place: Place | None = None
    related: tuple[Place, ...] = ()
    found: str = ""
    known_by: Hashable = None
    unseen: bool = False
    at_fault: bool = False
    lacks: str = ""
    gist: frozenset[str] = frozenset()

    def at(self) -> Place:
        """Where the breach stands."""
        return self.place or self.record.place(self.field)


@frozen()
class Unknown:
    """The check cannot tell; without a `key` of its own the causes are the reason."""

    record: Record
    causes: tuple[Cause, ...] = ()
    key: str = ""
    values: Mapping[str, object] = field(default_factory=dict)


@frozen()
class NotApplicable:
    """What is asked does not arise, because the text is silent on its subject: nothing is broken, nothing proved.

    `asked`: the text was to say something, so that silence leaves open what the norms ask. Else it was only to say
    nothing wrong, and the norms are for other rules to prove. Without a `key` of its own the silence is the reason.
    """

    record: Record
    key: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    asked: bool = True


@frozen()
class Outlook:
    """From `day` on this will be a breach, through time alone."""

    record: Record
    day: date
    key: str
    values: Mapping[str, object] = field(default_factory=dict)
    field: str = ""


def nothing(record: Record) -> NotApplicable:
    """The text says nothing in which what the check looks for could be wrong."""
    return NotApplicable(record, asked=False)


def missing(record: Record, name: str) -> Problem:
    """The standard problem of a field that a check needs and nobody answered."""
    return Problem(record, MISSING, {"field": name}, name)
