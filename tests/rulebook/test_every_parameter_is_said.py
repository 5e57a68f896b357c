"""Changing any parameter of any check of any shipped rule changes the sentence that a reader gets."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from types import ModuleType
from typing import Any, Literal, get_args, get_origin

import pytest

from ibplint.conditions.combination import Reversed
from ibplint.conditions.scope import Scope, register_named
from ibplint.model.moment import Duration
from ibplint.model.params import Where
from ibplint.model.raw import Raw, RawEntry, RawList, RawMapping
from ibplint.model.wording import Wording
from ibplint.reading.own_files import read_own
from ibplint.rulebook.binding.bind import bind
from ibplint.rulebook.binding.check_names import check_named
from ibplint.rulebook.binding.check_sentence import brief_sentence, check_sentence, recognised
from ibplint.rulebook.binding.params_type import Param, params_of
from ibplint.shipped import folder
from ibplint.vocabulary.vocabulary import load_vocabulary

VOCABULARY = load_vocabulary()


def _rules() -> Iterator[RawMapping]:
    for file in sorted((folder("norms") / "rules").glob("*.yaml")):
        content = read_own(file)
        assert isinstance(content, RawList)
        yield from (one for one in content.items if isinstance(one, RawMapping))


def _checks(raw: Raw | None) -> Iterator[RawEntry]:
    """The checks that a rule requires, each with what stands behind its name."""
    if isinstance(raw, RawList):
        for one in raw.items:
            yield from _checks(one)
    elif isinstance(raw, RawMapping):
        for entry in raw.entries:
            if entry.key.text == "any":
                yield from _checks(entry.value)
            elif entry.key.text != "severity":
                yield entry


def _text(raw: Raw | None) -> str:
    return str(getattr(raw, "text", ""))


CASES = [
    pytest.param(_text(rule.get("for")), entry, id=f"{_text(rule.get('id'))}-{entry.key.text}-{index}")
    for rule in _rules()
    for index, entry in enumerate(_checks(rule.get("require")))
]


@pytest.mark.parametrize(("register", "entry"), CASES)
def test_another_value_of_a_parameter_is_another_sentence(register: str, entry: RawEntry) -> None:
    schema = register_named(register, VOCABULARY)
    assert schema
    module = check_named(entry.key.text, "")
    params = module.Params(**bind(entry.value, module.Params, Scope(schema, VOCABULARY, str)).values)

    given = [param for param in params_of(module.Params) if getattr(params, param.name)]
    unsaid = [param.key for param in given if not _is_said(module, params, param)]

    assert unsaid == []


def _is_said(module: ModuleType, params: Any, param: Param) -> bool:
    given = getattr(params, param.name)
    changed = [replace(params, **{param.name: other}) for other in _others(given, param)]
    return all(
        said(module, other)[lang] != said(module, params)[lang]
        for said in (check_sentence, _on_the_page)
        for other in changed
        for lang in ("nl", "en")
    )


def _on_the_page(module: ModuleType, params: Any) -> Mapping[str, str]:
    """What the manual of a rule shows of a check: the short sentence, and what is recognised apart from it."""
    parts = (brief_sentence(module, params), *recognised(module, params))
    return {lang: "\n".join(part[lang] for part in parts) for lang in ("nl", "en")}


def _others(value: Any, param: Param) -> Iterator[object]:
    """Other values of a parameter, and for a group of words one for each of its parts."""
    if isinstance(param.marker, Where):
        yield Reversed(value)
    elif get_origin(param.type) is Literal:
        yield from (word for word in get_args(param.type) if word != value)
    elif isinstance(value, Wording):
        yield Wording("anders", "otherwise")
    elif is_dataclass(value) and not isinstance(value, Duration):
        yield from (replace(value, **{one.name: (getattr(value, one.name) or 0) + 7}) for one in fields(value))
    else:
        yield _other(value)


def _other(value: Any) -> object:
    match value:
        case Duration():
            return Duration(days=11)
        case bool():
            return not value
        case int():
            return value + 7
        case tuple():
            return (*value, "anders")
        case Mapping():
            return {**value, "anders": "anders"}
        case _:
            return "anders"
