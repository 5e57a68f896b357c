"""Rules that came after the version that a board took on: judged, and shown as notes."""

from dataclasses import replace

from ibplint import __version__
from ibplint.conditions.refusal import refusal
from ibplint.model.given import Given
from ibplint.model.rule import Rulebook
from ibplint.model.verdict import Severity
from ibplint.rulebook.version import FIRST, numbered


def as_taken_on(rulebook: Rulebook, version: Given | None) -> tuple[Rulebook, tuple[str, ...]]:
    """The rulebook in which newer rules are notes, and their ids; IbplintError when there is no such version."""
    if version is None:
        return rulebook, ()
    if not numbered(FIRST) <= numbered(version.text) <= numbered(__version__):
        raise refusal(
            version.place,
            f"versie {version.text} van de regels bestaat hier niet: dit is ibplint {__version__}, en de eerste versie"
            f" is {FIRST}. Werk ibplint bij, of kies een versie daartussen",
            f"there is no version {version.text} of the rules here: this is ibplint {__version__}, and the first"
            f" version is {FIRST}. Update ibplint, or choose a version in between",
        )
    newer = tuple(
        rule.id for rule in rulebook.rules.values() if rule.since and numbered(rule.since) > numbered(version.text)
    )
    notes = {name: replace(rulebook.rules[name], severity=Severity.NOTE) for name in newer}
    return replace(rulebook, rules={**rulebook.rules, **notes}), newer
