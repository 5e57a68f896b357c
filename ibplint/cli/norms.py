"""`ibplint norms`: how every norm can be proved, without any dossier."""

from ibplint.terminal.command import Command
from ibplint.terminal.language import DEFAULT
from ibplint.terminal.option import Argument, Option
from ibplint.terminal.streams import write
from ibplint.terminal.view import COLOURS, view

_PURPOSE = {
    "nl": "Toont hoe elke norm is aan te tonen: door regels, deels, alleen door een verklaring, of nog niet geladen."
    " Zonder KADER: een tabel per normenkader. Met KADER ook elke norm, met wat geen regel ervan kan zien.",
    "en": "Shows how every norm can be proved: by rules, in part, by attestation only, or not loaded yet. Without"
    " FRAMEWORK: a table for each framework. With FRAMEWORK every norm too, and what of it no rule can see.",
}
_FORMAT = {"nl": "Vorm van de uitvoer (standaard: text).", "en": "Form of the output (default: text)."}
_COLOUR = {
    "nl": "Kleur (standaard: auto, alleen op een scherm).",
    "en": "Colour (default: auto, on a terminal only).",
}
_FORMATS = ("json", "text")


def _norms(*, framework: str, form: str, colour: str, lang: str | None) -> int:
    from ibplint.explain.coverage.asked import shipped_coverage  # noqa: PLC0415 - help needs nothing of this

    shown = view(lang or DEFAULT, colour=colour, people=form == "text")
    write(shipped_coverage(framework, shown, form=form))
    return 0


command = Command(
    "norms",
    _PURPOSE,
    [
        Argument("framework", {"nl": "[KADER]", "en": "[FRAMEWORK]"}, required=False, default=""),
        Option("--format", _FORMAT, name="form", words=_FORMATS, default="text"),
        Option("--color", _COLOUR, name="colour", words=COLOURS, default="auto"),
    ],
    _norms,
)
