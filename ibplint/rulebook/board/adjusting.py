"""Rules made stricter by a board; a rule is never made looser by a setting."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from ibplint.conditions.literal import duration
from ibplint.conditions.refusal import stranger
from ibplint.conditions.scope import Scope, register_named
from ibplint.errors import IbplintError
from ibplint.model.bound_check import Adjustable, BoundCheck
from ibplint.model.frozen import frozen
from ibplint.model.given import Adjustment
from ibplint.model.message import Texts, shown
from ibplint.model.moment import Duration
from ibplint.model.raw import Raw, RawMapping, RawScalar
from ibplint.model.rule import Rule, Rulebook
from ibplint.model.verdict import SEVERITY_NL
from ibplint.rulebook.binding.plain_value import plain_value
from ibplint.rulebook.words import severity
from ibplint.vocabulary.vocabulary import Vocabulary

SEVERITY, MOST = "severity", "max_deviation"
_NOTHING = {"nl": "niets", "en": "nothing"}


@frozen(eq=False)
class _Asked:
    """One value that a board asks of a rule: its keys, the last of these as it is written, and the value."""

    keys: tuple[str, ...]
    key: RawScalar
    raw: Raw
    scope: Scope

    @property
    def name(self) -> str:
        return ".".join(self.keys)


def adjusted(rulebook: Rulebook, asked: Iterable[Adjustment], vocabulary: Vocabulary) -> Rulebook:
    """The rulebook with what is asked made stricter, one by one; IbplintError with the place when it is not."""
    rules = dict(rulebook.rules)
    for one in asked:
        name, place = one.rule.text, f"{one.path}:{one.rule.span.line}:{one.rule.span.column}"
        if name not in rules:
            raise stranger(place, name, rules, "toetsregel", "rule")
        for part in _parts(one.values, (), _scope(rules[name], one, vocabulary)):
            rules[name] = _CHANGES.get(part.name, _parameter)(rules[name], part)
    return replace(rulebook, rules=rules)


def adjustables(rule: Rule) -> Iterator[Adjustable]:
    """What of a rule a board may make stricter beside its severity, each name once."""
    yield _most(rule)
    yield from {one.name: one for check in rule.checks for one in check.described.adjustable}.values()


def is_stricter(now: Adjustable, asked: object) -> bool:
    """Whether a value is surely as strict as it is now, or stricter."""
    match now.value, asked:
        case None, _:
            return True
        case Duration() as old, Duration() as new:
            difference = new.compared(old)
        case int() as old, int() as new:
            difference = new - old
        case _:
            raise TypeError(now.name)
    return difference is not None and (difference >= 0 if now.way == "more" else difference <= 0)


def _scope(rule: Rule, one: Adjustment, vocabulary: Vocabulary) -> Scope:
    schema = register_named(rule.register, vocabulary)
    if schema is None:
        raise KeyError(rule.register)
    return Scope(schema, vocabulary, lambda span: f"{one.path}:{span.line}:{span.column}")


def _parts(raw: RawMapping, above: tuple[str, ...], scope: Scope) -> Iterator[_Asked]:
    """Every value that is asked; a group (`count: {at_least: 2}`) gives its own."""
    for entry in raw.entries:
        keys = (*above, entry.key.text)
        if isinstance(entry.value, RawMapping) and entry.value.entries and not above:
            yield from _parts(entry.value, keys, scope)
        else:
            yield _Asked(keys, entry.key, entry.value, scope)


def _severity(rule: Rule, asked: _Asked) -> Rule:
    heavier = severity(asked.raw, asked.scope)
    if heavier.weight > rule.severity.weight:
        now, then = ({"nl": SEVERITY_NL[one], "en": one.value} for one in (rule.severity, heavier))
        raise _looser(rule, asked, now, then)
    return replace(rule, severity=heavier)


def _max_deviation(rule: Rule, asked: _Asked) -> Rule:
    shorter = duration(asked.raw, asked.scope)
    if not is_stricter(_most(rule), shorter):
        raise _looser(rule, asked, _texts(rule.max_deviation), _texts(shorter))
    return replace(rule, max_deviation=shorter)


def _most(rule: Rule) -> Adjustable:
    return Adjustable((MOST,), rule.max_deviation, "less", Duration)


def _parameter(rule: Rule, asked: _Asked) -> Rule:
    """A parameter of the checks of a rule; of several that have it, those that are stricter already stay so."""
    found = [one for check in rule.checks for one in check.described.adjustable if one.name == asked.name]
    if not found:
        known = (SEVERITY, *(one.name for one in adjustables(rule)))
        nl, en = f"gegeven van `{rule.id}` dat strenger kan", f"parameter of `{rule.id}` that can be stricter"
        raise stranger(asked.scope.place(asked.key.span), asked.name, known, nl, en)
    value = plain_value(asked.raw, found[0].kind, asked.scope)
    if not any(is_stricter(one, value) for one in found):
        raise _looser(rule, asked, _texts(tuple(one.value for one in found)), _texts(value))
    require = tuple(tuple(_tightened(check, asked.name, value) for check in group) for group in rule.require)
    return rule.with_body(replace(rule.body, require=require))


_CHANGES: dict[str, Callable[[Rule, _Asked], Rule]] = {SEVERITY: _severity, MOST: _max_deviation}


def _tightened(check: BoundCheck, name: str, value: object) -> BoundCheck:
    one = next((one for one in check.described.adjustable if one.name == name), None)
    if one is None or not is_stricter(one, value):
        return check
    return check.adjusted(one, value)


def _texts(value: object) -> Texts:
    return _NOTHING if value is None else {lang: shown(value, lang) for lang in ("nl", "en")}


def _looser(rule: Rule, asked: _Asked, now: Texts, then: Texts) -> IbplintError:
    return asked.scope.refuse(
        asked.raw.span,
        f"`{asked.name}` van toetsregel `{rule.id}` is {now['nl']}, en {then['nl']} is niet zeker strenger. Met"
        " `adjust` kan een regel alleen strenger; soepeler is een afwijking: leg die met een besluit vast in het"
        " register `afwijkingen`",
        f"`{asked.name}` of rule `{rule.id}` is {now['en']}, and {then['en']} is not surely stricter. With `adjust`"
        " a rule can only be made stricter; looser is a deviation: record it with a decision in the register"
        " `afwijkingen`",
    )
