"""Rules and a dossier become a RunResult: the whole of judging on one page."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ibplint.conditions.force import in_force
from ibplint.judging.findings import comings, findings
from ibplint.judging.norm_results import framework_results
from ibplint.judging.rule_results import RuleRun, run_rule
from ibplint.judging.weights import CAUSES, HYGIENE, Weights
from ibplint.model.dossier import Dossier
from ibplint.model.result import RegisterResult, RunResult
from ibplint.model.rule import Rule, Rulebook

# Whatever is selected, unreadable files and causes that can be mended are always shown: silence is never compliance.
_ALWAYS = frozenset({"readable", CAUSES})


@dataclass(frozen=True)
class Selection:
    """Which rules to judge; nothing named means all."""

    rules: tuple[str, ...] = ()
    frameworks: tuple[str, ...] = ()

    def takes(self, rule: Rule) -> bool:
        """Whether a rule is asked for."""
        if any(check.name in _ALWAYS for check in rule.checks):
            return True
        if self.rules:
            return rule.id in self.rules
        return not self.frameworks or any(name in rule.norms for name in (*self.frameworks, HYGIENE))


def judge(dossier: Dossier, rulebook: Rulebook, selection: Selection, *, tool: str) -> RunResult:
    """Judge a dossier by the selected rules."""
    chosen = [rule for rule in rulebook.rules.values() if selection.takes(rule)]
    outside = [rule for rule in chosen if dossier.one_file and not _shown_by_one_file(rule, dossier)]
    runs = _runs([rule for rule in chosen if rule not in outside], dossier)
    weights = Weights(runs)
    left_out = [rule.norms for rule in rulebook.rules.values() if rule in outside or not selection.takes(rule)]
    frameworks = {
        name: framework
        for name, framework in rulebook.frameworks.items()
        if not selection.frameworks or name in (*selection.frameworks, HYGIENE)
    }
    return RunResult(
        tool=tool,
        as_of=dossier.as_of,
        timezone=dossier.zone.key,
        dossier=dossier.name,
        files=dossier.files,
        registers=tuple(_registers(dossier)),
        frameworks=tuple(framework_results(frameworks, (run.result for run in runs), left_out)),
        rules=tuple(run.result for run in runs),
        findings=findings(runs, dossier, weights),
        outlooks=comings(runs),
        not_judged=tuple(rule.id for rule in outside),
        one_file=dossier.one_file,
    )


def _runs(rules: list[Rule], dossier: Dossier) -> tuple[RuleRun, ...]:
    first = [run_rule(rule, dossier) for rule in rules if not _last(rule)]
    causes = tuple(dict.fromkeys(cause for run in first for cause in run.causes))
    after = [run_rule(rule, replace(dossier, causes=causes)) for rule in rules if _last(rule)]
    return tuple(sorted((*first, *after), key=lambda run: run.rule.id))


def _shown_by_one_file(rule: Rule, dossier: Dossier) -> bool:
    return rule.inside and not _last(rule) and bool(dossier.register(rule.base).records)


def _last(rule: Rule) -> bool:
    return any(check.name == CAUSES for check in rule.checks)


def _registers(dossier: Dossier) -> Iterable[RegisterResult]:
    for name, register in sorted(dossier.registers.items()):
        if not register.supplied:
            counted = sum(1 for record in register.records if in_force(record, dossier).value)
            yield RegisterResult(name, register.present, len(register.records), counted, register.darkened)
