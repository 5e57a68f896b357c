"""Whether an entry has the shape that its schema asks; JSON Schema decides, a quick test spares it plain entries."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ibplint.model.frozen import frozen
from ibplint.model.raw import Raw, plain
from ibplint.shaping.entries.plain_shape import Schema, plain_shape

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator


@frozen(slots=True)
class Misfit:
    """Where an entry does not have the shape of its schema, and the keyword that says so."""

    path: tuple[str | int, ...]
    keyword: str


class Fit:
    """The shape of one register's entries; JSON Schema is loaded and compiled when the first odd entry comes."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._plain = plain_shape(schema, schema)
        self._strict: Draft202012Validator | None = None

    def misfits(self, values: Mapping[str, Raw]) -> tuple[Misfit, ...]:
        """Where an entry with these values does not fit; what is missing is judged by name, not here."""
        return () if self._plain.clears_values(values) else self.judged(values)

    def judged(self, values: Mapping[str, Raw]) -> tuple[Misfit, ...]:
        """The same by JSON Schema alone."""
        if self._strict is None:
            self._strict = _compiled(self._schema)
        instance = {name: plain(value) for name, value in values.items()}
        return tuple(dict.fromkeys(misfit for error in self._strict.iter_errors(instance) for misfit in _of(error)))


def _compiled(schema: Schema) -> "Draft202012Validator":
    # Loaded late: it takes longer to import than a small dossier takes to judge.
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - the same
    from referencing import Registry  # noqa: PLC0415 - the same

    # An empty registry: no reference can make the library fetch anything.
    return Draft202012Validator(dict(schema), registry=Registry())


def _of(error: Any) -> Iterator[Misfit]:
    path = tuple(error.absolute_path)
    if error.validator == "required":
        return
    if error.validator == "additionalProperties":
        for key in error.instance:
            if key not in error.schema.get("properties", {}):
                yield Misfit((*path, key), error.validator)
        return
    yield Misfit(path, error.validator)
