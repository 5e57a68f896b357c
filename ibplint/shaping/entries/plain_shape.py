"""A quick test that clears entries of a plain shape, compiled once from a JSON Schema."""

import re
from collections.abc import Mapping
from dataclasses import field
from typing import Any

from ibplint.model.frozen import frozen
from ibplint.model.raw import Raw, RawList, RawMapping, RawScalar

Schema = Mapping[str, Any]

# What the test understands; under any other keyword than these and notes it clears nothing.
# `required` counts for nothing here: what is missing is judged by name.
_UNDERSTOOD = frozenset(["type", "$ref", "items", "properties", "additionalProperties", "required", "pattern"])
_NOTES = frozenset(["title", "description", "default", "examples", "$schema", "$id", "$defs", "$comment"])


@frozen(slots=True)
class PlainShape:
    """The shape of a value; `known` is False when the schema says more than the test understands."""

    known: bool = True
    types: frozenset[str] | None = None
    items: "PlainShape | None" = None
    properties: Mapping[str, "PlainShape"] = field(default_factory=dict)
    closed: bool = False
    pattern: re.Pattern[str] | None = None
    also: "PlainShape | None" = None

    def clears(self, raw: Raw) -> bool:
        """Whether a value fits for certain; False means that the test cannot tell."""
        if not self.known or (self.also is not None and not self.also.clears(raw)):
            return False
        if self.types is not None and _type(raw) not in self.types:
            return False
        match raw:
            case RawScalar(value=str() as text):
                return self.pattern is None or self.pattern.search(text) is not None
            case RawScalar():
                return True
            case RawList(items=items):
                return self.items is None or all(map(self.items.clears, items))
            case RawMapping(entries=entries):
                return all(self._clears_key(entry.key.text, entry.value) for entry in entries)

    def clears_values(self, values: Mapping[str, Raw]) -> bool:
        """The same of a mapping of these values."""
        fits = self.known and self.also is None and (self.types is None or "object" in self.types)
        return fits and all(self._clears_key(key, raw) for key, raw in values.items())

    def _clears_key(self, key: str, raw: Raw) -> bool:
        shape = self.properties.get(key)
        return not self.closed if shape is None else shape.clears(raw)


def plain_shape(schema: Schema, root: Schema, depth: int = 0) -> PlainShape:
    """Compile a schema; what goes deeper than our own schemas do is left to JSON Schema."""
    if depth > _DEEPEST or not all(key in _UNDERSTOOD or key in _NOTES or key.startswith("x-") for key in schema):
        return PlainShape(known=False)
    extra = schema.get("additionalProperties", True)
    types = schema.get("type")
    return PlainShape(
        known=isinstance(extra, bool),
        types=None if types is None else frozenset([types] if isinstance(types, str) else types),
        items=plain_shape(schema["items"], root, depth + 1) if "items" in schema else None,
        properties={key: plain_shape(inner, root, depth + 1) for key, inner in schema.get("properties", {}).items()},
        closed=extra is False,
        pattern=re.compile(schema["pattern"]) if "pattern" in schema else None,
        also=_target(schema["$ref"], root, depth + 1) if "$ref" in schema else None,
    )


# Our own schemas go less deep; a schema that refers to itself ends here.
_DEEPEST = 8


def _target(reference: str, root: Schema, depth: int) -> PlainShape:
    """What a reference within the schema means; nothing is known of one that leads elsewhere."""
    found: Any = root if reference.startswith("#/") else None
    for step in reference[2:].split("/"):
        found = found.get(step) if isinstance(found, Mapping) else None
    return plain_shape(found, root, depth) if isinstance(found, Mapping) else PlainShape(known=False)


def _type(raw: Raw) -> str:
    match raw:
        case RawScalar(value=str()):
            return "string"
        case RawScalar(value=None):
            return "null"
        case RawScalar():
            return "boolean"
        case RawList():
            return "array"
        case RawMapping():
            return "object"
