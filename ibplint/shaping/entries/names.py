"""Which field a key means: names, aliases, and keys that are none."""

from collections.abc import Mapping
from dataclasses import field, replace
from difflib import get_close_matches

from ibplint.model.frozen import frozen
from ibplint.model.message import MAYBE
from ibplint.model.normal import folded
from ibplint.model.raw import Fault, Raw, RawEntry, RawList, RawMapping, RawScalar
from ibplint.model.span import Span
from ibplint.shaping import faults
from ibplint.shaping.context import Context
from ibplint.vocabulary.register_schema import RegisterSchema

_UNTIL = "tot"
END = "tot_en_met"
# What is longer is no name of a field, and comparing it with every field would take time.
_LONGEST = 60
_LIKENESS = 0.75
# Whether a record is in force hangs on these: a slip in such a key must not take all else out of sight.
_FORCE = frozenset({"vanaf", END, "status", "besluit", "vastgesteld_op"})


@frozen()
class Named:
    """An entry of a register with its values under the names of fields; records within it are named too.

    `meant` are the fields that are not answered, and that a key which is none probably means.
    """

    schema: RegisterSchema
    span: Span
    entries: Mapping[str, RawEntry]
    faults: tuple[Fault, ...]
    nested: Mapping[str, tuple["Named", ...]]
    until: RawEntry | None = None
    meant: Mapping[str, RawEntry] = field(default_factory=dict)

    def values(self) -> dict[str, Raw]:
        """The values by field, as the schema would have them."""
        found = {name: entry.value for name, entry in self.entries.items()}
        for name, records in self.nested.items():
            found[name] = RawList(tuple(one.mapping() for one in records), found[name].span)
        return found

    def mapping(self) -> RawMapping:
        """The entry as the schema would have it written."""
        keys = {name: RawScalar(name, name, entry.key.span) for name, entry in self.entries.items()}
        return RawMapping(tuple(RawEntry(keys[name], value) for name, value in self.values().items()), self.span)


def name_fields(raw: RawMapping, schema: RegisterSchema, context: Context) -> Named:
    """Bring every value under the name of its field."""
    entries: dict[str, RawEntry] = {}
    found: list[Fault] = []
    odd: list[RawEntry] = []
    until: RawEntry | None = None
    for entry in raw.entries:
        written = entry.key.text
        name = written if written in schema.fields else schema.field_named(written)
        if name is None and END in schema.fields and folded(entry.key.text) == _UNTIL:
            until = entry
            found.append(_key_fault(faults.UNTIL, entry.key, context, {"field": END}, END))
        elif name is None:
            odd.append(entry)
        elif name in entries:
            found.append(_key_fault(faults.KEY_TWICE, entry.key, context, {"field": name}, name))
        else:
            entries[name] = entry
    nested = {
        name: _records(entries[name].value, schema.nested[name], context) for name in schema.nested if name in entries
    }
    whole = {name: records for name, records in nested.items() if records is not None}
    meant: dict[str, RawEntry] = {}
    for entry in odd:
        fault = unknown_field(faults.UNKNOWN_FIELD, entry.key, schema, context)
        name = str(fault.values["suggestion"])
        if name and name not in entries and name not in _FORCE:
            # What stands there answers the field or not, and the fault asks.
            fault = replace(fault, field=name)
            meant.setdefault(name, entry)
        found.append(fault)
    return Named(schema, raw.span, entries, tuple(found), whole, until, meant)


def unknown_field(key: str, written: RawScalar, schema: RegisterSchema, context: Context) -> Fault:
    """The fault of a key or column head that is no field, with the nearest one."""
    return _key_fault(key, written, context, {"suggestion": _meant(written.text, schema)}, "")


# Near a field's name by its letters, and a word of its own: `besluit` is a decision, `beslist` what somebody decides.
_OTHERS = frozenset({"beslist"})


def _meant(written: str, schema: RegisterSchema) -> str:
    """The field that a name probably means, by what it says or by its letters; "" when none is near."""
    if len(written) > _LONGEST or folded(written) in _OTHERS:
        return ""
    near = get_close_matches(folded(written), schema.aliases, n=1, cutoff=_LIKENESS)
    said = folded(written.replace("_", " ").replace("-", " "))
    return schema.doubtful.get(said) or (schema.aliases[near[0]] if near else "")


def _key_fault(key: str, written: RawScalar, context: Context, values: Mapping[str, object], field: str) -> Fault:
    # A key that means a field is no name; one that is near nothing may be.
    private = "" if field or values.get("suggestion") else MAYBE
    quote = context.quote(written.text, written.span, private=private)
    return Fault(key, written.span, {"key": quote, **values}, field=field)


def _records(raw: Raw, schema: RegisterSchema, context: Context) -> tuple[Named, ...] | None:
    """The records in a field; None when something else stands there."""
    items = raw.items if isinstance(raw, RawList) else (raw,)
    named = tuple(name_fields(item, schema, context) for item in items if isinstance(item, RawMapping))
    return named if named and len(named) == len(items) else None
