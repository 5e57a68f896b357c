"""What a reader gets: a problem with its rule, norms and next step."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum

from ibplint.model.frozen import frozen
from ibplint.model.message import Message, Texts
from ibplint.model.place import Place
from ibplint.model.traits import ALONE, Traits
from ibplint.model.verdict import Severity


@frozen(slots=True)
class Excerpt:
    """A line of the source, and the columns in it (from, up to) that hold private words."""

    line: int
    text: str
    private: tuple[tuple[int, int], ...] = ()


@frozen()
class Related:
    """Another place that belongs to a finding: the second line of a role conflict."""

    place: Place
    excerpt: Excerpt | None = None


class Change(StrEnum):
    """How a finding stands to the base that a run is compared with; NONE where there is no base."""

    NONE = ""
    NEW = "new"
    UNCHANGED = "unchanged"
    SOLVED = "solved"


@frozen()
class Waiver:
    """The deviation in force that covers a finding: its id, place, reason and last day."""

    deviation: str
    place: Place
    reason: Message
    until: date


@frozen()
class Finding:
    """A breach as a reader sees it.

    `also` are other rules that found it, at the same field or in the same words. `norms` is framework → norm ids.
    `waiver` is the deviation that covers it: judged all the same, but not decisive. `traits` are for comparing alone.
    `sentence` is the number of the one in which it stands and `heading` of the one above that, None outside running
    text; where it is `at_fault` words of the sentence are wrong. Of the rules in `mended_with` one mending
    takes a finding away together with this one. `lacks` names the value of the message that tells what is missing at
    the place, "" where something else is the matter. `gist` is what it comes to, as another of the rule may too.
    """

    fingerprint: str
    rule: str
    severity: Severity
    message: Message
    place: Place
    norms: Mapping[str, tuple[str, ...]]
    fix: Texts
    also: tuple[str, ...] = ()
    related: tuple[Related, ...] = ()
    excerpt: Excerpt | None = None
    waiver: Waiver | None = None
    change: Change = Change.NONE
    traits: Traits = field(default=ALONE, repr=False, compare=False)
    sentence: int | None = field(default=None, repr=False, compare=False)
    heading: int | None = field(default=None, repr=False, compare=False)
    at_fault: bool = field(default=False, repr=False, compare=False)
    mended_with: frozenset[str] = field(default=frozenset(), repr=False, compare=False)
    lacks: str = field(default="", repr=False, compare=False)
    gist: frozenset[str] = field(default=frozenset(), repr=False, compare=False)


@frozen()
class Coming:
    """An outlook as a reader sees it: from `day` on this will be a finding."""

    rule: str
    severity: Severity
    day: date
    message: Message
    place: Place
