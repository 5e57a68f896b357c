"""Patterns of rules as a reader can take them: the plain words in them, else where the pattern itself is shown."""

import re
from collections.abc import Mapping
from functools import partial

from ibplint.conditions.word import joined
from ibplint.model.later import Later
from ibplint.model.message import Message, Texts

_FITS = re.compile(r"(?P<not>past niet op|past op|does not fit|fits) (?:het|the) pat(?:roon|tern) `(?P<pattern>[^`]*)`")
_MARKS = re.compile(r"\\b|\(\?i\)")
_PLAIN = re.compile(r"[\w @-]+(?:\|[\w @-]+)*")
_LONGEST = 80
_OR = {"nl": "of", "en": "or"}
_VERBS = {"past op": "bevat", "past niet op": "bevat niet", "fits": "contains", "does not fit": "does not contain"}
_ASIDE = {
    "nl": "{verb} een patroon (zie `ibplint explain {rule}`)",
    "en": "{verb} a pattern (see `ibplint explain {rule}`)",
}


def without_patterns(text: str, rule: str, lang: str) -> str:
    """A sentence about a rule's condition, in which no reader has to read a pattern."""
    # The heads that a section may have are patterns too, mostly of plain words.
    return _FITS.sub(partial(_told, rule=rule, lang=lang), text).replace(r"\b", "")


def _told(found: re.Match[str], *, rule: str, lang: str) -> str:
    verb, words = found["not"], _MARKS.sub("", found["pattern"])
    if len(words) <= _LONGEST and _PLAIN.fullmatch(words):
        quoted = [f'"{one}"' for one in words.split("|")]
        return f"{_VERBS[verb]} {joined(quoted, _OR[lang])}"
    return _ASIDE[lang].format(verb=verb, rule=rule)


def readable(texts: Texts, rule: str) -> Texts:
    """The same in each language, made when it is read."""
    return Later(lambda lang: without_patterns(texts[lang], rule, lang))


def values_readable(values: Mapping[str, object], rule: str) -> Mapping[str, object]:
    """The values of a message, those that are sentences of a rule without patterns."""
    return {key: _value(value, rule) for key, value in values.items()}


def _value(value: object, rule: str) -> object:
    match value:
        case {"nl": str(nl), "en": str(en)}:
            return readable({"nl": nl, "en": en}, rule)
        case Message():
            return Message(value.texts, values_readable(value.values, rule))
        case tuple():
            return tuple(_value(one, rule) for one in value)
        case _:
            return value
