"""Which tables in the text of a document are meant as registers.

A policy tells of terms, systems and roles in tables of its own. One that its front matter does not announce is a
register only when it has most of what the register asks and every cell can be read. Of a table of roles the rows with
a job title of the board's own say nothing of our roles, and a layer of its own is none of ours. It is the register of
who holds a role only when it says since when, or by which decision: `vanaf`, `besluit`, `id`. Names beside tasks
describe the roles; so does a table of which most rows have a cell that no field can take.
"""

from collections.abc import Sequence
from dataclasses import replace

from ibplint.model.answer import unanswered
from ibplint.model.normal import identifier
from ibplint.model.page import Table
from ibplint.shaping import faults
from ibplint.shaping.belongs import distance
from ibplint.shaping.draft import Draft
from ibplint.vocabulary.register_schema import RegisterSchema

_ROLES = frozenset({"rollen", "roltaken"})
_HOLDERS = "rollen"
# What a register has and a description has not.
_OF_REGISTER = frozenset({"id", "besluit", "vanaf", "tot_en_met", "bewijs"})
_SLIPS = frozenset({faults.UNTIL, faults.UNKNOWN_COLUMN, faults.SURPLUS_CELL})
# A shorter word with another letter is another word: `CIO` is no `CISO`.
_SPELT, _LETTERS = 5, 2
_ASKED, _ROLE, _LAYER = "toets", "rol", "laag"


def meant(table: Table, drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Of the drafts that a table in a document gives those that it is meant to give."""
    roles = [_own_layer(one) for one in drafts if one.schema.name in _ROLES and not _own_title(one)]
    others = [one for one in drafts if one.schema.name not in _ROLES]
    whole = not any(one.faults for one in others) and all(_asked(table, one.schema) for one in others[:1])
    # What a policy writes of who holds a role is its own; what a role does is read for what it says.
    holders = [one for one in roles if one.schema.name == _HOLDERS]
    if 2 * sum(map(_odd, holders)) > len(holders) or not _dated(table, holders):
        roles = [one for one in roles if one.schema.name != _HOLDERS]
    return (*map(_own_columns, roles), *(others if whole else ()))


def _odd(draft: Draft) -> bool:
    """Whether a row has a cell that its field cannot take; a role that is spelt wrongly is a slip."""
    return any(fault.key not in _SLIPS and (fault.field, fault.key) != (_ROLE, faults.WORD) for fault in draft.faults)


def _dated(table: Table, drafts: Sequence[Draft]) -> bool:
    """Whether a table has a column in which only a register says something, or one that is nearly called so."""
    heads = {one.schema.field_named(cell.text) for one in drafts[:1] for cell in table.head}
    slips = [fault for one in drafts for fault in one.faults if fault.key in (faults.UNTIL, faults.UNKNOWN_COLUMN)]
    near = {fault.values.get("suggestion") for fault in slips}
    return not _OF_REGISTER.isdisjoint(heads | near) or any(fault.key == faults.UNTIL for fault in slips)


def _asked(table: Table, schema: RegisterSchema) -> bool:
    """Whether at least half of the fields that rules ask of a register have a column."""
    asked = {name for name, field in schema.fields.items() if field.required == _ASKED}
    found = {schema.field_named(cell.text) for cell in table.head} & asked
    return 2 * len(found) >= len(asked)


def _own_title(draft: Draft) -> bool:
    """Whether a row is about somebody who is none of our roles, and not about a role that is spelt wrongly."""
    odd = [str(one.values["nearest"]) for one in draft.faults if one.key == faults.WORD and one.field == _ROLE]
    return any(not _slip(identifier(draft.answer(_ROLE).text), nearest) for nearest in odd)


def _slip(written: str, role: str) -> bool:
    """Whether a name is that of a role but for a letter or two; a word more, less or shorter is a title of its own."""
    words, others = written.split("-"), role.split("-")
    if len(words) != len(others):
        return False
    odd = [(one, other) for one, other in zip(words, others, strict=True) if one != other]
    return all(_misspelt(one, other) for one, other in odd)


def _misspelt(word: str, other: str) -> bool:
    whole = word.startswith(other) or other.startswith(word)
    return not whole and word[0] == other[0] and len(word) >= _SPELT and distance(word, other) <= _LETTERS


def _own_columns(draft: Draft) -> Draft:
    """The same without a word on columns that a policy has of its own; one that is nearly a field's name is a slip.

    `Taken | Verantwoordelijkheden` are two columns of tasks, and no column too many.
    """
    odd = (faults.UNKNOWN_COLUMN, faults.KEY_TWICE)
    return replace(
        draft, faults=tuple(one for one in draft.faults if one.key not in odd or one.values.get("suggestion"))
    )


def _own_layer(draft: Draft) -> Draft:
    kept = tuple(fault for fault in draft.faults if not (fault.field == _LAYER and fault.key == faults.WORD))
    if len(kept) == len(draft.faults):
        return draft
    return replace(draft, faults=kept, answers={**draft.answers, _LAYER: unanswered(_LAYER)})
