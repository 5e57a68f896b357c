"""All that one run found: passes included, so that a report, a comparison or a verification needs nothing else."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from ibplint.model.attestation import AttestationResult
from ibplint.model.deviation import DeviationResult
from ibplint.model.evidence import EvidenceResult
from ibplint.model.file import ReadFile
from ibplint.model.finding import Coming, Finding
from ibplint.model.frozen import frozen
from ibplint.model.measure import Measure
from ibplint.model.message import Message, Texts
from ibplint.model.place import Place
from ibplint.model.verdict import Severity, Verdict

SCHEMA_VERSION = 1


@frozen()
class RecordResult:
    """A rule's verdict on one record, with the reason where it is not plain; `deviation` is the one that waives it.

    `further`: what else could not be told, where the rule asks several things.
    """

    place: Place
    verdict: Verdict
    reason: Message | None = None
    deviation: str = ""
    further: tuple[Message, ...] = ()

    @property
    def reasons(self) -> tuple[Message, ...]:
        """All that is told of why it has its verdict."""
        return (self.reason, *self.further) if self.reason else ()

    @property
    def judged(self) -> Verdict:
        """The verdict as it would be without deviations."""
        return Verdict.NOT_MET if self.verdict is Verdict.WAIVED else self.verdict


@frozen()
class RuleResult:
    """A rule's verdict with the records it examined; `reason` says why nothing could be told or nothing applied.

    `asks` is the whole rule as one sentence, `fix` what to do about a breach. `own`: the board wrote the rule, not we.
    `silent`: it does not apply because a text is silent on its subject, which leaves open what its norms ask.
    `proves` is False when it saw nothing wrong and could have seen nothing right: its norms are for others to prove.
    """

    id: str
    says: Texts
    severity: Severity
    verdict: Verdict
    norms: Mapping[str, Mapping[str, int]]
    records: tuple[RecordResult, ...] = ()
    reason: Message | None = None
    asks: Texts = field(default_factory=dict)
    fix: Texts = field(default_factory=dict)
    own: bool = False
    silent: bool = False
    proves: bool = True

    def count(self, verdict: Verdict) -> int:
        """How many records have this verdict."""
        return sum(1 for record in self.records if record.verdict is verdict)

    @property
    def examined(self) -> int:
        """How many records the rule's condition let through."""
        return sum(1 for record in self.records if record.verdict is not Verdict.NOT_APPLICABLE)

    @property
    def judged(self) -> Verdict:
        """The verdict as it would be without deviations."""
        return Verdict.NOT_MET if self.count(Verdict.WAIVED) else self.verdict


@frozen()
class Maturity:
    """The step that is proved: from `low` to `high` of a scale; `ruled` is the last step that has rules at all."""

    low: int
    high: int
    ruled: int


@frozen()
class NormResult:
    """A norm's verdict, the rules that decided it, and what of it no rule can see.

    `judged` is the verdict as it would be without deviations. `attested_by` are the attestations that count for it.
    `hindered_by` are the rules that stand in the way of the first step of maturity that is not proved.
    """

    id: str
    title: Texts
    source: str
    verdict: Verdict
    rules: tuple[str, ...]
    number_verified: bool
    wording_verified: bool
    rest: Texts | None = None
    maturity: Maturity | None = None
    judged: Verdict | None = None
    attested_by: tuple[str, ...] = ()
    hindered_by: tuple[str, ...] = ()
    domain: str = ""
    title_status: Mapping[str, str] = field(default_factory=dict)


@frozen()
class FrameworkResult:
    """A framework's norms, each with its verdict; `scale` is the lowest, highest and target step, where it has steps.

    `domains` are the titles of its parts in order; `not_loaded` counts the norms that it has beside these.
    """

    id: str
    title: Texts
    version: str
    norms: tuple[NormResult, ...]
    scale: tuple[int, int, int | None] | None = None
    domains: Mapping[str, Texts] = field(default_factory=dict)
    not_loaded: int = 0


@frozen()
class RegisterResult:
    """What was read of a register: `in_force` counts what counts on the as-of date, `passed` names what does not."""

    name: str
    present: bool
    records: int
    in_force: int
    darkened: tuple[str, ...] = ()
    passed: tuple[Place, ...] = ()


@frozen()
class RunResult:
    """Everything one run found; `not_judged` are the rules that one file alone cannot show.

    `base` is the revision that the findings are compared with, `base_commit` what it meant, `base_there` whether the
    dossier's folder was in it; `solved` is what stood there and no longer does.
    `evidence_required`: evidence that is only stated proved nothing. `deviations_count` is False when none was applied.
    `selected` are the paths of which findings are shown, none for all of them; `elsewhere` is what stands outside them.
    `measure` is what the board made of the rules. `subjects`, by framework and norm, are the
    titles of the norms by which findings in a text are grouped.
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
    evidence: tuple[EvidenceResult, ...] = ()
    errors: tuple[str, ...] = ()
    base: str = ""
    base_commit: str = ""
    base_there: bool = True
    solved: tuple[Finding, ...] = ()
    deviations: tuple[DeviationResult, ...] = ()
    attestations: tuple[AttestationResult, ...] = ()
    evidence_required: bool = False
    deviations_count: bool = True
    measure: Measure = field(default_factory=Measure)
    subjects: Mapping[tuple[str, str], Texts] = field(default_factory=dict)
    selected: tuple[str, ...] = ()
    elsewhere: tuple[Finding, ...] = ()

    def shows(self, path: str) -> bool:
        """Whether what stands at a path is shown; what stands in no file always is."""
        return not self.selected or not path or any(f"{path}/".startswith(f"{one}/") for one in self.selected)
