"""`ibplint explain`: the manual of any name."""

from ibplint.terminal.command import Command
from ibplint.terminal.language import DEFAULT
from ibplint.terminal.option import Argument, Option
from ibplint.terminal.streams import write
from ibplint.terminal.view import COLOURS, view

_PURPOSE = {
    "nl": "Legt een naam uit: een toetsregel, een norm (`avg 38.6`), een normenkader, een register, een lijst of een"
    " toetsvorm. Zonder NAAM: alle namen.",
    "en": "Explains a name: a rule, a norm (`avg 38.6`), a framework, a register, a list or a check. Without NAME:"
    " all names.",
}
_COLOUR = {
    "nl": "Kleur (standaard: auto, alleen op een scherm).",
    "en": "Colour (default: auto, on a terminal only).",
}


def _explain(*, name: tuple[str, ...], colour: str, lang: str | None) -> int:
    from ibplint.explain.manual import explain  # noqa: PLC0415 - help needs nothing of this

    write(explain(" ".join(name), view(lang or DEFAULT, colour=colour, people=True)))
    return 0


command = Command(
    "explain",
    _PURPOSE,
    [
        Argument("name", {"nl": "[NAAM]...", "en": "[NAME]..."}, nargs=-1),
        Option("--color", _COLOUR, name="colour", words=COLOURS, default="auto"),
    ],
    _explain,
)
