"""The manual of a register: its fields."""

from collections.abc import Iterator

from ibplint.explain.field_words import kind_words, meaning, other_names, required_words
from ibplint.explain.shelf import Shelf, heading, listed, paragraph
from ibplint.model.view import View
from ibplint.showing.paint import BLANK, Line, Piece, Tone, hanging, line
from ibplint.showing.width import cells, padded
from ibplint.vocabulary.register_schema import RegisterSchema

_REGISTER = {"nl": "Register {name}", "en": "Register {name}"}
_SUPPLIED = {
    "nl": "Dit register vult ibplint zelf: u schrijft er niets in.",
    "en": "ibplint itself fills this register: you write nothing in it.",
}
_SINGLE = {"nl": "Eén vermelding, alleen in bestuur.yaml.", "en": "One record, in bestuur.yaml only."}
_LIVES = {
    "nl": "Elke vermelding geldt van `vanaf` tot en met `tot_en_met`; zonder datum is dat open.",
    "en": "Each record counts from `vanaf` through `tot_en_met`; without a date that end is open.",
}
_EMPTY = {
    "nl": "Mag leeg zijn: schrijf dan `{name}: []`.",
    "en": "May be empty: then write `{name}: []`.",
}
_ABSENT = {"nl": "Mag ontbreken.", "en": "May be absent."}
_HEAD = {"nl": ("veld", "soort", "gevraagd", "dient"), "en": ("field", "type", "required", "serves")}
_RULES = {"nl": "Toetsregels over dit register", "en": "Rules over this register"}


def register_page(register: RegisterSchema, shelf: Shelf, view: View) -> Iterator[Line]:
    """What it holds, its fields with type, meaning and what they serve, and the rules over it."""
    lang, width = view.lang, view.width
    yield line(_REGISTER[lang].format(name=register.name), Tone.TITLE)
    yield from paragraph(register.description, width)
    yield from paragraph(" ".join(_facts(register, lang)), width)
    yield BLANK
    yield from field_lines(register, view)
    for name, nested in register.nested.items():
        yield BLANK
        yield line(f"{register.name}.{name}", Tone.TITLE)
        yield from field_lines(nested, view)
    rules = tuple(shelf.rules_over(register.name))
    if rules:
        yield BLANK
        yield heading(_RULES, lang)
        yield from listed(iter(rules), lang, width)


def field_lines(register: RegisterSchema, view: View) -> Iterator[Line]:
    """A table of the fields; what each means stands below it."""
    lang = view.lang
    head = _HEAD[lang]
    rows = [
        (field.name, kind_words(register, field, lang), required_words(field, lang), field.serves or "-")
        for field in register.fields.values()
    ]
    widths = [max(cells(row[column]) for row in (head, *rows)) for column in range(3)]
    yield (Piece(f"  {_columns(head, widths)}", Tone.FAINT),)
    for field, row in zip(register.fields.values(), rows, strict=True):
        yield (Piece(f"  {padded(row[0], widths[0])}", Tone.PLACE), Piece(_columns(row, widths)[widths[0] :]))
        yield from hanging(line("      "), meaning(register, field, lang), view.width)
        others = other_names(register, field, lang)
        if others:
            yield from hanging(line("      "), others, view.width, tone=Tone.FAINT)


def _columns(row: tuple[str, str, str, str], widths: list[int]) -> str:
    return "  ".join((*(padded(row[column], widths[column]) for column in range(3)), row[3]))


def _facts(register: RegisterSchema, lang: str) -> Iterator[str]:
    if register.supplied:
        return iter((_SUPPLIED[lang],))
    facts = (
        (register.single, _SINGLE),
        (register.lives, _LIVES),
        (register.may_be_empty, _EMPTY),
        (register.may_be_absent, _ABSENT),
    )
    return (texts[lang].format(name=register.name) for true, texts in facts if true)
