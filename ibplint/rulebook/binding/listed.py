"""Parameters that hold words of a closed list."""

from typing import Any

from ibplint.conditions.literal import scalar_text
from ibplint.conditions.refusal import stranger
from ibplint.conditions.scope import Scope
from ibplint.model.raw import Raw
from ibplint.rulebook.binding.plain_value import items, plain_value


def listed(raw: Raw, kind: Any, scope: Scope, field: str) -> object:
    """One word or several of the list of a field; IbplintError with the place when it is none of them."""
    allowed = scope.schema.fields[field].allowed
    for item in items(raw):
        word = scalar_text(item, scope)
        if word not in allowed:
            name = f"`{scope.schema.name}.{field}`"
            raise stranger(scope.place(item.span), word, allowed, f"woord van {name}", f"word of {name}")
    return plain_value(raw, kind, scope)
