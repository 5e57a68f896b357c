"""The words in which everything is judged."""

from enum import StrEnum


class Verdict(StrEnum):
    """What can be said of a record, a rule or a norm; the last three are for norms alone."""

    NOT_MET = "not met"
    UNDETERMINED = "undetermined"
    WAIVED = "waived"
    MET = "met"
    NOT_APPLICABLE = "not applicable"
    IN_PART = "met in part"
    ATTESTED = "attested"
    NEEDS_ATTESTATION = "needs attestation"


VERDICT_NL = {
    Verdict.NOT_MET: "voldoet niet",
    Verdict.UNDETERMINED: "niet te beoordelen",
    Verdict.WAIVED: "afgeweken (besloten)",
    Verdict.MET: "voldoet",
    Verdict.NOT_APPLICABLE: "niet van toepassing",
    Verdict.IN_PART: "deels aangetoond",
    Verdict.ATTESTED: "verklaard",
    Verdict.NEEDS_ATTESTATION: "vraagt verklaring",
}

# The worst of several verdicts comes first.
WORST_FIRST = (Verdict.NOT_MET, Verdict.UNDETERMINED, Verdict.WAIVED, Verdict.MET, Verdict.NOT_APPLICABLE)


class Severity(StrEnum):
    """How heavy a finding is, in SARIF's words."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def weight(self) -> int:
        """0 for the heaviest."""
        return _ORDER.index(self)


_ORDER = (Severity.ERROR, Severity.WARNING, Severity.NOTE)
SEVERITY_NL = {Severity.ERROR: "fout", Severity.WARNING: "waarschuwing", Severity.NOTE: "aandachtspunt"}
