"""A condition as a rule file writes it, asked of a record as a board writes it."""

from collections.abc import Callable
from datetime import date

import pytest

from ibplint.conditions.compile import compile_condition
from ibplint.conditions.scope import register_named
from ibplint.model.condition import Condition
from ibplint.model.dossier import Dossier
from ibplint.model.raw import Raw
from ibplint.model.span import Span
from ibplint.model.truth import Truth
from ibplint.reading.yaml_text import read_yaml
from ibplint.vocabulary.vocabulary import Vocabulary

Compiled = Callable[..., Condition]
Judged = Callable[..., Truth]


def _raw(text: str) -> Raw:
    read = read_yaml(text)
    assert read.content is not None
    assert read.faults == ()
    return read.content


def _place(span: Span) -> str:
    return f"norms/rules/x.yaml:{span.line}:{span.column}"


@pytest.fixture(scope="session")
def compiled(vocabulary: Vocabulary) -> Compiled:
    """Compile a condition on the records of a register."""

    def build(condition: str, register: str = "rollen", ours: str = "") -> Condition:
        schema = register_named(register, vocabulary)
        assert schema
        outer = register_named(ours, vocabulary) if ours else None
        return compile_condition(_raw(condition), schema, vocabulary, _place, outer)

    return build


@pytest.fixture(scope="session")
def judged(compiled: Compiled, dossier_of: Callable[..., Dossier]) -> Judged:
    """Ask a condition of the only record of a register; `also` are further registers, as YAML."""

    def ask(condition: str, record: str, register: str = "rollen", also: str = "", as_of: str = "2026-11-01") -> Truth:
        name, _, nested = register.partition(".")
        dossier = dossier_of({"eigen.yaml": f"{name}:\n  - {record}\n", "ander.yaml": also}, date.fromisoformat(as_of))
        [found] = dossier.register(name).records
        if nested:
            [found] = found.answer(nested).records
        return compiled(condition, register).judge(found, dossier)

    return ask
