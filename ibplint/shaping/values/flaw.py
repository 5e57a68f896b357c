"""Why a value cannot be taken as its field's type."""

from collections.abc import Mapping
from dataclasses import field

from ibplint.model.frozen import frozen


@frozen(slots=True)
class Flaw:
    """The key of a fault, and what its message says beside the value itself."""

    key: str
    values: Mapping[str, object] = field(default_factory=dict)
