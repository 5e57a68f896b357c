"""The manual of a reference list: what we supply, with its source."""

from collections.abc import Iterator

from ibplint.explain.shelf import paragraph
from ibplint.model.raw import RawMapping, plain
from ibplint.model.view import View
from ibplint.showing.paint import BLANK, Line, Piece, Tone, hanging, line
from ibplint.vocabulary.register_schema import RegisterSchema
from ibplint.vocabulary.vocabulary import ReferenceList

_LIST = {"nl": "Lijst {name}", "en": "List {name}"}
_FIELDS = {"nl": "Velden", "en": "Fields"}


def list_page(reference: ReferenceList, register: RegisterSchema, view: View) -> Iterator[Line]:
    """What the list is, what its fields mean, and every entry."""
    yield line(_LIST[view.lang].format(name=reference.name), Tone.TITLE)
    yield from paragraph(register.description, view.width)
    yield BLANK
    yield line(_FIELDS[view.lang], Tone.TITLE)
    for field in register.fields.values():
        yield from hanging((Piece(f"  {field.name}: ", Tone.PLACE),), field.description, view.width, hang=6)
    yield BLANK
    for entry in reference.entries:
        yield from _entry(entry, view)


def _entry(entry: RawMapping, view: View) -> Iterator[Line]:
    first, *rest = ((one.key.text, _words(plain(one.value))) for one in entry.entries)
    yield line(f"  {first[1]}", Tone.PLACE)
    yield from paragraph("; ".join(f"{name}: {words}" for name, words in rest), view.width, indent=6)


def _words(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
