"""What a register's records look like, read from its schema."""

from collections.abc import Mapping
from typing import Any

from ibplint.model.frozen import frozen
from ibplint.model.normal import folded
from ibplint.model.once import once
from ibplint.vocabulary.field_type import FieldKind, FieldType, aliases, doubtful_names, field_type, kind_of

COMMON = ("id", "toelichting", "bewijs")


@frozen(eq=False)
class RegisterSchema:
    """A register as its schema describes it.

    `required` are the fields without which a record cannot be understood. `key` are the fields of the derived key,
    `name_field` the field from which an absent id is made. `headings` are patterns of headings that announce a table.
    `schema` is the JSON Schema itself, `lists` are the spellings of each reference list.
    """

    name: str
    title: str
    description: str
    required: tuple[str, ...]
    headings: tuple[str, ...]
    key: tuple[str, ...]
    name_field: str
    single: bool
    lives: bool
    may_be_empty: bool
    may_be_absent: bool
    supplied: bool
    schema: Mapping[str, Any]
    lists: Mapping[str, Mapping[str, str]]

    @once
    def fields(self) -> Mapping[str, FieldType]:
        """What each field holds, by name: of many registers a run asks no field."""
        return {key: field_type(key, value, self.lists) for key, value in self.properties.items()}

    @once
    def nested(self) -> Mapping[str, "RegisterSchema"]:
        """The list fields that hold records of their own, with the schemas of these."""
        return {
            key: register_schema(value["items"], self.lists, supplied=self.supplied, name=f"{self.name}.{key}")
            for key, value in self.properties.items()
            if kind_of(value) is FieldKind.RECORDS
        }

    @property
    def properties(self) -> Mapping[str, Mapping[str, Any]]:
        """The schemas of its fields, by name."""
        found: Mapping[str, Mapping[str, Any]] = self.schema.get("properties", {})
        return found

    @once
    def aliases(self) -> Mapping[str, str]:
        """Every name that a field may bear, folded, with the field."""
        return aliases(self.properties)

    @once
    def doubtful(self) -> Mapping[str, str]:
        """Names that mean no field for sure, folded, with the field that is suggested."""
        return doubtful_names(self.properties)

    def field_named(self, text: str) -> str | None:
        """The field that a key or a column head means."""
        return self.aliases.get(folded(text)) or self.aliases.get(folded(text.replace("-", " ")))


def register_schema(
    schema: Mapping[str, Any], lists: Mapping[str, Mapping[str, str]], *, supplied: bool = False, name: str = ""
) -> RegisterSchema:
    """Read the JSON Schema of one register's records."""
    name = name or schema.get("x-register", "")
    return RegisterSchema(
        name=name,
        title=schema.get("title", name),
        description=schema.get("description", ""),
        required=tuple(schema.get("required", ())),
        headings=tuple(schema.get("x-koppen", ())),
        key=tuple(schema.get("x-sleutel", ())),
        name_field=schema.get("x-naam", ""),
        single=bool(schema.get("x-een")),
        lives=bool(schema.get("x-leven")),
        may_be_empty=bool(schema.get("x-mag-leeg")),
        may_be_absent=bool(schema.get("x-mag-ontbreken")),
        supplied=supplied,
        schema=schema,
        lists=lists,
    )
