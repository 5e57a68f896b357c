"""A check as it is ready to be run: its parameters filled in."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from typing import Any

from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.message import Texts
from ibplint.model.moment import Duration
from ibplint.model.once import once
from ibplint.model.problem import NotApplicable, Outlook, Problem, Unknown
from ibplint.model.record import Record
from ibplint.model.verdict import Severity

Seen = Problem | Unknown | NotApplicable | Outlook


@frozen(slots=True)
class Named:
    """A field that a rule names, in which register.

    `joined`: of a related record, not of the one that is judged. `needed`: a record without it does not pass unseen.
    `compared`: what it says counts, not only that it says something. `alternative`: something else may do instead.
    """

    register: str
    field: str
    joined: bool = False
    needed: bool = True
    compared: bool = True
    alternative: bool = False


@frozen()
class Adjustable:
    """A parameter that a board may make stricter.

    `keys` are its keys as a rule file writes them, `value` is what it is now (None: no bound yet), `kind` its type.
    `way` is "more" or "less": which way is stricter.
    """

    keys: tuple[str, ...]
    value: object
    way: str
    kind: Any

    @property
    def name(self) -> str:
        """`period`, `count.at_least`."""
        return ".".join(self.keys)


@frozen()
class Description:
    """What manual, proofs and settings ask of a check: in plain words what it asks, and what its parameters hold.

    `names` are the fields that they name, `looks_at` what else it sees of a record or a file, `terms` the durations and
    numbers, `unwanted` words that must not stand in a text, `adjustable` the parameters that may be made stricter.
    `brief` is the sentence without the phrases that it recognises, `recognised` says these, a line for each sort.
    `aside`: it does not apply to a text that is silent on its subject; `silence`: nor to one in which nothing of the
    kind could be wrong.
    """

    sentence: Texts
    names: tuple[Named, ...] = ()
    looks_at: tuple[str, ...] = ()
    terms: tuple[Duration | int, ...] = ()
    unwanted: tuple[str, ...] = ()
    adjustable: tuple[Adjustable, ...] = ()
    brief: Texts = field(default_factory=dict)
    recognised: tuple[Texts, ...] = ()
    aside: bool = False
    silence: bool = False


@frozen(eq=False)
class BoundCheck:
    """A check with its parameters filled in.

    `reads` are the registers it looks in beside the record's own, `fields` the fields that it asks of the record.
    `inside` is True when it needs no more than the record's own file, `of_text` when it reads the text of a document.
    `forbids`: it asks nothing of a text but that some things do not stand in it, which proves no norm.
    `describe` works out its description, `adjusted` gives it with one of its parameters changed.
    """

    name: str
    run: Callable[[Record, Dossier], Iterator[Seen]]
    messages: Mapping[str, Texts]
    describe: Callable[[], Description]
    adjusted: Callable[[Adjustable, object], "BoundCheck"]
    reads: frozenset[str] = frozenset()
    fields: tuple[str, ...] = ()
    severity: Severity | None = None
    inside: bool = False
    of_text: bool = False
    forbids: bool = False

    @once
    def described(self) -> Description:
        """Its description, worked out when somebody first asks for it."""
        return self.describe()

    @property
    def sentence(self) -> Texts:
        """What it asks, in plain words."""
        return self.described.sentence
