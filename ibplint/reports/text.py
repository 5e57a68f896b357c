"""For people: what was found and what to do about it, then the verdicts, then what could not be judged."""

from ibplint.model.result import RunResult
from ibplint.model.view import View
from ibplint.showing.changes import change_lines
from ibplint.showing.findings import finding_lines
from ibplint.showing.maturity import maturity_lines
from ibplint.showing.outlooks import outlook_lines
from ibplint.showing.paint import painted
from ibplint.showing.sight import Sight
from ibplint.showing.statements.attestations import attestation_lines
from ibplint.showing.statements.deviations import deviation_lines
from ibplint.showing.statements.evidence import evidence_lines
from ibplint.showing.summary import summary_lines
from ibplint.showing.unjudged import unjudged_lines
from ibplint.showing.verdicts import verdict_lines


def render(result: RunResult, view: View) -> str:
    """The result as plain lines; coloured when the view asks for it."""
    sight = Sight(result, view)
    stated = (deviation_lines, attestation_lines, evidence_lines)
    found = (finding_lines, change_lines, outlook_lines)
    sections = (*found, verdict_lines, maturity_lines, *stated, unjudged_lines, summary_lines)
    return painted((row for section in sections for row in section(sight)), colour=view.colour)
