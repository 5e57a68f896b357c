"""What a field of a register holds, read from its schema."""

from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from typing import Any

from ibplint.model.frozen import frozen
from ibplint.model.normal import folded, identifier


class FieldKind(Enum):
    """How a field's words get their meaning; the values are the schema's own keywords."""

    TEXT = "text"
    DATE = "x-datum"
    MOMENT = "x-moment"
    DURATION = "x-duur"
    NUMBER = "x-getal"
    YES_NO = "x-ja-nee"
    WORD = "x-lijst"
    ROLE = "x-rol"
    REFERENCE = "x-verwijzing"
    PERSON = "x-persoon"
    EVIDENCE = "x-bewijs"
    RECORDS = "x-vermeldingen"
    MAPPING = "x-koppeling"


@frozen()
class FieldType:
    """One field of a register.

    `words` maps every spelling of a closed list, in normal form, to its word. `low` and `high` bound a number.
    `extra` are words allowed beside the type. `none_allowed`: `geen` is an answer here.
    `said` is how a condition on this field reads, by the word that is asked, where the field's name tells nobody much.
    """

    name: str
    kind: FieldKind
    many: bool = False
    none_allowed: bool = False
    words: Mapping[str, str] = field(default_factory=dict)
    references: tuple[str, ...] = ()
    low: float | None = None
    high: float | None = None
    extra: tuple[str, ...] = ()
    private: str = ""
    default: str | None = None
    description: str = ""
    serves: str = ""
    required: str = ""
    said: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def word(self, text: str) -> str | None:
        """The word of the closed list that a spelling means."""
        return self.words.get(identifier(text))

    @property
    def allowed(self) -> tuple[str, ...]:
        """The words of the closed list, each once."""
        return tuple(dict.fromkeys(self.words.values()))


_KINDS = {kind.value: kind for kind in FieldKind if kind is not FieldKind.TEXT}


def field_type(name: str, schema: Mapping[str, Any], lists: Mapping[str, Mapping[str, str]]) -> FieldType:
    """Read one property of a register's schema; `lists` are the spellings of each reference list."""
    kind = kind_of(schema)
    bounds = schema.get("x-getal")
    bounds = bounds if isinstance(bounds, dict) else {}
    default = schema.get("default")
    return FieldType(
        name=name,
        kind=kind,
        many=bool(schema.get("x-meer")) or kind is FieldKind.RECORDS,
        none_allowed=bool(schema.get("x-geen")),
        words=_words(schema, lists),
        references=tuple(schema.get("x-verwijzing", ())),
        low=bounds.get("van"),
        high=bounds.get("tot"),
        extra=tuple(schema.get("x-woorden", ())),
        private=schema.get("x-persoonsgegeven", ""),
        default=None if default is None else str(default),
        description=schema.get("description", ""),
        serves=schema.get("x-dient", ""),
        required=schema.get("x-verplicht", ""),
        said=schema.get("x-gezegd", {}),
    )


def kind_of(schema: Mapping[str, Any]) -> FieldKind:
    """What a property of a register's schema holds."""
    return next((kind for word, kind in _KINDS.items() if schema.get(word)), FieldKind.TEXT)


def _words(schema: Mapping[str, Any], lists: Mapping[str, Mapping[str, str]]) -> Mapping[str, str]:
    source = schema.get("x-lijst")
    if schema.get("x-rol"):
        source = "rolsoorten"
    if isinstance(source, str):
        return lists.get(source, {})
    if not isinstance(source, dict):
        return {}
    return {identifier(spelling): word for word, aliases in source.items() for spelling in (word, *aliases)}


def doubtful_names(properties: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Names that mean no field for sure, folded, with the field that is probably meant."""
    return {folded(text): name for name, schema in properties.items() for text in schema.get("x-bedoeld", ())}


def aliases(properties: Mapping[str, Mapping[str, Any]]) -> dict[str, str]:
    """Every name a field may bear in a file, folded, with the field it means."""
    named = {folded(alias): name for name, schema in properties.items() for alias in schema.get("x-aliassen", ())}
    return (
        named
        | {folded(name): name for name in properties}
        | {folded(name.replace("_", " ")): name for name in properties}
    )
