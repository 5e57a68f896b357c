"""Where examples are judged: everything that is shipped is read once, and only the rule in question is asked."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property
from zoneinfo import ZoneInfo

from ibplint.judging.judge import Selection, judge
from ibplint.judging.rule_results import run_rule
from ibplint.judging.statements.deviation import Deviations
from ibplint.judging.weights import CAUSES, REMARKS
from ibplint.model.dossier import Dossier
from ibplint.model.frozen import frozen
from ibplint.model.place import Place
from ibplint.model.register import Register
from ibplint.model.rule import Example, Rule, Rulebook
from ibplint.model.verdict import Verdict
from ibplint.reading.one_file import read_bytes
from ibplint.shaping.dossier import shape
from ibplint.vocabulary.vocabulary import Vocabulary

# What says that an example itself is not written well.
FORM = ("bestand-leesbaar", "register-bekend", "vermelding-past")
# The day and the zone of examples that do not use time.
UNDATED = date(2026, 11, 1)
ZONE = ZoneInfo("Europe/Amsterdam")

Files = Mapping[str, str]


@frozen()
class Outcome:
    """What one rule comes to: its verdict, the places of the records that are met, and how much is wrong."""

    verdict: Verdict
    met: frozenset[Place]
    broken: int
    findings: int


@frozen(eq=False)
class Bench:
    """All rules that an example may meet, and the vocabulary in which it is read."""

    rulebook: Rulebook
    vocabulary: Vocabulary

    def dossier(self, files: Files, as_of: date | None) -> Dossier:
        """The small dossier that some texts make."""
        read = [read_bytes(path, text.encode()) for path, text in sorted(files.items())]
        found = shape(read, self.vocabulary, name="dossier", as_of=as_of or UNDATED, zone=ZONE)
        # Our own lists are the same in every dossier, and take longer to shape than an example.
        return replace(found, registers=_Registers(self._lists, found.registers))

    @cached_property
    def _lists(self) -> Mapping[str, Register]:
        bare = shape((), self.vocabulary, name="dossier", as_of=UNDATED, zone=ZONE)
        return {name: bare.register(name) for name in self.vocabulary.lists}

    def outcome(self, rule: Rule, files: Files) -> Outcome:
        """What the rule comes to on some texts, judged on the day of its good example."""
        dossier = self.dossier(files, rule.body.good.as_of)
        if _asks_others(rule):
            return self._among_all(rule, dossier)
        run = run_rule(rule, dossier, Deviations())
        met = frozenset(one.record.place() for one in run.judged if one.verdict is Verdict.MET)
        broken = sum(one.verdict is Verdict.NOT_MET for one in run.judged)
        return Outcome(run.result.verdict, met, broken, sum(len(one.problems) for one in run.judged))

    def badly_written(self, rule: Rule, example: Example) -> tuple[str, ...]:
        """The rules that say that the example itself is wrong, other than the rule in question."""
        form = [self.rulebook.rules[name] for name in FORM if name in self.rulebook.rules and name != rule.id]
        dossier = self.dossier(example.files, example.as_of)
        runs = [run_rule(one, dossier, Deviations()) for one in form]
        return tuple(run.rule.id for run in runs if any(one.problems for one in run.judged))

    def judged(self, rule: Rule, example: Example) -> Outcome:
        """What the rule comes to on one of its own examples."""
        body = replace(rule.body, examples=lambda: (example, rule.body.bad))
        return self.outcome(rule.with_body(body), example.files)

    def _among_all(self, rule: Rule, dossier: Dossier) -> Outcome:
        """The rule asks what other rules came to, so all of these are judged first."""
        result = judge(dossier, self.rulebook, Selection(), tool="ibplint")
        own = next(one for one in result.rules if one.id == rule.id)
        met = frozenset(one.place for one in own.records if one.verdict is Verdict.MET)
        findings = sum(one.rule == rule.id for one in result.findings)
        return Outcome(own.verdict, met, own.count(Verdict.NOT_MET), findings)


class _Registers(Mapping[str, Register]):
    """The registers of a dossier beside lists that are shaped already."""

    def __init__(self, lists: Mapping[str, Register], own: Mapping[str, Register]) -> None:
        self._lists, self._own = lists, own

    def __getitem__(self, name: str) -> Register:
        return self._lists[name] if name in self._lists else self._own[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._own)

    def __len__(self) -> int:
        return len(self._own)


def _asks_others(rule: Rule) -> bool:
    return not rule.check_names.isdisjoint((CAUSES, REMARKS))
