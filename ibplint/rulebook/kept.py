"""What our own rules came to, kept beside them: to read and bind them anew takes a sixth of a run on one text.

Whatever the vocabulary holds is kept by its name and looked up again. What is bound of the rules is kept by register,
so that a run loads what it needs; their examples are not kept, for few runs ask them.
"""

import pickle
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from io import BytesIO
from itertools import groupby
from typing import Any

from ibplint.errors import IbplintError
from ibplint.model.framework import Framework
from ibplint.model.once import once
from ibplint.model.rule import Example, Rule, RuleBody, Rulebook
from ibplint.reading import kept
from ibplint.vocabulary.register_schema import RegisterSchema
from ibplint.vocabulary.vocabulary import Vocabulary

_NAME = "rules"
_Frameworks = Mapping[str, Framework]


def recalled(vocabulary: Vocabulary, frameworks: _Frameworks) -> Rulebook | None:
    """The rules that are shipped as they were kept; None when they have to be read."""
    parts = kept.recalled(_NAME)
    try:
        if parts is not None:
            heads, *pairs = parts
            bodies = {name.decode(): body for name, body in zip(pairs[::2], pairs[1::2], strict=True)}
            return Rulebook(frameworks, _Kept(vocabulary, frameworks, bodies).loaded(heads))
    except kept.BROKEN:
        pass
    return None


def keep(rulebook: Rulebook, vocabulary: Vocabulary) -> None:
    """Keep what the rules that are shipped came to; where that is not allowed or a rule is unsound, nothing happens."""
    with suppress(IbplintError):
        kept.keep(_NAME, partial(_parts, rulebook, _Kept(vocabulary, rulebook.frameworks, {})))


def _parts(rulebook: Rulebook, named: "_Kept") -> tuple[bytes, ...]:
    """The heads of all rules, and by turns the name of a register and the bodies of its rules."""
    heads = named.dumped({name: _head(rule, named) for name, rule in rulebook.rules.items()})
    by_register = groupby(sorted(rulebook.rules.values(), key=_register), key=_register)
    bodies = (
        (name.encode(), named.dumped({rule.id: _body(rule, named) for rule in rules})) for name, rules in by_register
    )
    return (heads, *(part for pair in bodies for part in pair))


class _Kept:
    """The bodies of rules by register, and the names under which something is not kept but looked up."""

    def __init__(self, vocabulary: Vocabulary, frameworks: _Frameworks, bodies: Mapping[str, bytes]) -> None:
        self._bodies = bodies
        self._loaded: dict[str, Mapping[str, RuleBody]] = {}
        self._named: dict[str, object] = {"kept": self, "vocabulary": vocabulary, "frameworks": frameworks}
        self._vocabulary = vocabulary

    def body(self, register: str, rule: str) -> RuleBody:
        """What is bound of a rule."""
        if register not in self._loaded:
            self._loaded[register] = self.loaded(self._bodies[register])
        return self._loaded[register][rule]

    def examples(self, rule: str) -> tuple[Example, Example]:
        """The examples of a rule, from the file in which it stands."""
        return self.anew[rule].body.examples()

    @once
    def anew(self) -> Mapping[str, Rule]:
        """The rules, read again."""
        from ibplint.rulebook.rule_files import read_rulebook  # noqa: PLC0415 - what is kept needs none of it

        return read_rulebook(self._vocabulary).rules

    def named(self, name: str) -> object:
        """What a name stands for."""
        found = self._named.get(name)
        if found is None:
            register, _, field = name.partition(":")
            schema = _schema(register, self._vocabulary)
            found = self._named[name] = schema.fields[field] if field else schema
        return found

    @once
    def names(self) -> Mapping[int, str]:
        """The names of what is not kept, by the identity of the object."""
        ours = {id(one): name for name, one in self._named.items()}
        return ours | {
            id(one): name for schema in self._vocabulary.registers.values() for name, one in _named_in(schema)
        }

    def dumped(self, content: object) -> bytes:
        """Something in the form in which it is kept."""
        stream = BytesIO()
        pickler = _Pickler(stream, pickle.HIGHEST_PROTOCOL)
        pickler.names = self.names
        pickler.dump(content)
        return stream.getvalue()

    def loaded(self, content: bytes) -> Any:
        """Something from the form in which it is kept."""
        unpickler = _Unpickler(BytesIO(content))
        unpickler.named = self.named
        return unpickler.load()


class _Pickler(pickle.Pickler):
    names: Mapping[int, str]

    def persistent_id(self, one: object) -> str | None:
        return self.names.get(id(one))


class _Unpickler(pickle.Unpickler):
    named: Any

    def persistent_load(self, name: str) -> object:
        return self.named(name)


def _head(rule: Rule, named: _Kept) -> Rule:
    """A rule that has its body from what is kept."""
    norms = {name: dict(steps) for name, steps in rule.norms.items()}
    bind = partial(named.body, _register(rule), rule.id)
    return replace(rule, says=dict(rule.says), fix=dict(rule.fix), norms=norms, cites=dict(rule.cites), bind=bind)


def _body(rule: Rule, named: _Kept) -> RuleBody:
    body = rule.body
    return replace(
        body,
        examples=partial(named.examples, rule.id),
        named=partial(_given, body.named()),
        proves=partial(_given, body.proves()),
    )


def _given(value: Any) -> Any:
    return value


def _register(rule: Rule) -> str:
    return rule.base


def _schema(name: str, vocabulary: Vocabulary) -> RegisterSchema:
    head, *rest = name.split(".")
    schema = vocabulary.registers[head]
    for field in rest:
        schema = schema.nested[field]
    return schema


def _named_in(schema: RegisterSchema) -> Iterator[tuple[str, object]]:
    yield schema.name, schema
    yield from ((f"{schema.name}:{field}", one) for field, one in schema.fields.items())
    for one in schema.nested.values():
        yield from _named_in(one)
