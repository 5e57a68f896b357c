"""Rules and a dossier become a RunResult: the whole of judging on one page."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from ibplint.conditions.force import in_force
from ibplint.judging.coverage import ruled_part
from ibplint.judging.evidence_results import evidence_results
from ibplint.judging.findings import comings, findings
from ibplint.judging.norm_results import framework_results
from ibplint.judging.one_file import shown_by_one_file
from ibplint.judging.rule_results import RuleRun, run_rule
from ibplint.judging.statements.attestations import attestation_remarks, attestations
from ibplint.judging.statements.deviation import Deviations
from ibplint.judging.statements.deviation_remarks import deviation_remarks
from ibplint.judging.statements.deviations import deviations
from ibplint.judging.statements.results import attestation_results, deviation_results
from ibplint.judging.weights import CAUSES, HYGIENE, REMARKS, Weights
from ibplint.model.dossier import Dossier
from ibplint.model.framework import Framework
from ibplint.model.frozen import frozen
from ibplint.model.later import Later
from ibplint.model.message import Texts
from ibplint.model.result import RegisterResult, RunResult
from ibplint.model.rule import Rule, Rulebook

# Whatever is selected, unreadable files and causes that can be mended are always shown: silence is never compliance.
_ALWAYS = frozenset({"readable", CAUSES})


@frozen()
class Selection:
    """Which rules to judge; nothing named means all. `deviations` is False when none of them is to be applied."""

    rules: tuple[str, ...] = ()
    frameworks: tuple[str, ...] = ()
    deviations: bool = True

    def takes(self, rule: Rule) -> bool:
        """Whether a rule is asked for."""
        if not rule.check_names.isdisjoint(_ALWAYS):
            return True
        if self.rules:
            return rule.id in self.rules
        return not self.frameworks or any(name in rule.norms for name in (*self.frameworks, HYGIENE))


def judge(dossier: Dossier, rulebook: Rulebook, selection: Selection, *, tool: str) -> RunResult:
    """Judge a dossier by the selected rules."""
    chosen = [rule for rule in rulebook.rules.values() if selection.takes(rule)]
    shown = {rule.id for rule in _shown(chosen, dossier)}
    excused = deviations(dossier, rulebook.rules)
    stated = attestations(dossier, rulebook.frameworks)
    dossier = replace(dossier, remarks=tuple(attestation_remarks(stated, dossier, rulebook.frameworks)))
    applied = excused if selection.deviations else Deviations()
    runs = _runs([rule for rule in chosen if rule.id in shown], dossier, excused, applied)
    weights = Weights(runs)
    left_out = (rule.norms for rule in rulebook.rules.values() if rule.id not in shown)
    frameworks = {
        name: ruled_part(framework, rulebook.rules.values()) if dossier.one_file or selection.rules else framework
        for name, framework in rulebook.frameworks.items()
        # One file alone cannot show whether a board meets a norm.
        if not dossier.one_file and (not selection.frameworks or name in (*selection.frameworks, HYGIENE))
    }
    return RunResult(
        tool=tool,
        as_of=dossier.as_of,
        timezone=dossier.zone.key,
        dossier=dossier.name,
        files=dossier.files,
        registers=tuple(_registers(dossier)),
        frameworks=tuple(framework_results(frameworks, (run.result for run in runs), left_out, stated)),
        rules=tuple(run.result for run in runs),
        findings=findings(runs, dossier, weights),
        outlooks=comings(runs),
        not_judged=tuple(rule.id for rule in chosen if rule.id not in shown),
        one_file=dossier.one_file,
        evidence=evidence_results(dossier),
        deviations=deviation_results(excused, runs),
        attestations=attestation_results(stated),
        evidence_required=dossier.evidence.required,
        deviations_count=selection.deviations,
        subjects=_subjects(rulebook),
    )


def _runs(rules: list[Rule], dossier: Dossier, excused: Deviations, applied: Deviations) -> tuple[RuleRun, ...]:
    first = [run_rule(rule, dossier, applied) for rule in rules if not _last(rule)]
    told = replace(
        dossier,
        causes=tuple(dict.fromkeys(cause for run in first for cause in run.causes)),
        remarks=(*dossier.remarks, *deviation_remarks(excused, first)),
    )
    after = [run_rule(rule, told, applied) for rule in rules if _last(rule)]
    return tuple(sorted((*first, *after), key=lambda run: run.rule.id))


def _subjects(rulebook: Rulebook) -> dict[tuple[str, str], Texts]:
    """The norms by which findings in a text are grouped, with their titles."""
    return {
        (framework.id, norm): Later(partial(_title, framework, norm))
        for framework in rulebook.frameworks.values()
        if framework.subjects
        for norm in framework.norms
    }


def _title(framework: Framework, norm: str, lang: str) -> str:
    return framework.norms[norm].title[lang]


def _shown(rules: Sequence[Rule], dossier: Dossier) -> Sequence[Rule]:
    """The rules that are judged: of those on one file the ones that it can show by itself."""
    return shown_by_one_file([rule for rule in rules if not _last(rule)], dossier) if dossier.one_file else rules


def _last(rule: Rule) -> bool:
    return not rule.check_names.isdisjoint((CAUSES, REMARKS))


def _registers(dossier: Dossier) -> Iterable[RegisterResult]:
    for register in sorted(dossier.written, key=lambda one: one.name):
        force = [(record.place(), in_force(record, dossier).value) for record in register.records]
        counted = sum(1 for _, holds in force if holds)
        passed = tuple(place for place, holds in force if holds is False)
        yield RegisterResult(register.name, register.present, len(force), counted, register.darkened, passed)
