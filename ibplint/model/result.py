"""All that one run found: passes included, so that a report, a comparison or a verification needs nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ibplint.model.file import ReadFile
from ibplint.model.finding import Coming, Finding
from ibplint.model.message import Message, Texts
from ibplint.model.place import Place
from ibplint.model.verdict import Severity, Verdict

SCHEMA_VERSION = 1


@dataclass(frozen=True)
class RecordResult:
    """A rule's verdict on one record, with the reason where it is not plain."""

    place: Place
    verdict: Verdict
    reason: Message | None = None


@dataclass(frozen=True)
class RuleResult:
    """A rule's verdict with the records it examined; `reason` says why nothing could be told or nothing applied."""

    id: str
    says: Texts
    severity: Severity
    verdict: Verdict
    norms: Mapping[str, Mapping[str, int]]
    records: tuple[RecordResult, ...] = ()
    reason: Message | None = None

    def count(self, verdict: Verdict) -> int:
        """How many records have this verdict."""
        return sum(1 for record in self.records if record.verdict is verdict)

    @property
    def examined(self) -> int:
        """How many records the rule's condition let through."""
        return sum(1 for record in self.records if record.verdict is not Verdict.NOT_APPLICABLE)


@dataclass(frozen=True)
class Maturity:
    """The step that is proved: from `low` to `high` of a scale; `ruled` is the last step that has rules at all."""

    low: int
    high: int
    ruled: int


@dataclass(frozen=True)
class NormResult:
    """A norm's verdict, the rules that decided it, and what of it no rule can see."""

    id: str
    title: Texts
    source: str
    verdict: Verdict
    rules: tuple[str, ...]
    number_verified: bool
    wording_verified: bool
    rest: Texts | None = None
    maturity: Maturity | None = None


@dataclass(frozen=True)
class FrameworkResult:
    """A framework's norms, each with its verdict."""

    id: str
    title: Texts
    version: str
    norms: tuple[NormResult, ...]


@dataclass(frozen=True)
class RegisterResult:
    """What was read of a register: `in_force` counts what counts on the as-of date."""

    name: str
    present: bool
    records: int
    in_force: int
    darkened: tuple[str, ...] = ()


@dataclass(frozen=True)
class RunResult:
    """Everything one run found; `not_judged` are the rules that one file alone cannot show.

    `base` is the revision that the findings are compared with, `solved` what stood there and no longer does.
    """

    tool: str
    as_of: date
    timezone: str
    dossier: str
    files: tuple[ReadFile, ...]
    registers: tuple[RegisterResult, ...]
    frameworks: tuple[FrameworkResult, ...]
    rules: tuple[RuleResult, ...]
    findings: tuple[Finding, ...]
    outlooks: tuple[Coming, ...] = ()
    not_judged: tuple[str, ...] = ()
    one_file: bool = False
    exit_code: int = 0
    prefix: str = ""
    evidence: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()
    base: str = ""
    solved: tuple[Finding, ...] = ()
