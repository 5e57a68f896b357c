"""The kind of document that a title betrays.

Titles are looked at without capitals, and the patterns of the list are written without them.
"""

import re

from ibplint.model.normal import folded, identifier
from ibplint.model.raw import RawList, RawMapping, RawScalar
from ibplint.vocabulary.vocabulary import ReferenceList

KINDS = "documentsoorten"
# The kind of the policy itself.
POLICY = "ibp-beleid"
# No title of a document is longer; a pattern on a whole paragraph would take time.
LONGEST = 200
_KIND, _TITLE, _OTHER = "soort", "titel", "niet_in_titel"
_ARTICLE = r"(?:(?:het|de|ons|onze|concept|definitief) )?"


def recognised(title: str, listed: ReferenceList) -> str:
    """The kind of document that a title betrays, "" when none does; the first kind that fits counts."""
    if kind := listed.words.get(identifier(title)):
        return kind
    text = folded(title)[:LONGEST]
    return next((word(entry, _KIND) for entry in listed.entries if fits(text, entry)), "")


def fits(text: str, entry: RawMapping) -> bool:
    """Whether a title is one of a kind: it has one of its patterns, and none of those of another paper."""
    found = any(re.search(pattern, text) for pattern in words(entry, _TITLE))
    return found and not is_other(text, entry)


def opens(text: str, entry: RawMapping) -> bool:
    """Whether a line begins as a title of a kind does."""
    found = any(re.match(f"{_ARTICLE}(?:{pattern})", text) for pattern in words(entry, _TITLE))
    return found and not is_other(text, entry)


def is_other(text: str, entry: RawMapping) -> bool:
    """Whether a title has a word that makes it another paper: its evaluation, a protocol."""
    return any(re.search(pattern, text) for pattern in words(entry, _OTHER))


def words(entry: RawMapping, field: str) -> tuple[str, ...]:
    """What an entry of the list has in a field, as texts."""
    raw = entry.get(field)
    items = raw.items if isinstance(raw, RawList) else (raw,)
    return tuple(item.text for item in items if isinstance(item, RawScalar) and item.value is not None)


def word(entry: RawMapping, field: str) -> str:
    """The one text that an entry has in a field, "" for none."""
    return next(iter(words(entry, field)), "")


def name_of(kind: str, listed: ReferenceList) -> str:
    """What a reader calls a kind."""
    return next((word(entry, "naam") for entry in listed.entries if word(entry, _KIND) == kind), kind)
