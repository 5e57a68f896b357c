"""Words of closed lists: roles, processes, groups, and whatever else a schema lists."""

import re
from collections.abc import Mapping
from difflib import get_close_matches

from ibplint.model.late_pattern import late
from ibplint.model.normal import identifier, slug
from ibplint.model.values import Role
from ibplint.shaping import faults
from ibplint.shaping.context import Context
from ibplint.shaping.values.flaw import Flaw
from ibplint.vocabulary.field_type import FieldType

# What is longer is no word, and comparing it with every spelling would take time.
_LONGEST = 60
_LIKENESS = 0.7
_GLOSS = late(r"(?P<role>[^()]+)\((?P<gloss>[^()]*)\)\s*")


def read_word(text: str, field: FieldType) -> str | Flaw:
    """The word of the field's closed list that a text means."""
    return field.word(text) or _unlisted(text, field.words)


def read_role(text: str, field: FieldType, context: Context) -> Role | Flaw:
    """The role that a text means, with its object: `proceseigenaar/P&O` is the process owner of `personeel`."""
    if word := field.word(text):
        return Role(word)
    head, _, rest = text.partition("/")
    if (match := _GLOSS.fullmatch(text)) and identifier(match["gloss"]) in context.processes:
        head, rest = match["role"], match["gloss"]
    word = field.word(head)
    if not word or not slug(rest):
        return _unlisted(head if word is None and rest else text, field.words)
    process = context.processes.get(identifier(rest))
    if process is None and context.per.get(word) == "proces":
        return _unlisted(rest, context.processes)
    return Role(word, process or identifier(rest))


def several(text: str, field: FieldType, context: Context) -> tuple[str, ...]:
    """The roles or words that one cell names: `FG; privacy officer`, `Proceseigenaren (ICT, P&O)`."""
    pieces = [piece.strip() for piece in re.split(r"[;\n]", text) if piece.strip()]
    return tuple(one for piece in pieces for one in _parts(piece, field, context)) or (text,)


def _parts(piece: str, field: FieldType, context: Context) -> tuple[str, ...]:
    if field.word(piece):
        return (piece,)
    if match := _GLOSS.fullmatch(piece):
        objects = [one.strip() for one in re.split(r"[,;]|\ben\b", match["gloss"]) if one.strip()]
        role = match["role"].strip()
        if objects and all(identifier(one) in context.processes for one in objects):
            return tuple(f"{role}/{one}" for one in objects)
        # `Privacy officer (IBP-team)`: what stands in brackets explains.
        return _parts(role, field, context)
    for joint in (r",", r"/", r"\ben\b", r",|/|\ben\b|&"):
        words = [one.strip() for one in re.split(joint, piece)]
        if len(words) > 1 and all(field.word(one) for one in words):
            # `DPO / FG` is one role by two names.
            kept: dict[str | None, str] = {}
            for one in words:
                kept.setdefault(field.word(one), one)
            return tuple(kept.values())
    return (piece,)


def _unlisted(text: str, words: Mapping[str, str]) -> Flaw:
    spelling = identifier(text)
    near = get_close_matches(spelling, words, n=1, cutoff=_LIKENESS) if len(spelling) <= _LONGEST else []
    suggestion = words[near[0]] if near else ""
    allowed = tuple(dict.fromkeys(words.values()))
    return Flaw(faults.WORD, {"suggestion": suggestion, "nearest": near[0] if near else "", "allowed": allowed})
