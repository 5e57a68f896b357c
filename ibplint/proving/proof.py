"""The proof of one rule: its examples, and what it notices of the mutants of the good one."""

from collections.abc import Iterator
from enum import StrEnum

from ibplint.model.frozen import frozen
from ibplint.model.message import Texts
from ibplint.model.rule import Rule
from ibplint.model.verdict import Verdict
from ibplint.proving.bench import Bench, Files, Outcome
from ibplint.proving.mutant import Mutant, Way
from ibplint.proving.mutants import Ground, mutants


class Flaw(StrEnum):
    """Why a rule is refused; the values are the same in every language."""

    GOOD_NOT_MET = "good is not met"
    GOOD_UNFIT = "good is badly written"
    BAD_MET = "bad is not refused"
    BAD_UNFIT = "bad is badly written"
    NOTICES_NOTHING = "notices no change"
    NEEDLESS_REASON = "reason for a survivor that there is not"


@frozen()
class Refusal:
    """A flaw, and what it is about: a verdict, the rules that say so, or a field."""

    flaw: Flaw
    about: str = ""


@frozen()
class Survivor:
    """A mutant that the rule did not notice, and why it need not, where the rule says so."""

    mutant: Mutant
    reason: Texts | None


@frozen()
class Proof:
    """A rule with the number of its mutants, those it did not notice, and why it is refused."""

    rule: Rule
    made: int = 0
    survivors: tuple[Survivor, ...] = ()
    refusals: tuple[Refusal, ...] = ()

    @property
    def noticed(self) -> int:
        """How many mutants the rule noticed."""
        return self.made - len(self.survivors)


def prove(rule: Rule, bench: Bench) -> Proof:
    """Judge both examples, then every mutant of the good one."""
    good = bench.judged(rule, rule.body.good)
    refusals = list(_of_examples(rule, good, bench))
    if any(one.flaw is Flaw.GOOD_NOT_MET for one in refusals):
        return Proof(rule, refusals=tuple(refusals))
    ground = Ground(rule, bench.dossier(rule.body.good.files, rule.body.good.as_of), good.met, bench.vocabulary)
    made = tuple(mutants(ground))
    alive = tuple(one for one in made if not any(_noticed(one, good, rule, bench, form) for form in one.forms))
    survivors = tuple(Survivor(one, _reason(rule, one)) for one in alive)
    if not any(one.proves for one in made if one not in alive):
        refusals.append(Refusal(Flaw.NOTICES_NOTHING))
    needless = [field for field in rule.body.survives if not any(_is_of(rule, field, one) for one in alive)]
    refusals.extend(Refusal(Flaw.NEEDLESS_REASON, field) for field in needless)
    return Proof(rule, len(made), survivors, tuple(refusals))


def _of_examples(rule: Rule, good: Outcome, bench: Bench) -> Iterator[Refusal]:
    if good.verdict is not Verdict.MET or not good.met:
        yield Refusal(Flaw.GOOD_NOT_MET, good.verdict)
    unfit = bench.badly_written(rule, rule.body.good)
    if unfit:
        yield Refusal(Flaw.GOOD_UNFIT, ", ".join(unfit))
    bad = bench.judged(rule, rule.body.bad)
    if bad.verdict is not Verdict.NOT_MET or not bad.broken:
        yield Refusal(Flaw.BAD_MET, bad.verdict)
    unfit = bench.badly_written(rule, rule.body.bad)
    if unfit:
        yield Refusal(Flaw.BAD_UNFIT, ", ".join(unfit))


def _noticed(mutant: Mutant, good: Outcome, rule: Rule, bench: Bench, form: Files) -> bool:
    """Whether the verdict leaves *met*, or less is met; what goes out of sight counts only where the rule selects."""
    now = bench.outcome(rule, form)
    if now.findings > good.findings or now.verdict is Verdict.NOT_MET:
        return True
    if now.verdict is Verdict.UNDETERMINED or mutant.breach:
        return not mutant.breach
    fewer = now.verdict is Verdict.NOT_APPLICABLE or len(now.met) < len(good.met)
    return fewer and mutant.selects


def _reason(rule: Rule, mutant: Mutant) -> Texts | None:
    return next((texts for field, texts in rule.body.survives.items() if _is_of(rule, field, mutant)), None)


def _is_of(rule: Rule, field: str, mutant: Mutant) -> bool:
    return mutant.way is not Way.REGISTER and mutant.where in (field, f"{rule.register}.{field}")
