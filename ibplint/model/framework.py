"""A published set of norms."""

from collections.abc import Mapping
from dataclasses import field

from ibplint.model.frozen import frozen
from ibplint.model.message import Texts

# Where the title of a norm comes from; an unofficial title is never shown without saying so.
OFFICIAL, LITERAL, TRANSLATED = "officieel", "letterlijk", "werkvertaling"
FROM_URL, SUPPLIERS = "uit een url", "leveranciersversie"
TITLE_STATUSES = (OFFICIAL, FROM_URL, SUPPLIERS, TRANSLATED, LITERAL)
# How much of a norm a dossier of texts, roles and registers can show: an estimate.
VISIBLE = ("high", "medium", "low")


@frozen()
class Norm:
    """What a framework asks, in our own words, with its source.

    `verified` says of number and wording whether somebody compared them with the source.
    `rest` is what of the norm no rule can see. `title_status` says by language where the title comes from, when it is
    not our own. `visible` is one of VISIBLE. `question` is the code of the question that a survey asks about it, and
    `question_sure` whether that code is printed beside it.
    """

    id: str
    domain: str
    title: Texts
    text: Texts
    source: str
    number_verified: bool
    wording_verified: bool
    rest: Texts | None = None
    title_status: Mapping[str, str] = field(default_factory=dict)
    steps: Mapping[int, Texts] = field(default_factory=dict)
    visible: str = ""
    question: str = ""
    question_sure: bool = False


@frozen()
class Domain:
    """A part of a framework.

    `number` is how the framework counts it. `related` are norms of other frameworks about the same subject, framework →
    ids: always our own derivation.
    """

    id: str
    title: Texts
    number: int | None = None
    number_verified: bool = False
    related: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@frozen()
class Level:
    """The name of a step of a scale, and what it means."""

    title: Texts
    text: Texts


@frozen()
class NotLoaded:
    """How many norms a framework has beside those that are loaded, and why they are not."""

    count: int
    reason: Texts


@frozen()
class Framework:
    """A framework with its norms by id, in its own order.

    `scale` is the lowest, highest and target step, where it has steps; a framework may name no target.
    `terms` name entries of the reference list `termijnen`. `order` is its place among the frameworks. `subjects`: its
    norms are the subjects by which findings in a text are grouped.
    """

    id: str
    title: Texts
    version: str
    norms: Mapping[str, Norm]
    scale: tuple[int, int, int | None] | None = None
    licence: str = ""
    domains: Mapping[str, Domain] = field(default_factory=dict)
    levels: Mapping[int, Level] = field(default_factory=dict)
    not_loaded: NotLoaded | None = None
    terms: tuple[str, ...] = ()
    order: int = 0
    subjects: bool = False

    @property
    def domain_titles(self) -> Mapping[str, Texts]:
        """The titles of its domains, in order; where it lists none, each bears its own id as title."""
        unlisted = {norm.domain: {"nl": norm.domain, "en": norm.domain} for norm in self.norms.values()}
        return {domain.id: domain.title for domain in self.domains.values()} or unlisted

    def norms_in(self, domain: str) -> tuple[Norm, ...]:
        """The norms of one domain."""
        return tuple(norm for norm in self.norms.values() if norm.domain == domain)

    def numbered(self, norm: Norm) -> str:
        """A norm by the number of its domain and its place there: `1.3`; empty where domains are not counted."""
        domain = self.domains.get(norm.domain)
        if domain is None or domain.number is None:
            return ""
        return f"{domain.number}.{self.norms_in(norm.domain).index(norm) + 1}"
