"""What a text contains, or which pattern it fits."""

import re
from dataclasses import dataclass

from ibplint.conditions.comparison import Plain, some
from ibplint.conditions.field import Reached
from ibplint.conditions.literal import scalar_text
from ibplint.conditions.operand import Operand
from ibplint.model.normal import folded
from ibplint.model.person import Person
from ibplint.model.truth import Truth
from ibplint.model.values import Evidence, Reference, Role, Value
from ibplint.vocabulary.field_type import FieldKind

_TEXTUAL = (
    FieldKind.TEXT,
    FieldKind.WORD,
    FieldKind.ROLE,
    FieldKind.REFERENCE,
    FieldKind.PERSON,
    FieldKind.EVIDENCE,
)


@dataclass(frozen=True, eq=False)
class Contains(Plain):
    """A text, or one text of a list, has this part; case, Markdown marks and surplus spaces do not count."""

    part: str

    def judge(self, reached: Reached) -> Truth:
        """Whether one of the values has it; `geen` has no parts."""
        part = folded(self.part)
        return some(reached, lambda value: part in folded(_text(value)))

    def sentence(self, field: str, lang: str, *, negated: bool) -> str:
        """`titel` bevat de woorden "FG"."""
        verb = {"nl": ("bevat", "bevat niet"), "en": ("contains", "does not contain")}[lang][negated]
        return f'{field} {verb} "{self.part}"'


@dataclass(frozen=True, eq=False)
class Matches(Plain):
    """A text, or one text of a list, has a part that fits the pattern; case does not count."""

    pattern: re.Pattern[str]

    def judge(self, reached: Reached) -> Truth:
        """Whether one of the values fits, as written or without its Markdown marks."""
        return some(reached, lambda value: self._fits(_text(value)))

    def _fits(self, text: str) -> bool:
        return bool(self.pattern.search(text) or self.pattern.search(folded(text)))

    def sentence(self, field: str, lang: str, *, negated: bool) -> str:
        """`kvk` past op het patroon `^[0-9]{8}$`."""
        verb = {
            "nl": ("past op het patroon", "past niet op het patroon"),
            "en": ("fits the pattern", "does not fit the pattern"),
        }[lang][negated]
        return f"{field} {verb} `{self.pattern.pattern}`"


def contains(operand: Operand) -> Contains:
    """The part that is looked for."""
    operand.demand(*_TEXTUAL)
    return Contains(scalar_text(operand.raw, operand.scope))


def matches(operand: Operand) -> Matches:
    """A regular expression."""
    operand.demand(*_TEXTUAL)
    text = scalar_text(operand.raw, operand.scope)
    try:
        return Matches(re.compile(text, re.IGNORECASE))
    except re.error as fault:
        raise operand.refuse(f"geen geldig patroon: {fault}", f"no valid pattern: {fault}") from None


def _text(value: Value) -> str:
    match value:
        case str():
            return value
        case Reference() | Role() | Person():
            return value.text
        case Evidence():
            return value.path or value.found_at
        case _:
            return ""
