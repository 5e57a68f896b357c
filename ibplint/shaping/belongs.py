"""Which YAML files belong to the dossier, and what each contributes."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from posixpath import basename, splitext

from ibplint.model.file import ReadFile, Unread
from ibplint.model.frozen import frozen
from ibplint.model.message import MAYBE
from ibplint.model.raw import Fault, Raw, RawEntry, RawList, RawMapping, RawScalar
from ibplint.model.span import START, Span
from ibplint.shaping import faults
from ibplint.shaping.draft import Draft
from ibplint.shaping.forms import Forms, Share
from ibplint.vocabulary.vocabulary import Vocabulary

BOARD, BOARD_FILE = "bestuur", "bestuur.yaml"
_SETTINGS = frozenset(["ibplint.yaml", "ibplint.yml"])
_SHORTEST, _DISTANCE, _LIKENESS = 6, 2, 0.8


@frozen()
class _Held:
    """What stands under one top-level key."""

    drafts: tuple[Draft, ...] = ()
    named: tuple[str, ...] = ()
    darkened: tuple[str, ...] = ()
    faults: tuple[Fault, ...] = ()


def yaml_share(file: ReadFile, forms: Forms, *, one_file: bool = False) -> Share:
    """What a YAML file contributes; nothing, without a finding, when it belongs to something else."""
    if file.path in _SETTINGS:
        return Share(replace(file, faults=(), unread=Unread.SETTINGS))
    if file.unread in (Unread.SETTINGS, Unread.RULES):
        return Share(replace(file, faults=()))
    written = frozenset(forms.vocabulary.written)
    lost = tuple(key for key in file.keys if key in written)
    if not isinstance(file.content, RawMapping):
        return _unkeyed(file, written, lost)
    known = [entry for entry in file.content.entries if entry.key.text in written]
    near = dict(_near_misses(file.content, forms.vocabulary, written))
    if not known and not near and not lost:
        return Share(replace(file, faults=(), unread=Unread.NO_REGISTER))
    held = [_held(entry, near, forms, file, one_file=one_file) for entry in file.content.entries]
    found = tuple(fault for one in held for fault in one.faults)
    return Share(
        replace(file, faults=(*file.faults, *found)),
        drafts=tuple(draft for one in held for draft in one.drafts),
        named=(*(name for one in held for name in one.named), *lost),
        darkened=(*(name for one in held for name in one.darkened), *lost),
    )


def _by_name(file: ReadFile, written: frozenset[str]) -> tuple[str, ...]:
    stem = splitext(basename(file.path))[0].casefold()
    return (stem,) if stem in written else ()


def _unkeyed(file: ReadFile, written: frozenset[str], lost: tuple[str, ...]) -> Share:
    """A file without top-level keys: unreadable, empty, or a list that lacks the name of its register."""
    named = tuple(name for name in _by_name(file, written) if name not in lost)
    empty = file.content is None and file.unread is None
    if empty or not (lost or named):
        return Share(replace(file, faults=(), unread=file.unread or Unread.NO_REGISTER))
    dark = (*lost, *named)
    if file.unread is not None:
        return Share(file, named=dark, darkened=dark)
    fault = Fault(faults.REGISTER_UNNAMED, _span(file), {"register": named[0]})
    return Share(replace(file, faults=(*file.faults, fault)), named=dark, darkened=dark)


def _span(file: ReadFile) -> Span:
    return file.content.span if file.content else START


def _held(entry: RawEntry, near: Mapping[str, str], forms: Forms, file: ReadFile, *, one_file: bool) -> _Held:
    key, context = entry.key, forms.context(file.path)
    name = key.text
    quote = context.quote(name, key.span)
    if name in near:
        fault = Fault(faults.NEAR_REGISTER, key.span, {"key": quote, "suggestion": near[name]})
        return _Held(named=(near[name],), darkened=(near[name],), faults=(fault,))
    schema = forms.vocabulary.registers.get(name)
    if schema is None or schema.supplied:
        close = get_close_matches(name, forms.vocabulary.written, n=1, cutoff=_LIKENESS)
        # What is near no register may be somebody's name.
        values = {"key": quote if close else replace(quote, private=MAYBE), "suggestion": close[0] if close else ""}
        return _Held(faults=(Fault(faults.UNKNOWN_REGISTER, key.span, values),))
    held = _one(entry, forms, file) if schema.single else _many(entry, forms, file)
    if name == BOARD and file.path != BOARD_FILE and not one_file:
        return replace(held, faults=(*held.faults, Fault(faults.BOARD_ELSEWHERE, key.span, {})))
    return held


def _one(entry: RawEntry, forms: Forms, file: ReadFile) -> _Held:
    """A register that is one record."""
    name, raw = entry.key.text, entry.value
    if isinstance(raw, RawScalar) and raw.value is None:
        return _Held(named=(name,))
    if not isinstance(raw, RawMapping):
        key = faults.ONE_RECORD if isinstance(raw, RawList) else faults.REGISTER_SHAPE
        return _Held(named=(name,), darkened=(name,), faults=(Fault(key, raw.span, {"register": name}),))
    return _Held((forms.draft(name, raw, file.path),), (name,))


def _many(entry: RawEntry, forms: Forms, file: ReadFile) -> _Held:
    """A register of any number of records; one record may stand without a dash."""
    name, raw = entry.key.text, entry.value
    if (isinstance(raw, RawScalar) and raw.value is None) or (isinstance(raw, RawMapping) and not raw.entries):
        return _Held(named=(name,))
    items = raw.items if isinstance(raw, RawList) else (raw,)
    if isinstance(raw, RawScalar) or (isinstance(raw, RawMapping) and not _known(raw, name, forms.vocabulary)):
        fault = Fault(faults.REGISTER_SHAPE, raw.span, {"register": name})
        return _Held(named=(name,), darkened=(name,), faults=(fault,))
    odd = tuple(
        Fault(faults.ENTRY_SHAPE, item.span, {"register": name}) for item in items if not isinstance(item, RawMapping)
    )
    drafts = tuple(forms.draft(name, item, file.path) for item in items if isinstance(item, RawMapping))
    return _Held(drafts, (name,), (name,) if odd else (), odd)


def _known(raw: Raw, register: str, vocabulary: Vocabulary) -> bool:
    """Whether a mapping has at least one field of a register."""
    if not isinstance(raw, RawMapping):
        return False
    schema = vocabulary.registers[register]
    return any(schema.field_named(entry.key.text) for entry in raw.entries)


def _near_misses(content: RawMapping, vocabulary: Vocabulary, written: frozenset[str]) -> Iterator[tuple[str, str]]:
    """Top-level keys that are nearly a register's name, above records with a field of it."""
    for entry in content.entries:
        if entry.key.text in written or not isinstance(entry.value, RawList):
            continue
        for name in near_names(entry.key.text, written):
            if any(_known(item, name, vocabulary) for item in entry.value.items):
                yield entry.key.text, name
                break


def near_names(text: str, written: Collection[str]) -> Iterator[str]:
    """The registers whose names a text nearly is."""
    key = text.strip().casefold()
    for name in sorted(written) if len(key) >= _SHORTEST else ():
        if abs(len(name) - len(key)) <= _DISTANCE and distance(name, key) <= _DISTANCE:
            yield name


def distance(one: str, other: str) -> int:
    """How many signs must be added, dropped or replaced to turn one word into the other."""
    row = list(range(len(other) + 1))
    for number, sign in enumerate(one, start=1):
        above, row = row, [number]
        for place, opposite in enumerate(other):
            row.append(min(above[place] + (sign != opposite), above[place + 1] + 1, row[place] + 1))
    return row[-1]
