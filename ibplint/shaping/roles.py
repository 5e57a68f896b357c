"""What a role is held for: within the role (`proceseigenaar/personeel`) or in a field of its own, it is the same."""

from collections.abc import Mapping
from dataclasses import replace

from ibplint.model.answer import Answer, State
from ibplint.model.values import Reference, Role, Value
from ibplint.shaping.draft import Draft
from ibplint.vocabulary.field_type import FieldKind

# Of what `rolsoorten` says a role is held per, the field that names it.
PER = {"proces": "proces", "systeem": "systeem", "school": "scholen"}
_ROLE = "rol"


def with_object(draft: Draft, per: Mapping[str, str]) -> Draft:
    """The draft of a role with what it is held for in both places, where one of them says it."""
    answer = draft.answer(_ROLE)
    field = per.get(answer.value.role, "") if isinstance(answer.value, Role) else ""
    kind = draft.schema.fields.get(field)
    if not isinstance(answer.value, Role) or kind is None:
        return draft
    role, told = answer.value, draft.answer(field)
    if role.object and told.state is State.UNANSWERED:
        value: Value = Reference(role.object, kind.references) if kind.kind is FieldKind.REFERENCE else role.object
        found = Answer(field, State.ANSWERED, (value,), text=role.object, span=answer.span)
        return replace(draft, answers={**draft.answers, field: found})
    if role.object or told.state is not State.ANSWERED or len(told.values) != 1:
        return draft
    whole = replace(answer, values=(Role(role.role, _object(told.values[0])),))
    return replace(draft, answers={**draft.answers, _ROLE: whole})


def _object(value: Value) -> str:
    return value.key if isinstance(value, Reference) else str(value)
