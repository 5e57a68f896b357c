"""How each norm can be proved, without any dossier: what the rules reach and what they leave to people."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from enum import StrEnum

from ibplint.model.framework import Framework, Norm
from ibplint.model.frozen import frozen
from ibplint.model.message import Texts
from ibplint.model.rule import Rule, Rulebook
from ibplint.model.verdict import Severity

WHOLE = 100


class Proof(StrEnum):
    """What a norm can be proved with; the last is no norm of ours yet."""

    RULES = "by rules"
    IN_PART = "in part"
    ATTESTATION = "by attestation only"
    NOT_LOADED = "not loaded"


@frozen()
class NormCoverage:
    """A norm with the rules that speak of it; a note, a board's own rule or one that only forbids never proves it."""

    norm: Norm
    proof: Proof
    rules: tuple[Rule, ...]


@frozen()
class DomainCoverage:
    """The norms of one domain."""

    id: str
    title: Texts
    norms: tuple[NormCoverage, ...]

    @property
    def counts(self) -> Mapping[Proof, int]:
        """How many norms are proved in each way."""
        return _counts(one.proof for one in self.norms)


@frozen()
class Coverage:
    """A framework with its norms by domain; `not_loaded` norms count too."""

    framework: Framework
    domains: tuple[DomainCoverage, ...]

    @property
    def not_loaded(self) -> int:
        """How many norms the framework has beside those that are loaded."""
        return self.framework.not_loaded.count if self.framework.not_loaded else 0

    @property
    def counts(self) -> Mapping[Proof, int]:
        """How many norms are proved in each way, over the whole framework."""
        found = _counts(one.proof for domain in self.domains for one in domain.norms)
        return {**found, Proof.NOT_LOADED: self.not_loaded}


def coverage(rulebook: Rulebook) -> Iterator[Coverage]:
    """The coverage of every framework, in the order of the frameworks."""
    for framework in rulebook.frameworks.values():
        yield Coverage(framework, tuple(_domains(framework, tuple(rulebook.rules.values()))))


def shares(counts: Mapping[Proof, int]) -> Mapping[Proof, int]:
    """Whole percentages that add up to 100; what rounding leaves over goes to the largest remainders."""
    total = sum(counts.values())
    if not total:
        return dict.fromkeys(counts, 0)
    found = {proof: count * WHOLE // total for proof, count in counts.items()}
    by_remainder = sorted(counts, key=lambda proof: -(counts[proof] * WHOLE % total))
    for proof in by_remainder[: WHOLE - sum(found.values())]:
        found[proof] += 1
    return found


def ruled_part(framework: Framework, rules: Iterable[Rule]) -> Framework:
    """The framework without what no rule reaches: a run over one file or a few rules says nothing about the rest."""
    named = {norm for rule in rules for norm in rule.norms.get(framework.id, ())}
    norms = {name: norm for name, norm in framework.norms.items() if name in named}
    return replace(framework, norms=norms, not_loaded=None)


def _domains(framework: Framework, rules: Iterable[Rule]) -> Iterator[DomainCoverage]:
    reaching: dict[str, list[Rule]] = {}
    for rule in rules:
        for norm in rule.norms.get(framework.id, ()):
            reaching.setdefault(norm, []).append(rule)
    for name, title in framework.domain_titles.items():
        norms = (_covered(norm, tuple(reaching.get(norm.id, ()))) for norm in framework.norms_in(name))
        yield DomainCoverage(name, title, tuple(norms))


def _covered(norm: Norm, rules: tuple[Rule, ...]) -> NormCoverage:
    if all(rule.own or rule.severity is Severity.NOTE or rule.forbids for rule in rules):
        return NormCoverage(norm, Proof.ATTESTATION, rules)
    return NormCoverage(norm, Proof.IN_PART if norm.rest else Proof.RULES, rules)


def _counts(proofs: Iterable[Proof]) -> Mapping[Proof, int]:
    counted = Counter(proofs)
    return {proof: counted[proof] for proof in Proof}
