"""A result as one reader sees it: paths from the right root, words in the right language."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property

from ibplint.model.clean import clean
from ibplint.model.finding import Finding
from ibplint.model.frozen import frozen
from ibplint.model.message import Message, Texts, shown
from ibplint.model.place import Place
from ibplint.model.result import RecordResult, RuleResult, RunResult
from ibplint.model.view import View
from ibplint.showing.words import ended

_EXCUSE = {
    "nl": "afwijking {deviation}, tot en met {until}: {reason}",
    "en": "deviation {deviation}, until {until}: {reason}",
}


@frozen()
class Sight:
    """A result together with how its reader wants to see it."""

    result: RunResult
    view: View

    @cached_property
    def rules(self) -> Mapping[str, RuleResult]:
        """The rules by id."""
        return {rule.id: rule for rule in self.result.rules}

    @cached_property
    def _paths(self) -> frozenset[str]:
        return frozenset(file.path for file in self.result.files)

    def words(self, texts: Texts, **values: object) -> str:
        """One of our own texts, filled in."""
        return texts[self.view.lang].format_map(values)

    def message(self, message: Message) -> str:
        """A message with the document's words made harmless."""
        return clean(message.text(self.view.lang, names=self.view.names))

    def advice(self, finding: Finding) -> str:
        """What was found and what to do about it, on one line."""
        return f"{ended(self.message(finding.message))} {finding.fix[self.view.lang]}"

    def excuse(self, finding: Finding) -> str:
        """The deviation that covers a finding; nothing where none does."""
        waiver = finding.waiver
        if waiver is None:
            return ""
        until = shown(waiver.until, self.view.lang)
        return clean(self.words(_EXCUSE, deviation=waiver.deviation, until=until, reason=self.message(waiver.reason)))

    def reason(self, rule: RuleResult) -> str:
        """Why a rule has its verdict, where that is not plain: its own reason, else that of the first such record."""
        own = (self.reasons(record) for record in rule.records if record.verdict is rule.verdict)
        return self.message(rule.reason) if rule.reason else next(filter(None, own), "")

    def reasons(self, record: RecordResult) -> str:
        """All that is told of why a record has its verdict."""
        return "; ".join(map(self.message, record.reasons))

    def says(self, rule: str) -> str:
        """What a rule says is true, and its name."""
        known = self.rules.get(rule)
        return f"{known.says[self.view.lang]} ({rule})" if known else rule

    def path(self, path: str) -> str:
        """A path as a reader opens it: from the root of the git repository."""
        return clean(f"{self.result.prefix}/{path}" if self.result.prefix else path)

    def in_dossier(self, place: Place) -> bool:
        """Whether a reader can go there: a supplied record stands in no file of the dossier."""
        return place.path in self._paths

    def place(self, place: Place) -> str:
        """`rollen.yaml:14:5`; the record's name where it stands in no file of the dossier."""
        if self.in_dossier(place):
            return f"{self.path(place.path)}:{place.span.line}:{place.span.column}"
        return clean(f"{place.register} {place.record}".strip())

    def record(self, place: Place) -> str:
        """`rollen/fg (rollen.yaml:14:5)`; the name alone where it stands in no file of the dossier."""
        name = clean(f"{place.register}/{place.record}")
        return f"{name} ({self.place(place)})" if self.in_dossier(place) else name


def without_names(result: RunResult, view: View) -> Sight:
    """A result for readers whom nobody chose: a person is called by a place whatever the view says."""
    return Sight(result, replace(view, names=False))
