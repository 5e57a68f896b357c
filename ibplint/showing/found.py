"""How many findings there are, those that a deviation covers apart."""

from collections.abc import Sequence

from ibplint.model.finding import Finding
from ibplint.model.verdict import Verdict
from ibplint.showing.tally import severities, to_mend
from ibplint.showing.words import severities_counted, verdict_word


def findings_counted(findings: Sequence[Finding], lang: str) -> str:
    """`2 fouten, 1 waarschuwing, 1 afgeweken (besloten)`; what is not there is not named."""
    waived = sum(1 for finding in findings if finding.waiver)
    parts = (
        severities_counted(severities(to_mend(findings)), lang),
        f"{waived} {verdict_word(Verdict.WAIVED, lang)}" if waived else "",
    )
    return ", ".join(part for part in parts if part)
