"""What a record is called: its written id, its name, its key, or a hash; never a line, path, date or person."""

from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import sha256

from ibplint.model.answer import Answer, State
from ibplint.model.normal import identifier, slug
from ibplint.model.person import Person
from ibplint.model.values import Reference, Role, Value
from ibplint.shaping.draft import Draft
from ibplint.vocabulary.field_type import FieldKind, FieldType

ID = "id"
_NAME = "naam"
_KEYLIKE = (FieldKind.TEXT, FieldKind.WORD, FieldKind.ROLE, FieldKind.REFERENCE)
_NOT_KEYLIKE = frozenset([ID, "toelichting"])
_DIGITS = 10
_LONGEST, _KEPT = 80, 60


def with_id(answers: Mapping[str, Answer], draft: Draft) -> Mapping[str, Answer]:
    """The answers with an id made of the name, where none was written; only a written id has a `key_span`."""
    name = draft.answer(draft.schema.name_field)
    field = draft.schema.fields.get(draft.schema.name_field)
    if ID not in draft.schema.fields or draft.says(ID) or field is None or field.private == "P":
        return answers
    made = slug(name.text) if name.state is State.ANSWERED else ""
    if not made:
        return answers
    return {**answers, ID: Answer(ID, State.ANSWERED, (made,), text=name.text, path=name.path, span=name.span)}


def identity(draft: Draft) -> str:
    """The stable name of a record among those of its register; twins share it."""
    return own_name(draft) or _hash(draft)


def own_name(draft: Draft) -> str:
    """What a board calls a record: its written id, its key or its name; "" when it has none of these."""
    if draft.schema.single:
        return draft.schema.name
    written = draft.answer(ID)
    if written.state is State.ANSWERED:
        return _short(identifier(str(written.value)))
    return _short(_key(draft) or _name(draft))


def _short(name: str) -> str:
    """A name that fits in any output; the rest of a longer one is a hash."""
    return name if len(name) <= _LONGEST else f"{name[:_KEPT]}-{sha256(name.encode()).hexdigest()[:_DIGITS]}"


def numbered(names: Iterable[str]) -> tuple[str, ...]:
    """The same names, the second of equal ones with `#2` behind it."""
    seen: Counter[str] = Counter()
    found = []
    for name in names:
        seen[name] += 1
        found.append(name if seen[name] == 1 else f"{name}#{seen[name]}")
    return tuple(found)


def _key(draft: Draft) -> str:
    """The derived key: a yes/no field gives its own name when it says yes, what is not answered gives nothing."""
    parts: list[str] = []
    for name in draft.schema.key:
        answer = draft.answer(name)
        if answer.state is State.UNREADABLE or answer.private:
            return ""
        parts += [part for value in answer.values if (part := _part(value, name))]
    # What a role is held for may stand in the role and in a field of its own.
    return "/".join(dict.fromkeys(step for part in parts for step in part.split("/")))


def _name(draft: Draft) -> str:
    """The name of a record within another, which has neither id nor key."""
    answer = draft.answer(_NAME)
    own = _NAME in draft.schema.fields and not draft.schema.fields[_NAME].private
    return slug(answer.text) if own and answer.state is State.ANSWERED else ""


def _part(value: Value, name: str) -> str:
    match value:
        case bool():
            return name if value else ""
        case Role():
            return identifier(value.text)
        case Reference():
            return value.key
        case str():
            return identifier(value)
        case int() | float():
            return str(value)
        case _:
            return ""


def _hash(draft: Draft) -> str:
    said = [f"{name}={part}" for name, field in draft.schema.fields.items() for part in _said(draft, field)]
    return sha256("\n".join([draft.schema.name, *said]).encode()).hexdigest()[:_DIGITS]


def _said(draft: Draft, field: FieldType) -> tuple[str, ...]:
    if field.kind not in _KEYLIKE or field.private or field.many or field.name in _NOT_KEYLIKE:
        return ()
    answer = draft.answer(field.name)
    if answer.state is not State.ANSWERED:
        return ()
    return tuple(_part(value, field.name) for value in answer.values if not isinstance(value, Person))
