"""Rules that came after the version that a board took on are notes."""

from collections.abc import Callable

import pytest

from ibplint.errors import IbplintError
from ibplint.model.given import Given
from ibplint.model.rule import Rulebook
from ibplint.model.verdict import Severity
from ibplint.rulebook import version
from ibplint.rulebook.board import taking_on
from ibplint.rulebook.board.taking_on import as_taken_on

RULE = """
- id: {id}
  says: {{nl: Het klopt, en: It is right}}
  norms: {{avg: ["38.6"]}}
  severity: error
  {since}
  for: rollen
  require: {{filled: persoon}}
  fix: {{nl: Doe dit, en: Do this}}
  good: "rollen: [{{rol: fg, persoon: A. de Wit}}]"
  bad: "rollen: [{{rol: fg}}]"
"""


@pytest.fixture(autouse=True)
def at_version_0_3_1(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (version, taking_on):
        monkeypatch.setattr(module, "__version__", "0.3.1")


@pytest.fixture
def rules(loaded: Callable[..., Rulebook]) -> Rulebook:
    made = [("eerste", ""), ("tweede", 'since: "0.2.0"'), ("derde", 'since: "0.3.0"')]
    return loaded("".join(RULE.format(id=name, since=since) for name, since in made))


@pytest.mark.parametrize(
    ("pin", "newer"),
    [("0.1.0", ("tweede", "derde")), ("0.2.0", ("derde",)), ("0.2.9", ("derde",)), ("0.3.1", ())],
)
def test_what_is_newer_than_the_version_counts_as_a_note(pin: str, newer: tuple[str, ...], rules: Rulebook) -> None:
    found, told = as_taken_on(rules, Given(pin, "ibplint.yaml:1:16"))

    assert told == newer
    assert {name for name, rule in found.rules.items() if rule.severity is Severity.NOTE} == set(newer)


def test_without_a_version_every_rule_counts(rules: Rulebook) -> None:
    assert as_taken_on(rules, None) == (rules, ())


@pytest.mark.parametrize("pin", ["0.4.0", "1.0.0", "0.0.9"])
def test_a_version_that_is_not_there_is_refused_with_its_place(pin: str, rules: Rulebook) -> None:
    with pytest.raises(
        IbplintError, match=rf"^ibplint\.yaml:1:16: there is no version {pin} .* this is ibplint 0\.3\.1"
    ):
        as_taken_on(rules, Given(pin, "ibplint.yaml:1:16"))


@pytest.mark.parametrize("since", ["0.4.0", "0.2", "nieuw"])
def test_a_rule_of_ours_names_a_version_that_is_there(since: str, loaded: Callable[..., Rulebook]) -> None:
    with pytest.raises(IbplintError, match=r"a version from 0\.1\.0 through 0\.3\.1"):
        loaded(RULE.format(id="proef", since=f'since: "{since}"'))
