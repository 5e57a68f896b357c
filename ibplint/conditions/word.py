"""Values of rules in plain words."""

from collections.abc import Sequence
from datetime import date

from ibplint.model.answer import State
from ibplint.model.message import shown
from ibplint.model.moment import Duration
from ibplint.model.person import Person
from ibplint.model.values import Reference, Role


def shown_word(value: object, lang: str) -> str:
    """A value of a rule as a reader wants it."""
    match value:
        case State.NONE:
            return "geen"
        case Reference() | Role() | Person():
            return value.text
        case bool() | date() | Duration():
            return shown(value, lang)
        case _:
            return str(value)


def either(values: Sequence[object], lang: str) -> str:
    """`a, b of c`."""
    return joined([shown_word(value, lang) for value in values], {"nl": "of", "en": "or"}[lang])


def joined(words: Sequence[str], last: str) -> str:
    """`a, b en c`."""
    if not words[1:]:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"
