"""The front matter of a page: the entry of a register, or the header with which any text begins.

Pandoc, Jekyll and their like have keys of their own (`toc`, `lang`): these are nobody's slip. One file that stands
outside a dossier has an ordinary header, unless it says its `soort` or its `registers` as only a dossier does. What
such a header says that a document has a field for counts; what it says otherwise is its author's own and no fault.
"""

from dataclasses import replace

from ibplint.model.answer import State
from ibplint.model.normal import folded
from ibplint.model.raw import RawEntry, RawMapping
from ibplint.shaping.draft import Draft
from ibplint.vocabulary.register_schema import RegisterSchema

_OF_DOSSIER = frozenset({"soort", "registers"})
_KEYS = (
    "aliases bibliography categories category cover css csl documentclass draft fontsize format geometry"
    " header-includes image keywords lang language layout link-citations linktitle lof logo lot mainfont nav_order"
    " number-sections numbersections output papersize pdf-engine permalink publishdate published sidebar_position slug"
    " tags template theme toc toc-depth toc-title weight"
)
_PUBLISHING = frozenset(_KEYS.split())


def entries(front: RawMapping, schema: RegisterSchema) -> RawMapping:
    """What front matter says, without the keys of the program that makes a page of the text."""
    return RawMapping(tuple(one for one in front.entries if not _publishing(one, schema)), front.span)


def of_dossier(front: RawMapping) -> bool:
    """Whether front matter says what only the entry of a register says."""
    return any(entry.key.text in _OF_DOSSIER for entry in front.entries)


def as_header(draft: Draft) -> Draft:
    """The document with what an ordinary header answers, and without a word on all else that stands in it."""
    kept = {name: one for name, one in draft.answers.items() if one.state is not State.UNREADABLE}
    return replace(draft, answers=kept, faults=())


def _publishing(entry: RawEntry, schema: RegisterSchema) -> bool:
    return folded(entry.key.text) in _PUBLISHING and not schema.field_named(entry.key.text)
