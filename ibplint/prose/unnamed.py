"""The words of a running text without those that may name somebody."""

import re

from ibplint.model.late_pattern import late
from ibplint.model.message import GAP

# `DPIA's` is no name.
_ENDING = re.compile(r"['’]?s\W*$")
_LEFT_OUT = "\u2026"
_GAPS = late(r"(?:\s*\u2026)+\s*")


def without_names(text: str) -> str:
    """A text with a gap for each word behind the first that begins with a capital and is no abbreviation."""
    first, *words = text.split(" ")
    told = [_LEFT_OUT if _may_name(word) else word for word in words]
    return _GAPS.sub(GAP, " ".join((first, *told))) if _LEFT_OUT in told else text


def nameless(text: str) -> str:
    """The same of words that may begin with a name; "" when nothing is left."""
    left = without_names(f"{_LEFT_OUT} {text}").removeprefix(_LEFT_OUT).removeprefix(GAP).strip()
    return left if any(map(str.isalnum, left)) else ""


def _may_name(word: str) -> bool:
    bare = _ENDING.sub("", word)
    return bare[:1].isupper() and not bare.isupper()
