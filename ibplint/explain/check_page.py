"""The manual of a check: its docstring, and the rules that use it."""

from collections.abc import Iterator
from inspect import cleandoc

from ibplint import checks
from ibplint.explain.shelf import Shelf, heading, listed, paragraph
from ibplint.model.view import View
from ibplint.one_per_file import load
from ibplint.rulebook.binding.params_type import params_of
from ibplint.showing.paint import BLANK, Line, Tone, line

_CHECK = {"nl": "Toetsvorm {name}", "en": "Check {name}"}
_ASKS = {"nl": "Vraagt {sentence}.", "en": "Asks {sentence}."}
_MANUAL = {"nl": "Uitleg voor wie regels schrijft (Engels)", "en": "For those who write rules"}
_PARAMETERS = {"nl": "Gegevens: {names} (* moet).", "en": "Parameters: {names} (* required)."}
_RULES = {"nl": "Toetsregels die dit gebruiken", "en": "Rules that use it"}


def check_page(name: str, shelf: Shelf, view: View) -> Iterator[Line]:
    """What the check asks, its parameters, and where it is used."""
    lang, width = view.lang, view.width
    module = load(checks, name)
    yield line(_CHECK[lang].format(name=name), Tone.TITLE)
    yield from paragraph(_ASKS[lang].format(sentence=module.SENTENCE[lang]), width)
    parameters = params_of(module.Params)
    if parameters:
        names = ", ".join(f"`{one.key}`{'*' if one.required else ''}" for one in parameters)
        yield from paragraph(_PARAMETERS[lang].format(names=names), width)
    yield BLANK
    yield heading(_MANUAL, lang)
    for part in cleandoc(module.__doc__ or "").split("\n\n"):
        yield from paragraph(part, width)
    rules = tuple(shelf.rules_with(name))
    if rules:
        yield BLANK
        yield heading(_RULES, lang)
        yield from listed(iter(rules), lang, width)
