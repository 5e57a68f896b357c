"""What a text contains, or which pattern it fits."""

from ibplint.conditions.comparison import Plain, some
from ibplint.conditions.field import Reached
from ibplint.conditions.literal import scalar_text
from ibplint.conditions.operand import Operand
from ibplint.model.frozen import frozen
from ibplint.model.normal import folded
from ibplint.model.pattern import Pattern
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


@frozen(eq=False)
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


@frozen(eq=False)
class Matches(Plain):
    """A text, or one text of a list, has a part that fits the pattern; case does not count."""

    pattern: Pattern

    def judge(self, reached: Reached) -> Truth:
        """Whether one of the values fits, as written or without its Markdown marks."""
        return some(reached, lambda value: self._fits(_text(value)))

    def _fits(self, text: str) -> bool:
        if self.pattern.found(text):
            return True
        # A pattern is blind to case: where that is all that folding takes away, it has been asked.
        bare = folded(text)
        return bare != text.casefold() and self.pattern.found(bare)

    def sentence(self, field: str, lang: str, *, negated: bool) -> str:
        """`kvk` past op het patroon `^[0-9]{8}$`."""
        verb = {
            "nl": ("past op het patroon", "past niet op het patroon"),
            "en": ("fits the pattern", "does not fit the pattern"),
        }[lang][negated]
        return f"{field} {verb} `{self.pattern.text}`"


def contains(operand: Operand) -> Contains:
    """The text, or one text of a list, has this part.

    Capitals, Markdown marks and surplus spaces do not count; `geen` has no parts. Without an answer it cannot be told.
    """
    operand.demand(*_TEXTUAL)
    return Contains(scalar_text(operand.raw, operand.scope))


def matches(operand: Operand) -> Matches:
    """The text, or one text of a list, has a part that fits this regular expression; capitals do not count.

    Put it in single quotation marks. `^` and `$` are the beginning and the end of the text; `a|b` is a or b. Readers of
    a finding get the words in it where it is made of words, and else see the pattern in the manual of the rule.
    """
    operand.demand(*_TEXTUAL)
    return Matches(operand.scope.pattern(scalar_text(operand.raw, operand.scope), operand.raw.span))


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
