"""What is the matter with deviations: what they name does not exist, they do not count, they cover nothing."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from ibplint.judging.judged import Judged
from ibplint.judging.rule_results import RuleRun
from ibplint.judging.statements.deviation import Deviation, Deviations
from ibplint.judging.statements.deviation_words import word
from ibplint.model.quoted import quoted
from ibplint.model.remark import Remark
from ibplint.model.verdict import Verdict


def deviation_remarks(deviations: Deviations, runs: Iterable[RuleRun]) -> Iterator[Remark]:
    """One remark at most for each deviation."""
    judged = {run.rule.id: run.judged for run in runs}
    for one in deviations:
        if one.refusal and one.refusal.about:
            yield Remark(one.record, one.refusal.about, one.refusal.key, one.refusal.message, one.refusal.field)
        # A rule that was not judged in this run tells nothing of what is covered.
        if one.refusal is None and one.rule and one.rule.id in judged:
            yield from _of_use(one, [each for each in judged[one.rule.id] if one.is_for(each.record)])


def breaches(one: Deviation, runs: Iterable[RuleRun]) -> int:
    """How many records break the rule and are covered by this deviation."""
    return sum(1 for run in runs for each in run.judged if each.waiver is one)


def _of_use(one: Deviation, judged: list[Judged]) -> Iterator[Remark]:
    if any(each.problems for each in judged):
        if one.until:
            day = one.until + timedelta(days=1)
            yield Remark(one.record, "needed", "ends", word("ends"), "tot_en_met", day)
    elif not any(each.verdict is Verdict.UNDETERMINED for each in judged):
        message = word("nothing", rule=quoted(one.record, "toetsregel"))
        yield Remark(one.record, "needed", "nothing", message, "vermelding" if one.target else "toetsregel")
