"""What a register's records look like, read from its schema."""

from collections.abc import Mapping
from typing import Any

from ibplint.model.frozen import frozen
from ibplint.model.normal import folded
from ibplint.vocabulary.field_type import FieldKind, FieldType, aliases, doubtful_names, field_type

COMMON = ("id", "toelichting", "bewijs")


@frozen(eq=False)
class RegisterSchema:
    """A register as its schema describes it.

    `required` are the fields without which a record cannot be understood. `aliases` are the names that a field may
    bear, `doubtful` those that are none and for which a field is suggested. `key` are the fields of the derived key,
    `name_field` the field from which an absent id is made. `headings` are patterns of headings that announce a table.
    `nested` are the list fields that hold records of their own. `schema` is the JSON Schema itself.
    """

    name: str
    title: str
    description: str
    fields: Mapping[str, FieldType]
    required: tuple[str, ...]
    aliases: Mapping[str, str]
    doubtful: Mapping[str, str]
    nested: Mapping[str, "RegisterSchema"]
    headings: tuple[str, ...]
    key: tuple[str, ...]
    name_field: str
    single: bool
    lives: bool
    may_be_empty: bool
    may_be_absent: bool
    supplied: bool
    schema: Mapping[str, Any]

    def field_named(self, text: str) -> str | None:
        """The field that a key or a column head means."""
        return self.aliases.get(folded(text)) or self.aliases.get(folded(text.replace("-", " ")))


def register_schema(
    schema: Mapping[str, Any], lists: Mapping[str, Mapping[str, str]], *, supplied: bool = False, name: str = ""
) -> RegisterSchema:
    """Read the JSON Schema of one register's records."""
    properties: Mapping[str, Mapping[str, Any]] = schema.get("properties", {})
    name = name or schema.get("x-register", "")
    fields = {key: field_type(key, value, lists) for key, value in properties.items()}
    nested = {
        key: register_schema(properties[key]["items"], lists, supplied=supplied, name=f"{name}.{key}")
        for key, value in fields.items()
        if value.kind is FieldKind.RECORDS
    }
    return RegisterSchema(
        name=name,
        title=schema.get("title", name),
        description=schema.get("description", ""),
        fields=fields,
        required=tuple(schema.get("required", ())),
        aliases=aliases(properties),
        doubtful=doubtful_names(properties),
        nested=nested,
        headings=tuple(schema.get("x-koppen", ())),
        key=tuple(schema.get("x-sleutel", ())),
        name_field=schema.get("x-naam", ""),
        single=bool(schema.get("x-een")),
        lives=bool(schema.get("x-leven")),
        may_be_empty=bool(schema.get("x-mag-leeg")),
        may_be_absent=bool(schema.get("x-mag-ontbreken")),
        supplied=supplied,
        schema=schema,
    )
