"""The norms that a rule belongs to, and the steps of maturity that it helps to prove."""

from collections.abc import Mapping

from ibplint.conditions.literal import number, scalar_text
from ibplint.conditions.refusal import refusal, stranger
from ibplint.conditions.scope import Scope
from ibplint.model.framework import Framework
from ibplint.model.normal import identifier
from ibplint.model.raw import Raw, RawEntry, RawMapping
from ibplint.rulebook.binding.plain_value import items
from ibplint.rulebook.citation import cite

NO_STEP = 0


def norms(raw: Raw, frameworks: Mapping[str, Framework], scope: Scope) -> Mapping[str, Mapping[str, int]]:
    """Framework → norm → step; a list of norms helps to prove no step."""
    if not isinstance(raw, RawMapping) or not raw.entries:
        raise scope.refuse(raw.span, "schrijf `{kader: [norm]}`", "write `{framework: [norm]}`")
    return {entry.key.text: _of_framework(entry, frameworks, scope) for entry in raw.entries}


def _of_framework(entry: RawEntry, frameworks: Mapping[str, Framework], scope: Scope) -> Mapping[str, int]:
    framework = frameworks.get(entry.key.text)
    if framework is None:
        raise stranger(scope.place(entry.key.span), entry.key.text, frameworks, "normenkader", "framework")
    if isinstance(entry.value, RawMapping):
        return {_norm(one.key, framework, scope): _step(one.value, framework, scope) for one in entry.value.entries}
    return {_norm(item, framework, scope): NO_STEP for item in items(entry.value)}


def _norm(raw: Raw, framework: Framework, scope: Scope) -> str:
    name = scalar_text(raw, scope)
    if name in framework.norms:
        return name
    sort = (f"norm van `{framework.id}`", f"norm of `{framework.id}`")
    meant = _meant(name, framework)
    if meant:
        nl, en = (
            f"`{name}` is geen {sort[0]}; bedoelde u `{meant}`?",
            f"`{name}` is no {sort[1]}; did you mean `{meant}`?",
        )
        raise refusal(scope.place(raw.span), nl, en)
    raise stranger(scope.place(raw.span), name, framework.norms, *sort)


def _meant(name: str, framework: Framework) -> str:
    """The norm that a name cites as readers do (`art. 37 lid 7`), or that is written in another case."""
    wanted = identifier(name)
    for norm in framework.norms:
        cited = (cite(framework.id, norm, "nl"), cite(framework.id, norm, "en"))
        short = (one.partition(" ")[2] for one in cited)
        if wanted in {identifier(one) for one in (norm, f"{framework.id} {norm}", *cited, *short)}:
            return norm
    return ""


def _step(raw: Raw, framework: Framework, scope: Scope) -> int:
    if framework.scale is None:
        raise scope.refuse(raw.span, f"`{framework.id}` heeft geen treden", f"`{framework.id}` has no steps")
    low, high, _ = framework.scale
    step = number(raw, scope)
    if not isinstance(step, int) or not low <= step <= high:
        raise scope.refuse(
            raw.span,
            f"een trede van `{framework.id}` ligt tussen {low} en {high}",
            f"a step of `{framework.id}` lies between {low} and {high}",
        )
    return step
