"""The parameters of a check as far as they are read."""

from collections.abc import Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from ibplint.conditions.scope import Asked
from ibplint.model.condition import Condition
from ibplint.model.frozen import frozen

if TYPE_CHECKING:
    from ibplint.rulebook.binding.params_type import Param


@frozen()
class Bound:
    """The values of the parameters by their name in Params.

    Kept apart as well: what the fields that some of them name mean, and the conditions.
    """

    values: Mapping[str, object] = field(default_factory=dict)
    asked: Mapping[str, tuple[Asked, ...]] = field(default_factory=dict)
    conditions: Mapping[str, Condition] = field(default_factory=dict)

    def having(self, param: "Param", value: object) -> "Bound":
        """These, and one more."""
        return Bound({**self.values, param.name: value}, self.asked, self.conditions)

    def having_fields(self, param: "Param", value: object, fields: tuple[Asked, ...]) -> "Bound":
        """These, and one more that names fields."""
        return Bound({**self.values, param.name: value}, {**self.asked, param.name: fields}, self.conditions)

    def having_condition(self, param: "Param", condition: Condition) -> "Bound":
        """These, and one more that is a condition."""
        conditions = {**self.conditions, param.name: condition}
        return Bound({**self.values, param.name: condition}, self.asked, conditions)
