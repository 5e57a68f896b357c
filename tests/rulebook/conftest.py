"""Rules as a rule file writes them."""

from collections.abc import Callable, Mapping
from textwrap import indent

import pytest

from ibplint.model.framework import Framework
from ibplint.model.raw import Raw
from ibplint.model.rule import Rule, Rulebook
from ibplint.reading.yaml_text import read_yaml
from ibplint.rulebook.frameworks import load_frameworks
from ibplint.rulebook.rule_files import rulebook as bound
from ibplint.vocabulary.vocabulary import Vocabulary

Loaded = Callable[..., Rulebook]
RuleOf = Callable[..., Rule]
# Line 1 is `id`; what a test writes of its own begins on line 10.
HEAD = """\
- id: proef
  says: {nl: Het klopt, en: It is right}
  norms: {avg: ["38.6"]}
  severity: error
  fix: {nl: Doe dit, en: Do this}
  good: "rollen: [{rol: fg, persoon: A. de Wit}]"
  bad: "rollen: [{rol: fg}]"
  as_of: 2026-09-01
  for: rollen
"""


@pytest.fixture(scope="session")
def frameworks() -> Mapping[str, Framework]:
    return load_frameworks()


@pytest.fixture(scope="session")
def loaded(vocabulary: Vocabulary, frameworks: Mapping[str, Framework]) -> Loaded:
    """Bind rule files, given as path → text, or as one text."""

    def build(files: Mapping[str, str] | str) -> Rulebook:
        texts = {"norms/rules/x.yaml": files} if isinstance(files, str) else files
        return bound({path: _raw(text) for path, text in texts.items()}, frameworks, vocabulary)

    return build


@pytest.fixture(scope="session")
def rule_of(loaded: Loaded) -> RuleOf:
    """Bind one rule over `rollen`, or another register, from the lines that a test cares about."""

    def build(own: str, register: str = "rollen") -> Rule:
        text = HEAD.replace("for: rollen", f"for: {register}") + indent(own, "  ")
        return loaded(text).rules["proef"]

    return build


def _raw(text: str) -> Raw:
    read = read_yaml(text)
    assert read.faults == ()
    assert read.content is not None
    return read.content
