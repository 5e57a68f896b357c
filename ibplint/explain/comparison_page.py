"""The manual of a comparison: what it asks, with an example that is read to its sentence."""

from collections.abc import Iterator, Mapping
from inspect import cleandoc

from ibplint.conditions.compile import compile_condition, manuals
from ibplint.explain.shelf import Shelf, heading, paragraph
from ibplint.model.view import View
from ibplint.reading.yaml_text import read_yaml
from ibplint.showing.paint import BLANK, Line, Tone, line

_COMPARISON = {"nl": "Vergelijking {name}", "en": "Comparison {name}"}
_MANUAL = {"nl": "Uitleg voor wie regels schrijft (Engels)", "en": "For those who write rules"}
_EXAMPLE = {
    "nl": "Voorbeeld, in een regel over `{register}`, onder `where` of achter `holds`",
    "en": "Example, in a rule over `{register}`, below `where` or behind `holds`",
}
_READ = {"nl": "Dat leest ibplint als: {sentence}.", "en": "Which ibplint reads as: {sentence}."}
_OTHERS = {"nl": "Andere vergelijkingen: {names}.", "en": "Other comparisons: {names}."}

# By comparison: the register of the example, and the condition.
EXAMPLES: Mapping[str, tuple[str, str]] = {
    "any": ("rollen", "any: [{rol: fg}, {vervanger: ja}]"),
    "not": ("rollen", "rol: {not: [fg, privacy-officer]}"),
    "filled": ("rollen", "contact: {filled: true}"),
    "has": ("noemingen", "over: {has: logging}"),
    "contains": ("documenten", "titel: {contains: datalekken}"),
    "count": ("verwerkingen", "doelen: {count: {at_least: 1, at_most: 5}}"),
    "at_least": ("bewaarnormen", "minimum: {at_least: 5 jaar}"),
    "at_most": ("bewaarnormen", "minimum: {at_most: 5 jaar}"),
    "matches": ("bestuur", "kvk: {matches: '^[0-9]{8}$'}"),
    "before": ("documenten", "herzien_op: {before: as-of}"),
    "after": ("besluiten", "datum: {after: 2026-01-01}"),
    "exists": ("documenten", "bewijs: {exists: true}"),
    "reference": ("documenten", "besluit: {reference: {where: {uitkomst: besloten}}}"),
    "same": ("verwerkers", "naam: {same: {in: bestuur, field: naam}}"),
}


def comparison_page(name: str, shelf: Shelf, view: View) -> Iterator[Line]:
    """What it asks, an example with how it is read, and the other comparisons."""
    lang, width = view.lang, view.width
    known = manuals()
    yield line(_COMPARISON[lang].format(name=name), Tone.TITLE)
    register, text = EXAMPLES[name]
    yield from paragraph(_EXAMPLE[lang].format(register=register) + ":", width)
    yield line(f"    {text}")
    yield from paragraph(_READ[lang].format(sentence=_sentence(register, text, shelf, lang)), width)
    yield BLANK
    yield heading(_MANUAL, lang)
    for part in cleandoc(known[name]).split("\n\n"):
        yield from paragraph(part, width)
    yield BLANK
    others = ", ".join(f"`{one}`" for one in known if one != name)
    yield from paragraph(_OTHERS[lang].format(names=others), width, indent=0)


def _sentence(register: str, text: str, shelf: Shelf, lang: str) -> str:
    raw = read_yaml(text).content
    if raw is None:
        return ""
    return compile_condition(raw, shelf.vocabulary.registers[register], shelf.vocabulary, str).sentence(lang)
