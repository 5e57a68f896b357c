"""Problems become findings: with rule, norms, fingerprint, the source line, and one finding for one gap."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import groupby

from ibplint.judging.excerpts import Excerpts
from ibplint.judging.fingerprint import fingerprints
from ibplint.judging.gap_owner import asks_least
from ibplint.judging.judged import severity
from ibplint.judging.one_sentence import sentence_at
from ibplint.judging.patterns_in_words import values_readable
from ibplint.judging.rule_results import RuleRun
from ibplint.judging.standing import standing
from ibplint.judging.statements.deviation import Deviation
from ibplint.judging.traits import traits_of
from ibplint.judging.weights import Weights
from ibplint.model.bound_check import BoundCheck
from ibplint.model.dossier import Dossier
from ibplint.model.finding import Coming, Finding, Related, Waiver
from ibplint.model.frozen import frozen
from ibplint.model.message import Message, quotes_in
from ibplint.model.place import Place
from ibplint.model.problem import STANDARD, Problem
from ibplint.model.quoted import quoted
from ibplint.model.rule import Rule
from ibplint.model.span import START
from ibplint.model.verdict import Severity


@frozen()
class _Seen:
    rule: Rule
    check: BoundCheck
    problem: Problem
    severity: Severity
    place: Place
    waiver: Deviation | None


def findings(runs: Iterable[RuleRun], dossier: Dossier, weights: Weights) -> tuple[Finding, ...]:
    """All findings of a run, by place and rule; the same gap found by several rules is one finding."""
    seen = sorted(_seen(runs, weights, dossier), key=_order)
    excerpts = Excerpts(dossier)
    gaps = tuple(_gaps(seen))
    prints = fingerprints((first.rule.id, first.problem) for first, *_ in gaps)
    return tuple(
        replace(
            _finding(gap, excerpts),
            fingerprint=fingerprint,
            traits=traits_of(gap[0].problem, dossier),
            sentence=sentence,
            heading=heading,
            at_fault=gap[0].problem.at_fault,
            mended_with=gap[0].rule.mended_with,
            lacks=gap[0].problem.lacks,
            gist=gap[0].problem.gist,
        )
        for gap, fingerprint in zip(gaps, prints, strict=True)
        for sentence, heading in (sentence_at(gap[0].place, dossier),)
    )


def comings(runs: Iterable[RuleRun]) -> tuple[Coming, ...]:
    """All outlooks of a run, the first day first."""
    found = [
        Coming(run.rule.id, severity(run.rule, check), one.day, Message(check.messages[one.key], values), place)
        for run in runs
        for judged in run.judged
        for check, one in judged.outlooks
        for place, values in ((one.record.place(one.field), values_readable(one.values, run.rule.id)),)
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.place, one.rule)))


def _seen(runs: Iterable[RuleRun], weights: Weights, dossier: Dossier) -> Iterator[_Seen]:
    for run in runs:
        for judged in run.judged:
            for check, problem in judged.problems:
                weight = weights.of(run.rule, check, problem)
                place = standing(run.rule, problem, dossier)
                yield _Seen(run.rule, check, problem, weight, place, judged.waiver)


def _order(one: _Seen) -> tuple[Place, int, str, str]:
    return one.place, one.severity.weight, one.rule.id, one.problem.found


def _gaps(seen: list[_Seen]) -> Iterator[list[_Seen]]:
    """The problems that are one gap, together; only what stands at one place can be."""
    for _, here in groupby(seen, key=lambda one: one.place):
        gaps: list[list[_Seen]] = []
        for one in here:
            gap = next((gap for gap in gaps if _same(gap[0], one)), None)
            if gap is None:
                gaps.append([one])
            else:
                gap.append(one)
        yield from gaps


def _same(one: _Seen, other: _Seen) -> bool:
    """Whether two problems are one gap: a standard problem in one field, or one check that saw the very same."""
    ours, theirs = one.problem, other.problem
    if (ours.key, ours.field, ours.record.name) != (theirs.key, theirs.field, theirs.record.name):
        return False
    return ours.key in STANDARD or (one.check.name == other.check.name and ours.values == theirs.values)


def _finding(group: list[_Seen], excerpts: Excerpts) -> Finding:
    # A gap that one rule is excused from and another is not is a finding of that other rule.
    group = sorted(group, key=lambda one: (one.waiver is not None, asks_least(one.rule, one.check, one.problem)))
    first = group[0]
    counted = [one.severity for one in group if (one.waiver is None) == (first.waiver is None)]
    norms: dict[str, tuple[str, ...]] = {}
    for one in group:
        for framework, ids in (*one.rule.norms.items(), *one.rule.cites.items()):
            norms[framework] = tuple(dict.fromkeys((*norms.get(framework, ()), *ids)))
    place = first.place
    quotes = tuple(quotes_in(first.problem.values.values()))
    return Finding(
        fingerprint="",
        rule=first.rule.id,
        severity=min(counted, key=lambda one: one.weight),
        message=Message(_texts(first), values_readable(first.problem.values, first.rule.id)),
        place=replace(place, field=first.problem.field or place.field),
        norms=norms,
        fix=first.rule.fix,
        also=tuple(dict.fromkeys(one.rule.id for one in group[1:] if one.rule.id != first.rule.id)),
        related=tuple(Related(at, excerpts.at(at, quotes)) for at in first.problem.related if at != place),
        # A finding about a whole file has no line to show.
        excerpt=None if place.span == START or first.problem.unseen else excerpts.at(place, quotes),
        waiver=_waiver(first.waiver) if first.waiver else None,
    )


def _waiver(deviation: Deviation) -> Waiver:
    reason = Message({"nl": "{reason}", "en": "{reason}"}, {"reason": quoted(deviation.record, "reden")})
    return Waiver(deviation.id, deviation.record.place(), reason, deviation.until or date.max)


def _texts(one: _Seen) -> dict[str, str]:
    return dict(one.check.messages.get(one.problem.key) or STANDARD[one.problem.key])
